// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy.h"

#include <QCoreApplication>

namespace Ringproof {

std::optional<QString> Policy::refusalFor(const PhoneNumber &number) const
{
    switch (number.lineType()) {
    case LineType::PremiumRate:
    case LineType::SharedCost:
    case LineType::Uan:
    case LineType::Satellite:
        return QCoreApplication::translate("Policy", "%1 is a %2. Calls to such numbers are refused because of what they cost. "
                                                     "Ask the customer for another number.")
            .arg(number.international(), describe(number.lineType()));
    default:
        break;
    }
    if (!regions.isEmpty() && !regions.contains(number.regionCode(), Qt::CaseInsensitive)) {
        return QCoreApplication::translate("Policy", "This profile doesn't call numbers of %1. Ask the customer for another number, "
                                                     "or an administrator to allow the country.")
            .arg(number.regionName());
    }
    return std::nullopt;
}

} // namespace Ringproof
