// SPDX-License-Identifier: GPL-3.0-or-later
// A real redis-server behind a bad line: what its client and the store make of it.
#include "core/store/redisoperations.h"
#include "redis/redispipeline.h"
#include "support/fakeredis.h"
#include "support/faultproxy.h"
#include "support/redistraffic.h"

#include <QFile>
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

} // namespace

Q_DECLARE_METATYPE(Ringproof::Test::Fault)

class TestRedisFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server.clear(); }

    void everyCommandComesToOneEnd_data();
    void everyCommandComesToOneEnd();
    void aRequestSentAgainIsTheSameRequest_data();
    void aRequestSentAgainIsTheSameRequest();

    void whatIsAnnouncedTakesNoMemory();

private:
    RedisServer m_server;
};

void TestRedisFaults::everyCommandComesToOneEnd_data()
{
    QTest::addColumn<Fault>("toServer");
    QTest::addColumn<Fault>("toClient");
    const Fault none;
    QTest::newRow("a good line") << none << none;
    QTest::newRow("commands in single bytes") << Fault {.kind = Kind::SingleBytes} << none;
    QTest::newRow("replies in single bytes") << none << Fault {.kind = Kind::SingleBytes};
    QTest::newRow("both late") << Fault {.kind = Kind::Delay, .delay = 20ms} << Fault {.kind = Kind::Delay, .delay = 20ms};
    QTest::newRow("closed amid commands") << Fault {.kind = Kind::Close, .after = 5003} << none;
    QTest::newRow("closed amid replies") << none << Fault {.kind = Kind::Close, .after = 2003};
    QTest::newRow("closed amid the introduction") << none << Fault {.kind = Kind::Close, .after = 3};
    QTest::newRow("reset amid commands") << Fault {.kind = Kind::Reset, .after = 5003} << none;
    QTest::newRow("reset amid replies") << none << Fault {.kind = Kind::Reset, .after = 2003};
    QTest::newRow("reset while late") << Fault {.kind = Kind::Delay, .delay = 20ms} << Fault {.kind = Kind::Reset, .after = 2003};
    QTest::newRow("commands don't arrive") << Fault {.kind = Kind::Stall, .after = 5003} << none;
    QTest::newRow("replies don't arrive") << none << Fault {.kind = Kind::Stall, .after = 2003};
    QTest::newRow("nothing arrives") << Fault {.kind = Kind::Stall} << Fault {.kind = Kind::Stall};
}

void TestRedisFaults::everyCommandComesToOneEnd()
{
    QFETCH(const Fault, toServer);
    QFETCH(const Fault, toClient);
    FaultProxy proxy(m_server.port());
    proxy.setFault(Direction::ToServer, toServer);
    proxy.setFault(Direction::ToClient, toClient);
    RedisPipeline client(briskOptions(proxy.port()));
    RedisTraffic traffic(client, RedisTraffic::Command::CountOnce);

    traffic.start(Workers);
    QTRY_VERIFY_WITH_TIMEOUT(traffic.tally().ended() >= 20 * Workers || proxy.connections() >= 4, Generous);
    proxy.heal();
    const qint64 before = traffic.tally().answered;
    QTRY_VERIFY_WITH_TIMEOUT(traffic.tally().answered >= before + 100, Generous);
    traffic.stop();
    QTRY_COMPARE_WITH_TIMEOUT(traffic.tally().underWay(), 0, Generous);

    const RedisTraffic::Tally &tally = traffic.tally();
    const QString all = words(tally);
    QVERIFY2(tally.refused + tally.swapped + tally.altered == 0, qPrintable(all));
    QVERIFY2(tally.longest < briskOptions(0).commandDeadline * 2 + 5s, qPrintable(all)); // two commands where the script had to be sent
    const QStringList discrepancies = traffic.discrepancies(m_server.ask({"HGETALL", RedisTraffic::countKey()}));
    QVERIFY2(discrepancies.isEmpty(), qPrintable(all + u'\n' + discrepancies.mid(0, 10).join(u'\n')));
}

