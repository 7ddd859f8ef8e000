// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/auditstatistics.h"

#include "audit/auditqueries.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace Ringproof {

using namespace std::chrono_literals;

namespace {

//! Zones differ from UTC by whole quarters of an hour, and change their clocks at them.
constexpr Milliseconds Slot = 15min;
constexpr qint64 RowsAtOnce = 20'000;

QVariant sql(qint64 value)
{
    return QVariant::fromValue<qlonglong>(value);
}

//! Adds up what the log counts, slot by slot of time.
class Sum
{
public:
    explicit Sum(const AuditStatisticsQuery &query) : m_query(query) { m_sum.buckets.resize(query.edges.size() - 1); }

    void add(Milliseconds at, const AuditCounts::Key &key, int callingCode, qint64 rows)
    {
        const auto next = std::upper_bound(m_query.edges.begin(), m_query.edges.end(), at);
        m_sum.buckets[next - m_query.edges.begin() - 1].entries[key] += rows;
        m_sum.whole.entries[key] += rows;
        m_sum.hours.at(size_t(hourOf(at))).entries[key] += rows;
        m_sum.callingCodes[callingCode].entries[key] += rows;
    }

    AuditStatistics m_sum;

private:
    int hourOf(Milliseconds at)
    {
        if (at != m_slot) {
            m_slot = at;
            m_hour = QDateTime::fromMSecsSinceEpoch(at.count(), m_query.zone).time().hour();
        }
        return m_hour;
    }

    const AuditStatisticsQuery &m_query;
    Milliseconds m_slot {-1};
    int m_hour = 0;
};

} // namespace

qint64 AuditCounts::of(const char *action, const char *outcome) const
{
    return entries.value({QString::fromLatin1(action), QString::fromLatin1(outcome)});
}

std::optional<double> AuditCounts::shareVerified() const
{
    const qint64 calls = placed();
    if (calls == 0)
        return std::nullopt;
    return std::min(1.0, double(verified()) / double(calls));
}

AuditCounts &AuditCounts::operator+=(const AuditCounts &more)
{
    for (auto entry = more.entries.begin(); entry != more.entries.end(); ++entry)
        entries[entry.key()] += entry.value();
    return *this;
}

AuditStatisticsQuery AuditStatisticsQuery::lastDays(int days, Milliseconds now, const QTimeZone &zone)
{
    AuditStatisticsQuery query;
    query.zone = zone;
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.count(), zone).date();
    for (int day = 1 - days; day <= 1; ++day)
        query.edges.append(Milliseconds(today.addDays(day).startOfDay(zone).toMSecsSinceEpoch()));
    return query;
}

std::optional<int> AuditStatistics::secondsPercentile(double part) const
{
    qint64 all = 0;
    for (const qint64 count : secondsToVerified)
        all += count;
    const qint64 wanted = std::max<qint64>(1, qint64(std::ceil(part * double(all))));
    qint64 seen = 0;
    for (auto entry = secondsToVerified.begin(); entry != secondsToVerified.end(); ++entry) {
        seen += entry.value();
        if (seen >= wanted)
            return entry.key();
    }
    return std::nullopt;
}

//! The part that lives in the thread.
class AuditStatistician::Worker : public QObject
{
public:
    explicit Worker(const AuditSource &source) : m_file(source.path, source.key) { }

    struct Watch {
        std::function<bool()> isCancelled;
        std::function<void(qint64, qint64)> progressed;
    };

    Expected<AuditStatistics> gather(const AuditStatisticsQuery &query, const Watch &watch)
    {
        Sum sum(query);
        bool wasCancelled = false;
        const auto done = m_file.ask([&](SqliteFile &file, qint64) {
            const auto [first, last] = AuditQueries::endsOf(file);
            if (last == 0)
                return;
            const auto range = AuditQueries::rangeOf(file, first, last, query.edges.first(), query.edges.last());
            const qint64 all = range.high - range.low + 1;
            for (qint64 low = range.low; low <= range.high && !wasCancelled; low += RowsAtOnce) {
                const qint64 high = std::min(range.high, low + RowsAtOnce - 1);
                addUp(file, query, {low, high, true}, sum);
                watch.progressed(high - range.low + 1, all);
                wasCancelled = watch.isCancelled();
            }
        });
        if (!done)
            return tl::make_unexpected(done.error());
        if (wasCancelled)
            return failure(Error::Kind::Unavailable, AuditStatistician::tr("Counting was stopped."));
        return sum.m_sum;
    }

private:
    static void addUp(SqliteFile &file, const AuditStatisticsQuery &query, const AuditQueries::Range &part, Sum &sum)
    {
        const QVariant profile = query.profile.isEmpty() ? QVariant(QStringLiteral("")) : QVariant(query.profile);
        const QList<SqliteFile::Binding> range {{":low", sql(part.low)},
                                                {":high", sql(part.high)},
                                                {":from", sql(query.edges.first().count())},
                                                {":until", sql(query.edges.last().count())},
                                                {":profile", profile}};
        QList<SqliteFile::Binding> bySlot = range;
        bySlot.append({":slot", sql(Slot.count())});
        QSqlQuery &counts = file.run("tally", bySlot);
        while (counts.next()) {
            const Milliseconds at = std::max(Milliseconds(counts.value(0).toLongLong() * Slot.count()), query.edges.first());
            sum.add(at, {counts.value(1).toString(), counts.value(2).toString()}, counts.value(3).toInt(), counts.value(4).toLongLong());
        }
        QSqlQuery &seconds = file.run("seconds_to_verified", range);
        while (seconds.next())
            sum.m_sum.secondsToVerified[std::max(0, seconds.value(0).toInt())] += seconds.value(1).toLongLong();
    }

    AuditFile m_file;
};

AuditStatistician::AuditStatistician(AuditSource source, QObject *parent)
    : QObject(parent), m_worker(new Worker(source)), m_thread(m_worker, QStringLiteral("audit statistics"))
{
}

AuditStatistician::~AuditStatistician()
{
    cancel();
    m_thread.close();
}

QCoro::Task<Expected<AuditStatistics>> AuditStatistician::gather(AuditStatisticsQuery query)
{
    Q_ASSERT(query.edges.size() >= 2);
    const Worker::Watch watch {
        [round = &m_round, mine = m_round.load()] { return *round != mine; },
        [this](qint64 rows, qint64 all) { m_thread.put([this, rows, all] { Q_EMIT progressed(rows, all); }); },
    };
    auto answer = m_thread.submit<AuditStatistics>([worker = m_worker, query, watch] { return worker->gather(query, watch); });
    co_return co_await answer;
}

} // namespace Ringproof
