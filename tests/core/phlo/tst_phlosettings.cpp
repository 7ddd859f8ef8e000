// SPDX-License-Identifier: GPL-3.0-or-later
// What makes Plivo settings usable, and what is said of those that aren't.
#include "phlo/phlosettings.h"

#include <QtTest>

using namespace Ringproof;

namespace {

PhloSettings goodSettings()
{
    PhloSettings settings;
    settings.authId = QStringLiteral("MAXXXXXXXXXXXXXXXXXX");
    settings.authToken = Secret("abcDEF123456");
    settings.phloId = QStringLiteral("00000000-0000-4000-8000-000000000000");
    settings.from = QStringLiteral("+15671234567");
    return settings;
}

using Change = std::function<void(PhloSettings &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestPhloSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDefaultsArePlivos()
    {
        const PhloSettings settings = goodSettings();
        QVERIFY(!settings.fault());
        QCOMPARE(settings.runnerUrl, QUrl(QStringLiteral("https://phlorunner.plivo.com")));
        QCOMPARE(settings.voiceUrl, QUrl(QStringLiteral("https://api.plivo.com")));
        QCOMPARE(settings.deadline, std::chrono::seconds(15));
    }

    void whatIsAccepted_data()
    {
        QTest::addColumn<Change>("change");
        const auto runner = [](const char *name, const char *url) {
            QTest::newRow(name) << Change([url](PhloSettings &s) { s.runnerUrl = QUrl(QString::fromLatin1(url)); });
        };
        runner("https with a port and path", "https://gateway.example:8443/plivo/");
        runner("http on 127.0.0.1", "http://127.0.0.1:5001");
        runner("http on all of 127", "http://127.9.8.7");
        runner("http on ::1", "http://[::1]:5001");
        runner("http on localhost", "http://LocalHost:5001/");
        QTest::newRow("the shortest caller id") << Change([](PhloSettings &s) { s.from = QStringLiteral("+12345678"); });
        QTest::newRow("the longest caller id") << Change([](PhloSettings &s) { s.from = QStringLiteral("+123456789012345"); });
        QTest::newRow("a language") << Change([](PhloSettings &s) { s.phloIdByLanguage.insert(QStringLiteral("pt-BR"), s.phloId); });
    }

    void whatIsAccepted()
    {
        QFETCH(Change, change);
        PhloSettings settings = goodSettings();
        change(settings);
        QVERIFY2(!settings.fault(), settings.fault() ? qPrintable(settings.fault()->message) : "");
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("about");
        const auto row = [](const char *name, const char *about, Change change) {
            QTest::newRow(name) << change << QString::fromLatin1(about);
        };
        row("no auth id", "auth id", [](PhloSettings &s) { s.authId.clear(); });
        row("auth id with a slash", "auth id", [](PhloSettings &s) { s.authId = QStringLiteral("MA/../x"); });
        row("auth id with a colon", "auth id", [](PhloSettings &s) { s.authId = QStringLiteral("MA:x"); });
        row("auth id with a line break", "auth id", [](PhloSettings &s) { s.authId = QStringLiteral("MAXX\n"); });
        row("no token", "auth token", [](PhloSettings &s) { s.authToken = Secret(); });
        row("token pasted with a line break", "auth token", [](PhloSettings &s) { s.authToken = Secret("abc\n"); });
        row("no PHLO id", "PHLO's id", [](PhloSettings &s) { s.phloId.clear(); });
        row("PHLO id that climbs", "PHLO's id", [](PhloSettings &s) { s.phloId = QStringLiteral(".."); });
        row("PHLO id that asks", "PHLO's id", [](PhloSettings &s) { s.phloId = QStringLiteral("x?y=1"); });
        row("PHLO of a language", "es", [](PhloSettings &s) { s.phloIdByLanguage.insert(QStringLiteral("es"), QStringLiteral("a/b")); });
        row("a language that is none", "BCP 47", [](PhloSettings &s) { s.phloIdByLanguage.insert(QStringLiteral("e_s"), QStringLiteral("a")); });
        row("a language twice", "twice", [](PhloSettings &s) {
            s.phloIdByLanguage = {{QStringLiteral("ES"), QStringLiteral("a")}, {QStringLiteral("es"), QStringLiteral("b")}};
        });
        row("a key with a quote", "Start node", [](PhloSettings &s) { s.languageKey = QStringLiteral("a\"b"); });
        row("the code's key", "taken", [](PhloSettings &s) { s.languageKey = QStringLiteral("otp"); });
        row("the number's key", "taken", [](PhloSettings &s) { s.languageKey = QStringLiteral("To"); });
        row("the caller's key", "taken", [](PhloSettings &s) { s.languageKey = QStringLiteral("from"); });
        row("an own language that is none", "BCP 47", [](PhloSettings &s) { s.language = QStringLiteral("english"); });
        row("no caller id", "caller id", [](PhloSettings &s) { s.from.clear(); });
        row("caller id without plus", "caller id", [](PhloSettings &s) { s.from = QStringLiteral("15671234567"); });
        row("caller id too short", "caller id", [](PhloSettings &s) { s.from = QStringLiteral("+1234567"); });
        row("caller id too long", "caller id", [](PhloSettings &s) { s.from = QStringLiteral("+1234567890123456"); });
        row("caller id with a quote", "caller id", [](PhloSettings &s) { s.from = QStringLiteral("+12345678\""); });
        row("caller id in other digits", "caller id", [](PhloSettings &s) { s.from = QString::fromUtf8("+١٢٣٤٥٦٧٨٩"); });
        row("no runner", "PHLO address", [](PhloSettings &s) { s.runnerUrl = QUrl(); });
        row("ftp", "PHLO address", [](PhloSettings &s) { s.runnerUrl = QUrl(QStringLiteral("ftp://127.0.0.1")); });
        row("http in the open", "http://", [](PhloSettings &s) { s.runnerUrl = QUrl(QStringLiteral("http://phlorunner.plivo.com")); });
        row("http on a look-alike", "http://", [](PhloSettings &s) { s.runnerUrl = QUrl(QStringLiteral("http://127.0.0.1.example.com")); });
        row("http on a look-alike name", "http://", [](PhloSettings &s) { s.runnerUrl = QUrl(QStringLiteral("http://localhost.example.com")); });
        row("http on every interface", "http://", [](PhloSettings &s) { s.runnerUrl = QUrl(QStringLiteral("http://0.0.0.0")); });
        row("user info", "user name", [](PhloSettings &s) { s.voiceUrl = QUrl(QStringLiteral("https://a:b@api.plivo.com")); });
        row("query", "Voice address", [](PhloSettings &s) { s.voiceUrl = QUrl(QStringLiteral("https://api.plivo.com/?a=b")); });
        row("fragment", "Voice address", [](PhloSettings &s) { s.voiceUrl = QUrl(QStringLiteral("https://api.plivo.com/#a")); });
        row("voice in the open", "Voice address", [](PhloSettings &s) { s.voiceUrl = QUrl(QStringLiteral("http://api.plivo.com")); });
        row("no time at all", "deadline", [](PhloSettings &s) { s.deadline = std::chrono::milliseconds(0); });
        row("too much time", "deadline", [](PhloSettings &s) { s.deadline = std::chrono::minutes(2); });
    }

    void whatIsRefused()
    {
        QFETCH(Change, change);
        QFETCH(QString, about);
        PhloSettings settings = goodSettings();
        change(settings);
        const auto fault = settings.fault();
        QVERIFY(fault.has_value());
        QCOMPARE(fault->kind, Error::Kind::Invalid);
        QVERIFY2(fault->message.contains(about), qPrintable(fault->message));
        QVERIFY(!fault->message.contains(QStringLiteral("abcDEF")));
    }

    void aLanguageChoosesItsPhlo()
    {
        PhloSettings settings = goodSettings();
        settings.phloIdByLanguage = {{QStringLiteral("es"), QStringLiteral("spanish")}, {QStringLiteral("pt-BR"), QStringLiteral("brazil")}};
        QCOMPARE(settings.phloIdFor(QString()), settings.phloId);
        QCOMPARE(settings.phloIdFor(QStringLiteral("es")), QStringLiteral("spanish"));
        QCOMPARE(settings.phloIdFor(QStringLiteral("ES-mx")), QStringLiteral("spanish"));
        QCOMPARE(settings.phloIdFor(QStringLiteral("pt-br")), QStringLiteral("brazil"));
        QCOMPARE(settings.phloIdFor(QStringLiteral("pt")), settings.phloId);
        QCOMPARE(settings.phloIdFor(QStringLiteral("fr")), settings.phloId);
    }

    void theLanguagesToChooseFrom()
    {
        PhloSettings settings = goodSettings();
        QCOMPARE(settings.languages(), QStringList());
        settings.language = QStringLiteral("en");
        QCOMPARE(settings.languages(), QStringList()); // no choice
        QCOMPARE(settings.languageFor({}), Expected<QString>(QStringLiteral("en")));

        settings.languageKey = QStringLiteral("language");
        QCOMPARE(settings.languages(), voiceScriptLanguages());
        settings.language = QStringLiteral("de");
        QCOMPARE(settings.languages().first(), QStringLiteral("de"));
        QCOMPARE(settings.languages().size(), 10);
        settings.language = QStringLiteral("nl");
        QCOMPARE(settings.languages().size(), 11);

        settings.phloIdByLanguage = {{QStringLiteral("es"), QStringLiteral("a")}, {QStringLiteral("pt-BR"), QStringLiteral("b")}};
        QCOMPARE(settings.languages(), (QStringList {QStringLiteral("nl"), QStringLiteral("es"), QStringLiteral("pt-BR")}));
        settings.language = QStringLiteral("pt-br");
        QCOMPARE(settings.languages(), (QStringList {QStringLiteral("pt-BR"), QStringLiteral("es")}));
        settings.language.clear();
        QCOMPARE(settings.languages(), (QStringList {QStringLiteral("es"), QStringLiteral("pt-BR")}));
        QVERIFY(!settings.fault());
    }

    void aWishForALanguage_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("given"); // empty: refused
        const auto row = [](const char *asked, const char *given) { QTest::newRow(asked) << QString::fromLatin1(asked) << QString::fromLatin1(given); };
        row("es", "es");
        row("ES", "es");
        row("es-MX", "es");
        row("es-Latn-MX", "es");
        row("pt-BR", "pt-BR");
        row("PT-br", "pt-BR");
        row("pt-BR-x", "pt-BR");
        row("pt", "");
        row("fr", "");
        row("-", "");
        row("es_MX", "");
    }

