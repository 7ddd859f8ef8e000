// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/jobthread.h"

#include <utility>

namespace Ringproof {

JobThread::JobThread(QObject *worker, const QString &name) : m_worker(worker)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(name);
    m_thread.start();
}

JobThread::~JobThread()
{
    close();
}

void JobThread::run(std::function<void()> job)
{
    if (!m_isClosed)
        QMetaObject::invokeMethod(m_worker, std::move(job), Qt::QueuedConnection);
}

void JobThread::put(std::function<void()> delivery)
{
    const std::lock_guard lock(m_outboxMutex);
    if (m_outbox.empty())
        QMetaObject::invokeMethod(this, &JobThread::deliver, Qt::QueuedConnection);
    m_outbox.push_back(std::move(delivery));
}

void JobThread::deliver()
{
    std::vector<std::function<void()>> deliveries;
    {
        const std::lock_guard lock(m_outboxMutex);
        deliveries.swap(m_outbox);
    }
    for (const auto &delivery : deliveries)
        delivery(); // may destroy this object
}

void JobThread::close(std::function<void()> last)
{
    if (std::exchange(m_isClosed, true))
        return;
    // Behind all jobs: they are carried out first.
    const auto end = [thread = &m_thread, last = std::move(last)] {
        if (last)
            last();
        thread->quit();
    };
    QMetaObject::invokeMethod(m_worker, end, Qt::QueuedConnection);
    m_thread.wait();
    deliver();
}

Error JobThread::closed()
{
    return {Error::Kind::Unavailable, tr("The file is being closed, so nothing was done.")};
}

} // namespace Ringproof
