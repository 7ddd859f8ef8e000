// SPDX-License-Identifier: GPL-3.0-or-later
// RedisPipeline against a real redis-server.
#include "redis/redispipeline.h"
#include "redis/redisscript.h"
#include "support/redisserver.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QSignalSpy>
#include <QTest>

using namespace Ringproof;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Phase = RedisPipeline::State::Phase;
using Pending = QCoro::Task<Expected<RespValue>>;

namespace {

constexpr int Generous = 60'000; // ms

Pending ask(RedisPipeline &client, const char *command)
{
    return client.command(QByteArray(command).split(' '));
}

Expected<RespValue> waitedFor(Pending task)
{
    return QCoro::waitFor(std::move(task));
}

//! The value of one line of INFO.
qint64 infoOf(RedisServer &server, const char *section, const char *name)
{
    const QByteArray info = '\n' + server.ask({"INFO", section}).text;
    const qsizetype at = info.indexOf(QByteArray("\n") + name + ':');
    return info.mid(at + 2 + qsizetype(qstrlen(name))).split('\r').first().toLongLong();
}

} // namespace

class TestRedisPipeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server.clear(); }

    void aCommandGetsItsReply();
    void anErrorReplyIsAReply();
    void repliesComeInTheOrderOfCommands();
    void oneTurnOfTheLoopIsOneWrite();
    void argumentsAreAnyBytes();
    void introducesItself();
    void usesTheDatabaseOfItsAddress();
    void aDatabaseThatIsNotThereIsSaid();

    void aPasswordIsNeeded();
    void aWrongPasswordIsSaid();
    void aUserMayLogIn();
    void aPasswordThatNobodyAskedForIsSaid();

    void waitsForAServerThatComesUp();
    void goesOnAfterARestart();
    void aNewCommandDoesNotWaitForTheBackoff();
    void withoutAServerItIsUnavailable();
    void aStuckServerIsUncertainAtTheDeadline();
    void aKilledServerIsUncertain();
    void tellsItsState();

    void theQueueIsBounded();
    void destroyingItFailsWhatIsPending();
    void closedItRefuses();
    void mayBeDestroyedByWhoeverIsAnswered();
    void whoeverIsAnsweredMayRunAnEventLoop();

    void aScriptIsLoadedOnce();

private:
    RedisServer m_server;
};

void TestRedisPipeline::aCommandGetsItsReply()
{
    RedisPipeline client(m_server.options());
    const auto pong = waitedFor(ask(client, "PING"));
    QVERIFY(pong);
    QCOMPARE(pong->text, QByteArray("PONG"));
    QCOMPARE(waitedFor(ask(client, "INCR counter"))->integer, 1);
    QVERIFY(waitedFor(ask(client, "GET nothing"))->isNil());
    QVERIFY(waitedFor(ask(client, "RPUSH list a b c")));
    const auto list = waitedFor(ask(client, "LRANGE list 0 -1"));
    QVERIFY(list->isArrayOf(3));
    QCOMPARE(list->elements[2].text, QByteArray("c"));
}

void TestRedisPipeline::anErrorReplyIsAReply()
{
    RedisPipeline client(m_server.options());
    const auto reply = waitedFor(ask(client, "NOSUCHCOMMAND"));
    QVERIFY(reply);
    QVERIFY(reply->isError("ERR"));
    QCOMPARE(waitedFor(ask(client, "PING"))->text, QByteArray("PONG"));
}

void TestRedisPipeline::repliesComeInTheOrderOfCommands()
{
    RedisPipeline client(m_server.options());
    const int count = 5000;
    QList<int> arrived;
    std::vector<Pending> pending;
    for (int i = 0; i < count; ++i) {
        pending.push_back(client.command({"ECHO", QByteArray::number(i)}));
        QCoro::connect(client.command({"INCR", "counter"}), this,
                       [&arrived](const Expected<RespValue> &reply) { arrived << int(reply->integer); });
    }
    for (int i = 0; i < count; ++i)
        QCOMPARE(waitedFor(std::move(pending[size_t(i)]))->text, QByteArray::number(i));
    QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), count, Generous);
    for (int i = 0; i < count; ++i)
        QCOMPARE(arrived[i], i + 1);
}

