// SPDX-License-Identifier: GPL-3.0-or-later
// The one timer of all countdowns; it rests while nothing counts.
#pragma once

#include "clock.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

namespace Ringproof {

//! Ticks some times a second while somebody counts towards a moment on a monotonic clock, and once when the moment is there.
class Ticker : public QObject
{
    Q_OBJECT

public:
    using MonotonicClock = std::function<Milliseconds()>;

    //! \param clock never runs backwards and isn't moved by a change of the computer's time; a test brings its own.
    explicit Ticker(MonotonicClock clock = steadyClock(), QObject *parent = nullptr);

    [[nodiscard]] Milliseconds now() const { return m_clock(); }

    //! Ticks until `until` for this object, which may ask again at any time with another moment.
    void count(QObject *who, Milliseconds until);
    //! This object counts no longer.
    void rest(QObject *who);
    [[nodiscard]] bool isTicking() const { return m_timer.isActive(); }

    //! Looks at the clock now; the timer does this by itself.
    void tick();

    [[nodiscard]] static MonotonicClock steadyClock();

Q_SIGNALS:
    void ticked();

private:
    const MonotonicClock m_clock;
    QTimer m_timer;
    QHash<const QObject *, Milliseconds> m_until;
};

} // namespace Ringproof
