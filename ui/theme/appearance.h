// SPDX-License-Identifier: GPL-3.0-or-later
// Light, dark, or as the system has it.
#pragma once

#include <QString>

#include <optional>

class QApplication;

namespace Ringproof {

enum class Appearance { System, Light, Dark };

//! `system`, `light`, `dark`, as options spell them.
[[nodiscard]] std::optional<Appearance> appearanceFromText(const QString &text);

//! Gives the application its colours. System keeps a native style as it is; where there is none (Fusion), the console's own
//! palette stands in for the scheme that the system's palette tells.
void applyAppearance(QApplication &app, Appearance appearance);

} // namespace Ringproof
