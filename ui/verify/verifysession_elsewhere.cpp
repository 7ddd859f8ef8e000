// SPDX-License-Identifier: GPL-3.0-or-later
// What a session makes of the news from elsewhere: the phone's keypad, other desks, a supervisor.
#include "verify/verifysession.h"

namespace Ringproof {

namespace {

constexpr QLatin1StringView Keypad("keypad"); // as stores spell who verified

} // namespace

void VerifySession::onStoreEvent(const StoreEvent &event)
{
    if (!m_number || m_state == State::Entering || event.number != m_number->e164())
        return;
    if (m_state == State::Dispatching || awaitsAnswer())
        m_heldEvents.append(event);
    else
        apply(event);
}

void VerifySession::applyHeldEvents()
{
    const QList<StoreEvent> events = std::exchange(m_heldEvents, {});
    for (const StoreEvent &event : events)
        apply(event);
}

void VerifySession::apply(const StoreEvent &event)
{
    const bool concernsUs = event.issueId.isEmpty() || m_issueIds.contains(event.issueId);
    const bool isLive = m_state == State::Waiting;
    switch (event.kind) {
    case StoreEvent::Kind::Issued:
        if (!isLive || concernsUs)
            return;
        m_issueIds.insert(event.issueId);
        if (event.by == m_operator) {
            // A call of ours that was rejected in the end, and whose id we were never told.
            refresh(State::Expired, {Tone::Warning, tr("The code's time is up. Call again for a new one.")});
            return;
        }
        m_result = Result{Tone::Info,
                          event.by.isEmpty()
                              ? tr("Another desk has called this number as well. Only the newest call's code counts.")
                              : tr("%1 has called this number as well. Only the newest call's code counts.").arg(event.by)};
        Q_EMIT changed();
        refresh(State::Expired, *m_result);
        return;
    case StoreEvent::Kind::Withdrawn:
        if (isLive && concernsUs)
            refresh(State::Expired, {Tone::Warning, tr("The code was withdrawn. Call again for a new one.")});
        return;
    case StoreEvent::Kind::Extended:
        if (isLive && concernsUs && event.issueId != m_issueId)
            refresh(State::Expired, {Tone::Warning, tr("The code's time is up. Call again for a new one.")});
        return;
    case StoreEvent::Kind::Wrong:
        // Our own was told by the verdict.
        if (isLive && concernsUs && event.by != m_operator)
            refresh(State::Exhausted,
                    {Tone::Danger, tr("Too many wrong codes were entered elsewhere. Call again for a new one.")});
        return;
    case StoreEvent::Kind::Verified:
        if (concernsUs && m_state != State::Verified && m_state != State::Failed)
            turnVerified(event.by);
        return;
    case StoreEvent::Kind::Exhausted:
        if (isLive && concernsUs)
            refresh(State::Exhausted,
                    {Tone::Danger,
                     tr("Too many wrong codes were entered elsewhere, so the code is void. Call again for a new one.")});
        return;
    case StoreEvent::Kind::Revoked:
        if (isLive && concernsUs) {
            refresh(
                State::Revoked,
                {Tone::Warning,
                 event.by.isEmpty()
                     ? tr("The code was revoked. If the customer is still with you, call again for a new one.")
                     : tr("%1 revoked the code. If the customer is still with you, call again for a new one.").arg(event.by)});
        }
        return;
    case StoreEvent::Kind::Reset:
        onLimitsCleared();
        Q_EMIT changed();
        return;
    }
}

//! The connection to the other desks has had a gap.
void VerifySession::onEventsMissed()
{
    if (m_state != State::Waiting || awaitsAnswer())
        return; // an answer on its way tells how things stand
    const int round = m_round;
    QCoro::connect(m_service.store().status(*m_number), this, [this, round](const Expected<NumberStatus> &status) {
        if (!status || round != m_round || m_state != State::Waiting || awaitsAnswer())
            return;
        if (!status->live) {
            turn(State::Expired,
                 Result {Tone::Warning,
                         tr("This number has no live code any more: it ran out, or it was used or revoked elsewhere. Call again for a new one.")});
            return;
        }
        m_attemptsLeft = status->attemptsLeft;
        startTime(status->ttl);
        Q_EMIT changed();
    });
}

//! Asks the store how the number stands: events of several desks may reach this one late and out of turn.
void VerifySession::refresh(State ifGone, Result wordsIfGone, Unanswered unanswered)
{
    const int round = m_round;
    QCoro::connect(m_service.store().status(*m_number), this,
                   [this, round, ifGone, wordsIfGone, unanswered](const Expected<NumberStatus> &status) {
                       Q_EMIT storeAnswered(status.has_value());
                       if (round != m_round || m_state != State::Waiting || awaitsAnswer())
                           return;
                       if (!status && unanswered == Unanswered::Wait)
                           return;
                       if (!status || !status->live) {
                           turn(ifGone, wordsIfGone);
                           return;
                       }
                       m_attemptsLeft = status->attemptsLeft;
                       startTime(status->ttl);
                       startWait(status->cooldown);
                       Q_EMIT changed();
                   });
}

//! The verification's row, whether the code was entered on this card or came back through this console's own endpoint.
void VerifySession::onRecorded(const JournalEntry &entry, qint64 row)
{
    const bool isVerification = entry.action == QLatin1StringView("verify") && entry.outcome == toString(VerifyOutcome::Kind::Verified);
    if (isVerification && m_number && m_state != State::Entering && entry.number == m_number->e164())
        m_verifiedRow = row;
}

std::optional<Receipt> VerifySession::receipt() const
{
    if (m_state != State::Verified)
        return std::nullopt;
    Receipt receipt {*m_number, QDateTime::fromMSecsSinceEpoch(m_verifiedAt.count())};
    receipt.how = m_verifiedBy == m_operator ? Receipt::How::Staff : m_verifiedBy == Keypad ? Receipt::How::Keypad : Receipt::How::Elsewhere;
    if (receipt.how == Receipt::How::Elsewhere)
        receipt.verifiedBy = m_verifiedBy;
    receipt.operatorName = m_operator;
    receipt.runId = m_runId;
    receipt.row = m_verifiedRow;
    return receipt;
}

QString VerifySession::verifiedHow(const QString &by) const
{
    if (by == Keypad)
        return tr("on the phone's keypad");
    if (by.isEmpty())
        return tr("elsewhere");
    return by == m_operator ? QString() : tr("by %1").arg(by);
}

VerifySession::Result VerifySession::verifiedBy(const QString &by) const
{
    const QString number = m_number->international();
    if (by == Keypad)
        return {Tone::Success, tr("%1 is verified. The customer keyed in the code on the phone.").arg(number)};
    if (by.isEmpty())
        return {Tone::Success, tr("%1 is verified. The code was entered elsewhere.").arg(number)};
    if (by != m_operator)
        return {Tone::Success, tr("%1 is verified. %2 entered the code.").arg(number, by)};
    return {Tone::Success, tr("%1 is verified.").arg(number)};
}

} // namespace Ringproof
