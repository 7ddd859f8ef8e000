// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to a Redis, from the look-up of its host until it is lost. Never blocks.
#pragma once

#include "redis/redisoptions.h"
#include "redis/respreader.h"

#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include <chrono>
#include <deque>

namespace Ringproof {

//! Connects, introduces itself, then carries commands one way and replies the other, in order. Used for one connection only.
//! Its signals come from inside the socket's: their receiver neither deletes it at once nor runs anybody else's code.
class RedisConnection : public QObject
{
    Q_OBJECT

public:
    using Instant = std::chrono::steady_clock::time_point;

    struct Loss {
        enum class Kind {
            Unreachable, //!< no connection, or none any more: another try may help
            Refused, //!< the server won't have us as we come: the password, the user, the database
        };
        Kind kind = Kind::Unreachable;
        QString reason; //!< for people, part of a sentence
    };

    explicit RedisConnection(const RedisOptions &options, QObject *parent = nullptr);
    ~RedisConnection() override;

    //! Begins; ready() or lost() follows.
    void open();
    //! Ends at once and silently: what the system hasn't taken yet is never sent.
    void abort();

    [[nodiscard]] bool isReady() const { return m_isReady; }
    void write(const QByteArray &bytes);

    //! Bytes given to write(), and how many of those the system has taken. What it hasn't taken never reaches the server when
    //! the connection ends.
    [[nodiscard]] qint64 written() const { return m_written; }
    [[nodiscard]] qint64 handedOver() const { return m_handedOver; }

    [[nodiscard]] bool hasReply() const { return !m_replies.empty(); }
    [[nodiscard]] RespValue takeReply();
    [[nodiscard]] Instant lastHeard() const { return m_lastHeard; }

Q_SIGNALS:
    void ready();
    void replied(); //!< there are replies to take
    void drained(); //!< the system has taken some of what was written
    //! The end, once. Replies that came before it may still be taken.
    void lost(const Ringproof::RedisConnection::Loss &loss);

private:
    enum class Step { Authenticate, Select, SetName };

    void onConnected();
    void onReadyRead();
    void onBytesWritten();
    void noteHandedOver();
    void onSocketError();
    void lose(Loss::Kind kind, const QString &reason);
    //! \return false if the connection is over.
    bool readStep(const RespValue &reply);

    const RedisOptions m_options;
    QSslSocket m_socket;
    RespReader m_reader;
    QTimer m_deadline;
    std::deque<Step> m_steps; //!< of the introduction, whose replies are still to come
    std::deque<RespValue> m_replies;
    qint64 m_written = 0;
    qint64 m_handedOver = 0;
    Instant m_lastHeard;
    bool m_isReady = false;
    bool m_isOver = false;
};

} // namespace Ringproof
