// SPDX-License-Identifier: GPL-3.0-or-later
// The contract's harness for RedisStore on a cluster: real masters whose clocks are moved together.
#pragma once

#include "core/store/otpstorecontract.h"
#include "store/redisstore.h"
#include "support/rediscluster.h"

#include <functional>
#include <vector>

namespace Ringproof {

//! Three masters. No replicas: those drop their connection whenever the clock is moved, and nothing fails here.
inline RedisCluster::Plan planForMovingTime()
{
    RedisCluster::Plan plan;
    plan.replicas = 0;
    plan.nodeTimeout = std::chrono::hours(24 * 3650); // their own waits go by the clock that we move
    plan.clock = RedisServer::ClockKind::Movable;
    return plan;
}

class ClusterHarness final : public StoreHarness
{
public:
    //! Empties the cluster, which outlives the harness.
    explicit ClusterHarness(RedisCluster &cluster) : m_cluster(cluster) { m_cluster.clear(); }

    OtpStore &open(const StoreSettings &settings) override
    {
        RedisStore &store = *m_stores.emplace_back(std::make_unique<RedisStore>(m_cluster.options(), settings));
        QObject::connect(&store, &OtpStore::happened, &store, [] {}); // from then on it hears
        pingUntil(store, [&store] { return store.isListening(); });
        return store;
    }
    void advance(Milliseconds by) override
    {
        for (const auto &store : m_stores) // what was done before is told before
            pingUntil(*store, [&store] { return store->isIdle(); });
        m_cluster.advance(by);
    }
    [[nodiscard]] Milliseconds now() const override { return m_cluster.now(); }
    [[nodiscard]] bool clockRuns() const override { return true; }
    [[nodiscard]] bool countsBudgetAhead() const override { return true; }

    [[nodiscard]] bool isSharedWithOthers() const override { return true; }
    void plant(const PhoneNumber &number, const QByteArray &value, Milliseconds ttl) override
    {
        m_cluster.ask(keyOf(number), {"SET", keyOf(number), value, "PX", QByteArray::number(qint64(ttl.count()))});
    }
    [[nodiscard]] QByteArray stored(const PhoneNumber &number) override { return m_cluster.ask(keyOf(number), {"GET", keyOf(number)}).text; }
    void take(const PhoneNumber &number) override { m_cluster.ask(keyOf(number), {"DEL", keyOf(number)}); }

private:
    static void pingUntil(RedisStore &store, const std::function<bool()> &isSo)
    {
        QElapsedTimer elapsed;
        elapsed.start();
        while (!isSo()) {
            const auto health = QCoro::waitFor(store.ping());
            if (!health || elapsed.hasExpired(60'000))
                qFatal("A store on the cluster doesn't work: %s", health ? "it takes too long" : qUtf8Printable(health.error().message));
        }
    }

    //! As the seed builds its key.
    [[nodiscard]] static QByteArray keyOf(const PhoneNumber &number) { return "number:" + number.e164().toUtf8() + ":code"; }

    RedisCluster &m_cluster;
    std::vector<std::unique_ptr<RedisStore>> m_stores;
};

} // namespace Ringproof
