// SPDX-License-Identifier: GPL-3.0-or-later
// A session's calls: what is remembered of them, how they are hung up, and the language that they speak.
#include "ui/uibench.h"
#include "verify/verifysession.h"

#include <QSignalSpy>
#include <QTest>

using namespace Ringproof;
using namespace Ringproof::Test;
using namespace std::chrono_literals;
using Kind = TimelineStep::Kind;
using Phase = CallStatus::Phase;
using State = VerifySession::State;

class CallingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theTimelineHasTheDesksTimes();
    void theTimelineEndsWithTheVerdict();
    void whoVerifiedIsInTheTimeline();
    void aCodeThatRanOutIsInTheTimeline();
    void callingAgainBeginsAnew();
    void aRejectedCallAgainKeepsTheFirstCallsTimeline();
    void hangingUpEndsTheCallAndRevokesTheCode();
    void aCallThatHadEndedIsNotCalledHungUp();
    void aCallThatMayRingOnIsSaidTo();
    void aCodeThatCouldNotBeRevokedLivesOn();
    void aKeypadThatWasQuickerWins();
    void nothingIsHungUpTwiceOrAfterTheEnd();
    void changingTheNumberWhileItRingsHangsUp();
    void changingTheNumberTellsOfAPhoneThatMayRingOn();
    void changingTheNumberAfterTheCallOnlyRevokes();
    void theCallSpeaksTheChosenLanguage();

private:
    void place(const QString &language = {});
    void say(Phase phase, std::chrono::milliseconds later);
    void hangUp();
    [[nodiscard]] QString said() const { return m_session->result() ? m_session->result()->text : QString(); }
    [[nodiscard]] TimelineStep present() const { return m_session->timeline().present(); }
    [[nodiscard]] bool codeLives();

    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<Ticker> m_ticker;
    std::unique_ptr<VerifySession> m_session;
};

void CallingTest::init()
{
    m_bench = std::make_unique<UiBench>();
    m_ticker = std::make_unique<Ticker>(m_bench->monotonic());
    m_session = std::make_unique<VerifySession>(m_bench->service, *m_ticker, QStringLiteral("alex"), nullptr, m_bench->clock);
}

void CallingTest::cleanup()
{
    m_session.reset();
    m_ticker.reset();
    m_bench.reset();
}

void CallingTest::place(const QString &language)
{
    m_session->place(UiBench::number(), language);
    QTRY_VERIFY(m_session->state() != State::Dispatching);
}

void CallingTest::say(Phase phase, std::chrono::milliseconds later)
{
    m_bench->clock.advance(later);
    m_bench->tracker.say(m_bench->issueId(), phase);
}

void CallingTest::hangUp()
{
    m_session->hangUp();
    QTRY_VERIFY(!m_session->isHangingUp());
}

bool CallingTest::codeLives()
{
    const auto status = QCoro::waitFor(m_bench->store.status(UiBench::number()));
    return status && status->live;
}

void CallingTest::theTimelineHasTheDesksTimes()
{
    QVERIFY(m_session->timeline().isEmpty());
    const Milliseconds start = m_bench->clock.now();
    place();
    say(Phase::Ringing, 2s);
    say(Phase::Answered, 4s);
    const QList<TimelineStep> steps = m_session->timeline().steps();
    QCOMPARE(steps.at(0).at, start);
    QCOMPARE(steps.at(1).kind, Kind::Ringing);
    QCOMPARE(steps.at(1).elapsed, 2s);
    QCOMPARE(steps.at(2).at, start + 6s);
    QCOMPARE(present().kind, Kind::Answered);
}

void CallingTest::theTimelineEndsWithTheVerdict()
{
    place();
    say(Phase::Ringing, 2s);
    m_bench->clock.advance(9s);
    m_session->verify(m_bench->code());
    QTRY_COMPARE(m_session->state(), State::Verified);
    QCOMPARE(present().kind, Kind::Verified);
    QCOMPARE(present().elapsed, 11s);
    QVERIFY(present().detail.isEmpty());
}

