// SPDX-License-Identifier: GPL-3.0-or-later
// The two things about the audit log that take long: handing it on, and checking it.
#pragma once

#include "audit/auditlog.h"
#include "audit/auditsource.h"
#include "theme/tone.h"

#include <memory>

namespace Ringproof {

//! One at a time. Each works in a thread of its own, and can be stopped.
class HistoryTask : public QObject
{
    Q_OBJECT

public:
    explicit HistoryTask(AuditSource source, QObject *parent = nullptr);
    ~HistoryTask() override;

    //! Writes what the filter lets through into a file, which is there only once it is whole.
    void exportTo(const QString &path, AuditFormat format, const AuditFilter &filter);
    //! Looks whether the log is as it was written.
    void check();
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_reader != nullptr; }

Q_SIGNALS:
    void begun(const QString &what);
    void progressed(qint64 rows, qint64 rowsInAll);
    void ended(Ringproof::Tone tone, const QString &sentence);

private:
    void begin(const QString &what);
    void end(Tone tone, const QString &sentence);

    const AuditSource m_source;
    std::unique_ptr<AuditReader> m_reader; //!< of the task under way
    bool m_isCancelled = false;
};

} // namespace Ringproof
