// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rediscluster.h"

#include "redis/clusterslot.h"

#include <QTest>

#include <algorithm>
#include <functional>

namespace Ringproof {

namespace {

constexpr int Generous = 60'000; // ms, for a slow machine

void waitUntil(const char *what, const std::function<bool()> &isSo)
{
    if (!QTest::qWaitFor(isSo, Generous))
        qFatal("The cluster doesn't get there: %s", what);
}

void demand(RedisServer &server, const QList<QByteArray> &command)
{
    const RespValue reply = server.ask(command);
    if (reply.isError())
        qFatal("%s: %s", command.join(' ').constData(), reply.text.constData());
}

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

} // namespace

RedisCluster::RedisCluster(Plan plan) : m_plan(plan)
{
    const QStringList arguments {QStringLiteral("--cluster-enabled"),
                                 QStringLiteral("yes"),
                                 QStringLiteral("--cluster-node-timeout"),
                                 QString::number(plan.nodeTimeout.count()),
                                 QStringLiteral("--cluster-replica-validity-factor"),
                                 QStringLiteral("0"),
                                 QStringLiteral("--cluster-allow-replica-migration"),
                                 QStringLiteral("no"),
                                 QStringLiteral("--repl-diskless-sync-delay"),
                                 QStringLiteral("0")};
    for (int i = 0; i < plan.masters + plan.replicas; ++i)
        m_servers.push_back(std::make_unique<RedisServer>(plan.clock, arguments));
    form();
}

//! Every server meets every other: gossip alone takes its time.
void RedisCluster::form()
{
    for (int i = 0; i < size(); ++i)
        demand(server(i), {"CLUSTER", "SET-CONFIG-EPOCH", number(i + 1)});
    for (int i = 0; i < m_plan.masters; ++i)
        demand(server(i), {"CLUSTER", "ADDSLOTSRANGE", number(ClusterSlots * i / m_plan.masters),
                           number(ClusterSlots * (i + 1) / m_plan.masters - 1)});
    for (int i = 0; i < size(); ++i) {
        for (int j = i + 1; j < size(); ++j)
            demand(server(i), {"CLUSTER", "MEET", "127.0.0.1", number(server(j).port()), number(server(j).busPort())});
    }
    const auto everyOneSays = [this](const QString &command, const std::function<bool(const QByteArray &)> &isIt) {
        return std::all_of(m_servers.begin(), m_servers.end(), [&](const auto &each) { return isIt(each->ask(command).text); });
    };
    const QString nodes = QStringLiteral("CLUSTER NODES");
    if (m_plan.clock == RedisServer::ClockKind::Movable)
        advance(std::chrono::seconds(5)); // a master that has just started doesn't work for 2 s
    waitUntil("all know each other", [&] {
        return everyOneSays(nodes, [this](const QByteArray &said) { return said.count('\n') == size() && !said.contains("handshake"); });
    });
    for (int i = 0; i < m_plan.replicas; ++i)
        demand(server(m_plan.masters + i), {"CLUSTER", "REPLICATE", idOf(i)});
    waitUntil("the replicas have what their masters have", [this] {
        return std::all_of(m_servers.begin() + m_plan.masters, m_servers.end(), [](const auto &each) {
            return each->ask(QStringLiteral("INFO replication")).text.contains("master_link_status:up");
        });
    });
    waitUntil("all see that it works", [&] {
        return everyOneSays(QStringLiteral("CLUSTER INFO"), [](const QByteArray &said) { return said.contains("cluster_state:ok"); });
    });
    waitUntil("all know the replicas", [&] {
        return everyOneSays(nodes, [this](const QByteArray &said) { return said.count(" slave ") + said.count(",slave ") == m_plan.replicas; });
    });
}

RedisAddress RedisCluster::address() const
{
    RedisAddress address;
    address.kind = RedisAddress::Kind::Cluster;
    for (int i = 0; i < m_plan.masters; ++i)
        address.servers << RedisEndpoint {QStringLiteral("127.0.0.1"), m_servers[size_t(i)]->port()};
    return address;
}

RedisOptions RedisCluster::options() const
{
    RedisOptions options = m_servers.front()->options();
    options.address = address();
    return options;
}

int RedisCluster::clusterSlotOf(const QByteArray &key)
{
    return clusterSlot(key);
}

QByteArray RedisCluster::idOf(int index)
{
    return server(index).ask(QStringLiteral("CLUSTER MYID")).text;
}

int RedisCluster::ownerOf(int slot)
{
    const auto alive = std::find_if(m_servers.begin(), m_servers.end(), [](const auto &each) { return each->isRunning(); });
    const RespValue ranges = (*alive)->ask(QStringLiteral("CLUSTER SLOTS"));
    for (const RespValue &range : ranges.elements) {
        if (slot < range.elements[0].integer || slot > range.elements[1].integer)
            continue;
        const qint64 port = range.elements[2].elements[1].integer;
        for (int i = 0; i < size(); ++i) {
            if (server(i).port() == port)
                return i;
        }
    }
    qFatal("Nobody keeps slot %d.", slot);
}

QByteArrayList RedisCluster::keys()
{
    QByteArrayList keys;
    for (int i = 0; i < m_plan.masters; ++i) {
        const RespValue reply = server(i).ask(QStringLiteral("KEYS *"));
        for (const RespValue &key : reply.elements)
            keys << key.text;
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

void RedisCluster::clear()
{
    for (int i = 0; i < m_plan.masters; ++i)
        server(i).clear();
}

void RedisCluster::beginMove(int slot, int from, int to)
{
    demand(server(to), {"CLUSTER", "SETSLOT", number(slot), "IMPORTING", idOf(from)});
    demand(server(from), {"CLUSTER", "SETSLOT", number(slot), "MIGRATING", idOf(to)});
}

void RedisCluster::moveKeys(int slot, int from, int to)
{
    for (;;) {
        const RespValue keys = server(from).ask({"CLUSTER", "GETKEYSINSLOT", number(slot), "100"});
        if (keys.elements.empty())
            return;
        QList<QByteArray> migrate {"MIGRATE", "127.0.0.1", number(server(to).port()), "", "0", "10000", "KEYS"};
        for (const RespValue &key : keys.elements)
            migrate << key.text;
        demand(server(from), migrate);
    }
}

void RedisCluster::endMove(int slot, int from, int to)
{
    const QByteArray id = idOf(to);
    demand(server(to), {"CLUSTER", "SETSLOT", number(slot), "NODE", id});
    demand(server(from), {"CLUSTER", "SETSLOT", number(slot), "NODE", id});
}

void RedisCluster::advance(Milliseconds by)
{
    for (const auto &each : m_servers)
        each->advance(by);
}

} // namespace Ringproof
