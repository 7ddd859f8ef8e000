// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/verifysession.h"

#include "widgets/ticker.h"

#include <algorithm>
#include <utility>

namespace Ringproof {

VerifySession::VerifySession(OtpService &service, Ticker &ticker, QString operatorName, QObject *parent, const Clock &clock)
    : QObject(parent)
    , m_service(service)
    , m_ticker(ticker)
    , m_clock(clock)
    , m_operator(std::move(operatorName))
{
    connect(&m_service, &OtpService::callChanged, this, &VerifySession::onCallChanged);
    connect(&m_service, &OtpService::extended, this, &VerifySession::onExtended);
    connect(&m_service, &OtpService::recorded, this, &VerifySession::onRecorded);
    connect(&m_service.store(), &OtpStore::happened, this, &VerifySession::onStoreEvent);
    connect(&m_service.store(), &OtpStore::eventsMissed, this, &VerifySession::onEventsMissed);
    connect(&m_ticker, &Ticker::ticked, this, &VerifySession::onTicked);
}

bool VerifySession::hasJustTurned() const
{
    return m_turnedAt && m_ticker.now() - *m_turnedAt < Pause;
}

bool VerifySession::callWasInVain() const
{
    return m_timeline.call() && wasInVain(*m_timeline.call());
}

bool VerifySession::callingAgainHelps() const
{
    return !m_timeline.call() || m_timeline.call()->callAgain == CallStatus::CallAgain::Helps;
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
    return isOpen() && !awaitsAnswer();
}

bool VerifySession::canCallAgain() const
{
    const bool hasNumber = m_state == State::Waiting || m_state == State::Expired || m_state == State::Exhausted
        || m_state == State::Revoked || m_state == State::Failed;
    return hasNumber && !awaitsAnswer() && waitForCall().count() == 0;
}

bool VerifySession::canPlace() const
{
    return (m_state == State::Entering || m_state == State::Failed) && waitForCall().count() == 0;
}

bool VerifySession::canChangeNumber() const
{
    return m_state != State::Entering && m_state != State::Dispatching && m_state != State::Verified && !awaitsAnswer();
}

bool VerifySession::canReset() const
{
    return m_resetHelps && !m_resetting && !awaitsAnswer() && waitForCall().count() > 0;
}

bool VerifySession::mayRing() const
{
    return m_state == State::Dispatching || (m_state == State::Waiting && !m_issueId.isEmpty() && m_timeline.callMayGoOn());
}

bool VerifySession::canHangUp() const
{
    return m_state == State::Waiting && mayRing() && !awaitsAnswer();
}

//! A request is under way whose answer decides how the customer stands.
bool VerifySession::awaitsAnswer() const
{
    return m_judging || m_hangingUp;
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
    case VerifyOutcome::Kind::Verified: turnVerified(m_operator); break;
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

void VerifySession::onTicked()
{
    if (m_state == State::Waiting && !awaitsAnswer() && timeLeft().count() == 0) {
        turn(State::Expired, Result {Tone::Warning, tr("The code's time is up. Call again for a new one.")});
        return;
    }
    Q_EMIT ticked();
}

void VerifySession::turn(State state, std::optional<Result> result)
{
    if (std::exchange(m_state, state) != state)
        m_turnedAt = m_ticker.now();
    m_result = std::move(result);
    tellTimeline(state);
    countDown();
    Q_EMIT changed();
    if (hasEnded() || state == State::Failed)
        Q_EMIT happened();
}

void VerifySession::turnVerified(const QString &by)
{
    m_verifiedBy = by;
    m_verifiedAt = m_clock.now();
    m_timeline.verify(verifiedHow(by), m_verifiedAt);
    turn(State::Verified, verifiedBy(by));
}

void VerifySession::tellTimeline(State state)
{
    using End = CallTimeline::CodeEnd;
    switch (state) {
    case State::Waiting: m_timeline.regainCode(); return;
    case State::Expired: m_timeline.loseCode(End::Expired, m_clock.now()); return;
    case State::Exhausted: m_timeline.loseCode(End::Exhausted, m_clock.now()); return;
    case State::Revoked: m_timeline.loseCode(End::Revoked, m_clock.now()); return;
    case State::Entering:
    case State::Dispatching:
    case State::Verified:
    case State::Failed: return;
    }
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
