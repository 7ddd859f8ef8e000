// SPDX-License-Identifier: GPL-3.0-or-later
#include "redisclient.h"

#include "redis/clusterclient.h"
#include "redis/redispipeline.h"
#include "redis/sentinelclient.h"

namespace Ringproof {

std::unique_ptr<RedisClient> RedisClient::create(RedisOptions options)
{
    if (options.address.kind == RedisAddress::Kind::Cluster)
        return std::make_unique<ClusterClient>(std::move(options));
    if (options.address.kind == RedisAddress::Kind::Sentinel)
        return std::make_unique<SentinelClient>(std::move(options));
    options.mustBeAlone = true;
    return std::make_unique<RedisPipeline>(std::move(options));
}

} // namespace Ringproof
