// SPDX-License-Identifier: GPL-3.0-or-later
// The endpoints over real HTTP, on a real store; the flow is scripted where an outcome has to come on demand.
#include "api/endpoints.h"
#include "store/embeddedstore.h"
#include "support/lossystore.h"
#include "support/rawhttp.h"
#include "support/scriptedflow.h"
#include "support/tlsidentity.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

#include <qcoro/qcorosignal.h>

using namespace Ringproof;
using namespace std::chrono_literals;
using Ringproof::Test::RawHttp;
using Ringproof::Test::RawReply;

namespace {

constexpr int Patience = 20'000; // ms

//! A flow that doesn't answer until it is let go.
class HeldFlow : public FlowRunner
{
    Q_OBJECT

public:
    int runs = 0;

    QCoro::Task<Expected<FlowRun>> run(FlowRequest) override
    {
        ++runs;
        co_await qCoro(this, &HeldFlow::released);
        co_return FlowRun {QStringLiteral("run"), QStringLiteral("call")};
    }

Q_SIGNALS:
    void released();
};

QJsonObject jsonOf(const RawReply &reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

} // namespace

class TestEndpoints : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<EmbeddedStore> m_real;
    std::unique_ptr<LossyStore> m_store;
    std::unique_ptr<ScriptedFlow> m_flow;
    std::unique_ptr<HeldFlow> m_heldFlow;
    std::unique_ptr<OtpService> m_service;
    std::unique_ptr<Endpoints> m_endpoints;
    QStringList m_log;
    quint16 m_port = 0;

    const QByteArray m_number = "%2B14155552671";

    void makeService(FlowRunner &flow, const Policy &policy = {})
    {
        m_service = std::make_unique<OtpService>(policy, QStringLiteral("US"), *m_store, flow, nullptr);
    }

    void serve(EndpointSettings settings = {})
    {
        settings.port = 0;
        settings.limits.lingerDeadline = 100ms;
        m_endpoints = std::make_unique<Endpoints>(*m_service, settings, *m_clock);
        connect(m_endpoints.get(), &Endpoints::served, this, [this](const QString &line) { m_log.append(line); });
        const auto url = m_endpoints->start();
        QVERIFY2(url, url ? "" : qPrintable(url.error().message));
        m_port = quint16(url->port());
    }

    [[nodiscard]] QByteArray request(const QByteArray &method, const QByteArray &target, const QByteArray &headers = {},
                                     const QByteArray &body = {}) const
    {
        const QByteArray host = headers.contains("Host:") ? QByteArray() : "Host: 127.0.0.1:" + QByteArray::number(m_port) + "\r\n";
        const QByteArray length = body.isEmpty() ? QByteArray() : "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        return method + ' ' + target + " HTTP/1.1\r\n" + host + "Connection: close\r\n" + length + headers + "\r\n" + body;
    }

    RawReply ask(const QByteArray &method, const QByteArray &target, const QByteArray &headers = {}, const QByteArray &body = {})
    {
        RawHttp client(m_port);
        QSignalSpy gone(&client.socket(), &QAbstractSocket::disconnected);
        client.send(request(method, target, headers, body));
        gone.wait(Patience);
        return client.replies().value(0);
    }

