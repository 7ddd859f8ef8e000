// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusal.h"

#include "phone/region.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ringproof {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Refusal)
};

QString whomToAsk(const Authority &authority)
{
    return authority.whomToAsk.isEmpty() ? Sentences::tr("your administrator") : authority.whomToAsk;
}

QString describeWait(Milliseconds wait)
{
    const qint64 seconds = wholeSeconds(wait).count();
    if (seconds < 120)
        return Sentences::tr("in %n second(s)", nullptr, int(seconds));
    if (seconds < 2 * 60 * 60)
        return Sentences::tr("in %n minute(s)", nullptr, int((seconds + 59) / 60));
    return Sentences::tr("in %n hour(s)", nullptr, int((seconds + 3599) / 3600));
}

//! When it ends by itself, and who can end it before.
QString endOfLimit(Milliseconds wait, const Authority &authority)
{
    if (authority.reset == Authority::Reset::Allowed)
        return Sentences::tr("It can be called again %1, or at once if a supervisor resets the number.").arg(describeWait(wait));
    return Sentences::tr("It can be called again %1. Resetting numbers is switched off on this computer; ask %2 if it can't wait.")
        .arg(describeWait(wait), whomToAsk(authority));
}

QString sentenceForLineType(const PhoneNumber &number, const Authority &authority)
{
    if (Policy::permittableLineTypes().contains(number.lineType())) {
        return Sentences::tr("%1 is a %2. This profile doesn't call such numbers. Ask the customer for another number, or %3 to allow "
                             "them.")
            .arg(number.international(), describe(number.lineType()), whomToAsk(authority));
    }
    return Sentences::tr("%1 is a %2. Calls to such numbers are always refused because of what they cost; nobody can allow them. Ask the "
                         "customer for another number.")
        .arg(number.international(), describe(number.lineType()));
}

QString sentenceForRegion(const Policy &policy, const PhoneNumber &number, const Authority &authority)
{
    if (!isRegion(number.regionCode())) {
        return Sentences::tr("%1 belongs to no country (%2), and this profile calls numbers of certain countries only. Ask the customer for "
                             "another number.")
            .arg(number.international(), number.regionName());
    }
    const auto shares = std::find_if(policy.regions.begin(), policy.regions.end(),
                                     [&number](const QString &region) { return callingCodeOf(region) == number.callingCode(); });
    if (shares != policy.regions.end()) {
        // Jersey's mobiles look like the United Kingdom's, and cost otherwise.
        return Sentences::tr("%1 is a number of %2, which shares the calling code +%3 with %4 and isn't among the countries that this "
                             "profile calls. Ask the customer for another number, or %5 to allow %2 (%6).")
            .arg(number.international(), number.regionName(), QString::number(number.callingCode()), nameOfRegion(*shares),
                 whomToAsk(authority), number.regionCode());
    }
    return Sentences::tr("%1 is a number of %2, which isn't among the countries that this profile calls. Ask the customer for another "
                         "number, or %3 to allow %2 (%4).")
        .arg(number.international(), number.regionName(), whomToAsk(authority), number.regionCode());
}

QString sentenceForRefusedNumber(const Policy &policy, const PhoneNumber &number, const Authority &authority)
{
    const auto matching = std::find_if(policy.refusedNumbers.begin(), policy.refusedNumbers.end(),
                                       [&number](const NumberPattern &each) { return each.matches(number); });
    const QString entry = matching == policy.refusedNumbers.end() ? number.e164() : matching->toString();
    return Sentences::tr("%1 is never called by this profile: it is on the list of refused numbers (%2). Ask the customer for another "
                         "number, or %3 to take it off the list.")
        .arg(number.international(), entry, whomToAsk(authority));
}

} // namespace

QString sentenceFor(PolicyRule rule, const Policy &policy, const PhoneNumber &number, const Authority &authority)
{
    switch (rule) {
    case PolicyRule::LineType: return sentenceForLineType(number, authority);
    case PolicyRule::Region: return sentenceForRegion(policy, number, authority);
    case PolicyRule::RefusedNumber: return sentenceForRefusedNumber(policy, number, authority);
    }
    return {};
}

QString sentenceFor(const Refused &refused, const PhoneNumber &number, const Authority &authority)
{
    const QString end = endOfLimit(refused.retryAfter, authority);
    switch (refused.reason) {
    case RefusalReason::Cooldown:
        return Sentences::tr("%1 was called a moment ago. %2").arg(number.international(), end);
    case RefusalReason::Hourly:
        return Sentences::tr("%1 has had all the calls that are allowed in an hour. %2").arg(number.international(), end);
    case RefusalReason::Daily:
        return Sentences::tr("%1 has had all the calls that are allowed in a day. %2").arg(number.international(), end);
    case RefusalReason::Budget:
        return Sentences::tr("The account's calls for today are used up. Calls are possible again %1, when the day ends in UTC; if they "
                             "can't wait, ask %2 to raise the daily budget.")
            .arg(describeWait(refused.retryAfter), whomToAsk(authority));
    }
    return {};
}

QString sentenceForNoReset(const Authority &authority)
{
    return Sentences::tr("Resetting numbers is switched off on this computer. Ask %1 if you need it.").arg(whomToAsk(authority));
}

bool isLiftedByReset(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::Cooldown:
    case RefusalReason::Hourly:
    case RefusalReason::Daily: return true;
    case RefusalReason::Budget: return false; // the account's, not the number's
    }
    return false;
}

} // namespace Ringproof
