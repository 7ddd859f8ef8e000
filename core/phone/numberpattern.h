// SPDX-License-Identifier: GPL-3.0-or-later
// One number, or all that begin alike: an entry of a list of numbers in the settings.
#pragma once

#include "error.h"

#include <QString>

namespace Ringproof {

class PhoneNumber;

//! Written as `+447012345678`, one number, or with a star at the end as `+4470*`, every number that begins so. The star is never left
//! out: a number that lost its last digits must not become a rule about thousands of others.
class NumberPattern
{
public:
    //! Spaces between the digits are ignored. \return an Error of kind Invalid that says what is wrong and what would be right.
    [[nodiscard]] static Expected<NumberPattern> parse(const QString &text);

    [[nodiscard]] bool matches(const PhoneNumber &number) const;

    //! As it is written, without spaces.
    [[nodiscard]] QString toString() const { return m_isPrefix ? m_digits + u'*' : m_digits; }

    friend bool operator==(const NumberPattern &, const NumberPattern &) = default;

private:
    NumberPattern(QString digits, bool isPrefix) : m_digits(std::move(digits)), m_isPrefix(isPrefix) { }

    QString m_digits; //!< with the plus
    bool m_isPrefix;
};

} // namespace Ringproof
