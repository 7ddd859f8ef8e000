// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ringingsign.h"

#include "theme/icon.h"
#include "theme/motion.h"
#include "theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace Ringproof {

namespace {

constexpr qreal IconShare = 0.46; // of the disc

//! Grows with the text.
qreal discOf(const QWidget *widget)
{
    return widget->fontMetrics().height() * 3.3;
}

} // namespace

RingingSign::RingingSign(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_waves.setStartValue(0.0);
    m_waves.setEndValue(1.0);
    m_waves.setDuration(int(Motion::Wave.count()));
    m_waves.setLoopCount(-1);
    connect(&m_waves, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
}

void RingingSign::setMood(Mood mood)
{
    if (m_mood == mood)
        return;
    m_mood = mood;
    animate();
    update();
}

QSize RingingSign::sizeHint() const
{
    const int side = int(discOf(this) * 1.7);
    return {side, side};
}

void RingingSign::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const Theme::ToneColours &colours = m_mood == Mood::Ringing ? theme.info
        : m_mood == Mood::Talking                               ? theme.success
                                                                : theme.neutral;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre = QRectF(rect()).center();
    const qreal disc = discOf(this);

    if (m_mood == Mood::Ringing) {
        const bool moves = m_waves.state() == QAbstractAnimation::Running;
        const qreal widest = std::min(width(), height()) / 2.0 - 1;
        for (int i = 0; i < 2; ++i) {
            qreal phase = (moves ? m_waves.currentValue().toReal() : 0.4) + i * 0.5;
            phase -= phase >= 1 ? 1 : 0;
            QColor wave = colours.solid;
            wave.setAlphaF(float(0.55 * (1 - phase)));
            painter.setPen(QPen(wave, 2));
            const qreal radius = disc / 2 + phase * (widest - disc / 2);
            painter.drawEllipse(centre, radius, radius);
        }
    }
    painter.setPen(QPen(colours.border, 1));
    painter.setBrush(colours.fill);
    painter.drawEllipse(centre, disc / 2, disc / 2);
    const qreal iconSide = disc * IconShare;
    const QRectF icon(centre - QPointF(iconSide / 2, iconSide / 2), QSizeF(iconSide, iconSide));
    paintIcon(painter, icon, m_mood == Mood::Over ? Icon::PhoneDown : Icon::Phone, colours.text);
}

void RingingSign::hideEvent(QHideEvent *)
{
    m_waves.stop();
}

void RingingSign::showEvent(QShowEvent *)
{
    animate();
}

void RingingSign::animate()
{
    if (m_mood == Mood::Ringing && isVisible() && !Motion::isReduced(this))
        m_waves.start();
    else
        m_waves.stop();
}

} // namespace Ringproof
