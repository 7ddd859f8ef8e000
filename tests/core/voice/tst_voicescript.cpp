// SPDX-License-Identifier: GPL-3.0-or-later
// Every script can be pasted into a PHLO as it is, and says the code so that a person can write it down.
#include "voice/voicescript.h"

#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Ringproof;
using Part = VoiceScript::Part;

namespace {

const QList<Part> Parts {Part::Code, Part::Invitation, Part::Keypad, Part::Verified, Part::Wrong};

//! What Plivo's documentation of SSML lists as supported, and `Speak` itself.
const QStringList SupportedTags {
    QStringLiteral("Speak"), QStringLiteral("break"), QStringLiteral("emphasis"), QStringLiteral("lang"),
    QStringLiteral("p"),     QStringLiteral("phoneme"), QStringLiteral("prosody"), QStringLiteral("s"),
    QStringLiteral("say-as"), QStringLiteral("sub"), QStringLiteral("w"),
};

//! Of Amazon Polly's standard voices: whose mother tongue is whose.
QString tongueOf(const QString &voice)
{
    static const QHash<QString, QString> tongues {
        {QStringLiteral("Polly.Joanna"), QStringLiteral("en-US")}, {QStringLiteral("Polly.Penelope"), QStringLiteral("es-US")},
        {QStringLiteral("Polly.Celine"), QStringLiteral("fr-FR")}, {QStringLiteral("Polly.Vicki"), QStringLiteral("de-DE")},
        {QStringLiteral("Polly.Vitoria"), QStringLiteral("pt-BR")}, {QStringLiteral("Polly.Carla"), QStringLiteral("it-IT")},
        {QStringLiteral("Polly.Aditi"), QStringLiteral("en-IN")}, // of two tongues; English unless told
        {QStringLiteral("Polly.Mizuki"), QStringLiteral("ja-JP")}, {QStringLiteral("Polly.Zhiyu"), QStringLiteral("zh-CN")},
        {QStringLiteral("Polly.Zeina"), QStringLiteral("ar-001")},
    };
    return tongues.value(voice);
}

//! One `<Speak>` taken apart.
struct Reading {
    explicit Reading(const QString &text)
    {
        QXmlStreamReader reader(text);
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement()) {
                if (elements.isEmpty())
                    voice = reader.attributes().value(QLatin1StringView("voice")).toString();
                elements.append(reader.name().toString());
                open.append(reader.name().toString());
                if (reader.name() == QLatin1StringView("lang"))
                    lang = reader.attributes().value(QLatin1StringView("xml:lang")).toString();
                if (reader.name() == QLatin1StringView("say-as"))
                    interpretAs.append(reader.attributes().value(QLatin1StringView("interpret-as")).toString());
            } else if (reader.isEndElement()) {
                open.removeLast();
                afterCode = afterCode && reader.name() != QLatin1StringView("Speak");
            } else if (reader.isCharacters()) {
                words += reader.text();
            }
            // A pause has to stand behind the code before anything else is said.
            const bool isCode = reader.isCharacters() && reader.text().contains(VoiceScript::Placeholder);
            if (isCode) {
                codes.append(open);
                afterCode = true;
            } else if (afterCode && reader.isStartElement() && reader.name() == QLatin1StringView("break")) {
                ++pausesBehindCode;
                afterCode = false;
            } else if (afterCode && reader.isCharacters() && !reader.isWhitespace()) {
                afterCode = false;
            }
        }
        error = reader.errorString();
    }

    QString error;
    QString voice;
    QString lang;
    QStringList elements;
    QStringList open;
    QStringList interpretAs;
    QList<QStringList> codes; //!< the elements around each code
    int pausesBehindCode = 0;
    bool afterCode = false;
    QString words;
};

} // namespace

class VoiceScriptTest : public QObject
{
    Q_OBJECT

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const VoiceScript &script : VoiceScript::all())
            QTest::newRow(qPrintable(script.language())) << script.language();
    }

