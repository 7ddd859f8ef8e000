// SPDX-License-Identifier: GPL-3.0-or-later
#include "redisscript.h"

#include <QCryptographicHash>

namespace Ringproof {

RedisScript::RedisScript(QByteArray source)
    : m_source(std::move(source))
    , m_sha1(QCryptographicHash::hash(m_source, QCryptographicHash::Sha1).toHex())
{
}

QCoro::Task<Expected<RespValue>> evaluate(RedisClient &client, RedisScript script, QList<QByteArray> keys, QList<QByteArray> arguments)
{
    QList<QByteArray> command;
    command.reserve(3 + keys.size() + arguments.size());
    command << QByteArrayLiteral("EVALSHA") << script.sha1() << QByteArray::number(keys.size());
    command << keys << arguments;
    const QByteArray key = keys.value(0);

    Expected<RespValue> reply = co_await client.command(command, key);
    if (reply && reply->isError("NOSCRIPT")) {
        command[0] = QByteArrayLiteral("EVAL");
        command[1] = script.source();
        reply = co_await client.command(command, key);
    }
    co_return reply;
}

} // namespace Ringproof
