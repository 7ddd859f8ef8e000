// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogues: complete, up to date with the sources, true to what their texts hold the place for; and the programs speak them.
#include "languages.h"
#include "wiring/translations.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Ringproof;

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    bool isFinished = false;
    bool isNumerus = false;
    QStringList translations; //!< one, or one a plural form

    [[nodiscard]] QString key() const { return context + u'\x1f' + source + u'\x1f' + comment; }
};

QList<Message> messagesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = xml.name();
        if (name == u"name") {
            context = xml.readElementText();
        } else if (name == u"message") {
            Message message;
            message.context = context;
            message.isNumerus = xml.attributes().value(QLatin1StringView("numerus")) == u"yes";
            messages.append(message);
        } else if (name == u"source") {
            messages.last().source = xml.readElementText();
        } else if (name == u"comment") {
            messages.last().comment = xml.readElementText();
        } else if (name == u"translation") {
            Message &message = messages.last();
            message.isFinished = !xml.attributes().hasAttribute(QLatin1StringView("type"));
            if (!message.isNumerus)
                message.translations.append(xml.readElementText());
        } else if (name == u"numerusform") {
            messages.last().translations.append(xml.readElementText());
        }
    }
    if (xml.hasError())
        qWarning().noquote() << path << xml.lineNumber() << xml.errorString();
    return xml.hasError() ? QList<Message>() : messages;
}

//! What a translation must hold as its source does, in any order: places for arguments, markup, addresses, names of settings.
QStringList tokensOf(const QString &text)
{
    static const QRegularExpression token(QStringLiteral("%L?\\d|%n|</?[a-z][a-z0-9]*|\\bhttps?://\\w[^ <\"]*|RINGPROOF_[A-Z_]+|\\{[a-z_]+\\}"));
    QStringList tokens;
    for (auto match = token.globalMatch(text); match.hasNext();)
        tokens.append(match.next().captured().remove(u'L'));
    tokens.sort();
    return tokens;
}

