// SPDX-License-Identifier: GPL-3.0-or-later
#include "voicecalls.h"

#include "phlo/phlorun.h"
#include "phlo/plivofault.h"

#include <algorithm>
#include <cmath>

namespace Ringproof {

using namespace std::chrono_literals;

namespace {

//! QNetworkAccessManager opens six connections to a server; more requests would only wait for them, and lose their deadline.
constexpr int MostUnderWay = 6;

constexpr qsizetype MostRemembered = 1000;

// Faults in a row, of all calls together.
constexpr int DoubtAfter = 3; // until nothing is known of any call
constexpr int GiveUpAfter = 6; // until all calls that are followed now are given up
constexpr auto LongestPause = 30s;

PlivoHttp::Options optionsFor(const PhloSettings &settings)
{
    PlivoHttp::Options options;
    options.deadline = settings.deadline;
    options.caFile = settings.caFile;
    return options;
}

} // namespace

struct VoiceCalls::Call {
    Call(const PhloSettings &settings, QString id, FollowedCall::Start start, qint64 time)
        : issueId(std::move(id)), followed(settings, std::move(start)), begunAt(time)
    {
    }

    const QString issueId;
    FollowedCall followed;
    const qint64 begunAt;
    qint64 dueAt = 0; //!< where it stands among those that are due
    bool isAsked = false; //!< a request is under way
    bool isStopped = false;
    bool isToBeEnded = false; //!< as soon as it is known which call it is
};

VoiceCalls::VoiceCalls(PhloSettings settings, QObject *parent) : VoiceCalls(std::move(settings), Options(), parent) { }

VoiceCalls::VoiceCalls(PhloSettings settings, Options options, QObject *parent)
    : CallTracker(parent)
    , m_settings(std::move(settings))
    , m_options(options)
    , m_http(m_settings.authId, m_settings.authToken, optionsFor(m_settings))
{
    m_time.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &VoiceCalls::askWhoIsDue);
    if (const auto fault = m_settings.fault()) {
        m_denied.emplace();
        m_denied->detail = fault->message;
    }
}

VoiceCalls::~VoiceCalls() = default;

void VoiceCalls::follow(QString issueId, PhoneNumber number, QString runId, QString callId)
{
    stop(issueId);
    callId = isPlivoId(callId) ? callId : QString();
    rememberWhose(issueId, callId);
    if (m_denied) {
        // Queued: whoever asks to follow a call doesn't expect an answer in the midst of it.
        QMetaObject::invokeMethod(this, [this, issueId, status = *m_denied] { Q_EMIT changed(issueId, status); }, Qt::QueuedConnection);
        return;
    }
    FollowedCall::Start start;
    start.number = number.e164();
    start.runId = isPlivoId(runId) ? runId : QString();
    start.callId = callId;
    start.at = m_options.clock->now();
    const auto call = std::make_shared<Call>(m_settings, issueId, start, m_time.elapsed());
    m_calls.insert(issueId, call);
    schedule(call, FollowedCall::FirstWait);
}

void VoiceCalls::stop(QString issueId)
{
    if (const CallPointer call = m_calls.take(issueId)) {
        call->isStopped = true;
        unschedule(call);
    }
}

QCoro::Task<Expected<void>> VoiceCalls::hangUp(QString issueId)
{
    const QString callId = m_issueOfCall.key(issueId);
    if (!callId.isEmpty())
        co_return co_await end(issueId, callId);
    const CallPointer call = m_calls.value(issueId);
    if (!call)
        co_return failure(Error::Kind::Unavailable, tr("Plivo doesn't show this call, so it can't be ended from here. The phone may ring on."));
    call->isToBeEnded = true;
    co_return failure(Error::Kind::Uncertain,
                      tr("Plivo doesn't show this call yet. It will be ended as soon as it does; the phone may ring until then."));
}

QCoro::Task<Expected<void>> VoiceCalls::end(QString issueId, QString callId)
{
    const QUrl url = plivoUrl(m_settings.voiceUrl, {QStringLiteral("v1"), QStringLiteral("Account"), m_settings.authId, QStringLiteral("Call"),
                                                    callId}, true);
    const PlivoResult result = co_await m_http.remove(url);
    if (!result) {
        if (result.error().mayHaveLeft)
            co_return failure(Error::Kind::Uncertain, explain(result.error(), url).sentence(tr("The phone may ring on.")));
        co_return failure(Error::Kind::Rejected, explain(result.error(), url).sentence(tr("The call goes on.")));
    }
    if (result->status == 404)
        co_return failure(Error::Kind::NotFound, tr("The call had already ended by itself."));
    if (result->status == 401 || result->status == 403) {
        co_return failure(Error::Kind::Rejected,
                          tr("These Plivo credentials can place calls but not end them. The call goes on. An administrator can give the "
                             "credentials access to the Voice API."));
    }
    if (result->status >= 500)
        co_return failure(Error::Kind::Uncertain, explain(*result, {}).sentence(tr("The phone may ring on.")));
    if (result->status >= 300)
        co_return failure(Error::Kind::Rejected, explain(*result, {}).sentence(tr("The call goes on.")));
    const CallPointer call = m_calls.value(issueId);
    if (call && !call->isAsked) {
        unschedule(call);
        schedule(call, 0ms);
    }
    co_return {};
}

std::chrono::milliseconds VoiceCalls::scaled(std::chrono::milliseconds wait) const
{
    return std::chrono::milliseconds(std::llround(double(wait.count()) / m_options.speed));
}

