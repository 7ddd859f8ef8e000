// SPDX-License-Identifier: GPL-3.0-or-later
// What Plivo's reply to a PHLO run says: accepted, rejected, or not to be told.
#pragma once

#include "error.h"
#include "otp/flowrunner.h"
#include "phlo/plivohttp.h"

namespace Ringproof {

//! Reads the reply to a run without trusting it.
//!
//! - 2xx that can be read and didn't stop: the run's id, and the call's where the free text names one.
//! - 2xx whose `message` says `stopped.` and tells of no call: Rejected; the sentence names the node that isn't wired.
//! - 2xx that can't be read, 5xx, and any other status: Uncertain.
//! - 3xx (never followed) and 4xx: Rejected.
[[nodiscard]] Expected<FlowRun> readFlowRun(const PlivoReply &reply);

//! Whether an id from a reply may stand in a URL's path.
[[nodiscard]] bool isPlivoId(const QString &text);

} // namespace Ringproof
