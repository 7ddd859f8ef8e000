// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log's file: rows are added to its chain and read from it. Lives in one thread.
#pragma once

#include "audit/auditchain.h"
#include "audit/audithead.h"
#include "otp/journal.h"
#include "sqlite/sqlitefile.h"

#include <QList>

#include <functional>
#include <optional>

namespace Ringproof {

//! Several programs may write to one log: each row is added under the file's write lock, behind whatever row is the last then.
class AuditFile
{
public:
    enum class Missing { IsMade, IsAnError };

    struct Row {
        qint64 seq = 0;
        QByteArray mac;
    };
    //! Where the chain begins: the row before its first.
    struct Anchor {
        Row before;
        bool isSound = true; //!< its signature is right; there is none before anything was removed
    };

    //! \param key 32 bytes, or empty: the chain then shows only careless changes.
    AuditFile(QString path, Secret key);

    [[nodiscard]] const QString &path() const { return m_file.path(); }

    //! Opens the file unless it is open. Fails with Invalid where the log is kept under a key and ours is another or none.
    [[nodiscard]] Expected<void> open(Missing missing = Missing::IsMade);

    //! Adds a row, safe on the disk when this returns. Where rows that were there before are missing from the end, a row that says
    //! so is added first. \return the number of the row of the entry itself.
    [[nodiscard]] Expected<qint64> add(const JournalEntry &entry, const AuditContext &context, Milliseconds now);

    struct TimedEntry {
        JournalEntry entry;
        Milliseconds at {0};
    };
    //! Adds rows in one go, one or more: all of them, or none. \return the number of the last.
    [[nodiscard]] Expected<qint64> add(const QList<TimedEntry> &entries, const AuditContext &context);

    //! Brings the signed head up to the last row. What add() has written is safe without it; only rows cut off from the end would
    //! go unnoticed until then.
    [[nodiscard]] Expected<void> signHead();

    //! Removes the rows from before a time, as far as they stand at the log's beginning, and signs where it begins now. The last row
    //! always remains. \return how many were removed.
    [[nodiscard]] Expected<qint64> removeBefore(Milliseconds time, const JournalEntry &note, const AuditContext &context, Milliseconds now);

    //! Reads within one state of the log. \param visit is given each row, in order, until it returns false.
    using Visit = std::function<bool(const AuditEntry &)>;
    struct View {
        AuditHead::Read head; //!< as it was just before
        Anchor anchor;
        qint64 keyedFrom = 0;
        qint64 rows = 0;
    };
    [[nodiscard]] Expected<void> read(const std::function<bool(const View &)> &begin, const Visit &visit);

    //! Lets others ask the log by statements of their own, within one state of it. \param ask must not write.
    using Ask = std::function<void(SqliteFile &, qint64 keyedFrom)>;
    [[nodiscard]] Expected<void> ask(const Ask &ask);

    //! Whether somebody else has written to the log since this was last asked. What is told of by a change of the file walPath().
    [[nodiscard]] bool hasChanged() { return m_file.hasChanged(); }
    [[nodiscard]] QString walPath() const { return m_file.walPath(); }

    //! The chain that a row belongs to.
    [[nodiscard]] AuditChain chainFor(qint64 seq, qint64 keyedFrom) const;
    [[nodiscard]] const AuditChain &chain() const { return *m_chain; }

    //! The row's fields in the order of the statement `walk`.
    [[nodiscard]] static AuditEntry entryOf(const QSqlQuery &row);

private:
    [[nodiscard]] static SqliteFormat format();
    void makeAcquaintance();
    [[nodiscard]] Row lastRow();
    [[nodiscard]] Anchor anchor();
    [[nodiscard]] std::optional<QString> missingRows(const Row &last);
    Row append(const Row &last, const JournalEntry &entry, const AuditContext &context, Milliseconds now);
    [[nodiscard]] QString headPath() const { return AuditHead::pathFor(path()); }

    const Secret m_key;
    SqliteFile m_file;
    std::optional<AuditChain> m_chain;
    std::optional<Error> m_strange; //!< why the log that was opened can't be written to
    qint64 m_keyedFrom = 0;
    Row m_known; //!< the last row that we have seen
    bool m_isNoted = false; //!< that rows are missing, since the head was signed the last time
};

} // namespace Ringproof
