// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historymodel.h"

#include "history/historywords.h"

#include <qcoro/qcorotask.h>

#include <algorithm>
#include <limits>

namespace Ringproof {

namespace {

//! Beyond what is seen, in screens: the next pages are here before somebody turns them.
constexpr int ScreensAhead = 2;

//! What may be read at once beyond what was asked for: the rows of the first block before the first row wanted.
constexpr int MostAtOnce = 400;

} // namespace

HistoryModel::HistoryModel(AuditSearch &search, QObject *parent) : QAbstractTableModel(parent), m_search(search)
{
    connect(&m_search, &AuditSearch::changed, this, &HistoryModel::refresh);
}

void HistoryModel::setFilter(const AuditFilter &filter)
{
    m_filter = filter;
    ++m_round;
    m_isNew = true;
    m_isCounting = m_isFetching = m_isOutdated = false;
    count();
    Q_EMIT stateChanged();
}

void HistoryModel::refresh()
{
    m_isOutdated = true;
    if (!m_isCounting)
        count();
}

void HistoryModel::count()
{
    m_isCounting = true;
    m_isOutdated = false;
    AuditTally before = m_tally;
    if (m_isNew) {
        before = AuditTally();
        before.beginnings = m_tally.beginnings; // so that the new one differs
    }
    QCoro::connect(m_search.count(m_filter, before), this, [this, round = m_round](const Expected<AuditTally> &tally) {
        if (round == m_round)
            onCounted(tally);
    });
}

void HistoryModel::onCounted(const Expected<AuditTally> &tally)
{
    m_isCounting = false;
    if (!tally) {
        fail(tally.error());
        return;
    }
    const bool wasFailed = m_error.has_value();
    m_error.reset();
    takeTally(*tally);
    if (!m_tally.isComplete() || m_isOutdated)
        count();
    if (wasFailed || !m_isCounting || m_rows == 0)
        Q_EMIT stateChanged();
    fetch();
}

void HistoryModel::takeTally(const AuditTally &tally)
{
    // A table's rows are counted in int; a log this long would be a thousand times longer than any that is known.
    const int rows = int(std::min<qint64>(tally.rows(), std::numeric_limits<int>::max() - 1));
    if (m_isNew || tally.beginnings != m_tally.beginnings) {
        m_isNew = false;
        beginResetModel();
        m_kept.clear();
        m_shift = 0;
        m_tally = tally;
        m_rows = rows;
        endResetModel();
        Q_EMIT stateChanged();
        return;
    }
    const int onTop = int(tally.grown - m_tally.grown);
    m_tally = tally;
    if (onTop > 0) {
        beginInsertRows({}, 0, onTop - 1);
        m_shift += onTop;
        m_rows += onTop;
        endInsertRows();
    }
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    }
}

void HistoryModel::fail(const Error &error)
{
    m_error = error;
    m_isNew = false;
    beginResetModel();
    m_tally = AuditTally();
    m_rows = 0;
    m_kept.clear();
    endResetModel();
    Q_EMIT stateChanged();
}

void HistoryModel::show(int first, int last)
{
    m_shown = first;
    m_shownLast = last;
    fetch();
}

//! Reads what is missing of the rows in sight, else of the pages around them; one stretch at a time, so that somebody who scrolls
//! through everything waits for the last stop only.
void HistoryModel::fetch()
{
    if (m_isFetching || m_isNew || m_rows == 0 || m_shownLast < m_shown)
        return;
    const int screen = m_shownLast - m_shown + 1;
    const auto missing = [this](int from, int to) -> std::optional<int> {
        for (int row = std::max(0, from); row <= std::min(m_rows - 1, to); ++row) {
            if (!isHere(row))
                return row;
        }
        return std::nullopt;
    };
    std::optional<int> first = missing(m_shown, m_shownLast);
    if (!first)
        first = missing(m_shownLast + 1, m_shownLast + ScreensAhead * screen);
    if (!first)
        first = missing(m_shown - ScreensAhead * screen, m_shown - 1);
    if (!first)
        return;

    const AuditTally::Place place = m_tally.placeOf(*first);
    const int wanted = std::min({int(*first - place.row) + (1 + ScreensAhead) * screen, m_rows - int(place.row), int(AuditTally::BlockSize) + MostAtOnce});
    // In a dense log the stretch is known to the row, so that missing ones show.
    const qint64 downTo = m_tally.isDense ? place.seq - wanted + 1 : m_tally.low;
    m_isFetching = true;
    const AuditSearch::Stretch stretch {place.seq, downTo, wanted};
    QCoro::connect(m_search.rows(m_filter, stretch), this,
                   [this, round = m_round, beginnings = m_tally.beginnings, shift = m_shift, place, wanted](const Expected<QList<AuditEntry>> &entries) {
                       if (round != m_round)
                           return;
                       m_isFetching = false;
                       if (beginnings == m_tally.beginnings)
                           onRows(int(place.row + m_shift - shift), wanted, place, entries);
                       else
                           fetch();
                   });
}

