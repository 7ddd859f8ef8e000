// SPDX-License-Identifier: GPL-3.0-or-later
// From pasted text to bare digits: takes off all that people and programs wrap around a number. Knows no country.
#pragma once

#include "phone/phonenumber.h"

#include <QString>

#include <optional>

#include <tl/expected.hpp>

namespace Ringproof {

//! The digits of a text that holds one number and nothing else.
struct NumberText {
    QString digits; //!< ASCII, at least one
    bool international = false; //!< written with a plus, or in a `tel:` address with a global context
    QString withoutTrunkZero; //!< the digits without a bracketed `(0)`; empty where there is none

    friend bool operator==(const NumberText &, const NumberText &) = default;
};

//! The longest text that is looked at: a number with every decoration is shorter by far.
inline constexpr qsizetype MaxNumberText = 250;

//! What a character means in a number: ASCII wherever something of ASCII looks and means the same; nothing for a mark
//! that can't be seen.
[[nodiscard]] std::optional<char32_t> plainCharacter(char32_t c);

//! Whether it may stand between digits and says nothing there.
[[nodiscard]] bool isNumberSeparator(char32_t plain);

//! Whether the text, made of plain characters, has a `(0)` after a digit, as in `+44 (0)20 …`.
[[nodiscard]] bool hasBracketedTrunkZero(const QString &plainText);

//! Takes off labels (`Mobile:`), quotes, `tel:` with its parameters, invisible marks and every usual separator, and
//! turns digits of any script into ASCII. Refuses letters, extensions, and signs that no number has, each by name.
[[nodiscard]] tl::expected<NumberText, PhoneNumberError> readNumberText(const QString &text);

} // namespace Ringproof