    RawReply get(const QByteArray &target, const QByteArray &headers = {}) { return ask("GET", target, headers); }
    RawReply dispatch() { return get("/dispatch_otp/?destination_number=" + m_number); }
    RawReply verify(const QByteArray &otp) { return get("/verify_otp/?destination_number=" + m_number + "&otp=" + otp); }
    [[nodiscard]] QByteArray spoken() const { return m_flow->code->reveal().toByteArray(); }
    [[nodiscard]] QByteArray wrong() const { return spoken() == "000000" ? "000001" : "000000"; }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<ManualClock>();
        m_real = std::make_unique<EmbeddedStore>(m_folder->filePath(QStringLiteral("codes.sqlite")), StoreSettings(), *m_clock);
        m_store = std::make_unique<LossyStore>(*m_real);
        m_flow = std::make_unique<ScriptedFlow>();
        m_heldFlow = std::make_unique<HeldFlow>();
        makeService(*m_flow);
        m_log.clear();
    }

    void cleanup()
    {
        m_endpoints.reset();
        Q_EMIT m_heldFlow->released();
        QTRY_VERIFY_WITH_TIMEOUT(m_service->isIdle(), Patience);
        m_service.reset();
        m_store.reset();
        m_real.reset();
    }

    void aNumberIsVerified_data()
    {
        QTest::addColumn<QByteArray>("slash");
        QTest::newRow("with the slash") << QByteArray("/");
        QTest::newRow("without") << QByteArray();
    }

    void aNumberIsVerified()
    {
        QFETCH(QByteArray, slash);
        serve();
        RawReply reply = get("/dispatch_otp" + slash + "?destination_number=" + m_number);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.headers.value("content-type"), QByteArray("application/json"));
        QJsonObject json = jsonOf(reply);
        QCOMPARE(json.value(u"status").toString(), QStringLiteral("success"));
        QCOMPARE(json.value(u"message").toString(), QStringLiteral("verification initiated"));
        QCOMPARE(json.value(u"outcome").toString(), QStringLiteral("dispatched"));
        QCOMPARE(json.value(u"number").toString(), QStringLiteral("+14155552671"));
        QCOMPARE(json.value(u"run_id").toString(), QStringLiteral("run-1"));
        QVERIFY(json.value(u"ttl_ms").toInt() > 50'000);
        QCOMPARE(json.value(u"sends_left").toInt(), 4);

        reply = get("/verify_otp" + slash + "?destination_number=" + m_number + "&otp=" + wrong());
        QCOMPARE(reply.status, 200);
        json = jsonOf(reply);
        QCOMPARE(json.value(u"status").toString(), QStringLiteral("failure"));
        QCOMPARE(json.value(u"message").toString(), QStringLiteral("Number not verified"));
        QCOMPARE(json.value(u"outcome").toString(), QStringLiteral("wrong"));
        QCOMPARE(json.value(u"attempts_left").toInt(), 4);

        reply = get("/verify_otp" + slash + "?destination_number=" + m_number + "&otp=" + spoken());
        QCOMPARE(reply.status, 200);
        json = jsonOf(reply);
        QCOMPARE(json.value(u"status").toString(), QStringLiteral("success"));
        QCOMPARE(json.value(u"message").toString(), QStringLiteral("Number verified"));
        QCOMPARE(json.value(u"outcome").toString(), QStringLiteral("verified"));

        reply = get("/verify_otp" + slash + "?destination_number=" + m_number + "&otp=" + spoken());
        QCOMPARE(reply.status, 200);
        QCOMPARE(jsonOf(reply).value(u"message").toString(), QStringLiteral("number not found!"));
        QCOMPARE(jsonOf(reply).value(u"outcome").toString(), QStringLiteral("expired"));
    }

    void aVerificationIsKnownByWhereItCameFrom()
    {
        QSignalSpy happened(m_store.get(), &OtpStore::happened);
        serve();
        dispatch();
        verify(spoken());
        QTRY_COMPARE_WITH_TIMEOUT(happened.size(), 2, Patience);
        QCOMPARE(happened.first().first().value<StoreEvent>().by, QStringLiteral("endpoint"));
        QCOMPARE(happened.last().first().value<StoreEvent>().by, QStringLiteral("keypad"));
    }

    void theNumberIsUnderstoodHoweverItsPlusWasSent_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("escaped") << QByteArray("%2B14155552671");
        QTest::newRow("raw") << QByteArray("+14155552671");
        QTest::newRow("space") << QByteArray("%2014155552671");
        QTest::newRow("national, of the default region") << QByteArray("4155552671");
        QTest::newRow("as people write it") << QByteArray("(415)%20555-2671");
    }

    void theNumberIsUnderstoodHoweverItsPlusWasSent()
    {
        QFETCH(QByteArray, sent);
        serve();
        const RawReply reply = get("/dispatch_otp/?destination_number=" + sent);
        QCOMPARE(reply.status, 200);
        QCOMPARE(jsonOf(reply).value(u"number").toString(), QStringLiteral("+14155552671"));
    }

    void parametersMayBePosted_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("dispatchBody");
        QTest::addColumn<QByteArray>("verifyBody"); // CODE stands for the code
        QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded")
                              << QByteArray("destination_number=%2B14155552671")
                              << QByteArray("otp=CODE&destination_number=+14155552671");
        QTest::newRow("JSON") << QByteArray("application/json; charset=utf-8")
                              << QByteArray(R"({"destination_number":"+14155552671"})")
                              << QByteArray(R"({"destination_number":"+1 415 555 2671","otp":"CODE"})");
    }

    void parametersMayBePosted()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, dispatchBody);
        QFETCH(QByteArray, verifyBody);
        serve();
        const QByteArray header = "Content-Type: " + type + "\r\n";
        QCOMPARE(ask("POST", "/dispatch_otp/", header, dispatchBody).status, 200);
        const RawReply reply = ask("POST", "/verify_otp/", header, verifyBody.replace("CODE", spoken()));
        QCOMPARE(jsonOf(reply).value(u"outcome").toString(), QStringLiteral("verified"));
    }

    void badInputIsExplained_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("type"); // of the body; empty: a GET without one
        QTest::addColumn<QByteArray>("body");
        const auto rowOfGet = [](const char *name, const QByteArray &target) {
            QTest::newRow(name) << target << QByteArray() << QByteArray();
        };
        const auto rowOfJson = [](const char *name, const QByteArray &target, const QByteArray &body) {
            QTest::newRow(name) << target << QByteArray("application/json") << body;
        };
        const QByteArray dispatchTo = "/dispatch_otp/?destination_number=";
        const QByteArray verifyOf = "/verify_otp/?destination_number=" + m_number;
        rowOfGet("no number", "/dispatch_otp/");
        rowOfGet("empty number", dispatchTo);
        rowOfGet("garbage for a number", dispatchTo + "%00%ff;drop");
        rowOfGet("two numbers", dispatchTo + m_number + "&destination_number=%2B14155552672");
        rowOfGet("no code", verifyOf);
        rowOfGet("empty code", verifyOf + "&otp=");
        rowOfGet("letters for a code", verifyOf + "&otp=12a4");
        rowOfGet("code without a number", "/verify_otp/?otp=123456");
        rowOfJson("a number in query and body", dispatchTo + m_number, R"({"destination_number":"+14155552672"})");
        rowOfJson("broken JSON", "/dispatch_otp/", "{");
        rowOfJson("a JSON array", "/dispatch_otp/", "[1]");
        rowOfJson("a code as a number", "/verify_otp/", R"({"destination_number":"+14155552671","otp":4213})");
        QTest::newRow("another type") << QByteArray("/dispatch_otp/") << QByteArray("text/xml") << QByteArray("<a/>");
    }

    void badInputIsExplained()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        serve();
        const RawReply reply = type.isEmpty() ? get(target) : ask("POST", target, "Content-Type: " + type + "\r\n", body);
        QCOMPARE(reply.status, 400);
        QCOMPARE(jsonOf(reply).value(u"status").toString(), QStringLiteral("failure"));
        QCOMPARE(jsonOf(reply).value(u"outcome").toString(), QStringLiteral("invalid"));
        QVERIFY(jsonOf(reply).value(u"message").toString().size() > 10);
        QCOMPARE(m_flow->runs, 0);
    }

    void aRefusalSaysWhenToComeBack()
    {
        serve();
        QCOMPARE(dispatch().status, 200);
        const RawReply reply = dispatch();
        QCOMPARE(reply.status, 429);
        QCOMPARE(reply.headers.value("retry-after"), QByteArray("30"));
        QCOMPARE(jsonOf(reply).value(u"outcome").toString(), QStringLiteral("refused"));
        QCOMPARE(jsonOf(reply).value(u"reason").toString(), QStringLiteral("cooldown"));
        QCOMPARE(jsonOf(reply).value(u"retry_after_ms").toInt(), 30'000);
        QCOMPARE(m_flow->runs, 1);
    }

    void aRefusalThatWaitingDoesNotHelpNamesNoTime()
    {
        serve();
        const RawReply reply = get("/dispatch_otp/?destination_number=%2B19002345678"); // premium rate
        QCOMPARE(reply.status, 429);
        QVERIFY(!reply.headers.contains("retry-after"));
        QCOMPARE(jsonOf(reply).value(u"reason").toString(), QStringLiteral("policy"));
    }

    void whatTheFlowComesToIsTold_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("rejected") << int(Error::Kind::Rejected) << 502 << QStringLiteral("rejected");
        QTest::newRow("uncertain") << int(Error::Kind::Uncertain) << 202 << QStringLiteral("uncertain");
    }

    void whatTheFlowComesToIsTold()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        QFETCH(QString, outcome);
        m_flow->result = failure(Error::Kind(kind), QStringLiteral("What happened, and what next."));
        serve();
        const RawReply reply = dispatch();
        QCOMPARE(reply.status, status);
        QCOMPARE(jsonOf(reply).value(u"outcome").toString(), outcome);
        QCOMPARE(jsonOf(reply).value(u"message").toString(), QStringLiteral("What happened, and what next."));
    }

    void aStoreThatIsDownIsTold()
    {
        serve();
        QCOMPARE(get("/healthz").status, 200);
        m_store->requestsToLose = 100;
        RawReply reply = dispatch();
        QCOMPARE(reply.status, 503);
        QCOMPARE(jsonOf(reply).value(u"outcome").toString(), QStringLiteral("unavailable"));
        reply = verify("123456");
        QCOMPARE(reply.status, 503);
        QCOMPARE(jsonOf(reply).value(u"outcome").toString(), QStringLiteral("unavailable"));
        reply = get("/healthz/");
        QCOMPARE(reply.status, 503);
        QCOMPARE(jsonOf(reply).value(u"status").toString(), QStringLiteral("failure"));
        QCOMPARE(m_flow->runs, 0);
    }

    void fiveWrongCodesExhaustTheRightOne()
    {
        serve();
        dispatch();
        const QByteArray right = spoken();
        for (int i = 0; i < 4; ++i)
            QCOMPARE(jsonOf(verify(wrong())).value(u"outcome").toString(), QStringLiteral("wrong"));
        const QJsonObject last = jsonOf(verify(wrong()));
        QCOMPARE(last.value(u"outcome").toString(), QStringLiteral("exhausted"));
        QCOMPARE(last.value(u"message").toString(), QStringLiteral("Number not verified"));
        QCOMPARE(jsonOf(verify(right)).value(u"outcome").toString(), QStringLiteral("expired"));
    }

    void repliesAreNotKeptByAnybody()
    {
        serve();
        for (const RawReply &reply : {dispatch(), verify("1234"), get("/"), get("/dispatch_otp/", "Host: evil.example\r\n")}) {
            QCOMPARE(reply.headers.value("cache-control"), QByteArray("no-store"));
            QCOMPARE(reply.headers.value("x-content-type-options"), QByteArray("nosniff"));
            QCOMPARE(reply.headers.value("referrer-policy"), QByteArray("no-referrer"));
            QCOMPARE(reply.headers.value("content-security-policy"), QByteArray("default-src 'none'; frame-ancestors 'none'"));
            QVERIFY(!reply.headers.contains("access-control-allow-origin"));
            QVERIFY(!reply.headers.contains("strict-transport-security"));
        }
    }

    void onANetworkABrowserIsToldToStayWithTls()
    {
        const auto identity = Test::TlsIdentity::make();
        if (!identity)
            QSKIP("needs the openssl command");
        EndpointSettings settings;
        settings.address = QHostAddress(QHostAddress::AnyIPv4);
        settings.token = Secret("s3cret-token");
        settings.tls = QSslConfiguration::defaultConfiguration();
        settings.tls->setLocalCertificate(identity->certificate);
        settings.tls->setPrivateKey(identity->key);
        settings.tls->setPeerVerifyMode(QSslSocket::VerifyNone);
        serve(settings);
        QSslSocket client;
        client.setPeerVerifyMode(QSslSocket::VerifyNone);
        client.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_port);
        client.write(request("GET", "/healthz"));
        QByteArray received;
        const auto isAnswered = [&client, &received] {
            received += client.readAll();
            return received.contains("\r\n\r\n");
        };
        QVERIFY(QTest::qWaitFor(isAnswered, Patience));
        QVERIFY2(received.startsWith("HTTP/1.1 200 "), received.constData());
        QVERIFY2(received.contains("\r\nStrict-Transport-Security: max-age=31536000\r\n"), received.constData());
    }

    void whatTheServerItselfRefusesIsNotKeptEither()
    {
        EndpointSettings settings;
        settings.limits.requestBytes = 2048;
        serve(settings);
        RawHttp client(m_port);
        client.send("POST /verify_otp/ HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 4096\r\n\r\notp=135790" + QByteArray(4096, 'x'));
        QTRY_COMPARE_WITH_TIMEOUT(client.replies().size(), 1, Patience);
        const RawReply reply = client.replies().first();
        QCOMPARE(reply.status, 413);
        QCOMPARE(reply.headers.value("cache-control"), QByteArray("no-store"));
        QCOMPARE(reply.headers.value("x-content-type-options"), QByteArray("nosniff"));
        QVERIFY(!client.received().contains("135790"));
    }

    void otherMethodsPlaceNoCall_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("status");
        QTest::newRow("HEAD") << QByteArray("HEAD") << 405;
        QTest::newRow("PUT") << QByteArray("PUT") << 405;
        QTest::newRow("DELETE") << QByteArray("DELETE") << 405;
        QTest::newRow("OPTIONS") << QByteArray("OPTIONS") << 204;
        QTest::newRow("TRACE") << QByteArray("TRACE") << 501;
    }

    void otherMethodsPlaceNoCall()
    {
        QFETCH(QByteArray, method);
        QFETCH(int, status);
        serve();
        RawHttp client(m_port);
        client.send(request(method, "/dispatch_otp/?destination_number=" + m_number));
        QTRY_VERIFY_WITH_TIMEOUT(client.isGone(), Patience);
        QVERIFY2(client.received().startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '), client.received().constData());
        if (status != 501)
            QVERIFY(client.received().contains("Allow: GET, POST, OPTIONS\r\n"));
        QCOMPARE(m_flow->runs, 0);
    }

    void nothingIsElsewhere()
    {
        serve();
        for (const char *target : {"/", "/dispatch_otp//", "/dispatch_otp/x", "/Dispatch_otp", "/verify_otp/../dispatch_otp/x"})
            QCOMPARE(get(target).status, 404);
    }

    void aPageInABrowserPlacesNoCall_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::newRow("another name") << QByteArray("Host: evil.example:5001\r\n");
        QTest::newRow("foreign origin") << QByteArray("Origin: https://evil.example\r\n");
        QTest::newRow("cross-site") << QByteArray("Sec-Fetch-Site: cross-site\r\n");
    }

    void aPageInABrowserPlacesNoCall()
    {
        QFETCH(QByteArray, headers);
        serve();
        const RawReply reply = get("/dispatch_otp/?destination_number=" + m_number, headers);
        QCOMPARE(reply.status, 403);
        QCOMPARE(jsonOf(reply).value(u"outcome").toString(), QStringLiteral("refused"));
        QVERIFY(!jsonOf(reply).value(u"message").toString().isEmpty());
        QCOMPARE(m_flow->runs, 0);
        QCOMPARE(dispatch().status, 200);
    }

    void aTokenIsAskedForWhereThereIsOne()
    {
        EndpointSettings settings;
        settings.token = Secret("s3cret");
        serve(settings);
        RawReply reply = dispatch();
        QCOMPARE(reply.status, 401);
        QVERIFY(reply.headers.contains("www-authenticate"));
        QCOMPARE(m_flow->runs, 0);
        const QByteArray target = "/dispatch_otp/?destination_number=" + m_number;
        QCOMPARE(get(target, "Authorization: Bearer s3cret\r\n").status, 200);
        QCOMPARE(get("/healthz").status, 200); // whoever watches needs none
    }

    void whatOthersCanReachNeedsTlsAndAToken_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<bool>("behindProxy");
        QTest::addColumn<QString>("words"); // empty: may start
        const auto row = [](const char *name, const char *address, const char *token, bool behindProxy, const char *words) {
            QTest::newRow(name) << QString::fromLatin1(address) << QByteArray(token) << behindProxy << QString::fromLatin1(words);
        };
        row("loopback", "127.0.0.1", "", false, "");
        row("loopback with a token", "127.0.0.1", "t", false, "");
        row("IPv6 loopback", "::1", "", false, "");
        row("everywhere", "0.0.0.0", "", false, "without TLS");
        row("everywhere with a token", "0.0.0.0", "t", false, "without TLS");
        row("everywhere on IPv6", "::", "t", false, "without TLS");
        row("behind a proxy", "0.0.0.0", "", true, "RINGPROOF_HTTP_TOKEN");
        row("behind a proxy on this computer", "127.0.0.1", "", true, "RINGPROOF_HTTP_TOKEN");
        row("behind a proxy with a token", "0.0.0.0", "8letters", true, "");
        row("behind a proxy with a token of one letter", "0.0.0.0", "t", true, "at least 8 characters");
        row("behind a proxy with a short token", "0.0.0.0", "7letter", true, "at least 8 characters");
        row("behind a proxy on this computer with a short token", "127.0.0.1", "7letter", true, "at least 8 characters");
    }

    void whatOthersCanReachNeedsTlsAndAToken()
    {
        QFETCH(QString, address);
        QFETCH(QByteArray, token);
        QFETCH(bool, behindProxy);
        QFETCH(QString, words);
        EndpointSettings settings;
        settings.port = 0;
        settings.address = QHostAddress(address);
        settings.token = Secret(token);
        settings.proxy = behindProxy ? EndpointSettings::Proxy::InFront : EndpointSettings::Proxy::None;
        Endpoints endpoints(*m_service, settings);
        const auto url = endpoints.start();
        if (words.isEmpty()) {
            QVERIFY2(url, url ? "" : qPrintable(url.error().message));
            QCOMPARE(url->host(), address);
        } else {
            QVERIFY(!url);
            QCOMPARE(url.error().kind, Error::Kind::Invalid);
            QVERIFY2(url.error().message.contains(words), qPrintable(url.error().message));
        }
    }

    void behindAProxyItsNameIsServedToThoseWithTheToken()
    {
        EndpointSettings settings;
        settings.token = Secret("s3cret-token");
        settings.proxy = EndpointSettings::Proxy::InFront;
        serve(settings);
        const QByteArray target = "/dispatch_otp/?destination_number=" + m_number;
        QCOMPARE(get(target, "Host: otp.example.com\r\n").status, 401);
        QCOMPARE(get(target, "Host: otp.example.com\r\nAuthorization: Bearer s3cret-token\r\n").status, 200);
    }

    void aFloodFromOneClientIsSlowedDown()
    {
        EndpointSettings settings;
        settings.perClient = {1, 5};
        serve(settings);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(get("/nowhere").status, 404);
        const RawReply reply = dispatch();
        QCOMPARE(reply.status, 429);
        QCOMPARE(reply.headers.value("retry-after"), QByteArray("1"));
        QCOMPARE(jsonOf(reply).value(u"reason").toString(), QStringLiteral("rate"));
        QCOMPARE(m_flow->runs, 0);
        m_clock->advance(1s);
        QCOMPARE(dispatch().status, 200);
    }

    void aFloodOfAPageInABrowserSlowsNobodyDown()
    {
        EndpointSettings settings;
        settings.perClient = {1, 2};
        serve(settings);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(get("/", "Origin: https://evil.example\r\n").status, 403);
        QCOMPARE(dispatch().status, 200);
    }

    void aFloodOnOneNumberIsSlowedDown()
    {
        EndpointSettings settings;
        settings.perNumber = {1, 3};
        serve(settings);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(verify("123456").status, 200);
        QCOMPARE(verify("123456").status, 429);
        QCOMPARE(get("/verify_otp/?destination_number=%2B14155552672&otp=123456").status, 200);
        m_clock->advance(1s);
        QCOMPARE(verify("123456").status, 200);
    }

    void behindAProxyClientsAreToldApart()
    {
        EndpointSettings settings;
        settings.token = Secret("s3cret-token");
        settings.proxy = EndpointSettings::Proxy::InFront;
        settings.perClient = {1, 2};
        serve(settings);
        const QByteArray token = "Authorization: Bearer s3cret-token\r\n";
        const QByteArray flooder = token + "X-Forwarded-For: 198.51.100.1, 192.0.2.1\r\n";
        for (int i = 0; i < 2; ++i)
            QCOMPARE(get("/nowhere", flooder).status, 404);
        QCOMPARE(get("/nowhere", flooder).status, 429);
        QCOMPARE(get("/nowhere", token + "X-Forwarded-For: 198.51.100.9, 192.0.2.1\r\n").status, 429); // made up by the same client
        QCOMPARE(get("/nowhere", token + "X-Forwarded-For: 192.0.2.2\r\n").status, 404);
    }

    void whatAClientWritesBeforeItsProxyMakesItNobodyElse_data()
    {
        QTest::addColumn<QByteArray>("forwarded"); // NUMBER is another one each time
        QTest::newRow("a line of its own") << QByteArray("X-Forwarded-For: 198.51.100.NUMBER\r\nX-Forwarded-For: 192.0.2.1\r\n");
        QTest::newRow("one line") << QByteArray("X-Forwarded-For: 198.51.100.NUMBER, 192.0.2.1\r\n");
        QTest::newRow("several lines") << QByteArray("X-Forwarded-For: 198.51.100.NUMBER\r\nX-Forwarded-For: 203.0.113.NUMBER\r\n"
                                                     "x-forwarded-for: 203.0.113.NUMBER, 192.0.2.1\r\n");
    }

    void whatAClientWritesBeforeItsProxyMakesItNobodyElse()
    {
        QFETCH(QByteArray, forwarded);
        EndpointSettings settings;
        settings.token = Secret("s3cret-token");
        settings.proxy = EndpointSettings::Proxy::InFront;
        serve(settings);
        QList<int> statuses;
        for (int i = 0; i < 11; ++i)
            statuses.append(get("/nowhere", "Authorization: Bearer wrong\r\n" + QByteArray(forwarded).replace("NUMBER", QByteArray::number(i))).status);
        QCOMPARE(statuses, QList<int>(10, 401) << 429);
    }

    void theLogHoldsNeitherCodeNorNumber()
    {
        serve();
        dispatch();
        const QByteArray code = spoken();
        verify(wrong());
        verify(code);
        get("/" + code + "?otp=" + code);
        QCOMPARE(m_log.size(), 4);
        QVERIFY2(m_log.at(0).startsWith(QStringLiteral("GET /dispatch_otp 200 +1 ")), qPrintable(m_log.at(0)));
        QVERIFY(m_log.at(0).endsWith(QStringLiteral("71 dispatched")));
        QVERIFY(m_log.at(1).endsWith(QStringLiteral(" wrong")));
        QVERIFY(m_log.at(2).endsWith(QStringLiteral(" verified")));
        QCOMPARE(m_log.at(3), QStringLiteral("GET /… 404"));
        for (const QString &line : m_log) {
            QVERIFY(!line.contains(QString::fromLatin1(code)));
            QVERIFY(!line.contains(QStringLiteral("555")));
        }
    }

    void aClientMayLeaveDuringItsDispatch()
    {
        makeService(*m_heldFlow);
        serve();
        {
            RawHttp client(m_port);
            client.send(request("GET", "/dispatch_otp/?destination_number=" + m_number));
            QTRY_COMPARE_WITH_TIMEOUT(m_heldFlow->runs, 1, Patience);
            client.leave();
        }
        RawHttp other(m_port);
        other.send(request("GET", "/healthz"));
        QTRY_COMPARE_WITH_TIMEOUT(other.replies().size(), 1, Patience);
        QVERIFY(!m_service->isIdle());
        Q_EMIT m_heldFlow->released();
        QTRY_VERIFY_WITH_TIMEOUT(m_service->isIdle(), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_log.contains(QStringLiteral("GET /dispatch_otp 200 +1 ••• ••• ••71 dispatched")), Patience);
    }

    void theEndpointsMayGoDuringADispatch()
    {
        makeService(*m_heldFlow);
        serve();
        RawHttp client(m_port);
        client.send(request("GET", "/dispatch_otp/?destination_number=" + m_number));
        QTRY_COMPARE_WITH_TIMEOUT(m_heldFlow->runs, 1, Patience);
        m_endpoints.reset();
        Q_EMIT m_heldFlow->released();
        QTRY_VERIFY_WITH_TIMEOUT(m_service->isIdle(), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(client.isGone(), Patience);
    }

    void stoppingFinishesWhatIsUnderWay()
    {
        makeService(*m_heldFlow);
        serve();
        QSignalSpy stopped(m_endpoints.get(), &Endpoints::stopped);
        RawHttp client(m_port);
        client.send(request("GET", "/dispatch_otp/?destination_number=" + m_number));
        QTRY_COMPARE_WITH_TIMEOUT(m_heldFlow->runs, 1, Patience);
        m_endpoints->stop();
        RawHttp late(m_port);
        QTRY_VERIFY_WITH_TIMEOUT(late.isGone(), Patience);
        QCOMPARE(stopped.size(), 0);
        Q_EMIT m_heldFlow->released();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(client.replies().size(), 1, Patience);
        QCOMPARE(client.replies().first().status, 200);
        QVERIFY(m_service->isIdle());
    }

    void stoppingWhatWasNeverStartedIsDoneAtOnce()
    {
        Endpoints endpoints(*m_service, {});
        QSignalSpy stopped(&endpoints, &Endpoints::stopped);
        endpoints.stop();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, Patience);
    }

    void aTakenPortIsExplained()
    {
        serve();
        EndpointSettings settings;
        settings.port = m_port;
        Endpoints second(*m_service, settings);
        const auto url = second.start();
        QVERIFY(!url);
        QCOMPARE(url.error().kind, Error::Kind::Unavailable);
        QVERIFY(url.error().message.contains(QString::number(m_port)));
    }
};

QTEST_GUILESS_MAIN(TestEndpoints)
#include "tst_endpoints.moc"
