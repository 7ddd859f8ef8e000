// SPDX-License-Identifier: GPL-3.0-or-later
// RedisPipeline against a peer that misbehaves as no redis-server can be brought to.
#include "redis/redispipeline.h"
#include "support/fakeredis.h"

#include <QTest>
#include <QTimer>

using namespace Ringproof;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Pending = QCoro::Task<Expected<RespValue>>;

namespace {

constexpr int Generous = 60'000; // ms

//! A Redis as it should be: it lets us in and echoes.
QByteArray echo(const FakeRedis::Command &command)
{
    return command.value(0) == "CLIENT" ? QByteArray("+OK\r\n") : "+" + command.value(1) + "\r\n";
}

//! Lets us in; what else it sends is up to the test.
QByteArray silent(const FakeRedis::Command &command)
{
    return command.value(0) == "CLIENT" ? QByteArray("+OK\r\n") : QByteArray();
}

Expected<RespValue> waitedFor(Pending task)
{
    return QCoro::waitFor(std::move(task));
}

} // namespace

class TestRedisPipelineFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void garbageDropsTheConnection_data();
    void garbageDropsTheConnection();
    void aReplyThatNobodyAskedForDropsTheConnection();
    void repliesInSingleBytesAreRead();
    void aLateReplyIsNotTakenForAnother();
    void aReplyThatNeverComesIsGotOver();
    void aReplyThatNeverEndsIsGotOver();
    void aServerThatNeverGreetsIsUnavailable();
    void aServerThatIsFullIsTriedAgain();
    void anAcceptedAndClosedConnectionIsTriedAgain();
    void whatTheSystemDidNotTakeIsSentAgain();
    void aReplyBeforeTheEndCounts();
};

void TestRedisPipelineFaults::garbageDropsTheConnection_data()
{
    QTest::addColumn<QByteArray>("garbage");
    QTest::newRow("another protocol") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
    QTest::newRow("2 GB announced") << QByteArray("$2147483648\r\n");
    QTest::newRow("2 G elements announced") << QByteArray("*2147483647\r\n");
    QTest::newRow("deep") << QByteArray("*1\r\n").repeated(100);
    QTest::newRow("cut string") << QByteArray("$3\r\nhello\r\n");
    QTest::newRow("zeros") << QByteArray(1000, '\0');
}

void TestRedisPipelineFaults::garbageDropsTheConnection()
{
    QFETCH(const QByteArray, garbage);
    bool behaves = false;
    FakeRedis peer([&](const FakeRedis::Command &command) { return behaves || command.value(0) == "CLIENT" ? echo(command) : garbage; });
    RedisPipeline client(peer.options());
    const auto reply = waitedFor(client.command({"ECHO", "x"}));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Kind::Uncertain);

    behaves = true;
    const auto next = waitedFor(client.command({"ECHO", "y"}));
    QVERIFY2(next, next ? "" : qPrintable(next.error().message));
    QCOMPARE(next->text, QByteArray("y"));
    QCOMPARE(peer.connections(), 2);
}

