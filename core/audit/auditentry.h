// SPDX-License-Identifier: GPL-3.0-or-later
// A row of the audit log.
#pragma once

#include "clock.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Ringproof {

//! Who works with a log: the same in every entry of one program.
struct AuditContext {
    QString user; //!< the operating system's
    QString host;
    QString profile;
};

struct AuditEntry {
    qint64 seq = 0; //!< counts from 1, without gaps
    Milliseconds at {0}; //!< since 1970, UTC
    QString user;
    QString host;
    QString by; //!< who asked, as the other desks see it
    QString profile;
    QString action;
    QString number; //!< masked
    QByteArray numberHash; //!< the same for the same number under the same key; empty without a number
    QString outcome;
    QString cause;
    QString requestId;
    QString runId;
    QString callId;
    QByteArray mac; //!< over all of this and the mac before

    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

//! Which entries to look at. Everything that is set must hold.
struct AuditFilter {
    QString number; //!< E.164
    QString by; //!< whole name
    QString action;
    QString outcome;
    std::optional<Milliseconds> from; //!< inclusive
    std::optional<Milliseconds> until; //!< exclusive

    friend bool operator==(const AuditFilter &, const AuditFilter &) = default;
};

} // namespace Ringproof
