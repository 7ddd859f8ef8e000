// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestguard.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace Ringproof {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("RequestGuard", text);
}

//! Digests are all of one length, so that comparing them doesn't tell how long the token is either.
Secret digestOf(const Secret &token)
{
    QByteArray digest = QCryptographicHash::hash(token.reveal(), QCryptographicHash::Sha256);
    Secret secret(digest);
    wipe(digest);
    return secret;
}

std::optional<Secret> tokenOf(const HttpRequest &request)
{
    const QByteArray header = request.header("authorization").value_or(QByteArray()).trimmed();
    const qsizetype space = header.indexOf(' ');
    if (space < 0)
        return std::nullopt;
    const QByteArray scheme = header.first(space).toLower();
    const QByteArray credentials = header.sliced(space + 1).trimmed();
    if (scheme == "bearer")
        return Secret(credentials);
    if (scheme != "basic")
        return std::nullopt;
    QByteArray login = QByteArray::fromBase64(credentials);
    const qsizetype colon = login.indexOf(':');
    std::optional<Secret> password;
    if (colon >= 0)
        password = Secret(QByteArrayView(login).sliced(colon + 1));
    wipe(login);
    return password;
}

} // namespace

RequestGuard::RequestGuard(RequestGuardSettings settings, const Clock &clock)
    : m_settings(std::move(settings)), m_tokenDigest(digestOf(m_settings.token)), m_guesses(m_settings.guesses, clock)
{
}

std::optional<Turndown> RequestGuard::turndownForOrigin(const HttpRequest &request) const
{
    const auto hosts = std::count_if(request.headers.begin(), request.headers.end(), [](const HttpHeader &header) {
        return header.name.compare("host", Qt::CaseInsensitive) == 0;
    });
    const QByteArray host = request.header("host").value_or(QByteArray()).trimmed().toLower();
    if (hosts != 1 || host.isEmpty()) {
        return Turndown {400, QStringLiteral("host"),
                         say(QT_TRANSLATE_NOOP("RequestGuard", "The request names no host. Send one Host header.")), std::nullopt};
    }
    // A page whose own name was pointed at this computer (DNS rebinding) sends that name.
    if (m_settings.reach == RequestGuardSettings::Reach::ThisComputer && !isOwnHost(host)) {
        return Turndown {403, QStringLiteral("host"),
                         say(QT_TRANSLATE_NOOP("RequestGuard", "The request was sent to another name than this computer's own. Use "
                                                               "localhost or 127.0.0.1 with the port, or serve behind a proxy.")),
                         std::nullopt};
    }

    const auto foreign = [] {
        return Turndown {403, QStringLiteral("origin"),
                         say(QT_TRANSLATE_NOOP("RequestGuard", "The request comes from a page of another site. Pages in a browser "
                                                               "may not place calls; let your server make the request.")),
                         std::nullopt};
    };
    const std::optional<QByteArray> origin = request.header("origin");
    if (origin && origin->trimmed().toLower() != "http://" + host && origin->trimmed().toLower() != "https://" + host)
        return foreign();
    // `none`: typed into the address bar. Absent: not a browser, or one from before 2023.
    const std::optional<QByteArray> site = request.header("sec-fetch-site");
    if (site && *site != "none" && *site != "same-origin")
        return foreign();
    // Browsers fetch an address ahead while it is being typed: that is nobody's wish yet.
    if (request.header("sec-purpose").value_or(QByteArray()).toLower().contains("prefetch"))
        return foreign();
    return std::nullopt;
}

bool RequestGuard::isOwnHost(const QByteArray &host) const
{
    const QByteArray port = ':' + QByteArray::number(m_settings.port);
    for (const QByteArray &name : {QByteArray("localhost"), QByteArray("127.0.0.1"), QByteArray("[::1]"), m_settings.ownAddress}) {
        if (name.isEmpty())
            continue;
        if (host == name + port || (host == name && m_settings.port == m_settings.defaultPort))
            return true;
    }
    return false;
}

std::optional<Turndown> RequestGuard::turndownForToken(const HttpRequest &request, const QString &client)
{
    if (m_settings.token.isEmpty())
        return std::nullopt;
    if (const auto wait = m_guesses.wait(client)) {
        return Turndown {429, QStringLiteral("rate"),
                         say(QT_TRANSLATE_NOOP("RequestGuard", "Too many requests with a wrong token came from here. Wait, then "
                                                               "send the right one.")),
                         wait};
    }
    const std::optional<Secret> token = tokenOf(request);
    if (token && digestOf(*token) == m_tokenDigest)
        return std::nullopt;
    if (token)
        [[maybe_unused]] const auto counted = m_guesses.take(client);
    return Turndown {401, QStringLiteral("token"),
                     say(QT_TRANSLATE_NOOP("RequestGuard", "The request shows no token, or a wrong one. Send it as a Bearer token, "
                                                           "or as the password of Basic authentication.")),
                     std::nullopt};
}

} // namespace Ringproof
