// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/controlpainting.h"

#include "theme/metrics.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace Ringproof {

namespace {

//! The edge leaves room for the focus, so that nothing moves when the focus does.
constexpr qreal Inset = Metrics::FocusWidth + 0.5;

QRectF inside(const QRectF &rect, qreal by)
{
    return rect.adjusted(by, by, -by, -by);
}

bool has(const QStyleOption &option, QStyle::StateFlag state)
{
    return option.state & state;
}

QRectF squareIn(const QRect &rect)
{
    const qreal side = std::min(rect.width(), rect.height());
    return {rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0, side, side};
}

} // namespace

void paintChevron(QPainter &painter, const QRectF &where, Pointing pointing, const QColor &colour)
{
    const qreal width = std::min(where.width(), where.height() * 2);
    QRectF shape(0, 0, width, width / 2);
    shape.moveCenter(where.center());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const bool isDown = pointing == Pointing::Down;
    const qreal ends = isDown ? shape.top() : shape.bottom();
    const qreal point = isDown ? shape.bottom() : shape.top();
    painter.drawPolyline(QPolygonF {QPointF(shape.left(), ends), QPointF(shape.center().x(), point), QPointF(shape.right(), ends)});
}

namespace ControlPainting {

void field(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool hasFocus = has(option, QStyle::State_HasFocus) && isEnabled;
    painter.setBrush(isEnabled ? theme.field : theme.neutral.fill);
    painter.setPen(hasFocus ? QPen(theme.accent, Metrics::FocusWidth) : QPen(isEnabled ? theme.outline : theme.border, 1));
    painter.drawRoundedRect(inside(option.rect, Inset), Metrics::Radius, Metrics::Radius);
}

void button(QPainter &painter, const QStyleOption &option, const Theme &theme, bool isPrimary)
{
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isDown = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool isUnder = has(option, QStyle::State_MouseOver) && isEnabled;
    const QColor fill = !isEnabled ? (isPrimary ? theme.neutral.fill : theme.surface)
        : isPrimary                ? (isDown ? theme.accentPressed : isUnder ? theme.accentHover : theme.accent)
                                   : (isDown ? theme.pressed : isUnder ? theme.hover : theme.surface);
    painter.setBrush(fill);
    painter.setPen(isPrimary ? QPen(Qt::NoPen) : QPen(isEnabled ? theme.outline : theme.border, 1));
    painter.drawRoundedRect(inside(option.rect, Inset), Metrics::Radius, Metrics::Radius);
    if (has(option, QStyle::State_HasFocus))
        focusFrame(painter, option.rect, theme);
}

void checkMark(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isSet = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QRectF box = inside(squareIn(option.rect), 1);
    painter.setPen(QPen(!isEnabled ? theme.border : isSet ? theme.accent : theme.outline, 1));
    painter.setBrush(isSet && isEnabled ? theme.accent : has(option, QStyle::State_MouseOver) ? theme.hover : theme.field);
    painter.drawRoundedRect(box, Metrics::RadiusSmall - 1, Metrics::RadiusSmall - 1);
    if (!isSet)
        return;
    painter.setPen(QPen(isEnabled ? theme.onAccent : theme.disabled, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&box](qreal x, qreal y) { return box.topLeft() + QPointF(box.width() * x, box.height() * y); };
    if (has(option, QStyle::State_NoChange))
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter.drawPolyline(QPolygonF {at(0.25, 0.52), at(0.43, 0.70), at(0.76, 0.32)});
}

void radioMark(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isOn = has(option, QStyle::State_On);
    const QRectF ring = inside(squareIn(option.rect), 1);
    painter.setPen(QPen(!isEnabled ? theme.border : isOn ? theme.accent : theme.outline, 1.5));
    painter.setBrush(has(option, QStyle::State_MouseOver) && isEnabled ? theme.hover : theme.field);
    painter.drawEllipse(ring);
    if (!isOn)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isEnabled ? theme.accent : theme.disabled);
    painter.drawEllipse(inside(ring, ring.width() / 4));
}

void scrollBar(QPainter &painter, const QRect &handle, const QStyleOptionComplex &option, const Theme &theme)
{
    const bool isHeld = has(option, QStyle::State_Sunken) || has(option, QStyle::State_MouseOver);
    const bool isUpright = !has(option, QStyle::State_Horizontal);
    const qreal thickness = isHeld ? Metrics::ScrollBar - 4 : Metrics::ScrollBar / 2;
    QRectF bar(handle);
    if (isUpright)
        bar = QRectF(bar.center().x() - thickness / 2 + 0.5, bar.top() + 2, thickness, bar.height() - 4);
    else
        bar = QRectF(bar.left() + 2, bar.center().y() - thickness / 2 + 0.5, bar.width() - 4, thickness);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isHeld ? theme.muted : theme.outline);
    painter.drawRoundedRect(bar, thickness / 2, thickness / 2);
}

void headerSection(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    painter.fillRect(option.rect, has(option, QStyle::State_Sunken) ? theme.pressed
                         : has(option, QStyle::State_MouseOver)     ? theme.hover
                                                                    : theme.surface);
    painter.setPen(theme.border);
    const QRect &rect = option.rect;
    if (has(option, QStyle::State_Horizontal))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    else
        painter.drawLine(rect.topRight(), rect.bottomRight());
}

void selectedItem(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    // Of high contrast there are no shades: what is selected is turned inside out.
    if (has(option, QStyle::State_Selected))
        painter.fillRect(option.rect, theme.highContrast ? theme.accent : theme.info.fill);
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        painter.fillRect(option.rect, theme.hover);
}

void tab(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const QRectF rect = option.rect;
    const bool isSelected = has(option, QStyle::State_Selected);
    painter.setPen(Qt::NoPen);
    if (!isSelected && has(option, QStyle::State_MouseOver)) {
        painter.setBrush(theme.hover);
        painter.drawRoundedRect(inside(rect, Inset), Metrics::Radius, Metrics::Radius);
    }
    if (isSelected) {
        constexpr qreal Bar = 3;
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(QRectF(rect.left() + Metrics::Medium, rect.bottom() - Bar, rect.width() - 2 * Metrics::Medium, Bar), Bar / 2,
                                Bar / 2);
    }
    if (isSelected && has(option, QStyle::State_HasFocus))
        focusFrame(painter, rect, theme);
}

void progress(QPainter &painter, const QRectF &filled, const QRectF &groove, const Theme &theme)
{
    const qreal radius = groove.height() / 2;
    painter.setBrush(theme.neutral.fill);
    painter.setPen(theme.highContrast ? QPen(theme.outline, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(groove, radius, radius);
    if (filled.width() <= 0)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(filled, radius, radius);
}

void focusFrame(QPainter &painter, const QRectF &around, const Theme &theme)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, Metrics::FocusWidth));
    painter.drawRoundedRect(inside(around, Metrics::FocusWidth / 2.0), Metrics::Radius + 2, Metrics::Radius + 2);
}

} // namespace ControlPainting

} // namespace Ringproof
