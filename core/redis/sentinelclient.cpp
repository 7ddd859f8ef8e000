// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentinelclient.h"

#include <QPointer>

#include <algorithm>

namespace Ringproof {

using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;

namespace {

//! Before a command is sent again that a server couldn't carry out at the moment.
constexpr Milliseconds Pause = 100ms;

RedisOptions onMaster(RedisOptions options, const RedisEndpoint &master)
{
    options.address = options.address.at(master);
    options.role = RedisOptions::Role::Master;
    return options;
}

//! Errors of a server that is not, or not yet, a master that works. Before Redis 7 a script's error begins with ERR. The first
//! write of a script is what fails, so nothing was done.
bool isWrongServer(const RespValue &reply)
{
    return reply.isError("READONLY") || reply.isError("MASTERDOWN")
        || (reply.isError("ERR") && reply.text.contains("-READONLY You can't write against a read only"));
}

bool willPass(const RespValue &reply)
{
    return isWrongServer(reply) || reply.isError("LOADING") || reply.isError("NOREPLICAS");
}

} // namespace

SentinelClient::SentinelClient(RedisOptions options, QObject *parent) : RedisClient(std::move(options), parent), m_watch(m_options)
{
    connect(&m_watch, &SentinelWatch::changed, this, &SentinelClient::attendSoon);
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &SentinelClient::attendSoon);
}

SentinelClient::~SentinelClient()
{
    close();
}

void SentinelClient::open()
{
    if (m_state.phase != State::Phase::Idle)
        return;
    m_watch.open();
    m_watch.seek();
    updateState();
}

QCoro::Task<Expected<RespValue>> SentinelClient::command(QList<QByteArray> arguments, QByteArray key, std::optional<Milliseconds> deadline)
{
    if (m_underWay >= m_options.maxPending) {
        co_return failure(Error::Kind::Unavailable,
                          tr("%n requests are waiting for the Redis at %1 already; this one was not sent. Try again in a moment.",
                             nullptr, int(m_options.maxPending))
                              .arg(address().toString()));
    }
    const Instant end = Steady::now() + deadline.value_or(m_options.commandDeadline);
    open();
    ++m_underWay;
    std::optional<Expected<RespValue>> reply;
    while (!reply && !isClosed()) {
        const Milliseconds left = std::chrono::ceil<Milliseconds>(end - Steady::now());
        if (m_watch.isHopeless())
            m_watch.seek(); // for the next command
        if (left <= 0ms || m_watch.isHopeless())
            break;
        const std::shared_ptr<RedisPipeline> server = m_server;
        if (!server) {
            m_watch.seek();
            Change change {this, end};
            co_await change;
            continue;
        }
        if (server->state().phase != State::Phase::Connected)
            m_watch.seek();
        Expected<RespValue> said = co_await server->command(arguments, key, left);
        if (!said && said.error().kind == Error::Kind::Unavailable && server != m_server) {
            continue; // it wasn't sent, and another server is the master by now
        } else if (said && willPass(*said) && !isClosed()) {
            if (isWrongServer(*said))
                distrust(server);
            Change change {this, std::min(end, Steady::now() + Pause)};
            co_await change;
        } else if (!said && said.error().kind == Error::Kind::Unavailable && (m_watch.isFailingOver() || Steady::now() >= end)) {
            break; // it waited in vain; what a server has against us comes earlier, and is told as it is
        } else {
            reply = std::move(said);
        }
    }
    --m_underWay;
    if (!reply)
        reply = tl::make_unexpected(notSent());
    co_return std::move(*reply);
}

void SentinelClient::close()
{
    if (isClosed())
        return;
    m_state = State {State::Phase::Closed, {}, 0ms};
    m_isStateTold = false;
    attendSoon();
    m_watch.close();
    m_wake.stop();

    const QPointer<SentinelClient> self(this);
    std::vector<std::shared_ptr<RedisPipeline>> servers {std::exchange(m_server, nullptr)};
    for (const std::weak_ptr<RedisPipeline> &server : std::exchange(m_distrusted, {}))
        servers.push_back(server.lock());
    for (const std::shared_ptr<RedisPipeline> &server : servers) {
        if (server)
            server->close();
    }
    if (!self)
        return;
    wakeAll();
    resumeWoken();
}

// The master -----------------------------------------------------------------------------------------------------------------

std::shared_ptr<RedisPipeline> SentinelClient::serverAt(const RedisEndpoint &master)
{
    auto server = std::make_shared<RedisPipeline>(onMaster(m_options, master));
    connect(server.get(), &RedisClient::stateChanged, this, &SentinelClient::onServerState);
    server->open();
    return server;
}

//! Goes to the master that the Sentinels name. May resume coroutines.
void SentinelClient::follow()
{
    if (isClosed() || !m_watch.master() || m_watch.master() == m_master)
        return;
    m_master = m_watch.master();
    const std::shared_ptr<RedisPipeline> old = std::exchange(m_server, serverAt(*m_master));
    wakeAll();
    if (old) {
        disconnect(old.get(), nullptr, this, nullptr);
        old->close(); // its commands find the new one in its place
    }
}

