// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of a profile: whom it may call, how long a code lives, how often it may be tried, how often a number may be called.
#pragma once

#include "error.h"
#include "phone/numberpattern.h"
#include "phone/phonenumber.h"

#include <QList>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Ringproof {

//! A rule that forbids a number by what it is, whatever a store says.
enum class PolicyRule {
    RefusedNumber, //!< it is on the list of numbers that are never called
    LineType, //!< premium rate and the like, or a kind that this profile doesn't allow
    Region, //!< of a country that this profile doesn't call
};

//! `refused_number` | `line_type` | `region`: the audit log's words.
[[nodiscard]] QString toString(PolicyRule rule);

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
    QList<LineType> lineTypes; //!< those of permittableLineTypes() that may be called
    QList<NumberPattern> refusedNumbers; //!< are never called

    //! What ordinary lines are, is always allowed; what can cost anything, never is (premium rate, shared cost, satellite).
    //! These lie in between, and are refused unless lineTypes has them: their prices are often high, and a machine often answers.
    [[nodiscard]] static const QList<LineType> &permittableLineTypes();

    //! The rule by which this number may not be called; nothing if it may be. Where several forbid it, the one that least can be
    //! done about.
    [[nodiscard]] std::optional<PolicyRule> refusalFor(const PhoneNumber &number) const;

    friend bool operator==(const Policy &, const Policy &) = default;
};

} // namespace Ringproof
