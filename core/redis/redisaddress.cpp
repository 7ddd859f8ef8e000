// SPDX-License-Identifier: GPL-3.0-or-later
#include "redisaddress.h"

#include <QRegularExpression>

namespace Ringproof {

QString RedisAddress::redacted(const QString &text)
{
    QString shown = text.trimmed();
    if (parse(shown))
        return shown; // it has no room for a password

    const QString hidden = QStringLiteral("•••");
    if (shown.contains(u'@')) {
        // The last @ ends a password, which may have others in it.
        static const QRegularExpression password(QStringLiteral("^([^:/?]*://)?([^:/?@]*)[:/?](?!//).*@"));
        shown.replace(password, QStringLiteral("\\1\\2:") + hidden + u'@');
    } else {
        // A password whose host was forgotten stands where the port should be.
        static const QRegularExpression password(QStringLiteral("^([^:/?]*://)?([^:/?\\[]*):(?!//|[0-9]{1,5}(/[0-9]*)?([?,]|$)).*$"));
        shown.replace(password, QStringLiteral("\\1\\2:") + hidden);
    }
    static const QRegularExpression unknownOption(QStringLiteral("([?&](?!(?:ca|cert|key|servername)=)[^=&]*=)[^&]*"));
    return shown.replace(unknownOption, QStringLiteral("\\1") + hidden);
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
    QStringList names;
    for (const RedisEndpoint &server : servers)
        names << server.toString();
    QString shown = names.join(u',');
    if (kind == Kind::Sentinel)
        shown += u'/' + master;
    if (kind == Kind::Single || (kind == Kind::Sentinel && database != 0))
        shown += u'/' + QString::number(database);
    return shown;
}

} // namespace Ringproof
