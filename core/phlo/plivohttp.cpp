// SPDX-License-Identifier: GPL-3.0-or-later
#include "plivohttp.h"

#include "phlo/exchangelog.h"
#include "phlo/onetimebody.h"
#include "phlo/phlosettings.h"
#include "phlo/plivoline.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

#include <coroutine>

namespace Ringproof {

using namespace std::chrono_literals;

namespace {

//! How long a connection that was opened ahead may wait for its first request; servers drop silent ones after 10 s and more.
constexpr auto WarmFor = 9s;

//! Nobody is told to wait longer than this, whatever the server says.
constexpr auto MaxRetryAfter = std::chrono::seconds(24h);

//! "Fri, 31 Dec 1999 23:59:59 GMT"
std::optional<QDateTime> httpDate(const QByteArray &text)
{
    QString rfc2822 = QString::fromLatin1(text).trimmed();
    if (rfc2822.endsWith(u"GMT"))
        rfc2822.replace(rfc2822.size() - 3, 3, QStringLiteral("+0000")); // Qt reads no names of zones
    const QDateTime date = QDateTime::fromString(rfc2822, Qt::RFC2822Date);
    if (!date.isValid())
        return std::nullopt;
    return date;
}

std::optional<std::chrono::seconds> retryAfterIn(const QNetworkReply &reply)
{
    const QByteArray text = reply.rawHeader("Retry-After").trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    qint64 seconds = text.toLongLong(&isNumber);
    if (!isNumber) {
        const auto date = httpDate(text);
        if (!date)
            return std::nullopt;
        const auto serverNow = httpDate(reply.rawHeader("Date"));
        seconds = (serverNow ? *serverNow : QDateTime::currentDateTimeUtc()).secsTo(*date);
    }
    return std::clamp(std::chrono::seconds(seconds), 0s, MaxRetryAfter);
}

//! "timeout=5, max=100" → 5 s
std::optional<std::chrono::seconds> announcedIdleTime(const QNetworkReply &reply)
{
    for (const QByteArray &part : reply.rawHeader("Keep-Alive").split(',')) {
        const QByteArray item = part.trimmed().toLower();
        if (item.startsWith("timeout=")) {
            bool isNumber = false;
            const int seconds = item.mid(8).toInt(&isNumber);
            if (isNumber && seconds >= 0)
                return std::chrono::seconds(seconds);
        }
    }
    return std::nullopt;
}

TransportFault::Kind kindOf(QNetworkReply::NetworkError error, bool requestSent)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError: return TransportFault::Kind::HostNotFound;
    case QNetworkReply::ConnectionRefusedError: return TransportFault::Kind::ConnectionRefused;
    case QNetworkReply::SslHandshakeFailedError: return TransportFault::Kind::TlsFailed;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError: return TransportFault::Kind::ProxyFailed;
    case QNetworkReply::ProxyAuthenticationRequiredError: return TransportFault::Kind::ProxyWantsPassword;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::UnknownContentError: return TransportFault::Kind::Unreadable;
    default: return requestSent ? TransportFault::Kind::ConnectionLost : TransportFault::Kind::NotReached;
    }
}

//! What OpenSSL says of a server's alert, or of its answer in an older version; other libraries' words are not known.
bool meansTooOld(const QString &tlsError)
{
    return tlsError.contains(u"protocol version", Qt::CaseInsensitive) || tlsError.contains(u"unsupported protocol", Qt::CaseInsensitive);
}

bool concernsTheFirstHop(TransportFault::Kind kind)
{
    return kind == TransportFault::Kind::HostNotFound || kind == TransportFault::Kind::ConnectionRefused
        || kind == TransportFault::Kind::NotReached;
}

bool isSecure(const QUrl &url)
{
    return url.scheme() == u"https";
}

PlivoResult canceled()
{
    return tl::make_unexpected(TransportFault {TransportFault::Kind::Canceled, false, {}});
}

} // namespace

