// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpconnection.h"

#include <QDateTime>
#include <QLocale>
#include <QTcpSocket>

#include <algorithm>
#include <utility>

namespace Ringproof {

namespace {

constexpr qsizetype LookAheadBytes = 4096; // where an Expect header is looked for; beyond, the client waits out its own second

QByteArray httpDate()
{
    return QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1();
}

bool hasToken(const std::optional<QByteArray> &value, QByteArrayView token)
{
    return value && value->toLower().contains(token);
}

//! Two ways of telling where a body ends are how a request is smuggled past a proxy in front of us.
bool hasSoundFraming(const HttpRequest &request)
{
    int lengths = 0;
    int encodings = 0;
    for (const HttpHeader &header : request.headers) {
        if (header.name.compare("content-length", Qt::CaseInsensitive) == 0) {
            ++lengths;
            const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
            if (header.value.isEmpty() || !std::all_of(header.value.begin(), header.value.end(), isDigit))
                return false;
        } else if (header.name.compare("transfer-encoding", Qt::CaseInsensitive) == 0) {
            ++encodings;
            if (header.value.trimmed().compare("chunked", Qt::CaseInsensitive) != 0)
                return false;
        }
    }
    return lengths + encodings <= 1;
}

} // namespace

void HttpServing::announceIfDrained() const
{
    if (server && draining)
        QMetaObject::invokeMethod(server, &HttpServer::announceIfDrained, Qt::QueuedConnection);
}

HttpConnection::HttpConnection(QTcpSocket *socket, std::shared_ptr<HttpServing> serving)
    : QObject(socket), m_socket(socket), m_serving(std::move(serving))
{
    // The parser keeps a request in the socket's buffer until it is whole, so this bounds what a client can make us hold.
    m_socket->setReadBufferSize(m_serving->limits.requestBytes);
    // A reply doesn't wait for the client's delayed acknowledgement of the one before.
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &HttpConnection::onDeadline);
    connect(m_socket, &QIODevice::readyRead, this, &HttpConnection::beforeParsing);
    connect(m_socket, &QAbstractSocket::disconnected, this, [this] {
        m_ended = true;
        m_deadline.stop();
        m_waiting.clear();
        m_current.reset();
        m_doneHold.reset();
    });
    m_deadline.start(m_serving->limits.requestDeadline);
}

HttpConnection::~HttpConnection() = default;

void HttpConnection::parserIsReady()
{
    connect(m_socket, &QIODevice::readyRead, this, &HttpConnection::afterParsing);
    connect(m_socket, &QIODevice::bytesWritten, this, &HttpConnection::advance);
}

HttpConnection *HttpConnection::of(const QTcpSocket *socket)
{
    return socket->findChild<HttpConnection *>(QString(), Qt::FindDirectChildrenOnly);
}

void HttpConnection::beforeParsing()
{
    if (parserIsHeld())
        return;
    if (m_received == 0)
        sniff();
    m_received += m_socket->bytesAvailable();
}

// What Qt HttpServer doesn't tell: the version, and that the client waits to be asked for the body.
void HttpConnection::sniff()
{
    const QByteArray start = m_socket->peek(LookAheadBytes).toLower();
    const QByteArray head = start.first(std::max<qsizetype>(start.indexOf("\r\n\r\n"), 0));
    const QByteArray line = start.first(std::max<qsizetype>(start.indexOf("\r\n"), 0));
    m_version = line.endsWith(" http/1.0") ? Version::Http10 : Version::Http11;
    m_expectsContinue = m_version == Version::Http11 && head.contains("\r\nexpect: 100-continue");
}

