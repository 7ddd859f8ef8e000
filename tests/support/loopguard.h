// SPDX-License-Identifier: GPL-3.0-or-later
// Tells how long one turn of the event loop holds it up, whatever else the machine is doing meanwhile.
#pragma once

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace Ringproof::Test {

//! Does something in a turn of the event loop of its own, and lets the loop turn until `rest` is over. \return the longest turn, less
//! the time for which the thread was ready to run and the machine gave its processor to others (Linux tells that; elsewhere it
//! counts). So a loaded machine doesn't look like a slow program, and a call that blocks is found even though it takes no
//! processor time.
template<typename Act> std::chrono::microseconds longestTurn(Act act, std::chrono::milliseconds rest)
{
    using Nanoseconds = std::chrono::nanoseconds;
    const auto now = [] {
        const Nanoseconds wall = std::chrono::steady_clock::now().time_since_epoch();
        QFile file(QStringLiteral("/proc/thread-self/schedstat")); // time running, time ready and not running, slices
        if (!file.open(QIODevice::ReadOnly))
            return wall;
        const QList<QByteArray> fields = file.readAll().split(' ');
        return fields.size() < 2 ? wall : wall - Nanoseconds(fields.at(1).toLongLong());
    };

    QTimer::singleShot(0, QCoreApplication::instance(), act);
    Nanoseconds longest {0};
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < rest.count()) {
        const Nanoseconds begin = now();
        const bool hadWork = QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        longest = std::max(longest, now() - begin);
        if (!hadWork)
            QThread::yieldCurrentThread();
    }
    return std::chrono::duration_cast<std::chrono::microseconds>(longest);
}

} // namespace Ringproof::Test
