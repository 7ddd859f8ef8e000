// SPDX-License-Identifier: GPL-3.0-or-later
// The HTTP server against clients with and without manners, over real sockets.
#include "http/httpserver.h"
#include "support/rawhttp.h"

#include <QTcpServer>
#include <QtTest>

#include <memory>

#include <qcoro/qcorosignal.h>

using namespace Ringproof;
using namespace std::chrono_literals;
using Ringproof::Test::RawHttp;

namespace {

constexpr int Patience = 20'000; // ms; generous for a machine under load

//! Holds handlers back until a test lets them go.
class Gate : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void opened();
};

QCoro::Task<HttpReply> replyWhenOpened(Gate *gate, HttpRequest request)
{
    co_await qCoro(gate, &Gate::opened);
    co_return HttpReply::text(200, request.path);
}

QCoro::Task<HttpReply> replyNow(HttpReply reply)
{
    co_return reply;
}

QByteArray get(const QByteArray &target, const QByteArray &more = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n";
}

QByteArray post(const QByteArray &body, const QByteArray &more = {})
{
    return "POST /p HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + more + "\r\n"
        + body;
}

} // namespace

class TestHttpServer : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Gate> m_gate;
    std::unique_ptr<HttpServer> m_server;
    QList<HttpRequest> m_seen;
    quint16 m_port = 0;

    //! `/held…` waits for the gate; the reply to everything else is the path.
    QCoro::Task<HttpReply> handle(const HttpRequest &request)
    {
        m_seen.append(request);
        if (request.path.startsWith(QStringLiteral("/held")))
            return replyWhenOpened(m_gate.get(), request);
        return replyNow(HttpReply::text(200, request.path));
    }

    void open(HttpLimits limits = {})
    {
        open([this](const HttpRequest &request) { return handle(request); }, limits);
    }

    void open(HttpHandler handler, HttpLimits limits = {})
    {
        limits.lingerDeadline = 100ms;
        m_server = std::make_unique<HttpServer>(std::move(handler), limits);
        const auto port = m_server->listen(QHostAddress::LocalHost, 0);
        QVERIFY2(port, port ? "" : qPrintable(port.error().message));
        m_port = *port;
    }

    void verifyStillServing()
    {
        RawHttp client(m_port);
        client.send(get("/alive"));
        QTRY_COMPARE_WITH_TIMEOUT(client.replies().size(), 1, Patience);
        QCOMPARE(client.replies().first().status, 200);
        QCOMPARE(client.replies().first().body, QByteArray("/alive"));
    }

