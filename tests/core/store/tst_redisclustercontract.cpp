// SPDX-License-Identifier: GPL-3.0-or-later
// RedisStore on a cluster against what every OtpStore promises.
#include "core/store/clusterharness.h"

#include <QTest>

namespace Ringproof {

class TestRedisClusterContract final : public OtpStoreContract
{
    Q_OBJECT

private:
    std::unique_ptr<StoreHarness> makeHarness() override { return std::make_unique<ClusterHarness>(m_cluster); }

    RedisCluster m_cluster {planForMovingTime()};
};

} // namespace Ringproof

QTEST_GUILESS_MAIN(Ringproof::TestRedisClusterContract)
#include "tst_redisclustercontract.moc"
