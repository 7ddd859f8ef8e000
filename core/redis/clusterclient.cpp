// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterclient.h"

#include "redis/clusternode.h"

#include <QPointer>

#include <algorithm>

namespace Ringproof {

using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;

namespace {

//! Waits between tries of one command: short, because a slot's move is over in no time; a failover takes seconds.
constexpr Milliseconds FirstPause {20};
constexpr Milliseconds LongestPause {250};

//! A slot that moves on while it is followed is somewhere by then; servers that point at each other need time to agree.
constexpr int MaxRedirections = 5;

bool isReadinessError(const RespValue &reply)
{
    return reply.isError("TRYAGAIN") || reply.isError("CLUSTERDOWN") || reply.isError("LOADING") || reply.isError("MASTERDOWN")
        || reply.isError("READONLY");
}

Milliseconds leftUntil(Steady::time_point when)
{
    return std::max(1ms, std::chrono::ceil<Milliseconds>(when - Steady::now()));
}

} // namespace

ClusterClient::ClusterClient(RedisOptions options, QObject *parent)
    : RedisClient(std::move(options), parent)
    , m_readingPause(std::min(m_options.firstRetry, Milliseconds(50)), m_options.longestRetry)
{
    m_nextReading.setSingleShot(true);
    connect(&m_nextReading, &QTimer::timeout, this, &ClusterClient::onRefreshDue);
    m_waking.setSingleShot(true);
    connect(&m_waking, &QTimer::timeout, this, [this] { wake(Steady::now()); });
}

ClusterClient::~ClusterClient()
{
    close();
}

void ClusterClient::open()
{
    if (m_state.phase == State::Phase::Idle)
        refresh();
}

QCoro::Task<Expected<RespValue>> ClusterClient::command(QList<QByteArray> arguments, QByteArray key, std::optional<Milliseconds> deadline)
{
    if (isClosed())
        co_return tl::make_unexpected(closedError());
    if (m_underWay >= m_options.maxPending)
        co_return failure(Error::Kind::Unavailable,
                          tr("%n requests are waiting for the Redis Cluster at %1 already; this one was not sent. Try again in a moment.",
                             nullptr, int(m_options.maxPending))
                              .arg(address().toString()));
    open();

    Errand errand {.slot = key.isEmpty() ? -1 : clusterSlot(key),
                   .deadline = Steady::now() + deadline.value_or(m_options.commandDeadline),
                   .ask = {},
                   .reply = failure(Error::Kind::Unavailable,
                                    tr("The Redis Cluster at %1 doesn't answer. Nothing was sent.").arg(address().toString())),
                   .pause = Backoff(FirstPause, LongestPause),
                   .redirections = 0};
    const bool isBlocking = deadline.has_value();
    ++m_underWay;
    for (Verdict verdict = Verdict::Again; verdict != Verdict::Final;) {
        verdict = Verdict::Later;
        if (const std::shared_ptr<Node> node = nodeFor(errand)) {
            const Milliseconds left = leftUntil(errand.deadline);
            if (errand.ask) // in the same turn of the event loop, so that nothing comes between it and the command
                sendAsking(*node, left);
            ++node->underWay;
            node->blocking += isBlocking;
            errand.reply = co_await node->pipeline.command(arguments, {}, left);
            --node->underWay;
            node->blocking -= isBlocking;
            if (isClosed())
                break;
            verdict = judge(errand, *node);
        }
        if (verdict == Verdict::Later) {
            const Instant now = Steady::now();
            if (now >= errand.deadline)
                break;
            errand.ask.reset();
            errand.redirections = 0;
            Pause pause {this, errand.deadline};
            if (errand.reply) // its server can be reached, and knows more in a moment
                pause.until = std::min(now + errand.pause.next(), errand.deadline);
            co_await pause; // all others go on together and in their order, when the map has been read or a server is back
            if (isClosed()) {
                errand.reply = tl::make_unexpected(closedError());
                break;
            }
        }
    }
    --m_underWay;
    co_return std::move(errand.reply);
}

void ClusterClient::sendAsking(Node &node, Milliseconds deadline)
{
    QList<QByteArray> asking {QByteArrayLiteral("ASKING")};
    // Nobody waits for its reply: if it is refused, so is the command behind it.
    static_cast<void>(node.pipeline.command(std::move(asking), {}, deadline));
}

//! Where the command goes next; null: nowhere at present, and its reply says why.
std::shared_ptr<ClusterClient::Node> ClusterClient::nodeFor(Errand &errand)
{
    const auto nowhere = [&errand](const QString &reason) {
        errand.reply = failure(Error::Kind::Unavailable, tr("%1 Nothing was sent.").arg(reason));
        return nullptr;
    };
    if (!m_hasMap)
        return m_mapTrouble.isEmpty() ? nullptr : nowhere(m_mapTrouble);

    std::optional<RedisEndpoint> server = errand.ask;
    if (!server && errand.slot >= 0) {
        const RedisEndpoint *owner = m_map.ownerOf(errand.slot);
        if (!owner) {
            wantMap();
            return nowhere(tr("No server of the Redis Cluster at %1 keeps this part of the data at present.").arg(address().toString()));
        }
        server = *owner;
    }
    for (qsizetype i = 0; !server && i < m_map.owners().size(); ++i) {
        const RedisEndpoint &any = m_map.owners().at(m_nextAny++ % m_map.owners().size());
        if (!rests(any))
            server = any;
    }
    if (!server)
        server = m_map.owners().first();
    if (rests(*server)) {
        wantMap();
        return nowhere(tr("%1 If it has a replica, that takes over within seconds: try again then.").arg(m_rests.value(*server).trouble));
    }
    return node(*server);
}

ClusterClient::Verdict ClusterClient::judge(Errand &errand, const Node &node)
{
    if (!errand.reply) {
        if (errand.reply.error().kind != Error::Kind::Unavailable)
            return Verdict::Final;
        wantMap();
        return Verdict::Later;
    }
    const RespValue &reply = *errand.reply;
    if (!reply.isError())
        return Verdict::Final;
    if (const auto redirection = ClusterRedirection::parse(reply, node.server)) {
        if (redirection->kind == ClusterRedirection::Kind::Moved) {
            const RedisEndpoint *known = m_map.ownerOf(redirection->slot);
            if (!known || *known != redirection->to) { // else an earlier reply has told us, or the map that was read since
                m_map.setOwner(redirection->slot, redirection->to);
                wantMap();
            }
            errand.ask.reset();
        } else {
            errand.ask = redirection->to;
        }
        return ++errand.redirections > MaxRedirections ? Verdict::Later : Verdict::Again;
    }
    if (!isReadinessError(reply))
        return Verdict::Final;
    if (!reply.isError("TRYAGAIN") && !reply.isError("LOADING"))
        wantMap();
    return Verdict::Later;
}

void ClusterClient::close()
{
    if (!isClosed()) {
        m_state = State {State::Phase::Closed, {}, Milliseconds(0)};
        m_isStateTold = false;
        QMetaObject::invokeMethod(this, &ClusterClient::resumeWoken, Qt::QueuedConnection);
    }
    m_nextReading.stop();
    m_waking.stop();

    // Whoever is told may ask for more, which fails at once, or destroy us.
    const QPointer<ClusterClient> self(this);
    const QList<std::shared_ptr<Node>> nodes = m_nodes.values() + m_closing;
    for (const std::shared_ptr<Node> &node : nodes) {
        node->pipeline.close();
        if (!self)
            return;
    }
    m_nodes.clear();
    for (const Waiter &waiter : std::exchange(m_waiters, {}))
        m_woken.push_back(waiter.coroutine);
    resumeWoken();
}

Error ClusterClient::closedError() const
{
    return {Error::Kind::Unavailable,
            tr("The connection to the Redis Cluster at %1 has been closed. Nothing was sent.").arg(address().toString())};
}

// Waiting --------------------------------------------------------------------------------------------------------------------

void ClusterClient::addWaiter(const Waiter &waiter)
{
    m_waiters.push_back(waiter);
    const Milliseconds left = leftUntil(waiter.until);
    if (!m_waking.isActive() || m_waking.remainingTimeAsDuration() > left)
        m_waking.start(left);
    if (m_isMapStale)
        wantMap(); // somebody waits for it now
}

//! Those whose time has come by then.
void ClusterClient::wake(Instant until)
{
    const auto due = std::stable_partition(m_waiters.begin(), m_waiters.end(), [until](const Waiter &waiter) { return waiter.until > until; });
    for (auto waiter = due; waiter != m_waiters.end(); ++waiter)
        m_woken.push_back(waiter->coroutine);
    m_waiters.erase(due, m_waiters.end());

    if (!m_waiters.empty()) {
        const auto next = std::min_element(m_waiters.begin(), m_waiters.end(),
                                           [](const Waiter &a, const Waiter &b) { return a.until < b.until; });
        m_waking.start(leftUntil(next->until));
    }
    if (!m_woken.empty() && !m_isResumePosted) {
        m_isResumePosted = true;
        QMetaObject::invokeMethod(this, &ClusterClient::resumeWoken, Qt::QueuedConnection);
    }
}

//! In the order in which they began to wait. Also tells the state: both are done from the event loop.
void ClusterClient::resumeWoken()
{
    m_isResumePosted = false;
    const QPointer<ClusterClient> self(this);
    while (self && !m_woken.empty()) {
        const std::coroutine_handle<> coroutine = m_woken.front();
        m_woken.pop_front();
        coroutine.resume();
    }
    if (self && !m_isStateTold) {
        m_isStateTold = true;
        const State state = m_state;
        Q_EMIT stateChanged(state);
    }
}

} // namespace Ringproof
