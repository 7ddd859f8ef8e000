// SPDX-License-Identifier: GPL-3.0-or-later
#include "redisaddress.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QUrl>

#include <algorithm>
#include <array>

namespace Ringproof {

namespace {

struct UnspokenScheme {
    QLatin1StringView scheme;
    const char *what;
};

constexpr std::array UnspokenSchemes {
    UnspokenScheme {QLatin1StringView("rediss"), QT_TRANSLATE_NOOP("RedisAddress", "TLS")},
    UnspokenScheme {QLatin1StringView("redis+sentinel"), QT_TRANSLATE_NOOP("RedisAddress", "Sentinel")},
    UnspokenScheme {QLatin1StringView("rediss+sentinel"), QT_TRANSLATE_NOOP("RedisAddress", "Sentinel")},
    UnspokenScheme {QLatin1StringView("redis+cluster"), QT_TRANSLATE_NOOP("RedisAddress", "Cluster")},
    UnspokenScheme {QLatin1StringView("rediss+cluster"), QT_TRANSLATE_NOOP("RedisAddress", "Cluster")},
};

QString say(const char *text)
{
    return QCoreApplication::translate("RedisAddress", text);
}

tl::unexpected<Error> invalid(const QString &message)
{
    return failure(Error::Kind::Invalid, message);
}

bool isHostName(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c == u'.' || c == u'-' || c == u'_';
    });
}

bool isIPv6(const QString &text)
{
    QHostAddress address;
    return address.setAddress(text) && address.protocol() == QAbstractSocket::IPv6Protocol;
}

//! Only digits count: QStringView::toInt also takes signs and spaces.
std::optional<int> number(QStringView text)
{
    if (text.isEmpty() || !std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

std::optional<QString> percentDecoded(QStringView text)
{
    const auto isHex = [](QChar c) { return c.unicode() < 128 && std::isxdigit(c.unicode()); };
    for (qsizetype i = text.indexOf(u'%'); i >= 0; i = text.indexOf(u'%', i + 1)) {
        if (i + 2 >= text.size() || !isHex(text[i + 1]) || !isHex(text[i + 2]))
            return std::nullopt;
    }
    return QUrl::fromPercentEncoding(text.toUtf8());
}

//! Takes `host`, `host:port` or `[IPv6]:port` apart.
std::optional<QString> readServer(QStringView text, RedisEndpoint &server)
{
    QStringView port;
    bool hasPort = false;
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        const QString host = text.mid(1, end - 1).toString();
        const QStringView after = text.mid(end + 1);
        if (end < 0 || !isIPv6(host) || !(after.isEmpty() || after.startsWith(u':')))
            return say(QT_TRANSLATE_NOOP("RedisAddress",
                                         "Between the brackets of a Redis address stands an IPv6 address, "
                                         "such as redis://[::1]:6379/0."));
        server.host = host;
        hasPort = !after.isEmpty();
        port = after.mid(1);
    } else {
        if (text.contains(u','))
            return say(QT_TRANSLATE_NOOP("RedisAddress", "A redis:// address names one server. This one has a comma in it."));
        if (text.count(u':') > 1)
            return say(QT_TRANSLATE_NOOP("RedisAddress", "An IPv6 address stands in brackets, such as redis://[::1]:6379/0."));
        const qsizetype colon = text.indexOf(u':');
        const QStringView host = colon < 0 ? text : text.left(colon);
        if (host.isEmpty())
            return say(QT_TRANSLATE_NOOP("RedisAddress", "The Redis address names no host. Write it as redis://127.0.0.1:6379/0."));
        if (!isHostName(host))
            return say(QT_TRANSLATE_NOOP("RedisAddress", "The host of the Redis address has a character that no host name has."));
        server.host = host.toString();
        hasPort = colon >= 0;
        port = hasPort ? text.mid(colon + 1) : QStringView();
    }
    if (hasPort) {
        const std::optional<int> value = number(port);
        if (!value || *value < 1 || *value > 65535)
            return say(QT_TRANSLATE_NOOP("RedisAddress",
                                         "The port of the Redis address, after the colon, must be a number from "
                                         "1 to 65535."));
        server.port = quint16(*value);
    }
    return std::nullopt;
}

} // namespace

