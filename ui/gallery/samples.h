// SPDX-License-Identifier: GPL-3.0-or-later
// What hangs in the gallery: a widget a sample, a state a widget.
#pragma once

class QWidget;

namespace Ringproof::Samples {

[[nodiscard]] QWidget *type();
[[nodiscard]] QWidget *colours();
[[nodiscard]] QWidget *icons();
[[nodiscard]] QWidget *buttons();
[[nodiscard]] QWidget *entries();
[[nodiscard]] QWidget *rings();
[[nodiscard]] QWidget *pills();
[[nodiscard]] QWidget *messages();
[[nodiscard]] QWidget *timelines();
[[nodiscard]] QWidget *tabs();
[[nodiscard]] QWidget *maskedNumbers();
[[nodiscard]] QWidget *work();
[[nodiscard]] QWidget *table();
[[nodiscard]] QWidget *emptyStates();
[[nodiscard]] QWidget *standardControls();

} // namespace Ringproof::Samples
