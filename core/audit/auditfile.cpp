// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/auditfile.h"

#include "phone/phonenumber.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sodium.h>

#include <limits>

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
    if (m_file.isOpen() && !m_file.isInPlace())
        m_file.close();
    if (!m_file.isOpen() && missing == Missing::IsAnError && !QFileInfo::exists(path()))
        return failure(Error::Kind::NotFound, Words::tr("There is no audit log at %1.").arg(path()));
    return m_file.open();
}

//! Alone in the log, after a look at it. \param work is given the head; when it fails, it has written nothing.
template<typename Work> Expected<void> AuditFile::change(Work work)
{
    if (const auto opened = open(); !opened)
        return opened;
    Expected<void> worked;
    const auto done = m_file.transaction(SqliteFile::Access::Write, [&] {
        if (const auto strange = look())
            worked = tl::make_unexpected(*strange);
        else
            worked = work(AuditHead::read(headPath(), m_key));
    });
    return done ? worked : done;
}

//! Reads what the log says of itself: in every transaction, since it may have come under a key, or another log into its place.
//! \return why nothing can be done with it.
std::optional<Error> AuditFile::look()
{
    QSqlQuery &about = m_file.run("about");
    m_isBegun = about.next();
    const QByteArray logId = m_isBegun ? about.value(0).toByteArray() : QByteArray();
    m_keyedFrom = m_isBegun ? about.value(1).toLongLong() : 0;
    const QByteArray check = m_isBegun ? about.value(2).toByteArray() : QByteArray();
    if (!m_chain || m_chain->logId() != logId)
        m_chain.emplace(m_key, logId);
    m_isAboutAltered = !m_isBegun && m_file.value("last");
    if (m_isAboutAltered)
        return errorForBeginning();
    if (m_keyedFrom == 0 || check == keyCheck())
        return std::nullopt;
    // The wrong key, unless the head, which nobody else can have signed, shows that it is the right one.
    const AuditHead::Read head = AuditHead::read(headPath(), m_key);
    const bool isSignedByUs = head.finding == AuditHead::Read::Finding::Sound && head.form == AuditChain::Form::Keyed && head.logId == logId;
    if (!isSignedByUs)
        return errorForKey();
    m_isAboutAltered = true;
    return std::nullopt;
}

QByteArray AuditFile::keyCheck() const
{
    return m_key.isEmpty() ? QByteArray() : m_chain->sign("key", {}).first(KeyCheckSize);
}

Error AuditFile::errorForKey() const
{
    const QString what = m_key.isEmpty() ? Words::tr("The audit log %1 is kept under a key, and none is given.")
                                         : Words::tr("The audit log %1 is kept under another key than the one given.");
    return {Error::Kind::Invalid,
            what.arg(path()) + u' '
                + Words::tr(
                    "Nothing is added to it, so that nobody can go round it. Set RINGPROOF_AUDIT_KEY to its key, or unlock the keychain that "
                    "has it; if the key is lost, "
                    "move the log away together with its .head file, and a new one begins.")};
}

Error AuditFile::errorForBeginning() const
{
    return {Error::Kind::Incompatible,
            Words::tr("The audit log %1 has rows and no beginning: it was tampered with or damaged. Nothing is added to it. Keep it for "
                      "whoever looks into it, move it away together with its .head file, and start again.")
                .arg(path())};
}