void TestRedisPipelineFaults::aReplyThatNobodyAskedForDropsTheConnection()
{
    FakeRedis peer(echo);
    RedisPipeline client(peer.options());
    QVERIFY(waitedFor(client.command({"ECHO", "x"})));
    peer.send("+surprise\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(peer.connections(), 2, Generous);
    QCOMPARE(waitedFor(client.command({"ECHO", "y"}))->text, QByteArray("y"));
}

void TestRedisPipelineFaults::repliesInSingleBytesAreRead()
{
    FakeRedis peer(silent);
    RedisPipeline client(peer.options());
    Pending first = client.command({"A"});
    Pending second = client.command({"B"});
    Pending third = client.command({"C"});
    QTRY_COMPARE_WITH_TIMEOUT(peer.commands().size(), 3, Generous);
    peer.sendInBytes("*2\r\n$5\r\nhello\r\n*1\r\n:42\r\n$-1\r\n-ERR no\r\n");
    const auto array = waitedFor(std::move(first));
    QVERIFY(array && array->isArrayOf(2));
    QCOMPARE(array->elements[0].text, QByteArray("hello"));
    QCOMPARE(array->elements[1].elements[0].integer, 42);
    QVERIFY(waitedFor(std::move(second))->isNil());
    QVERIFY(waitedFor(std::move(third))->isError("ERR"));
    QCOMPARE(peer.connections(), 1);
}

//! A command is given up while its connection still speaks: the reply, when it comes, belongs to nobody.
void TestRedisPipelineFaults::aLateReplyIsNotTakenForAnother()
{
    FakeRedis peer(silent);
    RedisPipeline client(peer.options());
    Pending first = client.command({"A"});
    Pending second = client.command({"B"}, {}, 300ms);
    QTRY_COMPARE_WITH_TIMEOUT(peer.commands().size(), 2, Generous);
    peer.send("+a\r\n");
    QCOMPARE(waitedFor(std::move(first))->text, QByteArray("a"));
    QCOMPARE(waitedFor(std::move(second)).error().kind, Error::Kind::Uncertain);

    Pending third = client.command({"C"});
    QTRY_COMPARE_WITH_TIMEOUT(peer.commands().size(), 3, Generous);
    peer.send("+b, too late\r\n+c\r\n");
    QCOMPARE(waitedFor(std::move(third))->text, QByteArray("c"));
    QCOMPARE(peer.connections(), 1);
}

//! One reply is missing: each that follows is taken for the one before it, and that mustn't go on for ever.
void TestRedisPipelineFaults::aReplyThatNeverComesIsGotOver()
{
    FakeRedis peer([](const FakeRedis::Command &command) { return command.value(0) == "LOST" ? QByteArray() : echo(command); });
    RedisPipeline client(peer.options());
    Pending lost = client.command({"LOST"}, {}, 300ms);
    Pending next = client.command({"ECHO", "x"}, {}, 300ms);
    QCOMPARE(waitedFor(std::move(lost))->text, QByteArray("x")); // as far as RESP goes, it is
    QCOMPARE(waitedFor(std::move(next)).error().kind, Error::Kind::Uncertain);

    const auto misled = waitedFor(client.command({"ECHO", "y"}, {}, 300ms));
    QVERIFY(!misled);
    QCOMPARE(misled.error().kind, Error::Kind::Uncertain);
    QCOMPARE(waitedFor(client.command({"ECHO", "z"}))->text, QByteArray("z"));
    QCOMPARE(peer.connections(), 2);
}

//! Bytes keep coming, but no reply is ever whole.
void TestRedisPipelineFaults::aReplyThatNeverEndsIsGotOver()
{
    FakeRedis *self = nullptr;
    QTimer drip;
    FakeRedis peer([&](const FakeRedis::Command &command) {
        if (command.value(0) == "ENDLESS") {
            drip.start(5ms);
            return QByteArray("$1000000\r\n");
        }
        return echo(command);
    });
    self = &peer;
    connect(&drip, &QTimer::timeout, this, [&] { self->send("x"); });
    RedisPipeline client(peer.options());
    const auto endless = waitedFor(client.command({"ENDLESS"}, {}, 300ms));
    drip.stop();
    QVERIFY(!endless);
    QCOMPARE(endless.error().kind, Error::Kind::Uncertain);
    QCOMPARE(waitedFor(client.command({"ECHO", "x"}))->text, QByteArray("x"));
    QCOMPARE(peer.connections(), 2);
}

void TestRedisPipelineFaults::aServerThatNeverGreetsIsUnavailable()
{
    FakeRedis peer([](const FakeRedis::Command &) { return QByteArray(); });
    RedisOptions options = peer.options();
    options.connectDeadline = 100ms;
    options.commandDeadline = 500ms;
    RedisPipeline client(options);
    const auto reply = waitedFor(client.command({"PING"}));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Kind::Unavailable);
    QVERIFY2(reply.error().message.contains(u"no answer, after 100 ms"), qPrintable(reply.error().message));
    QVERIFY(peer.connections() >= 2);
    QVERIFY(peer.commands().isEmpty()); // nothing is sent before we are let in
}

