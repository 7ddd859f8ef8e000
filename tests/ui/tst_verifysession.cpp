// SPDX-License-Identifier: GPL-3.0-or-later
// One customer's way through call, code and outcome, as far as this desk is concerned.
#include "ui/uibench.h"
#include "verify/verifysession.h"

#include <QSignalSpy>
#include <QTest>

using namespace Ringproof;
using namespace Ringproof::Test;
using namespace std::chrono_literals;
using State = VerifySession::State;

namespace {

//! OtpService takes off what the dispatch itself took, by the real clock: nothing as a rule, some seconds on a machine under
//! load.
bool isAbout(Milliseconds time, Milliseconds expected)
{
    return time <= expected && time > expected - 10s;
}

} // namespace

//! Remembers what is entered.
class KeptJournal : public Journal
{
public:
    QList<JournalEntry> entries;
    QCoro::Task<Expected<qint64>> record(JournalEntry entry) override
    {
        entries.append(entry);
        co_return qint64(entries.size());
    }
};

class VerifySessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aRightCodeVerifies();
    void digitsOfAnyScriptAreACode();
    void aWrongCodeCostsAnAttemptAndSaysSo();
    void theLastWrongCodeVoidsTheCode();
    void whatIsNoCodeCostsNothing();
    void theTimeRunsOut();
    void aVerdictUnderWayIsWaitedFor();
    void anAnsweredCallBringsMoreTime();
    void theCallIsToldInWords();
    void aCallInVainIsWorthALook();
    void aWordOfTheCallBeforeTheRepliesEndIsKept();
    void anUncertainCallLeavesTheCodeAlive();
    void aRejectedCallFails();
    void aRefusalSaysHowLongToWait();
    void aSupervisorLiftsARefusal();
    void aResetElsewhereLiftsItToo();
    void whereResettingIsSwitchedOffItIsNotOffered();
    void anotherNumberNeedsNoWait();
    void aStoreThatIsDownPlacesNoCall();
    void aCodeCanBeEnteredAgainWhenTheStoreIsBack();
    void callingAgainWaitsForTheCooldown();
    void callingAgainReplacesTheCode();
    void aRejectedCallAgainBringsTheFirstCodeBack();
    void aCallAgainWithoutTheStoreLeavesTheCode();
    void aCallAgainWithoutTheStoreBringsNoCodeBack();
    void aCodeMayComeBeforeTheFlowsReply();
    void aCodeOfTheCallBeforeIsNoVerdictOnTheNewOne();
    void changingTheNumberRevokesTheCode();
    void aRevocationThatFailedIsTold();
    void whoEndsACallIsEntered();
    void theTickerRestsAtTheEnd();
    void aClosedCustomersCallIsBroughtToItsEnd();

private:
    void place(const char *number = "+12025550100");
    void enter(const QString &digits);
    void pass(std::chrono::milliseconds time);
    [[nodiscard]] QString said() const { return m_session->result() ? m_session->result()->text : QString(); }
    [[nodiscard]] bool isVerified(const QString &code);

    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<Ticker> m_ticker;
    std::unique_ptr<VerifySession> m_session;
};

void VerifySessionTest::init()
{
    m_bench = std::make_unique<UiBench>();
    m_ticker = std::make_unique<Ticker>(m_bench->monotonic());
    m_session = std::make_unique<VerifySession>(m_bench->service, *m_ticker, QStringLiteral("alex"));
}

void VerifySessionTest::cleanup()
{
    m_session.reset();
    m_ticker.reset();
    m_bench.reset();
}

void VerifySessionTest::place(const char *number)
{
    m_session->place(UiBench::number(number));
    QTRY_VERIFY(m_session->state() != State::Dispatching);
}

void VerifySessionTest::enter(const QString &digits)
{
    m_session->verify(digits);
    QTRY_VERIFY(!m_session->isJudging());
}

void VerifySessionTest::pass(std::chrono::milliseconds time)
{
    m_bench->clock.advance(time);
    m_ticker->tick();
}

bool VerifySessionTest::isVerified(const QString &code)
{
    enter(code);
    return m_session->state() == State::Verified;
}