//! One request until its result stands. Awaited by exactly one coroutine.
class PlivoHttp::Exchange final : public QObject
{
public:
    Exchange(PlivoHttp &http, std::shared_ptr<PlivoLine> line, OneTimeBody *body)
        : QObject(&http), m_http(http), m_line(std::move(line)), m_body(body)
    {
        m_line->requestBegins(http.m_options.keepIdleFor);
        m_deadline.setSingleShot(true);
        m_deadline.setTimerType(Qt::PreciseTimer);
        connect(&m_deadline, &QTimer::timeout, this, [this] { giveUp(TransportFault::Kind::DeadlinePassed); });
        m_deadline.start(http.m_options.deadline);
    }

    ~Exchange() override { delete m_reply; }

    void begin(const QUrl &url, const Send &send)
    {
        if (isSecure(url) && !m_line->tls()) {
            giveUp(TransportFault::Kind::AuthoritiesUnreadable);
            return;
        }
        m_url = url;
        m_line->findWay(url, this, [this, send] {
            if (!m_result)
                follow(send(m_line->network()));
        });
    }

    void giveUp(TransportFault::Kind reason)
    {
        if (m_result || m_gaveUp)
            return;
        m_gaveUp = reason;
        if (m_body)
            m_body->withhold();
        if (m_reply) {
            drain();
            m_reply->disconnect(this);
            m_reply->abort();
        }
        settle();
    }

    //! The exchange is told of when its end is known. \param digits are taken out of what came back.
    void watch(Observer observer, PlivoExchange begun, Secret digits)
    {
        m_observer = std::move(observer);
        m_seen = std::move(begun);
        m_hidden = std::move(digits);
        m_since.start();
    }

    //! Small and copyable, as QCoro wants what is awaited.
    struct Settled {
        Exchange *exchange;

        bool await_ready() const noexcept { return exchange->m_result.has_value(); }
        void await_suspend(std::coroutine_handle<> awaiting) const noexcept { exchange->m_awaiting = awaiting; }
        PlivoResult await_resume() const { return std::move(*exchange->m_result); }
    };

private:
    void follow(QNetworkReply *reply)
    {
        m_reply = reply;
        reply->setReadBufferSize(MaxReplySize + 1);
        connect(reply, &QIODevice::readyRead, this, &Exchange::drain);
        connect(reply, &QNetworkReply::requestSent, this, [this] { m_requestSent = true; });
        connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_line->noteTlsErrors(m_url, errors); });
        // Queued: whoever awaits the result may delete everything here, which a reply doesn't survive in the midst of its signal.
        connect(reply, &QNetworkReply::finished, this, &Exchange::settle, Qt::QueuedConnection);
    }

    void drain()
    {
        if (!m_reply || !m_reply->isOpen())
            return;
        m_received += m_reply->read(MaxReplySize + 1 - m_received.size());
        if (m_received.size() > MaxReplySize)
            giveUp(TransportFault::Kind::Unreadable);
    }

    void settle()
    {
        if (m_result)
            return;
        if (!m_gaveUp)
            drain();
        if (m_result)
            return; // too large, after all
        m_deadline.stop();
        m_result = judge();
        tell();
        release();
        if (const auto awaiting = std::exchange(m_awaiting, nullptr))
            awaiting.resume(); // may delete this
    }

    PlivoResult judge() const
    {
        if (!m_reply)
            return tl::make_unexpected(TransportFault {*m_gaveUp, false, m_line->tls() ? QString() : m_line->tls().error()});

        PlivoReply reply;
        reply.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        reply.retryAfter = retryAfterIn(*m_reply);
        reply.date = httpDate(m_reply->rawHeader("Date"));
        reply.body = m_received;

        // From 300 on the status line says it all. A 2xx must be whole; QNetworkAccessManager also calls a reply broken whose end
        // is marked by nothing but the connection's, but a JSON object that closes is whole.
        const bool isWhole = !m_gaveUp && m_reply->error() == QNetworkReply::NoError;
        if (reply.status >= 300 && reply.status < 600)
            return reply;
        if (reply.status >= 200 && reply.status < 300 && (isWhole || QJsonDocument::fromJson(m_received).isObject()))
            return reply;
        return tl::make_unexpected(fault(isWhole));
    }

    TransportFault fault(bool isWhole) const
    {
        TransportFault fault;
        // For a body, its having been read is the earlier and therefore the safer witness: requestSent is told afterwards.
        fault.mayHaveLeft = m_body ? m_body->wasRead() : m_requestSent;
        fault.kind = m_gaveUp ? *m_gaveUp
            : isWhole         ? TransportFault::Kind::Unreadable
                              : kindOf(m_reply->error(), fault.mayHaveLeft);
        const QList<QSslError> tlsErrors = m_line->tlsErrors(m_url);
        if (fault.kind == TransportFault::Kind::TlsFailed && !tlsErrors.isEmpty())
            fault.reason = m_http.m_trust.problem(tlsErrors, m_url.host());
        else if (fault.kind == TransportFault::Kind::TlsFailed && meansTooOld(m_reply->errorString()))
            fault.kind = TransportFault::Kind::TlsTooOld;
        else if (concernsTheFirstHop(fault.kind) && m_line->goesThroughProxy(m_url))
            fault.kind = TransportFault::Kind::ProxyFailed;
        return fault;
    }

    void tell()
    {
        if (!m_observer)
            return;
        m_seen.took = std::chrono::milliseconds(m_since.elapsed());
        if (m_reply) {
            m_seen.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            for (const auto &header : m_reply->rawHeaderPairs())
                m_seen.replyHeaders.append({header.first, header.second});
        }
        m_seen.replyBody = withoutDigits(QString::fromUtf8(m_received), m_hidden.reveal());
        if (!*m_result)
            m_seen.fault = !m_result->error().reason.isEmpty() ? m_result->error().reason : m_reply ? m_reply->errorString() : QString();
        m_observer(std::move(m_seen));
    }

    void release()
    {
        const bool isClean = m_result->has_value() && !m_gaveUp && m_reply && m_reply->error() != QNetworkReply::ContentReSendError
            && m_reply->error() != QNetworkReply::RemoteHostClosedError;
        auto goodFor = m_http.m_options.keepIdleFor;
        if (const auto announced = m_reply ? announcedIdleTime(*m_reply) : std::nullopt)
            goodFor = std::max(0ms, std::chrono::milliseconds(*announced) - 1s);
        m_line->requestEnds(isClean, goodFor);
        m_http.m_underWay.remove(this);
    }

    PlivoHttp &m_http;
    const std::shared_ptr<PlivoLine> m_line;
    OneTimeBody *const m_body; // ours, then the reply's child; null for what has no body
    QNetworkReply *m_reply = nullptr; // ours; null until the way is known; gone before its line
    QUrl m_url;
    QTimer m_deadline;
    QByteArray m_received;
    bool m_requestSent = false;
    std::optional<TransportFault::Kind> m_gaveUp;
    std::optional<PlivoResult> m_result;
    std::coroutine_handle<> m_awaiting;

    Observer m_observer;
    PlivoExchange m_seen;
    Secret m_hidden;
    QElapsedTimer m_since;
};

