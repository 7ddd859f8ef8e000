// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log as a table, as long as the log is, of which a window around what is seen is kept.
#pragma once

#include "audit/auditsearch.h"
#include "rows/rowsview.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QLocale>

#include <optional>

namespace Ringproof {

//! Counts and reads in the background; what was written meanwhile comes on top by itself.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, What, Number, Operator, Cause, Profile, Columns };

    //! Entries that are kept at most.
    static constexpr int MostKept = 2048;

    explicit HistoryModel(AuditSearch &search, QObject *parent = nullptr);

    //! The rows of the former filter stay until the first of the new one are here.
    void setFilter(const AuditFilter &filter);
    [[nodiscard]] const AuditFilter &filter() const { return m_filter; }
    //! Looks at the log again after a failure, or because time has passed.
    void refresh();

    //! Which rows are seen: they are read, and some around them.
    void show(int first, int last);

    //! Null: it isn't here yet, or is missing from the log.
    [[nodiscard]] const AuditEntry *entry(int row) const;
    //! Where an entry of the log is, by its number there; nothing if that isn't known.
    [[nodiscard]] std::optional<int> rowOf(qint64 seq) const;
    [[nodiscard]] bool isCounted() const { return m_tally.isComplete() && !m_isNew; }
    [[nodiscard]] bool isLogEmpty() const { return !m_isNew && m_tally.last == 0; }
    [[nodiscard]] bool isSearching() const { return m_isNew; } //!< nothing of the filter's is here yet
    //! What went wrong; nothing while all is well.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] int kept() const { return int(m_kept.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void stateChanged(); //!< the count, whether it is searching, or the error
    void rowsCame(); //!< rows that were wanted are here

private:
    struct Kept {
        AuditEntry entry;
        bool isMissing = false; //!< the log has no such row
    };

    void count();
    void onCounted(const Expected<AuditTally> &tally);
    void takeTally(const AuditTally &tally);
    void fetch();
    void onRows(int first, int wanted, const AuditTally::Place &place, const Expected<QList<AuditEntry>> &entries);
    [[nodiscard]] const Kept *kept(int row) const;
    [[nodiscard]] bool isHere(int row) const { return m_kept.contains(row - m_shift); }
    void forgetFarRows();
    void fail(const Error &error);
    [[nodiscard]] QString text(const AuditEntry &entry, int column) const;

    AuditSearch &m_search;
    AuditFilter m_filter;
    AuditTally m_tally;
    int m_rows = 0;
    int m_round = 0; //!< answers to questions of an earlier one are of no interest
    bool m_isNew = true;
    bool m_isCounting = false;
    bool m_isOutdated = false; //!< the log has changed since counting was last begun
    bool m_isFetching = false;
    int m_shown = 0; //!< the first row seen
    int m_shownLast = -1;
    qint64 m_shift = 0; //!< rows that came on top: the key of a row's entry is its position less this
    QHash<qint64, Kept> m_kept;
    std::optional<Error> m_error;
};

} // namespace Ringproof
