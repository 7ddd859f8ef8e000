// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RedisStore that looks at the server: its health, what its errors mean.
#include "redisstore.h"

#include <QElapsedTimer>

#include <algorithm>

namespace Ringproof {

namespace {

using Pending = QCoro::Task<Expected<RespValue>>;

//! The value of `key:` in the reply to INFO.
QString infoValue(const QByteArray &info, const QByteArray &key)
{
    const QByteArray begin = key + ':';
    qsizetype at = info.startsWith(begin) ? 0 : info.indexOf('\n' + begin);
    if (at < 0)
        return {};
    at = info.indexOf(':', at) + 1;
    const qsizetype end = info.indexOf('\r', at);
    return QString::fromUtf8(info.mid(at, end < 0 ? -1 : end - at));
}

//! The server's name and version, as far as it tells: a user may be forbidden to ask.
QString serverName(const Expected<RespValue> &info)
{
    if (!info || !info->isText())
        return QStringLiteral("Redis");
    if (const QString valkey = infoValue(info->text, "valkey_version"); !valkey.isEmpty())
        return QStringLiteral("Valkey ") + valkey;
    return (QStringLiteral("Redis ") + infoValue(info->text, "redis_version")).trimmed();
}

//! An error's code also where a script ran into it: Redis 6 and older put the place before it.
bool says(const RespValue &reply, QByteArrayView code)
{
    return reply.isError(code) || reply.text.contains(": -" + code.toByteArray() + ' ');
}

bool saysOneOf(const RespValue &reply, std::initializer_list<QByteArrayView> codes)
{
    return std::any_of(codes.begin(), codes.end(), [&reply](QByteArrayView code) { return says(reply, code); });
}

} // namespace

QCoro::Task<Expected<StoreHealth>> RedisStore::ping()
{
    QElapsedTimer elapsed;
    elapsed.start();
    const Milliseconds asked = Clock::system().now();
    QList<QByteArray> askTime {QByteArrayLiteral("TIME")};
    QList<QByteArray> askInfo {QByteArrayLiteral("INFO"), QByteArrayLiteral("server")};
    Pending pendingTime = m_client->command(std::move(askTime));
    Pending pendingInfo = m_client->command(std::move(askInfo));
    const Expected<RespValue> time = checked(co_await pendingTime, 2);
    const Milliseconds roundTrip(elapsed.elapsed());
    const Expected<RespValue> info = co_await pendingInfo;
    if (!time)
        co_return tl::make_unexpected(time.error());

    const Milliseconds theirs
        = std::chrono::seconds(time->elements[0].toInteger().value_or(0)) + Milliseconds(time->elements[1].toInteger().value_or(0) / 1000);
    StoreHealth health;
    health.roundTrip = roundTrip;
    health.clockOffset = theirs - (asked + roundTrip / 2);
    health.description = tr("%1 at %2").arg(serverName(info), m_client->address().toString());
    co_return health;
}

Expected<RespValue> RedisStore::checked(Expected<RespValue> reply, size_t size) const
{
    if (!reply)
        return reply;
    if (reply->isError())
        return tl::make_unexpected(errorOf(*reply));
    if (!reply->isArrayOf(size))
        return tl::make_unexpected(unreadable());
    return reply;
}

//! Our scripts read before they write, so that an error says that nothing was done.
Error RedisStore::errorOf(const RespValue &reply) const
{
    using Kind = Error::Kind;
    const QString where = m_client->address().toString();
    // Some errors go on to repeat the command.
    const QString said = QString::fromUtf8(reply.text).section(QStringLiteral(", with args"), 0, 0).left(200);

    if (says(reply, "INCOMPATIBLE"))
        return {Kind::Incompatible,
                tr("What the Redis at %1 holds about this number was written by a newer release of Ringproof. "
                   "Nothing was done. Update this one.")
                    .arg(where)};
    if (saysOneOf(reply, {"LOADING", "BUSY", "MASTERDOWN", "CLUSTERDOWN", "TRYAGAIN"}))
        return {Kind::Unavailable, tr("The Redis at %1 isn't ready (%2). Nothing was done. Try again in a moment.").arg(where, said)};
    if (says(reply, "READONLY"))
        return {Kind::Unavailable,
                tr("The Redis at %1 is a replica that takes no changes. Nothing was done. Set the address of the "
                   "primary server.")
                    .arg(where)};
    if (saysOneOf(reply, {"MOVED", "ASK", "CROSSSLOT"}))
        return {Kind::Unavailable,
                (m_client->isCluster()
                    ? tr("The Redis Cluster at %1 is moving this part of its data and didn't come to rest in time. Nothing was done. Try "
                         "again in a moment.")
                    : tr("The Redis at %1 is part of a cluster. Nothing was done. Write redis+cluster:// in place of redis:// in its "
                         "address."))
                    .arg(where)};
    if (saysOneOf(reply, {"OOM", "MISCONF", "NOREPLICAS"}))
        return {Kind::Unavailable,
                tr("The Redis at %1 takes no changes at present (%2). Nothing was done. Whoever runs it needs to "
                   "look at it.")
                    .arg(where, said)};
    if (saysOneOf(reply, {"NOPERM", "NOAUTH"}) || reply.text.contains("can't run this command"))
        return {Kind::Unavailable,
                tr("The Redis at %1 doesn't allow this user what Ringproof needs (%2). Nothing was done. The user needs "
                   "~number:* ~ringproof:* +@read +@write +@scripting +@connection +time +info%3.")
                    .arg(where, said, m_client->isCluster() ? QStringLiteral(" +cluster|slots") : QString())};
    if (says(reply, "WRONGTYPE"))
        return {Kind::Unavailable,
                tr("Another program keeps something else under one of Ringproof's keys in the Redis at %1. Nothing "
                   "was done. Use another database.")
                    .arg(where)};
    return {Kind::Unavailable, tr("The Redis at %1 refused the request: “%2”. Nothing was done.").arg(where, said)};
}

Error RedisStore::unreadable() const
{
    return {Error::Kind::Uncertain,
            tr("The Redis at %1 answered in a way that Ringproof doesn't understand. Check that it is a Redis.")
                .arg(m_client->address().toString())};
}

} // namespace Ringproof
