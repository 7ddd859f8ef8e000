// SPDX-License-Identifier: GPL-3.0-or-later
// A number that takes its shape while it is typed, with the cursor where the person put it.
#pragma once

#include <QString>

namespace Ringproof {

//! What a text field shows.
struct TypedNumber {
    QString text;
    int cursor = 0; //!< 0 to text.size()

    friend bool operator==(const TypedNumber &, const TypedNumber &) = default;
};

//! The typed text with its digits grouped as the number's country does, and the cursor at the same place among the
//! digits. No digit and no leading plus is ever lost, added or moved; digits of other scripts become ASCII. Formatting
//! twice is formatting once. Text that isn't just a number under way (letters, an extension, a bracketed `(0)`, which
//! formatting would blur) is left as it is. Each call works for itself, so any thread will do.
//!
//! \param defaultRegion ISO 3166-1 alpha-2, for digits without a country code; may be empty.
[[nodiscard]] TypedNumber formatAsYouType(const TypedNumber &typed, const QString &defaultRegion);

//! The same, after the person changed `before` to `after`. Where only a separator was erased that formatting would put
//! back at once, the digit beside it goes: the one before it (Backspace) or behind it (Delete), so that neither key gets
//! stuck.
//!
//! \param before what formatting last left in the field, with the cursor where it was when the key was hit.
[[nodiscard]] TypedNumber formatEdit(const TypedNumber &before, const TypedNumber &after, const QString &defaultRegion);

} // namespace Ringproof
