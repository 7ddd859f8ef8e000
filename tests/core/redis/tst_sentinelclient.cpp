// SPDX-License-Identifier: GPL-3.0-or-later
// SentinelClient where a Sentinel says what a test needs to hear, over real servers. Whole failovers: tst_sentinelfailover.
#include "redis/sentinelclient.h"
#include "support/fakeredis.h"
#include "support/redisserver.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Ringproof;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Phase = RedisClient::State::Phase;
using Pending = QCoro::Task<Expected<RespValue>>;

namespace {

constexpr int Generous = 60'000; // ms

QByteArray bulk(const QByteArray &text)
{
    return '$' + QByteArray::number(text.size()) + "\r\n" + text + "\r\n";
}

QByteArray array(const QByteArrayList &texts)
{
    QByteArray bytes = '*' + QByteArray::number(texts.size()) + "\r\n";
    for (const QByteArray &text : texts)
        bytes += bulk(text);
    return bytes;
}

//! Speaks as a Sentinel does; what it says is the test's.
class FakeSentinel
{
public:
    explicit FakeSentinel(quint16 master, int epoch = 0)
        : m_port(master), m_epoch(epoch), m_redis([this](const FakeRedis::Command &command) { return answer(command); })
    {
    }

    [[nodiscard]] RedisEndpoint endpoint() const { return m_redis.options().address.servers.first(); }
    [[nodiscard]] RedisOptions options() const
    {
        RedisOptions options = m_redis.options();
        options.address.kind = RedisAddress::Kind::Sentinel;
        options.address.master = u"mymaster"_s;
        return options;
    }

    void name(quint16 master, int epoch)
    {
        m_port = master;
        m_epoch = epoch;
    }
    void announce() { m_redis.send("*3\r\n" + bulk("message") + bulk("+switch-master") + bulk("mymaster 127.0.0.1 1 127.0.0.1 2")); }

    QByteArray host = "127.0.0.1";
    QByteArray flags = "master";

    [[nodiscard]] QByteArray answer(const FakeRedis::Command &command) const
    {
        const QByteArray what = command.value(0) == "SENTINEL" ? command.value(1) : command.value(0);
        if (what == "SUBSCRIBE" || what == "UNSUBSCRIBE")
            return "*3\r\n" + bulk(what.toLower()) + bulk(command.value(1)) + ":1\r\n";
        if (what == "GET-MASTER-ADDR-BY-NAME")
            return array({host, QByteArray::number(m_port)});
        if (what == "MASTER")
            return array({"name", "mymaster", "flags", flags, "config-epoch", QByteArray::number(m_epoch)});
        if (what == "SENTINELS")
            return "*0\r\n";
        return "+OK\r\n";
    }

private:
    quint16 m_port;
    int m_epoch;
    FakeRedis m_redis;
};

Pending ask(RedisClient &client, const char *command)
{
    return client.command(QByteArray(command).split(' '));
}

Expected<RespValue> waitedFor(Pending task)
{
    return QCoro::waitFor(std::move(task));
}

//! The servers' own word for which one it was.
qint64 portOf(RedisClient &client)
{
    const auto reply = waitedFor(ask(client, "CONFIG GET port"));
    return reply && reply->isArrayOf(2) ? reply->elements[1].toInteger().value_or(-1) : -1;
}

} // namespace

class TestSentinelClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isWhatASentinelAddressGets();
    void goesToTheMasterThatIsNamed();
    void theDatabaseIsTheRedisOwn();
    void hostNamesAreFollowed();
    void aSilentSentinelInFrontCostsAMoment();
    void theNewestConfigurationIsBelieved();
    void anAnnouncementMovesIt();
    void whatIsPendingIsUncertainWhenTheMasterMoves();
    void goesOnWithoutSentinels();

    void aReplicaGetsNoCommand();
    void aServerThatTurnsReadOnlyIsLeft();
    void aServerThatIsLoadingIsWaitedFor();

    void anUnknownMasterIsSaid();
    void unreachableSentinelsAreListed();
    void aServerThatIsNoSentinelIsSaid();
    void aFailoverIsSaid();

    void aPasswordIsForTheSentinelsThatAsk();
    void aPasswordThatASentinelRefusesIsSaid();

    void theQueueIsBounded();
    void destroyingItFailsWhatIsPending();
    void mayBeDestroyedByWhoeverIsAnswered();

