// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of a search, asked of the audit log's file in the thread that it lives in.
#pragma once

#include "audit/auditfile.h"
#include "audit/audittally.h"

#include <QStringList>

namespace Ringproof::AuditQueries {

//! Counts on from where `before` ended: what has been added since, and then, for about as long as `budget`, what is older. Begins anew
//! where rows were removed meanwhile. An empty log's tally is complete.
[[nodiscard]] Expected<AuditTally> count(AuditFile &file, const AuditFilter &filter, AuditTally before, Milliseconds budget);

struct Stretch {
    qint64 low = 0;
    qint64 high = 0; //!< inclusive
    int limit = 0;
};
//! The matches of a stretch of row numbers, newest first.
[[nodiscard]] Expected<QList<AuditEntry>> rows(AuditFile &file, const AuditFilter &filter, Stretch stretch);

//! The entries of one call, oldest first.
[[nodiscard]] Expected<QList<AuditEntry>> call(AuditFile &file, const QString &requestId);

//! Everybody who has an entry, by name.
[[nodiscard]] Expected<QStringList> operators(AuditFile &file);

//! The rows between which all entries of a time range are.
struct Range {
    qint64 low = 0;
    qint64 high = -1;
    bool isExact = false; //!< no others are in between
};
//! Only within AuditFile::ask(). \param first, last of the log.
[[nodiscard]] Range rangeOf(SqliteFile &file, qint64 first, qint64 last, std::optional<Milliseconds> from, std::optional<Milliseconds> until);

//! The log's first and last row; 0, 0: it is empty. Only within AuditFile::ask().
[[nodiscard]] std::pair<qint64, qint64> endsOf(SqliteFile &file);

} // namespace Ringproof::AuditQueries
