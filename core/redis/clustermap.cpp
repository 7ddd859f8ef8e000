// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustermap.h"

#include <algorithm>

namespace Ringproof {

namespace {

//! The value of a name in the last part of a server's entry: [name, value, …], since Redis 7.
QByteArray detailOf(const RespValue &server, QByteArrayView name)
{
    if (server.elements.size() < 4)
        return {};
    const std::vector<RespValue> &details = server.elements[3].elements;
    for (size_t i = 0; i + 1 < details.size(); i += 2) {
        if (details[i].text == name)
            return details[i + 1].text;
    }
    return {};
}

//! Servers may announce no address, which is then the one that we have reached them at; or `?` where they would announce a name
//! and don't know it.
QString hostOf(const QByteArray &announced, const QByteArray &address, const RedisEndpoint &asked)
{
    if (!announced.isEmpty() && announced != "?")
        return QString::fromUtf8(announced);
    return address.isEmpty() || address == "?" ? asked.host : QString::fromUtf8(address);
}

//! [host, port, id, details].
std::optional<RedisEndpoint> endpointOf(const RespValue &server, const RedisEndpoint &asked)
{
    if (!server.isArray() || server.elements.size() < 2)
        return std::nullopt;
    const qint64 port = server.elements[1].toInteger().value_or(0);
    if (port < 1 || port > 65535)
        return std::nullopt;
    return RedisEndpoint {hostOf(server.elements[0].text, detailOf(server, "ip"), asked), quint16(port)};
}

bool isSlot(qint64 number)
{
    return number >= 0 && number < ClusterSlots;
}

} // namespace

std::optional<ClusterMap> ClusterMap::parse(const RespValue &reply, const RedisEndpoint &asked)
{
    if (!reply.isArray() || reply.elements.empty())
        return std::nullopt;
    ClusterMap map;
    for (const RespValue &range : reply.elements) { // [first slot, last slot, owner, replica, …]
        if (!range.isArray() || range.elements.size() < 3)
            return std::nullopt;
        const qint64 first = range.elements[0].toInteger().value_or(-1);
        const qint64 last = range.elements[1].toInteger().value_or(-1);
        const std::optional<RedisEndpoint> owner = endpointOf(range.elements[2], asked);
        if (!isSlot(first) || !isSlot(last) || !owner)
            return std::nullopt;
        const quint16 index = map.indexOf(*owner);
        for (qint64 slot = first; slot <= last; ++slot)
            map.m_owners[size_t(slot)] = index;
        for (size_t i = 3; i < range.elements.size(); ++i) {
            const std::optional<RedisEndpoint> replica = endpointOf(range.elements[i], asked);
            if (replica && !map.m_replicas.contains(*replica))
                map.m_replicas << *replica;
        }
    }
    return map;
}

const RedisEndpoint *ClusterMap::ownerOf(int slot) const
{
    const quint16 index = m_owners[size_t(slot)];
    return index == Nobody ? nullptr : &m_servers[index];
}

void ClusterMap::setOwner(int slot, const RedisEndpoint &owner)
{
    m_owners[size_t(slot)] = indexOf(owner);
}

quint16 ClusterMap::indexOf(const RedisEndpoint &owner)
{
    qsizetype index = m_servers.indexOf(owner);
    if (index < 0) {
        index = m_servers.size();
        m_servers << owner;
    }
    return quint16(index);
}

std::optional<ClusterRedirection> ClusterRedirection::parse(const RespValue &reply, const RedisEndpoint &asked)
{
    const bool isAsk = reply.isError("ASK");
    if (!isAsk && !reply.isError("MOVED"))
        return std::nullopt;
    const QList<QByteArray> words = reply.text.split(' '); // MOVED 3999 127.0.0.1:6381; a host may have colons of its own, or be empty
    const qsizetype colon = words.value(2).lastIndexOf(':');
    if (colon < 0)
        return std::nullopt;
    bool isSlotRead = false;
    bool isPortRead = false;
    const int slot = words[1].toInt(&isSlotRead);
    const quint16 port = words[2].mid(colon + 1).toUShort(&isPortRead);
    if (!isSlotRead || !isSlot(slot) || !isPortRead || port == 0)
        return std::nullopt;
    return ClusterRedirection {isAsk ? Kind::Ask : Kind::Moved, slot, {hostOf(words[2].left(colon), {}, asked), port}};
}

} // namespace Ringproof