PlivoHttp::PlivoHttp(QString authId, Secret authToken, Options options, QObject *parent)
    : QObject(parent)
    , m_authId(std::move(authId))
    , m_authToken(std::move(authToken))
    , m_options(std::move(options))
    , m_trust {m_options.caFile, QStringLiteral("\"network\": { \"ca\": \"/path/ca.pem\" }"), {}}
{
}

PlivoHttp::~PlivoHttp()
{
    m_closing = true;
    const QSet<Exchange *> underWay = m_underWay;
    for (Exchange *exchange : underWay) {
        if (m_underWay.contains(exchange))
            exchange->giveUp(TransportFault::Kind::Canceled);
    }
    // Before the lines: the exchanges' replies belong to them.
    qDeleteAll(findChildren<QObject *>(QString(), Qt::FindDirectChildrenOnly));
}

QCoro::Task<PlivoResult> PlivoHttp::get(QUrl url)
{
    if (m_closing)
        co_return canceled();
    const std::shared_ptr<PlivoLine> line = lineForReading();
    const QNetworkRequest request = requestFor(url, *line);
    const Send send = [request](QNetworkAccessManager &network) { return network.get(request); };
    Exchange *exchange = prepare(line, nullptr);
    watch(exchange, "GET", request, {}, {});
    exchange->begin(url, send);
    co_return co_await outcomeOf(exchange);
}

