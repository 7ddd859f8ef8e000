// SPDX-License-Identifier: GPL-3.0-or-later
// The time that a code has left: a ring that empties, the seconds in its middle.
#pragma once

#include "clock.h"

#include <QWidget>

namespace Ringproof {

//! Accessible as `Time left`, its value the seconds. Shows what it is told; the counting is done by the model.
class CountdownRing : public QWidget
{
    Q_OBJECT

public:
    explicit CountdownRing(QWidget *parent = nullptr);

    //! \param whole what a full ring means.
    void setTime(Milliseconds left, Milliseconds whole);
    //! The time isn't known (yet): the track alone.
    void setUnknown();

    [[nodiscard]] int seconds() const; //!< left, rounded up: 1 until the very end
    [[nodiscard]] int wholeSeconds() const;
    [[nodiscard]] QString words() const; //!< `42 seconds`

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Milliseconds m_left {0};
    Milliseconds m_whole {0};
};

} // namespace Ringproof
