// SPDX-License-Identifier: GPL-3.0-or-later
// One dispatch and one verification, through a real store, with every end that a flow and a line can come to.
#include "otp/otpservice.h"
#include "store/embeddedstore.h"
#include "support/lossystore.h"
#include "support/scriptedflow.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Ringproof;
using Kind = DispatchOutcome::Kind;

class OtpServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aDispatchedCodeVerifiesOnce();
    void theCodeIsStoredBeforeTheCallIsPlaced();
    void aRejectedFlowGivesTheSendBack();
    void anUncertainFlowLeavesTheCodeAlive();
    void aRefusalPlacesNoCall();
    void thePolicyRefusesWithoutAskingTheStore();
    void aStoreThatIsDownPlacesNoCall();
    void aLostReplyOfIssueIsAskedForAgain();
    void aLostReplyOfVerifyDeniesNobody();
    void aLostReplyOfVerifyIsAskedForThroughAnOutage();
    void aLostReplyOfVerifyStaysUnknownInALongOutage();
    void aLostReplyOfVerifyBurnsOneAttempt();
    void anIssueThatStaysUncertainIsUndone();
    void answeringExtendsTheLife();
    void answeringNeverExtendsPastTenMinutes_data();
    void answeringNeverExtendsPastTenMinutes();
    void answeringExtendsNothingWhereThePolicySaysSo();
    void aVerificationEndsTheFollowing();
    void aCodeThatRunsOutEndsTheFollowing();
    void aCallThatNobodyWatchesIsLeftOnceItWasAnswered();
    void nobodyIsFollowedForNothing();
    void whoeverDoesNotLookAnyMoreSaysSo();
    void aHangUpSaysWhatBecameOfPhoneAndCode_data();
    void aHangUpSaysWhatBecameOfPhoneAndCode();
    void aHangUpWithoutTheStoreIsToldTruthfully();
    void aHangUpOfAVerifiedCallRevokesNothing();
    void aHangUpWithoutATrackerRevokesTheCode();
    void aCallThatWasHungUpIsFollowedToItsEnd();
    void aChosenLanguageReachesTheFlow();
    void aLanguageThatNobodySpeaksPlacesNoCall();
    void wrongThenExhausted();
    void saysWhenNothingIsUnderWay();
    void nothingBeginsOnceCallsAreLeft();

private:
    [[nodiscard]] DispatchOutcome dispatch();
    [[nodiscard]] VerifyOutcome verify(const QString &digits);
    [[nodiscard]] QString spoken() const { return QString::fromLatin1(m_flow->code->reveal().toByteArray()); }
    [[nodiscard]] QString wrong() const;
    void makeService(Policy policy);

    const PhoneNumber m_number = *PhoneNumber::parse(QStringLiteral("+14155552671"), QStringLiteral("US"));
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<EmbeddedStore> m_real;
    std::unique_ptr<LossyStore> m_store;
    std::unique_ptr<ScriptedFlow> m_flow;
    std::unique_ptr<ScriptedTracker> m_tracker;
    std::unique_ptr<OtpService> m_service;
};

void OtpServiceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<ManualClock>();
    makeService({});
}

void OtpServiceTest::cleanup()
{
    QTRY_VERIFY(m_service->isIdle());
    m_service.reset();
    m_tracker.reset();
    m_flow.reset();
    m_store.reset();
    m_real.reset();
}

void OtpServiceTest::makeService(Policy policy)
{
    m_service.reset();
    m_store.reset();
    StoreSettings settings;
    settings.policy = policy;
    settings.account = QStringLiteral("MA1");
    m_real = std::make_unique<EmbeddedStore>(m_folder->filePath(QStringLiteral("codes.db")), settings, *m_clock);
    m_store = std::make_unique<LossyStore>(*m_real);
    m_flow = std::make_unique<ScriptedFlow>();
    m_tracker = std::make_unique<ScriptedTracker>();
    m_service = std::make_unique<OtpService>(policy, QStringLiteral("US"), *m_store, *m_flow, m_tracker.get());
}

DispatchOutcome OtpServiceTest::dispatch()
{
    const DispatchRequest request {m_number, QStringLiteral("ann@desk"), {}};
    return QCoro::waitFor(m_service->dispatch(request));
}