void VerifySessionTest::aRightCodeVerifies()
{
    QCOMPARE(m_session->state(), State::Entering);
    place();
    QCOMPARE(m_session->state(), State::Waiting);
    QVERIFY(isAbout(m_session->timeLeft(), 60s));
    QCOMPARE(m_session->attemptsLeft(), 5);
    QVERIFY(!m_session->result());

    QSignalSpy happened(m_session.get(), &VerifySession::happened);
    enter(m_bench->code());
    QCOMPARE(m_session->state(), State::Verified);
    QCOMPARE(said(), QStringLiteral("+1 202-555-0100 is verified."));
    QCOMPARE(m_session->result()->tone, Tone::Success);
    QCOMPARE(happened.size(), 1);
    QVERIFY(!m_session->canEnterCode());
    QVERIFY(!m_session->canCallAgain());
}

void VerifySessionTest::digitsOfAnyScriptAreACode()
{
    place();
    QString arabic;
    const QString code = m_bench->code();
    for (const QChar digit : code)
        arabic.append(QChar(0x0660 + digit.digitValue()));
    QVERIFY(isVerified(arabic));
}

void VerifySessionTest::aWrongCodeCostsAnAttemptAndSaysSo()
{
    place();
    pass(10s);
    QSignalSpy wrong(m_session.get(), &VerifySession::codeWasWrong);
    enter(m_bench->wrongCode());
    QCOMPARE(m_session->state(), State::Waiting);
    QCOMPARE(m_session->attemptsLeft(), 4);
    QCOMPARE(m_session->timeLeft(), 50s);
    QVERIFY(said().contains(QLatin1Char('4')));
    QCOMPARE(wrong.size(), 1);
    QVERIFY(isVerified(m_bench->code()));
}

void VerifySessionTest::theLastWrongCodeVoidsTheCode()
{
    place();
    for (int i = 0; i < 5; ++i)
        enter(m_bench->wrongCode());
    QCOMPARE(m_session->state(), State::Exhausted);
    QCOMPARE(m_session->attemptsLeft(), 0);
    QVERIFY(!m_session->canEnterCode());
    QVERIFY(!said().isEmpty());
}

void VerifySessionTest::whatIsNoCodeCostsNothing()
{
    place();
    const int requests = m_bench->store.requests;
    enter(QStringLiteral("12a456"));
    QCOMPARE(m_session->state(), State::Waiting);
    QCOMPARE(m_session->attemptsLeft(), 5);
    QCOMPARE(m_bench->store.requests, requests);
    QVERIFY(!said().isEmpty());
}

void VerifySessionTest::theTimeRunsOut()
{
    place();
    pass(45s);
    QCOMPARE(m_session->state(), State::Waiting);
    QVERIFY(isAbout(m_session->timeLeft(), 15s));
    pass(15s);
    QCOMPARE(m_session->state(), State::Expired);
    QVERIFY(said().contains(QStringLiteral("time is up")));
    QVERIFY(m_session->canCallAgain());
}

void VerifySessionTest::aVerdictUnderWayIsWaitedFor()
{
    place();
    m_session->verify(m_bench->code());
    pass(61s);
    QVERIFY(m_session->isJudging());
    QCOMPARE(m_session->state(), State::Waiting); // the store has the last word
    QTRY_VERIFY(m_session->hasEnded());
}

void VerifySessionTest::anAnsweredCallBringsMoreTime()
{
    place();
    pass(25s);
    m_bench->tracker.say(m_bench->issueId(), CallStatus::Phase::Answered);
    QTRY_COMPARE(m_session->timeLeft(), 60s);
    QCOMPARE(m_session->timeToLive(), 60s);
    pass(59s);
    QVERIFY(isVerified(m_bench->code()));
}

void VerifySessionTest::theCallIsToldInWords()
{
    place();
    QVERIFY(!m_session->timeline().present().title.isEmpty());
    QStringList hints {m_session->timeline().hint()};
    for (const CallStatus::Phase phase : {CallStatus::Phase::Queued, CallStatus::Phase::Ringing, CallStatus::Phase::Answered,
                                          CallStatus::Phase::Completed}) {
        m_bench->tracker.say(m_bench->issueId(), phase);
        QVERIFY(!m_session->timeline().hint().isEmpty());
        QVERIFY(!hints.contains(m_session->timeline().hint()));
        hints.append(m_session->timeline().hint());
        if (phase != CallStatus::Phase::Queued)
            QCOMPARE(m_session->timeline().present().title, describe(phase));
    }
    QVERIFY(!m_session->callWasInVain());
}

void VerifySessionTest::aCallInVainIsWorthALook()
{
    place();
    QSignalSpy happened(m_session.get(), &VerifySession::happened);
    m_bench->tracker.say(m_bench->issueId(), CallStatus::Phase::Busy);
    QVERIFY(m_session->callWasInVain());
    QCOMPARE(happened.size(), 1);
    // Somebody may have heard it all the same; the code is good while it lives.
    QVERIFY(isVerified(m_bench->code()));
}