void TestRedisPipeline::oneTurnOfTheLoopIsOneWrite()
{
    RedisPipeline client(m_server.options());
    QVERIFY(waitedFor(ask(client, "PING")));
    const qint64 before = infoOf(m_server, "stats", "total_reads_processed");
    std::vector<Pending> pending;
    for (int i = 0; i < 50; ++i)
        pending.push_back(ask(client, "PING"));
    for (Pending &task : pending)
        QVERIFY(waitedFor(std::move(task)));
    // One for the fifty, one for the second INFO.
    QCOMPARE(infoOf(m_server, "stats", "total_reads_processed") - before, 2);
}

void TestRedisPipeline::argumentsAreAnyBytes()
{
    RedisPipeline client(m_server.options());
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all.append(char(i));
    all = all.repeated(4000) + "\r\n";
    QVERIFY(waitedFor(client.command({"SET", "key", all})));
    QCOMPARE(waitedFor(ask(client, "GET key"))->text, all);
    QCOMPARE(waitedFor(client.command({"ECHO", ""}))->text, QByteArray(""));
}

void TestRedisPipeline::introducesItself()
{
    RedisPipeline client(m_server.options());
    QVERIFY(waitedFor(ask(client, "CLIENT LIST"))->text.contains(" name=ringproof "));
}

void TestRedisPipeline::usesTheDatabaseOfItsAddress()
{
    RedisOptions options = m_server.options();
    options.address.database = 7;
    RedisPipeline client(options);
    QVERIFY(waitedFor(ask(client, "SET key seven")));
    QVERIFY(m_server.ask(u"GET key"_s).isNil());
    m_server.ask(u"SELECT 7"_s);
    QCOMPARE(m_server.ask(u"GET key"_s).text, QByteArray("seven"));
    m_server.ask(u"SELECT 0"_s);
}

void TestRedisPipeline::aDatabaseThatIsNotThereIsSaid()
{
    RedisOptions options = m_server.options();
    options.address.database = 4711;
    RedisPipeline client(options);
    const auto reply = waitedFor(ask(client, "PING"));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Kind::Unavailable);
    QVERIFY2(reply.error().message.contains(u"database 4711"), qPrintable(reply.error().message));
}

void TestRedisPipeline::aPasswordIsNeeded()
{
    RedisServer server(RedisServer::ClockKind::System, {u"--requirepass"_s, u"s3cret"_s});
    RedisOptions options = server.options();
    {
        RedisPipeline client(options);
        const auto reply = waitedFor(ask(client, "PING")); // long before its deadline: waiting doesn't help
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Unavailable);
        const QString sentence = u"The Redis at 127.0.0.1:%1/0 doesn't let Ringproof in: it asks for a password. Set "
                                 "RINGPROOF_REDIS_PASSWORD."_s.arg(server.port());
        QCOMPARE(reply.error().message, sentence + u" Nothing was sent."_s);
        QCOMPARE(client.state().message, sentence);
    }
    options.password = Secret("s3cret");
    RedisPipeline client(options);
    QVERIFY(waitedFor(ask(client, "PING")));
}

void TestRedisPipeline::aWrongPasswordIsSaid()
{
    RedisServer server(RedisServer::ClockKind::System, {u"--requirepass"_s, u"s3cret"_s});
    RedisOptions options = server.options();
    options.password = Secret("gue55");
    RedisPipeline client(options);
    const auto reply = waitedFor(ask(client, "PING"));
    QVERIFY(!reply);
    QVERIFY2(reply.error().message.contains(u"doesn't accept the user or the password"), qPrintable(reply.error().message));
    QVERIFY(!reply.error().message.contains(u"gue55"));

    server.setPassword("s3cret"); // it is set right at the server: the next command comes through
    server.ask(u"CONFIG SET requirepass gue55"_s);
    QTRY_VERIFY_WITH_TIMEOUT(waitedFor(ask(client, "PING")).has_value(), Generous);
}

