// SPDX-License-Identifier: GPL-3.0-or-later
// How a connection comes to be, and how one that is idle is kept honest.
#include "redis/redisconnection.h"

#include "store/redisevents.h"
#include "support/fakeredis.h"
#include "support/faultproxy.h"
#include "support/loopwatch.h"
#include "support/redisserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Ringproof;
using namespace Ringproof::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Phase = RedisPipeline::State::Phase;

namespace {

constexpr int Generous = 60'000; // ms

Expected<RespValue> waitedFor(QCoro::Task<Expected<RespValue>> task)
{
    return QCoro::waitFor(std::move(task));
}

QByteArray willing(const FakeRedis::Command &)
{
    return "+OK\r\n";
}

//! The reason why a connection was lost; empty where it became ready.
QString endOf(RedisConnection &connection)
{
    QString reason;
    QEventLoop loop;
    QObject::connect(&connection, &RedisConnection::ready, &loop, &QEventLoop::quit);
    QObject::connect(&connection, &RedisConnection::lost, &loop, [&](const RedisConnection::Loss &loss) {
        reason = loss.reason;
        loop.quit();
    });
    loop.exec();
    return reason;
}

} // namespace

class TestRedisConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsLookedUp();
    void aLookUpHoldsNothingUp();
    void addressesAreTriedInTurn();
    void allAddressesMayFail();
    void anAbortIsSilent_data();
    void anAbortIsSilent();
    void isIntroducedToEveryKindOfServer_data();
    void isIntroducedToEveryKindOfServer();
    void aServerThatLeavesWithoutAWordMayExpectTls();
    void speaksProtocol2();
    void aNodeOfAClusterIsToldFromAServer();
    void whatAServerSaysOfItselfCounts_data();
    void whatAServerSaysOfItselfCounts();
    void anIdleServerIsAskedWhetherItLives();
    void aBusyConnectionIsNotAsked();
    void aDeadConnectionIsMadeAgainBeforeItIsNeeded();
    void aFrozenServerIsNoticed();
    void aDeadEventsConnectionIsMadeAgain();
};

void TestRedisConnection::aNameIsLookedUp()
{
    FakeRedis peer(willing);
    RedisOptions options = peer.options();
    options.address.servers.first().host = u"localhost"_s; // ::1 may come first, where nobody listens
    RedisConnection connection(options);
    connection.open();
    QCOMPARE(endOf(connection), QString());
    QVERIFY(connection.isReady());
}

void TestRedisConnection::aLookUpHoldsNothingUp()
{
    RedisOptions options;
    options.address = RedisAddress::single(u"nowhere.invalid"_s, 6379);
    options.connectDeadline = 500ms; // where the network is broken, the look-up takes longer
    RedisConnection connection(options);
    LoopWatch watch;
    connection.open();
    const QString reason = endOf(connection);
    QVERIFY2(reason.contains(u"nowhere.invalid") || reason.contains(u"the look-up of its name takes long"), qPrintable(reason));
    QVERIFY2(watch.longestGap() < 400ms, qPrintable(QString::number(watch.longestGap().count())));
}

//! 192.0.2.1 is nobody's (RFC 5737): an attempt fails at once or hangs, by network.
void TestRedisConnection::addressesAreTriedInTurn()
{
    FakeRedis peer(willing);
    RedisOptions options = peer.options();
    options.connectDeadline = 3s;
    RedisConnection connection(options);
    connection.openAt({QHostAddress(u"127.0.0.9"_s), QHostAddress(u"192.0.2.1"_s), QHostAddress(QHostAddress::LocalHost)});
    QCOMPARE(endOf(connection), QString());
    QCOMPARE(peer.connections(), 1);
}

void TestRedisConnection::allAddressesMayFail()
{
    RedisOptions options;
    options.address = RedisAddress::single(u"redis.example"_s, freePort());
    RedisConnection connection(options);
    connection.openAt({QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHost)});
    QCOMPARE(endOf(connection), u"connection refused"_s);
}

void TestRedisConnection::anAbortIsSilent_data()
{
    QTest::addColumn<bool>("hasAddresses");
    QTest::newRow("before") << false;
    QTest::newRow("while connecting") << true;
}

void TestRedisConnection::anAbortIsSilent()
{
    QFETCH(const bool, hasAddresses);
    bool isWilling = false;
    FakeRedis peer([&isWilling](const FakeRedis::Command &command) { return isWilling ? willing(command) : QByteArray(); });
    RedisConnection connection(peer.options());
    QSignalSpy lost(&connection, &RedisConnection::lost);
    QSignalSpy ready(&connection, &RedisConnection::ready);
    connection.open();
    if (hasAddresses)
        QTRY_COMPARE_WITH_TIMEOUT(peer.connections(), 1, Generous);
    connection.abort();
    isWilling = true;
    RedisConnection after(peer.options());
    after.open();
    QCOMPARE(endOf(after), QString());
    QCOMPARE(lost.count(), 0);
    QCOMPARE(ready.count(), 0);
}

