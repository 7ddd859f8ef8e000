// SPDX-License-Identifier: GPL-3.0-or-later
// What the simulated flow says to whoever answers, in the languages that the sandbox offers.
#pragma once

#include <QString>

namespace Ringproof {

//! One reading of a code.
struct Speech {
    QString language; //!< that the text is in, a BCP 47 tag
    QString text; //!< the only digits in it are the code's, 0 to 9, each by itself
};

//! \param language a BCP 47 tag. One that the simulator doesn't speak, or none, is spoken to in English, as a flow would by the
//!        branch that is left.
[[nodiscard]] Speech speechFor(const QString &code, const QString &language);

} // namespace Ringproof
