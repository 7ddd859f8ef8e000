// SPDX-License-Identifier: GPL-3.0-or-later
// The languages to choose from: how they are called, what is remembered, and how one finds them by keyboard.
#include "phlo/phlosettings.h"
#include "verify/languagebox.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Ringproof;

namespace {

LanguageOffer offerOf(const QStringList &tags, const QString &usual = {})
{
    return {tags, usual, LanguageMemory()};
}

QStringList namesOf(const QStringList &tags)
{
    QStringList names;
    const QList<CallLanguage> languages = callLanguages(tags);
    for (const CallLanguage &language : languages)
        names << language.name;
    return names;
}

} // namespace

class CallLanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languagesHaveTheirOwnNames();
    void aTerritoryIsNamedOnlyWhereItIsMeant();
    void anUnknownTagStandsForItself();
    void everyVoiceScriptsLanguageHasAName();
    void whatWasChosenForACountryIsRemembered();
    void whatIsNoLongerOfferedIsForgotten();
    void beginsOnTheUsualLanguage();
    void isFoundByEitherName();
    void onlyAPersonsChoiceIsTold();
};

void CallLanguagesTest::languagesHaveTheirOwnNames()
{
    QCOMPARE(namesOf({QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("en"), QStringLiteral("hi")}),
             QStringList({QStringLiteral("English"), QStringLiteral("Deutsch"), QStringLiteral("हिन्दी – Hindi"), QStringLiteral("Español")}));
}

void CallLanguagesTest::aTerritoryIsNamedOnlyWhereItIsMeant()
{
    QVERIFY(!namesOf({QStringLiteral("pt")}).constFirst().contains(u' '));
    const QStringList both = namesOf({QStringLiteral("pt-BR"), QStringLiteral("pt-PT")});
    QVERIFY(both.at(0) != both.at(1));
    const QStringList english = namesOf({QStringLiteral("en-US"), QStringLiteral("en-GB"), QStringLiteral("en-IN")});
    QCOMPARE(QSet<QString>(english.cbegin(), english.cend()).size(), 3);
}

void CallLanguagesTest::anUnknownTagStandsForItself()
{
    QCOMPARE(namesOf({QStringLiteral("xx-klingon")}), QStringList(QStringLiteral("xx-klingon")));
}

void CallLanguagesTest::everyVoiceScriptsLanguageHasAName()
{
    const QList<CallLanguage> languages = callLanguages(voiceScriptLanguages());
    QCOMPARE(languages.size(), voiceScriptLanguages().size());
    for (const CallLanguage &language : languages) {
        QVERIFY2(language.name != language.tag && !language.englishName.isEmpty(), qPrintable(language.tag));
        QVERIFY2(language.name.at(0) == language.name.at(0).toUpper(), qPrintable(language.name));
    }
}

void CallLanguagesTest::whatWasChosenForACountryIsRemembered()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    const LanguageMemory memory(&settings);
    QVERIFY(memory.languageOf(QStringLiteral("DE")).isEmpty());
    memory.remember(QStringLiteral("DE"), QStringLiteral("de"));
    memory.remember(QStringLiteral("CH"), QStringLiteral("fr"));
    QCOMPARE(memory.languageOf(QStringLiteral("DE")), QStringLiteral("de"));
    QCOMPARE(memory.languageOf(QStringLiteral("CH")), QStringLiteral("fr"));
    memory.remember(QStringLiteral("CH"), {});
    QVERIFY(memory.languageOf(QStringLiteral("CH")).isEmpty());
    LanguageMemory().remember(QStringLiteral("DE"), QStringLiteral("de"));
    QVERIFY(LanguageMemory().languageOf(QStringLiteral("DE")).isEmpty());
}

void CallLanguagesTest::whatIsNoLongerOfferedIsForgotten()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    const LanguageOffer offer {{QStringLiteral("en"), QStringLiteral("es")}, QStringLiteral("en"), LanguageMemory(&settings)};
    offer.memory.remember(QStringLiteral("MX"), QStringLiteral("es"));
    offer.memory.remember(QStringLiteral("FR"), QStringLiteral("fr"));
    QCOMPARE(offer.languageFor(QStringLiteral("MX")), QStringLiteral("es"));
    QCOMPARE(offer.languageFor(QStringLiteral("FR")), QStringLiteral("en"));
    QCOMPARE(offer.languageFor(QStringLiteral("US")), QStringLiteral("en"));
}

void CallLanguagesTest::beginsOnTheUsualLanguage()
{
    LanguageBox named(offerOf({QStringLiteral("de"), QStringLiteral("en")}, QStringLiteral("en")));
    QCOMPARE(named.language(), QStringLiteral("en"));
    QCOMPARE(named.count(), 2);
    // A PHLO whose language nobody has told.
    LanguageBox untold(offerOf({QStringLiteral("de"), QStringLiteral("es")}));
    QCOMPARE(untold.language(), QString());
    QCOMPARE(untold.count(), 3);
    untold.setLanguage(QStringLiteral("es"));
    QCOMPARE(untold.language(), QStringLiteral("es"));
    untold.setLanguage(QStringLiteral("xx"));
    QCOMPARE(untold.language(), QString());
    QVERIFY(!LanguageBox(offerOf({})).hasChoice());
}

void CallLanguagesTest::isFoundByEitherName()
{
    LanguageBox box(offerOf(voiceScriptLanguages(), QStringLiteral("en")));
    box.show();
    QTest::keyClicks(&box, QStringLiteral("Hin"));
    QCOMPARE(box.language(), QStringLiteral("hi"));
    box.setLanguage(QStringLiteral("en"));
    LanguageBox other(offerOf(voiceScriptLanguages(), QStringLiteral("en")));
    other.show();
    QTest::keyClicks(&other, QStringLiteral("Deu"));
    QCOMPARE(other.language(), QStringLiteral("de"));
}

void CallLanguagesTest::onlyAPersonsChoiceIsTold()
{
    LanguageBox box(offerOf({QStringLiteral("de"), QStringLiteral("en")}, QStringLiteral("de")));
    box.show();
    QSignalSpy chosen(&box, &LanguageBox::languageChosen);
    box.setLanguage(QStringLiteral("en"));
    QCOMPARE(chosen.size(), 0);
    QTest::keyClick(&box, Qt::Key_Down);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), QStringLiteral("de"));
}

QTEST_MAIN(CallLanguagesTest)
#include "tst_calllanguages.moc"
