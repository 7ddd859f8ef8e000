// SPDX-License-Identifier: GPL-3.0-or-later
// The keychain of the person's session: Secret Service or KWallet, macOS Keychain, Windows Credential Store.
#pragma once

#include "clock.h"
#include "profile/keychain.h"

namespace Ringproof {

//! Entries of the service `ringproof`, through QtKeychain and never through its plain-text fallback. Where there plainly is no keychain (no
//! D-Bus session) nobody is asked. A request that isn't answered by the deadline is told as Silent, and as long as it isn't answered so is
//! every other, at once: a keychain that waits for its password delays a program by one deadline, not by many.
class SystemKeychain final : public Keychain
{
public:
    static constexpr Milliseconds DefaultDeadline {30'000}; //!< a person may have to type the keychain's password

    explicit SystemKeychain(Milliseconds deadline = DefaultDeadline) : m_deadline(deadline) { }

    [[nodiscard]] QCoro::Task<KeychainResult<Secret>> read(QString key) override;
    //! Reads back what was written: KWallet reports no failure.
    [[nodiscard]] QCoro::Task<KeychainResult<void>> write(QString key, Secret secret) override;
    [[nodiscard]] QCoro::Task<KeychainResult<void>> remove(QString key) override;

private:
    const Milliseconds m_deadline;
};

} // namespace Ringproof
