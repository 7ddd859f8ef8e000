// SPDX-License-Identifier: GPL-3.0-or-later
// What the audit log says about calls as a whole: how many came to what, how long it took, where to, and at what hour.
#pragma once

#include "audit/auditentry.h"
#include "audit/auditsource.h"
#include "sqlite/jobthread.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QTimeZone>

#include <array>
#include <atomic>

#include <qcoro/qcorotask.h>

namespace Ringproof {

//! Entries by what was done and what came of it, as in AuditEntry.
struct AuditCounts {
    using Key = std::pair<QString, QString>; //!< action, outcome
    QMap<Key, qint64> entries;

    [[nodiscard]] qint64 of(const char *action, const char *outcome) const;
    //! Calls that Plivo took, or may have taken: `dispatched` and `uncertain`.
    [[nodiscard]] qint64 placed() const { return of("dispatch", "dispatched") + of("dispatch", "uncertain"); }
    [[nodiscard]] qint64 verified() const { return of("verify", "verified"); }
    //! Of the calls that were placed, 0 to 1; nothing where none was.
    [[nodiscard]] std::optional<double> shareVerified() const;

    AuditCounts &operator+=(const AuditCounts &more);
    friend bool operator==(const AuditCounts &, const AuditCounts &) = default;
};

struct AuditStatisticsQuery {
    //! Ascending, each at a whole quarter of an hour: a bucket from each to the next; two or more. Entries before the first and from the last on are left out.
    QList<Milliseconds> edges;
    QTimeZone zone = QTimeZone::systemTimeZone(); //!< of the hours of the day
    QString profile; //!< empty: all, the sandbox's too

    //! Days of the zone, the last of them that of `now`: what changes its clocks has a day of 23 or 25 hours.
    [[nodiscard]] static AuditStatisticsQuery lastDays(int days, Milliseconds now, const QTimeZone &zone = QTimeZone::systemTimeZone());
};

struct AuditStatistics {
    QList<AuditCounts> buckets; //!< one less than edges
    AuditCounts whole;
    std::array<AuditCounts, 24> hours; //!< by the hour of the day
    //! By calling code, which is all that a masked number tells of the country: 1 is that of the United States, Canada and others.
    //! 0: no number, or one that isn't known.
    QMap<int, AuditCounts> callingCodes;
    //! From placing the call to the right code, in whole seconds, rounded down, and how many took so long.
    QMap<int, qint64> secondsToVerified;

    //! The seconds that so much of all verifications didn't exceed: 0.5 is the median. Nothing where there was none.
    [[nodiscard]] std::optional<int> secondsPercentile(double part) const;
};

//! Reads in a thread of its own and on a connection of its own.
class AuditStatistician final : public QObject
{
    Q_OBJECT

public:
    explicit AuditStatistician(AuditSource source, QObject *parent = nullptr);
    ~AuditStatistician() override; //!< cancels

    //! \return an Error as AuditSearch does; Unavailable where it was cancelled.
    [[nodiscard]] QCoro::Task<Expected<AuditStatistics>> gather(AuditStatisticsQuery query);

    //! Ends what was asked for until now, soon.
    void cancel() { ++m_round; }

Q_SIGNALS:
    void progressed(qint64 rows, qint64 rowsInAll);

private:
    class Worker;

    std::atomic<int> m_round = 0; //!< what was asked for in an earlier one is of no interest any more
    Worker *const m_worker; //!< lives in m_thread, ends with it
    JobThread m_thread;
};

} // namespace Ringproof