void HttpConnection::arrived(HttpRequest request, std::shared_ptr<void> hold)
{
    const qsizetype size = m_received - m_socket->bytesAvailable(); // the rest belongs to the next one
    const Version version = m_version;
    m_received = 0;
    m_expectsContinue = false;

    if (!m_parsing || m_ended)
        return;
    if (size > m_serving->limits.requestBytes) {
        refuseTooLarge();
        return;
    }
    if (!hasSoundFraming(request)) {
        refuse(400, HttpServer::tr("The request doesn't say clearly where its body ends. Send one Content-Length."));
        return;
    }
    // Qt HttpServer takes a chunk size that it can't read for the last one, so what follows might be anything.
    const bool isLast = request.header("transfer-encoding").has_value() || m_waiting.size() + 1 >= m_serving->limits.pipelined;
    m_hold = hold;
    m_waiting.enqueue(Waiting {std::move(request), version, std::move(hold)});
    if (isLast) {
        m_ending = true;
        stopParsing();
    }
    advance();
}

void HttpConnection::refuseUpgrade()
{
    m_received = 0;
    m_ending = true;
    if (!m_current && m_waiting.isEmpty())
        write(HttpReply::text(400, HttpServer::tr("There are no WebSockets here.")));
    linger(); // Qt HttpServer ends the connection by itself as soon as we return
}

