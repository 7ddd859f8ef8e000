// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/auditqueries.h"

#include <QElapsedTimer>

#include <limits>

namespace Ringproof::AuditQueries {

namespace {

QVariant sql(qint64 value)
{
    return QVariant::fromValue<qlonglong>(value);
}

QVariant sql(const QString &text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

//! One filter's statements.
class Matches
{
public:
    Matches(const AuditFile &log, SqliteFile &file, qint64 keyedFrom, const AuditFilter &filter)
        : m_file(file), m_keyedFrom(keyedFrom), m_filter(filter)
    {
        if (!filter.number.isEmpty()) {
            m_hash = log.chain().hashOf(filter.number);
            m_plainHash = log.chain().plain().hashOf(filter.number);
        }
    }

    //! Whether nothing but time is asked of a row.
    [[nodiscard]] bool areAll() const { return m_filter.number.isEmpty() && m_filter.by.isEmpty() && m_filter.outcome.isEmpty() && m_filter.action.isEmpty(); }

    [[nodiscard]] qint64 count(qint64 low, qint64 high)
    {
        qint64 rows = 0;
        for (const Part &part : parts(low, high)) {
            QSqlQuery &found = run({"count_all", "count_number", "count_outcome", "count_operator"}, part, 0);
            if (found.next())
                rows += found.value(0).toLongLong();
        }
        return rows;
    }

    //! The newest match; nothing if there is none.
    [[nodiscard]] std::optional<qint64> newest(qint64 low, qint64 high)
    {
        for (const Part &part : parts(low, high)) {
            QSqlQuery &found = run({"newest_all", "newest_number", "newest_outcome", "newest_operator"}, part, 0);
            if (found.next())
                return found.value(0).toLongLong();
        }
        return std::nullopt;
    }

    [[nodiscard]] QList<AuditEntry> rows(Stretch stretch)
    {
        QList<AuditEntry> entries;
        for (const Part &part : parts(stretch.low, stretch.high)) {
            if (entries.size() >= stretch.limit)
                break;
            QSqlQuery &found = run({"page_all", "page_number", "page_outcome", "page_operator"}, part, stretch.limit - int(entries.size()));
            while (found.next())
                entries.append(AuditFile::entryOf(found));
        }
        return entries;
    }

private:
    struct Part {
        qint64 low;
        qint64 high;
        QByteArray hash;
    };
    struct Names {
        const char *all;
        const char *number;
        const char *outcome;
        const char *by;
    };

    //! Rows from before the log had a key hold another hash of the same number. Newest first.
    [[nodiscard]] QList<Part> parts(qint64 low, qint64 high) const
    {
        if (m_filter.number.isEmpty())
            return {{low, high, {}}};
        const qint64 keyed = m_keyedFrom > 0 ? m_keyedFrom : std::numeric_limits<qint64>::max();
        QList<Part> parts;
        if (high >= keyed)
            parts.append(Part {std::max(low, keyed), high, m_hash});
        if (low < keyed)
            parts.append(Part {low, std::min(high, keyed - 1), m_plainHash});
        return parts;
    }

    QSqlQuery &run(const Names &names, const Part &part, int limit)
    {
        const bool byNumber = !m_filter.number.isEmpty();
        const bool byOutcome = !byNumber && !m_filter.outcome.isEmpty();
        const bool byOperator = !byNumber && !byOutcome && !m_filter.by.isEmpty();
        const char *name = byNumber ? names.number : byOutcome ? names.outcome : byOperator ? names.by : names.all;
        QList<SqliteFile::Binding> bindings {
            {":low", sql(part.low)},
            {":high", sql(part.high)},
            {":from", sql(m_filter.from ? qint64(m_filter.from->count()) : std::numeric_limits<qint64>::min())},
            {":until", sql(m_filter.until ? qint64(m_filter.until->count()) : std::numeric_limits<qint64>::max())},
            {":action", sql(m_filter.action)},
            {":by", sql(m_filter.by)},
        };
        if (byNumber)
            bindings.append({":hash", part.hash});
        if (!byOperator)
            bindings.append({":outcome", sql(m_filter.outcome)});
        if (limit > 0)
            bindings.append({":limit", limit});
        return m_file.run(name, bindings);
    }

    SqliteFile &m_file;
    const qint64 m_keyedFrom;
    const AuditFilter &m_filter;
    QByteArray m_hash;
    QByteArray m_plainHash;
};

//! Where time begins to be `time`.
struct Boundary {
    qint64 seq; //!< the first row at `time` or later
    bool isClean; //!< every row before it is earlier, and none after it
};

//! Rows are in the order in which they were written, which is that of time unless a clock was set back: whichever side of the boundary
//! has fewer rows shows by their count whether it was.
Boundary boundaryAt(SqliteFile &file, qint64 first, qint64 last, Milliseconds time)
{
    const QVariant when = sql(qint64(time.count()));
    const qint64 nearest = file.value("seq_at", {{":time", when}}).value_or(QVariant(sql(first - 1))).toLongLong();
    if (nearest - first < last - nearest) {
        QSqlQuery &before = file.run("rows_before", {{":time", when}});
        before.next();
        const qint64 rows = before.value(0).toLongLong();
        const qint64 newest = rows > 0 ? before.value(1).toLongLong() : first - 1;
        return {newest + 1, rows == newest + 1 - first};
    }
    QSqlQuery &since = file.run("rows_since", {{":time", when}});
    since.next();
    const qint64 rows = since.value(0).toLongLong();
    const qint64 oldest = rows > 0 ? since.value(1).toLongLong() : last + 1;
    return {oldest, rows == last + 1 - oldest};
}

qint64 oldestSince(SqliteFile &file, qint64 last, Milliseconds time)
{
    QSqlQuery &since = file.run("rows_since", {{":time", sql(qint64(time.count()))}});
    return since.next() && !since.value(1).isNull() ? since.value(1).toLongLong() : last + 1;
}

qint64 newestBefore(SqliteFile &file, qint64 first, Milliseconds time)
{
    QSqlQuery &before = file.run("rows_before", {{":time", sql(qint64(time.count()))}});
    return before.next() && !before.value(1).isNull() ? before.value(1).toLongLong() : first - 1;
}

AuditTally begin(SqliteFile &file, const Matches &matches, const AuditFilter &filter, qint64 first, qint64 last, int beginnings)
{
    AuditTally tally;
    tally.beginnings = beginnings;
    tally.first = first;
    tally.last = last;
    if (last == 0)
        return tally;
    const Range range = rangeOf(file, first, last, filter.from, filter.until);
    tally.low = range.low;
    tally.high = range.high;
    tally.isDense = range.isExact && matches.areAll();
    tally.next = tally.high;
    return tally;
}

//! Takes in what was written since. \return whether that was possible without beginning anew.
bool grow(AuditTally &tally, Matches &matches, const AuditFilter &filter, qint64 last)
{
    const qint64 from = tally.last + 1;
    const qint64 added = last - tally.last;
    if (tally.isDense) {
        const qint64 matching = filter.from || filter.until ? matches.count(from, last) : added;
        if (matching != 0 && (matching != added || tally.high != tally.last))
            return false;
        if (matching == added) {
            tally.high = last;
            tally.grown += added;
        }
    } else {
        for (qint64 low = from; low <= last;) {
            const qint64 block = low / AuditTally::BlockSize;
            const qint64 high = std::min(last, (block + 1) * AuditTally::BlockSize - 1);
            tally.addNewer(block, matches.count(low, high));
            low = high + 1;
        }
        tally.high = last;
    }
    tally.last = last;
    return true;
}

//! One block with matches, the next older one; those without are passed over in one step.
void countBlock(AuditTally &tally, Matches &matches)
{
    const std::optional<qint64> newest = matches.newest(tally.low, tally.next);
    if (!newest) {
        tally.next = tally.low - 1;
        return;
    }
    const qint64 block = *newest / AuditTally::BlockSize;
    const qint64 low = std::max(tally.low, block * AuditTally::BlockSize);
    tally.addOlder(block, matches.count(low, *newest));
    tally.next = low - 1;
}

} // namespace

std::pair<qint64, qint64> endsOf(SqliteFile &file)
{
    QSqlQuery &ends = file.run("ends");
    ends.next();
    return {ends.value(0).toLongLong(), ends.value(1).toLongLong()};
}

Range rangeOf(SqliteFile &file, qint64 first, qint64 last, std::optional<Milliseconds> from, std::optional<Milliseconds> until)
{
    Range range {first, last, true};
    if (from) {
        const Boundary begin = boundaryAt(file, first, last, *from);
        range.low = begin.isClean ? begin.seq : oldestSince(file, last, *from);
        range.isExact = begin.isClean;
    }
    if (until) {
        const Boundary end = boundaryAt(file, first, last, *until);
        range.high = end.isClean ? end.seq - 1 : newestBefore(file, first, *until);
        range.isExact = range.isExact && end.isClean;
    }
    if (range.high < range.low)
        range = {range.low, range.low - 1, true};
    return range;
}

Expected<AuditTally> count(AuditFile &log, const AuditFilter &filter, AuditTally before, Milliseconds budget)
{
    AuditTally tally = std::move(before);
    const auto done = log.ask([&](SqliteFile &file, qint64 keyedFrom) {
        QElapsedTimer spent;
        spent.start();
        Matches matches(log, file, keyedFrom, filter);
        const auto [first, last] = endsOf(file);
        const bool isUsable = tally.last > 0 && tally.first == first && tally.last <= last;
        if (!isUsable || !grow(tally, matches, filter, last))
            tally = begin(file, matches, filter, first, last, tally.beginnings + 1);
        while (!tally.isComplete() && !spent.hasExpired(budget.count()))
            countBlock(tally, matches);
    });
    if (!done)
        return tl::make_unexpected(done.error());
    return tally;
}

Expected<QList<AuditEntry>> rows(AuditFile &log, const AuditFilter &filter, Stretch stretch)
{
    QList<AuditEntry> entries;
    const auto done = log.ask([&](SqliteFile &file, qint64 keyedFrom) { entries = Matches(log, file, keyedFrom, filter).rows(stretch); });
    if (!done)
        return tl::make_unexpected(done.error());
    return entries;
}

Expected<QList<AuditEntry>> call(AuditFile &log, const QString &requestId)
{
    QList<AuditEntry> entries;
    const auto done = log.ask([&](SqliteFile &file, qint64) {
        QSqlQuery &found = file.run("call", {{":request", sql(requestId)}});
        while (found.next())
            entries.append(AuditFile::entryOf(found));
    });
    if (!done)
        return tl::make_unexpected(done.error());
    return entries;
}

Expected<QStringList> operators(AuditFile &log)
{
    QStringList names;
    const auto done = log.ask([&](SqliteFile &file, qint64) {
        QSqlQuery &found = file.run("operators");
        while (found.next())
            names.append(found.value(0).toString());
    });
    if (!done)
        return tl::make_unexpected(done.error());
    return names;
}

} // namespace Ringproof::AuditQueries
