// SPDX-License-Identifier: GPL-3.0-or-later
// What OtpService writes to its journal, when, and what it does when it can't.
#include "otp/otpservice.h"
#include "store/embeddedstore.h"
#include "support/lossystore.h"
#include "support/scriptedflow.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Ringproof;
using namespace Qt::StringLiterals;
using Kind = DispatchOutcome::Kind;

namespace {

//! Keeps what it is given in memory; breaks on demand.
class MemoryJournal final : public Journal
{
public:
    QList<JournalEntry> entries;
    bool isBroken = false;

    QCoro::Task<Expected<qint64>> record(JournalEntry entry) override
    {
        if (isBroken)
            co_return failure(Error::Kind::Unavailable, u"The disk is full."_s);
        entries << entry;
        co_return entries.size();
    }

    [[nodiscard]] QStringList words() const
    {
        QStringList words;
        for (const JournalEntry &entry : entries)
            words << entry.action + u' ' + entry.outcome;
        return words;
    }
};

} // namespace

class TestOtpJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theRowIsWrittenBeforeTheCallIsPlaced();
    void withoutARowNoCallIsPlaced();
    void everyTurnHasItsRow();
    void aRefusalAndARejectionHaveTheirRow();
    void everyRowIsTold();
    void withoutARowNothingIsReset();
    void whereResettingIsSwitchedOffNothingIsReset();
    void withoutARowNoNumberIsShown();
    void withoutAJournalAllIsDone();
    void aVerdictThatNeverCameHasItsRow();
    void aVerdictStandsWithoutItsRow();
    void noEntryHoldsTheCode();

private:
    DispatchOutcome dispatch();
    VerifyOutcome verify(const QString &digits);
    [[nodiscard]] QString spoken() const { return QString::fromLatin1(m_flow.code->reveal().toByteArray()); }

    const PhoneNumber m_number = *PhoneNumber::parse(u"+14155552671"_s, u"US"_s);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EmbeddedStore> m_store;
    ScriptedFlow m_flow;
    ScriptedTracker m_tracker;
    MemoryJournal m_journal;
    std::unique_ptr<OtpService> m_service;
};

void TestOtpJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<EmbeddedStore>(m_folder->filePath(u"codes.db"_s), StoreSettings());
    m_flow.result = FlowRun {u"run-1"_s, u"call-1"_s};
    m_flow.meanwhile = nullptr;
    m_flow.runs = 0;
    m_journal.entries.clear();
    m_journal.isBroken = false;
    m_service = std::make_unique<OtpService>(Policy(), u"US"_s, *m_store, m_flow, &m_tracker, &m_journal);
}

void TestOtpJournal::cleanup()
{
    QTRY_VERIFY(m_service->isIdle());
    m_service.reset();
    m_store.reset();
}

DispatchOutcome TestOtpJournal::dispatch()
{
    return QCoro::waitFor(m_service->dispatch({m_number, u"ann@desk"_s, {}}));
}

VerifyOutcome TestOtpJournal::verify(const QString &digits)
{
    return QCoro::waitFor(m_service->verify(m_number, *Code::entered(digits), u"ann@desk"_s));
}

void TestOtpJournal::theRowIsWrittenBeforeTheCallIsPlaced()
{
    QStringList before;
    m_flow.meanwhile = [&] { before = m_journal.words(); };
    const DispatchOutcome outcome = dispatch();
    QVERIFY(outcome.kind == Kind::Dispatched);
    QCOMPARE(before, QStringList {u"dispatch started"_s});
    const JournalEntry started = m_journal.entries.value(0);
    QCOMPARE(started.number, m_number.e164());
    QCOMPARE(started.by, u"ann@desk"_s);
    QCOMPARE(started.requestId, outcome.issueId);
}

