// SPDX-License-Identifier: GPL-3.0-or-later
// An HTTP server that clients which leave, stall, flood or babble can't hurt. The simulator and the endpoints share it.
#pragma once

#include "error.h"
#include "http/httplimits.h"
#include "http/httpmessage.h"

#include <QObject>
#include <QSslConfiguration>

#include <functional>
#include <memory>
#include <optional>

#include <qcoro/qcorotask.h>

namespace Ringproof {

//! Answers one request. Whatever it refers to must live until the server is drained or the task has ended: a handler is finished
//! even if its client has left.
using HttpHandler = std::function<QCoro::Task<HttpReply>(HttpRequest)>;

struct HttpServing;
class HttpEngine;
class HttpListener;

//! HTTP/1.1 with keep-alive; replies of a connection come in the order of its requests, one at a time. Methods that no
//! handler could want (CONNECT, TRACE, unknown ones) are answered 501, malformed requests end the connection. A client that
//! closes its own side after sending (as `nc -N` does) counts as one that has left.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    explicit HttpServer(HttpHandler handler, HttpLimits limits = {}, QObject *parent = nullptr);
    //! Cuts every connection. Not from within the handler.
    ~HttpServer() override;

    //! Serve HTTPS from the next listen() on. The configuration needs a certificate and its private key.
    void setTls(const QSslConfiguration &configuration);

    //! Headers that every reply carries, also those with which the server itself turns a request away.
    void setReplyHeaders(QList<HttpHeader> headers);

    //! Begins to serve. \param port 0: any free one. \return the port, or a sentence that says why not.
    [[nodiscard]] Expected<quint16> listen(const QHostAddress &address, quint16 port);

    [[nodiscard]] bool isListening() const;
    [[nodiscard]] int connections() const; //!< open ones
    [[nodiscard]] int underWay() const; //!< requests in their handlers, those of clients that have left included

    //! Cuts every connection at once; listen() may be called again.
    void close();
    //! Accepts nothing more, lets what is under way finish, and then says drained().
    void drain();

Q_SIGNALS:
    void drained();

private:
    friend struct HttpServing;
    void announceIfDrained();
    void cutAll();
    void startEngine();
    [[nodiscard]] HttpListener *listener() const; //!< null: none

    std::shared_ptr<HttpServing> m_serving;
    std::unique_ptr<HttpListener> m_waiting; //!< for the first connection: the engine loads all of OpenSSL, which no start waits for
    std::unique_ptr<HttpEngine> m_engine; //!< owns the listener then
    std::optional<QSslConfiguration> m_tls; //!< even an empty one loads OpenSSL
    bool m_drainAnnounced = false;
};

} // namespace Ringproof
