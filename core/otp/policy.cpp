// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy.h"

#include <algorithm>

namespace Ringproof {

namespace {

bool mayBeCalled(LineType type, const Policy &policy)
{
    switch (type) {
    case LineType::FixedLine:
    case LineType::Mobile:
    case LineType::FixedLineOrMobile:
    case LineType::TollFree:
    case LineType::Voip:
    case LineType::Unknown: // of numbers that this release doesn't know: none that can be entered
        return true;
    case LineType::PremiumRate:
    case LineType::SharedCost:
    case LineType::Satellite:
        return false;
    case LineType::Personal:
    case LineType::Pager:
    case LineType::Uan:
    case LineType::Voicemail:
        return policy.lineTypes.contains(type);
    }
    return false;
}

} // namespace

QString toString(PolicyRule rule)
{
    switch (rule) {
    case PolicyRule::RefusedNumber: return QStringLiteral("refused_number");
    case PolicyRule::LineType: return QStringLiteral("line_type");
    case PolicyRule::Region: return QStringLiteral("region");
    }
    return {};
}

const QList<LineType> &Policy::permittableLineTypes()
{
    static const QList<LineType> types {LineType::Uan, LineType::Personal, LineType::Pager, LineType::Voicemail};
    return types;
}

std::optional<PolicyRule> Policy::refusalFor(const PhoneNumber &number) const
{
    if (!mayBeCalled(number.lineType(), *this))
        return PolicyRule::LineType;
    if (std::any_of(refusedNumbers.begin(), refusedNumbers.end(), [&number](const NumberPattern &each) { return each.matches(number); }))
        return PolicyRule::RefusedNumber;
    if (!regions.isEmpty() && !regions.contains(number.regionCode(), Qt::CaseInsensitive))
        return PolicyRule::Region;
    return std::nullopt;
}

} // namespace Ringproof