void VoiceCalls::schedule(const CallPointer &call, std::chrono::milliseconds wait)
{
    call->dueAt = m_time.elapsed() + scaled(wait).count();
    m_due.emplace(call->dueAt, call);
    setTimer();
}

void VoiceCalls::unschedule(const CallPointer &call)
{
    const auto [first, last] = m_due.equal_range(call->dueAt);
    const auto it = std::find_if(first, last, [&call](const auto &due) { return due.second == call; });
    if (it != last)
        m_due.erase(it);
    setTimer();
}

int VoiceCalls::mostUnderWay() const
{
    return m_faults == 0 ? MostUnderWay : 1;
}

void VoiceCalls::setTimer()
{
    if (m_due.empty() || m_underWay >= mostUnderWay()) {
        m_timer.stop();
        return;
    }
    const qint64 at = std::max(m_due.begin()->first, m_nextSlot);
    m_timer.start(int(std::clamp<qint64>(at - m_time.elapsed(), 0, 60'000)));
}

void VoiceCalls::askWhoIsDue()
{
    const qint64 now = m_time.elapsed();
    if (!m_due.empty() && m_due.begin()->first <= now && m_nextSlot <= now && m_underWay < mostUnderWay()) {
        const CallPointer call = m_due.begin()->second;
        m_due.erase(m_due.begin());
        m_nextSlot = now + (1000 + m_options.requestsPerSecond - 1) / m_options.requestsPerSecond;
        ask(call);
    }
    setTimer();
}

QCoro::Task<void> VoiceCalls::ask(CallPointer call)
{
    call->isAsked = true;
    ++m_underWay;
    const qint64 askedAt = m_time.elapsed();
    const PlivoResult answer = co_await m_http.get(call->followed.question());
    --m_underWay;
    call->isAsked = false;
    if (!answer && answer.error().kind == TransportFault::Kind::Canceled)
        co_return; // this is on its way out
    if (!call->isStopped)
        heard(call, answer, askedAt);
    setTimer();
}

void VoiceCalls::heard(const CallPointer &call, const PlivoResult &answer, qint64 askedAt)
{
    FollowedCall::Circumstances circumstances;
    circumstances.now = m_options.clock->now();
    circumstances.elapsed =
        std::chrono::milliseconds(std::llround(double(m_time.elapsed() - call->begunAt) * m_options.speed));
    circumstances.isAnothers = [this, &call](const QString &callId) {
        return m_issueOfCall.value(callId, call->issueId) != call->issueId;
    };
    const FollowedCall::Step step = call->followed.hear(answer, circumstances);
    rememberWhose(call->issueId, call->followed.callId());
    if (call->isToBeEnded && !call->followed.callId().isEmpty()) {
        call->isToBeEnded = false;
        if (!step.isOver)
            end(call->issueId, call->followed.callId()); // what comes of it is told by the call's own end
    }

    if (step.pauseAll)
        m_nextSlot = std::max(m_nextSlot, m_time.elapsed() + scaled(*step.pauseAll).count());
    if (step.isDenied) {
        deny(step.status.value_or(CallStatus()));
        return;
    }
    if (step.isOver) {
        m_calls.remove(call->issueId);
        call->isStopped = true;
    } else {
        schedule(call, step.wait);
    }
    std::vector<std::pair<QString, CallStatus>> news;
    if (step.status)
        news.emplace_back(call->issueId, *step.status);
    if (step.fault.isEmpty()) {
        m_faults = 0;
    } else if (!step.pauseAll) { // who is told to wait waits, and that is all
        for (auto &other : noteFault(step.fault, askedAt))
            news.push_back(std::move(other));
    }
    for (const auto &[issueId, status] : news)
        Q_EMIT changed(issueId, status); // last: whoever hears it may stop calls, or follow others
}

//! \return what is to be told of the other calls.
std::vector<std::pair<QString, CallStatus>> VoiceCalls::noteFault(const QString &fault, qint64 askedAt)
{
    if (askedAt <= m_lastFault)
        return {}; // the same trouble, seen by another question that was under way
    m_lastFault = m_time.elapsed();
    ++m_faults;
    const std::chrono::milliseconds pause = std::min<std::chrono::milliseconds>(1s * (1 << m_faults), LongestPause);
    m_nextSlot = std::max(m_nextSlot, m_lastFault + scaled(pause).count());

    std::vector<std::pair<QString, CallStatus>> news;
    if (m_faults >= DoubtAfter) {
        for (const CallPointer &call : std::as_const(m_calls)) {
            if (const auto status = call->followed.doubt(fault))
                news.emplace_back(call->issueId, *status);
        }
    }
    if (m_faults >= GiveUpAfter) {
        for (const CallPointer &call : std::as_const(m_calls))
            call->isStopped = true;
        m_calls.clear();
        m_due.clear();
        m_faults = 0; // calls that come later are worth a try
    }
    return news;
}

void VoiceCalls::deny(const CallStatus &status)
{
    m_denied = status;
    const QStringList issueIds = m_calls.keys();
    for (const CallPointer &call : std::as_const(m_calls))
        call->isStopped = true;
    m_calls.clear();
    m_due.clear();
    for (const QString &issueId : issueIds)
        Q_EMIT changed(issueId, status);
}

void VoiceCalls::rememberWhose(const QString &issueId, const QString &callId)
{
    if (callId.isEmpty() || m_issueOfCall.contains(callId))
        return;
    m_issueOfCall.insert(callId, issueId);
    m_remembered << callId;
    if (m_remembered.size() > MostRemembered)
        m_issueOfCall.remove(m_remembered.takeFirst());
}

} // namespace Ringproof