void CallingTest::whoVerifiedIsInTheTimeline()
{
    place();
    QCoro::waitFor(m_bench->service.verify(UiBench::number(), *Code::entered(m_bench->code()), QStringLiteral("keypad")));
    QTRY_COMPARE(m_session->state(), State::Verified);
    QVERIFY(present().detail.contains(QStringLiteral("keypad")));
}

void CallingTest::aCodeThatRanOutIsInTheTimeline()
{
    place();
    m_bench->clock.advance(60s);
    m_ticker->tick();
    QCOMPARE(m_session->state(), State::Expired);
    QCOMPARE(present().kind, Kind::CodeLost);
    QCOMPARE(present().elapsed, 60s);
}

void CallingTest::callingAgainBeginsAnew()
{
    place();
    say(Phase::Busy, 3s);
    m_bench->clock.advance(30s);
    m_session->callAgain();
    QCOMPARE(m_session->timeline().steps().constFirst().at, m_bench->clock.now());
    QCOMPARE(present().kind, Kind::Placed);
    QTRY_COMPARE(m_session->state(), State::Waiting);
    QVERIFY(!m_session->callWasInVain());
}

void CallingTest::aRejectedCallAgainKeepsTheFirstCallsTimeline()
{
    place();
    say(Phase::Answered, 3s);
    const QList<TimelineStep> before = m_session->timeline().steps();
    m_bench->clock.advance(35s);
    m_bench->flow.result = failure(Error::Kind::Rejected, QStringLiteral("Plivo said no."));
    m_session->callAgain();
    QTRY_COMPARE(m_session->state(), State::Waiting);
    QCOMPARE(m_session->timeline().steps(), before);
}

void CallingTest::hangingUpEndsTheCallAndRevokesTheCode()
{
    place();
    say(Phase::Ringing, 2s);
    QVERIFY(m_session->canHangUp());
    m_bench->clock.advance(3s);
    m_session->hangUp();
    QVERIFY(m_session->isHangingUp());
    QVERIFY(!m_session->canEnterCode());
    QVERIFY(!m_session->canChangeNumber());
    QTRY_COMPARE(m_session->state(), State::Revoked);
    QCOMPARE(m_bench->tracker.hungUp, QStringList(m_bench->issueId()));
    QVERIFY(!codeLives());
    QCOMPARE(m_session->result()->tone, Tone::Info);
    QVERIFY(said().contains(QStringLiteral("ended")));
    QCOMPARE(present().kind, Kind::HungUp);
    QCOMPARE(present().elapsed, 5s);
    QVERIFY(!m_session->canHangUp());
    // The record of it comes later and is no news.
    say(Phase::Canceled, 2s);
    QCOMPARE(present().kind, Kind::HungUp);
}

void CallingTest::aCallThatHadEndedIsNotCalledHungUp()
{
    place();
    say(Phase::Ringing, 2s);
    m_bench->tracker.hangUpReply = failure(Error::Kind::NotFound, QStringLiteral("It had ended."));
    hangUp();
    QCOMPARE(m_session->state(), State::Revoked);
    QVERIFY(!m_session->timeline().wasHungUp());
    QVERIFY(said().contains(QStringLiteral("already ended")));
}

void CallingTest::aCallThatMayRingOnIsSaidTo()
{
    place();
    say(Phase::Ringing, 2s);
    m_bench->tracker.hangUpReply = failure(Error::Kind::Uncertain, QStringLiteral("The phone may ring on."));
    hangUp();
    QCOMPARE(m_session->state(), State::Revoked);
    QCOMPARE(m_session->result()->tone, Tone::Warning);
    QVERIFY(said().startsWith(QStringLiteral("The phone may ring on.")));
    QVERIFY(!m_session->timeline().wasHungUp());
    QVERIFY(!codeLives());
}

