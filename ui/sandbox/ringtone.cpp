// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ringtone.h"

#include <QApplication>

namespace Ringproof {

namespace {

//! About the pause between two rings of a telephone, shortened: it is to be noticed at once.
constexpr std::chrono::milliseconds Period {2000};

} // namespace

RingTone::RingTone(Sound sound, QObject *parent)
    : QObject(parent)
    , m_sound(std::move(sound))
{
    m_timer.setInterval(Period);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_sound(); });
}

void RingTone::setOn(bool on)
{
    m_on = on;
    apply();
}

void RingTone::setRinging(bool ringing)
{
    m_ringing = ringing;
    apply();
}

RingTone::Sound RingTone::systemAlert()
{
    return [] { QApplication::beep(); };
}

void RingTone::apply()
{
    const bool isHeard = m_on && m_ringing;
    if (isHeard == m_timer.isActive())
        return;
    if (isHeard) {
        m_timer.start();
        m_sound();
    } else {
        m_timer.stop();
    }
}

} // namespace Ringproof