private:
    RedisServer m_one;
    RedisServer m_other;
};

void TestSentinelClient::init()
{
    m_one.ask(u"REPLICAOF NO ONE"_s);
    m_one.clear();
    m_other.clear();
}

void TestSentinelClient::isWhatASentinelAddressGets()
{
    const FakeSentinel sentinel(m_one.port());
    const auto client = RedisClient::create(sentinel.options());
    QVERIFY(qobject_cast<SentinelClient *>(client.get()));
}

void TestSentinelClient::goesToTheMasterThatIsNamed()
{
    const FakeSentinel sentinel(m_one.port());
    SentinelClient client(sentinel.options());
    QCOMPARE(client.state().phase, Phase::Idle);
    QCOMPARE(waitedFor(ask(client, "INCR counter"))->integer, 1);
    QCOMPARE(m_one.ask(u"GET counter"_s).text, QByteArray("1"));
    QCOMPARE(client.master()->port, m_one.port());
    QTRY_COMPARE_WITH_TIMEOUT(client.state().phase, Phase::Connected, Generous);
    QVERIFY(client.state().message.isEmpty());
}

void TestSentinelClient::theDatabaseIsTheRedisOwn()
{
    const FakeSentinel sentinel(m_one.port());
    RedisOptions options = sentinel.options();
    options.address.database = 7;
    SentinelClient client(options);
    QVERIFY(waitedFor(ask(client, "SET key seven")));
    QVERIFY(m_one.ask(u"GET key"_s).isNil());
}

void TestSentinelClient::hostNamesAreFollowed()
{
    FakeSentinel sentinel(m_one.port());
    sentinel.host = "localhost";
    SentinelClient client(sentinel.options());
    QCOMPARE(portOf(client), m_one.port());
}

void TestSentinelClient::aSilentSentinelInFrontCostsAMoment()
{
    RedisServer silent; // takes connections and says nothing
    silent.freeze();
    const FakeSentinel sentinel(m_one.port());
    RedisOptions options = sentinel.options();
    options.address.servers.prepend(silent.address().servers.first());
    SentinelClient client(options);
    QElapsedTimer elapsed;
    elapsed.start();
    QCOMPARE(portOf(client), m_one.port());
    QVERIFY2(elapsed.elapsed() < options.connectDeadline.count() / 2, qPrintable(QString::number(elapsed.elapsed())));
    silent.thaw();
}

void TestSentinelClient::theNewestConfigurationIsBelieved()
{
    FakeSentinel old(m_one.port(), 3);
    const FakeSentinel current(m_other.port(), 4);
    RedisOptions options = old.options();
    options.address.servers << current.endpoint();
    SentinelClient client(options);
    client.open();
    QTRY_VERIFY_WITH_TIMEOUT(client.master() && client.master()->port == m_other.port(), Generous);
    QCOMPARE(portOf(client), m_other.port());
    old.announce(); // and is asked again
    QCOMPARE(portOf(client), m_other.port());
}

void TestSentinelClient::anAnnouncementMovesIt()
{
    FakeSentinel sentinel(m_one.port(), 1);
    SentinelClient client(sentinel.options());
    QCOMPARE(portOf(client), m_one.port());
    QTRY_COMPARE_WITH_TIMEOUT(client.state().phase, Phase::Connected, Generous);
    sentinel.name(m_other.port(), 2);
    sentinel.announce();
    QTRY_COMPARE_WITH_TIMEOUT(client.master()->port, m_other.port(), Generous);
    QCOMPARE(portOf(client), m_other.port());
}

void TestSentinelClient::whatIsPendingIsUncertainWhenTheMasterMoves()
{
    FakeSentinel sentinel(m_one.port(), 1);
    SentinelClient client(sentinel.options());
    QCOMPARE(portOf(client), m_one.port());
    Pending waiting = client.command({"BLPOP", "nothing", "0"}, {}, 1h);
    QTRY_VERIFY_WITH_TIMEOUT(m_one.ask(u"INFO clients"_s).text.contains("blocked_clients:1"), Generous);
    sentinel.name(m_other.port(), 2);
    sentinel.announce();
    const auto reply = waitedFor(std::move(waiting));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Kind::Uncertain);
}

