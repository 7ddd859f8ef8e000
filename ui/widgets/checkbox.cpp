// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checkbox.h"

#include "theme/metrics.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace Ringproof {

CheckBox::CheckBox(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    setAttribute(Qt::WA_Hover);
}

QSize CheckBox::sizeHint() const
{
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    return {boxSide() + Metrics::Small + words.width() + Metrics::Tight, fontMetrics().height() + 2 * Metrics::Tight};
}

void CheckBox::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = boxSide();
    const QRect place = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, QSize(side, side), rect());

    const qreal inset = Metrics::FocusWidth / 2.0;
    const QRectF box = QRectF(place).adjusted(inset, inset, -inset, -inset);
    const QColor edge = !isEnabled() ? theme.border : hasFocus() || isChecked() ? theme.accent : theme.outline;
    painter.setPen(QPen(edge, hasFocus() ? Metrics::FocusWidth : 1));
    painter.setBrush(isChecked() && isEnabled() ? theme.accent : isDown() ? theme.pressed : underMouse() ? theme.hover : theme.field);
    painter.drawRoundedRect(box, Metrics::RadiusSmall - 1, Metrics::RadiusSmall - 1);
    if (isChecked()) {
        painter.setPen(QPen(isEnabled() ? theme.onAccent : theme.disabled, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        const auto at = [&box](qreal x, qreal y) { return box.topLeft() + QPointF(box.width() * x, box.height() * y); };
        painter.drawPolyline(QPolygonF {at(0.25, 0.52), at(0.43, 0.70), at(0.76, 0.32)});
    }

    const int mnemonic
        = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    const QRect words = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter,
                                            QSize(width() - side - Metrics::Small, height()), rect());
    painter.setPen(isEnabled() ? theme.text : theme.disabled);
    painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter | mnemonic, text());
}

int CheckBox::boxSide() const
{
    return fontMetrics().ascent() + Metrics::Tight;
}

} // namespace Ringproof
