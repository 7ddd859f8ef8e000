// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choicebox.h"

#include "theme/metrics.h"
#include "theme/theme.h"
#include "widgets/accessibility.h"
#include "widgets/actionbutton.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Ringproof {

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    Accessibility::install();
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ChoiceBox::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    int widest = std::max(metrics.averageCharWidth() * minimumContentsLength(), metrics.horizontalAdvance(currentText()));
    for (int i = 0; i < count() && minimumContentsLength() == 0; ++i)
        widest = std::max(widest, metrics.horizontalAdvance(itemText(i)));
    return {widest + chevronWidth() + 3 * Metrics::Medium, controlHeight(fontMetrics())};
}

void ChoiceBox::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = hasFocus() ? Metrics::FocusWidth : 1;
    const qreal inset = Metrics::FocusWidth + 0.5;
    painter.setBrush(underMouse() ? theme.hover : theme.surface);
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.outline, width));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), Metrics::Radius, Metrics::Radius);

    const QRect content = rect().adjusted(Metrics::Medium, 0, -Metrics::Medium, 0);
    const QRectF place
        = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, QSize(chevronWidth(), chevronWidth() / 2), content);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF {place.topLeft(), QPointF(place.center().x(), place.bottom()), place.topRight()});
    painter.setPen(theme.text);
    painter.drawText(content, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter, currentText());
}

int ChoiceBox::chevronWidth() const
{
    return fontMetrics().ascent() * 2 / 3;
}

} // namespace Ringproof