void TestSentinelClient::goesOnWithoutSentinels()
{
    auto sentinel = std::make_unique<FakeSentinel>(m_one.port());
    SentinelClient client(sentinel->options());
    QCOMPARE(portOf(client), m_one.port());
    sentinel.reset();
    for (int i = 1; i <= 3; ++i) {
        m_one.ask(u"CLIENT KILL TYPE normal"_s);
        Expected<RespValue> reply = waitedFor(ask(client, "ECHO here"));
        if (!reply && reply.error().kind == Error::Kind::Uncertain)
            reply = waitedFor(ask(client, "ECHO here"));
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().message));
    }
}

void TestSentinelClient::aReplicaGetsNoCommand()
{
    m_one.ask({"REPLICAOF", "127.0.0.1", QByteArray::number(m_other.port())});
    m_one.ask(u"CONFIG RESETSTAT"_s);
    FakeSentinel sentinel(m_one.port(), 1);
    RedisOptions options = sentinel.options();
    SentinelClient client(options);
    Pending brief = client.command({"SET", "key", "brief"}, {}, 500ms);
    Pending patient = ask(client, "SET key patient");
    const auto reply = waitedFor(std::move(brief));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Kind::Unavailable);
    QVERIFY2(reply.error().message.contains(u"it is a replica, not the master"), qPrintable(reply.error().message));

    sentinel.name(m_other.port(), 2); // not announced: it asks by itself while the master is missing
    QVERIFY(waitedFor(std::move(patient)));
    QCOMPARE(m_other.ask(u"GET key"_s).text, QByteArray("patient"));
    const QByteArray stats = m_one.ask(u"INFO commandstats"_s).text;
    QVERIFY2(!stats.contains("cmdstat_set:") || !stats.contains("rejected_calls=1"), stats.constData());
}

void TestSentinelClient::aServerThatTurnsReadOnlyIsLeft()
{
    FakeSentinel sentinel(m_one.port(), 1);
    SentinelClient client(sentinel.options());
    QVERIFY(waitedFor(ask(client, "SET key before")));
    m_one.ask({"REPLICAOF", "127.0.0.1", QByteArray::number(m_other.port())}); // leaves our connection as it is
    std::vector<Pending> pending;
    for (int i = 0; i < 50; ++i)
        pending.push_back(ask(client, "INCR counter"));
    QTRY_VERIFY_WITH_TIMEOUT(client.state().phase != Phase::Connected, Generous);
    sentinel.name(m_other.port(), 2);
    for (Pending &task : pending) {
        const auto reply = waitedFor(std::move(task));
        QVERIFY2(reply && !reply->isError(), reply ? reply->text.constData() : qPrintable(reply.error().message));
    }
    QCOMPARE(m_other.ask(u"GET counter"_s).text, QByteArray("50"));
}

void TestSentinelClient::aServerThatIsLoadingIsWaitedFor()
{
    int asked = 0;
    FakeRedis loading([&asked](const FakeRedis::Command &command) -> QByteArray {
        if (command.value(0) == "INFO")
            return bulk("# Replication\r\nrole:master\r\n");
        if (command.value(0) == "GET")
            return ++asked < 3 ? "-LOADING Redis is loading the dataset in memory\r\n" : "+here\r\n";
        return "+OK\r\n";
    });
    const FakeSentinel sentinel(loading.options().address.servers.first().port);
    SentinelClient client(sentinel.options());
    QCOMPARE(waitedFor(ask(client, "GET key"))->text, QByteArray("here"));
    QCOMPARE(asked, 3);

    asked = -1000;
    const auto reply = waitedFor(client.command({"GET", "key"}, {}, 300ms));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Kind::Unavailable);
}