VerifyOutcome OtpServiceTest::verify(const QString &digits)
{
    return QCoro::waitFor(m_service->verify(m_number, *Code::entered(digits), QStringLiteral("ann@desk")));
}

QString OtpServiceTest::wrong() const
{
    QString digits = spoken();
    digits[0] = digits[0] == u'9' ? u'0' : QChar(digits[0].unicode() + 1);
    return digits;
}

void OtpServiceTest::aDispatchedCodeVerifiesOnce()
{
    const DispatchOutcome outcome = dispatch();
    QVERIFY(outcome.kind == Kind::Dispatched);
    QCOMPARE(outcome.message, QStringLiteral("verification initiated"));
    QCOMPARE(outcome.number, m_number.e164());
    QCOMPARE(outcome.runId, QStringLiteral("run-1"));
    QCOMPARE(outcome.callId, QStringLiteral("call-1"));
    QVERIFY(outcome.ttl > std::chrono::seconds(30) && outcome.ttl <= std::chrono::seconds(60));
    QCOMPARE(outcome.sendsLeft, std::optional<int>(4));
    QCOMPARE(m_flow->runs, 1);
    QCOMPARE(m_tracker->followed, QStringList {outcome.issueId});

    const VerifyOutcome first = verify(spoken());
    QVERIFY(first.kind == VerifyOutcome::Kind::Verified);
    QCOMPARE(first.message, QStringLiteral("Number verified"));
    QCOMPARE(first.issueId, outcome.issueId);
    const VerifyOutcome second = verify(spoken());
    QVERIFY(second.kind == VerifyOutcome::Kind::Expired);
    QCOMPARE(second.message, QStringLiteral("number not found!"));
}

void OtpServiceTest::theCodeIsStoredBeforeTheCallIsPlaced()
{
    std::optional<VerifyOutcome> meanwhile;
    m_flow->meanwhile = [&] { meanwhile = verify(spoken()); };
    QVERIFY(dispatch().kind == Kind::Dispatched);
    QVERIFY(meanwhile);
    QVERIFY(meanwhile->kind == VerifyOutcome::Kind::Verified);
}

void OtpServiceTest::aRejectedFlowGivesTheSendBack()
{
    m_flow->result = failure(Error::Kind::Rejected, QStringLiteral("No."));
    const DispatchOutcome outcome = dispatch();
    QVERIFY(outcome.kind == Kind::Rejected);
    QCOMPARE(outcome.message, QStringLiteral("No."));
    QVERIFY(m_tracker->followed.isEmpty());
    QVERIFY(verify(spoken()).kind == VerifyOutcome::Kind::Expired);

    const auto status = QCoro::waitFor(m_store->status(m_number));
    QVERIFY(status);
    QCOMPARE(status->sendsLeftHour, std::optional<int>(5));
    QVERIFY(status->cooldown.count() > 0);
}

void OtpServiceTest::anUncertainFlowLeavesTheCodeAlive()
{
    m_flow->result = failure(Error::Kind::Uncertain, QStringLiteral("Perhaps."));
    const DispatchOutcome outcome = dispatch();
    QVERIFY(outcome.kind == Kind::Uncertain);
    QCOMPARE(outcome.message, QStringLiteral("Perhaps."));
    QCOMPARE(m_tracker->followed, QStringList {outcome.issueId});
    QVERIFY(verify(spoken()).kind == VerifyOutcome::Kind::Verified);
}

