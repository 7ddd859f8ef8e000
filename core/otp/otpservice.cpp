// SPDX-License-Identifier: GPL-3.0-or-later
#include "otpservice.h"

#include <QElapsedTimer>

namespace Ringproof {

namespace {

//! Decides whether a request is sent again. A try whose fate is unknown is worth more, also when a later one couldn't be sent (the store
//! is being restarted, or another server takes its place); what is never cleared up is told as unknown.
class Doubt
{
public:
    template<typename T> [[nodiscard]] bool remains(Expected<T> &reply)
    {
        if (reply)
            return false;
        if (reply.error().kind == Error::Kind::Uncertain && !m_doubt)
            m_doubt = reply.error();
        if (!m_doubt)
            return false;
        if (++m_tries < OtpService::MaxTries)
            return true;
        reply = tl::make_unexpected(*m_doubt);
        return false;
    }

private:
    std::optional<Error> m_doubt;
    int m_tries = 0;
};

JournalEntry entryFor(const DispatchOutcome &outcome, const DispatchRequest &request)
{
    JournalEntry entry;
    entry.action = QStringLiteral("dispatch");
    entry.outcome = toString(outcome.kind);
    entry.number = request.number.e164();
    entry.by = request.operatorName;
    entry.requestId = outcome.issueId;
    if (!outcome.rule.isEmpty())
        entry.cause = outcome.reason + QStringLiteral(": ") + outcome.rule;
    else if (outcome.kind != DispatchOutcome::Kind::Dispatched)
        entry.cause = outcome.reason.isEmpty() ? outcome.message : outcome.reason;
    entry.runId = outcome.runId;
    entry.callId = outcome.callId;
    return entry;
}

} // namespace

QString toString(DispatchOutcome::Kind kind)
{
    switch (kind) {
    case DispatchOutcome::Kind::Dispatched: return QStringLiteral("dispatched");
    case DispatchOutcome::Kind::Refused: return QStringLiteral("refused");
    case DispatchOutcome::Kind::Rejected: return QStringLiteral("rejected");
    case DispatchOutcome::Kind::Uncertain: return QStringLiteral("uncertain");
    case DispatchOutcome::Kind::Unavailable: return QStringLiteral("unavailable");
    case DispatchOutcome::Kind::Invalid: return QStringLiteral("invalid");
    }
    return {};
}

QString toString(VerifyOutcome::Kind kind)
{
    switch (kind) {
    case VerifyOutcome::Kind::Verified: return QStringLiteral("verified");
    case VerifyOutcome::Kind::Wrong: return QStringLiteral("wrong");
    case VerifyOutcome::Kind::Expired: return QStringLiteral("expired");
    case VerifyOutcome::Kind::Exhausted: return QStringLiteral("exhausted");
    case VerifyOutcome::Kind::Unavailable: return QStringLiteral("unavailable");
    case VerifyOutcome::Kind::Invalid: return QStringLiteral("invalid");
    }
    return {};
}

OtpService::OtpService(Policy policy, QString defaultRegion, OtpStore &store, FlowRunner &flow, CallTracker *tracker, Journal *journal,
                       QObject *parent)
    : QObject(parent)
    , m_policy(std::move(policy))
    , m_defaultRegion(std::move(defaultRegion))
    , m_store(store)
    , m_flow(flow)
    , m_tracker(tracker)
    , m_journal(journal)
{
    connect(&m_store, &OtpStore::happened, this, &OtpService::onStoreEvent);
    connect(&m_store, &OtpStore::becameIdle, this, [this] {
        if (isIdle())
            Q_EMIT becameIdle();
    });
    if (m_tracker)
        connect(m_tracker, &CallTracker::changed, this, &OtpService::onCallChanged);
    m_nextEnd.setSingleShot(true);
    connect(&m_nextEnd, &QTimer::timeout, this, &OtpService::leaveCallsWithoutCode);
}

OtpService::~OtpService()
{
    Q_ASSERT_X(isIdle(), "OtpService", "destroyed while something is under way: wait for becameIdle()");
}

QCoro::Task<DispatchOutcome> OtpService::dispatch(DispatchRequest request)
{
    const Errand errand(*this);
    const DispatchOutcome outcome = co_await place(request);
    if (outcome.kind != DispatchOutcome::Kind::Invalid) // not a number: nothing to note
        co_await note(entryFor(outcome, request));
    co_return outcome;
}

QCoro::Task<DispatchOutcome> OtpService::place(DispatchRequest request)
{
    DispatchOutcome outcome;
    outcome.number = request.number.e164();

    if (const auto rule = m_policy.refusalFor(request.number)) {
        outcome.kind = DispatchOutcome::Kind::Refused;
        outcome.message = sentenceFor(*rule, m_policy, request.number, m_authority);
        outcome.reason = QStringLiteral("policy");
        outcome.rule = toString(*rule);
        co_return outcome;
    }

    const Expected<QString> language = m_flow.languageFor(request.language);
    if (!language) {
        outcome.kind = DispatchOutcome::Kind::Invalid;
        outcome.number.clear();
        outcome.message = language.error().message;
        co_return outcome;
    }

    IssueRequest issue {newRequestId(), request.number, Code::random(m_policy.codeLength), request.operatorName};
    QElapsedTimer sinceIssue;
    sinceIssue.start();
    const Expected<IssueReply> reply = co_await issueSurely(issue);
    if (!reply) {
        outcome.kind = DispatchOutcome::Kind::Unavailable;
        outcome.message = tr("No call was placed. %1").arg(reply.error().message);
        co_return outcome;
    }
    if (const auto *refused = std::get_if<Refused>(&*reply)) {
        outcome.kind = DispatchOutcome::Kind::Refused;
        outcome.message = sentenceFor(*refused, request.number, m_authority);
        outcome.reason = toString(refused->reason);
        outcome.retryAfter = refused->retryAfter;
        outcome.resetHelps = mayReset() && isLiftedByReset(refused->reason);
        co_return outcome;
    }

    const JournalEntry started {QStringLiteral("dispatch"), QStringLiteral("started"), outcome.number, request.operatorName, issue.id,
                                {}, {}, {}};
    if (const std::optional<Error> unwritten = co_await note(started)) {
        co_await withdrawSurely(request.number, issue.id);
        outcome.kind = DispatchOutcome::Kind::Unavailable;
        outcome.message = tr("No call was placed, because it couldn't be entered into the audit log. %1").arg(unwritten->message);
        co_return outcome;
    }

    FlowRequest flow {request.number, issue.code, *language};
    const Expected<FlowRun> run = co_await m_flow.run(flow);
    if (!run && run.error().kind != Error::Kind::Uncertain) {
        const bool withdrawn = co_await withdrawSurely(request.number, issue.id);
        outcome.kind = DispatchOutcome::Kind::Rejected;
        outcome.message = withdrawn
            ? run.error().message
            : tr("%1 The code could not be withdrawn either; it runs out by itself, and this try counts against the number's limits.")
                  .arg(run.error().message);
        co_return outcome;
    }

    const Issued issued = std::get<Issued>(*reply);
    outcome.issueId = issue.id;
    outcome.ttl = std::max(Milliseconds(0), issued.ttl - Milliseconds(sinceIssue.elapsed()));
    outcome.sendsLeft = issued.sendsLeft;
    if (run) {
        outcome.kind = DispatchOutcome::Kind::Dispatched;
        outcome.message = QStringLiteral("verification initiated");
        outcome.runId = run->runId;
        outcome.callId = run->callId;
    } else {
        outcome.kind = DispatchOutcome::Kind::Uncertain;
        outcome.message = run.error().message;
    }
    follow(outcome, request.number);
    co_return outcome;
}

QCoro::Task<VerifyOutcome> OtpService::verify(PhoneNumber number, Code entered, QString by)
{
    const Errand errand(*this);
    const VerifyRequest request {newRequestId(), number, entered, by};
    Doubt doubt;
    Expected<VerifyReply> reply = co_await m_store.verify(request);
    while (doubt.remains(reply))
        reply = co_await m_store.verify(request);

    VerifyOutcome outcome;
    if (!reply) {
        outcome.kind = VerifyOutcome::Kind::Unavailable;
        outcome.message = reply.error().message;
        const JournalEntry unjudged {QStringLiteral("verify"), toString(outcome.kind), number.e164(), by, {}, outcome.message, {}, {}};
        co_await note(unjudged); // the store may have judged it all the same
        co_return outcome;
    }
    outcome.issueId = reply->issueId;
    switch (reply->outcome) {
    case VerifyReply::Outcome::Verified:
        outcome.kind = VerifyOutcome::Kind::Verified;
        outcome.message = QStringLiteral("Number verified");
        break;
    case VerifyReply::Outcome::Wrong:
        outcome.kind = VerifyOutcome::Kind::Wrong;
        outcome.message = QStringLiteral("Number not verified");
        outcome.attemptsLeft = reply->attemptsLeft;
        outcome.ttl = reply->ttl;
        break;
    case VerifyReply::Outcome::Exhausted:
        outcome.kind = VerifyOutcome::Kind::Exhausted;
        outcome.message = QStringLiteral("Number not verified");
        break;
    case VerifyReply::Outcome::Expired:
        outcome.kind = VerifyOutcome::Kind::Expired;
        outcome.message = QStringLiteral("number not found!");
        break;
    }
    const JournalEntry entry {QStringLiteral("verify"), toString(outcome.kind), number.e164(), by, outcome.issueId, {}, {}, {}};
    co_await note(entry);
    co_return outcome;
}

QCoro::Task<Expected<bool>> OtpService::revoke(PhoneNumber number, QString issueId, QString by)
{
    const Errand errand(*this);
    Expected<bool> reply = co_await revokeSurely(number, issueId);
    const QString word = !reply ? QStringLiteral("unavailable") : *reply ? QStringLiteral("revoked") : QStringLiteral("none");
    const JournalEntry entry {QStringLiteral("revoke"), word, number.e164(), by, issueId, {}, {}, {}};
    co_await note(entry);
    co_return reply;
}

QCoro::Task<Expected<bool>> OtpService::revokeSurely(PhoneNumber number, QString issueId)
{
    const RevokeRequest request {newRequestId(), number, issueId};
    Doubt doubt;
    Expected<bool> reply = co_await m_store.revoke(request);
    while (doubt.remains(reply))
        reply = co_await m_store.revoke(request);
    co_return reply;
}

QCoro::Task<Expected<void>> OtpService::reset(PhoneNumber number, QString by)
{
    const Errand errand(*this);
    if (!mayReset())
        co_return failure(Error::Kind::Rejected, sentenceForNoReset(m_authority));
    JournalEntry entry {QStringLiteral("reset"), QStringLiteral("started"), number.e164(), by, {}, {}, {}, {}};
    if (const std::optional<Error> unwritten = co_await note(entry)) {
        co_return failure(Error::Kind::Unavailable,
                          tr("Nothing was reset, because it couldn't be entered into the audit log. %1").arg(unwritten->message));
    }
    Doubt doubt;
    Expected<void> reply = co_await m_store.reset(number);
    while (doubt.remains(reply))
        reply = co_await m_store.reset(number);
    entry.outcome = reply ? QStringLiteral("reset") : QStringLiteral("unavailable");
    co_await note(entry);
    co_return reply;
}

QCoro::Task<Expected<void>> OtpService::reveal(PhoneNumber number, QString by)
{
    const Errand errand(*this);
    const JournalEntry entry {QStringLiteral("reveal"), QStringLiteral("shown"), number.e164(), by, {}, {}, {}, {}};
    if (const std::optional<Error> unwritten = co_await note(entry)) {
        co_return failure(Error::Kind::Unavailable,
                          tr("The number isn't shown, because that couldn't be entered into the audit log. %1").arg(unwritten->message));
    }
    co_return {};
}

QCoro::Task<Expected<void>> OtpService::revealList(int numbers, QString by)
{
    const Errand errand(*this);
    const JournalEntry entry {QStringLiteral("reveal"), QStringLiteral("shown"), {}, by, {},
                              QStringLiteral("numbers: %1").arg(numbers), {}, {}};
    if (const std::optional<Error> unwritten = co_await note(entry)) {
        co_return failure(Error::Kind::Unavailable,
                          tr("The numbers are masked, because showing them couldn't be entered into the audit log. %1").arg(unwritten->message));
    }
    co_return {};
}

QCoro::Task<Expected<IssueReply>> OtpService::issueSurely(IssueRequest request)
{
    Doubt doubt;
    Expected<IssueReply> reply = co_await m_store.issue(request);
    while (doubt.remains(reply))
        reply = co_await m_store.issue(request);
    if (!reply && reply.error().kind == Error::Kind::Uncertain) {
        // Stored or not: nobody will be called, so it is undone should the store come back by now.
        co_await withdrawSurely(request.number, request.id);
    }
    co_return reply;
}

QCoro::Task<bool> OtpService::withdrawSurely(PhoneNumber number, QString issueId)
{
    for (int tries = 0; tries < MaxTries; ++tries) {
        const Expected<bool> reply = co_await m_store.withdraw(number, issueId);
        if (reply)
            co_return true;
    }
    co_return false;
}

QCoro::Task<std::optional<Error>> OtpService::note(JournalEntry entry)
{
    if (!m_journal)
        co_return std::nullopt;
    const Expected<qint64> row = co_await m_journal->record(entry);
    if (row) {
        Q_EMIT recorded(entry, *row);
        if (std::exchange(m_isJournalBroken, false))
            Q_EMIT journalMended();
        co_return std::nullopt;
    }
    m_isJournalBroken = true;
    Q_EMIT journalFailed(row.error());
    co_return row.error();
}

} // namespace Ringproof
