// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/embeddedstore.h"

#include "store/embeddedworker.h"

#include <QElapsedTimer>

namespace Ringproof {

using namespace Qt::StringLiterals;

EmbeddedStore::EmbeddedStore(QString path, StoreSettings settings, const Clock &clock, QObject *parent, Milliseconds patience)
    : OtpStore(parent)
    , m_path(std::move(path))
    , m_worker(new EmbeddedWorker(m_path, settings, clock, patience,
                                  [this](QList<StoreEvent> events) {
                                      m_thread.put([store = QPointer(this), events = std::move(events)] { announce(store, events); });
                                  }))
    , m_thread(m_worker, u"embedded store"_s)
{
    // So that others are heard from the beginning. A failure is told by the first request, which tries again.
    m_thread.run([worker = m_worker] { worker->open(); });
}

EmbeddedStore::~EmbeddedStore()
{
    m_isClosing = true;
    m_worker->hurry();
    m_thread.close([worker = m_worker] { worker->tidyUp(); });
}

void EmbeddedStore::announce(const QPointer<EmbeddedStore> &store, const QList<StoreEvent> &events)
{
    for (const StoreEvent &event : events) {
        if (store && !store->m_isClosing) // whoever listens may destroy it
            Q_EMIT store->happened(event);
    }
}

template<typename T, typename Job> JobThread::Answer<T> EmbeddedStore::submit(SqliteFile::Access access, Job job)
{
    return m_thread.submit<T>([worker = m_worker, access, job = std::move(job)]() -> Expected<T> {
        std::optional<Expected<T>> value;
        const auto done = worker->carryOut(access, [&](EmbeddedLedger &ledger) { value = job(ledger); });
        if (!done)
            return tl::make_unexpected(done.error());
        return std::move(*value);
    });
}

QCoro::Task<Expected<IssueReply>> EmbeddedStore::issue(IssueRequest request)
{
    const auto job = [request = std::move(request)](EmbeddedLedger &ledger) { return ledger.issue(request); };
    auto reply = submit<IssueReply>(SqliteFile::Access::Write, job);
    co_return co_await reply;
}

QCoro::Task<Expected<bool>> EmbeddedStore::withdraw(PhoneNumber number, QString issueId)
{
    const auto job = [number, issueId](EmbeddedLedger &ledger) { return ledger.withdraw(number, issueId); };
    auto reply = submit<bool>(SqliteFile::Access::Write, job);
    co_return co_await reply;
}

QCoro::Task<Expected<Milliseconds>> EmbeddedStore::extend(PhoneNumber number, QString issueId, Milliseconds ttl)
{
    const auto job = [number, issueId, ttl](EmbeddedLedger &ledger) { return ledger.extend(number, issueId, ttl); };
    auto reply = submit<Milliseconds>(SqliteFile::Access::Write, job);
    co_return co_await reply;
}

QCoro::Task<Expected<VerifyReply>> EmbeddedStore::verify(VerifyRequest request)
{
    const auto job = [request = std::move(request)](EmbeddedLedger &ledger) { return ledger.verify(request); };
    auto reply = submit<VerifyReply>(SqliteFile::Access::Write, job);
    co_return co_await reply;
}

QCoro::Task<Expected<bool>> EmbeddedStore::revoke(RevokeRequest request)
{
    const auto job = [request = std::move(request)](EmbeddedLedger &ledger) { return ledger.revoke(request); };
    auto reply = submit<bool>(SqliteFile::Access::Write, job);
    co_return co_await reply;
}

QCoro::Task<Expected<void>> EmbeddedStore::reset(PhoneNumber number)
{
    const auto job = [number](EmbeddedLedger &ledger) {
        ledger.reset(number);
        return std::monostate();
    };
    auto reply = submit<std::monostate>(SqliteFile::Access::Write, job);
    const Expected<std::monostate> done = co_await reply;
    if (!done)
        co_return tl::make_unexpected(done.error());
    co_return Expected<void>();
}

QCoro::Task<Expected<NumberStatus>> EmbeddedStore::status(PhoneNumber number)
{
    const auto job = [number](EmbeddedLedger &ledger) { return ledger.status(number); };
    auto reply = submit<NumberStatus>(SqliteFile::Access::Read, job);
    co_return co_await reply;
}

QCoro::Task<Expected<ActivePage>> EmbeddedStore::active(ActiveQuery query)
{
    const Expected<ActivePlace> after = ActivePlace::parse(query.after);
    if (!after)
        co_return tl::make_unexpected(after.error());
    const auto job = [after = *after, limit = query.limit](EmbeddedLedger &ledger) { return ledger.active(after, limit); };
    auto reply = submit<ActivePage>(SqliteFile::Access::Read, job);
    co_return co_await reply;
}

QCoro::Task<Expected<StoreHealth>> EmbeddedStore::ping()
{
    QElapsedTimer sinceAsked;
    sinceAsked.start();
    const QString path = m_path; // `this` may be gone when the reply comes
    // A transaction that may write but doesn't: it shows that the file can be written to.
    const auto job = [worker = m_worker](EmbeddedLedger &) { return worker->sqliteVersion(); };
    auto reply = submit<QString>(SqliteFile::Access::Write, job);
    const Expected<QString> version = co_await reply;
    if (!version)
        co_return tl::make_unexpected(version.error());
    StoreHealth health;
    health.roundTrip = Milliseconds(sinceAsked.elapsed());
    health.description = u"SQLite %1, %2"_s.arg(*version, path);
    co_return health;
}

} // namespace Ringproof
