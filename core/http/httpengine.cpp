// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpengine.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QLoggingCategory>
#include <QTcpSocket>

#include <algorithm>

namespace Ringproof {

namespace {

QByteArray nameOf(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get: return "GET";
    case QHttpServerRequest::Method::Put: return "PUT";
    case QHttpServerRequest::Method::Delete: return "DELETE";
    case QHttpServerRequest::Method::Post: return "POST";
    case QHttpServerRequest::Method::Head: return "HEAD";
    case QHttpServerRequest::Method::Options: return "OPTIONS";
    case QHttpServerRequest::Method::Patch: return "PATCH";
    default: return {};
    }
}

QList<HttpHeader> headersOf(const QHttpServerRequest &request)
{
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    const auto pairs = request.headers();
#else
    const auto pairs = request.headers().toListOfPairs();
#endif
    QList<HttpHeader> headers;
    headers.reserve(pairs.size());
    for (const auto &[name, value] : pairs)
        headers.append(HttpHeader {name, value});
    return headers;
}

HttpRequest copyOf(const QHttpServerRequest &request)
{
    HttpRequest copy;
    copy.method = nameOf(request.method());
    copy.path = request.url().path(QUrl::FullyDecoded);
    copy.query = request.url().query(QUrl::FullyEncoded).toUtf8();
    copy.headers = headersOf(request);
    copy.body = request.body();
    copy.peer = request.remoteAddress();
    return copy;
}

//! Qt HttpServer takes no connection of WebSockets from us, yet shows us the request and goes on as if it had.
bool asksForWebSocket(const HttpRequest &request)
{
    return request.header("connection").value_or(QByteArray()).toLower().contains("upgrade")
        && request.header("upgrade").value_or(QByteArray()).toLower().contains("websocket");
}

QLoggingCategory::CategoryFilter filterBefore = nullptr;

//! The rules that somebody has set, and after them ours.
void filterLogs(QLoggingCategory *category)
{
    filterBefore(category);
    if (QByteArrayView(category->categoryName()).startsWith("qt.httpserver")) {
        category->setEnabled(QtDebugMsg, false);
        category->setEnabled(QtInfoMsg, false);
    }
}

} // namespace

void HttpEngine::keepRequestsOutOfLogs()
{
    static const bool once = [] {
        filterBefore = QLoggingCategory::installFilter(nullptr); // never null; ours is called as soon as it is installed
        QLoggingCategory::installFilter(filterLogs);
        return true;
    }();
    Q_UNUSED(once)
}

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)

bool HttpEngine::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    HttpConnection *connection = HttpConnection::of(socket);
    HttpRequest copy = copyOf(request);
    if (asksForWebSocket(copy))
        connection->refuseUpgrade();
    else
        connection->arrived(std::move(copy), {});
    return true;
}

#else

bool HttpEngine::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    const auto connections = findChildren<HttpConnection *>();
    const auto found = std::find_if(connections.begin(), connections.end(), [&request](const HttpConnection *connection) {
        return connection->socket()->peerPort() == request.remotePort()
            && connection->socket()->peerAddress() == request.remoteAddress();
    });
    if (found == connections.end())
        return true; // has left meanwhile
    HttpRequest copy = copyOf(request);
    if (asksForWebSocket(copy))
        (*found)->refuseUpgrade();
    else
        (*found)->arrived(std::move(copy), std::make_shared<QHttpServerResponder>(std::move(responder)));
    return true;
}

#endif

} // namespace Ringproof
