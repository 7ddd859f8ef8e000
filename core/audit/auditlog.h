// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log: who did what, when, and what came of it; append-only and chained.
#pragma once

#include "audit/auditcheck.h"
#include "audit/auditexport.h"
#include "audit/auditsource.h"
#include "otp/journal.h"
#include "sqlite/jobthread.h"

#include <QIODevice>
#include <QObject>

#include <atomic>
#include <memory>

namespace Ringproof {

//! Works in a thread of its own. Entries that are on their way when it is destroyed are written first.
class AuditLog final : public QObject, public Journal
{
    Q_OBJECT

public:
    //! \param key 32 bytes, or empty. \param clock outlives the log.
    AuditLog(QString path, Secret key, AuditContext context, const Clock &clock = Clock::system(), QObject *parent = nullptr);
    ~AuditLog() override;

    [[nodiscard]] QCoro::Task<Expected<qint64>> record(JournalEntry entry) override;

    //! Retention: removes what is older, as far as it stands at the log's beginning; what remains can still be checked. The whole log
    //! is checked before, and nothing is removed (Rejected) from one that isn't sound: it would take with it what shows that.
    //! \return how many rows were removed.
    [[nodiscard]] QCoro::Task<Expected<qint64>> removeOlderThan(Milliseconds age, QString by);

    //! Where this computer's log lies.
    [[nodiscard]] static QString defaultPath();

Q_SIGNALS:
    //! The signed head couldn't be written: entries are safe, but rows cut off the end would go unnoticed.
    void headNotSigned(const Ringproof::Error &error);

private:
    class Worker;

    const AuditSource m_source;
    const AuditContext m_context;
    const Clock &m_clock;
    Worker *const m_worker; //!< lives in m_thread, ends with it
    JobThread m_thread;
};

//! Reads a log from beginning to end, in a thread of its own and on a connection of its own, so that nobody who writes waits.
class AuditReader final : public QObject
{
    Q_OBJECT

public:
    AuditReader(QString path, Secret key, QObject *parent = nullptr);
    ~AuditReader() override; //!< cancels

    [[nodiscard]] QCoro::Task<Expected<AuditReport>> check();

    //! Writes every entry that the filter lets through. \param device is open; used in another thread until the task is done.
    //! \return how many were written.
    [[nodiscard]] QCoro::Task<Expected<qint64>> exportTo(std::shared_ptr<QIODevice> device, AuditFormat format, AuditFilter filter);

    //! Ends what is under way, soon.
    void cancel() { m_cancel = true; }

Q_SIGNALS:
    void progressed(qint64 rows, qint64 rowsInAll);

private:
    class Worker;

    std::atomic<bool> m_cancel = false;
    Worker *const m_worker; //!< lives in m_thread, ends with it
    JobThread m_thread;
};

} // namespace Ringproof
