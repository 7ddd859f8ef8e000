// SPDX-License-Identifier: GPL-3.0-or-later
// The two HTTP endpoints of programs: /dispatch_otp/ and /verify_otp/, and /healthz for whoever watches over them.
#pragma once

#include "error.h"
#include "http/httplimits.h"
#include "http/ratelimiter.h"
#include "otp/otpservice.h"
#include "secret.h"

#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

#include <memory>
#include <optional>

namespace Ringproof {

struct EndpointSettings {
    enum class Proxy { None, InFront }; //!< InFront speaks TLS for us and names the client in X-Forwarded-For

    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 5001; //!< 0: any free one
    Secret token; //!< at least 8 characters; on loopback without a proxy any, or none
    std::optional<QSslConfiguration> tls = {}; //!< nothing: plain HTTP; see serverTls()
    Proxy proxy = Proxy::None;
    HttpLimits limits = {};
    RateLimit perClient {50, 200}; //!< requests
    RateLimit perNumber {1, 20}; //!< dispatches and attempts together; the policy's own limits come on top
};

class HttpServer;

//! GET as in the document that the product comes from, or POST with a form or JSON (recommended: no code in a URL). Replies are
//! toJson() of the outcome. Requests that a page in a browser makes are refused.
class Endpoints : public QObject
{
    Q_OBJECT

public:
    //! \param service outlives the requests that are under way, even those whose client has left: stop() first.
    //! \param clock paces the rate limits; outlives them likewise.
    Endpoints(OtpService &service, EndpointSettings settings, const Clock &clock = Clock::system(), QObject *parent = nullptr);
    ~Endpoints() override;

    //! Begins to serve. Refuses an address that others can reach without TLS (or a proxy that has it) and a token that isn't soon guessed.
    //! \return the URL to reach it by, or a sentence that says what is missing.
    [[nodiscard]] Expected<QUrl> start();

    //! Accepts nothing more, finishes what is under way, then says stopped().
    void stop();

Q_SIGNALS:
    //! One line about a request, without code and with the number masked: `POST /verify_otp 200 +1 ••• ••• ••71 wrong`.
    void served(const QString &line);
    void stopped();

private:
    struct Serving;

    [[nodiscard]] std::optional<Error> whatIsMissing() const;

    const EndpointSettings m_settings;
    const Clock &m_clock;
    const std::shared_ptr<Serving> m_serving;
    std::unique_ptr<HttpServer> m_server;
};

} // namespace Ringproof