void TestRedisPipeline::aUserMayLogIn()
{
    m_server.ask(u"ACL SETUSER desk on >pa55 ~* +@all -client"_s); // may not even set its name
    RedisOptions options = m_server.options();
    options.address.user = u"desk"_s;
    options.password = Secret("pa55");
    RedisPipeline client(options);
    QCOMPARE(waitedFor(ask(client, "ACL WHOAMI"))->text, QByteArray("desk"));

    options.password = Secret("other");
    RedisPipeline wrong(options);
    const auto reply = waitedFor(ask(wrong, "PING"));
    QVERIFY(!reply);
    QVERIFY2(reply.error().message.contains(u"doesn't accept the user or the password"), qPrintable(reply.error().message));
}

void TestRedisPipeline::aPasswordThatNobodyAskedForIsSaid()
{
    RedisOptions options = m_server.options();
    options.password = Secret("pa55");
    RedisPipeline client(options);
    const auto reply = waitedFor(ask(client, "PING"));
    QVERIFY(!reply);
    QVERIFY2(reply.error().message.contains(u"this server has none"), qPrintable(reply.error().message));
}

void TestRedisPipeline::waitsForAServerThatComesUp()
{
    RedisServer server;
    RedisOptions options = server.options();
    server.kill();
    RedisPipeline client(options);
    Pending early = ask(client, "INCR counter");
    QTRY_COMPARE_WITH_TIMEOUT(client.state().phase, Phase::Waiting, Generous);
    server.start();
    const auto reply = waitedFor(std::move(early));
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().message));
    QCOMPARE(reply->integer, 1);
}

void TestRedisPipeline::goesOnAfterARestart()
{
    RedisServer server;
    RedisPipeline client(server.options());
    for (int i = 0; i < 3; ++i) {
        QVERIFY(waitedFor(ask(client, "PING")));
        server.kill();
        QTRY_VERIFY_WITH_TIMEOUT(client.state().phase != Phase::Connected, Generous);
        server.start();
    }
    QTRY_COMPARE_WITH_TIMEOUT(client.state().phase, Phase::Connected, Generous); // without being asked for anything
    QVERIFY(waitedFor(ask(client, "PING")));
}

void TestRedisPipeline::aNewCommandDoesNotWaitForTheBackoff()
{
    RedisServer server;
    RedisOptions options = server.options();
    options.firstRetry = 1h;
    options.longestRetry = 1h;
    options.promptRetry = 20ms;
    server.kill();
    RedisPipeline client(options);
    client.open();
    QTRY_COMPARE_WITH_TIMEOUT(client.state().phase, Phase::Waiting, Generous);
    QVERIFY(client.state().nextTry >= 30min);
    server.start();
    const auto reply = waitedFor(ask(client, "PING"));
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().message));
}

void TestRedisPipeline::withoutAServerItIsUnavailable()
{
    RedisOptions options;
    options.address = RedisAddress::single(u"127.0.0.1"_s, freePort());
    options.commandDeadline = 300ms;
    RedisPipeline client(options);
    QElapsedTimer elapsed;
    elapsed.start();
    const auto reply = waitedFor(ask(client, "PING"));
    QVERIFY(!reply);
    QVERIFY(elapsed.elapsed() >= 299);
    QCOMPARE(reply.error().kind, Error::Kind::Unavailable);
    QCOMPARE(reply.error().message,
             u"The Redis at 127.0.0.1:%1/0 can't be reached (connection refused). Nothing was sent. Check "
             "that it runs and that the address is right."_s.arg(options.address.servers[0].port));

    options.address.servers[0].host = u"no-such-host.invalid"_s;
    RedisPipeline lost(options);
    lost.open();
    QTRY_COMPARE_WITH_TIMEOUT(lost.state().phase, Phase::Waiting, Generous);
    QVERIFY2(lost.state().message.contains(u"no-such-host.invalid"), qPrintable(lost.state().message));
}

