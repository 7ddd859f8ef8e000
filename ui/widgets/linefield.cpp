// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/linefield.h"

#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/type.h"
#include "widgets/actionbutton.h"

#include <QEvent>
#include <QPainter>

namespace Ringproof {

LineField::LineField(QWidget *parent)
    : QLineEdit(parent)
{
    setFrame(false);
    setTextMargins(Metrics::Large, 0, Metrics::Large, 0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QPalette own;
    own.setColor(QPalette::Base, Qt::transparent); // the field's own ground is painted below
    setPalette(own);
    restyle();
}

void LineField::setWrong(bool wrong)
{
    if (m_wrong == wrong)
        return;
    m_wrong = wrong;
    update();
}

QSize LineField::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("+00 0000 000000000")) + 2 * Metrics::Large,
            controlHeight(QFontMetrics(fontFor(TextStyle::Number))) + 2 * Metrics::FocusWidth};
}

QSize LineField::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("+00 0000 0000")) + 2 * Metrics::Large, sizeHint().height()};
}

void LineField::paintEvent(QPaintEvent *event)
{
    const Theme &theme = Theme::of(this);
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal width = hasFocus() || m_wrong ? Metrics::FocusWidth : 1;
        const qreal inset = Metrics::FocusWidth + 0.5; // the same as that of the buttons beside it
        painter.setBrush(isEnabled() ? theme.field : theme.neutral.fill);
        painter.setPen(QPen(m_wrong ? theme.danger.solid : hasFocus() ? theme.accent : theme.outline, width));
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), Metrics::Radius, Metrics::Radius);
    }
    QLineEdit::paintEvent(event);
}

void LineField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        restyle();
}

void LineField::restyle()
{
    setFont(fontFor(TextStyle::Number));
    updateGeometry();
}

} // namespace Ringproof