Expected<RedisAddress> RedisAddress::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype schemeEnd = trimmed.indexOf(QLatin1StringView("://"));
    const QString scheme = trimmed.left(schemeEnd).toLower();
    QStringView rest = QStringView(trimmed).mid(schemeEnd + 3);
    if (schemeEnd < 1)
        return invalid(say(QT_TRANSLATE_NOOP("RedisAddress",
                                             "A Redis address begins with redis://, such as "
                                             "redis://127.0.0.1:6379/0.")));

    // Before anything else is looked at, and up to the last @: a password may hold an @, a slash or a question mark itself.
    const qsizetype at = rest.lastIndexOf(u'@');
    const QStringView userInfo = rest.left(std::max<qsizetype>(at, 0));
    if (userInfo.contains(u':'))
        return invalid(say(QT_TRANSLATE_NOOP("RedisAddress",
                                             "A Redis address must not hold a password, because addresses are "
                                             "shown and stored. Leave it out and set the environment variable "
                                             "RINGPROOF_REDIS_PASSWORD.")));

    for (const UnspokenScheme &unspoken : UnspokenSchemes) {
        if (scheme == unspoken.scheme)
            return invalid(say(QT_TRANSLATE_NOOP("RedisAddress",
                                                 "This release doesn't speak to a Redis by %1:// (%2) yet. Name a "
                                                 "single server, such as redis://127.0.0.1:6379/0."))
                               .arg(scheme, say(unspoken.what)));
    }
    if (scheme != QLatin1StringView("redis"))
        return invalid(say(QT_TRANSLATE_NOOP("RedisAddress",
                                             "The address is of a kind that Ringproof doesn't know. A Redis address "
                                             "begins with redis://, such as redis://127.0.0.1:6379/0.")));

    RedisAddress address;
    if (at >= 0) {
        const std::optional<QString> user = percentDecoded(userInfo);
        if (!user || userInfo.contains(u'/'))
            return invalid(say(QT_TRANSLATE_NOOP("RedisAddress",
                                                 "The user in the Redis address, before the @, can't be read. Write "
                                                 "special characters as %2F and the like.")));
        address.user = *user;
        rest = rest.mid(at + 1);
    }
    if (rest.contains(u'?') || rest.contains(u'#'))
        return invalid(say(QT_TRANSLATE_NOOP("RedisAddress",
                                             "A redis:// address takes no options: leave out what stands from the "
                                             "? or # on.")));
    const qsizetype slash = rest.indexOf(u'/');
    const QStringView server = slash < 0 ? rest : rest.left(slash);
    const QStringView path = slash < 0 ? QStringView() : rest.mid(slash + 1);
    if (const auto problem = readServer(server, address.servers.emplaceBack()))
        return invalid(*problem);
    if (!path.isEmpty()) {
        const std::optional<int> database = number(path);
        if (!database)
            return invalid(say(QT_TRANSLATE_NOOP("RedisAddress",
                                                 "What stands after the slash of the Redis address must be the "
                                                 "number of a database, such as 0.")));
        address.database = *database;
    }
    return address;
}

RedisAddress RedisAddress::single(const QString &host, quint16 port)
{
    RedisAddress address;
    address.servers << RedisEndpoint {host, port};
    return address;
}

RedisAddress RedisAddress::at(const RedisEndpoint &server) const
{
    RedisAddress address = *this;
    address.kind = Kind::Single;
    address.servers = {server};
    address.master.clear();
    return address;
}

QString RedisEndpoint::toString() const
{
    const QString shownHost = host.contains(u':') ? u'[' + host + u']' : host;
    return QStringLiteral("%1:%2").arg(shownHost, QString::number(port));
}

QString RedisAddress::toString() const
{
    QStringList shown;
    for (const RedisEndpoint &server : servers)
        shown << server.toString();
    return shown.join(u',') + u'/' + (kind == Kind::Sentinel ? master : QString::number(database));
}

} // namespace Ringproof
