// SPDX-License-Identifier: GPL-3.0-or-later
#include "rediskeys.h"

namespace Ringproof {

RedisNumberKeys::RedisNumberKeys(const QByteArray &e164)
    : m_code(QByteArrayLiteral("number:") + e164 + QByteArrayLiteral(":code"))
    , m_prefix(QByteArrayLiteral("ringproof:{") + m_code + QByteArrayLiteral("}:"))
{
}

QList<QByteArray> RedisNumberKeys::all() const
{
    return {m_code, own("state"), own("live"), own("replaced"), own("hour"), own("day")};
}

QList<QByteArray> RedisNumberKeys::forListing() const
{
    return {m_code, own("live")};
}

QByteArray RedisNumberKeys::reply(QByteArrayView kind, const QString &id) const
{
    QByteArray key;
    const QByteArray idBytes = id.toUtf8();
    key.reserve(m_prefix.size() + kind.size() + idBytes.size() + 8);
    key.append(m_prefix).append("reply:").append(kind).append(':').append(idBytes);
    return key;
}

} // namespace Ringproof
