// SPDX-License-Identifier: GPL-3.0-or-later
#include "httplistener.h"

#include <QSslSocket>

namespace Ringproof {

HttpListener::HttpListener(std::shared_ptr<HttpServing> serving, std::optional<QSslConfiguration> tls)
    : m_serving(std::move(serving)), m_tls(std::move(tls))
{
}

void HttpListener::incomingConnection(qintptr descriptor)
{
    if (!parent())
        Q_EMIT engineWanted();
    auto socket = m_tls ? std::make_unique<QSslSocket>() : std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(descriptor))
        return;

    const QHostAddress network = clientNetwork(socket->peerAddress());
    if (m_total >= m_serving->limits.connections || m_fromNetwork.value(network) >= m_serving->limits.connectionsPerPeer)
        return; // its destructor closes it

    ++m_total;
    ++m_fromNetwork[network];
    socket->setParent(this);
    connect(socket.get(), &QObject::destroyed, this, [this, network] {
        --m_total;
        if (--m_fromNetwork[network] == 0)
            m_fromNetwork.remove(network);
        Q_EMIT connectionGone();
    });
    connect(socket.get(), &QAbstractSocket::disconnected, socket.get(), &QObject::deleteLater);
    new HttpConnection(socket.get(), m_serving);
    admit(socket.release());
}

void HttpListener::admit(QTcpSocket *socket)
{
    auto *encrypted = qobject_cast<QSslSocket *>(socket);
    if (!encrypted) {
        addPendingConnection(socket);
        HttpConnection::of(socket)->parserIsReady();
        return;
    }
    connect(encrypted, &QSslSocket::encrypted, this, [this, encrypted] {
        addPendingConnection(encrypted);
        HttpConnection::of(encrypted)->parserIsReady();
    });
    connect(encrypted, &QSslSocket::sslErrors, encrypted, &QAbstractSocket::abort);
    encrypted->setSslConfiguration(*m_tls);
    encrypted->startServerEncryption();
}

} // namespace Ringproof
