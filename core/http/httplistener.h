// SPDX-License-Identifier: GPL-3.0-or-later
// Accepts connections, and no more of them than the limits say, over all and from one client.
#pragma once

#include "http/httpconnection.h"

#include <QHash>
#include <QHostAddress>
#include <QSslConfiguration>
#include <QTcpServer>

#include <memory>
#include <optional>

namespace Ringproof {

//! Each socket gets an HttpConnection before anybody else knows of it; a TLS handshake is under the same deadline as a request.
class HttpListener : public QTcpServer
{
    Q_OBJECT

public:
    HttpListener(std::shared_ptr<HttpServing> serving, std::optional<QSslConfiguration> tls);

    [[nodiscard]] int connections() const { return m_total; }

Q_SIGNALS:
    //! The first connection comes, and nobody is there yet to read from it: whoever gets this becomes the parent.
    void engineWanted();
    void connectionGone();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void admit(QTcpSocket *socket);

    const std::shared_ptr<HttpServing> m_serving;
    const std::optional<QSslConfiguration> m_tls;
    QHash<QHostAddress, int> m_fromNetwork;
    int m_total = 0;
};

} // namespace Ringproof
