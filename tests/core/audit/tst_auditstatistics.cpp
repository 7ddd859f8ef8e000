// SPDX-License-Identifier: GPL-3.0-or-later
// What the audit log says about calls as a whole.
#include "core/audit/searched.h"

#include "audit/auditstatistics.h"

#include <QSignalSpy>

using namespace Ringproof;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestAuditStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void addsUpWhatEveryRowSays();
    void daysAreThoseOfTheZone();
    void aProfileCountsForItself();
    void tellsHowLongItTook();
    void nothingIsNothing();
    void canBeStopped();

private:
    [[nodiscard]] AuditSource source() const { return {m_path, testKey()}; }

    static constexpr Milliseconds Start = 1'988'888 * Milliseconds(15min);
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestAuditStatistics::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"audit.db"_s);
}

void TestAuditStatistics::addsUpWhatEveryRowSays()
{
    AuditFile file(m_path, testKey());
    append(file, someCalls(1900, Start));
    AuditStatisticsQuery query;
    query.zone = QTimeZone("Asia/Kathmandu"); // UTC+05:45
    query.edges = {Start + 10h, Start + 20h, Start + 30h};
    AuditStatistician statistician(source());
    const AuditStatistics said = surely(statistician.gather(query));

    QCOMPARE(said.buckets.size(), 2);
    AuditCounts sum = said.buckets[0];
    sum += said.buckets[1];
    QVERIFY(sum == said.whole);
    const auto rows = lookedFor(file, [](const AuditEntry &entry) { return entry.at >= Start + 10h && entry.at < Start + 30h; });
    qint64 verifiedInGreatBritain = 0;
    qint64 wrongAtNoon = 0;
    qint64 firstBucket = 0;
    qint64 placed = 0;
    for (const AuditEntry &row : rows) {
        verifiedInGreatBritain += row.outcome == u"verified"_s && row.number.startsWith(u"+44 "_s);
        wrongAtNoon += row.outcome == u"wrong"_s && QDateTime::fromMSecsSinceEpoch(row.at.count(), query.zone).time().hour() == 12;
        placed += row.outcome == u"dispatched"_s;
        firstBucket += row.at < Start + 20h;
    }
    QVERIFY(placed > 500 && wrongAtNoon > 5);
    QCOMPARE(said.callingCodes.value(44).verified(), verifiedInGreatBritain);
    QCOMPARE(said.hours[12].of("verify", "wrong"), wrongAtNoon);
    QCOMPARE(said.whole.placed(), placed);
    qint64 inFirst = 0;
    for (const qint64 count : said.buckets[0].entries)
        inFirst += count;
    QCOMPARE(inFirst, firstBucket);
}

void TestAuditStatistics::daysAreThoseOfTheZone()
{
    // Clocks in Berlin went back on 25 October 2026.
    const QTimeZone berlin("Europe/Berlin");
    const QDateTime now(QDate(2026, 10, 26), QTime(9, 0), berlin);
    const auto query = AuditStatisticsQuery::lastDays(3, Milliseconds(now.toMSecsSinceEpoch()), berlin);
    QCOMPARE(query.edges.size(), 4);
    QVERIFY(query.edges[1] - query.edges[0] == 24h);
    QVERIFY(query.edges[2] - query.edges[1] == 25h);
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(query.edges[3].count(), berlin), QDateTime(QDate(2026, 10, 27), QTime(0, 0), berlin));
}

void TestAuditStatistics::aProfileCountsForItself()
{
    AuditFile file(m_path, testKey());
    append(file, someCalls(40, Start));
    AuditContext sandbox = testContext();
    sandbox.profile = u"Sandbox"_s;
    append(file, someCalls(40, Start, 40), sandbox);
    AuditStatisticsQuery query;
    query.edges = {Start, Start + 24h};
    AuditStatistician statistician(source());
    const auto all = surely(statistician.gather(query));
    query.profile = u"support"_s;
    const auto one = surely(statistician.gather(query));
    QVERIFY(one.whole.placed() > 0);
    QVERIFY(one.whole.placed() < all.whole.placed());
    QVERIFY(one.whole.shareVerified().value() > 0.5 && one.whole.shareVerified().value() < 1);
}

void TestAuditStatistics::tellsHowLongItTook()
{
    AuditFile file(m_path, testKey());
    append(file, someCalls(400, Start));
    AuditStatisticsQuery query;
    query.edges = {Start, Start + 24h};
    AuditStatistician statistician(source());
    const auto said = surely(statistician.gather(query));
    qint64 verifications = 0;
    for (const qint64 count : said.secondsToVerified)
        verifications += count;
    QCOMPARE(verifications, said.whole.verified());
    // 1 s until the PHLO has taken the call, 10 to 12 until the code is there, 9 for a wrong one before.
    QCOMPARE(said.secondsToVerified.firstKey(), 11);
    QCOMPARE(said.secondsToVerified.lastKey(), 21);
    QCOMPARE(said.secondsPercentile(0).value(), 11);
    QCOMPARE(said.secondsPercentile(1).value(), 21);
    QVERIFY(said.secondsPercentile(0.5).value() <= 13);
}

void TestAuditStatistics::nothingIsNothing()
{
    AuditStatisticsQuery query;
    query.edges = {Start, Start + 24h};
    AuditStatistician none(source());
    QVERIFY(QCoro::waitFor(none.gather(query)).error().kind == Error::Kind::NotFound);
    AuditFile file(m_path, testKey());
    append(file, someCalls(10, Start + 48h));
    const auto said = surely(none.gather(query));
    QVERIFY(said.whole.entries.isEmpty());
    QVERIFY(!said.whole.shareVerified() && !said.secondsPercentile(0.5));
}

void TestAuditStatistics::canBeStopped()
{
    AuditFile file(m_path, testKey());
    append(file, someCalls(1500, Start));
    AuditStatisticsQuery query;
    query.edges = {Start, Start + 24h * 1000};
    AuditStatistician statistician(source());
    QSignalSpy progressed(&statistician, &AuditStatistician::progressed);
    auto stopped = statistician.gather(query);
    statistician.cancel();
    const auto said = QCoro::waitFor(std::move(stopped));
    QVERIFY(!said && said.error().kind == Error::Kind::Unavailable);
    const auto whole = QCoro::waitFor(statistician.gather(query));
    QVERIFY(whole && whole->whole.placed() > 1000);
    QVERIFY(!progressed.isEmpty());
    QCOMPARE(progressed.last()[0], progressed.last()[1]);
}

QTEST_GUILESS_MAIN(TestAuditStatistics)
#include "tst_auditstatistics.moc"
