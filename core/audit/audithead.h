// SPDX-License-Identifier: GPL-3.0-or-later
// The signed end of the audit log, kept outside of it: what the database alone can't show is that rows at its end are missing.
#pragma once

#include "audit/auditchain.h"
#include "error.h"

namespace Ringproof {

//! The newest row that the head knows of. It may lag behind the log by what was written in the instant of a crash, never lead.
struct AuditHead {
    qint64 seq = 0;
    QByteArray mac; //!< of that row
    qint64 keyedFrom = 0; //!< the first row under the key; 0: none is

    //! Where the head of a log lies: beside its file, `audit.db` → `audit.head`.
    [[nodiscard]] static QString pathFor(const QString &logPath);

    //! Replaces the file as a whole, synced, readable by its owner only.
    [[nodiscard]] Expected<void> write(const QString &path, const AuditChain &chain) const;

    struct Read;
    //! \param key of this computer's logs; may be empty.
    [[nodiscard]] static Read read(const QString &path, const Secret &key);

private:
    [[nodiscard]] QByteArray statement() const;
};

struct AuditHead::Read {
    enum class Finding {
        Missing,
        Unreadable,
        Forged, //!< signed neither under the key nor without one
        Sound, //!< as it was signed, for whichever log it was
    };

    Finding finding = Finding::Missing;
    AuditHead head; //!< this and what follows: Sound
    QByteArray logId; //!< of the log that it was signed for
    AuditChain::Form form = AuditChain::Form::Plain; //!< Plain: anybody can have signed it
};

} // namespace Ringproof
