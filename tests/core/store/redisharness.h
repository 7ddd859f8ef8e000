// SPDX-License-Identifier: GPL-3.0-or-later
// The contract's harness for RedisStore: a real redis-server whose clock can be moved.
#pragma once

#include "core/store/otpstorecontract.h"
#include "store/redisstore.h"
#include "support/redisserver.h"

#include <vector>

namespace Ringproof {

class RedisHarness final : public StoreHarness
{
public:
    //! Empties the server, which outlives the harness.
    explicit RedisHarness(RedisServer &server);

    OtpStore &open(const StoreSettings &settings) override;
    void advance(Milliseconds by) override { m_server.advance(by); }
    [[nodiscard]] Milliseconds now() const override { return m_server.now(); }
    [[nodiscard]] bool clockRuns() const override { return true; }

    [[nodiscard]] bool isSharedWithOthers() const override { return true; }
    void plant(const PhoneNumber &number, const QByteArray &value, Milliseconds ttl) override;
    [[nodiscard]] QByteArray stored(const PhoneNumber &number) override;
    void take(const PhoneNumber &number) override;

private:
    RedisServer &m_server;
    std::vector<std::unique_ptr<RedisStore>> m_stores;
};

} // namespace Ringproof
