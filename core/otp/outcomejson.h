// SPDX-License-Identifier: GPL-3.0-or-later
// Outcomes as JSON: the very objects that the command line prints with --json and that the endpoints reply.
#pragma once

#include "otp/otpservice.h"

#include <QJsonObject>

namespace Ringproof {

//! `status`, `outcome`, `message`, and of `number`, `ttl_ms`, `sends_left`, `run_id`, `call_uuid`, `reason`, `retry_after_ms`
//! those that there is something to say about.
[[nodiscard]] QJsonObject toJson(const DispatchOutcome &outcome);

//! `status`, `outcome`, `message`, and for a wrong code `attempts_left` and `ttl_ms`.
[[nodiscard]] QJsonObject toJson(const VerifyOutcome &outcome);

} // namespace Ringproof
