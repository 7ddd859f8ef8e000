// SPDX-License-Identifier: GPL-3.0-or-later
// A Redis with replicas, followed by what its Sentinels say to whichever server is the master.
#pragma once

#include "redis/redispipeline.h"
#include "redis/sentinelwatch.h"

#include <chrono>
#include <coroutine>
#include <deque>
#include <memory>
#include <vector>

namespace Ringproof {

//! Every command goes to the server that the Sentinels name, and that says itself that it is the master whenever it is connected to:
//! a demoted one takes no write. When the master is replaced:
//!
//! - what was not sent yet goes to the new master, if that is known within the command's deadline, else it is Unavailable;
//! - what was sent and not answered is Uncertain at once: the new master may or may not have it;
//! - an error that says that nothing was done and that this will pass (READONLY, LOADING, …) is not passed on: the command is sent
//!   again within its deadline.
//!
//! Redis replicates asynchronously: what a master had acknowledged may be missing on its successor (docs/architecture.md).
class SentinelClient final : public RedisClient
{
    Q_OBJECT

public:
    //! \param options whose address is of kind Sentinel. User and password are the Redis', and the Sentinels' if those ask for one.
    explicit SentinelClient(RedisOptions options, QObject *parent = nullptr);
    ~SentinelClient() override; //!< close()

    [[nodiscard]] const State &state() const override { return m_state; }

    void open() override;
    void close() override;
    [[nodiscard]] QCoro::Task<Expected<RespValue>> command(QList<QByteArray> arguments, QByteArray key = {},
                                                           std::optional<Milliseconds> deadline = {}) override;

    //! Where commands go at present; nothing until the Sentinels have said so.
    [[nodiscard]] const std::optional<RedisEndpoint> &master() const { return m_master; }

private:
    using Instant = std::chrono::steady_clock::time_point;

    struct Waiting {
        std::coroutine_handle<> coroutine;
        Instant until;
    };

    //! What a command that can't be sent now `co_await`s: a change, or that time. Then it looks again.
    struct Change {
        SentinelClient *client;
        Instant until;

        [[nodiscard]] bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> coroutine) const { client->wait(Waiting {coroutine, until}); }
        void await_resume() const noexcept { }
    };

    [[nodiscard]] bool isClosed() const { return m_state.phase == State::Phase::Closed; }
    [[nodiscard]] std::shared_ptr<RedisPipeline> serverAt(const RedisEndpoint &master);
    void follow();
    void distrust(const std::shared_ptr<RedisPipeline> &server);
    void onServerState();

    void wait(Waiting waiting);
    void wakeAll();
    void wakeDue();
    void resumeWoken();

    void attendSoon();
    void attend();
    void updateState();
    [[nodiscard]] QString failingOver() const;
    [[nodiscard]] Error notSent() const;

    SentinelWatch m_watch;
    std::optional<RedisEndpoint> m_master;
    std::shared_ptr<RedisPipeline> m_server; //!< to m_master; shared with the commands that it is asked
    std::vector<std::weak_ptr<RedisPipeline>> m_distrusted; //!< that may still have something to answer

    std::vector<Waiting> m_waiting;
    std::deque<std::coroutine_handle<>> m_woken;
    QTimer m_wake;
    qsizetype m_underWay = 0; //!< commands

    State m_state;
    bool m_isStateTold = true;
    bool m_isAttendPosted = false;
};

} // namespace Ringproof
