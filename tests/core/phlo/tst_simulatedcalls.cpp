// SPDX-License-Identifier: GPL-3.0-or-later
// PhloClient and VoiceCalls against the simulator, over real HTTP: every fate of a call from its POST to its end.
#include "phlo/phloclient.h"
#include "phlo/voicecalls.h"
#include "sandbox/fate.h"
#include "sandbox/simulator.h"

#include <QtTest>

#include <qcoro/qcorotask.h>

using namespace Ringproof;
using namespace std::chrono_literals;
using Phase = CallStatus::Phase;
using Kind = Fate::Kind;

namespace {

constexpr int Patience = 30'000; // ms; for machines under load
constexpr double Speed = 40;

enum Outcome { Accept, Reject, Doubt };

struct Story {
    Outcome run;
    Phase end; //!< Unknown: nobody is called, or nobody can tell
    int cause = -1;
    const char *says = "";
};

//! What each fate comes to, at the desk.
Story storyOf(Kind kind)
{
    switch (kind) {
    case Kind::Answers: return {Accept, Phase::Completed, 4010, "Ask the customer for the code"};
    case Kind::Busy: return {Accept, Phase::Busy, 3010, "end the other call"};
    case Kind::NoAnswer: return {Accept, Phase::NoAnswer, 3000, "Nobody answered"};
    case Kind::Declines: return {Accept, Phase::Declined, 3020, "declined"};
    case Kind::Voicemail: return {Accept, Phase::Completed, 4010, "Ask the customer for the code"};
    case Kind::OutOfCredits: return {Accept, Phase::Canceled, 1010, "add credit"};
    case Kind::CountryBarred: return {Accept, Phase::Failed, 2030, "country"};
    case Kind::OutOfService: return {Accept, Phase::Failed, 2010, "out of service"};
    case Kind::AnswersLate: return {Accept, Phase::Completed, 4010, "Ask the customer for the code"};
    case Kind::HangsUpEarly: return {Accept, Phase::Completed, 4000, "ended normally"};
    case Kind::WrongCredentials: return {Reject, Phase::Unknown, -1, "auth id and auth token"};
    case Kind::UnknownFlow: return {Reject, Phase::Unknown, -1, "PHLO's id"};
    case Kind::TooManyRequests: return {Reject, Phase::Unknown, -1, "Wait 5 second"};
    case Kind::ServerError: return {Doubt, Phase::Unknown, -1, "may still ring"};
    case Kind::SlowReply: return {Doubt, Phase::Completed, 4010, "may still ring"};
    case Kind::DroppedConnection: return {Doubt, Phase::Completed, 4010, "may still ring"};
    case Kind::TruncatedReply: return {Doubt, Phase::Completed, 4010, "may still ring"};
    case Kind::BrokenJson: return {Doubt, Phase::Completed, 4010, "may still ring"};
    case Kind::GatewayHtml: return {Doubt, Phase::Unknown, -1, "may still ring"};
    case Kind::PortalHtml: return {Doubt, Phase::Unknown, -1, "may still ring"};
    case Kind::Redirect: return {Reject, Phase::Unknown, -1, "isn't followed"};
    case Kind::StoppedFlow: return {Reject, Phase::Unknown, -1, "“Start”"};
    case Kind::NoCallId: return {Accept, Phase::Completed, 4010, ""};
    case Kind::LateRecord: return {Accept, Phase::Completed, 4010, ""};
    case Kind::NeverLive: return {Accept, Phase::Completed, 4010, ""};
    case Kind::NoCallStatus: return {Accept, Phase::Unknown, -1, "verification works all the same"};
    }
    return {};
}

//! Rings long enough for a machine under load to see it.
bool isSeenLive(Kind kind)
{
    switch (kind) {
    case Kind::NoAnswer:
    case Kind::AnswersLate:
    case Kind::Voicemail: return true;
    default: return false;
    }
}

PhloSettings settingsFor(const QUrl &url, const SimulatorOptions &options)
{
    PhloSettings settings;
    settings.authId = options.authId;
    settings.authToken = Secret(options.authToken.toUtf8());
    settings.phloId = options.phloId;
    settings.from = QStringLiteral("+15671234567");
    settings.runnerUrl = url;
    settings.voiceUrl = url;
    settings.deadline = 10s;
    return settings;
}

} // namespace

class TestSimulatedCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFate_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(Fates.size()); ++i)
            QTest::addRow("%02d", Fates[size_t(i)].lastDigits) << i;
    }

    void everyFate()
    {
        QFETCH(int, index);
        const Fate fate = Fates[size_t(index)];
        const Story story = storyOf(fate.kind);
        const QString number = QStringLiteral("+1202555%1").arg(100 + fate.lastDigits, 4, 10, QLatin1Char('0'));

        SimulatorOptions options;
        options.speed = fate.kind == Kind::SlowReply ? 8 : Speed; // 2.5 s, past the shortest deadline
        Simulator simulator(options);
        const auto url = simulator.start();
        QVERIFY2(url, url ? "" : qPrintable(url.error().message));
        PhloSettings settings = settingsFor(*url, options);
        if (fate.kind == Kind::SlowReply)
            settings.deadline = PhloSettings::MinDeadline;
        PhloClient client(settings);
        VoiceCalls::Options pace;
        pace.speed = options.speed;
        pace.requestsPerSecond = 100;
        VoiceCalls calls(settings, pace);

        const FlowRequest request {*PhoneNumber::parse(number, QStringLiteral("US")), *Code::entered(u"004213"), {}};
        const Expected<FlowRun> run = QCoro::waitFor(client.run(request));
        QCOMPARE(run ? Accept : run.error().kind == Error::Kind::Rejected ? Reject : Doubt, story.run);
        QCOMPARE(simulator.runs(), 1);
        if (!run) {
            QVERIFY2(run.error().message.contains(QString::fromUtf8(story.says)), qPrintable(run.error().message));
            QVERIFY(!run.error().message.contains(QStringLiteral("004213")));
            QCOMPARE(fate.placesCall, story.end != Phase::Unknown);
            if (!fate.placesCall)
                return;
        }

        QList<CallStatus> told;
        connect(&calls, &CallTracker::changed, this, [&told](const QString &, const CallStatus &status) { told << status; });
        calls.follow(QStringLiteral("i1"), request.to, run ? run->runId : QString(), run ? run->callId : QString());
        QTRY_VERIFY_WITH_TIMEOUT(calls.isIdle(), Patience);

        QVERIFY(!told.isEmpty());
        QCOMPARE(told.last().phase, story.end);
        QCOMPARE(told.last().hangupCauseCode, story.cause);
        if (run)
            QVERIFY2(told.last().detail.contains(QString::fromUtf8(story.says)), qPrintable(told.last().detail));
        QCOMPARE(std::count_if(told.begin(), told.end(), [](const CallStatus &s) { return s.hasEnded(); }), story.end == Phase::Unknown ? 0 : 1);
        if (isSeenLive(fate.kind))
            QVERIFY(std::any_of(told.begin(), told.end(), [](const CallStatus &s) { return s.phase == Phase::Ringing; }));
    }

    void theSandboxIsLookedUp()
    {
        Simulator simulator;
        const auto url = simulator.start();
        QVERIFY(url);
        PhloClient client(settingsFor(*url, simulator.options()));
        const Expected<PhloInfo> phlo = QCoro::waitFor(client.lookUp());
        QVERIFY2(phlo, phlo ? "" : qPrintable(phlo.error().message));
        QCOMPARE(phlo->id, simulator.options().phloId);
        QVERIFY(phlo->createdOn.isValid());
        const Expected<AccountInfo> account = QCoro::waitFor(client.account());
        QVERIFY2(account, account ? "" : qPrintable(account.error().message));
        QCOMPARE(account->cashCredits, std::optional(10.0));
        QCOMPARE(simulator.runs(), 0);

        PhloSettings wrong = settingsFor(*url, simulator.options());
        wrong.authToken = Secret("wrong");
        PhloClient stranger(wrong);
        QCOMPARE(QCoro::waitFor(stranger.lookUp()).error().kind, Error::Kind::Rejected);
        QCOMPARE(QCoro::waitFor(stranger.account()).error().kind, Error::Kind::Rejected);
    }

    void staffEndACall()
    {
        Simulator simulator;
        const auto url = simulator.start();
        QVERIFY(url);
        const PhloSettings settings = settingsFor(*url, simulator.options());
        PhloClient client(settings);
        VoiceCalls::Options pace;
        pace.requestsPerSecond = 100;
        VoiceCalls calls(settings, pace); // at the pace of real phones: it rings for 30 s
        const FlowRequest request {*PhoneNumber::parse(QStringLiteral("+12025550102"), QStringLiteral("US")), *Code::entered(u"004213"), {}};
        const Expected<FlowRun> run = QCoro::waitFor(client.run(request));
        QVERIFY(run);
        CallStatus status;
        connect(&calls, &CallTracker::changed, this, [&status](const QString &, const CallStatus &now) { status = now; });
        calls.follow(QStringLiteral("i1"), request.to, run->runId, run->callId);
        QTRY_COMPARE_WITH_TIMEOUT(status.phase, Phase::Ringing, Patience);
        QVERIFY(QCoro::waitFor(calls.hangUp(QStringLiteral("i1"))));
        QTRY_COMPARE_WITH_TIMEOUT(status.phase, Phase::Canceled, Patience);
    }
};

QTEST_GUILESS_MAIN(TestSimulatedCalls)
#include "tst_simulatedcalls.moc"
