// SPDX-License-Identifier: GPL-3.0-or-later
// A passphrase, read so that nobody sees it: never from the command line, which every user of the computer can read.
#pragma once

#include "error.h"
#include "secret.h"

namespace Ringproof::Cli {

enum class Asked { Once, Twice };

//! `RINGPROOF_PASSPHRASE`, else the terminal without echo, else the first line of standard input.
//! \param asked how often at the terminal: twice where nobody could tell a slip of the finger later.
//! \return an Error of kind Invalid where there was none, or the two weren't the same.
[[nodiscard]] Expected<Secret> readPassphrase(Asked asked);

} // namespace Ringproof::Cli
