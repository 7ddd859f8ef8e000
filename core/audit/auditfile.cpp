// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/auditfile.h"

#include "phone/phonenumber.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sodium.h>

// Q_INIT_RESOURCE must stand outside of every namespace. Needed because the resource lies in a static library.
static void initialiseSql()
{
    Q_INIT_RESOURCE(sql);
}

namespace Ringproof {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds Patience = 5s; // as the embedded store's
constexpr int RowsAtOnce = 1000;
constexpr qsizetype KeyCheckSize = 8; // enough to tell a wrong key; of no use to find the right one

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AuditFile)
};

QVariant sql(const QString &text)
{
    return text.isNull() ? QVariant(u""_s) : QVariant(text); // the columns are NOT NULL
}

QVariant sql(const QByteArray &bytes)
{
    return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes);
}

QByteArray statementOf(const AuditFile::Row &before)
{
    return QByteArray::number(before.seq) + ' ' + before.mac.toHex();
}

} // namespace

AuditFile::AuditFile(QString path, Secret key) : m_key(std::move(key)), m_file(std::move(path), format(), Patience) { }

SqliteFormat AuditFile::format()
{
    initialiseSql();
    return {Words::tr("the audit log"),
            Words::tr("Keep the damaged file for whoever looks into it."),
            0x52504131, // `RPA1`
            {u":/ringproof/sql/auditlog-1.sql"_s, u":/ringproof/sql/auditlog-2.sql"_s},
            u":/ringproof/sql/auditlog.sql"_s};
}

Expected<void> AuditFile::open(Missing missing)
{
    if (!m_file.isOpen()) {
        if (missing == Missing::IsAnError && !QFileInfo::exists(path()))
            return failure(Error::Kind::NotFound, Words::tr("There is no audit log at %1.").arg(path()));
        if (const auto opened = m_file.open(); !opened)
            return opened;
        m_chain.reset();
    }
    if (!m_chain) {
        m_strange.reset();
        const auto met = m_file.transaction(SqliteFile::Access::Write, [this] { makeAcquaintance(); });
        if (!met) {
            m_chain.reset();
            return met;
        }
    }
    if (m_strange) {
        m_chain.reset(); // looked at anew the next time: it may have been put right
        return tl::make_unexpected(*m_strange);
    }
    return {};
}

//! Reads what is true of the log as a whole, or begins it. What is written to the head here is written before the transaction ends:
//! a head that names a key early does no harm, a key without a head would look like a head that was taken away.
void AuditFile::makeAcquaintance()
{
    QSqlQuery &about = m_file.run("about");
    const bool isNew = !about.next();
    const QByteArray logId = isNew ? QByteArray() : about.value(0).toByteArray();
    m_keyedFrom = isNew ? 0 : about.value(1).toLongLong();
    const QByteArray keyCheck = isNew ? QByteArray() : about.value(2).toByteArray();

    if (isNew) {
        QByteArray id(AuditChain::LogIdSize, Qt::Uninitialized);
        randombytes_buf(id.data(), size_t(id.size()));
        m_chain.emplace(m_key, id);
    } else {
        m_chain.emplace(m_key, logId);
    }
    const Row last = lastRow();
    if (isNew && last.seq > 0) {
        m_strange = Error {
            Error::Kind::Incompatible,
            Words::tr("The audit log %1 has rows and no beginning: it was tampered with or damaged. Nothing is added to it. Keep it for "
                      "whoever looks into it, move it away together with its .head file, and start again.")
                .arg(path())};
        return;
    }

    const bool keyed = m_chain->form() == AuditChain::Form::Keyed;
    const QByteArray ourCheck = keyed ? m_chain->sign("key", {}).first(KeyCheckSize) : QByteArray();
    if (m_keyedFrom > 0 && keyCheck != ourCheck) {
        const QString what = keyed ? Words::tr("The audit log %1 is kept under another key than the one given.")
                                   : Words::tr("The audit log %1 is kept under a key, and none is given.");
        m_strange = Error {
            Error::Kind::Invalid,
            what.arg(path()) + u' '
                + Words::tr(
                    "Nothing is added to it, so that nobody can go round it. Set RINGPROOF_AUDIT_KEY to its key, or unlock the keychain that "
                    "has it; if the key is lost, "
                    "move the log away together with its .head file, and a new one begins.")};
        return;
    }

    AuditHead head {last.seq, last.mac, m_keyedFrom};
    if (isNew) {
        m_keyedFrom = keyed ? 1 : 0;
        m_file.run("begin_about", {{":log_id", sql(m_chain->logId())}, {":keyed_from", m_keyedFrom}, {":key_check", sql(ourCheck)}});
    } else if (keyed && m_keyedFrom == 0) {
        m_keyedFrom = last.seq + 1;
        m_file.run("key_about", {{":keyed_from", m_keyedFrom}, {":key_check", sql(ourCheck)}});
    } else {
        return;
    }
    head.keyedFrom = m_keyedFrom;
    if (const auto written = head.write(headPath(), *m_chain); !written)
        m_strange = written.error();
}