void CallingTest::aCodeThatCouldNotBeRevokedLivesOn()
{
    place();
    say(Phase::Ringing, 2s);
    m_bench->store.requestsToLose = 1;
    hangUp();
    QCOMPARE(m_session->state(), State::Waiting);
    QCOMPARE(m_session->result()->tone, Tone::Warning);
    QVERIFY(m_session->timeline().wasHungUp());
    QVERIFY(m_session->canEnterCode());
    QVERIFY(!m_session->canHangUp());
}

void CallingTest::aKeypadThatWasQuickerWins()
{
    place();
    say(Phase::Answered, 2s);
    // Asked first, answered first: the store knows one order only.
    auto verifying = m_bench->service.verify(UiBench::number(), *Code::entered(m_bench->code()), QStringLiteral("keypad"));
    m_session->hangUp();
    QCoro::waitFor(std::move(verifying));
    QTRY_COMPARE(m_session->state(), State::Verified);
    QTRY_VERIFY(!m_session->isHangingUp());
    QCOMPARE(m_session->state(), State::Verified);
}

void CallingTest::nothingIsHungUpTwiceOrAfterTheEnd()
{
    QVERIFY(!m_session->canHangUp());
    m_session->hangUp();
    place();
    m_session->hangUp();
    m_session->hangUp();
    QTRY_COMPARE(m_session->state(), State::Revoked);
    m_session->hangUp();
    QCOMPARE(m_bench->tracker.hungUp.size(), 1);

    m_bench->clock.advance(30s);
    m_session->callAgain();
    QTRY_COMPARE(m_session->state(), State::Waiting);
    QVERIFY(m_session->canHangUp());
    say(Phase::NoAnswer, 30s);
    QVERIFY(!m_session->canHangUp());
}

void CallingTest::changingTheNumberWhileItRingsHangsUp()
{
    place();
    say(Phase::Ringing, 2s);
    m_session->changeNumber();
    QCOMPARE(m_session->state(), State::Entering);
    QVERIFY(m_session->timeline().isEmpty());
    QTRY_VERIFY(m_bench->service.isIdle());
    QCOMPARE(m_bench->tracker.hungUp, QStringList(m_bench->issueId()));
    QVERIFY(!codeLives());
    QVERIFY(!m_session->result());
}

void CallingTest::changingTheNumberTellsOfAPhoneThatMayRingOn()
{
    place();
    say(Phase::Ringing, 2s);
    m_bench->tracker.hangUpReply = failure(Error::Kind::Rejected, QStringLiteral("The phone rings on."));
    m_session->changeNumber();
    QTRY_VERIFY(m_session->result());
    QCOMPARE(m_session->result()->tone, Tone::Warning);
    QVERIFY(said().startsWith(QStringLiteral("The phone rings on.")));
    QCOMPARE(m_session->state(), State::Entering);
}

void CallingTest::changingTheNumberAfterTheCallOnlyRevokes()
{
    place();
    say(Phase::Completed, 20s);
    m_session->changeNumber();
    QTRY_VERIFY(m_bench->service.isIdle());
    QVERIFY(m_bench->tracker.hungUp.isEmpty());
    QVERIFY(!codeLives());
}

void CallingTest::theCallSpeaksTheChosenLanguage()
{
    m_bench->flow.choice = {QStringLiteral("en"), QStringLiteral("es")};
    place(QStringLiteral("es"));
    QCOMPARE(m_bench->flow.language, QStringLiteral("es"));
    QCOMPARE(m_session->language(), QStringLiteral("es"));
    m_bench->clock.advance(30s);
    m_session->callAgain();
    QTRY_COMPARE(m_session->state(), State::Waiting);
    QCOMPARE(m_bench->flow.language, QStringLiteral("es"));
}

QTEST_MAIN(CallingTest)
#include "tst_calling.moc"
