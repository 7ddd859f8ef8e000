// SPDX-License-Identifier: GPL-3.0-or-later
// An HTTP client without manners: sends what it is told, byte by byte if need be, and shows what came back.
#pragma once

#include <QHash>
#include <QTcpSocket>

namespace Ringproof::Test {

struct RawReply {
    int status = 0;
    QHash<QByteArray, QByteArray> headers; //!< names in lower case
    QByteArray body;
};

class RawHttp
{
public:
    explicit RawHttp(quint16 port, const QHostAddress &address = QHostAddress::LocalHost)
    {
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { m_received += m_socket.readAll(); });
        m_socket.connectToHost(address, port);
    }

    void send(const QByteArray &bytes) { m_socket.write(bytes); } // buffered until connected
    void leave() { m_socket.abort(); }

    [[nodiscard]] QTcpSocket &socket() { return m_socket; }
    [[nodiscard]] bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    [[nodiscard]] bool isGone() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    [[nodiscard]] const QByteArray &received() const { return m_received; }

    //! The whole replies so far, in their order.
    [[nodiscard]] QList<RawReply> replies() const
    {
        QList<RawReply> found;
        QByteArray rest = m_received;
        for (;;) {
            const qsizetype end = rest.indexOf("\r\n\r\n");
            if (end < 0)
                return found;
            RawReply reply;
            const QList<QByteArray> lines = rest.left(end).split('\n');
            reply.status = lines.first().split(' ').value(1).toInt();
            for (const QByteArray &line : lines.sliced(1)) {
                const qsizetype colon = line.indexOf(':');
                reply.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
            }
            const qsizetype length = reply.headers.value("content-length", "0").toLongLong();
            if (rest.size() < end + 4 + length)
                return found;
            reply.body = rest.mid(end + 4, length);
            rest = rest.mid(end + 4 + length);
            found.append(reply);
        }
    }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

} // namespace Ringproof::Test