void HttpConnection::afterParsing()
{
    if (m_ended || !m_parsing || parserIsHeld())
        return;
    if (m_socket->state() != QAbstractSocket::ConnectedState) { // not HTTP: the parser ends the connection
        linger();
        return;
    }
    if (m_received >= m_serving->limits.requestBytes) {
        refuseTooLarge();
        return;
    }
    if (m_expectsContinue && m_received > 0 && !m_current && m_waiting.isEmpty()) {
        m_expectsContinue = false;
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
    watchTheClock();
}

// Whatever comes now is thrown away: closing with bytes unread would reset the connection and take the last reply with it.
void HttpConnection::stopParsing()
{
    if (!m_parsing)
        return;
    m_parsing = false;
    m_received = 0;
    QObject::disconnect(m_socket, &QIODevice::readyRead, nullptr, nullptr);
    if (m_socket->isTransactionStarted())
        m_socket->commitTransaction();
    connect(m_socket, &QIODevice::readyRead, this, [this] { m_socket->skip(m_socket->bytesAvailable()); });
    m_socket->skip(m_socket->bytesAvailable());
}

void HttpConnection::refuse(int status, const QString &sentence)
{
    stopParsing();
    m_farewell = HttpReply::text(status, sentence);
    m_ending = true;
    advance();
}

void HttpConnection::refuseTooLarge()
{
    refuse(413, HttpServer::tr("The request is too large: at most %1 bytes are read.").arg(m_serving->limits.requestBytes));
}

QCoro::Task<void> HttpConnection::serve(std::shared_ptr<HttpServing> serving, QPointer<HttpConnection> connection,
                                        HttpRequest request)
{
    ++serving->underWay;
    HttpReply reply = co_await serving->handler(std::move(request));
    --serving->underWay;
    if (connection)
        connection->finish(std::move(reply));
    serving->announceIfDrained();
}

//! One thing at a time: the next request is begun when the reply to the last one has left for the network.
void HttpConnection::advance()
{
    if (m_ended || m_current || m_socket->bytesToWrite() > 0) {
        watchTheClock();
        return;
    }
    if (!m_waiting.isEmpty()) {
        m_current = m_waiting.dequeue();
        HttpRequest request = std::move(m_current->request);
        m_current->request = HttpRequest();
        m_current->request.method = request.method;
        m_current->request.headers = request.headers;
        watchTheClock();
        if (request.method.isEmpty()) {
            finish(HttpReply::text(501, HttpServer::tr("This method is not served here.")));
            return;
        }
        [[maybe_unused]] const auto underWay = serve(m_serving, QPointer<HttpConnection>(this), std::move(request));
        return;
    }
    if (m_farewell) {
        write(*std::exchange(m_farewell, std::nullopt));
        linger();
    } else if (m_ending && m_awaited != Awaited::Farewell) {
        close();
    }
    watchTheClock();
}

void HttpConnection::finish(HttpReply reply)
{
    if (m_ended || !m_current)
        return;
    if (reply.delay.count() > 0) {
        const Milliseconds delay = std::exchange(reply.delay, Milliseconds(0));
        QTimer::singleShot(delay, Qt::PreciseTimer, this, [this, reply] { finish(reply); });
        return;
    }

    const std::optional<QByteArray> wish = m_current->request.header("connection");
    const bool wantsClose = m_current->version == Version::Http10 ? !hasToken(wish, "keep-alive") : hasToken(wish, "close");
    if (wantsClose || m_serving->draining || reply.delivery != HttpReply::Delivery::Whole) {
        m_ending = true;
        m_waiting.clear();
        m_farewell.reset();
        stopParsing();
    }
    write(reply);
    m_doneHold = std::move(m_current->hold);
    m_current.reset();
    // Not at once: the parser may be what called us, and can't take back its hold before it is done.
    const auto goOn = [this] {
        m_doneHold.reset();
        advance();
    };
    QMetaObject::invokeMethod(this, goOn, Qt::QueuedConnection);
}

void HttpConnection::write(const HttpReply &reply)
{
    if (reply.delivery == HttpReply::Delivery::Nothing)
        return;
    if (reply.delivery == HttpReply::Delivery::Raw) {
        m_socket->write(reply.body);
        return;
    }

    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonPhrase(reply.status) + "\r\n";
    const auto add = [&head](const QByteArray &name, const QByteArray &value) {
        Q_ASSERT(!value.contains('\n') && !value.contains('\r'));
        head += name + ": " + value + "\r\n";
    };
    add("Date", httpDate());
    if (!reply.contentType.isEmpty())
        add("Content-Type", reply.contentType);
    if (reply.status != 204)
        add("Content-Length", QByteArray::number(reply.body.size()));
    for (const HttpHeader &header : m_serving->replyHeaders)
        add(header.name, header.value);
    for (const HttpHeader &header : reply.headers)
        add(header.name, header.value);
    const bool isLast = m_ending && m_waiting.isEmpty() && !(m_farewell && m_current);
    add("Connection", isLast ? "close" : "keep-alive");
    head += "\r\n";

    qsizetype length = reply.body.size();
    if (m_current && m_current->request.method == "HEAD")
        length = 0;
    else if (reply.delivery == HttpReply::Delivery::Truncated)
        length /= 2;
    m_socket->write(head.append(reply.body.constData(), length));
}

void HttpConnection::drain()
{
    m_ending = true;
    if (!m_current && m_waiting.isEmpty() && !m_farewell)
        close();
}

void HttpConnection::cut()
{
    m_socket->abort();
}

void HttpConnection::close()
{
    stopParsing();
    m_awaited = Awaited::Farewell;
    m_deadline.start(m_serving->limits.lingerDeadline);
    m_socket->disconnectFromHost(); // after what is still to be written
}

// The client is likely to be still sending: give it the time to read why it should stop.
void HttpConnection::linger()
{
    m_awaited = Awaited::Farewell;
    m_deadline.start(m_serving->limits.lingerDeadline);
}

void HttpConnection::watchTheClock()
{
    if (m_awaited == Awaited::Farewell || m_ended)
        return;
    Awaited awaited = Awaited::NextRequest;
    if (m_received > 0)
        awaited = Awaited::Request;
    else if (m_current)
        awaited = Awaited::Handler;
    else if (m_socket->bytesToWrite() > 0)
        awaited = Awaited::Client;

    // A deadline is for the whole of what is awaited: more bytes don't start it afresh.
    if (awaited == m_awaited && m_deadline.isActive())
        return;
    m_awaited = awaited;
    switch (awaited) {
    case Awaited::Request:
    case Awaited::Client: m_deadline.start(m_serving->limits.requestDeadline); break;
    case Awaited::NextRequest: m_deadline.start(m_serving->limits.idleDeadline); break;
    default: m_deadline.stop(); break;
    }
}

void HttpConnection::onDeadline()
{
    switch (m_awaited) {
    case Awaited::Request:
        if (m_received > 0)
            refuse(408, HttpServer::tr("The request took too long to arrive."));
        else
            cut();
        break;
    case Awaited::NextRequest: close(); break;
    default: cut(); break;
    }
}

} // namespace Ringproof
