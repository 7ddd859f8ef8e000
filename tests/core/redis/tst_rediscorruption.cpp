// SPDX-License-Identifier: GPL-3.0-or-later
// A real redis-server behind a line that corrupts what it carries; tst_redistls_faults has what TLS makes of that. Rows are named
// by their seed; one more is drawn afresh each time. RINGPROOF_SEED=n runs that seed alone.
#include "core/store/redisoperations.h"
#include "redis/redispipeline.h"
#include "support/faultproxy.h"
#include "support/redistraffic.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Ringproof;
using namespace Ringproof::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = Fault::Kind;
using Direction = FaultProxy::Direction;

namespace {

constexpr int Generous = 60'000; // ms
constexpr int Workers = 16;
constexpr int FewWorkers = 4;

void seedRows()
{
    QTest::addColumn<quint32>("seed");
    if (qEnvironmentVariableIsSet("RINGPROOF_SEED")) {
        const quint32 seed = quint32(qEnvironmentVariableIntValue("RINGPROOF_SEED"));
        QTest::addRow("%u", seed) << seed;
        return;
    }
    for (const quint32 seed : {1U, 2U, QRandomGenerator::global()->bounded(1'000'000U)})
        QTest::addRow("%u", seed) << seed;
}

} // namespace

class TestRedisCorruption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server.clear(); }

    void corruptedRepliesAreNotTakenForOthers_data() { seedRows(); }
    void corruptedRepliesAreNotTakenForOthers();
    void corruptedCommandsAreGotOver_data() { seedRows(); }
    void corruptedCommandsAreGotOver();
    void aStoreSurvivesCorruption_data() { seedRows(); }
    void aStoreSurvivesCorruption();

private:
    RedisServer m_server;
};

//! Over plain TCP a changed byte inside a string can't be told from a good one. What is promised: no command is given another's
//! reply as long as replies are single strings, whose length and end must agree, and a stream that isn't RESP ends the connection.
void TestRedisCorruption::corruptedRepliesAreNotTakenForOthers()
{
    QFETCH(const quint32, seed);
    FaultProxy proxy(m_server.port());
    proxy.setFault(Direction::ToClient, {.kind = Kind::Corrupt, .every = 1500, .seed = seed});
    RedisPipeline client(briskOptions(proxy.port()));
    RedisTraffic traffic(client, RedisTraffic::Command::Echo);
    // A length of 16 with a digit too many is 106 at least, which four replies don't have: with more under way it could end, by chance, where
    // one of them does.
    traffic.start(FewWorkers);
    QTRY_VERIFY_WITH_TIMEOUT(traffic.tally().ended() >= 1500 && proxy.connections() > 3, Generous);
    proxy.heal();
    const qint64 before = traffic.tally().answered;
    QTRY_VERIFY_WITH_TIMEOUT(traffic.tally().answered >= before + 100, Generous);
    traffic.stop();
    QTRY_COMPARE_WITH_TIMEOUT(traffic.tally().underWay(), 0, Generous);

    const RedisTraffic::Tally &tally = traffic.tally();
    const QString all = words(tally) + u'\n' + proxy.corruptions().join(u'\n');
    QVERIFY2(tally.swapped == 0, qPrintable(all));
    QVERIFY2(tally.longest < briskOptions(0).commandDeadline + 5s, qPrintable(all));
    QVERIFY2(proxy.corruptions().size() > 3, qPrintable(all));
}

//! A server that was given a wrong count of commands sends a wrong count of replies, and who gets which is anybody's guess until
//! nothing is under way: then a reply too many, or one that never comes, ends the connection.
void TestRedisCorruption::corruptedCommandsAreGotOver()
{
    QFETCH(const quint32, seed);
    FaultProxy proxy(m_server.port());
    proxy.setFault(Direction::ToServer, {.kind = Kind::Corrupt, .every = 3000, .seed = seed});
    RedisPipeline client(briskOptions(proxy.port()));
    RedisTraffic traffic(client, RedisTraffic::Command::Echo);
    traffic.start(Workers);
    QTRY_VERIFY_WITH_TIMEOUT(traffic.tally().ended() >= 3000 || proxy.connections() > 10, Generous);
    proxy.heal();
    traffic.stop();
    QTRY_COMPARE_WITH_TIMEOUT(traffic.tally().underWay(), 0, Generous);
    QVERIFY2(traffic.tally().longest < briskOptions(0).commandDeadline + 5s, qPrintable(words(traffic.tally())));

    RedisTraffic after(client, RedisTraffic::Command::Echo);
    after.start(1);
    QTRY_VERIFY_WITH_TIMEOUT(after.tally().answered >= 100, Generous);
    after.stop();
    QTRY_COMPARE_WITH_TIMEOUT(after.tally().underWay(), 0, Generous);
    const QString all = words(traffic.tally()) + u'\n' + words(after.tally()) + u'\n' + proxy.corruptions().join(u'\n');
    QVERIFY2(after.tally().swapped + after.tally().altered + after.tally().refused == 0, qPrintable(all));
}

void TestRedisCorruption::aStoreSurvivesCorruption()
{
    QFETCH(const quint32, seed);
    FaultProxy proxy(m_server.port());
    for (const Direction direction : {Direction::ToServer, Direction::ToClient})
        proxy.setFault(direction, {.kind = Kind::Corrupt, .every = 4000, .seed = seed});
    RedisStore store(briskOptions(proxy.port()), plainSettings());
    QObject::connect(&store, &OtpStore::happened, &store, [] {}); // so that events are read too
    int ended = 0;
    for (int round = 0; round < 20; ++round) {
        for (const Operation &operation : numberOperations()) {
            const std::optional<Error> error = operation.run(store);
            QVERIFY2(!error || !error->message.isEmpty(), operation.name);
            ++ended;
        }
        const Expected<ActivePage> listed = QCoro::waitFor(store.active({}));
        QVERIFY(listed || !listed.error().message.isEmpty());
    }
    QCOMPARE(ended, 20 * int(numberOperations().size()));

    proxy.heal();
    proxy.resetAll();
    QTRY_VERIFY_WITH_TIMEOUT(QCoro::waitFor(store.ping()).has_value(), Generous);
}

QTEST_GUILESS_MAIN(TestRedisCorruption)
#include "tst_rediscorruption.moc"
