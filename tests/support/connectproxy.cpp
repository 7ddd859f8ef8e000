// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectproxy.h"

#include <QTcpSocket>

#include <memory>

namespace Ringproof::Test {

ConnectProxy::ConnectProxy(quint16 target, QObject *parent) : QTcpServer(parent), m_target(target)
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = nextPendingConnection())
            accept(client);
    });
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port on loopback: %s", qPrintable(errorString()));
}

void ConnectProxy::require(const QByteArray &user, const QByteArray &password)
{
    m_credentials = "Basic " + (user + ':' + password).toBase64();
}

void ConnectProxy::accept(QTcpSocket *client)
{
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    const auto head = std::make_shared<QByteArray>();
    connect(client, &QTcpSocket::readyRead, client, [this, client, head] {
        if (client->findChild<QTcpSocket *>())
            return; // a tunnel by now
        const QByteArray bytes = client->readAll();
        m_heard += bytes;
        *head += bytes;
        if (head->endsWith("\r\n\r\n"))
            onHead(client, std::exchange(*head, {}));
    });
}

void ConnectProxy::onHead(QTcpSocket *client, const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QByteArray asked = lines.first().split(' ').value(1);
    m_asked << asked;
    if (!m_credentials.isEmpty() && !head.contains("Proxy-Authorization: " + m_credentials + "\r\n")) {
        client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"test\"\r\nContent-Length: 0\r\n\r\n");
        return;
    }
    auto *server = new QTcpSocket(client);
    connect(server, &QTcpSocket::connected, client, [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::readyRead, server, [this, client, server] {
        const QByteArray bytes = client->readAll();
        m_heard += bytes;
        server->write(bytes);
    });
    server->connectToHost(QHostAddress::LocalHost, m_target);
}

} // namespace Ringproof::Test
