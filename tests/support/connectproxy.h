// SPDX-License-Identifier: GPL-3.0-or-later
// An HTTP proxy on loopback that knows CONNECT alone and leads every name to one server of the test.
#pragma once

#include <QByteArrayList>
#include <QTcpServer>

class QTcpSocket;

namespace Ringproof::Test {

class ConnectProxy : public QTcpServer
{
    Q_OBJECT

public:
    //! \param target the port on loopback to which all tunnels lead.
    explicit ConnectProxy(quint16 target, QObject *parent = nullptr);

    //! From now on only who shows these is let through, by Basic authentication; others get a 407.
    void require(const QByteArray &user, const QByteArray &password);

    [[nodiscard]] const QByteArrayList &asked() const { return m_asked; } //!< `phlorunner.example:443`, one a CONNECT
    [[nodiscard]] const QByteArray &heard() const { return m_heard; } //!< every byte from every client, also what was passed on

private:
    void accept(QTcpSocket *client);
    void onHead(QTcpSocket *client, const QByteArray &head);

    const quint16 m_target;
    QByteArray m_credentials;
    QByteArrayList m_asked;
    QByteArray m_heard;
};

} // namespace Ringproof::Test
