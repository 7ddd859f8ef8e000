// SPDX-License-Identifier: GPL-3.0-or-later
// What the processes that hammer on one file have agreed on.
#pragma once

#include "otp/otpstore.h"

namespace Ringproof {

inline constexpr int HammeredNumbers = 4;
inline constexpr int HammeredAttempts = 3;
inline constexpr int HammeredSends = 30; //!< a day and number
inline constexpr Milliseconds HammerPatience {60'000}; //!< for slow machines; nothing is about how long it takes
inline const QString HammeredCode = QStringLiteral("482913");

inline StoreSettings hammerSettings()
{
    StoreSettings settings;
    settings.policy.ttl = std::chrono::seconds(600);
    settings.policy.maxAttempts = HammeredAttempts;
    settings.policy.cooldown = std::chrono::seconds(0);
    settings.policy.sendsPerHour = 0;
    settings.policy.sendsPerDay = HammeredSends;
    settings.policy.budgetPerDay = 0;
    return settings;
}

} // namespace Ringproof