void TestRedisPipeline::aStuckServerIsUncertainAtTheDeadline()
{
    RedisServer server;
    RedisOptions options = server.options();
    options.commandDeadline = 300ms;
    RedisPipeline client(options);
    QVERIFY(waitedFor(client.command({"PING"}, {}, 30s)));
    server.freeze();
    QElapsedTimer elapsed;
    elapsed.start();
    Pending first = ask(client, "INCR counter");
    Pending patient = client.command({"INCR", "counter"}, {}, 1h);
    const auto reply = waitedFor(std::move(first));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Kind::Uncertain);
    QVERIFY(elapsed.elapsed() >= 299);
    // The connection is given up, so what else went out on it is uncertain too.
    QCOMPARE(waitedFor(std::move(patient)).error().kind, Error::Kind::Uncertain);

    server.thaw();
    const auto next = waitedFor(client.command({"ECHO", "again"}, {}, 30s));
    QVERIFY(next);
    QCOMPARE(next->text, QByteArray("again"));
}

void TestRedisPipeline::aKilledServerIsUncertain()
{
    RedisServer server;
    RedisPipeline client(server.options());
    QVERIFY(waitedFor(ask(client, "PING")));
    server.freeze();
    Pending sent = ask(client, "INCR counter");
    QCoreApplication::processEvents(); // it is on its way
    server.kill();
    const auto reply = waitedFor(std::move(sent));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Kind::Uncertain);
    server.start();
    QCOMPARE(waitedFor(ask(client, "INCR counter"))->integer, 1); // the first was not sent again
}

void TestRedisPipeline::tellsItsState()
{
    RedisServer server;
    RedisPipeline client(server.options());
    QList<Phase> phases;
    connect(&client, &RedisPipeline::stateChanged, this, [&phases](const RedisPipeline::State &state) {
        if (phases.isEmpty() || phases.last() != state.phase)
            phases << state.phase;
    });
    QCOMPARE(client.state().phase, Phase::Idle);
    client.open();
    QTRY_COMPARE_WITH_TIMEOUT(phases.value(phases.size() - 1), Phase::Connected, Generous);
    QVERIFY(client.state().message.isEmpty());

    server.kill();
    QTRY_COMPARE_WITH_TIMEOUT(phases.value(phases.size() - 1), Phase::Waiting, Generous);
    QVERIFY2(client.state().message.contains(u"can't be reached"), qPrintable(client.state().message));
    server.start();
    QTRY_COMPARE_WITH_TIMEOUT(phases.value(phases.size() - 1), Phase::Connected, Generous);
    QVERIFY(client.state().message.isEmpty());
    QCOMPARE(phases.first(), Phase::Connecting);

    client.close();
    QTRY_COMPARE_WITH_TIMEOUT(phases.value(phases.size() - 1), Phase::Closed, Generous);
}

