// SPDX-License-Identifier: GPL-3.0-or-later
// An HTTP server on loopback that does what it is told, however wrong, and counts what it was asked.
#pragma once

#include "support/tlsidentity.h"

#include <QHash>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace Ringproof::Test {

//! A request as far as it has arrived.
struct SeenRequest {
    QByteArray method;
    QByteArray target; //!< path and query
    QHash<QByteArray, QByteArray> headers; //!< names in lower case
    QByteArray body;
    int connection = 0; //!< which, from 1
};

//! One client's connection, for a script to act on.
class HostilePeer : public QObject
{
    Q_OBJECT

public:
    HostilePeer(QTcpSocket *socket, int number, QObject *parent);

    [[nodiscard]] int number() const { return m_number; }

    void send(const QByteArray &bytes);
    void reply(int status, const QByteArray &body = {}, const QByteArrayList &headers = {});
    void drip(const QByteArray &bytes, std::chrono::milliseconds every); //!< a byte at a time, for as long as there are any
    void close(); //!< says all it has to say first
    void reset(); //!< at once, with a RST

private:
    friend class HostileServer;

    QPointer<QTcpSocket> m_socket;
    const int m_number;
    QByteArray m_received;
    bool m_headSeen = false;
};

class HostileServer : public QTcpServer
{
    Q_OBJECT

public:
    using Script = std::function<void(HostilePeer &peer, const SeenRequest &request)>;

    explicit HostileServer(QObject *parent = nullptr);

    [[nodiscard]] QUrl url(const QString &scheme = QStringLiteral("http")) const;

    //! What to do when somebody connects, before anything was said. Default: nothing.
    void onConnect(std::function<void(HostilePeer &peer)> script) { m_onConnect = std::move(script); }
    //! What to do as soon as a request's head is here. Default: nothing.
    void onHead(Script script) { m_onHead = std::move(script); }
    //! What to do when a request is here as a whole. Default: nothing, for ever.
    void onRequest(Script script) { m_onRequest = std::move(script); }

    //! Speaks TLS from now on.
    void encrypt(const TlsIdentity &identity, QSsl::SslProtocol protocol = QSsl::SecureProtocols)
    {
        m_identity = identity;
        m_protocol = protocol;
    }

    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int encryptedConnections() const { return m_encryptedConnections; } //!< whose handshake is done
    [[nodiscard]] int count(const QByteArray &method) const; //!< heads that have arrived, whatever came after them
    [[nodiscard]] int posts() const { return count("POST"); }
    [[nodiscard]] const QList<SeenRequest> &requests() const { return m_requests; } //!< whole ones
    [[nodiscard]] const QByteArray &everything() const { return m_everything; } //!< every byte from every client
    [[nodiscard]] QList<HostilePeer *> peers() const { return findChildren<HostilePeer *>(); } //!< who is still connected

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void accept();
    void read(HostilePeer *peer);

    std::function<void(HostilePeer &)> m_onConnect;
    Script m_onHead;
    Script m_onRequest;
    QList<SeenRequest> m_requests;
    QByteArrayList m_heads;
    QByteArray m_everything;
    std::optional<TlsIdentity> m_identity;
    QSsl::SslProtocol m_protocol = QSsl::SecureProtocols;
    int m_connections = 0;
    int m_encryptedConnections = 0;
};

} // namespace Ringproof::Test
