// SPDX-License-Identifier: GPL-3.0-or-later
// A place in a store's list of live codes: what ActivePage::next says to the store itself.
#pragma once

#include "clock.h"
#include "error.h"

#include <QString>

namespace Ringproof {

//! Behind the code that ends at this moment. Where several do, the name tells them apart. As a place it stays good when that code
//! has gone.
struct ActivePlace {
    Milliseconds end {0};
    QString name;

    [[nodiscard]] QString toString() const;
    //! \param text empty: the beginning. \return an Error of kind Invalid if it isn't a place.
    [[nodiscard]] static Expected<ActivePlace> parse(const QString &text);

    friend bool operator==(const ActivePlace &, const ActivePlace &) = default;
};

} // namespace Ringproof
