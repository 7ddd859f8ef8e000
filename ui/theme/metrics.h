// SPDX-License-Identifier: GPL-3.0-or-later
// Spacing, radii and widths, in device-independent pixels; what holds text grows with the font instead.
#pragma once

namespace Ringproof::Metrics {

inline constexpr int Hair = 1;
inline constexpr int Tight = 4; //!< between a thing and its caption
inline constexpr int Small = 8; //!< between things that belong together
inline constexpr int Medium = 12;
inline constexpr int Large = 16; //!< between groups
inline constexpr int Huge = 24; //!< around a card's content
inline constexpr int Section = 32;

inline constexpr int RadiusSmall = 5;
inline constexpr int Radius = 8; //!< controls
inline constexpr int RadiusLarge = 12; //!< cards

inline constexpr int FocusWidth = 2;
inline constexpr int ControlPadding = Medium - Hair; //!< above and below the text of a control

inline constexpr int ScrollBar = 12; //!< of which the handle takes half

inline constexpr int CardWidth = 600; //!< the widest that a card grows at the usual text size: long lines are hard to read
inline constexpr int HandsetWidth = 292;

} // namespace Ringproof::Metrics
