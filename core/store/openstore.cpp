// SPDX-License-Identifier: GPL-3.0-or-later
// An address becomes a store. Apart from its reading, which config files need and which needs no store.
#include "store/embeddedstore.h"
#include "store/redisstore.h"
#include "store/storeaddress.h"

namespace Ringproof {

std::unique_ptr<OtpStore> openStore(const StoreAddress &address, const QString &usualFile, const Secret &password, const StoreSettings &settings,
                                    Milliseconds patience)
{
    if (address.redis)
        return std::make_unique<RedisStore>(*address.redis, password, settings);
    return std::make_unique<EmbeddedStore>(address.file.isEmpty() ? usualFile : address.file, settings, Clock::system(), nullptr, patience);
}

} // namespace Ringproof
