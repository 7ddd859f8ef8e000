// SPDX-License-Identifier: GPL-3.0-or-later
// One Sentinel: asked where a master is, and listened to when that changes.
#pragma once

#include "redis/backoff.h"
#include "redis/redisoptions.h"
#include "redis/respvalue.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <optional>

namespace Ringproof {

class RedisConnection;

//! What a Sentinel says of a master.
struct SentinelView {
    RedisEndpoint master;
    qint64 epoch = 0; //!< of the configuration that says so: each failover has a higher one than those before it
    bool isFailingOver = false; //!< the Sentinels agree that the master is down, or are replacing it
    QList<RedisEndpoint> sentinels; //!< the others that watch this master

    friend bool operator==(const SentinelView &, const SentinelView &) = default;
};

//! Keeps a connection to a Sentinel and what it said last. It is asked when connected, when it announces a new master
//! (`+switch-master`), when ask() is called, and once in a while in case an announcement was missed.
//!
//! Logs in only where the Sentinel asks for it: with the user and the password of the Redis. Its signal comes from inside the
//! connection's, see RedisConnection.
class SentinelLink final : public QObject
{
    Q_OBJECT

public:
    enum class Standing {
        Untold, //!< nothing is known yet
        Answered, //!< view() is what it says
        Unreachable, //!< trouble() says why
        Refused, //!< it won't have us as we come; trouble() says why
        Stranger, //!< it answers, and watches no such master
    };

    //! \param options of the Redis; \param sentinel where this one is.
    SentinelLink(const RedisOptions &options, const RedisEndpoint &sentinel, QObject *parent = nullptr);

    [[nodiscard]] const RedisEndpoint &sentinel() const { return m_sentinel; }
    [[nodiscard]] Standing standing() const { return m_standing; }
    [[nodiscard]] const std::optional<SentinelView> &view() const { return m_view; }
    [[nodiscard]] const QString &trouble() const { return m_trouble; } //!< for people, part of a sentence
    //! Whether an answer or a failure is due.
    [[nodiscard]] bool isBusy() const { return m_connection && (!m_isConnected || !m_expected.empty()); }

    //! Asks anew, connecting first where need be: soon, whatever the wait for the next try was.
    void ask();

Q_SIGNALS:
    void told(); //!< an answer or a failure

private:
    enum class Part { Silence, Address, Master, Others, Listening };

    void connectNow();
    void sendQuestion();
    void onReplied();
    void read(Part part, const RespValue &reply);
    void conclude();
    void onLost(bool isRefused, const QString &reason);
    void drop(const QString &reason);
    [[nodiscard]] RedisOptions options() const;

    const RedisOptions m_options;
    const RedisEndpoint m_sentinel;
    RedisConnection *m_connection = nullptr; //!< a child; null between connections
    bool m_isConnected = false;
    bool m_isLoggingIn = false; //!< it asked for a password before

    std::deque<Part> m_expected; //!< of the answer that is coming in
    SentinelView m_coming;
    bool m_isStranger = false; //!< of the answer that is coming in
    bool m_askAgain = false;

    Standing m_standing = Standing::Untold;
    std::optional<SentinelView> m_view;
    QString m_trouble;

    QTimer m_next; //!< the next question, or the next try to connect
    QTimer m_answerDeadline;
    Backoff m_backoff;
};

} // namespace Ringproof
