// SPDX-License-Identifier: GPL-3.0-or-later
// Commands to one Redis server, pipelined on one connection that is made again when it is lost.
#pragma once

#include "redis/backoff.h"
#include "redis/redisclient.h"

#include <QTimer>

#include <chrono>
#include <coroutine>
#include <deque>
#include <optional>

namespace Ringproof {

class RedisConnection;

//! One server, one pipelined connection. Commands are sent in the order in which they are given, all those of one turn of the
//! event loop in one write. What wasn't sent yet when the connection is lost goes out on the next one; what was sent and not
//! answered is Uncertain.
//!
//! A lost connection is made again at once, then with growing waits; while a command waits whose deadline may come before the next
//! try, tries follow each other promptly. A server that is silent for long is asked whether it still lives, so that a connection
//! whose other end is gone is made again before somebody needs it.
class RedisPipeline final : public RedisClient
{
    Q_OBJECT

public:
    //! Of the address, the first server counts.
    explicit RedisPipeline(RedisOptions options, QObject *parent = nullptr);
    ~RedisPipeline() override; //!< close()

    [[nodiscard]] const State &state() const override { return m_state; }

    void open() override;
    void close() override;
    [[nodiscard]] QCoro::Task<Expected<RespValue>> command(QList<QByteArray> arguments, QByteArray key = {},
                                                           std::optional<Milliseconds> deadline = {}) override;

private:
    using Instant = std::chrono::steady_clock::time_point;

    //! What a command waits for; lives in its coroutine.
    struct Reply {
        std::optional<Expected<RespValue>> value;
        std::coroutine_handle<> waiting;
    };

    //! What `co_await` takes. Apart from the reply, because GCC 12 copies it on the way.
    struct Arrival {
        Reply *reply;

        [[nodiscard]] bool await_ready() const noexcept { return reply->value.has_value(); }
        void await_suspend(std::coroutine_handle<> coroutine) const noexcept { reply->waiting = coroutine; }
        Expected<RespValue> await_resume() const { return std::move(*reply->value); }
    };

    struct Request {
        QByteArray bytes;
        Reply *reply = nullptr; //!< null: given up, its reply is thrown away
        Instant deadline;
        Instant sentAt {};
        qint64 end = 0; //!< where it ends among the bytes of its connection
    };

    std::optional<Error> enqueue(const QList<QByteArray> &arguments, Milliseconds deadline, Reply &reply);
    void finish(Request &request, Expected<RespValue> value);

    void attendSoon();
    void attend();
    void flush();

    void connectNow();
    void onReady();
    void onReplied();
    void onLost(bool isRefused, const QString &trouble);
    void drop(const QString &reason);
    void retryAfter(Milliseconds wait);
    void hurry();
    [[nodiscard]] bool isUrgent(const Request &request) const;

    void watch(Instant deadline);
    void onDeadline();
    void onIdle();
    void setState(State::Phase phase, Milliseconds nextTry = Milliseconds(0));

    [[nodiscard]] QString unreachable(const QString &reason) const;
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] Error notSent() const;
    [[nodiscard]] Error unanswered() const;

    RedisConnection *m_connection = nullptr; //!< a child; null between connections
    std::deque<Request> m_unsent;
    std::deque<Request> m_sent;
    std::deque<Reply *> m_answered; //!< whose coroutines are to be resumed
    bool m_isAttendPosted = false;

    State m_state;
    bool m_isStateTold = true;
    QString m_trouble; //!< why there is no connection, a sentence; empty while nothing has failed
    bool m_isRefused = false; //!< the trouble is that the server won't have us, or we it

    QTimer m_retry;
    Backoff m_backoff;
    Instant m_lastTry {};
    Instant m_lastAnswer {}; //!< when a reply came that somebody still waited for

    QTimer m_idle;
    QTimer m_deadlineTimer;
    Instant m_watched = Instant::max(); //!< the earliest deadline that the timer is set to
};

} // namespace Ringproof
