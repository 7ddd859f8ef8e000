// SPDX-License-Identifier: GPL-3.0-or-later
// Who may use the endpoints: not pages in a browser on this computer, and elsewhere only those who know the token.
#pragma once

#include "http/httpmessage.h"
#include "http/ratelimiter.h"
#include "secret.h"

#include <optional>

namespace Ringproof {

struct RequestGuardSettings {
    //! Where every request comes from this very computer, so the name that it was sent to is known.
    enum class Reach { ThisComputer, Network };

    Reach reach = Reach::ThisComputer;
    quint16 port = 0; //!< the port that a Host header has to name
    quint16 defaultPort = 80; //!< of the scheme; need not be named
    QByteArray ownAddress; //!< as in a URL; besides localhost, 127.0.0.1 and [::1]
    Secret token; //!< empty: none is asked for
    RateLimit guesses {0.2, 10}; //!< wrong tokens from one client
};

//! Why a request is turned away.
struct Turndown {
    int status = 403;
    QString reason; //!< `host` | `origin` | `token` | `rate`
    QString message;
    std::optional<Milliseconds> retryAfter;
};

class RequestGuard
{
public:
    RequestGuard(RequestGuardSettings settings, const Clock &clock);

    //! Host, Origin and Sec-Fetch-Site: whether a page in a browser, from wherever, makes the request.
    [[nodiscard]] std::optional<Turndown> turndownForOrigin(const HttpRequest &request) const;
    //! The token, as Bearer or as the password of Basic. Compared in constant time.
    [[nodiscard]] std::optional<Turndown> turndownForToken(const HttpRequest &request, const QString &client);

private:
    [[nodiscard]] bool isOwnHost(const QByteArray &host) const;

    const RequestGuardSettings m_settings;
    const Secret m_tokenDigest;
    RateLimiter m_guesses;
};

} // namespace Ringproof
