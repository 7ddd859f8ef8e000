// SPDX-License-Identifier: GPL-3.0-or-later
// A session's calls: placed, placed again, followed, hung up.
#include "verify/verifysession.h"

#include "widgets/ticker.h"

#include <algorithm>
#include <utility>

namespace Ringproof {

void VerifySession::place(const PhoneNumber &number, const QString &language)
{
    if (m_state != State::Entering && m_state != State::Failed)
        return;
    if (m_state == State::Entering || number != m_number) {
        m_issueId.clear();
        m_issueIds.clear();
        m_timeline = {};
        m_deadline = Milliseconds(0);
    }
    m_number = number;
    m_language = language;
    dispatch();
}

void VerifySession::callAgain()
{
    if (canCallAgain())
        dispatch();
}

void VerifySession::dispatch()
{
    const int round = ++m_round;
    m_earlyCalls.clear();
    m_doubt.reset();
    m_resetHelps = false;
    m_verifiedRow.reset();
    m_wasLive = m_state == State::Waiting;
    m_attemptsBefore = std::exchange(m_attemptsLeft, m_service.policy().maxAttempts);
    m_timelineBefore = std::exchange(m_timeline, {});
    m_timeline.begin(m_clock.now());
    turn(State::Dispatching, std::nullopt);
    const DispatchRequest request {*m_number, m_operator, m_language};
    QCoro::connect(m_service.dispatch(request), this, [this, round](const DispatchOutcome &outcome) {
        if (round == m_round)
            onDispatched(outcome);
    });
}

void VerifySession::onDispatched(const DispatchOutcome &outcome)
{
    if (outcome.kind != DispatchOutcome::Kind::Refused && outcome.kind != DispatchOutcome::Kind::Invalid)
        Q_EMIT storeAnswered(outcome.kind != DispatchOutcome::Kind::Unavailable);
    Q_EMIT flowAnswered(outcome.kind);

    const bool placed = outcome.kind == DispatchOutcome::Kind::Dispatched || outcome.kind == DispatchOutcome::Kind::Uncertain;
    if (placed) {
        m_issueId = outcome.issueId;
        m_issueIds.insert(outcome.issueId);
        m_runId = outcome.runId;
        m_callsLeft = outcome.sendsLeft;
        using Certainty = CallTimeline::Certainty;
        m_timeline.place(outcome.kind == DispatchOutcome::Kind::Uncertain ? Certainty::Uncertain : Certainty::Certain);
        m_whole = Milliseconds(0);
        startWait(m_service.policy().cooldown);
    } else {
        m_timeline.giveWayTo(m_timelineBefore);
        m_attemptsLeft = std::min(m_attemptsLeft, m_attemptsBefore);
    }
    if (const auto early = m_earlyCalls.constFind(m_issueId); early != m_earlyCalls.constEnd())
        m_timeline.hear(*early, m_clock.now());
    m_earlyCalls.clear();
    // The code may have been entered before the flow's reply was here; then that is how it stands.
    if (m_state == State::Dispatching)
        settle(outcome);
    if (!awaitsAnswer())
        applyHeldEvents();
}

void VerifySession::settle(const DispatchOutcome &outcome)
{
    switch (outcome.kind) {
    case DispatchOutcome::Kind::Dispatched:
    case DispatchOutcome::Kind::Uncertain:
        startTime(outcome.ttl);
        if (outcome.kind == DispatchOutcome::Kind::Uncertain)
            turn(State::Waiting, Result {Tone::Warning, outcome.message});
        else
            turn(State::Waiting, m_result); // a wrong code entered meanwhile has been told
        if (m_doubt)
            refresh(m_doubt->state, m_doubt->result);
        return;
    case DispatchOutcome::Kind::Refused:
        startWait(outcome.retryAfter.value_or(Milliseconds(0)));
        m_resetHelps = outcome.resetHelps;
        comeBack({Tone::Warning, outcome.message});
        return;
    case DispatchOutcome::Kind::Rejected:
        startWait(m_service.policy().cooldown); // it outlives the withdrawn code
        comeBack({Tone::Danger, outcome.message});
        return;
    case DispatchOutcome::Kind::Unavailable:
    case DispatchOutcome::Kind::Invalid: comeBack({Tone::Danger, outcome.message}); return;
    }
}

//! A call that wasn't placed leaves the customer where the call before it had brought them: its code may live on.
void VerifySession::comeBack(const Result &result)
{
    if (m_issueId.isEmpty()) {
        turn(State::Failed, result);
        return;
    }
    turn(m_deadline > m_ticker.now() ? State::Waiting : State::Failed, result);
    if (m_state == State::Waiting)
        refresh(State::Failed, result, m_wasLive ? Unanswered::Wait : Unanswered::Gone);
}

void VerifySession::changeNumber()
{
    if (!canChangeNumber())
        return;
    const bool isLive = m_state == State::Waiting;
    const bool mayRing = canHangUp();
    const QString issueId = m_issueId;
    const int round = ++m_round;
    m_issueId.clear();
    m_issueIds.clear();
    m_timeline = {};
    m_callsLeft.reset();
    m_resetHelps = false;
    m_heldEvents.clear();
    m_deadline = m_mayCallAt = Milliseconds(0);
    turn(State::Entering, std::nullopt);
    if (!isLive)
        return;
    if (mayRing) {
        QCoro::connect(m_service.hangUp(*m_number, issueId, m_operator), this, [this, round](const HangUpOutcome &outcome) {
            const bool isDone = outcome.call != HangUpOutcome::Call::MayRingOn && outcome.code != HangUpOutcome::CodeState::MayLive;
            Q_EMIT storeAnswered(outcome.code != HangUpOutcome::CodeState::MayLive);
            if (isDone || round != m_round)
                return;
            m_result = Result {Tone::Warning, outcome.message};
            Q_EMIT changed();
        });
        return;
    }
    QCoro::connect(m_service.revoke(*m_number, {}, m_operator), this, [this, round](const Expected<bool> &reply) {
        Q_EMIT storeAnswered(reply.has_value());
        if (reply || round != m_round)
            return;
        m_result = Result{Tone::Warning,
                          tr("The last call's code couldn't be revoked; it runs out by itself. %1").arg(reply.error().message)};
        Q_EMIT changed();
    });
}

void VerifySession::hangUp()
{
    if (!canHangUp())
        return;
    m_hangingUp = true;
    m_result = Result {Tone::Info, tr("Hanging up…")};
    Q_EMIT changed();
    const int round = m_round;
    QCoro::connect(m_service.hangUp(*m_number, m_issueId, m_operator), this, [this, round](const HangUpOutcome &outcome) {
        if (round == m_round)
            onHungUp(outcome);
    });
}

void VerifySession::onHungUp(const HangUpOutcome &outcome)
{
    m_hangingUp = false;
    Q_EMIT storeAnswered(outcome.code != HangUpOutcome::CodeState::MayLive);
    if (outcome.call == HangUpOutcome::Call::Ended)
        m_timeline.hangUp(m_clock.now());
    const Tone tone = outcome.call == HangUpOutcome::Call::MayRingOn ? Tone::Warning : Tone::Info;
    switch (outcome.code) {
    case HangUpOutcome::CodeState::Revoked:
        turn(State::Revoked, Result {tone, tr("%1 Check the number with the customer.").arg(outcome.message)});
        break;
    case HangUpOutcome::CodeState::Gone: {
        // Verified on the phone, or ended by another desk: its event was held, and says more.
        const Result result {tone, outcome.message};
        m_result = result;
        applyHeldEvents();
        if (m_state == State::Waiting)
            turn(State::Revoked, result);
        return;
    }
    case HangUpOutcome::CodeState::MayLive:
        m_result = Result {Tone::Warning, outcome.message};
        Q_EMIT changed();
        break;
    }
    applyHeldEvents();
    onTicked();
}

void VerifySession::reset()
{
    if (!canReset())
        return;
    m_resetting = true;
    Q_EMIT changed();
    const int round = m_round;
    QCoro::connect(m_service.reset(*m_number, m_operator), this, [this, round](const Expected<void> &reply) {
        m_resetting = false;
        Q_EMIT storeAnswered(reply.has_value());
        if (round == m_round)
            onReset(reply);
        else
            Q_EMIT changed();
    });
}

void VerifySession::onReset(const Expected<void> &reply)
{
    if (reply) {
        onLimitsCleared();
        m_result = Result {Tone::Info, tr("The limits of %1 are cleared. It can be called now.").arg(m_number->international())};
    } else {
        m_result = Result {Tone::Danger, tr("The limits could not be cleared. %1").arg(reply.error().message)};
    }
    Q_EMIT changed();
}

//! Here or at another desk.
void VerifySession::onLimitsCleared()
{
    m_resetHelps = false;
    m_callsLeft.reset();
    startWait(Milliseconds(0));
}

void VerifySession::forgetFailure()
{
    if (m_state != State::Failed)
        return;
    m_resetHelps = false;
    m_mayCallAt = Milliseconds(0);
    turn(State::Entering, std::nullopt);
}

void VerifySession::onCallChanged(const QString &issueId, const CallStatus &status)
{
    if (m_state == State::Dispatching) {
        m_earlyCalls.insert(issueId, status);
        return;
    }
    if (issueId.isEmpty() || issueId != m_issueId)
        return;
    const bool wasVain = callWasInVain();
    m_timeline.hear(status, m_clock.now());
    Q_EMIT changed();
    if (m_state == State::Waiting && callWasInVain() && !wasVain)
        Q_EMIT happened();
}

void VerifySession::onExtended(const QString &issueId, Milliseconds ttl)
{
    if (issueId.isEmpty() || issueId != m_issueId)
        return;
    // The store's word may come just after our own count has ended.
    if (m_state != State::Waiting && m_state != State::Expired)
        return;
    startTime(ttl);
    if (m_state == State::Expired)
        turn(State::Waiting, std::nullopt);
    else
        Q_EMIT changed();
}

} // namespace Ringproof
