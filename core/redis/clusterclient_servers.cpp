// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ClusterClient that knows the servers: who keeps what, who can be reached.
#include "clusterclient.h"

#include "redis/clusternode.h"

#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>

namespace Ringproof {

using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;

namespace {

//! What a server gets to tell the map in; then the next one is asked.
constexpr Milliseconds TimeToTell {1000};

//! A connection that isn't made by then may never be: the map may know a better server by now.
constexpr Milliseconds SlowToConnect {300};

//! The longest wait between two readings of the map while commands wait for it.
constexpr Milliseconds PromptReading {250};

} // namespace

// Who can be reached ---------------------------------------------------------------------------------------------------------

std::shared_ptr<ClusterClient::Node> ClusterClient::node(const RedisEndpoint &server)
{
    if (const auto known = m_nodes.constFind(server); known != m_nodes.constEnd())
        return *known;
    RedisOptions options = m_options;
    options.address = address().at(server);
    options.maxPending = 2 * m_options.maxPending; // the bound is ours; an ASKING may come along with each
    const auto made = std::make_shared<Node>(server, options);
    connect(&made->pipeline, &RedisClient::stateChanged, this, [this, server](const State &state) { onNodeState(server, state); });
    m_nodes.insert(server, made);
    return made;
}

bool ClusterClient::rests(const RedisEndpoint &server) const
{
    const auto rest = m_rests.constFind(server);
    return rest != m_rests.constEnd() && rest->until > Steady::now();
}

void ClusterClient::onNodeState(const RedisEndpoint &server, const State &state)
{
    if (isClosed())
        return;
    if (state.phase == State::Phase::Connected) {
        if (m_rests.remove(server)) {
            wake(Instant::max());
            updateState();
        }
    } else if (state.phase == State::Phase::Waiting) {
        // A pipeline without a connection holds nothing but what wasn't sent: that is given back, and routed again.
        Rest &rest = m_rests[server];
        rest.until = Steady::now() + rest.pause.next();
        rest.trouble = state.message;
        const QPointer<ClusterClient> self(this);
        dismiss(server);
        if (!self)
            return;
        wantMap(); // a replica may have taken over
        updateState();
    } else if (state.phase == State::Phase::Connecting) {
        QTimer::singleShot(SlowToConnect, this, [this, server] {
            const std::shared_ptr<Node> slow = m_nodes.value(server);
            if (slow && !slow->isConnected() && slow->underWay > 0)
                wantMap();
        });
    }
}

void ClusterClient::dismiss(const RedisEndpoint &server)
{
    const std::shared_ptr<Node> node = m_nodes.take(server);
    if (!node)
        return;
    m_closing.append(node);
    const QPointer<ClusterClient> self(this);
    node->pipeline.close();
    if (self)
        m_closing.removeOne(node);
}

//! Lets go of the servers that keep nothing any more, as soon as nothing is under way there.
void ClusterClient::dismissStrangers()
{
    const QPointer<ClusterClient> self(this);
    const QList<RedisEndpoint> servers = m_nodes.keys();
    for (const RedisEndpoint &server : servers) {
        const std::shared_ptr<Node> node = m_nodes.value(server);
        if (node && !m_map.isOwner(server) && (node->underWay == 0 || !node->isConnected()))
            dismiss(server);
        if (!self || isClosed())
            return;
    }
    m_rests.removeIf([this](const auto &rest) { return !m_map.isOwner(rest.key()); });
}

// Who keeps what -------------------------------------------------------------------------------------------------------------

//! The map is read again, once for all who want it and not too often.
void ClusterClient::wantMap()
{
    m_isMapStale = true;
    if (m_isReadingMap || isClosed())
        return;
    if (!m_nextReading.isActive())
        refresh();
    else if (!m_waiters.empty() && m_nextReading.remainingTimeAsDuration() > PromptReading)
        m_nextReading.start(PromptReading);
}

void ClusterClient::refresh()
{
    m_isReadingMap = true;
    m_isMapStale = false;
    updateState();
    static_cast<void>(readMap());
}

QCoro::Task<void> ClusterClient::readMap()
{
    const QList<RedisEndpoint> servers = serversToAsk();
    QString trouble;
    for (const RedisEndpoint &server : servers) {
        const std::shared_ptr<Node> asked = node(server);
        QList<QByteArray> question {QByteArrayLiteral("CLUSTER"), QByteArrayLiteral("SLOTS")};
        const Expected<RespValue> reply = co_await asked->pipeline.command(std::move(question), {}, TimeToTell);
        if (isClosed())
            co_return;
        if (!reply) {
            trouble = asked->pipeline.state().message.isEmpty() ? tr("The Redis at %1 doesn't answer.").arg(server.toString())
                                                                : asked->pipeline.state().message;
            continue;
        }
        if (const std::optional<ClusterMap> map = ClusterMap::parse(*reply, server)) {
            takeMap(*map);
            co_return;
        }
        if (reply->isError("NOPERM"))
            trouble = tr("The Redis at %1 doesn't allow this user to ask for the cluster's servers. The user needs +cluster|slots.")
                          .arg(server.toString());
        else if (reply->text.contains("cluster support disabled"))
            trouble = tr("The Redis at %1 isn't part of a cluster. Set its address as redis://…").arg(server.toString());
        else if (reply->isError())
            trouble = tr("The Redis at %1 can't tell the cluster's servers (%2).").arg(server.toString(), QString::fromUtf8(reply->text).left(200));
        else
            trouble = tr("The Redis at %1 knows of no server that keeps any data.").arg(server.toString());
    }
    m_mapTrouble = trouble;
    m_isReadingMap = false;
    m_isMapStale = true;
    const Milliseconds wait = m_readingPause.next();
    m_nextReading.start(m_waiters.empty() ? wait : std::min(wait, PromptReading));
    updateState();
}

//! Those that are likely to answer first: connected, and not with somebody waiting there for something to happen.
QList<RedisEndpoint> ClusterClient::serversToAsk() const
{
    QList<RedisEndpoint> servers = m_map.owners() + m_map.replicas() + address().servers;
    for (qsizetype i = servers.size() - 1; i > 0; --i)
        servers.swapItemsAt(i, QRandomGenerator::global()->bounded(i + 1));
    const auto unlikeliness = [this](const RedisEndpoint &server) {
        const std::shared_ptr<Node> node = m_nodes.value(server);
        if (rests(server))
            return 4;
        if (node && node->blocking > 0)
            return 3;
        if (node && node->isConnected())
            return 0;
        return m_map.isOwner(server) || !m_hasMap ? 1 : 2;
    };
    std::stable_sort(servers.begin(), servers.end(), [&unlikeliness](const RedisEndpoint &a, const RedisEndpoint &b) {
        return unlikeliness(a) < unlikeliness(b);
    });
    QList<RedisEndpoint> once;
    for (const RedisEndpoint &server : std::as_const(servers)) {
        if (!once.contains(server))
            once << server;
    }
    return once;
}

void ClusterClient::takeMap(const ClusterMap &map)
{
    if (m_map != map || m_rests.isEmpty())
        m_readingPause.reset();
    m_map = map;
    m_hasMap = true;
    m_mapTrouble.clear();
    m_isReadingMap = false;
    const Milliseconds wait = m_readingPause.next();
    m_nextReading.start(m_waiters.empty() ? wait : std::min(wait, PromptReading));

    const QPointer<ClusterClient> self(this);
    dismissStrangers();
    if (!self || isClosed())
        return;
    updateState();
    wake(Instant::max());
}

void ClusterClient::onRefreshDue()
{
    if (m_isReadingMap || isClosed())
        return;
    // While a server can't be reached, it is tried again even if nobody needs it at present: people look at the state.
    for (auto rest = m_rests.cbegin(); rest != m_rests.cend(); ++rest) {
        if (!rests(rest.key()))
            node(rest.key())->pipeline.open();
    }
    const bool waitsForConnection = std::any_of(m_nodes.cbegin(), m_nodes.cend(), [](const std::shared_ptr<Node> &node) {
        return node->underWay > 0 && !node->isConnected();
    });
    if (m_isMapStale || !m_hasMap || !m_rests.isEmpty() || waitsForConnection)
        refresh();
    else
        m_readingPause.reset();
}

void ClusterClient::updateState()
{
    State state;
    if (!m_hasMap) {
        state.phase = m_isReadingMap ? State::Phase::Connecting : State::Phase::Waiting;
        state.message = m_mapTrouble;
    } else if (m_rests.isEmpty()) {
        state.phase = State::Phase::Connected;
    } else {
        state.phase = State::Phase::Waiting;
        state.message = tr("%1 Requests about what it keeps wait until it is back, or until its replica has taken over.")
                            .arg(m_rests.cbegin()->trouble);
    }
    if (state.phase == State::Phase::Waiting)
        state.nextTry = m_nextReading.isActive() ? Milliseconds(m_nextReading.interval()) : Milliseconds(0);
    if (isClosed() || state == m_state)
        return;
    m_state = state;
    m_isStateTold = false;
    if (!m_isResumePosted) {
        m_isResumePosted = true;
        QMetaObject::invokeMethod(this, &ClusterClient::resumeWoken, Qt::QueuedConnection);
    }
}

} // namespace Ringproof