void TestSentinelClient::anUnknownMasterIsSaid()
{
    FakeRedis sentinel([](const FakeRedis::Command &command) -> QByteArray {
        const QByteArray what = command.value(0) == "SENTINEL" ? command.value(1) : command.value(0);
        if (what == "SUBSCRIBE" || what == "UNSUBSCRIBE")
            return "*3\r\n" + bulk(what.toLower()) + bulk(command.value(1)) + ":1\r\n";
        if (what == "GET-MASTER-ADDR-BY-NAME")
            return "*-1\r\n";
        return command.value(0) == "SENTINEL" ? "-ERR No such master with that name\r\n" : "+OK\r\n";
    });
    RedisOptions options = sentinel.options();
    options.address.kind = RedisAddress::Kind::Sentinel;
    options.address.master = u"mymastr"_s;
    SentinelClient client(options);
    const auto reply = waitedFor(ask(client, "PING")); // long before its deadline: waiting doesn't help
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Kind::Unavailable);
    const QString sentence = u"The Sentinel at %1 watches no master of the name “mymastr”. Check the name in the address, after the slash."_s
                                 .arg(options.address.servers.first().toString());
    QCOMPARE(reply.error().message, sentence + u" Nothing was sent."_s);
    QTRY_COMPARE_WITH_TIMEOUT(client.state().message, sentence, Generous);
}

void TestSentinelClient::unreachableSentinelsAreListed()
{
    RedisOptions options;
    options.address.kind = RedisAddress::Kind::Sentinel;
    options.address.master = u"mymaster"_s;
    options.address.servers = {{u"127.0.0.1"_s, freePort()}, {u"no-such-host.invalid"_s, 26379}};
    options.commandDeadline = 100ms;
    SentinelClient client(options);
    QTRY_VERIFY_WITH_TIMEOUT(waitedFor(ask(client, "PING")).error().message.contains(u"no-such-host.invalid:26379 ("), Generous);
    const auto reply = waitedFor(ask(client, "PING"));
    QCOMPARE(reply.error().kind, Error::Kind::Unavailable);
    const QString beginning
        = u"No Sentinel of master “mymaster” can be reached: %1 (connection refused), "_s.arg(options.address.servers.first().toString());
    QVERIFY2(reply.error().message.startsWith(beginning), qPrintable(reply.error().message));
    QTRY_VERIFY_WITH_TIMEOUT(client.state().message.startsWith(beginning), Generous);
}

void TestSentinelClient::aServerThatIsNoSentinelIsSaid()
{
    RedisOptions options = m_one.options();
    options.address.kind = RedisAddress::Kind::Sentinel;
    options.address.master = u"mymaster"_s;
    SentinelClient client(options);
    const auto reply = waitedFor(ask(client, "PING"));
    QVERIFY(!reply);
    QVERIFY2(reply.error().message.contains(u"it is no Sentinel"), qPrintable(reply.error().message));
}

void TestSentinelClient::aFailoverIsSaid()
{
    RedisServer server;
    FakeSentinel sentinel(server.port());
    SentinelClient client(sentinel.options());
    QVERIFY(waitedFor(ask(client, "PING")));
    server.kill();
    QTRY_VERIFY2_WITH_TIMEOUT(client.state().message.contains(u"can't be reached"), qPrintable(client.state().message), Generous);
    sentinel.flags = "s_down,o_down,master";
    const QString sentence = u"The Redis of master “mymaster” is failing over: 127.0.0.1:%1 is down, and its Sentinels are putting a "
                             "replica in its place."_s.arg(server.port());
    QTRY_COMPARE_WITH_TIMEOUT(client.state().message, sentence, Generous);
    const auto reply = waitedFor(client.command({"PING"}, {}, 100ms));
    QVERIFY(!reply);
    QCOMPARE(reply.error().message, sentence + u" Nothing was sent. Try again in a few seconds."_s);
    sentinel.name(m_one.port(), 1);
    sentinel.flags = "master";
    QCOMPARE(portOf(client), m_one.port());
    QTRY_VERIFY_WITH_TIMEOUT(client.state().message.isEmpty(), Generous);
}