AuditFile::Row AuditFile::lastRow()
{
    QSqlQuery &row = m_file.run("last");
    if (row.next())
        return {row.value(0).toLongLong(), row.value(1).toByteArray()};
    return anchor().before;
}

AuditFile::Anchor AuditFile::anchor()
{
    QSqlQuery &row = m_file.run("anchor");
    if (!row.next())
        return {{0, m_chain->start()}, true};
    Anchor anchor {{row.value(0).toLongLong() - 1, row.value(1).toByteArray()}, false};
    const QByteArray signature = row.value(2).toByteArray();
    // Signed by the chain of that time: under a key as soon as there was one.
    const AuditChain chain = chainFor(anchor.before.seq + 1, m_keyedFrom);
    anchor.isSound = signature == m_chain->sign("anchor", statementOf(anchor.before))
        || (chain.form() == AuditChain::Form::Plain && signature == chain.sign("anchor", statementOf(anchor.before)));
    return anchor;
}

AuditChain AuditFile::chainFor(qint64 seq, qint64 keyedFrom) const
{
    return keyedFrom > 0 && seq >= keyedFrom ? *m_chain : m_chain->plain();
}

//! Whether the log ends before a row that was there: by the head, and by what we have seen ourselves.
std::optional<QString> AuditFile::missingRows(const Row &last)
{
    const auto isMissing = [this, &last](const Row &row) {
        if (row.seq > last.seq)
            return true;
        const std::optional<QVariant> mac = row.seq == last.seq ? QVariant(last.mac) : m_file.value("mac_of", {{":seq", row.seq}});
        return mac && mac->toByteArray() != row.mac;
    };
    const AuditHead::Read read = AuditHead::read(headPath(), *m_chain);
    switch (read.finding) {
    case AuditHead::Read::Finding::Missing:
        return last.seq > 0 ? std::optional(Words::tr("The signed head of the log was missing.")) : std::nullopt;
    case AuditHead::Read::Finding::Unreadable: return Words::tr("The signed head of the log could not be read.");
    case AuditHead::Read::Finding::Forged: return Words::tr("The signed head of the log was not signed under its key.");
    case AuditHead::Read::Finding::Sound: break;
    }
    if (isMissing({read.head.seq, read.head.mac}))
        return Words::tr("The signed head names row %1, which was missing or another one.").arg(read.head.seq);
    if (m_known.seq > 0 && isMissing(m_known))
        return Words::tr("Row %1, seen before, was missing or another one.").arg(m_known.seq);
    return std::nullopt;
}

AuditFile::Row AuditFile::append(const Row &last, const JournalEntry &entry, const AuditContext &context, Milliseconds now)
{
    AuditEntry row;
    row.seq = last.seq + 1;
    row.at = now;
    row.user = context.user;
    row.host = context.host;
    row.by = entry.by;
    row.profile = context.profile;
    row.action = entry.action;
    if (!entry.number.isEmpty()) {
        const auto number = PhoneNumber::fromE164(entry.number);
        row.number = number ? number->masked() : u"•••"_s;
        row.numberHash = m_chain->hashOf(entry.number);
    }
    row.outcome = entry.outcome;
    row.cause = entry.cause;
    row.requestId = entry.requestId;
    row.runId = entry.runId;
    row.callId = entry.callId;
    row.mac = chainFor(row.seq, m_keyedFrom).macOf(row, last.mac);

    m_file.run("add",
               {{":seq", row.seq},
                {":at", QVariant::fromValue<qlonglong>(row.at.count())},
                {":user", sql(row.user)},
                {":host", sql(row.host)},
                {":by", sql(row.by)},
                {":profile", sql(row.profile)},
                {":action", sql(row.action)},
                {":number", sql(row.number)},
                {":number_hash", sql(row.numberHash)},
                {":outcome", sql(row.outcome)},
                {":cause", sql(row.cause)},
                {":request_id", sql(row.requestId)},
                {":run_id", sql(row.runId)},
                {":call_id", sql(row.callId)},
                {":mac", sql(row.mac)}});
    return {row.seq, row.mac};
}

Expected<qint64> AuditFile::add(const JournalEntry &entry, const AuditContext &context, Milliseconds now)
{
    return add({TimedEntry {entry, now}}, context);
}

