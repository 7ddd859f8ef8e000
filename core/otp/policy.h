// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of a profile: how long a code lives, how often it may be tried, how often a number may be called.
#pragma once

#include "error.h"
#include "phone/phonenumber.h"

#include <QStringList>

#include <chrono>

namespace Ringproof {

//! Immutable in use; the defaults are the product's. A limit of 0 is switched off.
struct Policy {
    static constexpr std::chrono::seconds MinTtl {30};
    static constexpr std::chrono::seconds MaxTtl {600}; //!< Also the longest that any code lives after its dispatch.

    int codeLength = 6; //!< digits, Code::MinLength to Code::MaxLength
    std::chrono::seconds ttl {60};
    int maxAttempts = 5; //!< wrong entries until the code is gone, 1 to 100
    std::chrono::seconds cooldown {30}; //!< between two calls to a number
    int sendsPerHour = 5; //!< calls to a number, sliding
    int sendsPerDay = 10; //!< calls to a number, sliding
    int budgetPerDay = 500; //!< calls of the Plivo account, by UTC day
    bool extendOnAnswer = true; //!< an answered call starts the time to live afresh
    QStringList regions; //!< ISO 3166-1 alpha-2 codes that may be called; empty: all

    //! Why this number may not be called under this policy, whatever the store says; nothing if it may.
    //! Premium-rate, shared-cost, UAN and satellite numbers never may.
    [[nodiscard]] std::optional<QString> refusalFor(const PhoneNumber &number) const;

    friend bool operator==(const Policy &, const Policy &) = default;
};

} // namespace Ringproof
