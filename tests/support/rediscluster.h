// SPDX-License-Identifier: GPL-3.0-or-later
// A real Redis Cluster for tests: servers that are made one by commands, and what an administrator does to it.
#pragma once

#include "support/redisserver.h"

#include <vector>

namespace Ringproof {

class RedisCluster
{
public:
    struct Plan {
        int masters = 3; //!< the slots are dealt out evenly
        int replicas = 3; //!< one a master, in the same order
        Milliseconds nodeTimeout {2000}; //!< a master that is silent for so long has failed
        RedisServer::ClockKind clock = RedisServer::ClockKind::System;
    };

    //! Starts it and waits until it works; ends the program if it doesn't come to that.
    explicit RedisCluster(Plan plan);

    //! Names the masters only.
    [[nodiscard]] RedisAddress address() const;
    [[nodiscard]] RedisOptions options() const;

    //! First the masters, then their replicas.
    [[nodiscard]] RedisServer &server(int index) { return *m_servers[size_t(index)]; }
    [[nodiscard]] int size() const { return int(m_servers.size()); }
    //! The index of the master that keeps a slot, as the first server that can be asked sees it.
    [[nodiscard]] int ownerOf(int slot);

    //! Asks the master that keeps this key.
    RespValue ask(const QByteArray &key, const QList<QByteArray> &command) { return server(ownerOf(clusterSlotOf(key))).ask(command); }
    //! Sorted, of all masters.
    [[nodiscard]] QByteArrayList keys();

    //! Forgets all data. Scripts stay.
    void clear();

    //! The steps of moving a slot to another master, as redis-cli takes them.
    void beginMove(int slot, int from, int to);
    void moveKeys(int slot, int from, int to);
    void endMove(int slot, int from, int to);

    //! Moves the clocks of all servers.
    void advance(Milliseconds by);
    [[nodiscard]] Milliseconds now() const { return m_servers.front()->now(); }

private:
    [[nodiscard]] static int clusterSlotOf(const QByteArray &key);
    [[nodiscard]] QByteArray idOf(int index);
    void form();

    const Plan m_plan;
    std::vector<std::unique_ptr<RedisServer>> m_servers;
};

} // namespace Ringproof
