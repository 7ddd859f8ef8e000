// SPDX-License-Identifier: GPL-3.0-or-later
// What a ticket is told about a verification.
#pragma once

#include "phone/phonenumber.h"
#include "profile/receiptformat.h"

#include <QDateTime>

#include <optional>

namespace Ringproof {

//! One verification. Holds the whole number, and shows it masked; never held a code.
struct Receipt {
    enum class How {
        Staff, //!< read out by the customer and entered at this desk
        Keypad, //!< keyed in on the phone
        Elsewhere, //!< entered at another desk
    };

    PhoneNumber number;
    QDateTime at; //!< with the zone in which it is to be shown
    How how = How::Staff;
    QString verifiedBy = {}; //!< Elsewhere: who entered it, as the desks see each other; may be empty
    QString operatorName = {}; //!< whose call it was
    QString runId = {}; //!< of the PHLO; empty where Plivo told none
    std::optional<qint64> row = {}; //!< of this computer's audit log; nothing where the verification stands in another one's

    friend bool operator==(const Receipt &, const Receipt &) = default;

    //! One line in the profile's own words. What isn't known is a dash.
    [[nodiscard]] QString line(const ReceiptFormat &format) const;
};

} // namespace Ringproof
