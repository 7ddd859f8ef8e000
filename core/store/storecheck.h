// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a store can be worked with, found out without issuing anything.
#pragma once

#include "check.h"
#include "otp/otpstore.h"

namespace Ringproof {

//! `store`, and where it answers `clock`.
[[nodiscard]] QList<Check> judgeStore(const Expected<StoreHealth> &health);

//! Asks the store for a round trip. \param store outlives the task, or is destroyed by its end.
[[nodiscard]] QCoro::Task<QList<Check>> checkStore(OtpStore *store);

} // namespace Ringproof
