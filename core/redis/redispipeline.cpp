// SPDX-License-Identifier: GPL-3.0-or-later
#include "redispipeline.h"

#include "redis/redisconnection.h"
#include "redis/respcommand.h"

#include <QPointer>

#include <algorithm>

namespace Ringproof {

using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;

namespace {

//! So much is given to the socket ahead of what the system takes; the rest stays with us, where it counts as not sent.
constexpr qint64 MaxBacklog = 256 * 1024;

//! If the timer fires that late, then it was this program that stood still, and replies may be waiting in the socket.
constexpr Milliseconds OwnDelay {50};

//! A connection that held that long was a good one, as is one that brought a reply: when it is lost, the waits between tries
//! begin anew.
constexpr Milliseconds Lasting {1000};

Milliseconds until(Steady::time_point when)
{
    return std::max(0ms, std::chrono::ceil<Milliseconds>(when - Steady::now()));
}

} // namespace

RedisPipeline::RedisPipeline(RedisOptions options, QObject *parent)
    : RedisClient(std::move(options), parent)
    , m_backoff(m_options.firstRetry, m_options.longestRetry)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &RedisPipeline::connectNow);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &RedisPipeline::onIdle);
    m_deadlineTimer.setSingleShot(true);
    connect(&m_deadlineTimer, &QTimer::timeout, this, &RedisPipeline::onDeadline);
}

RedisPipeline::~RedisPipeline()
{
    close();
}

QCoro::Task<Expected<RespValue>> RedisPipeline::command(QList<QByteArray> arguments, QByteArray, std::optional<Milliseconds> deadline)
{
    Reply reply;
    if (std::optional<Error> refusal = enqueue(arguments, deadline.value_or(m_options.commandDeadline), reply))
        co_return tl::make_unexpected(std::move(*refusal));
    arguments.clear();
    Arrival arrival {&reply};
    co_return co_await arrival;
}

std::optional<Error> RedisPipeline::enqueue(const QList<QByteArray> &arguments, Milliseconds deadline, Reply &reply)
{
    if (m_state.phase == State::Phase::Closed)
        return Error {Error::Kind::Unavailable,
                      tr("The connection to the Redis at %1 has been closed. Nothing was sent.").arg(address().toString())};
    if (qsizetype(m_unsent.size() + m_sent.size()) >= m_options.maxPending)
        return Error {Error::Kind::Unavailable,
                      tr("%n requests are waiting for the Redis at %1 already; this one was not sent. Try again in a moment.", nullptr,
                         int(m_options.maxPending))
                          .arg(address().toString())};

    Request request;
    request.bytes = respCommand(arguments);
    request.reply = &reply;
    request.deadline = Steady::now() + deadline;
    watch(request.deadline);
    const bool urgent = isUrgent(request);
    m_unsent.push_back(std::move(request));

    if (m_state.phase == State::Phase::Idle)
        open();
    else if (m_state.phase == State::Phase::Waiting && urgent)
        hurry();
    else if (m_state.phase == State::Phase::Connected)
        attendSoon();
    return std::nullopt;
}

void RedisPipeline::finish(Request &request, Expected<RespValue> value)
{
    wipe(request.bytes); // a code may be in it
    if (!request.reply)
        return;
    request.reply->value = std::move(value);
    m_answered.push_back(request.reply);
    attendSoon();
}

// The event loop's turn ------------------------------------------------------------------------------------------------------

void RedisPipeline::attendSoon()
{
    if (m_isAttendPosted)
        return;
    m_isAttendPosted = true;
    QMetaObject::invokeMethod(this, &RedisPipeline::attend, Qt::QueuedConnection);
}

//! Hands out what has come in, then sends what has been given: also by those who were just answered.
void RedisPipeline::attend()
{
    m_isAttendPosted = false;
    const QPointer<RedisPipeline> self(this);
    while (self && !m_answered.empty()) {
        const std::coroutine_handle<> coroutine = m_answered.front()->waiting;
        m_answered.pop_front();
        coroutine.resume();
    }
    if (self && !m_isStateTold) {
        m_isStateTold = true;
        const State state = m_state; // a receiver may change it, or destroy us
        Q_EMIT stateChanged(state);
    }
    if (self)
        flush();
}