//! Begins a log, and brings it under our key. What is written to the head here is written before the transaction ends: a head that
//! names a key early does no harm, rows without a head would look as if it had been taken away.
//! \param isAsItWasLeft otherwise the head stays as it is until the row that says what is wrong is safe.
Expected<void> AuditFile::begin(const Row &last, bool isAsItWasLeft)
{
    const bool wasBegun = m_isBegun;
    const qint64 keyedFrom = m_key.isEmpty() ? 0 : m_keyedFrom > 0 ? m_keyedFrom : last.seq + 1;
    AuditChain chain = *m_chain;
    if (!wasBegun) {
        QByteArray id(AuditChain::LogIdSize, Qt::Uninitialized);
        randombytes_buf(id.data(), size_t(id.size()));
        chain = AuditChain(m_key, id);
    }
    if (isAsItWasLeft) {
        if (const auto written = AuditHead {last.seq, last.mac, keyedFrom}.write(headPath(), chain); !written)
            return written;
    }
    m_chain.emplace(std::move(chain));
    m_isBegun = true;
    m_isAboutAltered = false;
    m_keyedFrom = keyedFrom;
    if (wasBegun)
        m_file.run("key_about", {{":keyed_from", m_keyedFrom}, {":key_check", sql(keyCheck())}});
    else
        m_file.run("begin_about", {{":log_id", sql(m_chain->logId())}, {":keyed_from", m_keyedFrom}, {":key_check", sql(keyCheck())}});
    return {};
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

//! Whether the head was signed for this log, by the means that the log had: under the key since it has one.
bool AuditFile::isOurs(const AuditHead::Read &read, const Row &last) const
{
    if (read.finding != AuditHead::Read::Finding::Sound || read.logId != m_chain->logId())
        return false;
    const bool isKeyed = read.form == AuditChain::Form::Keyed;
    const AuditHead &head = read.head;
    if (m_keyedFrom == 0 && isKeyed) // a process that was about to bring the log under the key has ended before it did
        return head.seq == last.seq && head.mac == last.mac && head.keyedFrom == last.seq + 1;
    return isKeyed == (m_keyedFrom > 0) && head.keyedFrom == m_keyedFrom;
}

bool AuditFile::isMissing(const Row &row, const Row &last)
{
    if (row.seq > last.seq)
        return true;
    const std::optional<QVariant> mac = row.seq == last.seq ? QVariant(last.mac) : m_file.value("mac_of", {{":seq", row.seq}});
    return mac && mac->toByteArray() != row.mac;
}

//! What has become of the log, by its head and by what we have added ourselves.
std::optional<QString> AuditFile::whatIsWrong(const AuditHead::Read &read, const Row &last)
{
    using Finding = AuditHead::Read::Finding;
    if (m_isAboutAltered)
        return Words::tr("What tells whether a key is the log's had been changed.");
    if (m_known.seq > 0 && isMissing(m_known, last))
        return Words::tr("Row %1, seen before, was missing or another one.").arg(m_known.seq);
    switch (read.finding) {
    case Finding::Missing: return last.seq > 0 ? std::optional(Words::tr("The signed head of the log was missing.")) : std::nullopt;
    case Finding::Unreadable: return Words::tr("The signed head of the log could not be read.");
    case Finding::Forged: return Words::tr("The signed head of the log was not signed under its key.");
    case Finding::Sound: break;
    }
    if (!m_isBegun) {
        return read.head.seq == 0 ? std::nullopt
                                  : std::optional(Words::tr("The log was gone: a signed head names row %1 of it.").arg(read.head.seq));
    }
    if (!isOurs(read, last))
        return Words::tr("The signed head was another log's, or not signed by the means that the log has.");
    if (isMissing({read.head.seq, read.head.mac}, last))
        return Words::tr("The signed head names row %1, which was missing or another one.").arg(read.head.seq);
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
    Row added;
    bool isNoted = false;
    const auto done = change([&](const AuditHead::Read &head) -> Expected<void> {
        Row last = lastRow();
        const auto wrong = m_isNoted ? std::nullopt : whatIsWrong(head, last);
        const bool comesUnderKey = m_keyedFrom == 0 && !m_key.isEmpty();
        if (!m_isBegun || comesUnderKey || m_isAboutAltered) {
            if (const auto begun = begin(last, !wrong); !begun)
                return begun;
            last = lastRow();
        }
        if (wrong) {
            const JournalEntry note {u"audit"_s, u"unsound"_s, {}, {}, {}, *wrong, {}, {}};
            last = append(last, note, context, entries.first().at);
            isNoted = true;
        }
        added = last;
        for (const TimedEntry &timed : entries)
            added = append(added, timed.entry, context, timed.at);
        return {};
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
    // Alone, so that the head never goes back behind another program's.
    return change([&](const AuditHead::Read &head) -> Expected<void> {
        const Row last = lastRow();
        if (!m_isBegun || (!m_isNoted && whatIsWrong(head, last)))
            return {}; // the next entry says so
        const Expected<void> written = AuditHead {last.seq, last.mac, m_keyedFrom}.write(headPath(), chainFor(m_keyedFrom, m_keyedFrom));
        m_isNoted = m_isNoted && !written;
        return written;
    });
}

Expected<qint64> AuditFile::removeBefore(Milliseconds time, const JournalEntry &note, const AuditContext &context, Milliseconds now)
{
    qint64 removed = 0;
    const auto done = change([&](const AuditHead::Read &head) -> Expected<void> {
        if (const auto wrong = whatIsWrong(head, lastRow()))
            return failure(Error::Kind::Rejected, Words::tr("Nothing was removed, for the log isn't as it was left.") + u' ' + *wrong);
        const auto upTo = m_file.value("last_older", {{":before", QVariant::fromValue<qlonglong>(time.count())}});
        const Anchor begin = anchor();
        removed = upTo ? std::max<qint64>(0, upTo->toLongLong() - begin.before.seq) : 0;
        if (removed == 0)
            return {};
        const Row before {upTo->toLongLong(), m_file.value("mac_of", {{":seq", *upTo}})->toByteArray()};
        m_file.run("set_anchor", {{":first_seq", before.seq + 1},
                                  {":before", sql(before.mac)},
                                  {":signature", sql(m_chain->sign("anchor", statementOf(before)))}});
        m_file.run("remove_up_to", {{":seq", before.seq}});
        JournalEntry said = note;
        said.cause = Words::tr("Rows up to %1 were removed.").arg(before.seq);
        m_known = append(lastRow(), said, context, now);
        return {};
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
    const AuditHead::Read head = AuditHead::read(headPath(), m_key);
    std::optional<Error> strange;
    const auto done = m_file.transaction(SqliteFile::Access::Read, [&] {
        strange = look();
        if (strange && !m_isAboutAltered)
            return;
        strange.reset();
        const View view {head, isOurs(head, lastRow()), m_isBegun, m_isAboutAltered, anchor(), m_keyedFrom, m_file.value("count")->toLongLong()};
        if (begin(view))
            walk(visit);
    });
    return strange ? tl::make_unexpected(*strange) : done;
}

void AuditFile::walk(const Visit &visit)
{
    qint64 after = std::numeric_limits<qint64>::min(); // whatever was put in, also before the first
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
}

Expected<void> AuditFile::ask(const Ask &ask)
{
    if (const auto opened = open(Missing::IsAnError); !opened)
        return opened;
    std::optional<Error> strange;
    const auto done = m_file.transaction(SqliteFile::Access::Read, [&] {
        strange = look();
        if (!strange)
            ask(m_file, m_keyedFrom);
    });
    return strange ? tl::make_unexpected(*strange) : done;
}

} // namespace Ringproof
