// SPDX-License-Identifier: GPL-3.0-or-later
// ClusterClient against a real cluster of three masters and three replicas, while it is changed under load.
#include "redis/clusterclient.h"
#include "redis/redisscript.h"
#include "support/rediscluster.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <numeric>

using namespace Ringproof;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Phase = RedisClient::State::Phase;
using Pending = QCoro::Task<Expected<RespValue>>;

namespace {

constexpr int Generous = 60'000; // ms

//! Counts keys up, one command after the other, and what comes of each command.
struct Counting {
    QByteArrayList keys;
    bool isEnding = false;
    int asked = 0;
    QHash<QByteArray, qint64> done; //!< by key: replies
    QHash<QByteArray, qint64> uncertain;
    int unavailable = 0;
    QStringList surprises; //!< what no caller should see
    qint64 longest = 0; //!< ms, of those that were done
    QElapsedTimer sinceStart;
    QHash<QByteArray, qint64> lastDone; //!< ms since the start

    [[nodiscard]] qint64 answered() const { return sum(done) + sum(uncertain) + unavailable + surprises.size(); }
    [[nodiscard]] static qint64 sum(const QHash<QByteArray, qint64> &counts)
    {
        return std::accumulate(counts.cbegin(), counts.cend(), qint64(0));
    }
};

QCoro::Task<void> count(ClusterClient &client, Counting &counting, int begin)
{
    for (qsizetype i = begin; !counting.isEnding; ++i) {
        const QByteArray key = counting.keys.at(i % counting.keys.size());
        QList<QByteArray> command {"INCR", key};
        ++counting.asked;
        const qint64 askedAt = counting.sinceStart.elapsed();
        const Expected<RespValue> reply = co_await client.command(command, key);
        const qint64 now = counting.sinceStart.elapsed();
        if (reply && reply->type == RespValue::Type::Integer) {
            ++counting.done[key];
            counting.longest = std::max(counting.longest, now - askedAt);
            counting.lastDone[key] = now;
        } else if (!reply && reply.error().kind == Error::Kind::Uncertain) {
            ++counting.uncertain[key];
        } else if (!reply && reply.error().kind == Error::Kind::Unavailable) {
            ++counting.unavailable;
        } else {
            counting.surprises << QString::fromUtf8(reply ? reply->text : QByteArray("?"));
        }
    }
}

class Load
{
public:
    Load(ClusterClient &client, QByteArrayList keys, int workers)
    {
        counting.keys = std::move(keys);
        counting.sinceStart.start();
        for (int i = 0; i < workers; ++i)
            m_workers.push_back(count(client, counting, i * 7));
    }
    ~Load() { end(); }

    void end()
    {
        counting.isEnding = true;
        for (auto &worker : m_workers)
            QCoro::waitFor(std::move(worker));
        m_workers.clear();
    }

    //! \return whether so many more have been done.
    bool goesOn(qint64 more)
    {
        const qint64 enough = Counting::sum(counting.done) + more;
        return QTest::qWaitFor([&] { return Counting::sum(counting.done) >= enough; }, Generous);
    }

    Counting counting;

private:
    std::vector<QCoro::Task<void>> m_workers;
};

QByteArrayList manyKeys(int count)
{
    QByteArrayList keys;
    for (int i = 0; i < count; ++i)
        keys << "key:" + QByteArray::number(i);
    return keys;
}

} // namespace

class TestClusterClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
#ifdef SIGPIPE
    void initTestCase() { std::signal(SIGPIPE, SIG_IGN); } // as Qt does for sockets; QtTest takes it back
#endif
    void init() { m_cluster.clear(); }

    void aCommandGoesToWhoeverKeepsItsKey();
    void oneServerOfTheAddressIsEnough();
    void manyCommandsOfOneTurnGetTheirReplies();
    void aScriptIsLoadedWhereItIsMissing();
    void withoutAClusterItIsUnavailable();
    void aSingleServerIsSaid();
    void closingFailsWhatIsPending();
    void mayBeDestroyedByWhoeverIsAnswered();
    void theQueueIsBounded();

    void aSlotMovesUnderLoad();
    void theMapIsReadOnceForManyMoves();
    void aScriptWaitsForItsSlotToArrive();
    void aLostConnectionIsMadeAgain();
    void aMasterDiesUnderLoad(); // the last: nobody brings it back

