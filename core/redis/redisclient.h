// SPDX-License-Identifier: GPL-3.0-or-later
// A Redis client on Qt's event loop: commands as coroutines, pipelined on one connection that is made again when it is lost.
#pragma once

#include "error.h"
#include "redis/backoff.h"
#include "redis/redisoptions.h"
#include "redis/respvalue.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <coroutine>
#include <deque>
#include <optional>

#include <qcoro/qcorotask.h>

namespace Ringproof {

class RedisConnection;

//! One server, one pipelined connection. Commands are sent in the order in which they are given, all those of one turn of the
//! event loop in one write, and each gets its reply or an error by its deadline, whatever the server does:
//!
//! - not sent yet: goes out on the next connection, else Error::Kind::Unavailable. Nothing was done.
//! - sent, and the connection or the patience ended before the reply: Error::Kind::Uncertain. It is never sent again by itself.
//!
//! A lost connection is made again at once, then with growing waits; while a command waits whose deadline may come before the next
//! try, tries follow each other promptly. Coroutines are resumed and signals emitted from the event loop, never from inside the
//! socket's signals, so that their receivers may run an event loop or destroy the client.
class RedisClient : public QObject
{
    Q_OBJECT

public:
    struct State {
        enum class Phase {
            Idle, //!< nothing was asked for yet
            Connecting,
            Connected,
            Waiting, //!< for the next try
            Closed,
        };
        Phase phase = Phase::Idle;
        QString message; //!< Waiting, Connecting: why there is no connection, a sentence; empty while nothing has failed
        Milliseconds nextTry {0}; //!< Waiting: from when the state was entered

        friend bool operator==(const State &, const State &) = default;
    };

    explicit RedisClient(RedisOptions options, QObject *parent = nullptr);
    ~RedisClient() override; //!< close()

    [[nodiscard]] const RedisAddress &address() const { return m_options.address; }
    [[nodiscard]] const State &state() const { return m_state; }

    //! Begins to connect. The first command does so too.
    void open();

    //! Fails everything that is pending, before it returns, and every later command.
    void close();

    //! \param arguments the command's name and its arguments, any bytes.
    //! \return the reply; what the server answers with an error is a reply too.
    [[nodiscard]] QCoro::Task<Expected<RespValue>> command(QList<QByteArray> arguments);
    //! \param deadline from now until the reply; for commands that wait on the server.
    [[nodiscard]] QCoro::Task<Expected<RespValue>> command(QList<QByteArray> arguments, Milliseconds deadline);

Q_SIGNALS:
    void stateChanged(const Ringproof::RedisClient::State &state);

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
    void onLost(bool isRefused, const QString &reason);
    void drop(const QString &reason);
    void retryAfter(Milliseconds wait);
    void hurry();
    [[nodiscard]] bool isUrgent(const Request &request) const;

    void watch(Instant deadline);
    void onDeadline();
    void setState(State::Phase phase, Milliseconds nextTry = Milliseconds(0));

    [[nodiscard]] QString trouble() const;
    [[nodiscard]] Error notSent() const;
    [[nodiscard]] Error unanswered() const;

    const RedisOptions m_options;
    RedisConnection *m_connection = nullptr; //!< a child; null between connections
    std::deque<Request> m_unsent;
    std::deque<Request> m_sent;
    std::deque<Reply *> m_answered; //!< whose coroutines are to be resumed
    bool m_isAttendPosted = false;

    State m_state;
    bool m_isStateTold = true;
    QString m_trouble; //!< why there is no connection, a sentence; empty while nothing has failed
    bool m_isRefused = false; //!< the trouble is that the server won't have us

    QTimer m_retry;
    Backoff m_backoff;
    Instant m_lastTry {};

    QTimer m_deadlineTimer;
    Instant m_watched = Instant::max(); //!< the earliest deadline that the timer is set to
};

} // namespace Ringproof
