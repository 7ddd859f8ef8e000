// SPDX-License-Identifier: GPL-3.0-or-later
// The record of what was done, as those see it who write to it.
#pragma once

#include "error.h"

#include <QString>

#include <qcoro/qcorotask.h>

namespace Ringproof {

//! One thing that was done, or is about to be. Never holds a code.
struct JournalEntry {
    QString action; //!< `dispatch`, `verify`, `revoke`, `reset`, `hang_up` …
    QString outcome; //!< the contract's word; `started` before a call is placed
    QString number; //!< E.164; empty where none is concerned
    QString by; //!< who asked, as the other desks see it
    QString requestId; //!< of the issue: ties a call's entries together; may be empty
    QString cause; //!< a reason or a sentence; may be empty
    QString runId; //!< of the PHLO run; may be empty
    QString callId; //!< may be empty

    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

//! Keeps entries for good, in the order in which they were given.
class Journal
{
public:
    virtual ~Journal() = default;

    //! \return when the entry is safe on the disk: the number of its row, by which people find it again; or an Error that says why it
    //! isn't.
    [[nodiscard]] virtual QCoro::Task<Expected<qint64>> record(JournalEntry entry) = 0;
};

} // namespace Ringproof
