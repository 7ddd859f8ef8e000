// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpserver.h"

#include "http/httpengine.h"
#include "http/httplistener.h"

#include <QSslKey>
#include <QTcpSocket>

namespace Ringproof {

namespace {

QString whyNotListening(const HttpListener &listener, const QHostAddress &address, quint16 port)
{
    const QString place = address.toString();
    switch (listener.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return HttpServer::tr("Port %1 of %2 is taken by another program, so nothing is served there. Stop that program, or choose "
                              "another port.")
            .arg(port)
            .arg(place);
    case QAbstractSocket::SocketAccessError:
        return HttpServer::tr("The system doesn't allow serving on port %1 of %2: ports below 1024 belong to administrators. "
                              "Choose a port of 1024 or above.")
            .arg(port)
            .arg(place);
    case QAbstractSocket::SocketAddressNotAvailableError:
        return HttpServer::tr("This computer has no address %1, so nothing can be served there. Choose 127.0.0.1 or one of its "
                              "own.")
            .arg(place);
    default:
        return HttpServer::tr("Port %1 of %2 can't be served: %3. Choose another address or port.")
            .arg(port)
            .arg(place, listener.errorString());
    }
}

} // namespace

HttpServer::HttpServer(HttpHandler handler, HttpLimits limits, QObject *parent)
    : QObject(parent), m_serving(std::make_shared<HttpServing>())
{
    HttpEngine::keepRequestsOutOfLogs();
    m_serving->server = this;
    m_serving->handler = std::move(handler);
    m_serving->limits = limits;
}

HttpServer::~HttpServer()
{
    m_serving->server = nullptr; // handlers that are under way outlive it
    if (m_engine)
        cutAll();
}

void HttpServer::setTls(const QSslConfiguration &configuration)
{
    m_tls = configuration;
}

void HttpServer::setReplyHeaders(QList<HttpHeader> headers)
{
    m_serving->replyHeaders = std::move(headers);
}

Expected<quint16> HttpServer::listen(const QHostAddress &address, quint16 port)
{
    Q_ASSERT(!isListening());
    if (m_tls && (m_tls->localCertificate().isNull() || m_tls->privateKey().isNull()))
        return failure(Error::Kind::Invalid, tr("HTTPS needs a certificate and its private key. Give both, or neither."));

    auto listener = std::make_unique<HttpListener>(m_serving, m_tls);
    if (!listener->listen(address, port))
        return failure(Error::Kind::Unavailable, whyNotListening(*listener, address, port));

    m_serving->draining = false;
    m_drainAnnounced = false;
    const quint16 bound = listener->serverPort();
    connect(listener.get(), &HttpListener::connectionGone, this, &HttpServer::announceIfDrained, Qt::QueuedConnection);
    connect(listener.get(), &HttpListener::engineWanted, this, &HttpServer::startEngine);
    m_engine.reset(); // one that was drained
    m_waiting = std::move(listener);
    return bound;
}

void HttpServer::startEngine()
{
    m_engine = std::make_unique<HttpEngine>();
    m_engine->bind(m_waiting.release()); // which makes the engine its parent
}

HttpListener *HttpServer::listener() const
{
    return m_engine ? m_engine->findChild<HttpListener *>() : m_waiting.get();
}

bool HttpServer::isListening() const
{
    return listener() && listener()->isListening();
}

int HttpServer::connections() const
{
    return listener() ? listener()->connections() : 0;
}

int HttpServer::underWay() const
{
    return m_serving->underWay;
}

void HttpServer::close()
{
    m_waiting.reset();
    if (!m_engine)
        return;
    cutAll();
    m_engine.release()->deleteLater(); // it may be what called us
}

void HttpServer::cutAll()
{
    listener()->close();
    const auto connections = m_engine->findChildren<HttpConnection *>();
    for (HttpConnection *connection : connections)
        connection->cut();
}

void HttpServer::drain()
{
    m_serving->draining = true;
    if (listener())
        listener()->close();
    if (m_engine) {
        const auto connections = m_engine->findChildren<HttpConnection *>();
        for (HttpConnection *connection : connections)
            connection->drain();
    }
    QMetaObject::invokeMethod(this, &HttpServer::announceIfDrained, Qt::QueuedConnection);
}

void HttpServer::announceIfDrained()
{
    if (!m_serving->draining || m_drainAnnounced || m_serving->underWay > 0 || connections() > 0)
        return;
    m_drainAnnounced = true;
    Q_EMIT drained();
}

} // namespace Ringproof