//! Says that the phone rings as soon as it is to follow a call, before the dispatch has returned.
class HastyTracker : public CallTracker
{
    Q_OBJECT

public:
    void follow(QString issueId, PhoneNumber, QString, QString) override
    {
        CallStatus ringing;
        ringing.phase = CallStatus::Phase::Ringing;
        Q_EMIT changed(issueId, ringing);
    }
    void stop(QString) override { }
    QCoro::Task<Expected<void>> hangUp(QString) override { co_return Expected<void>(); }
};

void VerifySessionTest::aWordOfTheCallBeforeTheRepliesEndIsKept()
{
    HastyTracker tracker;
    OtpService service(m_bench->policy, QStringLiteral("US"), m_bench->store, m_bench->flow, &tracker);
    VerifySession session(service, *m_ticker, QStringLiteral("alex"));
    session.place(UiBench::number());
    QTRY_COMPARE(session.state(), State::Waiting);
    QCOMPARE(session.timeline().present().title, describe(CallStatus::Phase::Ringing));
    QTRY_VERIFY(service.isIdle());
}

void VerifySessionTest::anUncertainCallLeavesTheCodeAlive()
{
    m_bench->flow.result = failure(Error::Kind::Uncertain, QStringLiteral("No clear answer."));
    place();
    QCOMPARE(m_session->state(), State::Waiting);
    QCOMPARE(said(), QStringLiteral("No clear answer."));
    QCOMPARE(m_session->result()->tone, Tone::Warning);
    QVERIFY(isVerified(m_bench->code()));
}

void VerifySessionTest::aRejectedCallFails()
{
    QSignalSpy flow(m_session.get(), &VerifySession::flowAnswered);
    m_bench->flow.result = failure(Error::Kind::Rejected, QStringLiteral("Wrong token."));
    place();
    QCOMPARE(m_session->state(), State::Failed);
    QCOMPARE(said(), QStringLiteral("Wrong token."));
    QVERIFY(!m_session->canPlace()); // the cooldown stays
    QCOMPARE(m_session->waitForCall(), 30s);
    QCOMPARE(flow.size(), 1);
    pass(30s);
    QVERIFY(m_session->canPlace());
}

void VerifySessionTest::aRefusalSaysHowLongToWait()
{
    VerifySession other(m_bench->service, *m_ticker, QStringLiteral("kim"));
    place();
    pass(10s);
    other.place(UiBench::number());
    QTRY_COMPARE(other.state(), State::Failed);
    QCOMPARE(other.waitForCall(), 20s);
    QVERIFY(!other.canPlace());
    QCOMPARE(other.result()->tone, Tone::Warning);
    pass(20s);
    QVERIFY(other.canPlace());
}

void VerifySessionTest::aSupervisorLiftsARefusal()
{
    QVERIFY(QCoro::waitFor(m_bench->service.dispatch({UiBench::number("+12025550100"), QStringLiteral("other"), {}})).kind
            == DispatchOutcome::Kind::Dispatched);
    place();
    QCOMPARE(m_session->state(), State::Failed);
    QVERIFY2(said().contains(QStringLiteral("supervisor")), qPrintable(said()));
    QVERIFY(m_session->canReset());
    QVERIFY(!m_session->canPlace());

    m_session->reset();
    QVERIFY(!m_session->canReset()); // once
    QTRY_VERIFY(m_session->canPlace());
    QVERIFY2(said().contains(QStringLiteral("cleared")), qPrintable(said()));
    QVERIFY(!m_session->canReset());
    place();
    QCOMPARE(m_session->state(), State::Waiting);
}

void VerifySessionTest::aResetElsewhereLiftsItToo()
{
    QCoro::waitFor(m_bench->service.dispatch({UiBench::number("+12025550100"), QStringLiteral("other"), {}}));
    place();
    QVERIFY(m_session->canReset());
    QVERIFY(QCoro::waitFor(m_bench->service.reset(UiBench::number("+12025550100"), QStringLiteral("sue"))));
    QTRY_VERIFY(m_session->canPlace());
    QVERIFY(!m_session->canReset());
}

