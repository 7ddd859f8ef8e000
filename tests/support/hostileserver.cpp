// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostileserver.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace Ringproof::Test {

HostilePeer::HostilePeer(QTcpSocket *socket, int number, QObject *parent) : QObject(parent), m_socket(socket), m_number(number)
{
    socket->setParent(this);
}

void HostilePeer::send(const QByteArray &bytes)
{
    if (m_socket) {
        m_socket->write(bytes);
        m_socket->flush();
    }
}

void HostilePeer::reply(int status, const QByteArray &body, const QByteArrayList &headers)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " As Told\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const QByteArray &header : headers)
        head += header + "\r\n";
    send(head + "\r\n" + body);
}

void HostilePeer::drip(const QByteArray &bytes, std::chrono::milliseconds every)
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this, timer, bytes, at = qsizetype(0)]() mutable {
        if (at == bytes.size())
            timer->deleteLater();
        else
            send(bytes.sliced(at++, 1));
    });
    timer->start(every);
}

void HostilePeer::close()
{
    if (m_socket)
        m_socket->disconnectFromHost();
}

void HostilePeer::reset()
{
    if (!m_socket)
        return;
#ifdef Q_OS_UNIX
    const linger noFarewell {1, 0};
    ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &noFarewell, sizeof noFarewell);
#endif
    m_socket->abort();
}

HostileServer::HostileServer(QObject *parent) : QTcpServer(parent)
{
    connect(this, &QTcpServer::newConnection, this, &HostileServer::accept);
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port on loopback: %s", qPrintable(errorString()));
}

QUrl HostileServer::url(const QString &scheme) const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(serverPort()));
}

int HostileServer::count(const QByteArray &method) const
{
    return int(m_heads.count(method));
}

void HostileServer::incomingConnection(qintptr descriptor)
{
    if (!m_identity) {
        QTcpServer::incomingConnection(descriptor);
        return;
    }
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(m_protocol);
    tls.setLocalCertificate(m_identity->certificate);
    tls.setPrivateKey(m_identity->key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->setSslConfiguration(tls);
    connect(socket, &QSslSocket::encrypted, this, [this] { ++m_encryptedConnections; });
    socket->startServerEncryption();
    addPendingConnection(socket);
}

void HostileServer::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        auto *peer = new HostilePeer(socket, ++m_connections, this);
        connect(socket, &QTcpSocket::readyRead, peer, [this, peer] { read(peer); });
        connect(socket, &QTcpSocket::disconnected, peer, &QObject::deleteLater);
        if (m_onConnect)
            m_onConnect(*peer);
    }
}

void HostileServer::read(HostilePeer *peer)
{
    const QByteArray bytes = peer->m_socket->readAll();
    m_everything += bytes;
    peer->m_received += bytes;

    for (;;) {
        const qsizetype end = peer->m_received.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QList<QByteArray> lines = peer->m_received.left(end).split('\n');
        SeenRequest request;
        request.method = lines.first().split(' ').value(0);
        request.target = lines.first().split(' ').value(1);
        request.connection = peer->number();
        for (const QByteArray &line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        const qsizetype length = request.headers.value("content-length", "0").toLongLong();
        request.body = peer->m_received.mid(end + 4, length);
        if (!peer->m_headSeen) {
            peer->m_headSeen = true;
            m_heads << request.method;
            if (m_onHead)
                m_onHead(*peer, request);
        }
        if (request.body.size() < length)
            return;
        peer->m_received = peer->m_received.mid(end + 4 + length);
        peer->m_headSeen = false;
        m_requests << request;
        if (m_onRequest)
            m_onRequest(*peer, request);
    }
}

} // namespace Ringproof::Test
