// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/auditcheck.h"

#include <QCoreApplication>

namespace Ringproof {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AuditReport)
};

constexpr qint64 RowsBetweenLooks = 4096;

//! Walks along the chain and keeps the first fault.
class Walk
{
public:
    Walk(const AuditFile &file, const AuditFile::View &view) : m_view(view), m_before(view.anchor.before)
    {
        m_keyed.emplace(file.chainFor(1, 1));
        m_plain.emplace(m_keyed->plain());
        m_report.keyedFrom = view.keyedFrom;
        if (view.isAboutAltered)
            note(AuditReport::Fault::AboutAltered, 0);
        if (!view.anchor.isSound)
            note(AuditReport::Fault::NoBeginning, view.anchor.before.seq + 1);
    }

    void visit(const AuditEntry &entry)
    {
        using Fault = AuditReport::Fault;
        if (m_report.rows++ == 0)
            m_report.firstSeq = entry.seq;
        m_report.lastSeq = entry.seq;
        if (entry.seq != m_before.seq + 1)
            note(entry.seq > m_before.seq ? Fault::Removed : Fault::Altered, entry.seq > m_before.seq ? m_before.seq + 1 : entry.seq);
        const bool isKeyed = m_view.keyedFrom > 0 && entry.seq >= m_view.keyedFrom;
        if ((isKeyed ? *m_keyed : *m_plain).macOf(entry, m_before.mac) != entry.mac)
            note(Fault::Altered, entry.seq);
        if (entry.action == QLatin1StringView("audit") && entry.outcome == QLatin1StringView("unsound"))
            note(Fault::Noted, entry.seq);
        if (m_view.isHeadOurs && entry.seq == m_view.head.head.seq && entry.mac != m_view.head.head.mac)
            note(Fault::Altered, entry.seq);
        m_before = {entry.seq, entry.mac};
    }

    AuditReport finish(const AuditFile &file, bool wasCancelled)
    {
        using Fault = AuditReport::Fault;
        m_report.wasCancelled = wasCancelled;
        m_report.form = m_view.keyedFrom > 0 ? AuditChain::Form::Keyed : AuditChain::Form::Plain;
        if (wasCancelled)
            return m_report;
        const AuditHead::Read &head = m_view.head;
        if (head.finding == AuditHead::Read::Finding::Sound) {
            if (head.head.seq > m_before.seq)
                note(Fault::CutOff, m_before.seq + 1);
            if (m_view.isBegun && !m_view.isHeadOurs)
                note(Fault::NoHead, 0);
        } else if (m_report.rows > 0 || head.finding != AuditHead::Read::Finding::Missing) {
            note(Fault::NoHead, 0);
        }
        if (m_report.rows != m_view.rows)
            note(Fault::Altered, m_report.lastSeq);
        if (m_report.rows > 0 && m_view.keyedFrom == 0 && file.hasKey())
            note(Fault::NotKeyed, 0);
        return m_report;
    }

    [[nodiscard]] const AuditReport &report() const { return m_report; }

private:
    void note(AuditReport::Fault fault, qint64 seq)
    {
        if (m_report.fault != AuditReport::Fault::None)
            return;
        m_report.fault = fault;
        m_report.seq = seq;
    }

    const AuditFile::View m_view;
    std::optional<AuditChain> m_keyed;
    std::optional<AuditChain> m_plain;
    AuditFile::Row m_before;
    AuditReport m_report;
};

} // namespace

Expected<AuditReport> checkAuditLog(AuditFile &file, const std::function<void(qint64, qint64)> &progress, const std::atomic<bool> *cancel)
{
    std::optional<Walk> walk;
    qint64 rows = 0;
    bool wasCancelled = false;
    const auto begin = [&](const AuditFile::View &view) {
        walk.emplace(file, view);
        rows = view.rows;
        return true;
    };
    const auto visit = [&](const AuditEntry &entry) {
        walk->visit(entry);
        if (walk->report().rows % RowsBetweenLooks == 0) {
            if (progress)
                progress(walk->report().rows, rows);
            wasCancelled = cancel && *cancel;
        }
        return !wasCancelled;
    };
    if (const auto done = file.read(begin, visit); !done)
        return tl::make_unexpected(done.error());
    return walk->finish(file, wasCancelled);
}

QString AuditReport::sentence() const
{
    if (wasCancelled)
        return Words::tr("The check was stopped after row %1. Up to there nothing was found.").arg(lastSeq);
    switch (fault) {
    case Fault::None: break;
    case Fault::Altered:
        return Words::
            tr("Row %1 is not as it was written. What follows it can't be relied on either. Keep the log as it is for whoever looks into it.")
                .arg(seq);
    case Fault::Removed: return Words::tr("Row %1 is missing: it was removed. Keep the log as it is for whoever looks into it.").arg(seq);
    case Fault::CutOff:
        return Words::
            tr("The log ends before row %1, which was there: rows were cut off its end, or an older copy was put in its place. Keep the log "
               "as it is for whoever looks into it.")
                .arg(seq);
    case Fault::NoHead:
        return Words::tr(
            "The rows that are there are as they were written, but the log's signed head (the .head file beside it) is missing or not "
            "the log's own: rows may have been cut off its end. Keep both for whoever looks into it.");
    case Fault::NoBeginning:
        return Words::
            tr("Old rows were removed otherwise than by Ringproof: row %1 is not a signed beginning. Keep the log as it is for whoever looks "
               "into it.")
                .arg(seq);
    case Fault::AboutAltered:
        return Words::tr("What the log says of itself (its id, and since which row it has a key) was removed or changed. Keep the log as it is for "
                         "whoever looks into it.");
    case Fault::NotKeyed:
        return Words::tr("There is a key, and no row of the log is under it. If the key is new, check again after the next entry, which brings the log "
                         "under it. If the log was under it before, another one was put in its place: keep it as it is for whoever looks into it.");
    case Fault::Noted:
        return Words::
            tr("Row %1 notes that the log was not as it had been left when that row was written; its cause says what was found. Keep the log as "
               "it is for whoever looks into it.")
                .arg(seq);
    }
    if (rows == 0)
        return Words::tr("The log is sound. It is empty.");
    QString text = Words::tr("The log is sound: rows %1 to %2 are as they were written, and none is missing.").arg(firstSeq).arg(lastSeq);
    if (form == AuditChain::Form::Plain)
        text += u' ' + Words::tr("It is kept without a key, so this shows careless changes only: set RINGPROOF_AUDIT_KEY.");
    else if (keyedFrom > firstSeq)
        text += u' '
            + Words::tr("The rows before %1 are from before there was a key: of them this shows careless changes only.").arg(keyedFrom);
    return text;
}

} // namespace Ringproof
