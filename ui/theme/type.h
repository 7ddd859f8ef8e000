// SPDX-License-Identifier: GPL-3.0-or-later
// The type scale, relative to the system's own text size.
#pragma once

#include <QFont>

namespace Ringproof {

enum class TextStyle {
    Body,
    Strong, //!< body, to lead the eye
    Small, //!< captions
    Heading, //!< names a group
    Title, //!< names a page
    Code, //!< what is typed into another program, letters of equal width
    Number, //!< a phone number, digits of equal width
    Time, //!< a time of day, digits of equal width
    Digits, //!< the code, digits of equal width
};

//! The application's font in this style.
[[nodiscard]] QFont fontFor(TextStyle style);

} // namespace Ringproof