private:
    //! The reply, waited for.
    Expected<RespValue> ask(ClusterClient &client, const QByteArray &command)
    {
        const QList<QByteArray> words = command.split(' ');
        return QCoro::waitFor(client.command(words, words.value(1)));
    }
    //! How many times the servers were asked for the map.
    qint64 mapsRead();

    RedisCluster m_cluster {{}};
};

qint64 TestClusterClient::mapsRead()
{
    qint64 calls = 0;
    for (int i = 0; i < m_cluster.size(); ++i) {
        const QByteArray stats = m_cluster.server(i).ask(u"INFO commandstats"_s).text;
        const qsizetype at = stats.indexOf("cmdstat_cluster|slots:calls=");
        if (at >= 0)
            calls += stats.mid(at + 28).split(',').first().toLongLong();
    }
    return calls;
}

void TestClusterClient::aCommandGoesToWhoeverKeepsItsKey()
{
    ClusterClient client(m_cluster.options());
    QVERIFY(client.isCluster());
    for (const QByteArray &key : manyKeys(50)) {
        const auto reply = ask(client, "SET " + key + ' ' + key);
        QVERIFY(reply && reply->text == "OK");
        QCOMPARE(m_cluster.ask(key, {"GET", key}).text, key);
    }
    QCOMPARE(client.state().phase, Phase::Connected);
    QList<QByteArray> ping {"PING"};
    for (int i = 0; i < 6; ++i)
        QCOMPARE(QCoro::waitFor(client.command(ping))->text, QByteArray("PONG"));
}

void TestClusterClient::oneServerOfTheAddressIsEnough()
{
    RedisOptions options = m_cluster.options();
    const RedisEndpoint nobody {u"127.0.0.1"_s, freePort()};
    options.address.servers = {nobody, options.address.servers.last()};
    ClusterClient client(options);
    for (const QByteArray &key : manyKeys(20))
        QVERIFY(ask(client, "SET " + key + " x"));
    QTRY_COMPARE_WITH_TIMEOUT(client.state().phase, Phase::Connected, Generous);
}

void TestClusterClient::manyCommandsOfOneTurnGetTheirReplies()
{
    ClusterClient client(m_cluster.options());
    std::vector<Pending> pending;
    const QByteArrayList keys = manyKeys(3000);
    for (const QByteArray &key : keys) {
        QList<QByteArray> set {"SET", key, key};
        QList<QByteArray> get {"GET", key};
        pending.push_back(client.command(set, key));
        pending.push_back(client.command(get, key));
    }
    for (qsizetype i = 0; i < keys.size(); ++i) {
        QCOMPARE(QCoro::waitFor(std::move(pending[size_t(2 * i)]))->text, QByteArray("OK"));
        QCOMPARE(QCoro::waitFor(std::move(pending[size_t(2 * i + 1)]))->text, keys.at(i));
    }
}

void TestClusterClient::aScriptIsLoadedWhereItIsMissing()
{
    ClusterClient client(m_cluster.options());
    const RedisScript script("return redis.call('INCR', KEYS[1]) + " + QByteArray::number(1000));
    for (const QByteArray &key : manyKeys(30)) {
        const auto reply = QCoro::waitFor(evaluate(client, script, {key}, {}));
        QVERIFY(reply);
        QCOMPARE(reply->integer, 1001);
    }
}

void TestClusterClient::withoutAClusterItIsUnavailable()
{
    RedisOptions options = m_cluster.options();
    options.address.servers = {{u"127.0.0.1"_s, freePort()}, {u"127.0.0.1"_s, freePort()}};
    options.commandDeadline = 300ms;
    ClusterClient client(options);
    QElapsedTimer elapsed;
    elapsed.start();
    const auto reply = ask(client, "GET x");
    QVERIFY(!reply);
    QVERIFY(elapsed.elapsed() >= 290);
    QVERIFY(reply.error().kind == Error::Kind::Unavailable);
    QVERIFY2(reply.error().message.contains(u"connection refused"), qPrintable(reply.error().message));
    QVERIFY2(reply.error().message.endsWith(u"Nothing was sent."), qPrintable(reply.error().message));
    QVERIFY(client.state().phase == Phase::Waiting || client.state().phase == Phase::Connecting);
    QVERIFY(client.state().message.contains(u"connection refused"));
}

void TestClusterClient::aSingleServerIsSaid()
{
    RedisServer single;
    RedisOptions options = m_cluster.options();
    options.address.servers = single.address().servers;
    options.commandDeadline = 300ms;
    ClusterClient client(options);
    const auto reply = ask(client, "GET x");
    QVERIFY(!reply);
    QVERIFY2(reply.error().message.contains(u"isn't part of a cluster"), qPrintable(reply.error().message));
}

