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

//! Several programs may write to one log: each row is added under the file's write lock, behind whatever row is the last then, after
//! a look at what has become of the log meanwhile. Only what adds rows begins a log, brings it under a key or signs for it: reading a
//! log changes nothing of what it says of itself.
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

    //! Opens the file unless it is open and still lies under its path.
    [[nodiscard]] Expected<void> open(Missing missing = Missing::IsMade);

    //! Adds a row, safe on the disk when this returns. Where the log isn't as it was left (rows are missing from the end, the head is
    //! another's, the log is gone), a row that says so is added first. Fails with Invalid where the log is kept under a key and ours is
    //! another or none. \return the number of the row of the entry itself.
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
    //! always remains. Fails with Rejected where rows are missing from the end: what shows it is kept. \return how many were removed.
    [[nodiscard]] Expected<qint64> removeBefore(Milliseconds time, const JournalEntry &note, const AuditContext &context, Milliseconds now);

    //! Reads within one state of the log. \param visit is given each row, in order, until it returns false.
    using Visit = std::function<bool(const AuditEntry &)>;
    struct View {
        AuditHead::Read head; //!< as it was just before
        bool isHeadOurs = false; //!< signed for this log, by the means that it had by its own account
        bool isBegun = false; //!< otherwise nothing was ever entered, or all is gone
        bool isAboutAltered = false; //!< what the log says of itself was changed, or removed: then it isn't begun, and has rows
        Anchor anchor;
        qint64 keyedFrom = 0;
        qint64 rows = 0;
    };
    //! Fails with Invalid as add() does.
    [[nodiscard]] Expected<void> read(const std::function<bool(const View &)> &begin, const Visit &visit);

    //! Lets others ask the log by statements of their own, within one state of it. \param ask must not write.
    using Ask = std::function<void(SqliteFile &, qint64 keyedFrom)>;
    [[nodiscard]] Expected<void> ask(const Ask &ask);

    //! Whether somebody else has written to the log since this was last asked. What is told of by a change of the file walPath().
    [[nodiscard]] bool hasChanged() { return m_file.hasChanged(); }
    [[nodiscard]] QString walPath() const { return m_file.walPath(); }

    //! Why nobody can do anything with a log whose rows have no beginning.
    [[nodiscard]] Error errorForBeginning() const;
    //! Whether we have a key; the log may not be under it.
    [[nodiscard]] bool hasKey() const { return !m_key.isEmpty(); }

    //! The chain that a row belongs to; known as chain() is.
    [[nodiscard]] AuditChain chainFor(qint64 seq, qint64 keyedFrom) const;
    //! Known once anything was read or added, or asked of the log.
    [[nodiscard]] const AuditChain &chain() const
    {
        Q_ASSERT(m_chain);
        return *m_chain;
    }

    //! The row's fields in the order of the statement `walk`.
    [[nodiscard]] static AuditEntry entryOf(const QSqlQuery &row);

private:
    [[nodiscard]] static SqliteFormat format();
    template<typename Work> [[nodiscard]] Expected<void> change(Work work);
    [[nodiscard]] std::optional<Error> look();
    [[nodiscard]] Expected<void> begin(const Row &last, bool isAsItWasLeft);
    [[nodiscard]] QByteArray keyCheck() const;
    [[nodiscard]] Error errorForKey() const;
    void walk(const Visit &visit);
    [[nodiscard]] Row lastRow();
    [[nodiscard]] Anchor anchor();
    [[nodiscard]] bool isOurs(const AuditHead::Read &head, const Row &last) const;
    [[nodiscard]] std::optional<QString> whatIsWrong(const AuditHead::Read &head, const Row &last);
    [[nodiscard]] bool isMissing(const Row &row, const Row &last);
    Row append(const Row &last, const JournalEntry &entry, const AuditContext &context, Milliseconds now);
    [[nodiscard]] QString headPath() const { return AuditHead::pathFor(path()); }

    const Secret m_key;
    SqliteFile m_file;
    // What the log says of itself, as of the transaction under way.
    std::optional<AuditChain> m_chain; //!< of a log that isn't begun: one without an id
    bool m_isBegun = false;
    bool m_isAboutAltered = false;
    qint64 m_keyedFrom = 0;

    Row m_known; //!< the last row that we have added
    bool m_isNoted = false; //!< what is wrong, since the head was signed the last time
};

} // namespace Ringproof
