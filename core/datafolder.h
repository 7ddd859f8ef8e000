// SPDX-License-Identifier: GPL-3.0-or-later
// Where Ringproof keeps what limits and records go by: the codes of stores on this computer, and the audit log.
#pragma once

#include <QString>

namespace Ringproof {

//! Who says where a user's home is.
enum class HomeBy {
    Environment, //!< HOME and XDG_DATA_HOME, as for every program
    System, //!< the system's list of users: nobody gets a new store and a new log by another environment
};

//! This user's folder, which may not be there yet; by the system where an administrator has laid a managed policy down.
[[nodiscard]] QString dataFolder();
[[nodiscard]] QString dataFolder(HomeBy by);

} // namespace Ringproof