void TestClusterClient::closingFailsWhatIsPending()
{
    auto client = std::make_unique<ClusterClient>(m_cluster.options());
    QVERIFY(ask(*client, "SET x 1"));
    int answered = 0;
    const auto note = [&answered](const Expected<RespValue> &reply) { answered += !reply; };
    for (const QByteArray &key : manyKeys(20)) {
        QList<QByteArray> get {"GET", key};
        QCoro::connect(client->command(get, key), this, note);
    }
    ClusterClient fresh(m_cluster.options()); // has no map yet
    QList<QByteArray> get {"GET", "x"};
    QCoro::connect(fresh.command(get, "x"), this, note);
    client.reset();
    QCOMPARE(answered, 20);
    fresh.close();
    QCOMPARE(answered, 21);
    QVERIFY(!ask(fresh, "GET x"));
    QCOMPARE(fresh.state().phase, Phase::Closed);
}

void TestClusterClient::mayBeDestroyedByWhoeverIsAnswered()
{
    auto client = std::make_unique<ClusterClient>(m_cluster.options());
    int answered = 0;
    for (const QByteArray &key : manyKeys(200)) {
        QList<QByteArray> get {"GET", key};
        QCoro::connect(client->command(get, key), this, [&](const Expected<RespValue> &) {
            if (++answered == 50)
                client.reset();
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(answered, 200, Generous);
}

void TestClusterClient::theQueueIsBounded()
{
    RedisOptions options = m_cluster.options();
    options.maxPending = 10;
    ClusterClient client(options);
    std::vector<Pending> pending;
    QList<QByteArray> get {"GET", "x"};
    for (int i = 0; i < 11; ++i)
        pending.push_back(client.command(get, "x"));
    const auto refused = QCoro::waitFor(std::move(pending.back()));
    QVERIFY(!refused && refused.error().message.contains(u"10 requests are waiting"));
    for (size_t i = 0; i < 10; ++i)
        QVERIFY(QCoro::waitFor(std::move(pending[i])));
}

void TestClusterClient::aSlotMovesUnderLoad()
{
    ClusterClient client(m_cluster.options());
    QByteArrayList keys = manyKeys(20);
    for (int i = 0; i < 200; ++i)
        keys << "{moving}:" + QByteArray::number(i);
    const int slot = clusterSlot("{moving}");
    const int from = m_cluster.ownerOf(slot);
    const int to = (from + 1) % 3;
    Load load(client, keys, 50);
    QVERIFY(load.goesOn(2000));
    m_cluster.beginMove(slot, from, to);
    QVERIFY(load.goesOn(2000)); // old keys here, new ones there
    m_cluster.moveKeys(slot, from, to);
    QVERIFY(load.goesOn(2000));
    m_cluster.moveKeys(slot, from, to);
    m_cluster.endMove(slot, from, to);
    QVERIFY(load.goesOn(2000));
    load.end();
    QCOMPARE(load.counting.surprises, QStringList());
    QCOMPARE(load.counting.unavailable, 0);
    QCOMPARE(Counting::sum(load.counting.uncertain), 0);
    QCOMPARE(load.counting.answered(), load.counting.asked);
    for (const QByteArray &key : std::as_const(keys))
        QCOMPARE(m_cluster.ask(key, {"GET", key}).text.toLongLong(), load.counting.done.value(key));
    QCOMPARE(m_cluster.ownerOf(slot), to);
}

void TestClusterClient::theMapIsReadOnceForManyMoves()
{
    ClusterClient client(m_cluster.options());
    QVERIFY(ask(client, "SET {away}:1 x"));
    const int slot = clusterSlot("{away}");
    const int from = m_cluster.ownerOf(slot);
    const int to = (from + 1) % 3;
    const qint64 before = mapsRead();
    m_cluster.beginMove(slot, from, to);
    m_cluster.moveKeys(slot, from, to);
    m_cluster.endMove(slot, from, to);
    std::vector<Pending> pending;
    QList<QByteArray> get {"GET", "{away}:1"};
    for (int i = 0; i < 1000; ++i)
        pending.push_back(client.command(get, "{away}:1"));
    for (Pending &each : pending)
        QCOMPARE(QCoro::waitFor(std::move(each))->text, QByteArray("x"));
    QTRY_COMPARE_WITH_TIMEOUT(mapsRead() - before, 1, Generous);
}

void TestClusterClient::aScriptWaitsForItsSlotToArrive()
{
    ClusterClient client(m_cluster.options());
    const RedisScript script("return redis.call('INCR', KEYS[1]) + redis.call('INCR', KEYS[2])");
    const QList<QByteArray> keys {"{script}:1", "{script}:2"};
    const int slot = clusterSlot("{script}");
    const int from = m_cluster.ownerOf(slot);
    const int to = (from + 1) % 3;
    m_cluster.server(from).ask(u"SET {script}:1 1"_s);
    m_cluster.beginMove(slot, from, to); // one key is there, one is nowhere: no server can run it now
    std::optional<Expected<RespValue>> reply;
    QCoro::connect(evaluate(client, script, keys, {}), this, [&reply](const Expected<RespValue> &came) { reply = came; });
    QList<QByteArray> ping {"PING"};
    for (int i = 0; i < 20; ++i)
        QVERIFY(QCoro::waitFor(client.command(ping)));
    QVERIFY(!reply);
    m_cluster.moveKeys(slot, from, to);
    m_cluster.endMove(slot, from, to);
    QTRY_VERIFY_WITH_TIMEOUT(reply, Generous);
    QVERIFY(reply->has_value());
    QCOMPARE((*reply)->integer, 3);
}

void TestClusterClient::aLostConnectionIsMadeAgain()
{
    ClusterClient client(m_cluster.options());
    for (const QByteArray &key : manyKeys(10))
        QVERIFY(ask(client, "SET " + key + " 0"));
    for (int i = 0; i < 3; ++i)
        m_cluster.server(i).ask(u"CLIENT KILL TYPE normal SKIPME yes"_s);
    Load load(client, manyKeys(10), 10);
    QVERIFY(load.goesOn(100));
    load.end();
    QCOMPARE(load.counting.surprises, QStringList());
    QCOMPARE(load.counting.unavailable, 0);
    QTRY_COMPARE_WITH_TIMEOUT(client.state().phase, Phase::Connected, Generous);
}

void TestClusterClient::aMasterDiesUnderLoad()
{
    RedisOptions options = m_cluster.options();
    options.commandDeadline = 20s; // longer than a failover, so that what wasn't sent arrives
    ClusterClient client(options);
    const QByteArrayList keys = manyKeys(60);
    QByteArrayList orphans;
    const int victim = 1;
    for (const QByteArray &key : keys) {
        if (m_cluster.ownerOf(clusterSlot(key)) == victim)
            orphans << key;
    }
    QVERIFY(orphans.size() > 5 && orphans.size() < 55);
    Load load(client, keys, 50);
    QVERIFY(load.goesOn(3000));
    QSignalSpy states(&client, &RedisClient::stateChanged);

    const qint64 killedAt = load.counting.sinceStart.elapsed();
    m_cluster.server(victim).kill();
    const auto resumed = [&] {
        return std::all_of(orphans.begin(), orphans.end(), [&](const QByteArray &key) { return load.counting.lastDone.value(key) > killedAt + 100; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(resumed(), Generous);
    qint64 firstDone = load.counting.sinceStart.elapsed();
    QVERIFY(load.goesOn(1000));
    load.end();
    qInfo("The dead master's keys are served again %lld ms after its death; %lld uncertain, %d not sent, longest wait %lld ms.",
          static_cast<long long>(firstDone - killedAt), static_cast<long long>(Counting::sum(load.counting.uncertain)),
          load.counting.unavailable, static_cast<long long>(load.counting.longest));

    QCOMPARE(load.counting.surprises, QStringList());
    QCOMPARE(load.counting.answered(), load.counting.asked); // each command one outcome
    QCOMPARE(load.counting.unavailable, 0); // what wasn't sent went to the new owner
    for (const QByteArray &key : keys) { // nothing happened twice; what others keep happened once each
        const qint64 value = m_cluster.ask(key, {"GET", key}).text.toLongLong();
        const qint64 done = load.counting.done.value(key);
        const qint64 uncertain = load.counting.uncertain.value(key);
        QVERIFY2(value <= done + uncertain, key.constData());
        if (!orphans.contains(key)) {
            QCOMPARE(uncertain, 0);
            QCOMPARE(value, done);
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(client.state().phase, Phase::Connected, Generous);
    bool wasTold = false;
    for (const QList<QVariant> &state : std::as_const(states))
        wasTold = wasTold || state.first().value<RedisClient::State>().message.contains(QString::number(m_cluster.server(victim).port()));
    QVERIFY(wasTold);
}

QTEST_GUILESS_MAIN(TestClusterClient)
#include "tst_clusterclient.moc"
