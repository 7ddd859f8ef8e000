// SPDX-License-Identifier: GPL-3.0-or-later
// Who keeps which slot of a Redis Cluster, as its servers tell it.
#pragma once

#include "error.h"
#include "redis/clusterslot.h"
#include "redis/redisaddress.h"
#include "redis/respvalue.h"

#include <QList>

#include <array>
#include <optional>

namespace Ringproof {

class ClusterMap
{
public:
    ClusterMap() { m_owners.fill(Nobody); }

    //! Reads the reply to CLUSTER SLOTS. \param asked the server that replied: its host stands for one that isn't named.
    //! \return nothing if the reply isn't one, or names no slot at all.
    [[nodiscard]] static std::optional<ClusterMap> parse(const RespValue &reply, const RedisEndpoint &asked);

    //! The server that keeps a slot; null: nobody does, as far as known.
    [[nodiscard]] const RedisEndpoint *ownerOf(int slot) const;
    //! A server has said so itself.
    void setOwner(int slot, const RedisEndpoint &owner);

    //! The servers that keep slots, and those that stand by for them. Without any repeated.
    [[nodiscard]] const QList<RedisEndpoint> &owners() const { return m_servers; }
    [[nodiscard]] const QList<RedisEndpoint> &replicas() const { return m_replicas; }
    [[nodiscard]] bool isOwner(const RedisEndpoint &server) const { return m_servers.contains(server); }

    friend bool operator==(const ClusterMap &, const ClusterMap &) = default;

private:
    static constexpr quint16 Nobody = 0xffff;

    [[nodiscard]] quint16 indexOf(const RedisEndpoint &owner);

    std::array<quint16, ClusterSlots> m_owners; //!< indices into m_servers
    QList<RedisEndpoint> m_servers;
    QList<RedisEndpoint> m_replicas;
};

//! What a server says about a slot that it doesn't keep, or is just giving away.
struct ClusterRedirection {
    enum class Kind {
        Moved, //!< for good
        Ask, //!< for this one command
    };
    Kind kind = Kind::Moved;
    int slot = 0;
    RedisEndpoint to;

    //! \param asked the server that replied. \return nothing where the reply is no redirection.
    [[nodiscard]] static std::optional<ClusterRedirection> parse(const RespValue &reply, const RedisEndpoint &asked);

    friend bool operator==(const ClusterRedirection &, const ClusterRedirection &) = default;
};

} // namespace Ringproof
