// SPDX-License-Identifier: GPL-3.0-or-later
// Who sits at this desk, as the team sees it.
#pragma once

#include <QString>

namespace Ringproof {

//! The operating system's user.
[[nodiscard]] QString userName();

//! `user@host`, from the operating system.
[[nodiscard]] QString operatorName();

} // namespace Ringproof
