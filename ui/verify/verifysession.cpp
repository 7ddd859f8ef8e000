// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/verifysession.h"

#include "widgets/ticker.h"

#include <algorithm>

namespace Ringproof {

VerifySession::VerifySession(OtpService &service, Ticker &ticker, QString operatorName, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_ticker(ticker)
    , m_operator(std::move(operatorName))
{
    connect(&m_service, &OtpService::callChanged, this, &VerifySession::onCallChanged);
    connect(&m_service, &OtpService::extended, this, &VerifySession::onExtended);
    connect(&m_service.store(), &OtpStore::happened, this, &VerifySession::onStoreEvent);
    connect(&m_ticker, &Ticker::ticked, this, &VerifySession::onTicked);
}

CallWords VerifySession::call() const
{
    if (m_state == State::Dispatching)
        return wordsForPlacing();
    if (m_call)
        return wordsFor(*m_call);
    return m_callUncertain ? wordsForUncertain() : wordsForPlaced();
}

bool VerifySession::callWasInVain() const
{
    return m_call && wasInVain(*m_call);
}

Milliseconds VerifySession::timeLeft() const
{
    return knowsTimeLeft() ? std::max(Milliseconds(0), m_deadline - m_ticker.now()) : Milliseconds(0);
}

Milliseconds VerifySession::waitForCall() const
{
    return std::max(Milliseconds(0), m_mayCallAt - m_ticker.now());
}

int VerifySession::codeLength() const
{
    return m_service.policy().codeLength;
}

const QString &VerifySession::defaultRegion() const
{
    return m_service.defaultRegion();
}

bool VerifySession::hasEnded() const
{
    switch (m_state) {
    case State::Verified:
    case State::Expired:
    case State::Exhausted:
    case State::Revoked: return true;
    case State::Entering:
    case State::Dispatching:
    case State::Waiting:
    case State::Failed: return false;
    }
    return false;
}

bool VerifySession::canEnterCode() const
{
    return (m_state == State::Waiting || m_state == State::Dispatching) && !m_judging;
}

bool VerifySession::canCallAgain() const
{
    const bool hasNumber = m_state == State::Waiting || m_state == State::Expired || m_state == State::Exhausted
        || m_state == State::Revoked || m_state == State::Failed;
    return hasNumber && !m_judging && waitForCall().count() == 0;
}

bool VerifySession::canPlace() const
{
    return (m_state == State::Entering || m_state == State::Failed) && waitForCall().count() == 0;
}

bool VerifySession::canChangeNumber() const
{
    return m_state != State::Entering && m_state != State::Dispatching && m_state != State::Verified && !m_judging;
}

void VerifySession::setSeen()
{
    if (!m_needsAttention)
        return;
    m_needsAttention = false;
    Q_EMIT changed();
}

void VerifySession::setUnseen()
{
    m_needsAttention = true;
    Q_EMIT changed();
}

void VerifySession::place(const PhoneNumber &number, const QString &language)
{
    if (m_state != State::Entering && m_state != State::Failed)
        return;
    if (m_state == State::Entering || number != m_number) {
        m_issueId.clear();
        m_issueIds.clear();
        m_call.reset();
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
    m_attemptsLeft = m_service.policy().maxAttempts;
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
        m_callsLeft = outcome.sendsLeft;
        m_callUncertain = outcome.kind == DispatchOutcome::Kind::Uncertain;
        m_call.reset();
        m_whole = Milliseconds(0);
        startWait(m_service.policy().cooldown);
    }
    if (const auto early = m_earlyCalls.constFind(m_issueId); early != m_earlyCalls.constEnd())
        m_call = *early;
    m_earlyCalls.clear();
    // The code may have been entered before the flow's reply was here; then that is how it stands.
    if (m_state == State::Dispatching)
        settle(outcome);
    if (!m_judging)
        applyHeldEvents();
}

void VerifySession::settle(const DispatchOutcome &outcome)
{
    switch (outcome.kind) {
    case DispatchOutcome::Kind::Dispatched:
    case DispatchOutcome::Kind::Uncertain:
        startTime(outcome.ttl);
        if (m_callUncertain)
            turn(State::Waiting, Result {Tone::Warning, outcome.message});
        else
            turn(State::Waiting, m_result); // a wrong code entered meanwhile has been told
        if (m_doubt)
            refresh(m_doubt->state, m_doubt->result);
        return;
    case DispatchOutcome::Kind::Refused:
        startWait(outcome.retryAfter.value_or(Milliseconds(0)));
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
        refresh(State::Failed, result);
}

void VerifySession::verify(const QString &entered)
{
    if (!canEnterCode())
        return;
    const std::optional<Code> code = Code::entered(entered);
    if (!code) {
        m_result = Result {Tone::Warning, tr("A code has digits only. Nothing was entered.")};
        Q_EMIT changed();
        return;
    }
    m_judging = true;
    m_result.reset();
    Q_EMIT changed();
    const int round = m_round;
    QCoro::connect(m_service.verify(*m_number, *code, m_operator), this, [this, round](const VerifyOutcome &outcome) {
        if (round == m_round)
            onJudged(outcome);
    });
}

void VerifySession::onJudged(const VerifyOutcome &outcome)
{
    m_judging = false;
    Q_EMIT storeAnswered(outcome.kind != VerifyOutcome::Kind::Unavailable);
    switch (outcome.kind) {
    case VerifyOutcome::Kind::Verified: turn(State::Verified, verifiedBy(m_operator)); break;
    case VerifyOutcome::Kind::Wrong:
        m_attemptsLeft = outcome.attemptsLeft;
        if (m_state == State::Waiting)
            startTime(outcome.ttl);
        m_result = Result{Tone::Danger,
                          tr("That isn't the code. %n attempt(s) left. Ask the customer to read it again, digit by digit.",
                             nullptr, outcome.attemptsLeft)};
        Q_EMIT changed();
        Q_EMIT codeWasWrong();
        break;
    case VerifyOutcome::Kind::Exhausted:
        m_attemptsLeft = 0;
        loseCode(
            State::Exhausted,
            {Tone::Danger, tr("That isn't the code, and it was the last attempt: the code is void. Call again for a new one.")});
        break;
    case VerifyOutcome::Kind::Expired:
        loseCode(State::Expired,
                 {Tone::Warning,
                  tr("This number has no live code any more: it ran out, or it was used or revoked elsewhere. Call again "
                     "for a new one.")});
        break;
    case VerifyOutcome::Kind::Unavailable:
    case VerifyOutcome::Kind::Invalid:
        m_result = Result {Tone::Danger, outcome.message};
        Q_EMIT changed();
        break;
    }
    if (m_state != State::Dispatching)
        applyHeldEvents();
    onTicked();
}

//! The verdict says that there is no code (any more). While a call is being placed that may have been the code of the call
//! before.
void VerifySession::loseCode(State state, const Result &result)
{
    if (m_state != State::Dispatching) {
        turn(state, result);
        return;
    }
    m_doubt = Doubt {state, result};
    m_result = Result{Tone::Warning,
                      tr("That isn't the code of the call that is being placed. Wait until the customer has heard it.")};
    Q_EMIT changed();
    Q_EMIT codeWasWrong();
}

void VerifySession::changeNumber()
{
    if (!canChangeNumber())
        return;
    const bool isLive = m_state == State::Waiting;
    const int round = ++m_round;
    m_issueId.clear();
    m_issueIds.clear();
    m_call.reset();
    m_callsLeft.reset();
    m_heldEvents.clear();
    m_deadline = m_mayCallAt = Milliseconds(0);
    turn(State::Entering, std::nullopt);
    if (!isLive)
        return;
    QCoro::connect(m_service.revoke(*m_number), this, [this, round](const Expected<bool> &reply) {
        Q_EMIT storeAnswered(reply.has_value());
        if (reply || round != m_round)
            return;
        m_result = Result{Tone::Warning,
                          tr("The last call's code couldn't be revoked; it runs out by itself. %1").arg(reply.error().message)};
        Q_EMIT changed();
    });
}

void VerifySession::forgetFailure()
{
    if (m_state != State::Failed)
        return;
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
    m_call = status;
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

void VerifySession::onTicked()
{
    if (m_state == State::Waiting && !m_judging && timeLeft().count() == 0) {
        turn(State::Expired, Result {Tone::Warning, tr("The code's time is up. Call again for a new one.")});
        return;
    }
    Q_EMIT ticked();
}

void VerifySession::turn(State state, std::optional<Result> result)
{
    m_state = state;
    m_result = std::move(result);
    countDown();
    Q_EMIT changed();
    if (hasEnded() || state == State::Failed)
        Q_EMIT happened();
}

void VerifySession::startTime(Milliseconds ttl)
{
    m_deadline = m_ticker.now() + ttl;
    // The ring is full at what the code got: at the dispatch, and afresh when the call is answered.
    m_whole = std::max({ttl, m_whole, Milliseconds(m_service.policy().ttl)});
    countDown();
}

void VerifySession::startWait(Milliseconds wait)
{
    m_mayCallAt = m_ticker.now() + wait;
    countDown();
}

void VerifySession::countDown()
{
    const Milliseconds until = std::max(m_state == State::Waiting ? m_deadline : Milliseconds(0), m_mayCallAt);
    if (m_state != State::Verified && m_state != State::Entering && until > m_ticker.now())
        m_ticker.count(this, until);
    else
        m_ticker.rest(this);
}

} // namespace Ringproof
