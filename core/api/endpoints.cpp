// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoints.h"

#include "api/otpparameters.h"
#include "api/requestguard.h"
#include "http/httpserver.h"
#include "otp/outcomejson.h"

#include <QPointer>

namespace Ringproof {

namespace {

//! As which the endpoints appear in the store's events and in the history. A code comes back through here from the PHLO that has had it keyed
//! in on the phone: that is what the consoles say of it.
const QString Caller = QStringLiteral("endpoint");
const QString Keypad = QStringLiteral("keypad");

//! Of a token that others than this computer may try. At the 12 guesses a minute that a client has, eight letters and digits outlast it.
constexpr int ShortestToken = 8;

enum class Route { Dispatch, Verify, Health, None };

Route routeOf(const QString &path)
{
    const QStringView bare = path.size() > 1 && path.endsWith(u'/') ? QStringView(path).chopped(1) : QStringView(path);
    if (bare == u"/dispatch_otp")
        return Route::Dispatch;
    if (bare == u"/verify_otp")
        return Route::Verify;
    if (bare == u"/healthz")
        return Route::Health;
    return Route::None;
}

//! The route's own path: whatever else a client writes there does not belong into a log.
QString nameOf(Route route)
{
    switch (route) {
    case Route::Dispatch: return QStringLiteral("/dispatch_otp");
    case Route::Verify: return QStringLiteral("/verify_otp");
    case Route::Health: return QStringLiteral("/healthz");
    case Route::None: break;
    }
    return QStringLiteral("/…");
}

QByteArray methodsOf(Route route)
{
    return route == Route::Health ? "GET, HEAD, OPTIONS" : "GET, POST, OPTIONS";
}

bool serves(Route route, const QByteArray &method)
{
    if (route == Route::Health)
        return method == "GET" || method == "HEAD";
    return method == "GET" || method == "POST"; // HEAD must not place a call
}

int statusOf(DispatchOutcome::Kind kind)
{
    switch (kind) {
    case DispatchOutcome::Kind::Dispatched: return 200;
    case DispatchOutcome::Kind::Uncertain: return 202;
    case DispatchOutcome::Kind::Invalid: return 400;
    case DispatchOutcome::Kind::Refused: return 429;
    case DispatchOutcome::Kind::Rejected: return 502;
    case DispatchOutcome::Kind::Unavailable: return 503;
    }
    return 500;
}

int statusOf(VerifyOutcome::Kind kind)
{
    switch (kind) {
    case VerifyOutcome::Kind::Verified:
    case VerifyOutcome::Kind::Wrong:
    case VerifyOutcome::Kind::Expired:
    case VerifyOutcome::Kind::Exhausted: return 200;
    case VerifyOutcome::Kind::Invalid: return 400;
    case VerifyOutcome::Kind::Unavailable: return 503;
    }
    return 500;
}

void addRetryAfter(HttpReply &reply, std::optional<Milliseconds> wait)
{
    if (wait)
        reply.addHeader("Retry-After", QByteArray::number(qint64(wholeSeconds(*wait).count())));
}

HttpReply failureReply(int status, const QString &outcome, const QString &message, const QString &reason = {},
                       std::optional<Milliseconds> retryAfter = std::nullopt)
{
    QJsonObject json {{QStringLiteral("status"), QStringLiteral("failure")},
                      {QStringLiteral("outcome"), outcome},
                      {QStringLiteral("message"), message}};
    if (!reason.isEmpty())
        json.insert(QStringLiteral("reason"), reason);
    if (retryAfter)
        json.insert(QStringLiteral("retry_after_ms"), qint64(retryAfter->count()));
    HttpReply reply = HttpReply::json(status, json);
    addRetryAfter(reply, retryAfter);
    return reply;
}

HttpReply invalidReply(int status, const QString &message)
{
    return failureReply(status, QStringLiteral("invalid"), message);
}

HttpReply replyOf(const Turndown &turndown)
{
    const QString outcome = turndown.status == 400 ? QStringLiteral("invalid") : QStringLiteral("refused");
    HttpReply reply = failureReply(turndown.status, outcome, turndown.message, turndown.reason, turndown.retryAfter);
    if (turndown.status == 401) {
        reply.addHeader("WWW-Authenticate", "Bearer realm=\"Ringproof\"");
        reply.addHeader("WWW-Authenticate", "Basic realm=\"Ringproof\", charset=\"UTF-8\"");
    }
    return reply;
}

HttpReply tooMany(const QString &message, Milliseconds wait)
{
    return failureReply(429, QStringLiteral("refused"), message, QStringLiteral("rate"), wait);
}

HttpReply tooManyForNumber(Milliseconds wait)
{
    return tooMany(Endpoints::tr("Too many requests concern this number. Wait, then go on more slowly."), wait);
}

//! What every reply says to a browser, should it come to one.
QList<HttpHeader> securityHeaders(const EndpointSettings &settings)
{
    QList<HttpHeader> headers {{"Cache-Control", "no-store"},
                               {"X-Content-Type-Options", "nosniff"},
                               {"Referrer-Policy", "no-referrer"}, // the URL of a GET may hold a code
                               {"Cross-Origin-Resource-Policy", "same-origin"},
                               {"Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"}};
    // Not for this computer: a browser would ask every other server on localhost for TLS from then on.
    if (settings.tls && !settings.address.isLoopback())
        headers.append(HttpHeader {"Strict-Transport-Security", "max-age=31536000"});
    return headers;
}

//! A reply, and what a log may say about it.
struct Answer {
    HttpReply reply;
    QString about; //!< the masked number and the outcome
};

} // namespace

//! What a request needs, kept alive by it: the endpoints may be switched off while it is under way.
struct Endpoints::Serving {
    Serving(OtpService &otpService, const EndpointSettings &settings, const Clock &clock)
        : service(otpService), proxy(settings.proxy), clients(settings.perClient, clock), numbers(settings.perNumber, clock)
    {
    }