void RedisPipeline::flush()
{
    if (!m_connection || !m_connection->isReady() || m_unsent.empty())
        return;
    const Instant now = Steady::now();
    const qint64 room = MaxBacklog - m_connection->backlog();
    QByteArray batch;
    while (!m_unsent.empty() && batch.size() < room) {
        Request &request = m_sent.emplace_back(std::move(m_unsent.front()));
        m_unsent.pop_front();
        batch += request.bytes; // kept with the request too: if the system doesn't take it, it goes out on the next connection
        request.sentAt = now;
        request.end = m_connection->written() + batch.size();
    }
    if (!batch.isEmpty())
        m_connection->write(batch);
    wipe(batch);
}

// The connection -------------------------------------------------------------------------------------------------------------

void RedisPipeline::open()
{
    if (m_state.phase == State::Phase::Idle)
        connectNow();
}

void RedisPipeline::connectNow()
{
    m_lastTry = Steady::now();
    m_connection = new RedisConnection(m_options, this);
    connect(m_connection, &RedisConnection::ready, this, &RedisPipeline::onReady);
    connect(m_connection, &RedisConnection::replied, this, &RedisPipeline::onReplied);
    connect(m_connection, &RedisConnection::drained, this, [this] {
        if (!m_unsent.empty())
            attendSoon();
    });
    connect(m_connection, &RedisConnection::lost, this, [this](const RedisConnection::Loss &loss) {
        using Kind = RedisConnection::Loss::Kind;
        switch (loss.kind) {
        case Kind::Unreachable: return onLost(false, unreachable(loss.reason));
        case Kind::Refused: return onLost(true, tr("The Redis at %1 doesn't let Ringproof in: %2.").arg(address().toString(), loss.reason));
        case Kind::Unsafe:
            return onLost(true, tr("Ringproof doesn't connect to the Redis at %1: %2.").arg(address().toString(), loss.reason));
        }
    });
    setState(State::Phase::Connecting);
    m_connection->open();
}

void RedisPipeline::onReady()
{
    m_trouble.clear();
    m_isRefused = false;
    m_idle.start(m_options.idlePing);
    setState(State::Phase::Connected);
    attendSoon();
}

void RedisPipeline::onReplied()
{
    while (m_connection && m_connection->hasReply()) {
        if (m_sent.empty())
            return drop(tr("it answered what nobody had asked"));
        Request request = std::move(m_sent.front());
        m_sent.pop_front();
        if (request.reply)
            m_lastAnswer = m_connection->lastHeard();
        finish(request, m_connection->takeReply());
        m_backoff.reset();
    }
}

//! Ends the connection from our side.
void RedisPipeline::drop(const QString &reason)
{
    m_connection->abort();
    onLost(false, unreachable(reason));
}

void RedisPipeline::onLost(bool isRefused, const QString &trouble)
{
    const bool wasConnected = m_state.phase == State::Phase::Connected;
    const qint64 taken = m_connection->handedOver();
    m_connection->deleteLater(); // not now: it may be what calls us
    m_connection = nullptr;
    m_idle.stop();
    m_trouble = trouble;
    m_isRefused = isRefused;

    // What the system had not taken whole can't have been carried out: it goes first on the next connection.
    while (!m_sent.empty() && m_sent.back().end > taken) {
        if (m_sent.back().reply)
            m_unsent.push_front(std::move(m_sent.back()));
        m_sent.pop_back();
    }
    for (Request &request : std::exchange(m_sent, {}))
        finish(request, tl::make_unexpected(unanswered()));
    if (m_isRefused) {
        for (Request &request : std::exchange(m_unsent, {}))
            finish(request, tl::make_unexpected(notSent()));
    }
    if (wasConnected && Steady::now() - m_lastTry > Lasting)
        m_backoff.reset();
    const Milliseconds wait = m_backoff.next();
    const bool urgent = std::any_of(m_unsent.begin(), m_unsent.end(), [this](const Request &request) { return isUrgent(request); });
    retryAfter(urgent ? std::min(wait, m_options.promptRetry) : wait);
}

//! Whether the usual waits between tries may be too long for it.
bool RedisPipeline::isUrgent(const Request &request) const
{
    return request.deadline < Steady::now() + m_options.longestRetry;
}

void RedisPipeline::retryAfter(Milliseconds wait)
{
    m_retry.start(wait);
    setState(State::Phase::Waiting, wait);
}

//! Somebody asks for something while we wait for the next try: that is a reason to try soon, but not every time at once.
void RedisPipeline::hurry()
{
    const Milliseconds wait = until(m_lastTry + m_options.promptRetry);
    if (wait < m_retry.remainingTimeAsDuration())
        retryAfter(wait);
}

