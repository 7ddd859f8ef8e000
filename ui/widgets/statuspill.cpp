// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statuspill.h"

#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/type.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace Ringproof {

StatusPill::StatusPill(QWidget *parent)
    : QLabel(parent)
{
    setFont(fontFor(TextStyle::Strong));
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusPill::show(Tone tone, Icon icon, const QString &words)
{
    m_tone = tone;
    m_icon = icon;
    setText(words);
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const
{
    const int icon = m_icon == Icon::None ? 0 : iconSide() + Metrics::Tight + 2;
    return {fontMetrics().horizontalAdvance(text()) + icon + 2 * Metrics::Medium,
            fontMetrics().height() + 2 * Metrics::Tight + 2};
}

void StatusPill::paintEvent(QPaintEvent *)
{
    const Theme::ToneColours &colours = Theme::of(this).tone(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colours.fill);
    painter.setPen(QPen(colours.border, 1));
    const QRectF body = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);

    QRect content = rect().adjusted(Metrics::Medium, 0, -Metrics::Medium, 0);
    if (m_icon != Icon::None) {
        const QSize side(iconSide(), iconSide());
        paintIcon(painter, QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, side, content), m_icon,
                  colours.text);
        const QSize rest(content.width() - side.width() - Metrics::Tight - 2, content.height());
        content = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, rest, content);
    }
    painter.setPen(colours.text);
    painter.drawText(content, Qt::AlignVCenter | Qt::AlignHCenter, text());
}

void StatusPill::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(fontFor(TextStyle::Strong));
        updateGeometry();
    }
}

int StatusPill::iconSide() const
{
    return fontMetrics().ascent();
}

} // namespace Ringproof
