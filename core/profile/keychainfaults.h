// SPDX-License-Identifier: GPL-3.0-or-later
// What QtKeychain's errors mean, in sentences.
#pragma once

#include "clock.h"
#include "profile/keychain.h"

#include <qt6keychain/keychain.h>

namespace Ringproof {

//! \param detail QtKeychain's own words. On Linux it is these that tell what libsecret meant: they hold the D-Bus error's name.
[[nodiscard]] KeychainFault keychainFault(QKeychain::Error error, const QString &detail);

//! Nothing is there that could be asked.
[[nodiscard]] KeychainFault noKeychainSession();

[[nodiscard]] KeychainFault silentKeychain(Milliseconds deadline);

//! It took a secret, and doesn't give back the same.
[[nodiscard]] KeychainFault forgetfulKeychain();

} // namespace Ringproof
