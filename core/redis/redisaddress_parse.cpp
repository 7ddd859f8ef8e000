// SPDX-License-Identifier: GPL-3.0-or-later
// Reads addresses, and says which part of one is wrong.
#include "redisaddress.h"

#include <QCoreApplication>
#include <QDir>
#include <QHostAddress>
#include <QUrl>

#include <algorithm>
#include <array>

namespace Ringproof {

namespace {

using Kind = RedisAddress::Kind;

struct Scheme {
    QLatin1StringView name;
    Kind kind;
    bool isTls;
    quint16 port; //!< where an address names none
};

constexpr std::array Schemes {
    Scheme {QLatin1StringView("redis"), Kind::Single, false, 6379},
    Scheme {QLatin1StringView("rediss"), Kind::Single, true, 6379},
    Scheme {QLatin1StringView("redis+sentinel"), Kind::Sentinel, false, 26379},
    Scheme {QLatin1StringView("rediss+sentinel"), Kind::Sentinel, true, 26379},
    Scheme {QLatin1StringView("redis+cluster"), Kind::Cluster, false, 6379},
    Scheme {QLatin1StringView("rediss+cluster"), Kind::Cluster, true, 6379},
};

struct Option {
    QLatin1StringView name;
    QString RedisTls::*value;
    bool isFile;
};

constexpr std::array Options {
    Option {QLatin1StringView("ca"), &RedisTls::caFile, true},
    Option {QLatin1StringView("cert"), &RedisTls::certificateFile, true},
    Option {QLatin1StringView("key"), &RedisTls::keyFile, true},
    Option {QLatin1StringView("servername"), &RedisTls::serverName, false},
};

using Problem = std::optional<QString>; //!< what is wrong, for people

QString say(const char *text)
{
    return QCoreApplication::translate("RedisAddress", text);
}

const Option *optionOf(QStringView name)
{
    const auto found = std::find_if(Options.begin(), Options.end(), [name](const Option &option) { return option.name == name; });
    return found == Options.end() ? nullptr : &*found;
}

bool isHostName(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c == u'.' || c == u'-' || c == u'_';
    });
}

