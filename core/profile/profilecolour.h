// SPDX-License-Identifier: GPL-3.0-or-later
// The colour that tells one profile's window from another's. Only its name is known here; ui/theme gives it its shades.
#pragma once

#include <QStringList>

namespace Ringproof {

enum class ProfileColour { Blue, Teal, Green, Amber, Red, Purple, Pink, Grey };

//! As in a config file, in the order of the enumerators: what `ProfileColour(i)` is called stands at i.
[[nodiscard]] const QStringList &profileColourNames();

[[nodiscard]] inline QString toString(ProfileColour colour) { return profileColourNames().at(int(colour)); }

} // namespace Ringproof