void VerifySessionTest::whereResettingIsSwitchedOffItIsNotOffered()
{
    m_bench->service.setAuthority({Authority::Reset::SwitchedOff, QStringLiteral("the service desk")});
    QCoro::waitFor(m_bench->service.dispatch({UiBench::number("+12025550100"), QStringLiteral("other"), {}}));
    place();
    QCOMPARE(m_session->state(), State::Failed);
    QVERIFY2(said().contains(QStringLiteral("ask the service desk")), qPrintable(said()));
    QVERIFY(!m_session->canReset());
}

void VerifySessionTest::anotherNumberNeedsNoWait()
{
    m_bench->flow.result = failure(Error::Kind::Rejected, QStringLiteral("Wrong token."));
    place();
    QVERIFY(!m_session->canPlace());
    m_session->forgetFailure(); // another number is typed
    QCOMPARE(m_session->state(), State::Entering);
    QVERIFY(m_session->canPlace());
    QVERIFY(!m_session->result());
}

void VerifySessionTest::aStoreThatIsDownPlacesNoCall()
{
    QSignalSpy store(m_session.get(), &VerifySession::storeAnswered);
    m_bench->store.requestsToLose = 1;
    place();
    QCOMPARE(m_session->state(), State::Failed);
    QCOMPARE(m_bench->flow.runs, 0);
    QVERIFY(!said().isEmpty());
    QCOMPARE(store.size(), 1);
    QCOMPARE(store.at(0).at(0).toBool(), false);
}

void VerifySessionTest::aCodeCanBeEnteredAgainWhenTheStoreIsBack()
{
    place();
    m_bench->store.requestsToLose = 1;
    QSignalSpy wrong(m_session.get(), &VerifySession::codeWasWrong);
    enter(m_bench->code());
    QCOMPARE(m_session->state(), State::Waiting);
    QVERIFY(!said().isEmpty());
    QCOMPARE(m_session->attemptsLeft(), 5);
    QCOMPARE(wrong.size(), 0); // what was typed stays to be sent again
    QVERIFY(isVerified(m_bench->code()));
}

void VerifySessionTest::callingAgainWaitsForTheCooldown()
{
    place();
    QVERIFY(!m_session->canCallAgain());
    QCOMPARE(m_session->waitForCall(), 30s);
    m_session->callAgain();
    QCOMPARE(m_session->state(), State::Waiting);
    QCOMPARE(m_bench->flow.runs, 1);
    pass(30s);
    QVERIFY(m_session->canCallAgain());
}

void VerifySessionTest::callingAgainReplacesTheCode()
{
    place();
    const QString first = m_bench->code();
    enter(m_bench->wrongCode());
    pass(30s);
    m_session->callAgain();
    QTRY_COMPARE(m_session->state(), State::Waiting);
    QCOMPARE(m_bench->flow.runs, 2);
    QVERIFY(isAbout(m_session->timeLeft(), 60s));
    QCOMPARE(m_session->attemptsLeft(), 5);
    QVERIFY(!m_session->canCallAgain());
    if (first != m_bench->code()) {
        enter(first);
        QCOMPARE(m_session->attemptsLeft(), 4);
    }
    QVERIFY(isVerified(m_bench->code()));
}

void VerifySessionTest::aRejectedCallAgainBringsTheFirstCodeBack()
{
    place();
    const QString first = m_bench->code();
    enter(m_bench->wrongCode());
    pass(35s);
    m_bench->flow.result = failure(Error::Kind::Rejected, QStringLiteral("Plivo said no."));
    m_session->callAgain();
    QTRY_COMPARE(m_session->state(), State::Waiting);
    QCOMPARE(said(), QStringLiteral("Plivo said no."));
    QTRY_COMPARE(m_session->timeLeft(), 25s);
    QTRY_COMPARE(m_session->attemptsLeft(), 4);
    QVERIFY(isVerified(first));
}

void VerifySessionTest::aCallAgainWithoutTheStoreLeavesTheCode()
{
    place();
    const QString first = m_bench->code();
    enter(m_bench->wrongCode());
    pass(31s);
    m_bench->store.requestsToLose = 1000;
    m_session->callAgain();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), State::Waiting, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->service.isIdle(), 20'000);
    QCoro::waitFor(m_bench->store.ping()); // behind the question how it stands
    QCOMPARE(m_session->state(), State::Waiting);
    QVERIFY(said().startsWith(QStringLiteral("No call was placed.")));
    QCOMPARE(m_session->attemptsLeft(), 4);
    m_bench->store.requestsToLose = 0;
    QVERIFY(isVerified(first));
}

