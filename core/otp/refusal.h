// SPDX-License-Identifier: GPL-3.0-or-later
// Why a call isn't placed, for people: which rule it was, when that ends, and who can lift it. The one place for these sentences.
#pragma once

#include "otp/otpstore.h"

namespace Ringproof {

//! Who may lift what, as the administrator of this computer has laid it down.
struct Authority {
    enum class Reset {
        Allowed, //!< a supervisor may clear a number's limits
        SwitchedOff,
    };

    Reset reset = Reset::Allowed;
    QString whomToAsk; //!< as part of a sentence: "your administrator"; empty: just that
};

//! \param policy the one that the rule is of.
[[nodiscard]] QString sentenceFor(PolicyRule rule, const Policy &policy, const PhoneNumber &number, const Authority &authority);

[[nodiscard]] QString sentenceFor(const Refused &refused, const PhoneNumber &number, const Authority &authority);

//! Why nobody clears a number's limits here.
[[nodiscard]] QString sentenceForNoReset(const Authority &authority);

//! Whether a supervisor's reset of the number lifts this.
[[nodiscard]] bool isLiftedByReset(RefusalReason reason);

} // namespace Ringproof
