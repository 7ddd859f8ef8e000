// SPDX-License-Identifier: GPL-3.0-or-later
// `tel:` links, as web pages and mail programs hand them over.
#pragma once

#include "error.h"

#include <QString>

namespace Ringproof {

//! Whether a text is meant as a `tel:` link, well-formed or not.
[[nodiscard]] bool isTelLink(const QString &text);

//! The number that a `tel:` link names, as somebody would type it: digits, separators, and a plus in front if it has one. Whether
//! such a number exists isn't judged here. Everything in a link may come from a stranger's web page, so nothing but these characters
//! gets through.
//!
//! \return an Error with a sentence for an extension, for a number that makes sense only within some company's or city's network, and for what
//!         is no number at all.
//! Source: RFC 3966; `%`-encoding as in RFC 3986.
[[nodiscard]] Expected<QString> numberOfTelLink(const QString &link);

} // namespace Ringproof
