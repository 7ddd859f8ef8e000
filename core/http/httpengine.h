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

    //! Qt HttpServer logs whole requests, with codes and tokens, where somebody asks for it (QT_LOGGING_RULES="*=true"). Not from here on,
    //! whatever rules are set.
    static void keepRequestsOutOfLogs();

protected:
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override { }
#else
    // Newer ones hand out a responder instead of the socket, and parse no further while the responder lives.
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &&) override { }
#else
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override { }
#endif
#endif
};

} // namespace Ringproof