void TestSentinelClient::aPasswordIsForTheSentinelsThatAsk()
{
    RedisServer locked(RedisServer::ClockKind::System, {u"--requirepass"_s, u"s3cret"_s});
    const FakeSentinel open(locked.port()); // a real one would refuse a password that it didn't ask for
    RedisOptions options = open.options();
    options.password = Secret("s3cret");
    SentinelClient client(options);
    QCOMPARE(portOf(client), locked.port());

    QByteArrayList passwords;
    bool isLoggedIn = false;
    const FakeSentinel behind(locked.port());
    FakeRedis asking([&](const FakeRedis::Command &command) -> QByteArray {
        if (command.value(0) == "AUTH") {
            passwords << command.value(1);
            isLoggedIn = true;
            return "+OK\r\n";
        }
        if (!isLoggedIn)
            return "-NOAUTH Authentication required.\r\n";
        return behind.answer(command);
    });
    options.address.servers = asking.options().address.servers;
    SentinelClient second(options);
    QCOMPARE(portOf(second), locked.port());
    QCOMPARE(passwords, QByteArrayList {"s3cret"});
}

void TestSentinelClient::aPasswordThatASentinelRefusesIsSaid()
{
    FakeRedis asking([](const FakeRedis::Command &command) -> QByteArray {
        if (command.value(0) == "AUTH")
            return "-WRONGPASS invalid username-password pair or user is disabled.\r\n";
        return "-NOAUTH Authentication required.\r\n";
    });
    RedisOptions options = asking.options();
    options.address.kind = RedisAddress::Kind::Sentinel;
    options.address.master = u"mymaster"_s;
    {
        SentinelClient client(options);
        const auto reply = waitedFor(ask(client, "PING"));
        QVERIFY(!reply);
        QVERIFY2(reply.error().message.contains(u"asks for a password"), qPrintable(reply.error().message));
    }
    options.password = Secret("gue55");
    SentinelClient client(options);
    const auto reply = waitedFor(ask(client, "PING"));
    QVERIFY(!reply);
    QVERIFY2(reply.error().message.contains(u"doesn't accept the user or the password"), qPrintable(reply.error().message));
    QVERIFY(!reply.error().message.contains(u"gue55"));
}

void TestSentinelClient::theQueueIsBounded()
{
    RedisOptions options;
    options.address.kind = RedisAddress::Kind::Sentinel;
    options.address.servers = {{u"127.0.0.1"_s, freePort()}};
    options.maxPending = 10;
    options.commandDeadline = 300ms;
    SentinelClient client(options);
    std::vector<Pending> pending;
    for (int i = 0; i < 10; ++i)
        pending.push_back(ask(client, "PING"));
    const auto refused = waitedFor(ask(client, "PING"));
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"10 requests are waiting"), qPrintable(refused.error().message));
    for (Pending &task : pending)
        QCOMPARE(waitedFor(std::move(task)).error().kind, Error::Kind::Unavailable);
}

void TestSentinelClient::destroyingItFailsWhatIsPending()
{
    const FakeSentinel sentinel(m_one.port());
    auto client = std::make_unique<SentinelClient>(sentinel.options());
    QList<Error::Kind> kinds;
    const auto note = [&kinds](const Expected<RespValue> &reply) { kinds << reply.error().kind; };
    QCoro::connect(ask(*client, "PING"), this, note); // no master is known yet
    client.reset();
    QCOMPARE(kinds, QList {Error::Kind::Unavailable});

    kinds.clear();
    client = std::make_unique<SentinelClient>(sentinel.options());
    QVERIFY(waitedFor(ask(*client, "PING")));
    QCoro::connect(client->command({"BLPOP", "nothing", "0"}), this, note);
    QCoreApplication::processEvents(); // sent
    QCoro::connect(ask(*client, "PING"), this, note); // not yet
    client.reset();
    QCOMPARE(kinds, (QList {Error::Kind::Uncertain, Error::Kind::Unavailable}));
}

void TestSentinelClient::mayBeDestroyedByWhoeverIsAnswered()
{
    for (const bool isFound : {true, false}) {
        const FakeSentinel sentinel(m_one.port());
        RedisOptions options = sentinel.options();
        if (!isFound)
            options.address.servers = {{u"127.0.0.1"_s, freePort()}};
        options.commandDeadline = 300ms;
        auto client = std::make_unique<SentinelClient>(options);
        int answered = 0;
        for (int i = 0; i < 3; ++i) {
            QCoro::connect(ask(*client, "PING"), this, [&](const Expected<RespValue> &) {
                ++answered;
                client.reset();
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(answered, 3, Generous);
    }
}

QTEST_GUILESS_MAIN(TestSentinelClient)
#include "tst_sentinelclient.moc"