    void aWishForALanguage()
    {
        QFETCH(QString, asked);
        QFETCH(QString, given);
        PhloSettings settings = goodSettings();
        settings.phloIdByLanguage = {{QStringLiteral("es"), QStringLiteral("a")}, {QStringLiteral("pt-BR"), QStringLiteral("b")}};
        const Expected<QString> language = settings.languageFor(asked);
        if (!given.isEmpty()) {
            QCOMPARE(language, Expected<QString>(given));
            return;
        }
        QVERIFY(!language);
        QCOMPARE(language.error().kind, Error::Kind::Invalid);
        QVERIFY2(language.error().message.contains(QStringLiteral("es, pt-BR")), qPrintable(language.error().message));
    }

    void aWishWhereThereIsNoChoice()
    {
        const Expected<QString> language = goodSettings().languageFor(QStringLiteral("es"));
        QVERIFY(!language);
        QCOMPARE(language.error().kind, Error::Kind::Invalid);
        QVERIFY2(language.error().message.contains(QStringLiteral("“es”")), qPrintable(language.error().message));
    }

    void aSegmentStaysInItsPlace()
    {
        const QUrl base(QStringLiteral("https://host/prefix/"));
        QCOMPARE(plivoUrl(base, {QStringLiteral("v1"), QStringLiteral("a/b?c#d")}).toString(QUrl::FullyEncoded),
                 QStringLiteral("https://host/prefix/v1/a%2Fb%3Fc%23d"));
        QCOMPARE(plivoUrl(QUrl(QStringLiteral("https://host")), {QStringLiteral("v1")}, true).toString(), QStringLiteral("https://host/v1/"));
    }
};

QTEST_GUILESS_MAIN(TestPhloSettings)
#include "tst_phlosettings.moc"
