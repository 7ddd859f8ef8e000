// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps secrets in this process's memory and out of its logs.
#pragma once

namespace Ringproof {

//! To be called first in main(). After a crash no core dump is left, here and in programs that this one starts. On Linux, other programs
//! of the same user can neither read this process's memory nor attach to it either (a debugger must be run as root), unless the process is already
//! being debugged. What can't be had is done without: it never keeps the program from starting.
void keepMemoryToItself();

//! Qt's own debug messages about requests, keys pressed and texts on the screen stay off, whatever QT_LOGGING_RULES and qtlogging.ini say: they
//! may hold tokens and codes.
void keepTrafficOutOfLogs();

} // namespace Ringproof
