// SPDX-License-Identifier: GPL-3.0-or-later
// What libsecret doesn't see to by itself (Linux).
#pragma once

#include <QString>

namespace Ringproof {

//! Where a locked keyring isn't unlocked, because the prompt was dismissed or can't be shown, libsecret finds nothing and removes nothing, and calls
//! neither an error. False where no Secret Service runs. Waits for the answer: not for a thread that has an event loop to keep going.
[[nodiscard]] bool hasLockedEntry(const QString &key);

//! Keeps this process alive when the session's bus goes: GLib, whose connection libsecret shares, would raise SIGTERM then, and a `serve` that was
//! started in a desktop session would end with it. To be called once, before libsecret connects; waits for the connection.
void outliveSessionBus();

} // namespace Ringproof
