// SPDX-License-Identifier: GPL-3.0-or-later
#include "storeaddress.h"

#include "datafolder.h"

#include <QCoreApplication>
#include <QDir>

namespace Ringproof {

Expected<StoreAddress> StoreAddress::parse(const QString &text)
{
    constexpr QLatin1StringView Scheme("embedded:");
    StoreAddress address;
    if (text.startsWith(Scheme)) {
        address.file = text.sliced(Scheme.size());
        if (!address.file.isEmpty() && QDir::isRelativePath(address.file)) {
            return failure(Error::Kind::Invalid,
                           QCoreApplication::translate("StoreAddress", "A store on this computer must name a file by its whole path: embedded:/path/codes.db"));
        }
        return address;
    }
    Expected<RedisAddress> redis = RedisAddress::parse(text);
    if (!redis)
        return tl::make_unexpected(redis.error());
    address.redis = std::move(*redis);
    return address;
}

QString usualPathOf(StoreFile file)
{
    const QString name = file == StoreFile::Sandbox ? QStringLiteral("sandbox.db") : QStringLiteral("codes.db");
    return dataFolder() + u'/' + name;
}

} // namespace Ringproof
