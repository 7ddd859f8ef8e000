// SPDX-License-Identifier: GPL-3.0-or-later
// What the log of exchanges shows, and what it must never show.
#include "phlo/exchangelog.h"
#include "phlo/phloclient.h"
#include "support/hostileserver.h"

#include <QtTest>

#include <qcoro/qcorotask.h>

using namespace Ringproof;
using namespace Ringproof::Test;
using namespace std::chrono_literals;

namespace {

PhloSettings settingsFor(const QUrl &url)
{
    PhloSettings settings;
    settings.authId = QStringLiteral("MATEST");
    settings.authToken = Secret("very-secret-token");
    settings.phloId = QStringLiteral("the-phlo");
    settings.from = QStringLiteral("+15671234567");
    settings.runnerUrl = url;
    settings.voiceUrl = url;
    settings.deadline = 20s;
    return settings;
}

FlowRequest request()
{
    return {*PhoneNumber::parse(QStringLiteral("+14155552671"), QStringLiteral("US")), *Code::entered(QStringLiteral("004213")), {}};
}

} // namespace

class TestExchangeLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunIsShownWithoutItsCodeAndCredentials()
    {
        HostileServer server;
        server.onRequest([](HostilePeer &peer, const SeenRequest &) {
            peer.reply(400, "{\"error\":\"otp 0-0-4-2-1-3 is too nice\"}", {"X-Trace: abc"});
        });
        PhloClient client(settingsFor(server.url()));
        ExchangeLog log;
        client.observe([&log](PlivoExchange exchange) { log.add(std::move(exchange)); });

        const Expected<FlowRun> run = QCoro::waitFor(client.run(request()));
        QVERIFY(!run);
        QCOMPARE(log.exchanges().size(), size_t(1));
        const PlivoExchange &seen = log.exchanges().front();
        QCOMPARE(seen.id, 1);
        QCOMPARE(seen.method, QByteArray("POST"));
        QCOMPARE(seen.status, 400);
        QVERIFY(seen.fault.isEmpty());
        QVERIFY(seen.at.count() > 0);

        const QString text = seen.asText();
        QVERIFY2(text.contains(QStringLiteral("POST /v1/account/MATEST/phlo/the-phlo HTTP/1.1")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("\"otp\": \"•••\"")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("\"to\": \"+14155552671\"")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("X-Trace: abc")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("otp ••• is too nice")), qPrintable(text));
        for (const QByteArray &secret : {QByteArray("004213"), QByteArray("0-0-4"), QByteArray("very-secret-token"),
                                         QByteArray("MATEST:very-secret-token").toBase64()})
            QVERIFY2(!text.contains(QString::fromLatin1(secret)), secret.constData());
        // The server did get them.
        QVERIFY(server.requests().first().body.contains("004213"));
    }

    void whatBrokeIsShownToo()
    {
        HostileServer server;
        server.onRequest([](HostilePeer &peer, const SeenRequest &) { peer.close(); });
        PhloClient client(settingsFor(server.url()));
        ExchangeLog log;
        client.observe([&log](PlivoExchange exchange) { log.add(std::move(exchange)); });
        QVERIFY(!QCoro::waitFor(client.run(request())));
        QCOMPARE(log.exchanges().size(), size_t(1));
        QCOMPARE(log.exchanges().front().status, 0);
        QVERIFY(!log.exchanges().front().fault.isEmpty());
        QVERIFY(log.exchanges().front().asText().endsWith(log.exchanges().front().fault + u'\n'));
    }

    void nobodyWhoLooksNothingKept()
    {
        HostileServer server;
        server.onRequest(
            [](HostilePeer &peer, const SeenRequest &) { peer.reply(200, "{\"name\":\"Example\",\"cash_credits\":\"1.5\"}"); });
        PhloClient client(settingsFor(server.url()));
        ExchangeLog log;
        QVERIFY(QCoro::waitFor(client.account()));
        QVERIFY(log.exchanges().empty());
        client.observe([&log](PlivoExchange exchange) { log.add(std::move(exchange)); });
        QVERIFY(QCoro::waitFor(client.account()));
        QCOMPARE(log.exchanges().size(), size_t(1));
        QCOMPARE(log.exchanges().front().method, QByteArray("GET"));
        QVERIFY(log.exchanges().front().requestBody.isEmpty());
    }

    void theOldestAreForgotten()
    {
        ExchangeLog log;
        QSignalSpy forgotten(&log, &ExchangeLog::forgotten);
        for (int i = 0; i < ExchangeLog::Kept + 3; ++i)
            log.add({});
        QCOMPARE(log.exchanges().size(), size_t(ExchangeLog::Kept));
        QCOMPARE(log.exchanges().front().id, 4);
        QCOMPARE(forgotten.count(), 3);
        log.clear();
        QVERIFY(log.exchanges().empty());
        log.add({});
        QCOMPARE(log.exchanges().front().id, ExchangeLog::Kept + 4);
    }

    void digitsAreHidden_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("alone") << QStringLiteral("4711") << QStringLiteral("•••");
        QTest::newRow("inside") << QStringLiteral("{\"otp\":\"4711\"}") << QStringLiteral("{\"otp\":\"•••\"}");
        QTest::newRow("spelt out") << QStringLiteral("4, 7, 1, 1.") << QStringLiteral("•••.");
        QTest::newRow("twice") << QStringLiteral("4711 4711") << QStringLiteral("••• •••");
        QTest::newRow("another") << QStringLiteral("4712") << QStringLiteral("4712");
        QTest::newRow("far apart") << QStringLiteral("4 ... 711") << QStringLiteral("4 ... 711");
    }
    void digitsAreHidden()
    {
        QFETCH(const QString, text);
        QTEST(withoutDigits(text, "4711"), "shown");
        QCOMPARE(withoutDigits(text, {}), text);
    }
};

QTEST_GUILESS_MAIN(TestExchangeLog)
#include "tst_exchangelog.moc"