void TestRedisConnection::isIntroducedToEveryKindOfServer_data()
{
    QTest::addColumn<QByteArray>("hello");
    QTest::addColumn<QString>("says"); // empty: it works
    QTest::newRow("Redis until 5") << QByteArray("-ERR unknown command `HELLO`, with args beginning with: `2`, \r\n") << QString();
    QTest::newRow("a user without HELLO") << QByteArray("-NOPERM this user has no permissions to run the 'hello' command\r\n") << QString();
    QTest::newRow("another protocol") << QByteArray("-NOPROTO unsupported protocol version\r\n") << QString();
    QTest::newRow("a proxy with a reply of its own") << QByteArray("+OK\r\n") << QString();
    QTest::newRow("an odd list") << QByteArray("*3\r\n$4\r\nmode\r\n:1\r\n$4\r\nmode\r\n") << QString();
    QTest::newRow("a password is needed") << QByteArray("-NOAUTH HELLO must be called with the client already authenticated\r\n")
                                          << u"it asks for a password. Set RINGPROOF_REDIS_PASSWORD"_s;
    QTest::newRow("full") << QByteArray("-ERR max number of clients reached\r\n") << u"it said “ERR max number of clients reached”"_s;
}

void TestRedisConnection::isIntroducedToEveryKindOfServer()
{
    QFETCH(const QByteArray, hello);
    FakeRedis peer(willing);
    peer.setHello(hello);
    RedisOptions options = peer.options();
    options.mustBeAlone = true;
    RedisConnection connection(options);
    connection.open();
    QTEST(endOf(connection), "says");
}

void TestRedisConnection::aServerThatLeavesWithoutAWordMayExpectTls()
{
    for (const bool isGentle : {true, false}) {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&server, isGentle] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket,
                    [socket, isGentle] { isGentle ? socket->disconnectFromHost() : socket->abort(); });
        });
        RedisOptions options;
        options.address = RedisAddress::single(u"127.0.0.1"_s, server.serverPort());
        RedisConnection connection(options);
        connection.open();
        const QString reason = endOf(connection);
        QVERIFY2(reason.endsWith(u"; if it expects TLS, write rediss:// in place of redis://"), qPrintable(reason));
    }
}

void TestRedisConnection::speaksProtocol2()
{
    RedisServer server;
    RedisPipeline client(server.options());
    const auto reply = waitedFor(client.command({"HGETALL", "nothing"})); // a map in protocol 3
    QVERIFY(reply && reply->isArrayOf(0));
}

void TestRedisConnection::aNodeOfAClusterIsToldFromAServer()
{
    RedisServer node(RedisServer::ClockKind::System, {u"--cluster-enabled"_s, u"yes"_s});
    const auto alone = RedisClient::create(node.options());
    const auto reply = waitedFor(alone->command({"PING"}));
    QVERIFY(!reply);
    QVERIFY2(reply.error().message.contains(u"it is a node of a cluster. Write redis+cluster:// in place of redis://."),
             qPrintable(reply.error().message));

    RedisPipeline part(node.options()); // as the client of a cluster speaks to it
    QVERIFY(waitedFor(part.command({"PING"})));
}

void TestRedisConnection::whatAServerSaysOfItselfCounts_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<bool>("mustBeAlone");
    QTest::addColumn<QString>("says");
    QTest::newRow("alone") << QByteArray("standalone") << true << QString();
    QTest::newRow("a Sentinel") << QByteArray("sentinel") << true << u"it is a Sentinel"_s;
    QTest::newRow("a Sentinel that is looked for") << QByteArray("sentinel") << false << QString();
    QTest::newRow("a node") << QByteArray("cluster") << true << u"it is a node of a cluster"_s;
    QTest::newRow("of a kind yet to come") << QByteArray("choir") << true << QString();
}

void TestRedisConnection::whatAServerSaysOfItselfCounts()
{
    QFETCH(const QByteArray, mode);
    QFETCH(const bool, mustBeAlone);
    QFETCH(const QString, says);
    FakeRedis peer(willing);
    peer.setHello("*4\r\n$6\r\nserver\r\n$5\r\nredis\r\n$4\r\nmode\r\n$" + QByteArray::number(mode.size()) + "\r\n" + mode + "\r\n");
    RedisOptions options = peer.options();
    options.mustBeAlone = mustBeAlone;
    RedisConnection connection(options);
    connection.open();
    const QString reason = endOf(connection);
    QVERIFY2(says.isEmpty() ? reason.isEmpty() : reason.startsWith(says), qPrintable(reason));
}

