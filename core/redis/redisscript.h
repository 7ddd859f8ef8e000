// SPDX-License-Identifier: GPL-3.0-or-later
// A Lua script that runs on a Redis, in one round trip.
#pragma once

#include "redis/redisclient.h"

#include <QByteArray>

namespace Ringproof {

class RedisScript
{
public:
    explicit RedisScript(QByteArray source);

    [[nodiscard]] const QByteArray &source() const { return m_source; }
    [[nodiscard]] const QByteArray &sha1() const { return m_sha1; } //!< in hex, as EVALSHA takes it

private:
    QByteArray m_source;
    QByteArray m_sha1;
};

//! Runs a script by its digest; a server that doesn't know it gets its text, which it then remembers. That is safe at any time:
//! by the digest alone nothing has run.
//! \param client must outlive the call or be closed.
[[nodiscard]] QCoro::Task<Expected<RespValue>> evaluate(RedisClient &client, RedisScript script, QList<QByteArray> keys,
                                                        QList<QByteArray> arguments);

} // namespace Ringproof