void TestRedisPipeline::theQueueIsBounded()
{
    RedisServer server;
    RedisOptions options = server.options();
    options.maxPending = 100;
    RedisPipeline client(options);
    QVERIFY(waitedFor(ask(client, "PING")));
    server.freeze();
    std::vector<Pending> pending;
    for (int i = 0; i < 100; ++i)
        pending.push_back(ask(client, "INCR counter"));
    const auto refused = waitedFor(ask(client, "INCR counter"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Unavailable);
    QVERIFY2(refused.error().message.contains(u"100 requests are waiting"), qPrintable(refused.error().message));
    server.thaw();
    for (Pending &task : pending)
        QVERIFY(waitedFor(std::move(task)));
    QCOMPARE(waitedFor(ask(client, "INCR counter"))->integer, 101);
}

void TestRedisPipeline::destroyingItFailsWhatIsPending()
{
    RedisServer server;
    auto client = std::make_unique<RedisPipeline>(server.options());
    QVERIFY(waitedFor(ask(*client, "PING")));
    server.freeze();
    QList<Error::Kind> kinds;
    const auto note = [&kinds](const Expected<RespValue> &reply) { kinds << reply.error().kind; };
    QCoro::connect(ask(*client, "INCR counter"), this, note);
    QCoreApplication::processEvents(); // sent
    QCoro::connect(ask(*client, "INCR counter"), this, note); // not yet
    client.reset();
    QCOMPARE(kinds, (QList {Error::Kind::Uncertain, Error::Kind::Unavailable}));
}

void TestRedisPipeline::closedItRefuses()
{
    RedisPipeline client(m_server.options());
    QVERIFY(waitedFor(ask(client, "PING")));
    Pending pending = ask(client, "PING");
    client.close();
    QCOMPARE(waitedFor(std::move(pending)).error().kind, Error::Kind::Unavailable);
    QCOMPARE(waitedFor(ask(client, "PING")).error().kind, Error::Kind::Unavailable);
    QCOMPARE(client.state().phase, Phase::Closed);
}

void TestRedisPipeline::mayBeDestroyedByWhoeverIsAnswered()
{
    auto *client = new RedisPipeline(m_server.options());
    int answered = 0;
    int failed = 0;
    for (int i = 0; i < 10; ++i) {
        QCoro::connect(ask(*client, "PING"), this, [&](const Expected<RespValue> &reply) {
            ++(reply ? answered : failed);
            delete std::exchange(client, nullptr);
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(answered + failed, 10, Generous);
    QVERIFY(answered >= 1);

    client = new RedisPipeline(m_server.options());
    connect(client, &RedisPipeline::stateChanged, this, [&](const RedisPipeline::State &state) {
        if (state.phase == Phase::Connected)
            delete std::exchange(client, nullptr);
    });
    client->open();
    QTRY_VERIFY_WITH_TIMEOUT(!client, Generous);
}

//! A slot that opens a menu or a dialog runs a loop of its own, in which everything else must go on.
void TestRedisPipeline::whoeverIsAnsweredMayRunAnEventLoop()
{
    RedisPipeline client(m_server.options());
    QVERIFY(waitedFor(ask(client, "PING")));
    bool inner = false;
    bool outer = false;
    QCoro::connect(ask(client, "PING"), this, [&](const Expected<RespValue> &) {
        QEventLoop loop;
        QCoro::connect(ask(client, "ECHO inner"), this, [&](const Expected<RespValue> &reply) {
            inner = reply && reply->text == "inner";
            loop.quit();
        });
        QTimer::singleShot(Generous, &loop, &QEventLoop::quit);
        loop.exec();
        outer = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(outer, 2 * Generous);
    QVERIFY(inner);
}

void TestRedisPipeline::aScriptIsLoadedOnce()
{
    RedisPipeline client(m_server.options());
    const RedisScript script("return {KEYS[1], ARGV[1], redis.call('INCR', KEYS[1])}");
    m_server.ask(u"SCRIPT FLUSH"_s);
    m_server.ask(u"CONFIG RESETSTAT"_s);
    for (int i = 1; i <= 3; ++i) {
        const auto reply = waitedFor(evaluate(client, script, {"counter"}, {"argument"}));
        QVERIFY(reply && reply->isArrayOf(3));
        QCOMPARE(reply->elements[0].text, QByteArray("counter"));
        QCOMPARE(reply->elements[1].text, QByteArray("argument"));
        QCOMPARE(reply->elements[2].integer, i);
    }
    const QByteArray stats = m_server.ask(u"INFO commandstats"_s).text;
    QVERIFY2(stats.contains("cmdstat_eval:calls=1,"), stats.constData());
    QVERIFY2(stats.contains("cmdstat_evalsha:calls=3,"), stats.constData());
}

QTEST_GUILESS_MAIN(TestRedisPipeline)
#include "tst_redispipeline.moc"