Expected<qint64> AuditFile::add(const QList<TimedEntry> &entries, const AuditContext &context)
{
    Q_ASSERT(!entries.isEmpty());
    if (const auto opened = open(); !opened)
        return tl::make_unexpected(opened.error());
    Row added;
    bool isNoted = false;
    const auto done = m_file.transaction(SqliteFile::Access::Write, [&] {
        Row last = lastRow();
        const auto missing = m_isNoted ? std::nullopt : missingRows(last);
        if (missing) {
            const JournalEntry note {u"audit"_s, u"unsound"_s, {}, {}, {}, *missing, {}, {}};
            last = append(last, note, context, entries.first().at);
            isNoted = true;
        }
        added = last;
        for (const TimedEntry &timed : entries)
            added = append(added, timed.entry, context, timed.at);
    });
    if (!done)
        return tl::make_unexpected(done.error());
    m_file.wakeOthers();
    m_known = added;
    m_isNoted = m_isNoted || isNoted;
    return added.seq;
}

Expected<void> AuditFile::signHead()
{
    if (const auto opened = open(); !opened)
        return opened;
    Expected<void> written;
    // Alone, so that the head never goes back behind another program's.
    const auto done = m_file.transaction(SqliteFile::Access::Write, [&] {
        const Row last = lastRow();
        if (!missingRows(last) || last.seq == m_known.seq)
            written = AuditHead {last.seq, last.mac, m_keyedFrom}.write(headPath(), *m_chain);
        m_isNoted = m_isNoted && !written;
    });
    return done ? written : done;
}

Expected<qint64> AuditFile::removeBefore(Milliseconds time, const JournalEntry &note, const AuditContext &context, Milliseconds now)
{
    if (const auto opened = open(); !opened)
        return tl::make_unexpected(opened.error());
    qint64 removed = 0;
    const auto done = m_file.transaction(SqliteFile::Access::Write, [&] {
        const auto upTo = m_file.value("last_older", {{":before", QVariant::fromValue<qlonglong>(time.count())}});
        const Anchor begin = anchor();
        removed = upTo ? std::max<qint64>(0, upTo->toLongLong() - begin.before.seq) : 0;
        if (removed == 0)
            return;
        const Row before {upTo->toLongLong(), m_file.value("mac_of", {{":seq", *upTo}})->toByteArray()};
        m_file.run("set_anchor", {{":first_seq", before.seq + 1},
                                  {":before", sql(before.mac)},
                                  {":signature", sql(m_chain->sign("anchor", statementOf(before)))}});
        m_file.run("remove_up_to", {{":seq", before.seq}});
        JournalEntry said = note;
        said.cause = Words::tr("Rows up to %1 were removed.").arg(before.seq);
        m_known = append(lastRow(), said, context, now);
    });
    if (!done)
        return tl::make_unexpected(done.error());
    m_file.wakeOthers();
    return removed;
}

AuditEntry AuditFile::entryOf(const QSqlQuery &row)
{
    AuditEntry entry;
    entry.seq = row.value(0).toLongLong();
    entry.at = Milliseconds(row.value(1).toLongLong());
    entry.user = row.value(2).toString();
    entry.host = row.value(3).toString();
    entry.by = row.value(4).toString();
    entry.profile = row.value(5).toString();
    entry.action = row.value(6).toString();
    entry.number = row.value(7).toString();
    entry.numberHash = row.value(8).toByteArray();
    entry.outcome = row.value(9).toString();
    entry.cause = row.value(10).toString();
    entry.requestId = row.value(11).toString();
    entry.runId = row.value(12).toString();
    entry.callId = row.value(13).toString();
    entry.mac = row.value(14).toByteArray();
    return entry;
}

Expected<void> AuditFile::read(const std::function<bool(const View &)> &begin, const Visit &visit)
{
    if (const auto opened = open(Missing::IsAnError); !opened)
        return opened;
    // Before the rows: the head then never leads.
    const AuditHead::Read head = AuditHead::read(headPath(), *m_chain);
    return m_file.transaction(SqliteFile::Access::Read, [&] {
        View view {head, anchor(), 0, m_file.value("count")->toLongLong()};
        if (QSqlQuery &about = m_file.run("about"); about.next())
            view.keyedFrom = about.value(1).toLongLong();
        if (!begin(view))
            return;
        qint64 after = -1;
        for (bool goesOn = true; goesOn;) {
            goesOn = false;
            QSqlQuery &rows = m_file.run("walk", {{":after", after}, {":limit", RowsAtOnce}});
            while (rows.next()) {
                const AuditEntry entry = entryOf(rows);
                after = entry.seq;
                if (!visit(entry))
                    return;
                goesOn = true;
            }
        }
    });
}

Expected<void> AuditFile::ask(const Ask &ask)
{
    if (const auto opened = open(Missing::IsAnError); !opened)
        return opened;
    return m_file.transaction(SqliteFile::Access::Read, [&] {
        QSqlQuery &about = m_file.run("about");
        const qint64 keyedFrom = about.next() ? about.value(1).toLongLong() : 0;
        ask(m_file, keyedFrom);
    });
}

} // namespace Ringproof
