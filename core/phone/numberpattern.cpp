// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberpattern.h"

#include "phone/phonenumber.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ringproof {

namespace {

constexpr qsizetype MostDigits = 15; // ITU-T E.164, 6.1
constexpr qsizetype FewestDigits = 7; // shorter ones than that no country gives out

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(NumberPattern)
};

} // namespace

Expected<NumberPattern> NumberPattern::parse(const QString &text)
{
    QString digits = text;
    digits.remove(u' ');
    const bool isPrefix = digits.endsWith(u'*');
    if (isPrefix)
        digits.chop(1);

    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (!digits.startsWith(u'+') || !std::all_of(digits.begin() + 1, digits.end(), isDigit)) {
        return failure(Error::Kind::Invalid,
                       Sentences::tr("\"%1\" is neither a number with its country code (+447012345678) nor the beginning of numbers with "
                                     "a star behind it (+4470*).")
                           .arg(text));
    }
    const qsizetype count = digits.size() - 1;
    if (count == 0 || digits.at(1) == u'0') {
        return failure(Error::Kind::Invalid,
                       Sentences::tr("\"%1\" has no country code behind the +. No country's begins with 0.").arg(text));
    }
    if (count > MostDigits)
        return failure(Error::Kind::Invalid, Sentences::tr("\"%1\" has more than 15 digits; no number has that many.").arg(text));
    if (!isPrefix && count < FewestDigits) {
        return failure(Error::Kind::Invalid,
                       Sentences::tr("\"%1\" is too short for a number. If every number that begins so is meant, write %2*.").arg(text, digits));
    }
    return NumberPattern(digits, isPrefix);
}

bool NumberPattern::matches(const PhoneNumber &number) const
{
    return m_isPrefix ? number.e164().startsWith(m_digits) : number.e164() == m_digits;
}

} // namespace Ringproof
