// SPDX-License-Identifier: GPL-3.0-or-later
// Who works here, as the audit log names it.
#pragma once

#include "audit/auditentry.h"

namespace Ringproof {

//! The operating system's user and host, never what the environment says, and the profile.
[[nodiscard]] AuditContext auditContext(const QString &profile);

} // namespace Ringproof
