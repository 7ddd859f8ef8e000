// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/embeddedstore.h"

#include "store/embeddedworker.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPointer>

#include <coroutine>

namespace Ringproof {

using namespace Qt::StringLiterals;

//! A request's answer on its way: written in the worker's thread, awaited in the store's.
template<typename T> class EmbeddedStore::Pending
{
public:
    [[nodiscard]] bool await_ready() const { return m_state->isDelivered; }
    void await_suspend(std::coroutine_handle<> waiter) { m_state->waiter = waiter; }
    [[nodiscard]] Expected<T> await_resume() { return std::move(*m_state->answer); }

    //! In the worker's thread, before deliver().
    void set(Expected<T> answer) { m_state->answer = std::move(answer); }
    //! In the store's thread.
    void deliver()
    {
        m_state->isDelivered = true;
        if (m_state->waiter)
            m_state->waiter.resume();
    }

private:
    struct State {
        std::optional<Expected<T>> answer;
        std::coroutine_handle<> waiter;
        bool isDelivered = false;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

EmbeddedStore::EmbeddedStore(QString path, StoreSettings settings, const Clock &clock, QObject *parent, Milliseconds patience)
    : OtpStore(parent)
    , m_path(std::move(path))
    , m_worker(new EmbeddedWorker(m_path, settings, clock, patience,
                                  [this](QList<StoreEvent> events) {
                                      put([store = QPointer(this), events = std::move(events)] { announce(store, events); });
                                  }))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(u"embedded store"_s);
    m_thread.start();
    // So that others are heard from the beginning. A failure is told by the first request, which tries again.
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->open(); }, Qt::QueuedConnection);
}

EmbeddedStore::~EmbeddedStore()
{
    m_isClosing = true;
    m_worker->hurry();
    // Behind all requests: they are carried out first.
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, thread = &m_thread] {
            worker->tidyUp();
            thread->quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
    deliver();
}

void EmbeddedStore::put(std::function<void()> delivery)
{
    const std::lock_guard lock(m_outboxMutex);
    if (m_outbox.empty())
        QMetaObject::invokeMethod(this, &EmbeddedStore::deliver, Qt::QueuedConnection);
    m_outbox.push_back(std::move(delivery));
}

void EmbeddedStore::deliver()
{
    std::vector<std::function<void()>> deliveries;
    {
        const std::lock_guard lock(m_outboxMutex);
        deliveries.swap(m_outbox);
    }
    for (const auto &delivery : deliveries)
        delivery(); // may destroy this store
}

void EmbeddedStore::announce(const QPointer<EmbeddedStore> &store, const QList<StoreEvent> &events)
{
    for (const StoreEvent &event : events) {
        if (store && !store->m_isClosing) // whoever listens may destroy it
            Q_EMIT store->happened(event);
    }
}

template<typename T, typename Job> EmbeddedStore::Pending<T> EmbeddedStore::submit(SqliteFile::Access access, Job job)
{
    Pending<T> pending;
    if (m_isClosing) {
        pending.set(failure(Error::Kind::Unavailable,
                            QCoreApplication::translate("EmbeddedStore", "The store is being closed, so nothing was done.")));
        pending.deliver();
        return pending;
    }
    const auto carryOut = [this, pending, access, job = std::move(job)]() mutable {
        std::optional<T> value;
        const auto done = m_worker->carryOut(access, [&](EmbeddedLedger &ledger) { value = job(ledger); });
        if (done)
            pending.set(std::move(*value));
        else
            pending.set(tl::make_unexpected(done.error()));
        put([pending]() mutable { pending.deliver(); });
    };
    QMetaObject::invokeMethod(m_worker, carryOut, Qt::QueuedConnection);
    return pending;
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

QCoro::Task<Expected<QList<ActiveCode>>> EmbeddedStore::active()
{
    const auto job = [](EmbeddedLedger &ledger) { return ledger.active(); };
    auto reply = submit<QList<ActiveCode>>(SqliteFile::Access::Read, job);
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