void HistoryModel::onRows(int first, int wanted, const AuditTally::Place &place, const Expected<QList<AuditEntry>> &entries)
{
    if (!entries) {
        fail(entries.error());
        return;
    }
    auto next = entries->begin();
    for (int i = 0; i < wanted; ++i) {
        const qint64 key = first + i - m_shift;
        if (m_tally.isDense && (next == entries->end() || next->seq != place.seq - i)) {
            AuditEntry gap;
            gap.seq = place.seq - i;
            m_kept.insert(key, {gap, true});
        } else if (next != entries->end()) {
            m_kept.insert(key, {*next++, false});
        } else {
            refresh(); // fewer than were counted: the log was changed under our hands
            return;
        }
    }
    forgetFarRows();
    Q_EMIT dataChanged(index(first, 0), index(std::min(m_rows, first + wanted) - 1, Columns - 1));
    Q_EMIT rowsCame();
    fetch();
}

void HistoryModel::forgetFarRows()
{
    if (m_kept.size() <= MostKept)
        return;
    const qint64 middle = (m_shown + m_shownLast) / 2 - m_shift;
    m_kept.removeIf([middle](const std::pair<const qint64 &, Kept &> &kept) { return std::abs(kept.first - middle) > MostKept / 3; });
}

const HistoryModel::Kept *HistoryModel::kept(int row) const
{
    const auto found = m_kept.constFind(row - m_shift);
    return found == m_kept.cend() ? nullptr : &*found;
}

const AuditEntry *HistoryModel::entry(int row) const
{
    const Kept *found = kept(row);
    return found && !found->isMissing ? &found->entry : nullptr;
}

std::optional<int> HistoryModel::rowOf(qint64 seq) const
{
    if (m_tally.isDense) {
        const qint64 row = m_tally.high - seq;
        return row >= 0 && row < m_rows ? std::optional(int(row)) : std::nullopt;
    }
    for (auto kept = m_kept.cbegin(); kept != m_kept.cend(); ++kept) {
        if (kept->entry.seq == seq)
            return int(kept.key() + m_shift);
    }
    return std::nullopt;
}

QString HistoryModel::text(const AuditEntry &entry, int column) const
{
    switch (column) {
    case Time: return shortTime(entry.at, QLocale());
    case What: return wordsFor(entry.action, entry.outcome).title;
    case Number: return entry.number;
    case Operator: return entry.by;
    case Cause: return causeWords(entry.cause);
    case Profile: return entry.profile;
    default: return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const Kept *found = kept(index.row());
    if (!found) {
        if (role == Qt::AccessibleTextRole)
            return tr("Loading");
        return role == PlaceholderRole ? QVariant(true) : QVariant();
    }
    if (found->isMissing) {
        const QString words = tr("Row %1 is missing from the log").arg(QLocale().toString(found->entry.seq));
        switch (role) {
        case Qt::DisplayRole: return index.column() == What ? QVariant(words) : QVariant();
        case Qt::AccessibleTextRole: return words;
        case ToneRole: return int(Tone::Danger);
        case IconRole: return int(Icon::Problem);
        default: return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole: return text(found->entry, index.column());
    case Qt::AccessibleTextRole: return sentence(found->entry, QLocale());
    case ToneRole: return int(wordsFor(found->entry.action, found->entry.outcome).tone);
    case IconRole: return int(wordsFor(found->entry.action, found->entry.outcome).icon);
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time");
    case What: return tr("What happened");
    case Number: return tr("Number");
    case Operator: return tr("By");
    case Cause: return tr("Cause");
    case Profile: return tr("Profile");
    default: return {};
    }
}

} // namespace Ringproof