    static QCoro::Task<HttpReply> handle(std::shared_ptr<Serving> serving, HttpRequest request);
    static QCoro::Task<Answer> dispatch(std::shared_ptr<Serving> serving, OtpParameters parameters);
    static QCoro::Task<Answer> verify(std::shared_ptr<Serving> serving, OtpParameters parameters);
    static QCoro::Task<Answer> health(std::shared_ptr<Serving> serving);

    [[nodiscard]] QString clientOf(const HttpRequest &request) const;
    [[nodiscard]] std::optional<HttpReply> refusalFor(const HttpRequest &request, Route route);

    OtpService &service;
    const EndpointSettings::Proxy proxy;
    std::optional<RequestGuard> guard; //!< there as soon as the port is known
    RateLimiter clients;
    RateLimiter numbers;
    QPointer<Endpoints> endpoints;
};

Endpoints::Endpoints(OtpService &service, EndpointSettings settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_clock(clock)
    , m_serving(std::make_shared<Serving>(service, m_settings, clock))
{
    m_serving->endpoints = this;
}

Endpoints::~Endpoints() = default;

std::optional<Error> Endpoints::whatIsMissing() const
{
    const bool isLoopback = m_settings.address.isLoopback();
    const bool isBehindProxy = m_settings.proxy == EndpointSettings::Proxy::InFront;
    const bool isReachable = !isLoopback || isBehindProxy;
    if (!isLoopback && !m_settings.tls && !isBehindProxy) {
        return Error {Error::Kind::Invalid,
                      tr("Serving on %1 without TLS would send codes across the network in the clear. Give a certificate and its "
                         "key, say that a proxy in front speaks TLS, or serve on 127.0.0.1.")
                          .arg(m_settings.address.toString())};
    }
    if (isReachable && m_settings.token.isEmpty()) {
        return Error {Error::Kind::Invalid,
                      tr("Without a token, everybody who can reach the endpoints could place calls at your expense. Set "
                         "RINGPROOF_HTTP_TOKEN to a long random text, or serve on 127.0.0.1 without a proxy.")};
    }
    if (isReachable && m_settings.token.size() < ShortestToken) {
        return Error {Error::Kind::Invalid,
                      tr("The token is so short that it can be guessed, and whoever guesses it places calls at your expense. It needs "
                         "at least %1 characters. Make one with: openssl rand -hex 32")
                          .arg(ShortestToken)};
    }
    return std::nullopt;
}

Expected<QUrl> Endpoints::start()
{
    if (const auto missing = whatIsMissing())
        return tl::make_unexpected(*missing);

    auto server = std::make_unique<HttpServer>(
        [serving = m_serving](const HttpRequest &request) { return Serving::handle(serving, request); }, m_settings.limits);
    const bool isSecure = m_settings.tls.has_value();
    if (isSecure)
        server->setTls(*m_settings.tls);
    server->setReplyHeaders(securityHeaders(m_settings));
    const Expected<quint16> port = server->listen(m_settings.address, m_settings.port);
    if (!port)
        return tl::make_unexpected(port.error());

    QUrl url;
    url.setScheme(isSecure ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(m_settings.address.toString());
    url.setPort(*port);

    RequestGuardSettings guard;
    guard.reach = m_settings.address.isLoopback() && m_settings.proxy == EndpointSettings::Proxy::None
        ? RequestGuardSettings::Reach::ThisComputer
        : RequestGuardSettings::Reach::Network;
    guard.port = *port;
    guard.defaultPort = isSecure ? 443 : 80;
    guard.ownAddress = url.authority(QUrl::FullyEncoded).section(u':', 0, -2).toLatin1();
    guard.token = m_settings.token;
    m_serving->guard.emplace(std::move(guard), m_clock);

    m_server = std::move(server);
    connect(m_server.get(), &HttpServer::drained, this, &Endpoints::stopped);
    return url;
}

void Endpoints::stop()
{
    if (m_server)
        m_server->drain();
    else
        QMetaObject::invokeMethod(this, &Endpoints::stopped, Qt::QueuedConnection);
}

QString Endpoints::Serving::clientOf(const HttpRequest &request) const
{
    if (proxy == EndpointSettings::Proxy::InFront) {
        // What the proxy itself has added is last, in a line of its own or at the end of the client's; all before it the client may
        // have made up.
        const QByteArray forwarded = request.lastHeader("x-forwarded-for").value_or(QByteArray()).split(',').last().trimmed();
        const QHostAddress client(QString::fromLatin1(forwarded));
        if (!client.isNull())
            return clientNetwork(client).toString();
    }
    return clientNetwork(request.peer).toString();
}

std::optional<HttpReply> Endpoints::Serving::refusalFor(const HttpRequest &request, Route route)
{
    if (const auto turndown = guard->turndownForOrigin(request))
        return replyOf(*turndown);
    const QString client = clientOf(request);
    if (route != Route::Health) {
        if (const auto turndown = guard->turndownForToken(request, client))
            return replyOf(*turndown);
    }
    if (const auto wait = clients.take(client))
        return tooMany(tr("Too many requests come from here. Wait, then go on more slowly."), *wait);

    if (route == Route::None)
        return invalidReply(404, tr("There is nothing here. The endpoints are /dispatch_otp/, /verify_otp/ and /healthz."));
    if (request.method == "OPTIONS") {
        HttpReply reply = HttpReply::empty(204);
        reply.addHeader("Allow", methodsOf(route));
        return reply;
    }
    if (!serves(route, request.method)) {
        HttpReply reply = invalidReply(405, tr("This method is not served here. Use GET or POST."));
        reply.addHeader("Allow", methodsOf(route));
        return reply;
    }
    return std::nullopt;
}

QCoro::Task<HttpReply> Endpoints::Serving::handle(std::shared_ptr<Serving> serving, HttpRequest request)
{
    const Route route = routeOf(request.path);
    Answer answer;
    if (auto refusal = serving->refusalFor(request, route)) {
        answer.reply = *std::move(refusal);
    } else if (route == Route::Health) {
        answer = co_await health(serving);
    } else {
        const Expected<OtpParameters> parameters = OtpParameters::of(request);
        if (!parameters)
            answer.reply = invalidReply(400, parameters.error().message);
        else if (route == Route::Dispatch)
            answer = co_await dispatch(serving, *parameters);
        else
            answer = co_await verify(serving, *parameters);
    }

    if (serving->endpoints) {
        QStringList line {QString::fromLatin1(request.method), nameOf(route), QString::number(answer.reply.status)};
        if (!answer.about.isEmpty())
            line.append(answer.about);
        Q_EMIT serving->endpoints->served(line.join(u' '));
    }
    co_return answer.reply;
}

QCoro::Task<Answer> Endpoints::Serving::dispatch(std::shared_ptr<Serving> serving, OtpParameters parameters)
{
    DispatchOutcome outcome;
    const Expected<PhoneNumber> number = parameters.number(serving->service.defaultRegion());
    if (!number) {
        outcome.message = number.error().message;
        co_return Answer {HttpReply::json(400, toJson(outcome)), {}};
    }
    const Expected<QString> language = parameters.language();
    if (!language) {
        outcome.message = language.error().message;
        co_return Answer {HttpReply::json(400, toJson(outcome)), number->masked()};
    }
    if (const auto wait = serving->numbers.take(number->e164()))
        co_return Answer {tooManyForNumber(*wait), number->masked()};

    const DispatchRequest request {*number, Caller, *language};
    outcome = co_await serving->service.dispatch(request);
    HttpReply reply = HttpReply::json(statusOf(outcome.kind), toJson(outcome));
    addRetryAfter(reply, outcome.retryAfter);
    co_return Answer {reply, number->masked() + u' ' + toString(outcome.kind)};
}

QCoro::Task<Answer> Endpoints::Serving::verify(std::shared_ptr<Serving> serving, OtpParameters parameters)
{
    VerifyOutcome outcome;
    const Expected<PhoneNumber> number = parameters.number(serving->service.defaultRegion());
    if (!number) {
        outcome.message = number.error().message;
        co_return Answer {HttpReply::json(400, toJson(outcome)), {}};
    }
    const Expected<Code> code = parameters.code();
    if (!code) {
        outcome.message = code.error().message;
        co_return Answer {HttpReply::json(400, toJson(outcome)), number->masked()};
    }
    if (const auto wait = serving->numbers.take(number->e164()))
        co_return Answer {tooManyForNumber(*wait), number->masked()};

    outcome = co_await serving->service.verify(*number, *code, Keypad);
    co_return Answer {HttpReply::json(statusOf(outcome.kind), toJson(outcome)), number->masked() + u' ' + toString(outcome.kind)};
}

QCoro::Task<Answer> Endpoints::Serving::health(std::shared_ptr<Serving> serving)
{
    const Expected<StoreHealth> store = co_await serving->service.store().ping();
    if (!store) {
        co_return Answer {failureReply(503, QStringLiteral("unavailable"),
                                       tr("The store can't be reached, so no code can be dispatched or verified.")),
                          {}};
    }
    const QJsonObject healthy {{QStringLiteral("status"), QStringLiteral("success")},
                               {QStringLiteral("outcome"), QStringLiteral("healthy")},
                               {QStringLiteral("message"), tr("The endpoints and their store are at work.")}};
    co_return Answer {HttpReply::json(200, healthy), {}};
}

} // namespace Ringproof
