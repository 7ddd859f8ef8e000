// SPDX-License-Identifier: GPL-3.0-or-later
// The key of this computer's audit log, made where nobody has thought of one.
#pragma once

#include "profile/secretvault.h"

namespace Ringproof {

//! Makes a key and puts it into the keychain; the log is signed under it from the next time that it is opened. Does nothing where the
//! environment or the keychain has one, where the keychain can't be asked or takes none, and where the log can't be read without a
//! key: it is kept under one then, and takes no other.
//! \param vault outlives the task. \param log the path of the log, which need not be there yet. \return whether a key was made.
[[nodiscard]] QCoro::Task<bool> makeAuditKey(SecretVault *vault, QString log);

} // namespace Ringproof
