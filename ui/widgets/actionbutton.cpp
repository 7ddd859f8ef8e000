// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actionbutton.h"

#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/type.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

namespace Ringproof {

namespace {

struct Look {
    QColor fill;
    QColor text;
    QColor edge; //!< invalid: none
};

Look lookOf(ActionButton::Strength strength, const Theme &theme, const QPushButton &button)
{
    const bool under = button.underMouse() && button.isEnabled();
    switch (strength) {
    case ActionButton::Strength::Primary:
        if (!button.isEnabled())
            return {theme.neutral.fill, theme.neutral.text, {}};
        return {button.isDown() ? theme.accentPressed : under ? theme.accentHover : theme.accent, theme.onAccent, {}};
    case ActionButton::Strength::Secondary:
        if (!button.isEnabled())
            return {theme.surface, theme.disabled, theme.border};
        return {button.isDown() ? theme.pressed : under ? theme.hover : theme.surface, theme.text, theme.outline};
    case ActionButton::Strength::Quiet:
        if (!button.isEnabled())
            return {Qt::transparent, theme.disabled, {}};
        return {button.isDown() ? theme.pressed : under ? theme.hover : QColor(Qt::transparent), theme.accent, {}};
    }
    return {};
}

} // namespace

ActionButton::ActionButton(const QString &text, Strength strength, QWidget *parent)
    : QPushButton(text, parent)
    , m_strength(strength)
{
    setFont(fontFor(TextStyle::Strong));
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void ActionButton::setStrength(Strength strength)
{
    if (m_strength == strength)
        return;
    m_strength = strength;
    update();
}

void ActionButton::setSymbol(Icon icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

QSize ActionButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    int width = metrics.size(Qt::TextShowMnemonic, text()).width()
        + 2 * (m_strength == Strength::Quiet ? Metrics::Small : Metrics::Large + Metrics::Tight);
    if (m_icon != Icon::None)
        width += iconSide() + Metrics::Small;
    return {width, controlHeight(metrics)};
}

void ActionButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const Look look = lookOf(m_strength, theme, *this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    // The edge leaves room for the focus ring, so that nothing moves when the focus does.
    const qreal inset = Metrics::FocusWidth + 0.5;
    const QRectF body = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.setBrush(look.fill);
    painter.setPen(look.edge.isValid() ? QPen(look.edge, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(body, Metrics::Radius, Metrics::Radius);
    if (hasFocus()) {
        const qreal half = Metrics::FocusWidth / 2.0;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, Metrics::FocusWidth));
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), Metrics::Radius + 2, Metrics::Radius + 2);
    }

    QRect content = rect();
    const int mnemonic
        = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    if (m_icon != Icon::None) {
        const int side = iconSide();
        const int textWidth = fontMetrics().size(mnemonic, text()).width();
        const int whole = side + Metrics::Small + textWidth;
        const QRect row = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, QSize(whole, height()), rect());
        const QRect iconRect = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, QSize(side, side), row);
        paintIcon(painter, iconRect, m_icon, look.text);
        content = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, QSize(textWidth, height()), row);
    }
    painter.setPen(look.text);
    painter.setFont(font());
    painter.drawText(content, Qt::AlignCenter | mnemonic, text());
}

void ActionButton::keyPressEvent(QKeyEvent *event)
{
    // Outside of a dialog Qt leaves Enter to nobody; people expect it to press the button that has the focus.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat()) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void ActionButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(fontFor(TextStyle::Strong));
    if (event->type() == QEvent::EnabledChange)
        setCursor(isEnabled() ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

int ActionButton::iconSide() const
{
    return fontMetrics().height();
}

int controlHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 2 * Metrics::ControlPadding;
}

} // namespace Ringproof
