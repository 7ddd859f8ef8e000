// SPDX-License-Identifier: GPL-3.0-or-later
// PhloClient against servers that break every rule, on loopback. What counts: how many POSTs a server ever sees.
#include "phlo/phloclient.h"
#include "support/hostileserver.h"
#include "support/loopwatch.h"
#include "support/tlsidentity.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QtTest>

#include <memory>

#include <qcoro/qcorotask.h>

using namespace Ringproof;
using namespace Ringproof::Test;
using namespace std::chrono_literals;

namespace {

const char Digits[] = "004213";
const QByteArray Accepted = "{\"api_id\":\"d5eb3a84-1ea5-11e9-93e8-0242ac110002\",\"message\":\"executed with response: "
                            "{'request_uuid': 'ebeb2e4e-1ea5-11e9-8dd2-0242ac110003'}\"}";

PhloSettings settingsFor(const QUrl &url)
{
    PhloSettings settings;
    settings.authId = QStringLiteral("MATEST");
    settings.authToken = Secret("very-secret-token");
    settings.phloId = QStringLiteral("the-phlo");
    settings.from = QStringLiteral("+15671234567");
    settings.runnerUrl = url;
    settings.voiceUrl = url;
    settings.deadline = 20s; // for machines under load; what tests deadlines sets its own
    return settings;
}

FlowRequest requestTo(const char *number = "+14155552671")
{
    return {*PhoneNumber::parse(QString::fromLatin1(number), QStringLiteral("US")), *Code::entered(QString::fromLatin1(Digits)), {}};
}

//! A client with its run, kept so that a test can do things meanwhile.
QCoro::Task<void> keep(QCoro::Task<Expected<FlowRun>> task, std::shared_ptr<std::optional<Expected<FlowRun>>> result)
{
    *result = co_await task;
}

QStringList logged; // by anything in this process

void collectLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged << text;
}

QString describe(const Expected<FlowRun> &run)
{
    return run ? QStringLiteral("accepted: %1").arg(run->callId) : run.error().message;
}

} // namespace

using Script = HostileServer::Script;
Q_DECLARE_METATYPE(Script)

class TestPhloClient : public QObject
{
    Q_OBJECT

private:
    enum Outcome { Accept, Reject, Doubt };

    static Outcome outcomeOf(const Expected<FlowRun> &run)
    {
        return run ? Accept : run.error().kind == Error::Kind::Rejected ? Reject : Doubt;
    }

private Q_SLOTS:
    void init()
    {
        logged.clear();
        QLoggingCategory::setFilterRules(QStringLiteral("qt.network*.debug=true"));
        qInstallMessageHandler(collectLog);
    }

    void cleanup()
    {
        qInstallMessageHandler(nullptr);
        for (const QString &line : std::as_const(logged)) {
            QVERIFY2(!line.contains(QLatin1String(Digits)), qPrintable(line));
            QVERIFY2(!line.contains(QStringLiteral("very-secret-token")), qPrintable(line));
        }
    }

    void aRunIsOnePost()
    {
        HostileServer server;
        server.onRequest([](HostilePeer &peer, const SeenRequest &) { peer.reply(201, Accepted, {"Set-Cookie: a=b"}); });
        PhloClient client(settingsFor(server.url()));

        const Expected<FlowRun> run = QCoro::waitFor(client.run(requestTo()));
        QVERIFY2(run, qPrintable(describe(run)));
        QCOMPARE(run->runId, QStringLiteral("d5eb3a84-1ea5-11e9-93e8-0242ac110002"));
        QCOMPARE(run->callId, QStringLiteral("ebeb2e4e-1ea5-11e9-8dd2-0242ac110003"));

        QCOMPARE(server.requests().size(), 1);
        const SeenRequest seen = server.requests().first();
        QCOMPARE(seen.method, "POST");
        QCOMPARE(seen.target, "/v1/account/MATEST/phlo/the-phlo");
        QCOMPARE(seen.headers.value("authorization"), "Basic " + QByteArray("MATEST:very-secret-token").toBase64());
        QCOMPARE(seen.headers.value("content-type"), "application/json");
        QCOMPARE(seen.headers.value("content-length").toInt(), seen.body.size());
        QVERIFY(!seen.headers.contains("transfer-encoding"));
        QVERIFY(!seen.headers.contains("cookie"));
        QCOMPARE(seen.headers.value("connection").toLower(), "keep-alive");

        const QJsonObject payload = QJsonDocument::fromJson(seen.body).object();
        QCOMPARE(payload.size(), 3);
        QCOMPARE(payload.value(u"from"), QJsonValue(QStringLiteral("+15671234567")));
        QCOMPARE(payload.value(u"to"), QJsonValue(QStringLiteral("+14155552671")));
        QCOMPARE(payload.value(u"otp"), QJsonValue(QStringLiteral("004213"))); // text, with its zeros
    }

