// SPDX-License-Identifier: GPL-3.0-or-later
// A Redis by TLS behind a bad line: every command comes to one end, which is true, and no reply is altered, whatever the line does.
#include "redis/redispipeline.h"
#include "support/faultproxy.h"
#include "support/redisserver.h"
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

RedisServer::Tls made(TlsAuthority &authority)
{
    RedisServer::Tls tls;
    tls.own = authority.issue({u"IP:127.0.0.1"_s});
    tls.authority = authority.certificate();
    return tls;
}

} // namespace

Q_DECLARE_METATYPE(Ringproof::Test::Fault)

class TestRedisTlsFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server.clear(); }

    void everyCommandComesToOneEnd_data();
    void everyCommandComesToOneEnd();

private:
    TlsAuthority m_authority {u"Team Authority"_s};
    RedisServer m_server {made(m_authority)};
};

void TestRedisTlsFaults::everyCommandComesToOneEnd_data()
{
    QTest::addColumn<Fault>("toServer");
    QTest::addColumn<Fault>("toClient");
    const Fault none;
    QTest::newRow("both in single bytes") << Fault {.kind = Kind::SingleBytes} << Fault {.kind = Kind::SingleBytes};
    QTest::newRow("closed amid the handshake") << none << Fault {.kind = Kind::Close, .after = 203};
    QTest::newRow("closed amid commands") << Fault {.kind = Kind::Close, .after = 9003} << none;
    QTest::newRow("closed amid replies") << none << Fault {.kind = Kind::Close, .after = 5003};
    QTest::newRow("reset amid commands") << Fault {.kind = Kind::Reset, .after = 9003} << none;
    QTest::newRow("reset amid replies") << none << Fault {.kind = Kind::Reset, .after = 5003};
    QTest::newRow("commands don't arrive") << Fault {.kind = Kind::Stall, .after = 9003} << none;
    QTest::newRow("replies don't arrive") << none << Fault {.kind = Kind::Stall, .after = 5003};
    QTest::newRow("the handshake doesn't arrive") << Fault {.kind = Kind::Stall, .after = 103} << none;
    const auto corrupt = [](quint32 seed) { return Fault {.kind = Kind::Corrupt, .every = 4000, .seed = seed}; };
    for (const quint32 seed : {1U, 2U, QRandomGenerator::global()->bounded(1'000'000U)}) {
        QTest::addRow("corrupted replies, %u", seed) << none << corrupt(seed);
        QTest::addRow("corrupted commands, %u", seed) << corrupt(seed) << none;
    }
}

//! Unlike over plain TCP, a changed byte never passes for a good one: it ends the connection.
void TestRedisTlsFaults::everyCommandComesToOneEnd()
{
    QFETCH(const Fault, toServer);
    QFETCH(const Fault, toClient);
    FaultProxy proxy(m_server.port());
    proxy.setFault(Direction::ToServer, toServer);
    proxy.setFault(Direction::ToClient, toClient);
    RedisOptions options = briskOptions(proxy.port());
    options.address.tls = m_server.address().tls;
    options.connectDeadline = 1s; // a handshake takes its time
    options.commandDeadline = 1s;
    RedisPipeline client(options);
    RedisTraffic traffic(client, RedisTraffic::Command::CountOnce);

    traffic.start(Workers);
    QTRY_VERIFY_WITH_TIMEOUT(traffic.tally().ended() >= 20 * Workers || proxy.connections() >= 3, Generous);
    proxy.heal();
    const qint64 before = traffic.tally().answered;
    QTRY_VERIFY_WITH_TIMEOUT(traffic.tally().answered >= before + 100, Generous);
    traffic.stop();
    QTRY_COMPARE_WITH_TIMEOUT(traffic.tally().underWay(), 0, Generous);

    const RedisTraffic::Tally &tally = traffic.tally();
    const QString all = words(tally) + u'\n' + proxy.corruptions().join(u'\n');
    QVERIFY2(tally.refused + tally.swapped + tally.altered == 0, qPrintable(all));
    const QStringList discrepancies = traffic.discrepancies(m_server.ask({"HGETALL", RedisTraffic::countKey()}));
    QVERIFY2(discrepancies.isEmpty(), qPrintable(all + u'\n' + discrepancies.mid(0, 10).join(u'\n')));
}

QTEST_GUILESS_MAIN(TestRedisTlsFaults)
#include "tst_redistls_faults.moc"
