// SPDX-License-Identifier: GPL-3.0-or-later
// A thread for work that may wait (for a disk, for another process), awaited where the event loop must not.
#pragma once

#include "error.h"

#include <QObject>
#include <QThread>

#include <coroutine>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace Ringproof {

//! Does jobs one after the other, in the order in which they were submitted. Those who wait for them are resumed in the thread that
//! this object lives in, from its event loop or from close().
class JobThread : public QObject
{
    Q_OBJECT

public:
    //! A job's answer on its way: `co_await` it once.
    template<typename T> class Answer
    {
    public:
        [[nodiscard]] bool await_ready() const { return m_state->isDelivered; }
        void await_suspend(std::coroutine_handle<> waiter) { m_state->waiter = waiter; }
        [[nodiscard]] Expected<T> await_resume() { return std::move(*m_state->value); }

    private:
        friend class JobThread;

        struct State {
            std::optional<Expected<T>> value;
            std::coroutine_handle<> waiter;
            bool isDelivered = false;
        };

        void deliver()
        {
            m_state->isDelivered = true;
            if (m_state->waiter)
                m_state->waiter.resume();
        }

        std::shared_ptr<State> m_state = std::make_shared<State>();
    };

    //! \param worker lives in the new thread from now on, and ends with it. \param name for debuggers.
    JobThread(QObject *worker, const QString &name);
    ~JobThread() override;

    //! \param job is called in the thread: `Expected<T> job()`.
    template<typename T, typename Job> [[nodiscard]] Answer<T> submit(Job job);
    //! A job that nobody waits for. It is dropped once the thread is closed.
    void run(std::function<void()> job);

    //! From any thread: to be called in this object's.
    void put(std::function<void()> delivery);

    //! Does what was submitted, then `last`, ends the thread, and resumes everybody who waited. From the moment that it is called,
    //! submit() answers that nothing was done.
    void close(std::function<void()> last = {});

private:
    void deliver();
    [[nodiscard]] static Error closed();

    QThread m_thread;
    QObject *const m_worker;
    std::mutex m_outboxMutex;
    std::vector<std::function<void()>> m_outbox;
    bool m_isClosed = false;
};

template<typename T, typename Job> JobThread::Answer<T> JobThread::submit(Job job)
{
    Answer<T> answer;
    if (m_isClosed) {
        answer.m_state->value = tl::make_unexpected(closed());
        answer.deliver();
        return answer;
    }
    run([this, answer, job = std::move(job)]() mutable {
        answer.m_state->value = job();
        put([answer]() mutable { answer.deliver(); });
    });
    return answer;
}

} // namespace Ringproof
