// SPDX-License-Identifier: GPL-3.0-or-later
// How long things move and stay, and whether they may move at all.
#pragma once

#include <chrono>

class QWidget;

namespace Ringproof::Motion {

inline constexpr std::chrono::milliseconds Quick {120}; //!< what answers the hand: appears, turns, slides
inline constexpr std::chrono::milliseconds Wave {1800}; //!< what goes on while one waits: slow, to be noticed and to hurry nobody
inline constexpr std::chrono::milliseconds Frame {33}; //!< between two pictures of what moves by itself
inline constexpr std::chrono::milliseconds Thanks {2000}; //!< a word that something was done, long enough to be read
inline constexpr std::chrono::milliseconds Uncovered {20000}; //!< what was covered stays in sight so long

enum class Choice {
    System, //!< as the desktop has it
    Reduced, //!< nothing moves by itself
};

//! The person's own choice; System until it is set.
void setChoice(Choice choice);
[[nodiscard]] Choice choice();

//! Whether nothing is to move: the person's choice, or what the desktop asks for so far as it can be known (the desktop portal,
//! Windows' setting, the widget's style). Asked whenever something is about to move.
[[nodiscard]] bool isReduced(const QWidget *widget);

} // namespace Ringproof::Motion
