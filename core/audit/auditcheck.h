// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the audit log is what was written to it.
#pragma once

#include "audit/auditfile.h"

#include <atomic>
#include <functional>

namespace Ringproof {

struct AuditReport {
    enum class Fault {
        None,
        Altered, //!< row `seq` isn't as it was written, or was put there by somebody else
        Removed, //!< row `seq` should be there
        CutOff, //!< the log ends before row `seq`, which the signed head names
        NoHead, //!< the signed head is missing, can't be read, or wasn't signed under the key: rows may have been cut off
        NoBeginning, //!< the signed beginning of what remains after old rows were removed is not sound
        Noted, //!< row `seq` notes that rows before it were missing when it was written
        AboutAltered, //!< what the log says of itself (its id, since when it has a key) was removed or changed
        NotKeyed, //!< a key is given, and no row is under it
    };

    Fault fault = Fault::None; //!< the first that was found
    qint64 seq = 0; //!< of that fault
    qint64 rows = 0; //!< that were looked at
    qint64 firstSeq = 0; //!< 0: the log is empty
    qint64 lastSeq = 0;
    AuditChain::Form form = AuditChain::Form::Plain; //!< of the newest row
    qint64 keyedFrom = 0; //!< the rows before it show careless changes only
    bool wasCancelled = false;

    [[nodiscard]] bool isSound() const { return fault == Fault::None && !wasCancelled; }
    //! What was found and what it means, for people.
    [[nodiscard]] QString sentence() const;
};

//! Reads the whole log, some 200,000 rows a second.
//! \param progress rows done and rows in all; called now and then. \param cancel looked at now and then.
//! \return the report, or an Error where the log can't be read (NotFound: there is none; Invalid: the key is wrong or missing).
[[nodiscard]] Expected<AuditReport> checkAuditLog(AuditFile &file, const std::function<void(qint64, qint64)> &progress = {},
                                                  const std::atomic<bool> *cancel = nullptr);

} // namespace Ringproof