//! A server said that it is not the master. It may give the answers that are under way; commands from now on go over a new
//! connection, which isn't used while it isn't the master's.
void SentinelClient::distrust(const std::shared_ptr<RedisPipeline> &server)
{
    if (server != m_server)
        return;
    disconnect(server.get(), nullptr, this, nullptr);
    std::erase_if(m_distrusted, [](const std::weak_ptr<RedisPipeline> &other) { return other.expired(); });
    m_distrusted.push_back(server);
    m_server = serverAt(*m_master);
    m_watch.seek();
    attendSoon();
}

void SentinelClient::onServerState()
{
    if (m_server && m_server->state().phase == State::Phase::Connected)
        m_watch.rest();
    else if (m_server && m_server->state().phase == State::Phase::Waiting)
        m_watch.seek();
    attendSoon();
}

// Those who wait -------------------------------------------------------------------------------------------------------------

void SentinelClient::wait(Waiting waiting)
{
    m_waiting.push_back(waiting);
    const Milliseconds left = std::max(0ms, std::chrono::ceil<Milliseconds>(waiting.until - Steady::now()));
    if (!m_wake.isActive() || left < m_wake.remainingTimeAsDuration())
        m_wake.start(left);
}

void SentinelClient::wakeAll()
{
    for (const Waiting &waiting : std::exchange(m_waiting, {}))
        m_woken.push_back(waiting.coroutine);
}

void SentinelClient::wakeDue()
{
    const Instant now = Steady::now();
    Instant next = Instant::max();
    std::erase_if(m_waiting, [this, now, &next](const Waiting &waiting) {
        if (waiting.until <= now)
            m_woken.push_back(waiting.coroutine);
        else
            next = std::min(next, waiting.until);
        return waiting.until <= now;
    });
    if (next != Instant::max())
        m_wake.start(std::chrono::ceil<Milliseconds>(next - now));
}

void SentinelClient::resumeWoken()
{
    const QPointer<SentinelClient> self(this);
    while (self && !m_woken.empty()) {
        const std::coroutine_handle<> coroutine = m_woken.front();
        m_woken.pop_front();
        coroutine.resume();
    }
}

// The event loop's turn ------------------------------------------------------------------------------------------------------

void SentinelClient::attendSoon()
{
    if (m_isAttendPosted)
        return;
    m_isAttendPosted = true;
    QMetaObject::invokeMethod(this, &SentinelClient::attend, Qt::QueuedConnection);
}

void SentinelClient::attend()
{
    m_isAttendPosted = false;
    const QPointer<SentinelClient> self(this);
    follow();
    if (self) {
        if (m_watch.isHopeless())
            wakeAll();
        wakeDue();
        resumeWoken();
    }
    if (!self)
        return;
    updateState();
    if (!m_isStateTold) {
        m_isStateTold = true;
        const State state = m_state; // a receiver may change it, or destroy us
        Q_EMIT stateChanged(state);
    }
}

// What people are told -------------------------------------------------------------------------------------------------------

void SentinelClient::updateState()
{
    if (isClosed())
        return;
    State state {State::Phase::Connecting, m_watch.trouble(), 0ms};
    if (m_server) {
        state = m_server->state();
        if (state.phase != State::Phase::Connected && m_watch.isFailingOver())
            state.message = failingOver();
    }
    if (state == m_state)
        return;
    m_state = state;
    m_isStateTold = false;
    attendSoon();
}

QString SentinelClient::failingOver() const
{
    return tr("The Redis of master “%1” is failing over: %2 is down, and its Sentinels are putting a replica in its place.")
        .arg(address().master, m_master->toString());
}

Error SentinelClient::notSent() const
{
    if (isClosed())
        return {Error::Kind::Unavailable, tr("The connection to the Redis at %1 has been closed. Nothing was sent.").arg(address().toString())};
    if (m_master && m_watch.isFailingOver())
        return {Error::Kind::Unavailable, tr("%1 Nothing was sent. Try again in a few seconds.").arg(failingOver())};
    if (m_server && m_server->state().phase != State::Phase::Connected && !m_server->state().message.isEmpty())
        return {Error::Kind::Unavailable,
                tr("%1 If it stays away, its Sentinels put a replica in its place. Nothing was sent. Try again in a few seconds.")
                    .arg(m_server->state().message)};
    if (m_master)
        return {Error::Kind::Unavailable,
                tr("The master “%1” at %2 can't be written to at the moment. Nothing was sent. Try again in a few seconds.")
                    .arg(address().master, m_master->toString())};
    const QString trouble = m_watch.trouble();
    return {Error::Kind::Unavailable,
            tr("%1 Nothing was sent.").arg(trouble.isEmpty() ? tr("The Sentinels of master “%1” don't answer.").arg(address().master) : trouble)};
}

} // namespace Ringproof