    void aLanguageRunsItsOwnPhlo()
    {
        HostileServer server;
        server.onRequest([](HostilePeer &peer, const SeenRequest &) { peer.reply(201, Accepted); });
        PhloSettings settings = settingsFor(server.url(QStringLiteral("http")).resolved(QUrl(QStringLiteral("/gateway/"))));
        settings.phloIdByLanguage.insert(QStringLiteral("es"), QStringLiteral("the-spanish-phlo"));
        PhloClient client(settings);
        FlowRequest request = requestTo();
        request.language = QStringLiteral("es-MX");
        QVERIFY(QCoro::waitFor(client.run(request)));
        QCOMPARE(server.requests().first().target, "/gateway/v1/account/MATEST/phlo/the-spanish-phlo");
        QCOMPARE(server.requests().first().headers.value("cookie"), QByteArray());
    }

    void aLanguageIsToldUnderItsKey_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("told");
        QTest::newRow("chosen") << QStringLiteral("ES-mx") << QStringLiteral("es");
        QTest::newRow("the profile's own") << QString() << QStringLiteral("de");
    }

    void aLanguageIsToldUnderItsKey()
    {
        QFETCH(QString, asked);
        HostileServer server;
        server.onRequest([](HostilePeer &peer, const SeenRequest &) { peer.reply(201, Accepted); });
        PhloSettings settings = settingsFor(server.url());
        settings.languageKey = QStringLiteral("language");
        settings.language = QStringLiteral("de");
        PhloClient client(settings);
        FlowRequest request = requestTo();
        request.language = asked;
        QVERIFY(QCoro::waitFor(client.run(request)));
        const SeenRequest seen = server.requests().first();
        QCOMPARE(seen.target, "/v1/account/MATEST/phlo/" + settings.phloId.toLatin1());
        const QJsonObject payload = QJsonDocument::fromJson(seen.body).object();
        QCOMPARE(payload.size(), 4);
        QTEST(payload.value(u"language").toString(), "told");
        QCOMPARE(payload.value(u"otp"), QJsonValue(QStringLiteral("004213")));
        QCOMPARE(payload.value(u"to"), QJsonValue(QStringLiteral("+14155552671")));
    }

    void aLanguageThatNobodySpeaksCallsNobody()
    {
        HostileServer server;
        PhloClient client(settingsFor(server.url()));
        FlowRequest request = requestTo();
        request.language = QStringLiteral("es");
        const Expected<FlowRun> run = QCoro::waitFor(client.run(request));
        QVERIFY(!run);
        QCOMPARE(run.error().kind, Error::Kind::Rejected);
        QVERIFY2(run.error().message.contains(QStringLiteral("Nobody was called")), qPrintable(run.error().message));
        QCOMPARE(server.connections(), 0);
    }

    void whateverTheServerDoesItSeesOnePost_data()
    {
        QTest::addColumn<Script>("onHead");
        QTest::addColumn<Script>("onRequest");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QString>("says");
        const auto atHead = [](const char *name, Outcome outcome, Script script, const char *says = "") {
            QTest::newRow(name) << script << Script() << int(outcome) << QString::fromUtf8(says);
        };
        const auto atEnd = [](const char *name, Outcome outcome, Script script, const char *says = "") {
            QTest::newRow(name) << Script() << script << int(outcome) << QString::fromUtf8(says);
        };
        const auto sends = [&atEnd](const char *name, Outcome outcome, const QByteArray &bytes, const char *says = "") {
            atEnd(name, outcome, [bytes](HostilePeer &peer, const SeenRequest &) {
                peer.send(bytes);
                peer.close();
            }, says);
        };
        const auto replies = [&atEnd](const char *name, Outcome outcome, int status, const QByteArray &body = {},
                                      const QByteArrayList &headers = {}, const char *says = "") {
            atEnd(name, outcome, [=](HostilePeer &peer, const SeenRequest &) { peer.reply(status, body, headers); }, says);
        };
        const char lost[] = "broke before its answer was here. The phone may still ring";

        atHead("reset after the head", Doubt, [](HostilePeer &peer, const SeenRequest &) { peer.reset(); }, lost);
        atHead("close after the head", Doubt, [](HostilePeer &peer, const SeenRequest &) { peer.close(); }, lost);
        atEnd("reset after the request", Doubt, [](HostilePeer &peer, const SeenRequest &) { peer.reset(); }, lost);
        atEnd("close after the request", Doubt, [](HostilePeer &peer, const SeenRequest &) { peer.close(); }, lost);
        sends("half a status line", Doubt, "HTTP/1.1 20", lost);
        sends("half a head", Doubt, "HTTP/1.1 201 Created\r\nContent-Ty", lost);
        sends("half a body", Doubt, "HTTP/1.1 201 Created\r\nContent-Length: 200\r\n\r\n{\"api_id\":", lost);
        sends("half a chunked body", Doubt, "HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"api\r\n", lost);
        sends("junk", Doubt, "SSH-2.0-OpenSSH_9.2p1\r\n");
        sends("zeros", Doubt, QByteArray(100, '\0'));
        sends("a negative length", Doubt, "HTTP/1.1 201 Created\r\nContent-Length: -5\r\n\r\nhello");
        atEnd("half a body, then reset", Doubt, [](HostilePeer &peer, const SeenRequest &) {
            peer.send("HTTP/1.1 201 Created\r\nContent-Length: 200\r\n\r\n{\"api_id\":");
            QTimer::singleShot(20, &peer, [&peer] { peer.reset(); });
        }, lost);
        sends("half of a refusal", Reject, "HTTP/1.1 404 Not Found\r\nContent-Length: 200\r\n\r\n{\"error\":", "PHLO's id");
        sends("no length, closed at the end", Accept, "HTTP/1.1 201 Created\r\nConnection: close\r\n\r\n" + Accepted);
        sends("HTTP/1.0", Accept, "HTTP/1.0 201 Created\r\n\r\n" + Accepted);
        sends("chunked", Accept, "HTTP/1.1 201 Created\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray::number(Accepted.size(), 16) + "\r\n"
              + Accepted + "\r\n0\r\n\r\n");
        atEnd("100 Continue", Accept, [](HostilePeer &peer, const SeenRequest &) {
            peer.send("HTTP/1.1 100 Continue\r\n\r\n");
            peer.reply(201, Accepted);
        });
        atEnd("103 Early Hints", Doubt, [](HostilePeer &peer, const SeenRequest &) {
            peer.send("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n");
            peer.reply(201, Accepted);
        });

        replies("200", Accept, 200, Accepted);
        replies("an empty 201", Doubt, 201);
        replies("204", Doubt, 204);
        replies("HTML", Doubt, 200, "<html>Welcome</html>", {"Content-Type: text/html"}, "can't be read");
        replies("broken JSON", Doubt, 201, Accepted.chopped(1), {}, "can't be read");
        replies("compressed unasked", Doubt, 201, QByteArray::fromHex("1f8b0800000000000003ab050043bfa6a302000000"), {"Content-Encoding: gzip"});
        replies("a giant reply", Doubt, 201, "{\"message\":\"" + QByteArray(500'000, 'x') + "\"}");
        replies("a giant refusal", Reject, 404, QByteArray(500'000, 'x'), {}, "PHLO's id");
        replies("a large reply", Accept, 201, "{\"message\":\"" + QByteArray(60'000, 'x') + "\"}");
        replies("a large head", Accept, 201, Accepted, {"X: " + QByteArray(60'000, 'x')});
        replies("stopped", Reject, 201, "{\"api_id\":\"x\",\"message\":\"stopped. next node uuid not found for b'Start' - b'Start' with output state: http - phlo_run_id x\"}",
                {}, "“Start”");
        replies("400", Reject, 400, "{\"error\":\"otp 004213 is too nice\"}", {}, "“otp ••• is too nice”");
        replies("400 with more than the code", Reject, 400, "{\"error\":\"00 00421 004213, 10042139 0042 13\"}", {}, "“00 00421 •••, 1•••9 •••”");
        replies("400, spelt out", Reject, 400, "{\"error\":\"otp 0-0 4.2, 1  3 is too nice\"}", {}, "“otp ••• is too nice”");
        for (const char *scheme : {"Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"abc\", qop=\"auth\"", "NTLM", "Negotiate"})
            replies(qPrintable(QStringLiteral("401 ") + QLatin1String(scheme)), Reject, 401, {}, {QByteArray("WWW-Authenticate: ") + scheme}, "auth id and auth token");
        replies("407", Reject, 407, {}, {"Proxy-Authenticate: Basic realm=\"x\""});
        replies("408", Reject, 408, {}, {"Connection: close"});
        replies("417", Reject, 417);
        replies("429", Reject, 429, {}, {"Retry-After: 12"}, "Wait 12 second");
        replies("429 until a date", Reject, 429, {}, {"Date: Tue, 02 Jan 2024 10:00:00 GMT", "Retry-After: Tue, 02 Jan 2024 10:00:30 GMT"}, "Wait 30 second");
        replies("429 with nonsense", Reject, 429, {}, {"Retry-After: soon"}, "Wait a minute");
        replies("500", Doubt, 500, "{\"error\":\"internal\"}");
        replies("502 with HTML", Doubt, 502, "<html>Bad Gateway</html>", {"Content-Type: text/html"});
        replies("503 with Retry-After", Doubt, 503, {}, {"Retry-After: 1", "Connection: close"});
    }

    void whateverTheServerDoesItSeesOnePost()
    {
        QFETCH(Script, onHead);
        QFETCH(Script, onRequest);
        QFETCH(QString, says);
        HostileServer server;
        server.onHead(onHead);
        server.onRequest(onRequest);
        PhloClient client(settingsFor(server.url()));

        const Expected<FlowRun> run = QCoro::waitFor(client.run(requestTo()));
        QTEST(int(outcomeOf(run)), "outcome");
        QCOMPARE(server.posts(), 1);
        if (!run) {
            const QString message = run.error().message;
            QVERIFY2(message.contains(says), qPrintable(message));
            QVERIFY2(message.size() < 400 && !message.contains(u'<'), qPrintable(message));
            QVERIFY2(!message.contains(QLatin1String(Digits)) && !message.contains(QStringLiteral("very-secret-token")), qPrintable(message));
        }

        // And the client is none the worse for it: the next run gets its own reply.
        server.onHead({});
        server.onRequest([](HostilePeer &peer, const SeenRequest &) {
            peer.reply(201, "{\"api_id\":\"11111111-1ea5-11e9-93e8-0242ac110002\",\"message\":\"x\"}");
        });
        const Expected<FlowRun> next = QCoro::waitFor(client.run(requestTo()));
        QVERIFY2(next, qPrintable(describe(next)));
        QCOMPARE(next->runId, QStringLiteral("11111111-1ea5-11e9-93e8-0242ac110002"));
        QCOMPARE(server.posts(), 2);
    }

    void aRedirectGetsNeitherThePostNorTheCredentials_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {300, 301, 302, 303, 304, 305, 307, 308})
            QTest::addRow("%d", status) << status;
    }

    void aRedirectGetsNeitherThePostNorTheCredentials()
    {
        QFETCH(int, status);
        HostileServer elsewhere;
        HostileServer server;
        const QByteArray location = "Location: " + elsewhere.url().toEncoded() + "/v1/account/MATEST/phlo/the-phlo";
        server.onRequest([=](HostilePeer &peer, const SeenRequest &) { peer.reply(status, {}, {location}); });
        PhloClient client(settingsFor(server.url()));

        const Expected<FlowRun> run = QCoro::waitFor(client.run(requestTo()));
        QCOMPARE(outcomeOf(run), Reject);
        QVERIFY2(run.error().message.contains(QStringLiteral("isn't followed")), qPrintable(run.error().message));
        QCOMPARE(server.posts(), 1);

        QVERIFY(!QCoro::waitFor(client.lookUp())); // nor does a look-up follow
        QCOMPARE(elsewhere.connections(), 0);
    }

    void theDeadlineHolds_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<int>("outcome");
        QTest::newRow("never answers") << Script([](HostilePeer &, const SeenRequest &) {}) << int(Doubt);
        QTest::newRow("drips its head") << Script([](HostilePeer &peer, const SeenRequest &) {
            peer.drip("HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n", 40ms);
        }) << int(Doubt);
        QTest::newRow("drips its body") << Script([](HostilePeer &peer, const SeenRequest &) {
            peer.send("HTTP/1.1 201 Created\r\nContent-Length: 300\r\n\r\n");
            peer.drip(Accepted, 40ms);
        }) << int(Doubt);
        QTest::newRow("drips a refusal's body") << Script([](HostilePeer &peer, const SeenRequest &) {
            peer.send("HTTP/1.1 404 Not Found\r\nContent-Length: 300\r\n\r\n");
            peer.drip(QByteArray(300, ' '), 40ms);
        }) << int(Reject);
        QTest::newRow("continues for ever") << Script([](HostilePeer &peer, const SeenRequest &) {
            QByteArray much;
            for (int i = 0; i < 100; ++i)
                much += "HTTP/1.1 100 Continue\r\n\r\n";
            peer.drip(much, 5ms);
        }) << int(Doubt);
    }

    void theDeadlineHolds()
    {
        QFETCH(Script, script);
        HostileServer server;
        server.onRequest(script);
        PhloSettings settings = settingsFor(server.url());
        settings.deadline = 1s;
        PhloClient client(settings);

        QElapsedTimer took;
        took.start();
        const Expected<FlowRun> run = QCoro::waitFor(client.run(requestTo()));
        QVERIFY(took.elapsed() >= 900);
        QVERIFY(took.elapsed() < 20'000);
        QTEST(int(outcomeOf(run)), "outcome");
        QCOMPARE(server.posts(), 1);
    }

    void aServerThatDoesNotAcceptIsNotUncertain()
    {
        // Connections to a full backlog hang: the kernel drops them, and the request never leaves.
        QTcpServer deaf;
        deaf.setListenBacklogSize(0);
        QVERIFY(deaf.listen(QHostAddress::LocalHost));
        deaf.pauseAccepting();
        QList<QTcpSocket *> others;
        for (int i = 0; i < 4; ++i) {
            others << new QTcpSocket(&deaf);
            others.last()->connectToHost(QHostAddress::LocalHost, deaf.serverPort());
        }
        PhloSettings settings = settingsFor(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(deaf.serverPort())));
        settings.deadline = 1s;
        PhloClient client(settings);
        const Expected<FlowRun> run = QCoro::waitFor(client.run(requestTo()));
#ifdef Q_OS_LINUX
        QCOMPARE(outcomeOf(run), Reject);
        QVERIFY2(run.error().message.contains(QStringLiteral("can't be reached")), qPrintable(run.error().message));
#else
        QVERIFY(!run);
#endif
    }

    void theEventLoopIsNeverHeldUp()
    {
        // Only what happens every time is our doing; on a busy machine a single gap may be anybody's.
        std::chrono::milliseconds best = 1h;
        for (int attempt = 0; attempt < 8 && best >= 50ms; ++attempt) {
            HostileServer server;
            PhloSettings settings = settingsFor(server.url());
            settings.deadline = 1s;
            PhloClient client(settings);
            LoopWatch watch;
            QVERIFY(!QCoro::waitFor(client.run(requestTo())));
            best = std::min(best, watch.longestGap());
        }
        QVERIFY2(best < 50ms, qPrintable(QString::number(best.count())));
    }

    void whatCannotBeReachedIsRejected_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<QString>("says");
        QTcpServer gone; // a port that nobody listens on
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        QTest::newRow("connection refused") << QUrl(QStringLiteral("http://127.0.0.1:%1").arg(gone.serverPort())) << QStringLiteral("refuses connections");
        QTest::newRow("connection refused, TLS") << QUrl(QStringLiteral("https://127.0.0.1:%1").arg(gone.serverPort())) << QStringLiteral("refuses connections");
        // Without a name server a look-up may take longer than the deadline, which is as certain.
        QTest::newRow("no such host") << QUrl(QStringLiteral("https://no-such-host.invalid")) << QStringLiteral("no-such-host.invalid can't be");
    }

    void whatCannotBeReachedIsRejected()
    {
        QFETCH(QUrl, url);
        QFETCH(QString, says);
        PhloClient client(settingsFor(url));
        const Expected<FlowRun> run = QCoro::waitFor(client.run(requestTo()));
        QCOMPARE(outcomeOf(run), Reject);
        QVERIFY2(run.error().message.contains(says), qPrintable(run.error().message));
        QVERIFY2(run.error().message.contains(QStringLiteral("Nobody was called.")), qPrintable(run.error().message));
    }

    void tlsToAPlainPortIsRejected_data()
    {
        QTest::addColumn<bool>("answers");
        QTest::newRow("that answers in the clear") << true;
        QTest::newRow("that is silent") << false;
    }

    void tlsToAPlainPortIsRejected()
    {
        QFETCH(bool, answers);
        HostileServer server;
        server.onConnect([answers](HostilePeer &peer) {
            if (answers)
                peer.reply(400, "<html>The plain HTTP request was sent to HTTPS port</html>", {"Connection: close"});
        });
        PhloSettings settings = settingsFor(server.url(QStringLiteral("https")));
        if (!answers)
            settings.deadline = 1s;
        PhloClient client(settings);
        const Expected<FlowRun> run = QCoro::waitFor(client.run(requestTo()));
        QCOMPARE(outcomeOf(run), Reject);
        QVERIFY(!server.everything().contains(Digits));
        QVERIFY(!server.everything().contains("Authorization"));
    }

    void unusableSettingsAskNobody()
    {
        HostileServer server;
        PhloSettings settings = settingsFor(server.url());
        settings.from = QStringLiteral("anonymous");
        PhloClient client(settings);
        const Expected<FlowRun> run = QCoro::waitFor(client.run(requestTo()));
        QCOMPARE(outcomeOf(run), Reject);
        QVERIFY2(run.error().message.contains(QStringLiteral("caller id")), qPrintable(run.error().message));
        client.warmUp();
        QVERIFY(!QCoro::waitFor(client.lookUp()));
        QVERIFY(!QCoro::waitFor(client.account()));
        QCOMPARE(server.connections(), 0);
    }

    void aConnectionIsUsedAgain()
    {
        HostileServer server;
        server.onRequest([](HostilePeer &peer, const SeenRequest &) { peer.reply(201, Accepted); });
        PhloClient client(settingsFor(server.url()));
        for (int i = 0; i < 5; ++i)
            QVERIFY(QCoro::waitFor(client.run(requestTo())));
        QCOMPARE(server.posts(), 5);
        QCOMPARE(server.connections(), 1);
    }

    void aConnectionThatTheServerClosedIsReplaced()
    {
        HostileServer server;
        server.onRequest([](HostilePeer &peer, const SeenRequest &) {
            peer.reply(201, Accepted); // and, without a word, an end a little later
            QTimer::singleShot(10, &peer, [&peer] { peer.close(); });
        });
        PhloClient client(settingsFor(server.url()));
        for (int i = 0; i < 3; ++i) {
            const Expected<FlowRun> run = QCoro::waitFor(client.run(requestTo()));
            QVERIFY2(run, qPrintable(describe(run)));
            QTRY_VERIFY(server.peers().isEmpty()); // both sides have seen the end
        }
        QCOMPARE(server.posts(), 3);
    }

    void aConnectionThatEndsUnderTheSecondRunIsNotRepeatedOn()
    {
        // The server tires of the connection just as the second request arrives. It may have read it: that is uncertain.
        HostileServer server;
        server.onRequest([](HostilePeer &peer, const SeenRequest &) { peer.reply(201, Accepted); });
        PhloClient client(settingsFor(server.url()));
        QVERIFY(QCoro::waitFor(client.run(requestTo())));
        server.onHead([](HostilePeer &peer, const SeenRequest &) { peer.reset(); });
        const Expected<FlowRun> run = QCoro::waitFor(client.run(requestTo()));
        QCOMPARE(outcomeOf(run), Doubt);
        QCOMPARE(server.posts(), 2);
    }

    void aConnectionThatEndsBeforeTheSecondRunArrives()
    {
        // Closed in the same turn in which the request sets out: whoever is first, one POST at most.
        for (int i = 0; i < 20; ++i) {
            HostileServer server;
            server.onRequest([](HostilePeer &peer, const SeenRequest &) { peer.reply(201, Accepted); });
            PhloClient client(settingsFor(server.url()));
            QVERIFY(QCoro::waitFor(client.run(requestTo())));
            QCoro::Task<Expected<FlowRun>> task = client.run(requestTo());
            for (HostilePeer *peer : server.peers())
                peer->close();
            const Expected<FlowRun> run = QCoro::waitFor(std::move(task));
            QVERIFY(outcomeOf(run) != Reject);
            QVERIFY(server.posts() <= 2);
            if (run)
                QCOMPARE(server.posts(), 2);
        }
    }

    void aPostNeverGoesOutOnAConnectionThatWasIdleForLong()
    {
        HostileServer server;
        QByteArrayList headers;
        server.onRequest([&headers](HostilePeer &peer, const SeenRequest &) { peer.reply(201, Accepted, headers); });
        const QUrl url = server.url();

        PlivoHttp::Options options;
        options.keepIdleFor = 0ms; // every idle time is long
        PlivoHttp http(QStringLiteral("a"), Secret("b"), options);
        QVERIFY(QCoro::waitFor(http.postOnce(url, Secret("{}"))));
        QVERIFY(QCoro::waitFor(http.postOnce(url, Secret("{}"))));
        QCOMPARE(server.connections(), 2);

        headers = {"Keep-Alive: max=100, timeout=1"}; // a server that says so keeps it for less than that
        PlivoHttp other(QStringLiteral("a"), Secret("b"), {});
        QVERIFY(QCoro::waitFor(other.postOnce(url, Secret("{}"))));
        QVERIFY(QCoro::waitFor(other.postOnce(url, Secret("{}"))));
        QCOMPARE(server.connections(), 4);

        // A GET may be repeated, so it may take what there is.
        QVERIFY(QCoro::waitFor(other.get(url)));
        QVERIFY(QCoro::waitFor(other.get(url)));
        QCOMPARE(server.connections(), 5);
    }

    void aWarmConnectionIsTheRunsOwn()
    {
        HostileServer server;
        server.onRequest([](HostilePeer &peer, const SeenRequest &) { peer.reply(201, Accepted); });
        const auto identity = TlsIdentity::make();
        if (!identity)
            QSKIP("needs the openssl command");
        server.encrypt(*identity);
        const auto trust = identity->trusted();

        // Once the server has the client's last handshake message, the client knows that the connection stands; it
        // need not have noticed yet. So one of a few tries must do.
        int connections = 0;
        for (int attempt = 0; attempt < 20 && connections != 1; ++attempt) {
            const int before = server.connections();
            PhloClient client(settingsFor(server.url(QStringLiteral("https"))));
            for (int i = 0; i < 10; ++i)
                client.warmUp(); // somebody types
            QTRY_COMPARE(server.encryptedConnections(), before + 1);
            const Expected<FlowRun> run = QCoro::waitFor(client.run(requestTo()));
            QVERIFY2(run, qPrintable(describe(run)));
            connections = server.connections() - before;
        }
        QCOMPARE(connections, 1);
        QCOMPARE(server.count("GET"), 0);
    }

    void overTlsItIsOnePostToo()
    {
        const auto identity = TlsIdentity::make();
        if (!identity)
            QSKIP("needs the openssl command");
        const auto trust = identity->trusted();
        HostileServer server;
        server.encrypt(*identity);
        server.onRequest([](HostilePeer &peer, const SeenRequest &) { peer.reply(201, Accepted); });
        PhloClient client(settingsFor(server.url(QStringLiteral("https"))));
        for (int i = 0; i < 3; ++i) {
            const Expected<FlowRun> run = QCoro::waitFor(client.run(requestTo()));
            QVERIFY2(run, qPrintable(describe(run)));
        }
        QCOMPARE(server.posts(), 3);
        QCOMPARE(server.connections(), 1);

        server.onRequest([](HostilePeer &peer, const SeenRequest &) { peer.reset(); });
        QCOMPARE(outcomeOf(QCoro::waitFor(client.run(requestTo()))), Doubt);
        server.onRequest([](HostilePeer &peer, const SeenRequest &) { peer.close(); });
        QCOMPARE(outcomeOf(QCoro::waitFor(client.run(requestTo()))), Doubt);
        server.onRequest([](HostilePeer &peer, const SeenRequest &) {
            peer.send("HTTP/1.1 201 Created\r\n\r\n" + Accepted);
            peer.close();
        });
        QCOMPARE(outcomeOf(QCoro::waitFor(client.run(requestTo()))), Accept);
        QCOMPARE(server.posts(), 6);
    }

    void anImpostorGetsNothing()
    {
        const auto identity = TlsIdentity::make();
        if (!identity)
            QSKIP("needs the openssl command");
        HostileServer server; // whose certificate nobody vouches for
        server.encrypt(*identity);
        PhloClient client(settingsFor(server.url(QStringLiteral("https"))));
        const Expected<FlowRun> run = QCoro::waitFor(client.run(requestTo()));
        QCOMPARE(outcomeOf(run), Reject);
        QVERIFY2(run.error().message.contains(QStringLiteral("can't prove that it is the right one")), qPrintable(run.error().message));
        QVERIFY(server.everything().isEmpty());
    }

    void manyAtOnceGetTheirOwnReplies()
    {
        HostileServer server;
        server.onRequest([](HostilePeer &peer, const SeenRequest &request) {
            const QString to = QJsonDocument::fromJson(request.body).object().value(u"to").toString();
            const QByteArray reply = "{\"message\":\"x\",\"phlo_run_id\":\"run-" + to.mid(1).toLatin1() + "\"}";
            QTimer::singleShot(QRandomGenerator::global()->bounded(30), &peer, [&peer, reply] { peer.reply(201, reply); });
        });
        PhloClient client(settingsFor(server.url()));
        std::map<QString, std::shared_ptr<std::optional<Expected<FlowRun>>>> results;
        for (int i = 0; i < 40; ++i) {
            const QString number = QStringLiteral("+1415555%1").arg(2600 + i);
            auto result = std::make_shared<std::optional<Expected<FlowRun>>>();
            results.emplace(number, result);
            keep(client.run(requestTo(number.toLatin1().constData())), result);
        }
        QTRY_VERIFY_WITH_TIMEOUT(std::all_of(results.begin(), results.end(), [](const auto &r) { return r.second->has_value(); }), 20'000);
        for (const auto &[number, result] : results) {
            QVERIFY2(**result, qPrintable(describe(**result)));
            QCOMPARE((**result)->runId, QStringLiteral("run-") + number.mid(1));
        }
        QCOMPARE(server.posts(), 40);
    }

    void aProxyIsNotUsedForThisComputer()
    {
        HostileServer proxy;
        HostileServer server;
        server.onRequest([](HostilePeer &peer, const SeenRequest &) { peer.reply(201, Accepted); });
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.serverPort()));
        const auto restore = qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy)); });
        PhloClient client(settingsFor(server.url()));
        const Expected<FlowRun> run = QCoro::waitFor(client.run(requestTo()));
        QVERIFY2(run, qPrintable(describe(run)));
        QCOMPARE(proxy.connections(), 0);
    }

    void aProxyThatFailsIsRejected()
    {
        HostileServer proxy;
        proxy.onRequest([](HostilePeer &peer, const SeenRequest &) {
            peer.reply(407, {}, {"Proxy-Authenticate: Basic realm=\"x\"", "Connection: close"});
            peer.close();
        });
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.serverPort()));
        const auto restore = qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy)); });
        PhloClient client(settingsFor(QUrl(QStringLiteral("https://phlorunner.example"))));
        const Expected<FlowRun> run = QCoro::waitFor(client.run(requestTo()));
        QCOMPARE(outcomeOf(run), Reject);
        QVERIFY2(run.error().message.contains(QStringLiteral("proxy")), qPrintable(run.error().message));
        QVERIFY(proxy.count("CONNECT") >= 1);
        QVERIFY(!proxy.everything().contains(Digits));
        QVERIFY(!proxy.everything().contains("\r\nAuthorization"));
    }

    void theEndOfTheClientEndsItsRuns()
    {
        HostileServer server;
        auto client = std::make_unique<PhloClient>(settingsFor(server.url()));
        const auto sent = std::make_shared<std::optional<Expected<FlowRun>>>();
        keep(client->run(requestTo()), sent);
        QTRY_COMPARE(server.requests().size(), 1);
        const auto unsent = std::make_shared<std::optional<Expected<FlowRun>>>();
        keep(client->run(requestTo()), unsent);
        QVERIFY(!sent->has_value());

        client.reset();
        QVERIFY(sent->has_value() && unsent->has_value());
        QCOMPARE(outcomeOf(**sent), Doubt);
        QCOMPARE(outcomeOf(**unsent), Reject); // the connection for it was not even opened
        QCOMPARE(server.posts(), 1);
    }

    void aRunThatNobodyWaitsForIsCarriedOut()
    {
        HostileServer server;
        server.onRequest([](HostilePeer &peer, const SeenRequest &) { peer.reply(201, Accepted); });
        PhloClient client(settingsFor(server.url()));
        static_cast<void>(client.run(requestTo()));
        QTRY_COMPARE(server.posts(), 1);
    }

    void aClientMayEndInItsOwnReply()
    {
        HostileServer server;
        server.onRequest([](HostilePeer &peer, const SeenRequest &) { peer.reply(201, Accepted); });
        auto client = std::make_unique<PhloClient>(settingsFor(server.url()));
        bool done = false;
        client->run(requestTo()).then([&](const Expected<FlowRun> &) {
            client.reset();
            done = true;
        });
        QTRY_VERIFY(done);
    }

    void aPhloIsLookedUpWithoutACall()
    {
        HostileServer server;
        server.onRequest([](HostilePeer &peer, const SeenRequest &) {
            peer.reply(200, "{\"api_id\":\"x\",\"phlo_id\":\"the-phlo\",\"name\":\"Voice code\",\"created_on\":\"2018-11-14 04:41:31.827796+00:00\"}");
        });
        PhloClient client(settingsFor(server.url()));
        const Expected<PhloInfo> info = QCoro::waitFor(client.lookUp());
        QVERIFY2(info, info ? "" : qPrintable(info.error().message));
        QCOMPARE(info->name, QStringLiteral("Voice code"));
        QCOMPARE(info->createdOn, QDateTime(QDate(2018, 11, 14), QTime(4, 41, 31, 827), Qt::UTC));
        QCOMPARE(server.requests().first().target, "/v1/phlo/the-phlo");
        QCOMPARE(server.posts(), 0);

        QVERIFY(QCoro::waitFor(client.lookUp(QStringLiteral("another"))));
        QCOMPARE(server.requests().last().target, "/v1/phlo/another");

        const Expected<PhloInfo> climbing = QCoro::waitFor(client.lookUp(QStringLiteral("..")));
        QVERIFY(!climbing);
        QCOMPARE(climbing.error().kind, Error::Kind::Invalid);
        QCOMPARE(server.requests().size(), 2);
    }

    void anAccountIsLookedUpWithoutACall()
    {
        HostileServer server;
        server.onRequest([](HostilePeer &peer, const SeenRequest &) {
            peer.reply(200, "{\"api_id\":\"x\",\"name\":\"Support\",\"cash_credits\":\"12.50000\"}");
        });
        PhloClient client(settingsFor(server.url()));
        const Expected<AccountInfo> info = QCoro::waitFor(client.account());
        QVERIFY2(info, info ? "" : qPrintable(info.error().message));
        QCOMPARE(info->name, QStringLiteral("Support"));
        QCOMPARE(info->cashCredits, std::optional(12.5));
        QCOMPARE(server.requests().first().target, "/v1/Account/MATEST/");
        QCOMPARE(server.posts(), 0);
    }

    void aLookUpThatFailsSaysWhatToDo_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("phloSays");
        QTest::addColumn<QString>("accountSays");
        const auto row = [](int status, const QByteArray &body, Error::Kind kind, const char *phlo, const char *account) {
            QTest::addRow("%d %s", status, body.left(12).constData()) << status << body << kind << QString::fromUtf8(phlo) << QString::fromUtf8(account);
        };
        row(200, "<html>", Error::Kind::Rejected, "is not a PHLO. Check the PHLO address", "is not a Plivo account. Check the Voice address");
        row(200, "{}", Error::Kind::Rejected, "is not a PHLO", "is not a Plivo account");
        row(302, "", Error::Kind::Rejected, "isn't followed", "isn't followed");
        row(401, "", Error::Kind::Rejected, "Check both", "Check both");
        row(403, "", Error::Kind::Rejected, "permissions", "permissions");
        row(404, "", Error::Kind::NotFound, "list of PHLOs", "Check the auth id");
        row(429, "", Error::Kind::Unavailable, "Wait", "Wait");
        row(500, "", Error::Kind::Unavailable, "fault of its own", "fault of its own");
    }

    void aLookUpThatFailsSaysWhatToDo()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, phloSays);
        QFETCH(QString, accountSays);
        HostileServer server;
        server.onRequest([=](HostilePeer &peer, const SeenRequest &) { peer.reply(status, body); });
        PhloClient client(settingsFor(server.url()));
        const Expected<PhloInfo> phlo = QCoro::waitFor(client.lookUp());
        QVERIFY(!phlo);
        QTEST(phlo.error().kind, "kind");
        QVERIFY2(phlo.error().message.contains(phloSays), qPrintable(phlo.error().message));
        const Expected<AccountInfo> account = QCoro::waitFor(client.account());
        QVERIFY(!account);
        QTEST(account.error().kind, "kind");
        QVERIFY2(account.error().message.contains(accountSays), qPrintable(account.error().message));
    }

    void aLookUpOfAServerThatIsAwaySaysSo()
    {
        QUrl url;
        {
            QTcpServer gone;
            QVERIFY(gone.listen(QHostAddress::LocalHost));
            url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(gone.serverPort()));
        }
        PhloClient client(settingsFor(url));
        const Expected<PhloInfo> phlo = QCoro::waitFor(client.lookUp());
        QVERIFY(!phlo);
        QCOMPARE(phlo.error().kind, Error::Kind::Unavailable);
    }
};

QTEST_GUILESS_MAIN(TestPhloClient)
#include "tst_phloclient.moc"