//! What the store promises of its request ids, under cuts: an issue sent again is the same issue, a verification sent again
//! burns no second attempt and denies nobody who was in fact verified.
namespace {

struct Trip {
    int resent = 0;
    QStringList problems;
};

template<typename Request, typename Reply>
QCoro::Task<Reply> insisted(RedisStore *store, QCoro::Task<Expected<Reply>> (OtpStore::*ask)(Request), Request request, Trip *trip)
{
    for (;;) {
        const Expected<Reply> reply = co_await (store->*ask)(request);
        if (reply)
            co_return *reply;
        ++trip->resent;
    }
}

//! One number from its issue to its verification, each request insisted on until it is answered.
QCoro::Task<void> travel(RedisStore *store, PhoneNumber number, Trip *trip)
{
    IssueRequest issueRequest {newRequestId(), number, codeOf(u"482913"_s), u"ann"_s};
    const IssueReply issued = co_await insisted(store, &OtpStore::issue, issueRequest, trip);
    if (words(issued) != u"issued"_s)
        trip->problems << words(issued);
    for (const int left : {4, 3, 2, 1}) {
        VerifyRequest request {newRequestId(), number, codeOf(u"000000"_s), u"ann"_s};
        const VerifyReply reply = co_await insisted(store, &OtpStore::verify, request, trip);
        if (words(reply) != u"wrong %1"_s.arg(left))
            trip->problems << u"%1 instead of wrong %2"_s.arg(words(reply)).arg(left);
    }
    VerifyRequest request {newRequestId(), number, codeOf(u"482913"_s), u"ann"_s};
    const VerifyReply reply = co_await insisted(store, &OtpStore::verify, request, trip);
    if (words(reply) != u"verified"_s)
        trip->problems << words(reply) + u" instead of verified"_s;
}

} // namespace

void TestRedisFaults::aRequestSentAgainIsTheSameRequest_data()
{
    QTest::addColumn<Fault>("toServer");
    QTest::addColumn<Fault>("toClient");
    QTest::newRow("closed amid commands") << Fault {.kind = Kind::Close, .after = 20'003} << Fault();
    QTest::newRow("closed amid replies") << Fault() << Fault {.kind = Kind::Close, .after = 503};
    QTest::newRow("reset amid replies") << Fault() << Fault {.kind = Kind::Reset, .after = 703};
    QTest::newRow("replies don't arrive") << Fault() << Fault {.kind = Kind::Stall, .after = 903};
}

void TestRedisFaults::aRequestSentAgainIsTheSameRequest()
{
    QFETCH(const Fault, toServer);
    QFETCH(const Fault, toClient);
    FaultProxy proxy(m_server.port());
    proxy.setFault(Direction::ToServer, toServer);
    proxy.setFault(Direction::ToClient, toClient);
    StoreSettings settings = plainSettings();
    settings.policy.sendsPerDay = 0;
    Trip trip;
    RedisStore store(briskOptions(proxy.port()), settings);
    for (int round = 0; round < 2; ++round) {
        std::vector<QCoro::Task<void>> travellers;
        for (int i = 0; i < 8; ++i)
            travellers.push_back(travel(&store, testNumber(i), &trip));
        for (QCoro::Task<void> &traveller : travellers)
            QCoro::waitFor(std::move(traveller));
    }
    QCOMPARE(trip.problems, QStringList());
    QVERIFY(trip.resent > 0);
    QVERIFY(proxy.connections() > 1);
}

void TestRedisFaults::whatIsAnnouncedTakesNoMemory()
{
#ifdef Q_OS_LINUX
    const auto most = [] { // kB, since the process began
        QFile status(u"/proc/self/status"_s);
        if (!status.open(QIODevice::ReadOnly))
            qFatal("%s", qUtf8Printable(status.errorString()));
        const QByteArray text = status.readAll();
        return text.mid(text.indexOf("VmHWM:") + 6).trimmed().split(' ').first().toLongLong();
    };
    for (const char *announcement : {"$2147483648\r\n", "*2147483647\r\n", "$16777216\r\n", "*1048576\r\n", "*1048576\r\n$16777216\r\n"}) {
        FakeRedis peer(
            [&](const FakeRedis::Command &command) { return QByteArray(command.value(0) == "CLIENT" ? "+OK\r\n" : announcement); });
        RedisOptions options = peer.options();
        options.commandDeadline = 20ms;
        RedisPipeline client(options);
        const qint64 before = most();
        for (int i = 0; i < 10; ++i)
            QVERIFY(!QCoro::waitFor(client.command({"PING"})));
        QVERIFY2(most() - before < 4096, announcement);
    }
#else
    QSKIP("Reads what Linux says of a process's memory.");
#endif
}

QTEST_GUILESS_MAIN(TestRedisFaults)
#include "tst_redisfaults.moc"