private Q_SLOTS:
    void init()
    {
        m_gate = std::make_unique<Gate>();
        m_seen.clear();
    }

    void cleanup()
    {
        m_server.reset();
        Q_EMIT m_gate->opened(); // no handler outlives its test
        m_gate.reset();
    }

    void aRequestIsHandedOverWhole()
    {
        open();
        RawHttp client(m_port);
        client.send("POST /a%20b/?x=1&y=%2B2 HTTP/1.1\r\nHost: localhost\r\nX-Thing: one\r\nContent-Type: Text/Plain; charset=utf-8\r\n"
                    "Content-Length: 5\r\n\r\nhello");
        QTRY_COMPARE_WITH_TIMEOUT(client.replies().size(), 1, Patience);
        QCOMPARE(m_seen.size(), 1);
        const HttpRequest &request = m_seen.first();
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.path, QStringLiteral("/a b/"));
        QCOMPARE(formValues(request.query, u"y"), QStringList {QStringLiteral("+2")});
        QCOMPARE(request.header("x-THING").value_or(QByteArray()), QByteArray("one"));
        QVERIFY(!request.header("x-other"));
        QCOMPARE(request.contentType(), QByteArray("text/plain"));
        QCOMPARE(request.body, QByteArray("hello"));
        QVERIFY(request.peer.isLoopback());
    }

    void aReplyIsSentWhole()
    {
        HttpReply reply = HttpReply::json(429, {{QStringLiteral("a"), 1}});
        reply.addHeader("Retry-After", "7");
        open([reply](const HttpRequest &) { return replyNow(reply); });
        RawHttp client(m_port);
        client.send(get("/"));
        QTRY_COMPARE_WITH_TIMEOUT(client.replies().size(), 1, Patience);
        QVERIFY(client.received().startsWith("HTTP/1.1 429 Too Many Requests\r\n"));
        const auto received = client.replies().first();
        QCOMPARE(received.headers.value("retry-after"), QByteArray("7"));
        QCOMPARE(received.headers.value("content-type"), QByteArray("application/json"));
        QCOMPARE(received.headers.value("connection"), QByteArray("keep-alive"));
        QVERIFY(received.headers.value("date").endsWith(" GMT"));
        QCOMPARE(received.body, QByteArray(R"({"a":1})"));
    }

    void aBodyArrivesHoweverItIsSent_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<bool>("byteByByte");
        const QByteArray head = "POST /p HTTP/1.1\r\nHost: localhost\r\n";
        const QByteArray sized = head + "Content-Length: 12\r\n\r\nhello, world";
        const QByteArray chunked = head + "Transfer-Encoding: chunked\r\n\r\n7\r\nhello, \r\n5;ext=1\r\nworld\r\n0\r\n\r\n";
        QTest::newRow("sized") << sized << false;
        QTest::newRow("sized, byte by byte") << sized << true;
        QTest::newRow("chunked") << chunked << false;
        QTest::newRow("chunked, byte by byte") << chunked << true;
        QTest::newRow("sized, line feeds only") << QByteArray(sized).replace("\r\n", "\n") << false;
    }

    void aBodyArrivesHoweverItIsSent()
    {
        QFETCH(QByteArray, request);
        QFETCH(bool, byteByByte);
        open();
        RawHttp client(m_port);
        if (!byteByByte) {
            client.send(request);
        } else {
            QTRY_VERIFY_WITH_TIMEOUT(client.isConnected(), Patience);
            client.socket().setSocketOption(QAbstractSocket::LowDelayOption, 1);
            for (const char byte : request) {
                client.send(QByteArray(1, byte));
                client.socket().flush();
                QCoreApplication::processEvents();
            }
        }
        QTRY_COMPARE_WITH_TIMEOUT(client.replies().size(), 1, Patience);
        QCOMPARE(client.replies().first().status, 200);
        QCOMPARE(m_seen.first().body, QByteArray("hello, world"));
    }

    void aConnectionServesOneRequestAfterAnother()
    {
        open();
        RawHttp client(m_port);
        for (int i = 0; i < 5; ++i) {
            client.send(get("/" + QByteArray::number(i)));
            QTRY_COMPARE_WITH_TIMEOUT(client.replies().size(), i + 1, Patience);
            QCOMPARE(client.replies().last().body, "/" + QByteArray::number(i));
        }
        QVERIFY(client.isConnected());
        QCOMPARE(m_server->connections(), 1);
    }

    void repliesComeInTheOrderOfTheRequests()
    {
        open();
        RawHttp client(m_port);
        client.send(get("/held/1") + get("/2") + post("x") + get("/3"));
        QTRY_COMPARE_WITH_TIMEOUT(m_seen.size(), 1, Patience);
        QCOMPARE(client.replies().size(), 0);
        QCOMPARE(m_server->underWay(), 1);
        Q_EMIT m_gate->opened();
        QTRY_COMPARE_WITH_TIMEOUT(client.replies().size(), 4, Patience);
        QCOMPARE(client.replies().at(0).body, QByteArray("/held/1"));
        QCOMPARE(client.replies().at(1).body, QByteArray("/2"));
        QCOMPARE(client.replies().at(2).body, QByteArray("/p"));
        QCOMPARE(client.replies().at(3).body, QByteArray("/3"));
    }

    void aRequestThatArrivesDuringAnotherWaitsItsTurn()
    {
        open();
        RawHttp client(m_port);
        client.send(get("/held/1"));
        QTRY_COMPARE_WITH_TIMEOUT(m_seen.size(), 1, Patience);
        client.send(get("/2"));
        RawHttp other(m_port); // whose reply tells that the server has read what was sent before
        other.send(get("/other"));
        QTRY_COMPARE_WITH_TIMEOUT(other.replies().size(), 1, Patience);
        QCOMPARE(m_seen.size(), 2);
        Q_EMIT m_gate->opened();
        QTRY_COMPARE_WITH_TIMEOUT(client.replies().size(), 2, Patience);
        QCOMPARE(client.replies().last().body, QByteArray("/2"));
    }

    void tooManyPipelinedRequestsEndTheConnection()
    {
        HttpLimits limits;
        limits.pipelined = 3;
        open(limits);
        RawHttp client(m_port);
        client.send(get("/held/1"));
        QTRY_COMPARE_WITH_TIMEOUT(m_seen.size(), 1, Patience);
        client.send(get("/2") + get("/3") + get("/4") + get("/5") + get("/6"));
        RawHttp other(m_port);
        other.send(get("/other"));
        QTRY_COMPARE_WITH_TIMEOUT(other.replies().size(), 1, Patience);
        Q_EMIT m_gate->opened();
        QTRY_VERIFY_WITH_TIMEOUT(client.isGone(), Patience);
        QCOMPARE(client.replies().size(), 4);
        QCOMPARE(client.replies().at(2).headers.value("connection"), QByteArray("keep-alive"));
        QCOMPARE(client.replies().last().body, QByteArray("/4"));
        QCOMPARE(client.replies().last().headers.value("connection"), QByteArray("close"));
    }

    void aClientMayLeaveDuringItsRequestsHandler()
    {
        open();
        {
            RawHttp client(m_port);
            client.send(get("/held") + get("/next"));
            QTRY_COMPARE_WITH_TIMEOUT(m_server->underWay(), 1, Patience);
            client.leave();
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_server->connections(), 0, Patience);
        QCOMPARE(m_server->underWay(), 1); // is finished although nobody waits for it
        Q_EMIT m_gate->opened();
        QTRY_COMPARE_WITH_TIMEOUT(m_server->underWay(), 0, Patience);
        verifyStillServing();
    }

    void aClientMayLeaveInTheMiddleOfItsRequest()
    {
        open();
        {
            RawHttp client(m_port);
            client.send("POST /p HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nhal");
            QTRY_COMPARE_WITH_TIMEOUT(m_server->connections(), 1, Patience);
            client.socket().flush();
            client.leave();
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_server->connections(), 0, Patience);
        QVERIFY(m_seen.isEmpty());
        verifyStillServing();
    }

    void theServerMayGoDuringAHandler()
    {
        open();
        RawHttp client(m_port);
        client.send(get("/held"));
        QTRY_COMPARE_WITH_TIMEOUT(m_server->underWay(), 1, Patience);
        m_server.reset();
        Q_EMIT m_gate->opened();
        QTRY_VERIFY_WITH_TIMEOUT(client.isGone(), Patience);
        QCOMPARE(client.received(), QByteArray());
    }

    void theServerMayBeClosedFromAHandler()
    {
        open([this](const HttpRequest &) {
            m_server->close();
            return replyNow(HttpReply::empty(200));
        });
        RawHttp client(m_port);
        client.send(get("/"));
        QTRY_VERIFY_WITH_TIMEOUT(client.isGone(), Patience);
        QVERIFY(!m_server->isListening());
    }

    void aRequestOfExactlyTheLimitIsServed()
    {
        HttpLimits limits;
        limits.requestBytes = 4096;
        open(limits);
        const qsizetype head = post(QByteArray(1000, 'x')).size() - 1000;
        RawHttp client(m_port);
        client.send(post(QByteArray(limits.requestBytes - head, 'x')));
        QTRY_COMPARE_WITH_TIMEOUT(client.replies().size(), 1, Patience);
        QCOMPARE(client.replies().first().status, 200);
        QVERIFY(client.isConnected());
    }

    void anOversizeRequestIsRefused_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("one byte over") << post(QByteArray(4097 - (post(QByteArray(1000, 'x')).size() - 1000), 'x'));
        QTest::newRow("body") << post(QByteArray(1'000'000, 'x'));
        QTest::newRow("endless line") << QByteArray("GET /") + QByteArray(1'000'000, 'x');
        QTest::newRow("endless header") << QByteArray("GET / HTTP/1.1\r\nX: ") + QByteArray(1'000'000, 'x');
        QTest::newRow("many headers") << QByteArray("GET / HTTP/1.1\r\n") + QByteArray("X: y\r\n").repeated(100'000);
        QTest::newRow("chunks") << "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
                + QByteArray("2\r\nxx\r\n").repeated(100'000);
    }

    void anOversizeRequestIsRefused()
    {
        QFETCH(QByteArray, request);
        HttpLimits limits;
        limits.requestBytes = 4096;
        open(limits);
        RawHttp client(m_port);
        client.send(request);
        QTRY_COMPARE_WITH_TIMEOUT(client.replies().size(), 1, Patience);
        QCOMPARE(client.replies().first().status, 413);
        QCOMPARE(client.replies().first().headers.value("connection"), QByteArray("close"));
        QTRY_VERIFY_WITH_TIMEOUT(client.isGone(), Patience);
        QVERIFY(m_seen.isEmpty());
        verifyStillServing();
    }

    void aPipelinedOversizeRequestIsRefusedInItsTurn()
    {
        HttpLimits limits;
        limits.requestBytes = 4096;
        open(limits);
        RawHttp client(m_port);
        client.send(get("/held") + post(QByteArray(10'000, 'x')));
        QTRY_COMPARE_WITH_TIMEOUT(m_seen.size(), 1, Patience);
        Q_EMIT m_gate->opened();
        QTRY_COMPARE_WITH_TIMEOUT(client.replies().size(), 2, Patience);
        QCOMPARE(client.replies().first().status, 200);
        QCOMPARE(client.replies().last().status, 413);
        QTRY_VERIFY_WITH_TIMEOUT(client.isGone(), Patience);
    }

    void aRequestThatTricklesInIsCutOff()
    {
        HttpLimits limits;
        limits.requestDeadline = 400ms;
        open(limits);
        RawHttp client(m_port);
        QTimer drip;
        connect(&drip, &QTimer::timeout, &client.socket(), [&client] { client.send("x"); });
        client.send("GET /");
        drip.start(20ms);
        QTRY_VERIFY_WITH_TIMEOUT(client.isGone(), Patience);
        QCOMPARE(client.replies().size(), 1);
        QCOMPARE(client.replies().first().status, 408);
        QVERIFY(m_seen.isEmpty());
    }

    void aBodyThatNeverComesIsCutOff()
    {
        HttpLimits limits;
        limits.requestDeadline = 200ms;
        open(limits);
        RawHttp client(m_port);
        client.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\n");
        QTRY_VERIFY_WITH_TIMEOUT(client.isGone(), Patience);
        QCOMPARE(client.replies().size(), 1);
        QCOMPARE(client.replies().first().status, 408);
    }

    void aSilentConnectionIsCutOff()
    {
        HttpLimits limits;
        limits.requestDeadline = 200ms;
        limits.idleDeadline = 1h;
        open(limits);
        RawHttp client(m_port);
        QTRY_COMPARE_WITH_TIMEOUT(m_server->connections(), 1, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(client.isGone(), Patience);
        QCOMPARE(m_server->connections(), 0);
    }

    void anIdleConnectionIsClosed()
    {
        HttpLimits limits;
        limits.idleDeadline = 200ms;
        limits.requestDeadline = 1h;
        open(limits);
        RawHttp client(m_port);
        client.send(get("/"));
        QTRY_COMPARE_WITH_TIMEOUT(client.replies().size(), 1, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(client.isGone(), Patience);
    }

    void aSlowHandlerIsNotTheClientsFault()
    {
        HttpLimits limits;
        limits.idleDeadline = 50ms;
        limits.requestDeadline = 50ms;
        open(limits);
        RawHttp client(m_port);
        client.send(get("/held"));
        QTRY_COMPARE_WITH_TIMEOUT(m_seen.size(), 1, Patience);
        QTimer::singleShot(300ms, m_gate.get(), [this] { Q_EMIT m_gate->opened(); });
        QTRY_COMPARE_WITH_TIMEOUT(client.replies().size(), 1, Patience);
        QCOMPARE(client.replies().first().status, 200);
    }

    void aClientThatDoesNotReadItsReplyIsCutOff()
    {
        HttpLimits limits;
        limits.requestDeadline = 300ms;
        HttpReply large = HttpReply::empty(200);
        large.body = QByteArray(50'000'000, 'x');
        open([large](const HttpRequest &) { return replyNow(large); }, limits);
        RawHttp client(m_port);
        client.socket().setReadBufferSize(1);
        client.socket().disconnect(SIGNAL(readyRead()));
        client.send(get("/"));
        QTRY_COMPARE_WITH_TIMEOUT(m_server->connections(), 1, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_server->connections(), 0, Patience);
    }

    void connectionsBeyondTheLimitAreTurnedAway_data()
    {
        QTest::addColumn<int>("overall");
        QTest::addColumn<int>("perPeer");
        QTest::newRow("overall") << 3 << 100;
        QTest::newRow("from one peer") << 100 << 3;
    }

    void connectionsBeyondTheLimitAreTurnedAway()
    {
        QFETCH(int, overall);
        QFETCH(int, perPeer);
        HttpLimits limits;
        limits.connections = overall;
        limits.connectionsPerPeer = perPeer;
        open(limits);

        std::vector<std::unique_ptr<RawHttp>> clients;
        for (int i = 0; i < 10; ++i)
            clients.push_back(std::make_unique<RawHttp>(m_port));
        const auto gone = [&clients] {
            return std::count_if(clients.begin(), clients.end(), [](const auto &client) { return client->isGone(); });
        };
        QTRY_COMPARE_WITH_TIMEOUT(gone(), 7, Patience);
        QCOMPARE(m_server->connections(), 3);

        clients.clear();
        QTRY_COMPARE_WITH_TIMEOUT(m_server->connections(), 0, Patience);
        verifyStillServing();
    }

    void methodsThatNobodyServesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("trace") << QByteArray("TRACE");
        QTest::newRow("unknown") << QByteArray("BREW");
        QTest::newRow("lower case") << QByteArray("get");
    }

    void methodsThatNobodyServesAreRefused()
    {
        QFETCH(QByteArray, method);
        open();
        RawHttp client(m_port);
        client.send(method + " / HTTP/1.1\r\nHost: localhost\r\n\r\n" + get("/next"));
        QTRY_COMPARE_WITH_TIMEOUT(client.replies().size(), 2, Patience);
        QCOMPARE(client.replies().first().status, 501);
        QCOMPARE(client.replies().last().status, 200);
        QCOMPARE(m_seen.size(), 1);
    }

    void headHasNoBody()
    {
        open();
        RawHttp client(m_port);
        client.send("HEAD /abc HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        QTRY_VERIFY_WITH_TIMEOUT(client.isGone(), Patience);
        QCOMPARE(m_seen.first().method, QByteArray("HEAD"));
        QVERIFY(client.received().startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(client.received().contains("Content-Length: 4\r\n"));
        QVERIFY(client.received().endsWith("\r\n\r\n"));
    }

    void noContentHasNoLength()
    {
        open([](const HttpRequest &) { return replyNow(HttpReply::empty(204)); });
        RawHttp client(m_port);
        client.send(get("/"));
        QTRY_COMPARE_WITH_TIMEOUT(client.replies().size(), 1, Patience);
        QCOMPARE(client.replies().first().status, 204);
        QVERIFY(!client.received().contains("Content-Length"));
    }

    void whatIsNotHttpEndsTheConnection_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("words") << QByteArray("hello\r\n\r\n");
        QTest::newRow("no version") << QByteArray("GET /\r\n\r\n");
        QTest::newRow("other protocol") << QByteArray("GET / SPDY/3.1\r\n\r\n");
        QTest::newRow("TLS") << QByteArray::fromHex("16030100a5010000a10303") + QByteArray(100, '\x01') + "\n";
        QTest::newRow("zeros") << QByteArray(200, '\0') + "\r\n\r\n";
    }

    void whatIsNotHttpEndsTheConnection()
    {
        QFETCH(QByteArray, bytes);
        open();
        RawHttp client(m_port);
        client.send(bytes);
        QTRY_VERIFY_WITH_TIMEOUT(client.isGone(), Patience);
        QVERIFY(m_seen.isEmpty());
        verifyStillServing();
    }

    void garbageHarmsNobody()
    {
        HttpLimits limits;
        limits.requestDeadline = 500ms;
        limits.requestBytes = 2048;
        open(limits);
        QRandomGenerator random(4711); // the same garbage each time
        const QByteArray sound = post("hello") + get("/a") + "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n";
        std::vector<std::unique_ptr<RawHttp>> clients;
        for (int i = 0; i < 200; ++i) {
            QByteArray bytes = sound;
            for (int hits = 1 + int(random.bounded(6)); hits > 0; --hits) {
                const qsizetype at = random.bounded(int(bytes.size()));
                if (random.bounded(2) == 0)
                    bytes[at] = char(random.bounded(256));
                else
                    bytes.remove(at, 1 + random.bounded(20));
            }
            clients.push_back(std::make_unique<RawHttp>(m_port));
            clients.back()->send(bytes);
            if (i % 3 == 0) {
                QCoreApplication::processEvents();
                clients.back()->leave();
            }
        }
        verifyStillServing();
        clients.clear();
        QTRY_COMPARE_WITH_TIMEOUT(m_server->connections(), 0, Patience);
        QCOMPARE(m_server->underWay(), 0);
    }

    void aBodyWithoutAClearEndIsRefused_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::newRow("two lengths") << QByteArray("Content-Length: 0\r\nContent-Length: 5\r\n");
        QTest::newRow("a list of lengths") << QByteArray("Content-Length: 0, 5\r\n");
        QTest::newRow("negative") << QByteArray("Content-Length: -1\r\n");
        QTest::newRow("not a number") << QByteArray("Content-Length: many\r\n");
        QTest::newRow("empty") << QByteArray("Content-Length:\r\n");
        QTest::newRow("length and chunks") << QByteArray("Content-Length: 0\r\nTransfer-Encoding: gzip\r\n");
        QTest::newRow("unknown coding") << QByteArray("Transfer-Encoding: gzip\r\n");
    }

    void aBodyWithoutAClearEndIsRefused()
    {
        QFETCH(QByteArray, headers);
        open();
        RawHttp client(m_port);
        client.send("POST / HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n" + get("/smuggled"));
        QTRY_VERIFY_WITH_TIMEOUT(client.isGone(), Patience);
        QCOMPARE(client.replies().size(), 1);
        QCOMPARE(client.replies().first().status, 400);
        QVERIFY(m_seen.isEmpty());
    }

    void nothingIsReadAfterAChunkedBody()
    {
        open();
        RawHttp client(m_port);
        client.send("POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n" + get("/smuggled"));
        QTRY_VERIFY_WITH_TIMEOUT(client.isGone(), Patience);
        QCOMPARE(client.replies().size(), 1);
        QCOMPARE(client.replies().first().headers.value("connection"), QByteArray("close"));
        QCOMPARE(m_seen.size(), 1);
    }

    void aClientThatWaitsToBeAskedForItsBodyIsAsked()
    {
        open();
        RawHttp client(m_port);
        client.send("POST /p HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(client.replies().size(), 1, Patience);
        QCOMPARE(client.replies().first().status, 100);
        client.send("hello");
        QTRY_COMPARE_WITH_TIMEOUT(client.replies().size(), 2, Patience);
        QCOMPARE(client.replies().last().status, 200);
        QCOMPARE(m_seen.first().body, QByteArray("hello"));
    }

    void aClientThatDoesNotWaitIsNotAsked()
    {
        open();
        RawHttp client(m_port);
        client.send(post("hello", "Expect: 100-continue\r\n"));
        QTRY_COMPARE_WITH_TIMEOUT(client.replies().size(), 1, Patience);
        QCOMPARE(client.replies().first().status, 200);
    }

    void webSocketsAreRefused()
    {
        open();
        RawHttp client(m_port);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("WebSocket received")));
        client.send(get("/", "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                             "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"));
        QTRY_VERIFY_WITH_TIMEOUT(client.isGone(), Patience);
        QCOMPARE(client.replies().size(), 1);
        QCOMPARE(client.replies().first().status, 400);
        QVERIFY(m_seen.isEmpty());
        verifyStillServing();
    }

    void otherUpgradesAreIgnored()
    {
        open();
        RawHttp client(m_port);
        client.send(get("/a", "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n"));
        QTRY_COMPARE_WITH_TIMEOUT(client.replies().size(), 1, Patience);
        QCOMPARE(client.replies().first().status, 200);
    }

    void theConnectionEndsWhenTheClientWantsIt_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<bool>("ends");
        QTest::newRow("1.1") << QByteArray("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n") << false;
        QTest::newRow("1.1 close") << QByteArray("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Close\r\n\r\n") << true;
        QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << true;
        QTest::newRow("1.0 keep-alive") << QByteArray("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n") << false;
    }

    void theConnectionEndsWhenTheClientWantsIt()
    {
        QFETCH(QByteArray, request);
        QFETCH(bool, ends);
        open();
        RawHttp client(m_port);
        client.send(request + get("/next"));
        if (ends) {
            QTRY_VERIFY_WITH_TIMEOUT(client.isGone(), Patience);
            QCOMPARE(client.replies().size(), 1);
            QCOMPARE(client.replies().first().headers.value("connection"), QByteArray("close"));
            QCOMPARE(m_seen.size(), 1);
        } else {
            QTRY_COMPARE_WITH_TIMEOUT(client.replies().size(), 2, Patience);
            QVERIFY(client.isConnected());
        }
    }

    void badServersCanBeSimulated_data()
    {
        QTest::addColumn<int>("delivery");
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("truncated") << int(HttpReply::Delivery::Truncated) << QByteArray("Content-Length: 10\r\nConnection: close\r\n\r\n01234");
        QTest::newRow("raw") << int(HttpReply::Delivery::Raw) << QByteArray("0123456789");
        QTest::newRow("nothing") << int(HttpReply::Delivery::Nothing) << QByteArray();
    }

    void badServersCanBeSimulated()
    {
        QFETCH(int, delivery);
        QFETCH(QByteArray, end);
        HttpReply reply = HttpReply::empty(200);
        reply.body = "0123456789";
        reply.delivery = HttpReply::Delivery(delivery);
        open([reply](const HttpRequest &) { return replyNow(reply); });
        RawHttp client(m_port);
        client.send(get("/"));
        QTRY_VERIFY_WITH_TIMEOUT(client.isGone(), Patience);
        QVERIFY2(client.received().endsWith(end), client.received().constData());
        if (end.size() <= 10)
            QCOMPARE(client.received(), end);
    }

    void aReplyCanBeDelayed()
    {
        HttpReply reply = HttpReply::text(200, QStringLiteral("late"));
        reply.delay = 300ms;
        open([reply](const HttpRequest &) { return replyNow(reply); });
        RawHttp client(m_port);
        QElapsedTimer clock;
        clock.start();
        client.send(get("/"));
        QTRY_COMPARE_WITH_TIMEOUT(client.replies().size(), 1, Patience);
        QVERIFY(clock.elapsed() >= 295);

        RawHttp leaver(m_port);
        leaver.send(get("/"));
        QTRY_COMPARE_WITH_TIMEOUT(m_server->connections(), 2, Patience);
        leaver.socket().flush();
        leaver.leave();
        QTRY_COMPARE_WITH_TIMEOUT(m_server->connections(), 1, Patience);
    }

    void aTakenPortIsExplained()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        HttpServer server([](const HttpRequest &) { return replyNow(HttpReply::empty(200)); });
        const auto port = server.listen(QHostAddress::LocalHost, taken.serverPort());
        QVERIFY(!port);
        QCOMPARE(port.error().kind, Error::Kind::Unavailable);
        QVERIFY2(port.error().message.contains(QStringLiteral("taken by another program")), qPrintable(port.error().message));
        QVERIFY(port.error().message.contains(QString::number(taken.serverPort())));
        QVERIFY(!server.isListening());
    }

    void anAddressOfAnotherComputerIsExplained()
    {
        HttpServer server([](const HttpRequest &) { return replyNow(HttpReply::empty(200)); });
        const auto port = server.listen(QHostAddress(QStringLiteral("192.0.2.1")), 0);
        QVERIFY(!port);
        QVERIFY2(port.error().message.contains(QStringLiteral("has no address 192.0.2.1")), qPrintable(port.error().message));
    }

    void drainingFinishesWhatIsUnderWay()
    {
        open();
        QSignalSpy drained(m_server.get(), &HttpServer::drained);
        RawHttp busy(m_port);
        busy.send(get("/held"));
        RawHttp idle(m_port);
        idle.send(get("/idle"));
        QTRY_COMPARE_WITH_TIMEOUT(idle.replies().size(), 1, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_server->underWay(), 1, Patience);

        m_server->drain();
        QVERIFY(!m_server->isListening());
        QTRY_VERIFY_WITH_TIMEOUT(idle.isGone(), Patience);
        RawHttp late(m_port);
        QTRY_VERIFY_WITH_TIMEOUT(late.isGone(), Patience);
        QCOMPARE(drained.size(), 0);
        QVERIFY(busy.isConnected());

        Q_EMIT m_gate->opened();
        QTRY_COMPARE_WITH_TIMEOUT(drained.size(), 1, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(busy.isGone(), Patience);
        QCOMPARE(busy.replies().size(), 1);
        QCOMPARE(busy.replies().first().headers.value("connection"), QByteArray("close"));
    }

    void drainingWaitsForHandlersWhoseClientsHaveLeft()
    {
        open();
        QSignalSpy drained(m_server.get(), &HttpServer::drained);
        {
            RawHttp client(m_port);
            client.send(get("/held"));
            QTRY_COMPARE_WITH_TIMEOUT(m_server->underWay(), 1, Patience);
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_server->connections(), 0, Patience);
        m_server->drain();
        QCoreApplication::processEvents();
        QCOMPARE(drained.size(), 0);
        Q_EMIT m_gate->opened();
        QTRY_COMPARE_WITH_TIMEOUT(drained.size(), 1, Patience);
    }

    void anIdleServerIsDrainedAtOnce()
    {
        open();
        QSignalSpy drained(m_server.get(), &HttpServer::drained);
        m_server->drain();
        QTRY_COMPARE_WITH_TIMEOUT(drained.size(), 1, Patience);
    }

    void aDrainedServerCanListenAgain()
    {
        open();
        QSignalSpy drained(m_server.get(), &HttpServer::drained);
        RawHttp before(m_port);
        before.send(get("/idle"));
        QTRY_COMPARE_WITH_TIMEOUT(before.replies().size(), 1, Patience);
        m_server->drain();
        QTRY_COMPARE_WITH_TIMEOUT(drained.size(), 1, Patience);

        const auto port = m_server->listen(QHostAddress::LocalHost, 0);
        QVERIFY(port);
        QVERIFY(m_server->isListening());
        RawHttp after(*port);
        after.send(get("/idle"));
        QTRY_COMPARE_WITH_TIMEOUT(after.replies().size(), 1, Patience);
    }

    void theTypeOfABodyIsToldWithoutItsParameters()
    {
        HttpRequest request;
        QCOMPARE(request.contentType(), QByteArray());
        request.headers.append(HttpHeader {"Content-type", "Application/JSON"});
        QCOMPARE(request.contentType(), QByteArray("application/json"));
        request.headers.first().value = "text/plain ; charset=utf-8";
        QCOMPARE(request.contentType(), QByteArray("text/plain"));
    }

    void clientsAreCountedByTheirNetwork_data()
    {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QString>("network");
        QTest::newRow("IPv4") << QStringLiteral("192.0.2.7") << QStringLiteral("192.0.2.7");
        QTest::newRow("IPv4 in IPv6") << QStringLiteral("::ffff:192.0.2.7") << QStringLiteral("192.0.2.7");
        QTest::newRow("IPv6") << QStringLiteral("2001:db8:1:2:3:4:5:6") << QStringLiteral("2001:db8:1:2::");
    }

    void clientsAreCountedByTheirNetwork()
    {
        QFETCH(QString, peer);
        QFETCH(QString, network);
        QCOMPARE(clientNetwork(QHostAddress(peer)), QHostAddress(network));
    }

    void formsAreDecoded()
    {
        const QByteArray form = "a=1&b=x+y%2Bz&a=2&c&%64=e&=f";
        QCOMPARE(formValues(form, u"a"), (QStringList {QStringLiteral("1"), QStringLiteral("2")}));
        QCOMPARE(formValues(form, u"b"), QStringList {QStringLiteral("x y+z")});
        QCOMPARE(formValues(form, u"c"), QStringList {QString()});
        QCOMPARE(formValues(form, u"d"), QStringList {QStringLiteral("e")});
        QCOMPARE(formValues(form, u"z"), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
