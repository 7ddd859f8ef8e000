// SPDX-License-Identifier: GPL-3.0-or-later
// Commands to a Redis Cluster: each goes to the server that keeps its key, wherever that moves.
#pragma once

#include "redis/backoff.h"
#include "redis/clustermap.h"
#include "redis/redisclient.h"

#include <QHash>
#include <QTimer>

#include <chrono>
#include <coroutine>
#include <deque>
#include <memory>
#include <vector>

namespace Ringproof {

class RedisPipeline;

//! One pipelined connection a server, made when something is to be sent there. Commands with the same key are sent in the order in
//! which they are given, as long as its slot stays where it is.
//!
//! A command that a server didn't take goes where the slot is, be it that the slot has moved, is being moved, or that its server
//! is gone and a replica takes over: it is tried until its deadline. What was sent and not answered is Uncertain, as ever.
class ClusterClient final : public RedisClient
{
    Q_OBJECT

public:
    //! Of the address, the servers are asked in turn for the others.
    explicit ClusterClient(RedisOptions options, QObject *parent = nullptr);
    ~ClusterClient() override; //!< close()

    //! Connected: every server that is needed can be reached. Waiting: one can't; the message names it. Requests about what the
    //! others keep are answered all the same.
    [[nodiscard]] const State &state() const override { return m_state; }

    void open() override;
    void close() override;
    [[nodiscard]] QCoro::Task<Expected<RespValue>> command(QList<QByteArray> arguments, QByteArray key = {},
                                                           std::optional<Milliseconds> deadline = {}) override;

private:
    using Instant = std::chrono::steady_clock::time_point;

    struct Node;
    struct Errand;

    //! A server that couldn't be reached, and until when it isn't tried again.
    struct Rest {
        Instant until {};
        Backoff pause {Milliseconds(50), Milliseconds(500)};
        QString trouble; //!< a sentence
    };

    struct Waiter {
        Instant until;
        std::coroutine_handle<> coroutine;
    };

    //! `co_await` it to go on at that moment at the latest: when the map has been read, or the client is closed, it is sooner.
    struct Pause {
        ClusterClient *client;
        Instant until;

        [[nodiscard]] bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> coroutine) const { client->addWaiter({until, coroutine}); }
        void await_resume() const noexcept { }
    };

    enum class Verdict {
        Final, //!< the reply is for the caller
        Again, //!< elsewhere, at once
        Later,
    };

    // One command (clusterclient.cpp)
    [[nodiscard]] bool isClosed() const { return m_state.phase == State::Phase::Closed; }
    [[nodiscard]] std::shared_ptr<Node> nodeFor(Errand &errand);
    static void sendAsking(Node &node, Milliseconds deadline);
    [[nodiscard]] Verdict judge(Errand &errand, const Node &node);
    [[nodiscard]] Error closedError() const;

    void addWaiter(const Waiter &waiter);
    void wake(Instant until);
    void resumeWoken();

    // The servers (clusterclient_servers.cpp)
    [[nodiscard]] std::shared_ptr<Node> node(const RedisEndpoint &server);
    [[nodiscard]] bool rests(const RedisEndpoint &server) const;
    void onNodeState(const RedisEndpoint &server, const State &state);
    void dismiss(const RedisEndpoint &server);
    void dismissStrangers();

    void wantMap();
    void refresh();
    QCoro::Task<void> readMap();
    [[nodiscard]] QList<RedisEndpoint> serversToAsk() const;
    void takeMap(const ClusterMap &map);
    void onRefreshDue();
    void updateState();

    ClusterMap m_map;
    bool m_hasMap = false;
    bool m_isMapStale = false; //!< something has shown that it isn't true any more
    bool m_isReadingMap = false;
    QString m_mapTrouble; //!< why it couldn't be read, a sentence
    QTimer m_nextReading; //!< active: not before then
    Backoff m_readingPause;

    QHash<RedisEndpoint, std::shared_ptr<Node>> m_nodes;
    QList<std::shared_ptr<Node>> m_closing; //!< whose pipelines are just being closed
    QHash<RedisEndpoint, Rest> m_rests;
    int m_nextAny = 0; //!< commands without a key go to one server after the other

    std::vector<Waiter> m_waiters;
    std::deque<std::coroutine_handle<>> m_woken;
    QTimer m_waking; //!< for the earliest of the waiters
    bool m_isResumePosted = false;
    qsizetype m_underWay = 0;

    State m_state;
    bool m_isStateTold = true;
};

} // namespace Ringproof
