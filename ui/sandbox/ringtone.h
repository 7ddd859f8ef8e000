// SPDX-License-Identifier: GPL-3.0-or-later
// The simulated phones' ring, for the ear.
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace Ringproof {

//! Silent until switched on. It plays the system's alert sound: that needs no sound of our own, and is as loud as the person has set
//! it; where the system has none, nothing is heard.
class RingTone : public QObject
{
    Q_OBJECT

public:
    using Sound = std::function<void()>;

    //! \param sound plays once and returns at once.
    explicit RingTone(Sound sound = systemAlert(), QObject *parent = nullptr);

    void setOn(bool on);
    //! A phone rings, or none does any more.
    void setRinging(bool ringing);

    [[nodiscard]] static Sound systemAlert();

private:
    void apply();

    const Sound m_sound;
    QTimer m_timer;
    bool m_on = false;
    bool m_ringing = false;
};

} // namespace Ringproof
