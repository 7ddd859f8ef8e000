// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/countdownring.h"

#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/type.h"
#include "widgets/accessibility.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace Ringproof {

namespace {

//! From here on the colour says what the seconds say: hurry.
constexpr int ShortSeconds = 10;

} // namespace

CountdownRing::CountdownRing(QWidget *parent)
    : QWidget(parent)
{
    Accessibility::install();
    setAccessibleName(tr("Time left"));
    setFont(fontFor(TextStyle::Heading));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CountdownRing::setTime(Milliseconds left, Milliseconds whole)
{
    left = std::max(left, Milliseconds(0));
    if (left == m_left && whole == m_whole)
        return;
    const int before = seconds();
    m_left = left;
    m_whole = std::max(whole, left);
    update();
    if (seconds() != before) {
        QAccessibleValueChangeEvent event(this, seconds());
        QAccessible::updateAccessibility(&event);
    }
}

void CountdownRing::setUnknown()
{
    m_left = m_whole = Milliseconds(0);
    update();
}

int CountdownRing::seconds() const
{
    return int(Ringproof::wholeSeconds(m_left).count());
}

int CountdownRing::wholeSeconds() const
{
    return int(Ringproof::wholeSeconds(m_whole).count());
}

QString CountdownRing::words() const
{
    return m_whole.count() == 0 ? tr("not known yet") : tr("%n second(s)", nullptr, seconds());
}

QSize CountdownRing::sizeHint() const
{
    const int side = fontMetrics().horizontalAdvance(QStringLiteral("0000")) + 2 * Metrics::Large;
    return {side, side};
}

void CountdownRing::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const qreal thickness = std::max(4.0, width() / 14.0);
    const qreal inset = thickness / 2 + 1;
    const QRectF circle = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.setPen(QPen(theme.border, thickness));
    painter.drawEllipse(circle);
    if (m_whole.count() == 0) {
        painter.setPen(theme.muted);
        painter.drawText(rect(), Qt::AlignCenter, QStringLiteral("…"));
        return;
    }

    const bool isShort = seconds() <= ShortSeconds;
    const qreal share = qreal(m_left.count()) / qreal(m_whole.count());
    painter.setPen(QPen(isShort ? theme.danger.solid : theme.accent, thickness, Qt::SolidLine, Qt::RoundCap));
    if (m_left.count() > 0)
        painter.drawArc(circle, 90 * 16, int(share * 360 * 16));
    painter.setPen(isShort ? theme.danger.text : theme.text);
    painter.drawText(rect(), Qt::AlignCenter, locale().toString(seconds()));
}

void CountdownRing::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(fontFor(TextStyle::Heading));
        updateGeometry();
    }
}

} // namespace Ringproof
