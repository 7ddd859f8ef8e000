// SPDX-License-Identifier: GPL-3.0-or-later
// Where a profile keeps its codes, as its `store` setting says.
#pragma once

#include "otp/otpstore.h"
#include "redis/redisaddress.h"
#include "secret.h"

#include <memory>

namespace Ringproof {

struct StoreAddress {
    std::optional<RedisAddress> redis; //!< nothing: a file of this computer
    QString file; //!< by its whole path; empty: the usual one. Of this computer only.

    //! `embedded:`, `embedded:/path/codes.db`, or an address of a Redis.
    //! \return an Error of kind Invalid that says what is wrong, and never repeats what may be a password.
    [[nodiscard]] static Expected<StoreAddress> parse(const QString &text);

    friend bool operator==(const StoreAddress &, const StoreAddress &) = default;
};

//! The files of stores on this computer that no address names.
enum class StoreFile { Codes, Sandbox };
[[nodiscard]] QString usualPathOf(StoreFile file);

//! A store begins to connect, or to open its file, at once, and tells what is wrong when it is asked something.
//! \param usualFile opened where the address names none.
//! \param patience how long a request to a file waits for other programs.
[[nodiscard]] std::unique_ptr<OtpStore> openStore(const StoreAddress &address, const QString &usualFile, const Secret &password,
                                                  const StoreSettings &settings, Milliseconds patience = Milliseconds(5000));

} // namespace Ringproof
