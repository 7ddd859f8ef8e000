// SPDX-License-Identifier: GPL-3.0-or-later
// RedisStore against what every OtpStore promises.
#include "core/store/redisharness.h"

#include <QTest>

namespace Ringproof {

class TestRedisStoreContract final : public OtpStoreContract
{
    Q_OBJECT

private:
    std::unique_ptr<StoreHarness> makeHarness() override { return std::make_unique<RedisHarness>(m_server); }

    RedisServer m_server {RedisServer::ClockKind::Movable};
};

} // namespace Ringproof

QTEST_GUILESS_MAIN(Ringproof::TestRedisStoreContract)
#include "tst_redisstorecontract.moc"