void TestOtpJournal::withoutARowNoCallIsPlaced()
{
    m_journal.isBroken = true;
    const DispatchOutcome outcome = dispatch();
    QVERIFY(outcome.kind == Kind::Unavailable);
    QCOMPARE(outcome.message, u"No call was placed, because it couldn't be entered into the audit log. The disk is full."_s);
    QCOMPARE(m_flow.runs, 0);

    // The send was given back, and its code with it.
    const auto status = QCoro::waitFor(m_store->status(m_number));
    QVERIFY(status && !status->live);
    QCOMPARE(status->sendsLeftHour, std::optional<int>(Policy().sendsPerHour));
}

void TestOtpJournal::everyTurnHasItsRow()
{
    const DispatchOutcome outcome = dispatch();
    QString wrong = spoken();
    wrong[0] = wrong[0] == u'9' ? u'0' : QChar(wrong[0].unicode() + 1);
    verify(wrong);
    m_tracker.say(outcome.issueId, CallStatus::Phase::Ringing);
    m_tracker.say(outcome.issueId, CallStatus::Phase::Completed);
    verify(spoken());
    verify(spoken());
    QVERIFY(QCoro::waitFor(m_service->revoke(m_number)));
    QVERIFY(QCoro::waitFor(m_service->reset(m_number, u"sue@desk"_s)));
    QCoro::waitFor(m_service->hangUp(m_number, outcome.issueId, u"sue@desk"_s));
    QCOMPARE(m_journal.words(),
             QStringList({u"dispatch started"_s, u"dispatch dispatched"_s, u"verify wrong"_s, u"call completed"_s, u"verify verified"_s,
                          u"verify expired"_s, u"revoke none"_s, u"reset started"_s, u"reset reset"_s, u"hang_up ended"_s}));
    QCOMPARE(m_journal.entries[1].runId, u"run-1"_s);
    QCOMPARE(m_journal.entries[1].callId, u"call-1"_s);
    for (int i : {0, 1, 2, 3, 4})
        QCOMPARE(m_journal.entries[i].requestId, outcome.issueId);
    for (int i : {7, 8, 9}) {
        QCOMPARE(m_journal.entries[i].by, u"sue@desk"_s);
        QCOMPARE(m_journal.entries[i].number, m_number.e164());
    }
}

void TestOtpJournal::aRefusalAndARejectionHaveTheirRow()
{
    m_flow.result = failure(Error::Kind::Rejected, u"Wrong token."_s);
    QVERIFY(dispatch().kind == Kind::Rejected);
    QVERIFY(dispatch().kind == Kind::Refused); // the cooldown stays
    QCOMPARE(m_journal.words(), QStringList({u"dispatch started"_s, u"dispatch rejected"_s, u"dispatch refused"_s}));
    QCOMPARE(m_journal.entries[1].cause, u"Wrong token."_s);
    QCOMPARE(m_journal.entries[2].cause, u"cooldown"_s);

    const PhoneNumber premium = *PhoneNumber::fromE164(u"+19002345678"_s);
    QVERIFY(QCoro::waitFor(m_service->dispatch({premium, u"ann@desk"_s, {}})).kind == Kind::Refused);
    QCOMPARE(m_journal.entries[3].cause, u"policy: line_type"_s);
}

void TestOtpJournal::everyRowIsTold()
{
    QSignalSpy recorded(m_service.get(), &OtpService::recorded);
    dispatch();
    verify(spoken());
    QCOMPARE(recorded.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(recorded[i][0].value<JournalEntry>() == m_journal.entries[i]);
        QCOMPARE(recorded[i][1].toLongLong(), i + 1);
    }
}

void TestOtpJournal::withoutARowNothingIsReset()
{
    QVERIFY(dispatch().kind == Kind::Dispatched);
    m_journal.isBroken = true;
    const Expected<void> reset = QCoro::waitFor(m_service->reset(m_number, u"sue@desk"_s));
    QVERIFY(!reset);
    QCOMPARE(reset.error().kind, Error::Kind::Unavailable);
    QCOMPARE(reset.error().message, u"Nothing was reset, because it couldn't be entered into the audit log. The disk is full."_s);
    m_journal.isBroken = false;
    QVERIFY(dispatch().kind == Kind::Refused); // the cooldown stands
}

