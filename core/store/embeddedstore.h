// SPDX-License-Identifier: GPL-3.0-or-later
// The OtpStore of one computer: a SQLite file, which several consoles of the same person may share.
#pragma once

#include "otp/otpstore.h"
#include "sqlite/jobthread.h"
#include "sqlite/sqlitefile.h"

#include <QPointer>

namespace Ringproof {

class EmbeddedWorker;

//! Works in a thread of its own with its own connection, so that nothing here waits for a disk or for another process. Requests
//! are carried out in the order in which they were made, each in one transaction.
//!
//! The file is opened at once, in the background, and again at the next request where that failed; the request then says why.
//! Requests under way when the store is destroyed are carried out first, and their coroutines resumed from the destructor.
class EmbeddedStore final : public OtpStore
{
    Q_OBJECT

public:
    static constexpr Milliseconds DefaultPatience {5000};

    //! \param path the file; made where it is missing, together with its folder, readable by its owner only.
    //! \param clock outlives the store.
    //! \param patience how long a request waits while another process is writing.
    EmbeddedStore(QString path, StoreSettings settings, const Clock &clock = Clock::system(), QObject *parent = nullptr,
                  Milliseconds patience = DefaultPatience);
    ~EmbeddedStore() override;

    [[nodiscard]] QCoro::Task<Expected<IssueReply>> issue(IssueRequest request) override;
    [[nodiscard]] QCoro::Task<Expected<bool>> withdraw(PhoneNumber number, QString issueId) override;
    [[nodiscard]] QCoro::Task<Expected<Milliseconds>> extend(PhoneNumber number, QString issueId, Milliseconds ttl) override;
    [[nodiscard]] QCoro::Task<Expected<VerifyReply>> verify(VerifyRequest request) override;
    [[nodiscard]] QCoro::Task<Expected<bool>> revoke(RevokeRequest request) override;
    [[nodiscard]] QCoro::Task<Expected<void>> reset(PhoneNumber number) override;
    [[nodiscard]] QCoro::Task<Expected<NumberStatus>> status(PhoneNumber number) override;
    [[nodiscard]] QCoro::Task<Expected<ActivePage>> active(ActiveQuery query) override;
    [[nodiscard]] QCoro::Task<Expected<StoreHealth>> ping() override;

private:
    template<typename T, typename Job> JobThread::Answer<T> submit(SqliteFile::Access access, Job job);
    static void announce(const QPointer<EmbeddedStore> &store, const QList<StoreEvent> &events);

    const QString m_path;
    EmbeddedWorker *const m_worker; //!< lives in m_thread, ends with it
    JobThread m_thread;
    bool m_isClosing = false;
};

} // namespace Ringproof
