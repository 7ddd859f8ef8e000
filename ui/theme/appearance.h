// SPDX-License-Identifier: GPL-3.0-or-later
// Light, dark, of high contrast, or as the system has it; and whether things move.
#pragma once

#include "theme/motion.h"

#include <QString>

#include <optional>

class QApplication;
class QSettings;

namespace Ringproof {

enum class Appearance {
    System, //!< follows it, also when it changes
    Light,
    Dark,
    Contrast, //!< black and white, whichever of the two the system has for its windows
};

//! `system`, `light`, `dark`, `contrast`, as options and settings spell them.
[[nodiscard]] std::optional<Appearance> appearanceFromText(const QString &text);
[[nodiscard]] QString textOf(Appearance appearance);

//! Gives the application its colours, from now on and as often as wanted. System keeps a native style as it is; where there is none
//! (Fusion), the console's own style and palette stand in for the scheme that the desktop tells, or else the system's palette.
void applyAppearance(QApplication &app, Appearance appearance);

//! What the person chose before, in settings of their own; System where nothing was chosen.
[[nodiscard]] Appearance rememberedAppearance(const QSettings &settings);
void rememberAppearance(QSettings &settings, Appearance appearance);
[[nodiscard]] Motion::Choice rememberedMotion(const QSettings &settings);
void rememberMotion(QSettings &settings, Motion::Choice choice);

} // namespace Ringproof