void OtpServiceTest::aRefusalPlacesNoCall()
{
    QVERIFY(dispatch().kind == Kind::Dispatched);
    const DispatchOutcome outcome = dispatch();
    QVERIFY(outcome.kind == Kind::Refused);
    QCOMPARE(outcome.reason, QStringLiteral("cooldown"));
    QVERIFY(outcome.retryAfter == Milliseconds(30'000));
    QVERIFY2(outcome.message.contains(QStringLiteral("30 second")), qPrintable(outcome.message));
    QCOMPARE(m_flow->runs, 1);
}

void OtpServiceTest::thePolicyRefusesWithoutAskingTheStore()
{
    Policy policy;
    policy.regions = {QStringLiteral("DE")};
    makeService(policy);
    const DispatchOutcome outcome = dispatch();
    QVERIFY(outcome.kind == Kind::Refused);
    QCOMPARE(outcome.reason, QStringLiteral("policy"));
    QVERIFY(!outcome.retryAfter);
    QCOMPARE(m_store->requests, 0);
    QCOMPARE(m_flow->runs, 0);
}

void OtpServiceTest::aStoreThatIsDownPlacesNoCall()
{
    m_store->requestsToLose = 1000;
    const DispatchOutcome outcome = dispatch();
    QVERIFY(outcome.kind == Kind::Unavailable);
    QVERIFY(outcome.message.contains(QStringLiteral("No call was placed")));
    QCOMPARE(m_flow->runs, 0);
    const VerifyOutcome verified = verify(QStringLiteral("123456"));
    QVERIFY(verified.kind == VerifyOutcome::Kind::Unavailable);
}

void OtpServiceTest::aLostReplyOfIssueIsAskedForAgain()
{
    m_store->repliesToLose = 2;
    const DispatchOutcome outcome = dispatch();
    QVERIFY(outcome.kind == Kind::Dispatched);
    QCOMPARE(outcome.sendsLeft, std::optional<int>(4));
    QCOMPARE(m_flow->runs, 1);
    QVERIFY(verify(spoken()).kind == VerifyOutcome::Kind::Verified);
}

void OtpServiceTest::aLostReplyOfVerifyDeniesNobody()
{
    QVERIFY(dispatch().kind == Kind::Dispatched);
    m_store->repliesToLose = 2;
    QVERIFY(verify(spoken()).kind == VerifyOutcome::Kind::Verified);
}

//! As when a Redis's master dies while it judges: its successor can't be reached at once.
void OtpServiceTest::aLostReplyOfVerifyIsAskedForThroughAnOutage()
{
    QVERIFY(dispatch().kind == Kind::Dispatched);
    m_store->repliesToLose = 1;
    m_store->requestsToLoseThen = 1;
    QVERIFY(verify(spoken()).kind == VerifyOutcome::Kind::Verified);
}

void OtpServiceTest::aLostReplyOfVerifyStaysUnknownInALongOutage()
{
    QVERIFY(dispatch().kind == Kind::Dispatched);
    m_store->repliesToLose = 1;
    m_store->requestsToLoseThen = 2;
    const VerifyOutcome outcome = verify(spoken());
    QVERIFY(outcome.kind == VerifyOutcome::Kind::Unavailable);
    QCOMPARE(outcome.message, QStringLiteral("The store's reply was lost.")); // not: nothing was sent
}

void OtpServiceTest::aLostReplyOfVerifyBurnsOneAttempt()
{
    QVERIFY(dispatch().kind == Kind::Dispatched);
    m_store->repliesToLose = 2;
    const VerifyOutcome outcome = verify(wrong());
    QVERIFY(outcome.kind == VerifyOutcome::Kind::Wrong);
    QCOMPARE(outcome.attemptsLeft, 4);
    QCOMPARE(verify(wrong()).attemptsLeft, 3);
}

void OtpServiceTest::anIssueThatStaysUncertainIsUndone()
{
    m_store->repliesToLose = 3; // every try of the issue; then the line is sound again
    const DispatchOutcome outcome = dispatch();
    QVERIFY(outcome.kind == Kind::Unavailable);
    QCOMPARE(m_flow->runs, 0);
    const auto status = QCoro::waitFor(m_store->status(m_number));
    QVERIFY(status);
    QVERIFY(!status->live);
    QCOMPARE(status->sendsLeftHour, std::optional<int>(5));
}

void OtpServiceTest::answeringExtendsTheLife()
{
    QSignalSpy extended(m_service.get(), &OtpService::extended);
    const DispatchOutcome outcome = dispatch();
    m_clock->advance(std::chrono::seconds(25));
    m_tracker->say(outcome.issueId, CallStatus::Phase::Ringing);
    m_tracker->say(outcome.issueId, CallStatus::Phase::Answered);
    m_tracker->say(outcome.issueId, CallStatus::Phase::Answered);
    QTRY_COMPARE(extended.size(), 1);
    QCOMPARE(extended[0][0].toString(), outcome.issueId);
    QVERIFY(extended[0][1].value<Milliseconds>() == Milliseconds(60'000));
    m_clock->advance(std::chrono::seconds(50));
    QVERIFY(verify(spoken()).kind == VerifyOutcome::Kind::Verified);
}

void OtpServiceTest::answeringNeverExtendsPastTenMinutes_data()
{
    QTest::addColumn<int>("ttl");
    QTest::addColumn<int>("answeredAfter");
    QTest::addColumn<int>("left"); // seconds, from the answer
    QTest::newRow("far from it") << 60 << 30 << 60;
    QTest::newRow("just so") << 400 << 200 << 400;
    QTest::newRow("past it") << 400 << 300 << 300;
    QTest::newRow("the longest life") << 600 << 25 << 575;
}

void OtpServiceTest::answeringNeverExtendsPastTenMinutes()
{
    QFETCH(int, ttl);
    QFETCH(int, answeredAfter);
    QFETCH(int, left);
    Policy policy;
    policy.ttl = std::chrono::seconds(ttl);
    makeService(policy);
    QSignalSpy extended(m_service.get(), &OtpService::extended);
    const DispatchOutcome outcome = dispatch();
    m_clock->advance(std::chrono::seconds(answeredAfter));
    m_tracker->say(outcome.issueId, CallStatus::Phase::Answered);
    QTRY_COMPARE(extended.size(), 1);
    QCOMPARE(extended[0][1].value<Milliseconds>().count(), left * 1000);

    m_clock->advance(std::chrono::seconds(left) + Milliseconds(1));
    QVERIFY(verify(spoken()).kind == VerifyOutcome::Kind::Expired);
}

void OtpServiceTest::answeringExtendsNothingWhereThePolicySaysSo()
{
    Policy policy;
    policy.extendOnAnswer = false;
    makeService(policy);
    const DispatchOutcome outcome = dispatch();
    const int before = m_store->requests;
    m_tracker->say(outcome.issueId, CallStatus::Phase::Answered);
    QVERIFY(m_service->isIdle());
    QCOMPARE(m_store->requests, before);
}

void OtpServiceTest::aVerificationEndsTheFollowing()
{
    const DispatchOutcome outcome = dispatch();
    QVERIFY(verify(spoken()).kind == VerifyOutcome::Kind::Verified);
    QTRY_COMPARE(m_tracker->stopped, QStringList {outcome.issueId});
}

void OtpServiceTest::aCodeThatRunsOutEndsTheFollowing()
{
    Policy policy;
    policy.ttl = std::chrono::seconds(1);
    policy.cooldown = std::chrono::seconds(0);
    makeService(policy);
    m_service->setFollowAfterCode(Milliseconds(0));
    QSignalSpy changed(m_service.get(), &OtpService::callChanged);
    const QString first = dispatch().issueId;
    const QString second = dispatch().issueId;
    QTRY_COMPARE_WITH_TIMEOUT(m_tracker->stopped.size(), 2, 20'000);
    QVERIFY(m_tracker->stopped.contains(first) && m_tracker->stopped.contains(second));
    m_tracker->say(first, CallStatus::Phase::Ringing);
    QVERIFY(changed.isEmpty());
}

void OtpServiceTest::aCallThatNobodyWatchesIsLeftOnceItWasAnswered()
{
    QSignalSpy extended(m_service.get(), &OtpService::extended);
    const DispatchOutcome outcome = dispatch();
    m_clock->advance(std::chrono::seconds(25));
    m_tracker->say(outcome.issueId, CallStatus::Phase::Ringing);
    QVERIFY(m_tracker->stopped.isEmpty());
    m_tracker->say(outcome.issueId, CallStatus::Phase::Answered);
    QCOMPARE(m_tracker->stopped, QStringList {outcome.issueId});
    QTRY_COMPARE(extended.size(), 1); // what it was followed for
}

void OtpServiceTest::nobodyIsFollowedForNothing()
{
    Policy policy;
    policy.extendOnAnswer = false;
    makeService(policy);
    QVERIFY(dispatch().kind == Kind::Dispatched);
    QVERIFY(m_tracker->followed.isEmpty());
}

void OtpServiceTest::whoeverDoesNotLookAnyMoreSaysSo()
{
    QSignalSpy changed(m_service.get(), &OtpService::callChanged);
    const DispatchOutcome outcome = dispatch();
    m_service->stopFollowing(outcome.issueId);
    m_service->stopFollowing(QStringLiteral("nobody's"));
    QCOMPARE(m_tracker->stopped, QStringList {outcome.issueId});
    m_tracker->say(outcome.issueId, CallStatus::Phase::Ringing);
    QVERIFY(changed.isEmpty());
    QVERIFY(verify(spoken()).kind == VerifyOutcome::Kind::Verified);
}

void OtpServiceTest::aHangUpSaysWhatBecameOfPhoneAndCode_data()
{
    QTest::addColumn<int>("fault"); // of the tracker; -1: none
    QTest::addColumn<int>("call");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, int fault, HangUpOutcome::Call call, const char *says) {
        QTest::newRow(name) << fault << int(call) << QString::fromLatin1(says);
    };
    row("ended", -1, HangUpOutcome::Call::Ended, "The call was ended.");
    row("had ended", int(Error::Kind::NotFound), HangUpOutcome::Call::HadEnded, "had already ended");
    row("goes on", int(Error::Kind::Rejected), HangUpOutcome::Call::MayRingOn, "The reason.");
    row("perhaps", int(Error::Kind::Uncertain), HangUpOutcome::Call::MayRingOn, "The reason.");
    row("nobody knows the call", int(Error::Kind::Unavailable), HangUpOutcome::Call::MayRingOn, "The reason.");
}

void OtpServiceTest::aHangUpSaysWhatBecameOfPhoneAndCode()
{
    QFETCH(int, fault);
    QFETCH(int, call);
    QFETCH(QString, says);
    const DispatchOutcome dispatched = dispatch();
    if (fault >= 0)
        m_tracker->hangUpReply = failure(Error::Kind(fault), QStringLiteral("The reason."));
    const HangUpOutcome outcome = QCoro::waitFor(m_service->hangUp(m_number, dispatched.issueId));
    QCOMPARE(int(outcome.call), call);
    QVERIFY(outcome.code == HangUpOutcome::CodeState::Revoked);
    QVERIFY2(outcome.message.contains(says), qPrintable(outcome.message));
    QVERIFY2(outcome.message.contains(QStringLiteral("revoked")), qPrintable(outcome.message));
    QCOMPARE(m_tracker->hungUp, QStringList {dispatched.issueId});
    QVERIFY(verify(spoken()).kind == VerifyOutcome::Kind::Expired); // whatever became of the call
}

void OtpServiceTest::aHangUpWithoutTheStoreIsToldTruthfully()
{
    const DispatchOutcome dispatched = dispatch();
    m_store->requestsToLose = 1000;
    const HangUpOutcome outcome = QCoro::waitFor(m_service->hangUp(m_number, dispatched.issueId));
    QVERIFY(outcome.call == HangUpOutcome::Call::Ended);
    QVERIFY(outcome.code == HangUpOutcome::CodeState::MayLive);
    QVERIFY2(outcome.message.contains(QStringLiteral("couldn't be revoked")), qPrintable(outcome.message));
}

void OtpServiceTest::aHangUpOfAVerifiedCallRevokesNothing()
{
    const DispatchOutcome dispatched = dispatch();
    QVERIFY(verify(spoken()).kind == VerifyOutcome::Kind::Verified);
    const HangUpOutcome outcome = QCoro::waitFor(m_service->hangUp(m_number, dispatched.issueId));
    QVERIFY(outcome.call == HangUpOutcome::Call::Ended);
    QVERIFY(outcome.code == HangUpOutcome::CodeState::Gone);
}

void OtpServiceTest::aHangUpWithoutATrackerRevokesTheCode()
{
    OtpService service({}, QStringLiteral("US"), *m_store, *m_flow, nullptr);
    const DispatchRequest request {m_number, QStringLiteral("ann@desk"), {}};
    const DispatchOutcome dispatched = QCoro::waitFor(service.dispatch(request));
    const HangUpOutcome outcome = QCoro::waitFor(service.hangUp(m_number, dispatched.issueId));
    QVERIFY(outcome.call == HangUpOutcome::Call::MayRingOn);
    QVERIFY(outcome.code == HangUpOutcome::CodeState::Revoked);
    QVERIFY2(outcome.message.contains(QStringLiteral("may ring on")), qPrintable(outcome.message));
}

void OtpServiceTest::aCallThatWasHungUpIsFollowedToItsEnd()
{
    QSignalSpy changed(m_service.get(), &OtpService::callChanged);
    QSignalSpy happened(m_store.get(), &OtpStore::happened);
    const DispatchOutcome dispatched = dispatch();
    QCoro::waitFor(m_service->hangUp(m_number, dispatched.issueId));
    QTRY_VERIFY(!happened.isEmpty() && happened.last().first().value<StoreEvent>().kind == StoreEvent::Kind::Revoked);
    QVERIFY(m_tracker->stopped.isEmpty());
    m_tracker->say(dispatched.issueId, CallStatus::Phase::Canceled);
    QCOMPARE(changed.size(), 1);
}

void OtpServiceTest::aChosenLanguageReachesTheFlow()
{
    m_flow->choice = {QStringLiteral("es"), QStringLiteral("fr")};
    QCOMPARE(m_service->flow().languages(), m_flow->choice);
    const DispatchRequest request {m_number, QStringLiteral("ann@desk"), QStringLiteral("fr")};
    QVERIFY(QCoro::waitFor(m_service->dispatch(request)).kind == Kind::Dispatched);
    QCOMPARE(m_flow->language, QStringLiteral("fr"));
}

void OtpServiceTest::aLanguageThatNobodySpeaksPlacesNoCall()
{
    const DispatchRequest request {m_number, QStringLiteral("ann@desk"), QStringLiteral("xx")};
    const DispatchOutcome outcome = QCoro::waitFor(m_service->dispatch(request));
    QVERIFY(outcome.kind == Kind::Invalid);
    QVERIFY2(outcome.message.contains(QStringLiteral("“xx”")), qPrintable(outcome.message));
    QCOMPARE(m_flow->runs, 0);
    QCOMPARE(m_store->requests, 0);
}

void OtpServiceTest::wrongThenExhausted()
{
    QVERIFY(dispatch().kind == Kind::Dispatched);
    for (int left = 4; left >= 1; --left) {
        const VerifyOutcome outcome = verify(wrong());
        QVERIFY(outcome.kind == VerifyOutcome::Kind::Wrong);
        QCOMPARE(outcome.message, QStringLiteral("Number not verified"));
        QCOMPARE(outcome.attemptsLeft, left);
    }
    QVERIFY(verify(wrong()).kind == VerifyOutcome::Kind::Exhausted);
    QVERIFY(verify(spoken()).kind == VerifyOutcome::Kind::Expired);
}

void OtpServiceTest::saysWhenNothingIsUnderWay()
{
    QSignalSpy idle(m_service.get(), &OtpService::becameIdle);
    QVERIFY(m_service->isIdle());
    const DispatchRequest request {m_number, QStringLiteral("ann@desk"), {}};
    auto task = m_service->dispatch(request);
    QVERIFY(!m_service->isIdle());
    QTRY_COMPARE(idle.size(), 1);
    QVERIFY(m_service->isIdle());
}

void OtpServiceTest::nothingBeginsOnceCallsAreLeft()
{
    QSignalSpy changed(m_service.get(), &OtpService::callChanged);
    const DispatchOutcome outcome = dispatch();
    m_service->leaveCalls();
    QCOMPARE(m_tracker->stopped, QStringList {outcome.issueId});
    m_tracker->say(outcome.issueId, CallStatus::Phase::Answered); // would extend the code's life
    QVERIFY(m_service->isIdle());
    QCOMPARE(changed.size(), 0);
    QVERIFY(verify(spoken()).kind == VerifyOutcome::Kind::Verified); // the code is not concerned
}

QTEST_GUILESS_MAIN(OtpServiceTest)
#include "tst_otpservice.moc"