QCoro::Task<PlivoResult> PlivoHttp::remove(QUrl url)
{
    if (m_closing)
        co_return canceled();
    const std::shared_ptr<PlivoLine> line = lineForReading();
    const QNetworkRequest request = requestFor(url, *line);
    const Send send = [request](QNetworkAccessManager &network) { return network.deleteResource(request); };
    Exchange *exchange = prepare(line, nullptr);
    watch(exchange, "DELETE", request, {}, {});
    exchange->begin(url, send);
    co_return co_await outcomeOf(exchange);
}

QCoro::Task<PlivoResult> PlivoHttp::postOnce(QUrl url, Secret json, Secret digits)
{
    if (m_closing)
        co_return canceled();
    const std::shared_ptr<PlivoLine> line = lineForPost();
    auto *body = new OneTimeBody(json);
    QNetworkRequest request = requestFor(url, *line);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setHeader(QNetworkRequest::ContentLengthHeader, body->length());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    const Send send = [request, body](QNetworkAccessManager &network) {
        QNetworkReply *reply = network.post(request, body);
        body->setParent(reply);
        return reply;
    };
    Exchange *exchange = prepare(line, body);
    watch(exchange, "POST", request, json, std::move(digits));
    exchange->begin(url, send);
    json = {}; // the body's copy is wiped when it has been handed over
    co_return co_await outcomeOf(exchange);
}

QCoro::Task<PlivoResult> PlivoHttp::outcomeOf(Exchange *exchange)
{
    const Exchange::Settled settled {exchange};
    PlivoResult result = co_await settled;
    exchange->deleteLater();
    co_return result;
}

void PlivoHttp::warmUp(const QUrl &url)
{
    if (!isSecure(url))
        return; // this computer, which needs no warming; and QNetworkAccessManager would not use the connection with HTTP/2 off
    const std::shared_ptr<PlivoLine> line = lineForPost();
    if (line->isOpened() || !line->tls())
        return;
    line->opened(WarmFor);
    QSslConfiguration tls = *line->tls();
    tls.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
    line->findWay(url, this, [url, tls, network = &line->network()] {
        network->connectToHostEncrypted(url.host(), quint16(url.port(443)), tls);
    });
}

std::shared_ptr<PlivoLine> PlivoHttp::lineForReading()
{
    if (!m_readLine || m_readLine->isSpoilt())
        m_readLine = std::make_shared<PlivoLine>(m_trust);
    return m_readLine;
}

std::shared_ptr<PlivoLine> PlivoHttp::lineForPost()
{
    if (!m_postLine || m_postLine->isSpoilt() || (m_postLine->isOpened() && !m_postLine->isFresh()))
        m_postLine = std::make_shared<PlivoLine>(m_trust);
    return m_postLine;
}

PlivoHttp::Exchange *PlivoHttp::prepare(std::shared_ptr<PlivoLine> line, OneTimeBody *body)
{
    auto *exchange = new Exchange(*this, std::move(line), body);
    if (body)
        body->setParent(exchange);
    m_underWay.insert(exchange);
    return exchange;
}

void PlivoHttp::watch(Exchange *exchange, const QByteArray &method, const QNetworkRequest &request, const Secret &json, Secret digits)
{
    if (!m_observer)
        return;
    PlivoExchange seen;
    seen.at = Clock::system().now();
    seen.method = method;
    seen.url = request.url();
    for (const QByteArray &name : request.rawHeaderList())
        seen.requestHeaders.append(
            {name, name.compare("Authorization", Qt::CaseInsensitive) == 0 ? QByteArray("Basic ***") : request.rawHeader(name)});
    if (!json.isEmpty()) {
        QString text = QString::fromUtf8(json.reveal());
        seen.requestBody = withoutDigits(text, digits.reveal());
        text.fill(u'\0');
    }
    exchange->watch(m_observer, std::move(seen), std::move(digits));
}

QNetworkRequest PlivoHttp::requestFor(const QUrl &url, const PlivoLine &line) const
{
    QNetworkRequest request(url);
    if (line.tls())
        request.setSslConfiguration(*line.tls());
    QByteArray credentials = m_authId.toUtf8() + ':';
    credentials += m_authToken.reveal();
    request.setRawHeader("Authorization", "Basic " + credentials.toBase64());
    wipe(credentials);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity"); // so that the size cap counts what is kept
    request.setHeader(QNetworkRequest::UserAgentHeader, QByteArrayLiteral("Ringproof/" RINGPROOF_VERSION));

    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

} // namespace Ringproof