void TestRedisPipelineFaults::aServerThatIsFullIsTriedAgain()
{
    int refusals = 2;
    FakeRedis peer([&](const FakeRedis::Command &command) {
        return command.value(0) == "CLIENT" && refusals-- > 0 ? QByteArray("-ERR max number of clients reached\r\n") : echo(command);
    });
    RedisPipeline client(peer.options());
    const auto reply = waitedFor(client.command({"ECHO", "x"}));
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().message));
    QCOMPARE(peer.connections(), 3);
}

void TestRedisPipelineFaults::anAcceptedAndClosedConnectionIsTriedAgain()
{
    bool behaves = false;
    FakeRedis *self = nullptr;
    FakeRedis peer([&](const FakeRedis::Command &command) {
        if (!behaves)
            QMetaObject::invokeMethod(
                self, [self] { self->hangUp(); }, Qt::QueuedConnection);
        return behaves ? echo(command) : QByteArray();
    });
    self = &peer;
    RedisPipeline client(peer.options());
    Pending pending = client.command({"ECHO", "x"});
    QTRY_VERIFY_WITH_TIMEOUT(peer.connections() >= 3, Generous);
    behaves = true;
    QCOMPARE(waitedFor(std::move(pending))->text, QByteArray("x"));
}

void TestRedisPipelineFaults::whatTheSystemDidNotTakeIsSentAgain()
{
    FakeRedis peer(echo);
    RedisPipeline client(peer.options());
    peer.setReading(false);
    client.open();
    QTRY_COMPARE_WITH_TIMEOUT(client.state().phase, RedisPipeline::State::Phase::Connected, Generous);

    const QByteArray bulk(256 * 1024, 'x');
    const int count = 64; // 16 MB: more than the system buffers
    std::vector<Pending> pending;
    for (int i = 0; i < count; ++i)
        pending.push_back(client.command({"ECHO", QByteArray::number(i), bulk}));
    for (int i = 0; i < 100; ++i)
        QCoreApplication::processEvents(); // as much as goes
    peer.setReading(true);
    peer.hangUp();

    int answered = 0;
    int uncertain = 0;
    for (int i = 0; i < count; ++i) {
        const auto reply = waitedFor(std::move(pending[size_t(i)]));
        if (reply) {
            QCOMPARE(reply->text, QByteArray::number(i));
            ++answered;
        } else {
            QCOMPARE(reply.error().kind, Error::Kind::Uncertain);
            QCOMPARE(answered, 0); // those came first
            ++uncertain;
        }
    }
    QVERIFY(answered > 0);
    QCOMPARE(answered + uncertain, count);
    QCOMPARE(peer.commands().size(), answered); // each of them once, none of the others
    QCOMPARE(peer.connections(), 2);
}

void TestRedisPipelineFaults::aReplyBeforeTheEndCounts()
{
    FakeRedis *self = nullptr;
    FakeRedis peer([&](const FakeRedis::Command &command) {
        if (command.value(0) == "LAST") {
            self->send("+bye\r\n");
            QMetaObject::invokeMethod(
                self, [self] { self->closeGently(); }, Qt::QueuedConnection);
            return QByteArray();
        }
        return echo(command);
    });
    self = &peer;
    RedisPipeline client(peer.options());
    for (int i = 0; i < 20; ++i) {
        const auto reply = waitedFor(client.command({"LAST"}));
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().message));
        QCOMPARE(reply->text, QByteArray("bye"));
    }
}

QTEST_GUILESS_MAIN(TestRedisPipelineFaults)
#include "tst_redispipeline_faults.moc"
