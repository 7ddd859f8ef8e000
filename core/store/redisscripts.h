// SPDX-License-Identifier: GPL-3.0-or-later
// The scripts of resources/redis, ready to run.
#pragma once

#include "clock.h"
#include "redis/redisscript.h"

namespace Ringproof {

//! A number as the scripts read it; a time in milliseconds.
[[nodiscard]] inline QByteArray decimal(qint64 value)
{
    return QByteArray::number(value);
}
[[nodiscard]] inline QByteArray decimal(Milliseconds value)
{
    return decimal(qint64(value.count()));
}

struct RedisScripts {
    RedisScript issue;
    RedisScript withdraw;
    RedisScript extend;
    RedisScript verify;
    RedisScript revoke;
    RedisScript reset;
    RedisScript status;
    RedisScript page;
    RedisScript active;
    RedisScript delist;

    // What spans numbers and is therefore in other slots of a cluster; on a single server it rides in the scripts above.
    RedisScript list;
    RedisScript tell;
    RedisScript reserve;
    RedisScript release;

    [[nodiscard]] static const RedisScripts &instance();
};

} // namespace Ringproof
