// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ticker.h"

namespace Ringproof {

namespace {

//! Often enough for a second's digit to turn in time and a ring to look steady.
constexpr std::chrono::milliseconds Interval {200};

} // namespace

Ticker::Ticker(MonotonicClock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    m_timer.setInterval(Interval);
    connect(&m_timer, &QTimer::timeout, this, &Ticker::tick);
}

void Ticker::count(QObject *who, Milliseconds until)
{
    if (!m_until.contains(who))
        connect(who, &QObject::destroyed, this, [this](const QObject *gone) { m_until.remove(gone); });
    m_until.insert(who, until);
    if (!m_timer.isActive())
        m_timer.start();
}

void Ticker::rest(QObject *who)
{
    if (m_until.remove(who) > 0)
        disconnect(who, &QObject::destroyed, this, nullptr);
    if (m_until.isEmpty())
        m_timer.stop();
}

void Ticker::tick()
{
    const Milliseconds time = now();
    for (auto counting = m_until.begin(); counting != m_until.end();) {
        if (counting.value() <= time) {
            disconnect(counting.key(), &QObject::destroyed, this, nullptr);
            counting = m_until.erase(counting);
        } else {
            ++counting;
        }
    }
    if (m_until.isEmpty())
        m_timer.stop();
    Q_EMIT ticked();
}

Ticker::MonotonicClock Ticker::steadyClock()
{
    return [] { return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch()); };
}

} // namespace Ringproof