void RedisPipeline::close()
{
    if (m_state.phase != State::Phase::Closed)
        setState(State::Phase::Closed);
    m_retry.stop();
    m_idle.stop();
    m_deadlineTimer.stop();
    qint64 taken = 0;
    if (m_connection) {
        taken = m_connection->handedOver();
        m_connection->abort();
        m_connection->deleteLater();
        m_connection = nullptr;
    }
    for (Request &request : std::exchange(m_sent, {}))
        finish(request, tl::make_unexpected(request.end > taken ? notSent() : unanswered()));
    for (Request &request : std::exchange(m_unsent, {}))
        finish(request, tl::make_unexpected(notSent()));

    const QPointer<RedisPipeline> self(this);
    while (self && !m_answered.empty()) {
        const std::coroutine_handle<> coroutine = m_answered.front()->waiting;
        m_answered.pop_front();
        coroutine.resume();
    }
}

// Deadlines ------------------------------------------------------------------------------------------------------------------

void RedisPipeline::watch(Instant deadline)
{
    if (deadline >= m_watched)
        return;
    m_watched = deadline;
    m_deadlineTimer.start(until(deadline));
}

void RedisPipeline::onDeadline()
{
    const Instant now = Steady::now();
    const bool standingStill = now - m_watched > OwnDelay;
    m_watched = Instant::max();
    if (standingStill) { // hear the socket first
        m_watched = now;
        m_deadlineTimer.start(1ms);
        return;
    }

    Instant next = Instant::max();
    const auto expired = [&next, now](const Request &request) {
        if (request.deadline > now && request.reply)
            next = std::min(next, request.deadline);
        return request.deadline <= now && request.reply;
    };
    std::deque<Request> waiting;
    for (Request &request : std::exchange(m_unsent, {})) {
        if (expired(request))
            finish(request, tl::make_unexpected(notSent()));
        else
            waiting.push_back(std::move(request));
    }
    m_unsent = std::move(waiting);

    bool isDead = false;
    for (Request &request : m_sent) {
        if (!expired(request))
            continue;
        const bool isTaken = request.end <= m_connection->handedOver();
        finish(request, tl::make_unexpected(isTaken ? unanswered() : notSent()));
        request.reply = nullptr;
        // Nobody was answered in time since: the server is gone or stuck, or its replies no longer fit our commands. What it hasn't
        // taken must not reach it after we said so.
        isDead = isDead || !isTaken || m_lastAnswer <= request.sentAt;
    }
    if (isDead)
        drop(tr("it doesn't answer"));
    if (next != Instant::max())
        watch(next);
}

//! Nobody waits for the reply; if none comes, the deadline finds out what a dead connection is.
void RedisPipeline::onIdle()
{
    const Instant due = m_connection->lastHeard() + m_options.idlePing;
    if (due > Steady::now())
        return m_idle.start(until(due));
    m_idle.start(m_options.idlePing);
    if (m_sent.empty() && m_unsent.empty())
        QCoro::connect(command({QByteArrayLiteral("PING")}), this, [](const Expected<RespValue> &) {});
}

// What people are told -------------------------------------------------------------------------------------------------------

void RedisPipeline::setState(State::Phase phase, Milliseconds nextTry)
{
    m_state = State {phase, m_trouble, nextTry};
    m_isStateTold = false;
    attendSoon();
}

QString RedisPipeline::unreachable(const QString &reason) const
{
    return tr("The Redis at %1 can't be reached (%2).").arg(address().toString(), reason);
}

QString RedisPipeline::trouble() const
{
    if (!m_trouble.isEmpty())
        return m_trouble;
    if (m_connection && !m_connection->isReady())
        return unreachable(m_connection->hesitation());
    return tr("The Redis at %1 doesn't answer.").arg(address().toString());
}

Error RedisPipeline::notSent() const
{
    if (m_isRefused)
        return {Error::Kind::Unavailable, tr("%1 Nothing was sent.").arg(trouble())};
    return {Error::Kind::Unavailable, tr("%1 Nothing was sent. Check that it runs and that the address is right.").arg(trouble())};
}

Error RedisPipeline::unanswered() const
{
    return {Error::Kind::Uncertain, tr("%1 It took a request before; whether it was carried out isn't known.").arg(trouble())};
}

} // namespace Ringproof
