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

inline StoreSettings sealedSettings()
{
    StoreSettings settings = plainSettings();
    settings.seal = CodeSeal::sealed(Secret(QByteArray(CodeSeal::KeySize, 'k')));
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

//! The codes that liveThrough() issues, and the wrong one that it enters.
inline const QByteArrayList LivedCodes {"48291375", "60013478", "71122589", "82233690", "91827364"};

//! Issues, verifies, replaces, withdraws, extends, revokes: leaves every kind of key behind.
inline void liveThrough(RedisStore &store)
{
    const Desk ann(store);
    const PhoneNumber number = testNumber(0);
    const QString first = newRequestId();
    ann.issue(number, QStringLiteral("48291375"), first);
    ann.verify(number, QStringLiteral("91827364"));
    ann.extend(number, first, std::chrono::seconds(300));
    const QString second = newRequestId();
    ann.issue(number, QStringLiteral("60013478"), second);
    ann.withdraw(number, second);
    ann.issue(number, QStringLiteral("71122589"));
    ann.verify(number, QStringLiteral("91827364"));
    ann.revoke(number, newRequestId());
    ann.issue(testNumber(1), QStringLiteral("82233690"));
    ann.verify(testNumber(1), QStringLiteral("82233690"));
    ann.reset(testNumber(2));
    ann.status(number);
    ann.active();
}

} // namespace Ringproof
