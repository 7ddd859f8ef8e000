// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log for other programs: comma-separated values and JSON Lines.
#pragma once

#include "audit/auditentry.h"

#include <QByteArray>

namespace Ringproof {

enum class AuditFormat { Csv, JsonLines };

//! What stands before the first row; empty for JSON Lines.
[[nodiscard]] QByteArray auditExportHeader(AuditFormat format);

//! One row, with its line end. Times are ISO 8601 in UTC. In CSV (RFC 4180) a field that a spreadsheet would take for a formula
//! is put behind an apostrophe.
//! Source: OWASP, "CSV Injection".
[[nodiscard]] QByteArray auditExportRow(AuditFormat format, const AuditEntry &entry);

} // namespace Ringproof
