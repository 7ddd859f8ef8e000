// SPDX-License-Identifier: GPL-3.0-or-later
// Times of a call in words, for the eye and for the ear.
#pragma once

#include "clock.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace Ringproof {

struct TimelineStep;

//! The time of day to the second, as the locale writes it: `14:03:18`, `2:03:18 PM`.
//! \param time wall-clock time since the epoch.
[[nodiscard]] QString timeOfDay(Milliseconds time, const QLocale &locale, const QTimeZone &zone = QTimeZone::systemTimeZone());

//! A span, rounded down to seconds: `6 s`, `1 min 12 s`, `2 h 5 min`.
[[nodiscard]] QString shortSpan(Milliseconds span);
//! The same as it is said: `6 seconds`, `1 minute 12 seconds`.
[[nodiscard]] QString spokenSpan(Milliseconds span);

//! A step as a sentence: `Now: Ringing, since 14:03:14, 2 seconds after the call was placed.`
[[nodiscard]] QString sentence(const TimelineStep &step, const QLocale &locale,
                               const QTimeZone &zone = QTimeZone::systemTimeZone());

} // namespace Ringproof
