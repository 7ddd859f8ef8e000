// SPDX-License-Identifier: GPL-3.0-or-later
// Qt HttpServer as we use it: it parses requests. Everything else about a connection is HttpConnection's.
#pragma once

#include "http/httpconnection.h"

#include <QAbstractHttpServer>

namespace Ringproof {

class HttpEngine final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    using QAbstractHttpServer::QAbstractHttpServer;

protected:
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override { }
#else
    // Qt 6.8 hands out a responder instead of the socket, and parses no further while the responder lives.
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override { }
#endif
};

} // namespace Ringproof
