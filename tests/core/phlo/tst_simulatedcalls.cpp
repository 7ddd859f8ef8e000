// SPDX-License-Identifier: GPL-3.0-or-later
// Every fate of a simulated call from end to end: OtpService on a real store, PhloClient and VoiceCalls over real HTTP.
#include "otp/otpservice.h"
#include "phlo/phloclient.h"
#include "phlo/voicecalls.h"
#include "sandbox/simulator.h"
#include "store/embeddedstore.h"
#include "support/fatestory.h"

#include <QTemporaryDir>
#include <QtTest>

#include <memory>
#include <vector>

#include <qcoro/qcorotask.h>

using namespace Ringproof;
using namespace Ringproof::Test;
using namespace std::chrono_literals;
using Phase = CallStatus::Phase;
using Kind = Fate::Kind;

namespace {

constexpr int Patience = 60'000; // ms; for machines under load
constexpr double Speed = 40;
constexpr double SpeedOfSlowReplies = 8; // 2.5 s, past the shortest deadline

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

VoiceCalls::Options paceFor(double speed)
{
    VoiceCalls::Options pace;
    pace.speed = speed;
    pace.requestsPerSecond = 100;
    return pace;
}

//! A simulator, and every phone's words by its number.
struct Exchange {
    explicit Exchange(double speed)
    {
        SimulatorOptions options;
        options.speed = speed;
        simulator = std::make_unique<Simulator>(options);
        QObject::connect(simulator.get(), &Simulator::called, simulator.get(), [this](VirtualPhone *phone) {
            ++calls[phone->number()];
            QObject::connect(phone, &VirtualPhone::said, phone, [this, phone] { words[phone->number()] = phone->words(); });
        });
        const auto started = simulator->start();
        if (started)
            url = *started;
    }

    std::unique_ptr<Simulator> simulator;
    QUrl url;
    QHash<QString, QString> words;
    QHash<QString, int> calls;
};

//! One dispatch to a number, with services of its own: a fault that one call meets is no other's business.
struct Desk {
    Desk(OtpStore &store, const Fate &itsFate, const Exchange &exchange, PhloSettings settings)
        : fate(itsFate)
        , number(*PhoneNumber::parse(numberOf(itsFate), QStringLiteral("US")))
        , client(settings)
        // Where nobody is called, the search for the call needn't take as long as simulated phones do.
        , tracker(settings, paceFor(itsFate.placesCall ? exchange.simulator->options().speed : 400))
        , service(Policy(), QStringLiteral("US"), store, client, &tracker)
    {
        QObject::connect(&service, &OtpService::callChanged, &service,
                         [this](const QString &, const CallStatus &status) { told << status; });
    }

    [[nodiscard]] bool isThrough() const { return outcome && tracker.isIdle() && service.isIdle(); }

    const Fate fate;
    const PhoneNumber number;
    PhloClient client;
    VoiceCalls tracker;
    OtpService service;
    std::optional<DispatchOutcome> outcome;
    QList<CallStatus> told;
};

} // namespace

class TestSimulatedCalls : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<EmbeddedStore> m_store;
    std::unique_ptr<Exchange> m_exchange;
    std::unique_ptr<Exchange> m_slowExchange;
    std::vector<std::unique_ptr<Desk>> m_desks;

    [[nodiscard]] const Exchange &exchangeOf(const Fate &fate) const
    {
        return fate.kind == Kind::SlowReply ? *m_slowExchange : *m_exchange;
    }

