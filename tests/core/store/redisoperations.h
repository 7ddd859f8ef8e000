// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of RedisStore do to one: every operation about a number, for what holds of each of them.
#pragma once

#include "core/store/storedesk.h"
#include "store/redisstore.h"
#include "support/redisserver.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

namespace Ringproof {

inline StoreSettings plainSettings()
{
    StoreSettings settings;
    settings.policy.cooldown = std::chrono::seconds(0);
    settings.policy.sendsPerHour = 0;
    settings.account = QStringLiteral("MAEXAMPLE");
    return settings;
}

//! Sorted.
inline QByteArrayList allKeys(RedisServer &server)
{
    QByteArrayList keys;
    const RespValue reply = server.ask(QStringLiteral("KEYS *"));
    for (const RespValue &key : reply.elements)
        keys << key.text;
    std::sort(keys.begin(), keys.end());
    return keys;
}

template<typename T> std::optional<Error> errorOf(QCoro::Task<Expected<T>> task)
{
    const Expected<T> result = QCoro::waitFor(std::move(task));
    return result ? std::nullopt : std::optional(result.error());
}

struct Operation {
    const char *name;
    std::function<std::optional<Error>(RedisStore &)> run;
};

inline const std::vector<Operation> &numberOperations()
{
    static const PhoneNumber number = testNumber(0);
    static const QString ann = QStringLiteral("ann");
    static const std::vector<Operation> all {
        {"issue",
         [](RedisStore &s) {
             return errorOf(s.issue({newRequestId(), number, codeOf(QStringLiteral("48291375")), ann}));
         }},
        {"verify",
         [](RedisStore &s) {
             return errorOf(s.verify({newRequestId(), number, codeOf(QStringLiteral("91827364")), ann}));
         }},
        {"extend", [](RedisStore &s) { return errorOf(s.extend(number, newRequestId(), std::chrono::seconds(60))); }},
        {"status", [](RedisStore &s) { return errorOf(s.status(number)); }},
        {"withdraw", [](RedisStore &s) { return errorOf(s.withdraw(number, newRequestId())); }},
        {"revoke",
         [](RedisStore &s) {
             return errorOf(s.revoke({newRequestId(), number, QString()}));
         }},
        {"reset", [](RedisStore &s) { return errorOf(s.reset(number)); }},
    };
    return all;
}

} // namespace Ringproof
