// SPDX-License-Identifier: GPL-3.0-or-later
#include "followedcall.h"

#include "phlo/callrecord.h"
#include "phlo/plivofault.h"

#include <QCoreApplication>
#include <QUrlQuery>

#include <algorithm>

namespace Ringproof {

using namespace std::chrono_literals;
using Phase = CallStatus::Phase;

namespace {

constexpr auto WhileRinging = 1s;
constexpr auto WhileSearching = 2s;
constexpr auto WhileAnswered = 3s;
constexpr auto LongAfterAll = 6s; // a minute on, or with no trace of the call for long
constexpr auto LongAfter = 60s;

// A phone rings for 2 minutes at most by Plivo's default, and a record comes seconds after the end.
constexpr auto GiveUpAfter = 240s; // without a trace of the call
constexpr auto EndedAfter = 30s; // a call that was live and can't be found any more
constexpr auto FollowAtMost = 15min; // no code lives past 10

constexpr int MostFailures = 6;
constexpr int MostRunFaults = 3;
constexpr int DoubtAfter = 3; // failures until what was known no longer counts
constexpr auto LongestBackoff = 30s;
constexpr auto PauseUnlessTold = 5s;
constexpr auto LongestPause = 60s;

constexpr int MostRecords = 5;
constexpr qsizetype MostCandidates = 3; // of a list of live calls, each time
constexpr qsizetype MostStrangers = 12;

constexpr auto ClockTolerance = 5s; // against the server's own clock
constexpr auto ClockToleranceUnaided = 30s;

QString say(const char *text)
{
    return QCoreApplication::translate("VoiceCalls", text);
}

QStringList phloIdsOf(const PhloSettings &settings)
{
    QStringList ids {settings.phloId};
    for (const QString &id : settings.phloIdByLanguage) {
        if (!ids.contains(id))
            ids << id;
    }
    return ids;
}

std::chrono::milliseconds pauseFor(const PlivoReply &tooMany)
{
    return std::clamp<std::chrono::milliseconds>(tooMany.retryAfter.value_or(PauseUnlessTold), WhileRinging, LongestPause);
}

QUrl withQuery(QUrl url, const QList<QPair<QString, QString>> &items)
{
    QUrlQuery query;
    query.setQueryItems(items);
    url.setQuery(query);
    return url;
}

} // namespace

FollowedCall::FollowedCall(const PhloSettings &settings, Start start)
    : m_settings(settings)
    , m_start(std::move(start))
    , m_phloIds(phloIdsOf(settings))
    , m_callId(m_start.callId)
{
    m_ask = firstOfRound(); // here, where every member that it looks at stands
}

QUrl FollowedCall::question() const
{
    const auto voice = [this](const QStringList &behind) {
        return plivoUrl(m_settings.voiceUrl,
                        QStringList {QStringLiteral("v1"), QStringLiteral("Account"), m_settings.authId, QStringLiteral("Call")} + behind, true);
    };
    const QPair<QString, QString> live {QStringLiteral("status"), QStringLiteral("live")};
    const QPair<QString, QString> to {QStringLiteral("to_number"), digitsOf(m_start.number)};
    switch (m_ask) {
    case Ask::Live: return withQuery(voice({m_callId}), {live});
    case Ask::Queued: return withQuery(voice({m_callId}), {{QStringLiteral("status"), QStringLiteral("queued")}});
    case Ask::Record: return voice({m_callId});
    case Ask::Run:
        return plivoUrl(m_settings.runnerUrl, {QStringLiteral("v1"), QStringLiteral("phlo"), m_phloIds.at(m_phloIndex), QStringLiteral("runs"),
                                               m_start.runId});
    case Ask::Records: return withQuery(voice({}), {to, {QStringLiteral("limit"), QString::number(MostRecords)}});
    case Ask::LiveCalls: return withQuery(voice({}), {live, to});
    case Ask::Candidate: return withQuery(voice({m_candidates.first()}), {live});
    }
    return {};
}

FollowedCall::Step FollowedCall::hear(const PlivoResult &answer, const Circumstances &circumstances)
{
    m_elapsed = circumstances.elapsed;
    if (m_ask == Ask::Run && (!answer || (answer->status >= 300 && answer->status != 404)))
        return hearRunFault(answer);
    if (!answer)
        return hearFault(explain(answer.error(), question()).what, std::nullopt);

    if (answer->status == 404) {
        m_failures = 0;
        return hearNothing();
    }
    if (answer->status >= 500 && m_ask == Ask::Candidate) {
        // Most likely another customer's call that Plivo has a fault with. Should it be this one, the next round asks again.
        m_candidates.removeFirst();
        return m_candidates.isEmpty() ? roundIsOver() : nextAfter(0ms, Ask::Candidate);
    }
    if (answer->status == 401 || answer->status == 403) {
        Step step = gaveUp(say(QT_TRANSLATE_NOOP("VoiceCalls", "These Plivo credentials can place calls but not look at them, so it can't be shown how "
                                                               "the call goes. Verification works all the same; ask the customer whether the phone "
                                                               "rings. An administrator can give the credentials access to the Voice API.")));
        step.isDenied = true;
        return step;
    }
    if (answer->status >= 300) {
        std::optional<std::chrono::milliseconds> pause;
        if (answer->status == 429)
            pause = pauseFor(*answer);
        return hearFault(explain(*answer, {}).what, pause);
    }

    switch (m_ask) {
    case Ask::Live:
    case Ask::Queued: return hearLive(answer->body);
    case Ask::Record: return hearRecord(answer->body);
    case Ask::Run: return hearRun(answer->body, circumstances);
    case Ask::Records: return hearRecords(*answer, circumstances);
    case Ask::LiveCalls: return hearLiveCalls(answer->body, circumstances);
    case Ask::Candidate: return hearCandidate(*answer, circumstances);
    }
    return {};
}

FollowedCall::Step FollowedCall::hearLive(const QByteArray &body)
{
    const auto call = readLiveCall(body);
    if (!call) {
        if (const auto record = readCallRecord(body))
            return ended(record->status); // a server that answers with the record once the call is over
        return hearFault(say(QT_TRANSLATE_NOOP("VoiceCalls", "Plivo's answer about the call can't be read.")), std::nullopt);
    }
    m_failures = 0;
    m_emptyRounds = 0;
    m_lastTrace = m_elapsed;
    if (call->phase >= Phase::Completed)
        return nextAfter(0ms, Ask::Record); // which says more; it tells of the end

    m_seen = call->phase == Phase::Unknown ? Phase::Ringing : call->phase;
    CallStatus status;
    status.phase = call->phase;
    if (call->phase == Phase::Queued || call->phase == Phase::Ringing)
        status.heard = CallStatus::Heard::No;
    const bool isAnswered = call->phase == Phase::Answered;
    Step step = m_elapsed > LongAfter ? nextAfter(isAnswered ? LongAfterAll : WhileSearching, Ask::Live)
                                      : nextAfter(isAnswered ? WhileAnswered : WhileRinging, Ask::Live);
    tell(step, status);
    return step;
}

FollowedCall::Step FollowedCall::hearRecord(const QByteArray &body)
{
    if (const auto record = readCallRecord(body))
        return ended(record->status);
    if (!isAboutACall(body))
        return hearFault(say(QT_TRANSLATE_NOOP("VoiceCalls", "Plivo's answer about the call can't be read.")), std::nullopt);
    m_failures = 0;
    return roundIsOver(); // a record that is still being written
}

//! The run's look-up is a help, not a must.
FollowedCall::Step FollowedCall::hearRunFault(const PlivoResult &answer)
{
    ++m_runFaults;
    Step step = nextAfter(0ms, Ask::Records);
    if (answer && answer->status == 429)
        step.pauseAll = pauseFor(*answer);
    return step;
}

FollowedCall::Step FollowedCall::hearRun(const QByteArray &body, const Circumstances &circumstances)
{
    m_failures = 0;
    const auto ids = readRunsCallIds(body);
    if (!ids || ids->isEmpty() || circumstances.isAnothers(ids->first()))
        return nextAfter(0ms, Ask::Records);
    m_callId = ids->first();
    return nextAfter(0ms, Ask::Live);
}

FollowedCall::Step FollowedCall::hearRecords(const PlivoReply &reply, const Circumstances &circumstances)
{
    const auto records = readCallRecords(reply.body);
    if (!records)
        return hearFault(say(QT_TRANSLATE_NOOP("VoiceCalls", "Plivo's list of calls can't be read.")), std::nullopt);
    m_failures = 0;
    const CallRecord *newest = nullptr;
    for (const CallRecord &record : *records) {
        if (record.to != digitsOf(m_start.number) || circumstances.isAnothers(record.callId)
            || !isSinceTheDispatch(record.initiatedAt, reply, circumstances))
            continue;
        if (!newest || record.initiatedAt > newest->initiatedAt)
            newest = &record;
    }
    if (!newest)
        return nextAfter(0ms, Ask::LiveCalls);
    m_callId = newest->callId;
    return ended(newest->status);
}

FollowedCall::Step FollowedCall::hearLiveCalls(const QByteArray &body, const Circumstances &circumstances)
{
    m_failures = 0;
    const auto ids = readLiveCallIds(body);
    m_candidates.clear();
    for (const QString &id : ids.value_or(QStringList())) {
        if (m_candidates.size() < MostCandidates && m_strangers.size() < MostStrangers && !m_strangers.contains(id)
            && !circumstances.isAnothers(id))
            m_candidates << id;
    }
    if (m_candidates.isEmpty())
        return roundIsOver();
    return nextAfter(0ms, Ask::Candidate);
}

FollowedCall::Step FollowedCall::hearCandidate(const PlivoReply &reply, const Circumstances &circumstances)
{
    const QString id = m_candidates.takeFirst();
    const auto call = readLiveCall(reply.body);
    const bool isOurs = call && call->to == digitsOf(m_start.number) && call->phase < Phase::Completed
        && (!call->startedAt.isValid() || isSinceTheDispatch(call->startedAt, reply, circumstances));
    if (isOurs) {
        m_callId = id;
        return hearLive(reply.body);
    }
    m_strangers.insert(id);
    return m_candidates.isEmpty() ? roundIsOver() : nextAfter(0ms, Ask::Candidate);
}

//! A 404: not that, so the next place to look.
FollowedCall::Step FollowedCall::hearNothing()
{
    switch (m_ask) {
    case Ask::Live:
        // Once it has rung, it won't queue again.
        return nextAfter(0ms, m_seen == Phase::Ringing || m_seen == Phase::Answered ? Ask::Record : Ask::Queued);
    case Ask::Queued: return nextAfter(0ms, Ask::Record);
    case Ask::Run:
        if (++m_phloIndex < m_phloIds.size())
            return nextAfter(0ms, Ask::Run);
        m_phloIndex = 0;
        return nextAfter(0ms, Ask::Records);
    case Ask::Records: return nextAfter(0ms, Ask::LiveCalls);
    case Ask::Candidate:
        m_strangers.insert(m_candidates.takeFirst());
        if (!m_candidates.isEmpty())
            return nextAfter(0ms, Ask::Candidate);
        return roundIsOver();
    case Ask::Record:
    case Ask::LiveCalls: break;
    }
    return roundIsOver();
}

//! Asked everywhere, and no trace of the call.
FollowedCall::Step FollowedCall::roundIsOver()
{
    ++m_emptyRounds;
    const bool isKnown = !m_callId.isEmpty();
    const auto inVain = m_elapsed - m_lastTrace;
    if (inVain >= GiveUpAfter || m_elapsed >= FollowAtMost) {
        return gaveUp(isKnown ? say(QT_TRANSLATE_NOOP("VoiceCalls", "Plivo has no record of how the call ended. Ask the customer whether the phone rang."))
                              : say(QT_TRANSLATE_NOOP("VoiceCalls", "Plivo shows no call to this number since the dispatch, so it was probably not "
                                                                    "placed. Call again.")));
    }

    const auto pace = isKnown && m_emptyRounds < 10 ? WhileRinging : WhileSearching;
    Step step = nextAfter(inVain > LongAfter ? LongAfterAll : pace, firstOfRound());
    CallStatus status;
    if (m_seen == Phase::Unknown) {
        status.detail = isKnown ? say(QT_TRANSLATE_NOOP("VoiceCalls", "Plivo doesn't show the call yet."))
                                : say(QT_TRANSLATE_NOOP("VoiceCalls", "Plivo doesn't show a call to this number yet."));
        tell(step, status);
    } else if (inVain >= EndedAfter) {
        if (m_seen == Phase::Answered) {
            status.phase = Phase::Completed;
            status.detail = say(QT_TRANSLATE_NOOP("VoiceCalls", "The call has ended; Plivo hasn't recorded how. Ask the customer for the code."));
            return ended(status);
        }
        status.detail = say(QT_TRANSLATE_NOOP("VoiceCalls", "The phone doesn't ring any more; Plivo hasn't recorded yet how the call ended."));
        tell(step, status);
    }
    return step;
}

//! Something is wrong with the asking, not with the call.
FollowedCall::Step FollowedCall::hearFault(const QString &what, std::optional<std::chrono::milliseconds> pauseAll)
{
    ++m_failures;
    const QString meaning = say(QT_TRANSLATE_NOOP("VoiceCalls", "%1 So it can't be shown how the call goes; verification works all the same.")).arg(what);
    if (m_failures >= MostFailures || m_elapsed >= FollowAtMost) {
        Step step = gaveUp(meaning);
        step.pauseAll = pauseAll;
        step.fault = meaning;
        return step;
    }
    const std::chrono::milliseconds backoff = std::min(WhileRinging * (1 << m_failures), LongestBackoff);
    Step step = nextAfter(pauseAll.value_or(backoff), m_ask);
    step.pauseAll = pauseAll;
    step.fault = meaning;
    if (m_told.phase == Phase::Unknown || m_failures >= DoubtAfter)
        step.status = doubt(meaning);
    return step;
}

std::optional<CallStatus> FollowedCall::doubt(const QString &fault)
{
    Step step;
    CallStatus status;
    status.detail = fault;
    tell(step, status);
    return step.status;
}

FollowedCall::Ask FollowedCall::firstOfRound() const
{
    if (!m_callId.isEmpty())
        return Ask::Live;
    return m_start.runId.isEmpty() || m_runFaults >= MostRunFaults ? Ask::Records : Ask::Run;
}

FollowedCall::Step FollowedCall::nextAfter(std::chrono::milliseconds wait, Ask ask)
{
    m_ask = ask;
    Step step;
    step.wait = wait;
    return step;
}

FollowedCall::Step FollowedCall::ended(const CallStatus &status)
{
    Step step;
    step.isOver = true;
    tell(step, status);
    return step;
}

FollowedCall::Step FollowedCall::gaveUp(const QString &why)
{
    Step step;
    step.isOver = true;
    CallStatus status;
    status.detail = why;
    tell(step, status);
    return step;
}

void FollowedCall::tell(Step &step, const CallStatus &status)
{
    if (status == m_told)
        return;
    m_told = status;
    step.status = status;
}

bool FollowedCall::isSinceTheDispatch(const QDateTime &time, const PlivoReply &reply, const Circumstances &circumstances) const
{
    if (!time.isValid())
        return false;
    // The desk's clock may be wrong; the server's, which wrote the time, comes with its reply.
    const Milliseconds ago = circumstances.now - m_start.at;
    const Milliseconds now = reply.date ? Milliseconds(reply.date->toMSecsSinceEpoch()) : circumstances.now;
    const auto tolerance = reply.date ? ClockTolerance : ClockToleranceUnaided;
    return Milliseconds(time.toMSecsSinceEpoch()) >= now - ago - tolerance;
}

} // namespace Ringproof
