// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to a Redis, from the look-up of its host until it is lost. Never blocks.
#pragma once

#include "redis/redisoptions.h"
#include "redis/respreader.h"

#include <QHostAddress>
#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include <chrono>
#include <deque>
#include <optional>

class QHostInfo;

namespace Ringproof {

//! Connects, by TLS where the address says so, introduces itself, then carries commands one way and replies the other, in order. Used
//! for one connection only. Its signals come from inside the socket's: their receiver neither deletes it at once nor runs anybody
//! else's code.
class RedisConnection : public QObject
{
    Q_OBJECT

public:
    using Instant = std::chrono::steady_clock::time_point;

    struct Loss {
        enum class Kind {
            Unreachable, //!< no connection, or none any more: another try may help
            Refused, //!< the server won't have us as we come: the password, the user, the database, our certificate
            Unsafe, //!< we won't have the server, or can't prove ourselves: its certificate, the files of ours
        };
        Kind kind = Kind::Unreachable;
        QString reason; //!< for people, part of a sentence
    };

    explicit RedisConnection(const RedisOptions &options, QObject *parent = nullptr);
    ~RedisConnection() override;

    //! Begins; ready() or lost() follows.
    void open();
    //! Begins where the addresses of the host are known. They are tried in turn.
    void openAt(const QList<QHostAddress> &addresses);
    //! Ends at once and silently: what the system hasn't taken yet is never sent.
    void abort();

    //! What takes so long, until ready(): for people, part of a sentence.
    [[nodiscard]] QString hesitation() const;

    [[nodiscard]] bool isReady() const { return m_isReady; }
    void write(const QByteArray &bytes);

    //! Bytes given to write(), and how many of those may reach the server when the connection ends now. By TLS that is all of them:
    //! which bytes are in a record that the system has taken isn't known.
    [[nodiscard]] qint64 written() const { return m_written; }
    [[nodiscard]] qint64 handedOver() const { return m_handedOver; }
    //! Bytes that wait for the system to take them.
    [[nodiscard]] qint64 backlog() const { return m_socket ? m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite() : 0; }

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
    enum class Stage { LookUp, Connect, Handshake, Introduction, Service };
    enum class Step { Authenticate, Hello, Select, CheckRole, SetName };

    [[nodiscard]] const RedisEndpoint &server() const { return m_options.address.servers.first(); }
    [[nodiscard]] QString expectedName() const;

    void onLookedUp(const QHostInfo &host);
    void connectToNext();
    void onConnected();
    void onEncrypted();
    void onSslErrors(const QList<QSslError> &errors);
    void introduce();
    void onReadyRead();
    void onBytesWritten();
    void noteHandedOver();
    void onSocketError();
    void onDeadline();
    void lose(Loss::Kind kind, const QString &reason);
    void dropSocket();

    //! \return false if the connection is over.
    bool readStep(const RespValue &reply);
    bool readRefusal(Step step, const RespValue &reply);
    bool readHello(const RespValue &reply);
    bool readRole(const RespValue &reply);
    [[nodiscard]] Loss tlsFailure() const;
    [[nodiscard]] QString silenceMeaning() const;

    const RedisOptions m_options;
    QSslSocket *m_socket = nullptr; //!< a child, one for each address that is tried
    RespReader m_reader;
    QTimer m_deadline;
    QTimer m_patience; //!< with the present address, where there are others
    Stage m_stage = Stage::LookUp;
    int m_lookUp = -1;
    QList<QHostAddress> m_untried;
    std::optional<QSslConfiguration> m_tls;
    QString m_certificateProblem; //!< why the handshake was broken off by us
    std::optional<QSsl::AlertType> m_alert; //!< with which the server ends it
    std::deque<Step> m_steps; //!< of the introduction, whose replies are still to come
    std::deque<RespValue> m_replies;
    qint64 m_written = 0;
    qint64 m_handedOver = 0;
    Instant m_lastHeard;
    bool m_hasSpoken = false; //!< the server, anything at all
    bool m_isReady = false;
    bool m_isOver = false;
};

} // namespace Ringproof
