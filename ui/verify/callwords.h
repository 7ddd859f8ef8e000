// SPDX-License-Identifier: GPL-3.0-or-later
// A call's state in words: what it is, and what to do about it while a customer waits.
#pragma once

#include "otp/calltracker.h"
#include "theme/icon.h"
#include "theme/tone.h"

namespace Ringproof {

struct CallWords {
    Tone tone = Tone::Info;
    Icon icon = Icon::Phone;
    QString title; //!< `Ringing`
    QString advice; //!< one or two sentences; empty where there is nothing to do
};

//! The request to call is on its way.
[[nodiscard]] CallWords wordsForPlacing();
//! The call was asked for and accepted; nothing more is known.
[[nodiscard]] CallWords wordsForPlaced();
//! Whether the call was placed isn't known.
[[nodiscard]] CallWords wordsForUncertain();
[[nodiscard]] CallWords wordsFor(const CallStatus &status);

//! `Rejected (3020)`: Plivo's own words, for whoever has to look into it; empty where Plivo gave none.
[[nodiscard]] QString causeOf(const CallStatus &status);
//! Whether the cause tells more than that the call ended as calls do.
[[nodiscard]] bool isWorthSaying(const CallStatus &status);

//! Whether the call has ended without anyone having heard a code, so that only another call can help.
[[nodiscard]] bool wasInVain(const CallStatus &status);

} // namespace Ringproof