//! Those that Sentinel's own configuration takes.
bool isMasterName(QStringView text)
{
    return isHostName(text) && std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

bool isIPv6(const QString &text)
{
    QHostAddress address;
    return address.setAddress(text) && address.protocol() == QAbstractSocket::IPv6Protocol;
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

//! Only digits count: QStringView::toInt also takes signs and spaces.
std::optional<int> number(QStringView text)
{
    bool ok = false;
    const int value = isDigits(text) ? text.toInt(&ok) : 0;
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

//! An address taken apart, without the scheme.
struct Parts {
    QStringView user; //!< and password
    QStringView servers;
    QStringView path; //!< from the slash on
    QStringView options;
    bool hasOptions = false;

    //! A password that somebody wrote may hold any character, so that the last @ counts, unless an option has it.
    explicit Parts(QStringView text)
    {
        const qsizetype lastAt = text.lastIndexOf(u'@');
        qsizetype mark = text.indexOf(u'?');
        while (mark >= 0 && mark < lastAt && !beginsOptions(text.mid(mark + 1)))
            mark = text.indexOf(u'?', mark + 1);
        if (mark >= 0) {
            hasOptions = true;
            options = text.mid(mark + 1);
            text = text.left(mark);
        }
        const qsizetype at = text.lastIndexOf(u'@');
        if (at >= 0) {
            user = text.left(at);
            text = text.mid(at + 1);
        }
        const qsizetype slash = text.indexOf(u'/');
        servers = slash < 0 ? text : text.left(slash);
        path = slash < 0 ? QStringView() : text.mid(slash);
    }

    static bool beginsOptions(QStringView text)
    {
        const qsizetype equals = text.indexOf(u'=');
        return equals > 0 && optionOf(text.left(equals));
    }
};

//! Takes `host`, `host:port` or `[IPv6]:port` apart.
Problem readServer(QStringView text, RedisEndpoint &server)
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

Problem readServers(QStringView text, const Scheme &scheme, RedisAddress &address)
{
    if (scheme.kind == Kind::Single && text.contains(u','))
        return say(QT_TRANSLATE_NOOP("RedisAddress",
                                     "A %1:// address names one server, and this one has a comma in it. Lists of servers begin "
                                     "with %1+sentinel:// or %1+cluster://."))
            .arg(scheme.name);
    const QList<QStringView> list = text.split(u',');
    for (qsizetype i = 0; i < list.size(); ++i) {
        RedisEndpoint server {QString(), scheme.port};
        if (const Problem problem = readServer(list[i], server)) {
            if (list.size() == 1)
                return problem;
            return say(QT_TRANSLATE_NOOP("RedisAddress", "Server %1 of the list in the Redis address can't be read. %2"))
                .arg(i + 1)
                .arg(*problem);
        }
        if (!address.servers.contains(server))
            address.servers << server;
    }
    return std::nullopt;
}

//! `/2`, `/mymaster`, `/mymaster/2`.
Problem readPath(QStringView path, const Scheme &scheme, RedisAddress &address)
{
    path = path.mid(1);
    if (scheme.kind == Kind::Sentinel) {
        const qsizetype slash = path.indexOf(u'/');
        const std::optional<QString> master = percentDecoded(slash < 0 ? path : path.left(slash));
        if (!master || !isMasterName(*master))
            return say(QT_TRANSLATE_NOOP("RedisAddress",
                                         "A %1:// address names after its slash what the Sentinels watch, by letters, digits, "
                                         "dots, hyphens and underscores, such as %1://10.0.0.1:26379,10.0.0.2:26379/mymaster."))
                .arg(scheme.name);
        address.master = *master;
        path = slash < 0 ? QStringView() : path.mid(slash + 1);
    }
    if (path.isEmpty())
        return std::nullopt;
    const std::optional<int> database = number(path);
    if (!database)
        return say(QT_TRANSLATE_NOOP("RedisAddress",
                                     "What stands after the slash of the Redis address must be the "
                                     "number of a database, such as 0."));
    if (scheme.kind == Kind::Cluster && *database != 0)
        return say(QT_TRANSLATE_NOOP("RedisAddress",
                                     "A Redis cluster has one database, 0. Leave out what stands after the slash of the Redis address."));
    address.database = *database;
    return std::nullopt;
}

Problem readOption(QStringView text, const Scheme &scheme, RedisTls &tls)
{
    const qsizetype equals = text.indexOf(u'=');
    const QStringView name = equals < 0 ? text : text.left(equals);
    const QStringView value = equals < 0 ? QStringView() : text.mid(equals + 1);
    if (name == u"password" || name == u"pass" || name == u"auth")
        return say(QT_TRANSLATE_NOOP("RedisAddress",
                                     "A Redis address must not hold a password, because addresses are "
                                     "shown and stored. Leave it out and set the environment variable "
                                     "RINGPROOF_REDIS_PASSWORD."));
    const Option *option = optionOf(name);
    if (!option) {
        const bool isName = equals > 0 && name.size() <= 32 && isMasterName(name); // what else it is may be secret
        return say(QT_TRANSLATE_NOOP(
                       "RedisAddress",
                       "The Redis address has an option that Ringproof doesn't know%1. There are: ca, cert, key, servername."))
            .arg(isName ? QStringLiteral(": %1").arg(name) : QString());
    }
    if (!scheme.isTls)
        return say(QT_TRANSLATE_NOOP(
                       "RedisAddress",
                       "The option %1 of the Redis address is about TLS, which a %2:// address doesn't use. For TLS, write %3://."))
            .arg(option->name, scheme.name, QString(scheme.name).replace(0, 5, QStringLiteral("rediss")));
    const std::optional<QString> decoded = percentDecoded(value);
    if (!decoded)
        return say(QT_TRANSLATE_NOOP("RedisAddress",
                                     "The value of the option %1 of the Redis address can't be read: a % in it is written %25."))
            .arg(option->name);
    if (decoded->isEmpty())
        return say(QT_TRANSLATE_NOOP("RedisAddress", "The option %1 of the Redis address has no value.")).arg(option->name);
    if (!(tls.*option->value).isEmpty())
        return say(QT_TRANSLATE_NOOP("RedisAddress", "The option %1 stands twice in the Redis address.")).arg(option->name);
    if (option->isFile && QDir::isRelativePath(*decoded))
        return say(QT_TRANSLATE_NOOP(
                       "RedisAddress",
                       "The option %1 of the Redis address must name a file by its whole path, such as %1=/etc/ringproof/%1.pem."))
            .arg(option->name);
    if (!option->isFile && !isHostName(*decoded) && !isIPv6(*decoded))
        return say(QT_TRANSLATE_NOOP(
                       "RedisAddress",
                       "The option %1 of the Redis address must be the name in the server's certificate, such as redis.example.com."))
            .arg(option->name);
    tls.*option->value = *decoded;
    return std::nullopt;
}

Problem readOptions(QStringView text, const Scheme &scheme, RedisAddress &address)
{
    RedisTls tls;
    for (const QStringView option : text.split(u'&')) {
        if (const Problem problem = readOption(option, scheme, tls))
            return problem;
    }
    if (tls.certificateFile.isEmpty() != tls.keyFile.isEmpty())
        return say(QT_TRANSLATE_NOOP("RedisAddress", "The options cert and key of the Redis address go together, and %1 is missing."))
            .arg(tls.keyFile.isEmpty() ? QStringLiteral("key") : QStringLiteral("cert"));
    address.tls = tls;
    return std::nullopt;
}

} // namespace

Expected<RedisAddress> RedisAddress::parse(const QString &text)
{
    const auto invalid = [](const QString &message) { return failure(Error::Kind::Invalid, message); };
    const QString trimmed = text.trimmed();
    const qsizetype schemeEnd = trimmed.indexOf(QLatin1StringView("://"));
    if (schemeEnd < 1)
        return invalid(say(QT_TRANSLATE_NOOP("RedisAddress",
                                             "A Redis address begins with redis://, such as "
                                             "redis://127.0.0.1:6379/0.")));
    const QString name = trimmed.left(schemeEnd).toLower();
    const Parts parts(QStringView(trimmed).mid(schemeEnd + 3));
    if (parts.user.contains(u':')) // before all else, so that nothing of it gets into another sentence
        return invalid(say(QT_TRANSLATE_NOOP("RedisAddress",
                                             "A Redis address must not hold a password, because addresses are "
                                             "shown and stored. Leave it out and set the environment variable "
                                             "RINGPROOF_REDIS_PASSWORD.")));
    const auto scheme = std::find_if(Schemes.begin(), Schemes.end(), [&name](const Scheme &known) { return known.name == name; });
    if (scheme == Schemes.end())
        return invalid(say(QT_TRANSLATE_NOOP("RedisAddress",
                                             "The address is of a kind that Ringproof doesn't know. A Redis address begins with redis://, "
                                             "rediss:// (TLS), redis+sentinel:// or redis+cluster://, such as redis://127.0.0.1:6379/0.")));

    RedisAddress address;
    address.kind = scheme->kind;
    if (scheme->isTls)
        address.tls.emplace();
    const std::optional<QString> user = percentDecoded(parts.user);
    if (!user || parts.user.contains(u'/') || parts.user.contains(u'?'))
        return invalid(say(QT_TRANSLATE_NOOP("RedisAddress",
                                             "The user in the Redis address, before the @, can't be read. Write "
                                             "special characters as %2F and the like.")));
    address.user = *user;
    if (parts.path.contains(u'#') || parts.servers.contains(u'#') || parts.options.contains(u'#'))
        return invalid(say(QT_TRANSLATE_NOOP("RedisAddress",
                                             "There is a # in the Redis address. Leave it out; in the name of a file it is written %23.")));
    if (const Problem problem = readServers(parts.servers, *scheme, address))
        return invalid(*problem);
    if (const Problem problem = readPath(parts.path, *scheme, address))
        return invalid(*problem);
    if (parts.hasOptions) {
        if (const Problem problem = readOptions(parts.options, *scheme, address))
            return invalid(*problem);
    }
    return address;
}

RedisAddress::Typed RedisAddress::withoutPassword(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype schemeEnd = trimmed.indexOf(QLatin1StringView("://"));
    const QString scheme = schemeEnd < 0 ? QString() : trimmed.left(schemeEnd + 3);
    const QStringView rest = QStringView(trimmed).mid(scheme.size());
    const Parts parts(rest);

    Typed typed;
    const auto take = [&typed](QStringView password) {
        QByteArray bytes = percentDecoded(password).value_or(password.toString()).toUtf8();
        typed.password = Secret(bytes);
        wipe(bytes);
    };
    QString user = parts.user.toString();
    if (const qsizetype colon = user.indexOf(u':'); colon >= 0) {
        take(QStringView(user).mid(colon + 1));
        user.truncate(colon);
    }
    QStringList options;
    for (const QStringView option : parts.options.split(u'&')) {
        const QStringView name = option.left(option.indexOf(u'='));
        if (option.contains(u'=') && (name == u"password" || name == u"pass" || name == u"auth"))
            take(option.mid(name.size() + 1));
        else
            options << option.toString();
    }
    if (typed.password.isEmpty() && !parts.user.contains(u':')) {
        typed.address = trimmed;
        return typed;
    }
    options.removeAll(QString());
    typed.address = scheme + (user.isEmpty() ? QString() : user + u'@') + parts.servers.toString() + parts.path.toString()
        + (options.isEmpty() ? QString() : u'?' + options.join(u'&'));
    return typed;
}

} // namespace Ringproof