private Q_SLOTS:
    void initTestCase()
    {
        StoreSettings settings;
        m_store = std::make_unique<EmbeddedStore>(m_folder.filePath(QStringLiteral("codes.db")), settings);
        m_exchange = std::make_unique<Exchange>(Speed);
        m_slowExchange = std::make_unique<Exchange>(SpeedOfSlowReplies);
        QVERIFY(m_exchange->url.isValid() && m_slowExchange->url.isValid());

        // All at once: they are waited for together, and looked at one by one below.
        for (const Fate &fate : Fates) {
            const Exchange &exchange = exchangeOf(fate);
            PhloSettings phlo = settingsFor(exchange.url, exchange.simulator->options());
            if (fate.kind == Kind::SlowReply)
                phlo.deadline = PhloSettings::MinDeadline;
            m_desks.push_back(std::make_unique<Desk>(*m_store, fate, exchange, phlo));
        }
        for (const auto &desk : m_desks) {
            const DispatchRequest request {desk->number, QStringLiteral("ann@desk"), {}};
            QCoro::connect(desk->service.dispatch(request), &desk->service,
                           [desk = desk.get()](const DispatchOutcome &outcome) { desk->outcome = outcome; });
        }
        QTRY_VERIFY_WITH_TIMEOUT(std::all_of(m_desks.begin(), m_desks.end(), [](const auto &desk) { return desk->isThrough(); }), Patience);
    }

    void cleanupTestCase()
    {
        m_desks.clear();
        m_store.reset();
    }

    void everyFate_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(Fates.size()); ++i)
            QTest::addRow("%02d", Fates[size_t(i)].lastDigits) << i;
    }

    void everyFate()
    {
        QFETCH(int, index);
        Desk &desk = *m_desks[size_t(index)];
        const FateStory story = storyOf(desk.fate.kind);
        const DispatchOutcome &outcome = *desk.outcome;
        const QString says = QString::fromUtf8(story.says);

        QCOMPARE(toString(outcome.kind), toString(story.outcome));
        QCOMPARE(exchangeOf(desk.fate).calls.value(desk.number.e164()), desk.fate.placesCall ? 1 : 0); // never a second call
        QVERIFY(!outcome.message.contains(QStringLiteral("otp")));

        const auto status = QCoro::waitFor(m_store->status(desk.number));
        QVERIFY(status);
        QCOMPARE(status->live, story.code == FateStory::CodeAfter::Lives);
        QCOMPARE(status->sendsLeftHour, std::optional(story.send == FateStory::Send::GivenBack ? 5 : 4));
        QVERIFY(status->cooldown > 0ms); // stays either way

        if (story.outcome == DispatchOutcome::Kind::Dispatched)
            QVERIFY2(desk.told.last().detail.contains(says), qPrintable(desk.told.last().detail));
        else
            QVERIFY2(outcome.message.contains(says), qPrintable(outcome.message));

        QCOMPARE(desk.told.isEmpty(), story.code == FateStory::CodeAfter::Gone);
        const auto ends = std::count_if(desk.told.begin(), desk.told.end(), [](const CallStatus &s) { return s.hasEnded(); });
        QCOMPARE(ends, story.end == Phase::Unknown ? 0 : 1); // told once
        if (!desk.told.isEmpty()) {
            const CallStatus last = desk.told.last();
            QVERIFY2(last.phase == story.end, qPrintable(describe(last.phase)));
            QCOMPARE(last.hangupCauseCode, story.cause);
            if (last.hasEnded()) {
                QCOMPARE(last.heard == CallStatus::Heard::Perhaps, story.isHeard);
                QVERIFY(last.endedAt && last.price);
                QCOMPARE(last.answeredAt.has_value(), story.isHeard);
            }
        }

        const QString code = codeIn(exchangeOf(desk.fate).words.value(desk.number.e164()));
        QCOMPARE(code.size(), story.isHeard ? 6 : 0);
        if (story.isHeard) {
            const VerifyOutcome verified = QCoro::waitFor(desk.service.verify(desk.number, *Code::entered(code), QStringLiteral("ann@desk")));
            QVERIFY(verified.kind == VerifyOutcome::Kind::Verified);
        }
    }

    void aPhoneThatRingsLongIsSeenRinging_data()
    {
        QTest::addColumn<int>("lastDigits");
        QTest::newRow("no answer") << 2;
        QTest::newRow("voicemail") << 4;
        QTest::newRow("answered late") << 8;
    }

    void aPhoneThatRingsLongIsSeenRinging()
    {
        QFETCH(int, lastDigits);
        const auto desk = std::find_if(m_desks.begin(), m_desks.end(), [lastDigits](const auto &d) { return d->fate.lastDigits == lastDigits; });
        const QList<CallStatus> &told = (*desk)->told;
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

    void staffEndACall_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<int>("when"); // a phase
        QTest::addColumn<int>("cause");
        QTest::newRow("while it rings") << QStringLiteral("+12025550102") << int(Phase::Ringing) << 1000;
        QTest::newRow("while it speaks") << QStringLiteral("+12025550100") << int(Phase::Answered) << 4000;
        QTest::newRow("whose id the reply didn't name") << QStringLiteral("+12025550122") << int(Phase::Ringing) << 1000;
    }

    void staffEndACall()
    {
        QFETCH(QString, number);
        QFETCH(int, when);
        QFETCH(int, cause);
        Simulator simulator; // at the pace of real phones
        const auto url = simulator.start();
        QVERIFY(url);
        QTemporaryDir folder;
        EmbeddedStore store(folder.filePath(QStringLiteral("codes.db")), StoreSettings());
        const PhloSettings settings = settingsFor(*url, simulator.options());
        PhloClient client(settings);
        VoiceCalls tracker(settings, paceFor(4));
        OtpService service(Policy(), QStringLiteral("US"), store, client, &tracker);
        CallStatus status;
        connect(&service, &OtpService::callChanged, this, [&status](const QString &, const CallStatus &now) { status = now; });

        const DispatchRequest request {*PhoneNumber::parse(number, QStringLiteral("US")), QStringLiteral("ann@desk"), {}};
        const DispatchOutcome dispatched = QCoro::waitFor(service.dispatch(request));
        QVERIFY(dispatched.kind == DispatchOutcome::Kind::Dispatched);
        QTRY_VERIFY_WITH_TIMEOUT(status.phase == Phase(when), Patience);
        const HangUpOutcome outcome = QCoro::waitFor(service.hangUp(request.number, dispatched.issueId));
        QVERIFY(outcome.call == HangUpOutcome::Call::Ended);
        QVERIFY(outcome.code == HangUpOutcome::CodeState::Revoked);
        QTRY_COMPARE_WITH_TIMEOUT(status.hangupCauseCode, cause, Patience);
        QVERIFY(!QCoro::waitFor(store.status(request.number))->live);

        const HangUpOutcome again = QCoro::waitFor(service.hangUp(request.number, dispatched.issueId));
        QVERIFY(again.call == HangUpOutcome::Call::HadEnded);
        QVERIFY(again.code == HangUpOutcome::CodeState::Gone);
    }
};

QTEST_GUILESS_MAIN(TestSimulatedCalls)
#include "tst_simulatedcalls.moc"