void TestOtpJournal::whereResettingIsSwitchedOffNothingIsReset()
{
    QVERIFY(dispatch().kind == Kind::Dispatched);
    m_service->setAuthority({Authority::Reset::SwitchedOff, u"the service desk"_s});
    const Expected<void> reset = QCoro::waitFor(m_service->reset(m_number, u"sue@desk"_s));
    QVERIFY(!reset);
    QCOMPARE(reset.error().kind, Error::Kind::Rejected);
    QVERIFY(reset.error().message.contains(u"the service desk"_s));
    QVERIFY(dispatch().kind == Kind::Refused);
}

void TestOtpJournal::withoutARowNoNumberIsShown()
{
    QVERIFY(QCoro::waitFor(m_service->reveal(m_number, u"sue@desk"_s)));
    QVERIFY(QCoro::waitFor(m_service->revealList(3, u"sue@desk"_s)));
    QCOMPARE(m_journal.words(), QStringList({u"reveal shown"_s, u"reveal shown"_s}));
    QCOMPARE(m_journal.entries[0].number, m_number.e164());
    QCOMPARE(m_journal.entries[1].number, QString());
    QCOMPARE(m_journal.entries[1].cause, u"numbers: 3"_s);
    m_journal.isBroken = true;
    for (const Expected<void> &shown : {QCoro::waitFor(m_service->reveal(m_number, u"sue@desk"_s)), QCoro::waitFor(m_service->revealList(3, u"sue@desk"_s))}) {
        QVERIFY(!shown);
        QCOMPARE(shown.error().kind, Error::Kind::Unavailable);
        QVERIFY(shown.error().message.endsWith(u"The disk is full."_s));
    }
}

void TestOtpJournal::withoutAJournalAllIsDone()
{
    OtpService service(Policy(), u"US"_s, *m_store, m_flow, nullptr);
    QVERIFY(QCoro::waitFor(service.reset(m_number, u"sue@desk"_s)));
    QVERIFY(QCoro::waitFor(service.reveal(m_number, u"sue@desk"_s)));
    QVERIFY(QCoro::waitFor(service.revealList(3, u"sue@desk"_s)));
}

//! The store may have judged it all the same.
void TestOtpJournal::aVerdictThatNeverCameHasItsRow()
{
    LossyStore store(*m_store);
    OtpService service(Policy(), u"US"_s, store, m_flow, nullptr, &m_journal);
    store.repliesToLose = OtpService::MaxTries;
    QVERIFY(QCoro::waitFor(service.verify(m_number, *Code::entered(u"123456"_s), u"ann@desk"_s)).kind == VerifyOutcome::Kind::Unavailable);
    QCOMPARE(m_journal.words(), QStringList {u"verify unavailable"_s});
    QCOMPARE(m_journal.entries[0].by, u"ann@desk"_s);
    QVERIFY(!m_journal.entries[0].cause.isEmpty());
}

void TestOtpJournal::aVerdictStandsWithoutItsRow()
{
    dispatch();
    m_journal.isBroken = true;
    QSignalSpy recorded(m_service.get(), &OtpService::recorded);
    QSignalSpy failed(m_service.get(), &OtpService::journalFailed);
    QVERIFY(verify(spoken()).kind == VerifyOutcome::Kind::Verified);
    QCOMPARE(failed.size(), 1);
    QVERIFY(recorded.isEmpty());
}

void TestOtpJournal::noEntryHoldsTheCode()
{
    dispatch();
    verify(spoken());
    for (const JournalEntry &entry : m_journal.entries) {
        for (const QString &text : {entry.action, entry.outcome, entry.by, entry.cause, entry.runId, entry.callId})
            QVERIFY(!text.contains(spoken()));
    }
}

QTEST_GUILESS_MAIN(TestOtpJournal)
#include "tst_otpjournal.moc"