void TestRedisConnection::anIdleServerIsAskedWhetherItLives()
{
    FakeRedis peer(willing);
    RedisOptions options = peer.options();
    options.idlePing = 20ms;
    RedisPipeline client(options);
    client.open();
    QTRY_VERIFY_WITH_TIMEOUT(peer.commands().size() >= 3, Generous);
    QCOMPARE(peer.commands().first(), FakeRedis::Command {"PING"});
    QCOMPARE(peer.connections(), 1);
    QVERIFY(client.state().phase == Phase::Connected);
}

void TestRedisConnection::aBusyConnectionIsNotAsked()
{
    RedisServer server;
    RedisOptions options = server.options();
    options.idlePing = 10ms;
    RedisPipeline client(options);
    auto waiting = client.command({"BLPOP", "nothing", "0.5"});
    auto counting = client.command({"INFO", "commandstats"}); // right behind it: afterwards the connection is idle
    const auto reply = waitedFor(std::move(waiting));
    QVERIFY(reply && reply->isNil());
    const QByteArray calls = waitedFor(std::move(counting))->text;
    QVERIFY(calls.contains("cmdstat_blpop"));
    QVERIFY2(!calls.contains("cmdstat_ping"), calls.constData());
}

void TestRedisConnection::aDeadConnectionIsMadeAgainBeforeItIsNeeded()
{
    RedisServer server;
    FaultProxy line(server.port());
    RedisOptions options = server.options();
    options.address.servers.first().port = line.port();
    options.idlePing = 50ms;
    options.commandDeadline = 200ms;
    RedisPipeline client(options);
    client.open();
    QTRY_COMPARE_WITH_TIMEOUT(client.state().phase, Phase::Connected, Generous);

    Fault stall;
    stall.kind = Fault::Kind::Stall;
    line.setFault(FaultProxy::Direction::ToServer, stall);
    QTRY_VERIFY_WITH_TIMEOUT(client.state().phase != Phase::Connected, Generous);
    QVERIFY2(client.state().message.contains(u"it doesn't answer"), qPrintable(client.state().message));
    line.heal();
    QTRY_COMPARE_WITH_TIMEOUT(client.state().phase, Phase::Connected, Generous);
}

void TestRedisConnection::aFrozenServerIsNoticed()
{
    RedisServer server;
    RedisOptions options = server.options();
    options.idlePing = 50ms;
    options.commandDeadline = 200ms;
    RedisPipeline client(options);
    client.open();
    QTRY_COMPARE_WITH_TIMEOUT(client.state().phase, Phase::Connected, Generous);
    server.freeze();
    QTRY_VERIFY_WITH_TIMEOUT(client.state().phase != Phase::Connected, Generous);
    server.thaw();
    QTRY_COMPARE_WITH_TIMEOUT(client.state().phase, Phase::Connected, Generous);
}

//! A connection that waits for events is silent by nature, and must be found dead all the same.
void TestRedisConnection::aDeadEventsConnectionIsMadeAgain()
{
    RedisServer server;
    FaultProxy line(server.port());
    RedisOptions options = server.options();
    RedisPipeline commands(options);
    options.address.servers.first().port = line.port();
    options.idlePing = 100ms;
    options.commandDeadline = 200ms;
    RedisEvents events(options);
    QStringList heard;
    connect(&events, &RedisEvents::heard, this, [&heard](const StoreEvent &event) { heard << event.by; });
    events.start(commands);
    const auto tell
        = [&server](const QString &by) { server.ask(u"XADD ringproof:events * type issued number +1 issue x origin y by "_s + by); };
    QTRY_VERIFY_WITH_TIMEOUT(events.isListening(), Generous);
    tell(u"before"_s);
    QTRY_COMPARE_WITH_TIMEOUT(heard, QStringList {u"before"_s}, Generous);

    Fault stall;
    stall.kind = Fault::Kind::Stall;
    line.setFault(FaultProxy::Direction::ToClient, stall);
    tell(u"during"_s);
    const int before = line.connections();
    QTRY_VERIFY_WITH_TIMEOUT(line.connections() > before, Generous);
    QCOMPARE(heard.size(), 1);
    line.heal();
    QTRY_COMPARE_WITH_TIMEOUT(heard, (QStringList {u"before"_s, u"during"_s}), Generous);
}

QTEST_GUILESS_MAIN(TestRedisConnection)
#include "tst_redisconnection.moc"
