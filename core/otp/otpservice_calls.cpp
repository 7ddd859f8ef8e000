// SPDX-License-Identifier: GPL-3.0-or-later
// The part of OtpService that goes on after the dispatch: follows the call, extends the code's life, hangs up.
#include "otpservice.h"

#include <QMetaMethod>

#include <algorithm>
#include <utility>

namespace Ringproof {

namespace {

QString sentenceFor(const HangUpOutcome &outcome, const QString &callFault, const QString &codeFault)
{
    QString text;
    switch (outcome.call) {
    case HangUpOutcome::Call::Ended: text = OtpService::tr("The call was ended."); break;
    case HangUpOutcome::Call::HadEnded: text = OtpService::tr("The call had already ended by itself."); break;
    case HangUpOutcome::Call::MayRingOn: text = callFault; break;
    }
    switch (outcome.code) {
    case HangUpOutcome::CodeState::Revoked: return text + u' ' + OtpService::tr("Its code is revoked: nobody can use it any more.");
    case HangUpOutcome::CodeState::Gone: return text + u' ' + OtpService::tr("Its code was gone before.");
    case HangUpOutcome::CodeState::MayLive:
        return text + u' ' + OtpService::tr("Its code couldn't be revoked; it runs out by itself. %1").arg(codeFault);
    }
    return text;
}

QString toString(HangUpOutcome::Call call)
{
    switch (call) {
    case HangUpOutcome::Call::Ended: return QStringLiteral("ended");
    case HangUpOutcome::Call::HadEnded: return QStringLiteral("had_ended");
    case HangUpOutcome::Call::MayRingOn: return QStringLiteral("uncertain");
    }
    return {};
}

//! Ends a code's call for good: nothing more is to be learnt from it.
bool endsTheCode(StoreEvent::Kind kind)
{
    switch (kind) {
    case StoreEvent::Kind::Withdrawn:
    case StoreEvent::Kind::Verified:
    case StoreEvent::Kind::Exhausted:
    case StoreEvent::Kind::Revoked:
        return true;
    case StoreEvent::Kind::Issued:
    case StoreEvent::Kind::Extended:
    case StoreEvent::Kind::Wrong:
    case StoreEvent::Kind::Reset:
        return false;
    }
    return false;
}

} // namespace

QCoro::Task<HangUpOutcome> OtpService::hangUp(PhoneNumber number, QString issueId, QString by)
{
    const Errand errand(*this);
    if (const auto call = m_calls.find(issueId); call != m_calls.end())
        call->isHungUp = true;

    // Both at once: neither a slow Plivo nor a slow store may keep the other waiting while the wrong phone rings.
    const auto revoking = revokeSurely(number, issueId);
    QString callFault = tr("The call can't be ended from here: calls aren't followed. The phone may ring on.");
    HangUpOutcome outcome;
    if (m_tracker) {
        const Expected<void> ended = co_await m_tracker->hangUp(issueId);
        if (ended)
            outcome.call = HangUpOutcome::Call::Ended;
        else if (ended.error().kind == Error::Kind::NotFound)
            outcome.call = HangUpOutcome::Call::HadEnded;
        else
            callFault = ended.error().message;
    }
    const Expected<bool> revoked = co_await revoking;
    if (revoked)
        outcome.code = *revoked ? HangUpOutcome::CodeState::Revoked : HangUpOutcome::CodeState::Gone;
    outcome.message = sentenceFor(outcome, callFault, revoked ? QString() : revoked.error().message);
    const JournalEntry entry {QStringLiteral("hang_up"), toString(outcome.call), number.e164(), by, issueId, {}, {}, {}};
    co_await note(entry);
    co_return outcome;
}

QCoro::Task<void> OtpService::extendFor(PhoneNumber number, QString issueId)
{
    const Errand errand(*this);
    const Milliseconds wanted = m_policy.ttl;
    Expected<Milliseconds> ttl = co_await m_store.extend(number, issueId, wanted);
    for (int tries = 1; !ttl && tries < MaxTries; ++tries)
        ttl = co_await m_store.extend(number, issueId, wanted);
    // A failure costs the customer some seconds and nothing else: the code keeps the time it had.
    if (!ttl || ttl->count() <= 0)
        co_return;
    if (const auto call = m_calls.find(issueId); call != m_calls.end())
        call->end.setRemainingTime(*ttl + m_followAfterCode);
    Q_EMIT extended(issueId, *ttl);
}

void OtpService::follow(const DispatchOutcome &outcome, const PhoneNumber &number)
{
    if (!m_tracker || (!m_policy.extendOnAnswer && !areCallsWatched()))
        return;
    const LiveCall call {number, QDeadlineTimer(outcome.ttl + m_followAfterCode), false, false};
    m_calls.insert(outcome.issueId, call);
    setNextEnd();
    m_tracker->follow(outcome.issueId, number, outcome.runId, outcome.callId);
}

bool OtpService::areCallsWatched() const
{
    return isSignalConnected(QMetaMethod::fromSignal(&OtpService::callChanged));
}

void OtpService::stopFollowing(const QString &issueId)
{
    if (m_calls.remove(issueId))
        m_tracker->stop(issueId);
}

void OtpService::leaveCalls()
{
    const QHash<QString, LiveCall> calls = std::exchange(m_calls, {});
    for (auto call = calls.begin(); call != calls.end(); ++call)
        m_tracker->stop(call.key());
}

void OtpService::leaveCallsWithoutCode()
{
    for (auto call = m_calls.begin(); call != m_calls.end();) {
        if (call->end.hasExpired()) {
            m_tracker->stop(call.key());
            call = m_calls.erase(call);
        } else {
            ++call;
        }
    }
    setNextEnd();
}

void OtpService::setNextEnd()
{
    const auto first = std::min_element(m_calls.begin(), m_calls.end(), [](const LiveCall &a, const LiveCall &b) { return a.end < b.end; });
    if (first != m_calls.end())
        m_nextEnd.start(int(first->end.remainingTime()));
}

QCoro::Task<void> OtpService::noteEndOfCall(QString e164, QString issueId, CallStatus status)
{
    const Errand errand(*this);
    JournalEntry entry;
    entry.action = QStringLiteral("call");
    entry.outcome = toString(status.phase);
    entry.number = e164;
    entry.requestId = issueId;
    if (status.hangupCauseCode >= 0)
        entry.cause = QStringLiteral("%1 %2").arg(status.hangupCauseCode).arg(status.hangupCauseName);
    co_await note(entry);
}

void OtpService::onCallChanged(const QString &issueId, const CallStatus &status)
{
    const auto call = m_calls.find(issueId);
    if (call == m_calls.end())
        return; // another service's

    if (status.phase == CallStatus::Phase::Answered && !call->answered) {
        call->answered = true;
        if (m_policy.extendOnAnswer)
            extendFor(call->number, issueId);
    }
    if (status.hasEnded()) {
        const QString e164 = call->number.e164();
        m_calls.erase(call);
        noteEndOfCall(e164, issueId, status);
    } else if (status.phase == CallStatus::Phase::Answered && !areCallsWatched()) {
        stopFollowing(issueId);
    }
    Q_EMIT callChanged(issueId, status);
}

void OtpService::onStoreEvent(const StoreEvent &event)
{
    if (!endsTheCode(event.kind))
        return;
    for (auto call = m_calls.begin(); call != m_calls.end();) {
        const bool isMeant = call->number.e164() == event.number && (event.issueId.isEmpty() || event.issueId == call.key());
        if (isMeant && !call->isHungUp) {
            m_tracker->stop(call.key());
            call = m_calls.erase(call);
        } else {
            ++call;
        }
    }
}

} // namespace Ringproof
