// SPDX-License-Identifier: GPL-3.0-or-later
// Random choices for tests that send requests in any order. RINGPROOF_SEED repeats a run, RINGPROOF_STEPS makes it longer.
#pragma once

#include "otp/otpstore.h"

#include <QRandomGenerator>
#include <QString>

#include <iterator>

namespace Ringproof {

inline constexpr int MostAttempts = 3;
inline constexpr int SendsPerDay = 4;

//! Prints the seed.
[[nodiscard]] quint32 randomSeed();
[[nodiscard]] int randomSteps(int normally);

//! Limits so tight that a random walk runs into all of them.
[[nodiscard]] StoreSettings tightSettings(int maxAttempts);

//! Often seconds, sometimes to the edge of an hour or a day.
[[nodiscard]] Milliseconds randomPause(QRandomGenerator &random);
[[nodiscard]] QString randomDigits(QRandomGenerator &random);

template<typename List> [[nodiscard]] auto oneOf(QRandomGenerator &random, const List &list)
{
    return list[random.bounded(int(std::size(list)))];
}

} // namespace Ringproof