private Q_SLOTS:
    void tenLanguagesAreSpoken()
    {
        QStringList languages;
        for (const VoiceScript &script : VoiceScript::all())
            languages.append(script.language());
        QCOMPARE(languages.join(u' '), QStringLiteral("en es fr de pt it hi ja zh ar"));
    }

    void everyTextIsWellFormedAndUsesWhatPlivoTakes_data() { addLanguages(); }
    void everyTextIsWellFormedAndUsesWhatPlivoTakes()
    {
        QFETCH(QString, language);
        const VoiceScript &script = VoiceScript::forLanguage(language);
        for (const Part part : Parts) {
            const QString text = script.text(part);
            const Reading reading(text);
            QCOMPARE(reading.error, QString());
            QCOMPARE(reading.elements.first(), QStringLiteral("Speak"));
            for (const QString &element : reading.elements)
                QVERIFY2(SupportedTags.contains(element), qPrintable(element));
            QVERIFY(text.size() <= 3000); // the most that Plivo speaks at once
        }
    }

    void theVoiceSpeaksTheLanguage_data() { addLanguages(); }
    void theVoiceSpeaksTheLanguage()
    {
        QFETCH(QString, language);
        const VoiceScript &script = VoiceScript::forLanguage(language);
        QCOMPARE(script.locale().section(u'-', 0, 0), language.section(u'-', 0, 0));
        for (const Part part : Parts) {
            const Reading reading(script.text(part));
            QCOMPARE(reading.voice, script.voice());
            const QString spoken = reading.lang.isEmpty() ? tongueOf(reading.voice) : reading.lang;
            QCOMPARE(spoken, script.locale());
        }
    }

    void theCodeIsSaidThreeTimesSlowlyWithAPauseBehindIt_data() { addLanguages(); }
    void theCodeIsSaidThreeTimesSlowlyWithAPauseBehindIt()
    {
        QFETCH(QString, language);
        const VoiceScript &script = VoiceScript::forLanguage(language);
        const QString text = script.text(Part::Code);
        QCOMPARE(text.count(VoiceScript::Placeholder), qsizetype(VoiceScript::Repeats));
        QCOMPARE(text.count(QStringLiteral("{{")), qsizetype(VoiceScript::Repeats));
        const Reading reading(text);
        QCOMPARE(reading.codes.size(), qsizetype(VoiceScript::Repeats));
        for (const QStringList &around : reading.codes)
            QVERIFY(around.endsWith(QStringLiteral("say-as")) && around.contains(QStringLiteral("prosody")));
        QCOMPARE(reading.interpretAs, QStringList(VoiceScript::Repeats, QStringLiteral("spell-out")));
        QCOMPARE(reading.pausesBehindCode, VoiceScript::Repeats);
        QCOMPARE(text.count(QStringLiteral("rate=\"x-slow\"")), qsizetype(VoiceScript::Repeats));
    }

    void nothingElseSaysTheCode_data() { addLanguages(); }
    void nothingElseSaysTheCode()
    {
        QFETCH(QString, language);
        const VoiceScript &script = VoiceScript::forLanguage(language);
        for (const Part part : Parts) {
            const Reading reading(script.text(part));
            if (part != Part::Code)
                QVERIFY(!reading.words.contains(u'{'));
            QString words = reading.words;
            words.remove(VoiceScript::Placeholder);
            // A digit in the words would be heard as one of the code's.
            QVERIFY2(std::none_of(words.begin(), words.end(), [](QChar c) { return c.isNumber(); }), qPrintable(words));
        }
    }

    void whatIsHeardIsWordsAndTheDigitsOneByOne()
    {
        const QStringList lines = VoiceScript::forLanguage(QStringLiteral("en")).spoken(Part::Code, QStringLiteral("042137"));
        QCOMPARE(lines.count(QStringLiteral("0 4 2 1 3 7")), 3);
        QCOMPARE(lines.first(), QStringLiteral("Hello. This is an automated call with your verification code."));
        QCOMPARE(lines.last(), QStringLiteral("Thank you. Goodbye."));
        for (const VoiceScript &script : VoiceScript::all()) {
            for (const Part part : Parts) {
                const QString heard = script.spoken(part, QStringLiteral("042137")).join(u' ');
                QVERIFY(!heard.isEmpty() && !heard.contains(u'<') && !heard.contains(u'{'));
            }
        }
    }

    void aLanguageIsFoundByItsTag_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("language");
        QTest::newRow("itself") << "de" << "de";
        QTest::newRow("of a region") << "es-MX" << "es";
        QTest::newRow("a voice's") << "zh-CN" << "zh";
        QTest::newRow("with its region") << "pt-BR" << "pt";
        QTest::newRow("in another case") << "PT-br" << "pt";
        QTest::newRow("unknown") << "tlh" << "en";
        QTest::newRow("none") << "" << "en";
    }

    void aLanguageIsFoundByItsTag()
    {
        QFETCH(QString, tag);
        QTEST(VoiceScript::forLanguage(tag).language(), "language");
    }
};

QTEST_GUILESS_MAIN(VoiceScriptTest)
#include "tst_voicescript.moc"