void VerifySessionTest::aCallAgainWithoutTheStoreBringsNoCodeBack()
{
    place();
    pass(31s);
    const RevokeRequest revoke {newRequestId(), UiBench::number(), {}};
    QVERIFY(QCoro::waitFor(m_bench->realStore.revoke(revoke)).value());
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), State::Revoked, 20'000);
    m_bench->store.requestsToLose = 1000;
    m_session->callAgain();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), State::Failed, 20'000);
}

void VerifySessionTest::aCodeMayComeBeforeTheFlowsReply()
{
    // The phone rings while Plivo's reply is still on its way, and the customer is quick.
    m_bench->flow.meanwhile = [this] { m_session->verify(m_bench->code()); };
    m_session->place(UiBench::number());
    QTRY_COMPARE(m_session->state(), State::Verified);
    QTRY_VERIFY(m_bench->service.isIdle());
    QCOMPARE(m_session->state(), State::Verified);
}

void VerifySessionTest::aCodeOfTheCallBeforeIsNoVerdictOnTheNewOne()
{
    place();
    const QString first = m_bench->code();
    pass(61s);
    QCOMPARE(m_session->state(), State::Expired);
    m_bench->flow.meanwhile = [this, first] { m_session->verify(first); };
    m_session->callAgain();
    m_session->verify(first);
    QTRY_COMPARE(m_session->state(), State::Waiting);
    QTRY_VERIFY(m_bench->service.isIdle());
    m_bench->flow.meanwhile = {};
    QVERIFY(isVerified(m_bench->code()));
}

void VerifySessionTest::changingTheNumberRevokesTheCode()
{
    place();
    m_session->changeNumber();
    QCOMPARE(m_session->state(), State::Entering);
    QVERIFY(m_session->canPlace());
    QTRY_VERIFY(m_bench->service.isIdle());
    const auto status = QCoro::waitFor(m_bench->store.status(UiBench::number()));
    QVERIFY(status);
    QVERIFY(!status->live);
    QCOMPARE(m_session->state(), State::Entering);
    QVERIFY(!m_session->result());
}

void VerifySessionTest::aRevocationThatFailedIsTold()
{
    place();
    m_bench->store.requestsToLose = 1;
    m_session->changeNumber();
    QTRY_VERIFY(m_session->result());
    QCOMPARE(m_session->result()->tone, Tone::Warning);
    QCOMPARE(m_session->state(), State::Entering);
}

void VerifySessionTest::whoEndsACallIsEntered()
{
    KeptJournal journal;
    OtpService service(m_bench->policy, QStringLiteral("US"), m_bench->store, m_bench->flow, &m_bench->tracker, &journal);
    VerifySession session(service, *m_ticker, QStringLiteral("alex"));
    const auto place = [&](const char *number) {
        session.place(UiBench::number(number));
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Waiting, 20'000);
    };
    place("+12025550100");
    session.hangUp();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Revoked, 20'000);
    session.changeNumber();
    place("+12025550101");
    session.changeNumber(); // which hangs up
    QTRY_VERIFY_WITH_TIMEOUT(service.isIdle(), 20'000);
    place("+12025550102");
    m_bench->tracker.say(m_bench->issueId(), CallStatus::Phase::Completed);
    session.changeNumber(); // which revokes
    QTRY_VERIFY_WITH_TIMEOUT(service.isIdle(), 20'000);
    QStringList ended;
    for (const JournalEntry &entry : std::as_const(journal.entries)) {
        if (entry.action == QLatin1StringView("hang_up") || entry.action == QLatin1StringView("revoke"))
            ended << entry.action + u' ' + entry.by;
    }
    QCOMPARE(ended, QStringList({QStringLiteral("hang_up alex"), QStringLiteral("hang_up alex"), QStringLiteral("revoke alex")}));
}

void VerifySessionTest::theTickerRestsAtTheEnd()
{
    QVERIFY(!m_ticker->isTicking());
    place();
    QVERIFY(m_ticker->isTicking());
    QVERIFY(isVerified(m_bench->code()));
    QVERIFY(!m_ticker->isTicking());
}

void VerifySessionTest::aClosedCustomersCallIsBroughtToItsEnd()
{
    m_bench->flow.result = failure(Error::Kind::Rejected, QStringLiteral("No."));
    m_session->place(UiBench::number());
    m_session.reset();
    QTRY_VERIFY(m_bench->service.isIdle());
    const auto status = QCoro::waitFor(m_bench->store.status(UiBench::number()));
    QVERIFY(status && !status->live); // withdrawn, although nobody waited
}

QTEST_MAIN(VerifySessionTest)
#include "tst_verifysession.moc"