QString catalogue(const QString &language)
{
    return QStringLiteral(RINGPROOF_TRANSLATIONS "/ringproof_%1.ts").arg(QString(language).replace(u'-', u'_'));
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { speak(QStringLiteral("en")); }

    void areComplete_data() { languages(); }
    void areComplete()
    {
        QFETCH(const QString, language);
        const QList<Message> messages = messagesIn(catalogue(language));
        QVERIFY(!messages.isEmpty());
        QStringList faults;
        for (const Message &message : messages) {
            const bool isEmpty = message.translations.isEmpty()
                || std::any_of(message.translations.cbegin(), message.translations.cend(), [](const QString &text) { return text.isEmpty(); });
            if (!message.isFinished || isEmpty)
                faults.append(message.context + QStringLiteral(": ") + message.source);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1 not translated:\n%2").arg(faults.size()).arg(faults.mid(0, 20).join(u'\n'))));
    }

    void writeTheDigitsOfCodes()
    {
        for (const QString &language : {QStringLiteral("ar"), QStringLiteral("ar_EG"), QStringLiteral("ja"), QStringLiteral("de")}) {
            speak(language);
            QCOMPARE(QLocale().toString(42), QStringLiteral("42"));
        }
    }

    void setNumbersApartWhereTextRunsFromRightToLeft()
    {
        // A phone number has no direction of its own: between Arabic words +1 202-555-0100 would be shown as 0100-555-202 1+. What is
        // put into a sentence stands between U+2068 and U+2069 therefore, unless it is part of something in Latin letters.
        static const QRegularExpression bare(QStringLiteral("(?<![\\x{2068}A-Za-z0-9=/.@*:])%L?[1-9](?![\\x{2069}=/@0-9])"));
        QVERIFY(bare.isValid());
        QVERIFY(bare.match(QString(QChar(0x648)) + QStringLiteral("%1")).hasMatch());
        QStringList faults;
        int isolated = 0;
        for (const Message &message : messagesIn(catalogue(QStringLiteral("ar")))) {
            for (const QString &text : message.translations) {
                if (bare.match(text).hasMatch())
                    faults.append(message.context + QStringLiteral(": ") + text);
                isolated += text.contains(QChar(0x2068));
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QVERIFY(isolated > 100);
    }

    void keepWhatTheirTextsHoldThePlaceFor_data() { languages(); }
    void keepWhatTheirTextsHoldThePlaceFor()
    {
        QFETCH(const QString, language);
        QStringList faults;
        for (const Message &message : messagesIn(catalogue(language))) {
            for (const QString &text : message.translations) {
                QStringList wanted = tokensOf(message.source);
                QStringList found = tokensOf(text);
                // A form for one or two may spell the number out.
                if (message.isNumerus) {
                    wanted.removeAll(QStringLiteral("%n"));
                    found.removeAll(QStringLiteral("%n"));
                }
                if (!text.isEmpty() && wanted != found)
                    faults.append(message.source + QStringLiteral(" → ") + text);
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    //! The extractor run again finds nothing that isn't there yet.
    void areUpToDate()
    {
        QTemporaryDir folder;
        const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(RINGPROOF_SOURCES));
        lupdate.start(QStringLiteral(RINGPROOF_LUPDATE),
                      {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("core"),
                       QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("-target-language"), QStringLiteral("de"),
                       QStringLiteral("-ts"), fresh});
        QVERIFY2(lupdate.waitForFinished(90'000) && lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());
        QSet<QString> inSources;
        for (const Message &message : messagesIn(fresh))
            inSources.insert(message.key());
        QVERIFY(!inSources.isEmpty());
        for (const QString &language : programLanguages().mid(1)) {
            QSet<QString> inCatalogue;
            for (const Message &message : messagesIn(catalogue(language)))
                inCatalogue.insert(message.key());
            const QStringList missing = (inSources - inCatalogue).values();
            const QStringList stale = (inCatalogue - inSources).values();
            QVERIFY2(missing.isEmpty(), qPrintable(language + QStringLiteral(" lacks, run ringproof_lupdate:\n") + missing.mid(0, 20).join(u'\n')));
            QVERIFY2(stale.isEmpty(), qPrintable(language + QStringLiteral(" has besides:\n") + stale.mid(0, 20).join(u'\n')));
        }
    }

    void areSpoken_data() { languages(); }
    void areSpoken()
    {
        QFETCH(const QString, language);
        const auto word = [] { return QCoreApplication::translate("CallStatus", "Ringing"); };
        QCOMPARE(word(), QStringLiteral("Ringing"));
        speak(language);
        QVERIFY(word() != QStringLiteral("Ringing"));
        QCOMPARE(QLocale().language(), QLocale(language).language());
        QCOMPARE(QGuiApplication::layoutDirection(), language == QStringLiteral("ar") ? Qt::RightToLeft : Qt::LeftToRight);
        speak(QStringLiteral("en"));
        QCOMPARE(word(), QStringLiteral("Ringing"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void theBestLanguageIsChosen()
    {
        QCOMPARE(programLanguageFor({QStringLiteral("de-AT"), QStringLiteral("en")}), QStringLiteral("de"));
        QCOMPARE(programLanguageFor({QStringLiteral("pt-PT")}), QStringLiteral("pt-BR"));
        QCOMPARE(programLanguageFor({QStringLiteral("pl"), QStringLiteral("fr-CA")}), QStringLiteral("fr"));
        QCOMPARE(programLanguageFor({QStringLiteral("C"), QStringLiteral("pl")}), QStringLiteral("en"));
        QCOMPARE(programLanguageFor({}), QStringLiteral("en"));
    }

    void languagesAreNamedInTheirOwnWords()
    {
        QCOMPARE(nameOfLanguage(QStringLiteral("de")), QStringLiteral("Deutsch"));
        QVERIFY(nameOfLanguage(QStringLiteral("pt-BR")).contains(QStringLiteral("Brasil")));
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : programLanguages().mid(1))
            QTest::newRow(qPrintable(language)) << language;
    }
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
