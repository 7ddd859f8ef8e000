// SPDX-License-Identifier: GPL-3.0-or-later
// One server of a cluster, as ClusterClient keeps it.
#pragma once

#include "redis/clusterclient.h"
#include "redis/redispipeline.h"

namespace Ringproof {

struct ClusterClient::Node {
    Node(const RedisEndpoint &endpoint, RedisOptions options) : server(endpoint), pipeline(std::move(options)) { }

    const RedisEndpoint server;
    RedisPipeline pipeline;
    int underWay = 0; //!< callers' commands
    int blocking = 0; //!< of those, the ones that may wait on the server: everything behind them waits too

    [[nodiscard]] bool isConnected() const { return pipeline.state().phase == State::Phase::Connected; }
};

//! One command on its way to a reply.
struct ClusterClient::Errand {
    int slot = -1; //!< -1: any server
    Instant deadline;
    std::optional<RedisEndpoint> ask; //!< where the next try goes, with ASKING ahead of it
    Expected<RespValue> reply; //!< the latest
    Backoff pause;
    int redirections = 0; //!< since the last pause
};

} // namespace Ringproof
