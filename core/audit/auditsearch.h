// SPDX-License-Identifier: GPL-3.0-or-later
// Searches the audit log, newest first, a stretch at a time, and tells when it has grown.
#pragma once

#include "audit/auditentry.h"
#include "audit/auditsource.h"
#include "audit/audittally.h"
#include "sqlite/jobthread.h"

#include <QObject>
#include <QStringList>

#include <qcoro/qcorotask.h>

namespace Ringproof {

//! Works in a thread of its own and on a connection of its own: nobody who writes waits, and nobody who asks is kept waiting for longer
//! than a few hundredths of a second, however long the log is. Every filter is answered from an index.
//!
//! Errors: NotFound (there is no log yet; changed() tells when there is one), Invalid (its key is wrong or missing), Unavailable (it is
//! damaged or can't be read), Incompatible.
class AuditSearch final : public QObject
{
    Q_OBJECT

public:
    explicit AuditSearch(AuditSource source, QObject *parent = nullptr);
    ~AuditSearch() override;

    //! Goes on counting for a hundredth of a second. Ask again with the answer until it is complete, and after changed().
    //! \param before an empty one at the beginning.
    [[nodiscard]] QCoro::Task<Expected<AuditTally>> count(AuditFilter filter, AuditTally before);

    //! What to read of the log.
    struct Stretch {
        qint64 from = 0; //!< the newest row number
        qint64 downTo = 0; //!< the oldest
        int limit = 0; //!< entries at most
    };
    //! \return the entries that the filter lets through, newest first.
    [[nodiscard]] QCoro::Task<Expected<QList<AuditEntry>>> rows(AuditFilter filter, Stretch stretch);

    //! The entries of one call, oldest first, at most a hundred. \param requestId of any of them.
    [[nodiscard]] QCoro::Task<Expected<QList<AuditEntry>>> call(QString requestId);

    //! Everybody who has an entry, by name.
    [[nodiscard]] QCoro::Task<Expected<QStringList>> operators();

Q_SIGNALS:
    //! Somebody, perhaps another program, has written to the log, or there is one now.
    void changed();

private:
    class Worker;

    Worker *const m_worker; //!< lives in m_thread, ends with it
    JobThread m_thread;
};

} // namespace Ringproof
