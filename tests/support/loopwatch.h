// SPDX-License-Identifier: GPL-3.0-or-later
// Watches the event loop for being held up.
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace Ringproof::Test {

//! Measures the longest time that a fast timer was kept waiting, from its construction on.
class LoopWatch
{
public:
    LoopWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { note(); });
        m_since.start();
        m_timer.start(2);
    }

    [[nodiscard]] std::chrono::milliseconds longestGap()
    {
        note();
        return m_longest;
    }

private:
    void note() { m_longest = std::max(m_longest, std::chrono::milliseconds(m_since.restart())); }

    QTimer m_timer;
    QElapsedTimer m_since;
    std::chrono::milliseconds m_longest {0};
};

} // namespace Ringproof::Test
