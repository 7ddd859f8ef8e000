// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/railbutton.h"

#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/type.h"
#include "widgets/accessibility.h"
#include "widgets/actionbutton.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace Ringproof {

namespace {

constexpr int BarWidth = 3;

class RailTab final : public QAccessibleWidget
{
public:
    explicit RailTab(RailButton *button)
        : QAccessibleWidget(button, QAccessible::PageTab)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = button()->isChecked();
        return state;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    RailButton *button() const { return static_cast<RailButton *>(object()); }
};

QAccessibleInterface *makeTab(const QString &, QObject *object)
{
    auto *button = qobject_cast<RailButton *>(object);
    return button ? new RailTab(button) : nullptr;
}

} // namespace

RailButton::RailButton(const QString &title, Icon icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    static const bool isKnown = [] {
        QAccessible::installFactory(makeTab);
        return true;
    }();
    Q_UNUSED(isKnown)
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, [this] {
        QAccessibleEvent selected(this, QAccessible::Selection);
        if (isChecked())
            QAccessible::updateAccessibility(&selected);
    });
}

void RailButton::setCompact(bool compact)
{
    m_isCompact = compact;
    showToolTip();
    updateGeometry();
    update();
}

void RailButton::setShortcutHint(const QString &keys)
{
    m_keys = keys;
    showToolTip();
}

void RailButton::setMark(int count, const QString &words)
{
    if (m_mark == count && m_markWords == words)
        return;
    const bool isMore = count > m_mark;
    m_mark = count;
    m_markWords = count > 0 ? words : QString();
    setAccessibleDescription(m_markWords);
    if (isMore)
        Accessibility::announceText(this, {}, m_markWords);
    showToolTip();
    update();
}

void RailButton::showToolTip()
{
    const QString both = m_keys.isEmpty() ? text() : tr("%1 (%2)").arg(text(), m_keys);
    const QString tip = m_isCompact ? both : m_keys;
    setToolTip(m_markWords.isEmpty() ? tip : tip.isEmpty() ? m_markWords : tr("%1 – %2", "page, what is new there").arg(tip, m_markWords));
}

QSize RailButton::sizeHint() const
{
    const int height = controlHeight(fontMetrics()) + Metrics::Tight;
    return {m_isCompact ? height + Metrics::Tight : wideWidth(), height};
}

int RailButton::wideWidth() const
{
    // In the heavier face of the current page, so that nothing moves when another one is visited.
    const int words = QFontMetrics(fontFor(TextStyle::Strong)).horizontalAdvance(text());
    return Metrics::Large + iconSide() + Metrics::Medium + words + Metrics::Large + markSide();
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const qreal inset = Metrics::FocusWidth + 0.5;
    const QRectF body = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    const QColor fill = isChecked() ? theme.info.fill : isDown() ? theme.pressed : underMouse() ? theme.hover : QColor(Qt::transparent);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(body, Metrics::Radius, Metrics::Radius);
    if (hasFocus()) {
        const qreal half = Metrics::FocusWidth / 2.0;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, Metrics::FocusWidth));
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), Metrics::Radius + 2, Metrics::Radius + 2);
    }

    const QColor ink = isChecked() ? theme.info.text : theme.muted;
    if (isChecked()) {
        const QSize size(BarWidth, height() / 2);
        const QRect within = rect().adjusted(int(inset) + 2, 0, -int(inset) - 2, 0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.info.solid);
        painter.drawRoundedRect(QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, size, within),
                                BarWidth / 2.0, BarWidth / 2.0);
    }
    const int side = iconSide();
    if (m_isCompact) {
        paintIcon(painter, QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, QSize(side, side), rect()), m_icon, ink);
        paintMark(painter);
        return;
    }
    const QRect content = rect().adjusted(Metrics::Large, 0, -Metrics::Medium, 0);
    paintIcon(painter, QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, QSize(side, side), content), m_icon, ink);
    const int lead = side + Metrics::Medium;
    const QRect words = QStyle::visualRect(layoutDirection(), content, content.adjusted(lead, 0, 0, 0));
    painter.setPen(isChecked() ? theme.info.text : theme.text);
    painter.setFont(fontFor(isChecked() ? TextStyle::Strong : TextStyle::Body));
    painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextSingleLine, text());
    paintMark(painter);
}

//! A number on a disc at the entry's end; on the icon's corner where there is nothing but the icon.
void RailButton::paintMark(QPainter &painter) const
{
    if (m_mark == 0)
        return;
    const Theme &theme = Theme::of(this);
    const int side = markSide();
    const int margin = m_isCompact ? Metrics::FocusWidth : Metrics::Small;
    const QRect disc = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | (m_isCompact ? Qt::AlignTop : Qt::AlignVCenter),
                                           QSize(side, side), rect().adjusted(margin, margin, -margin, -margin));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawEllipse(disc);
    painter.setPen(theme.onAccent);
    painter.setFont(fontFor(TextStyle::Small));
    painter.drawText(disc, Qt::AlignCenter, m_mark > 9 ? QStringLiteral("9+") : locale().toString(m_mark));
}

void RailButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

int RailButton::markSide() const
{
    return QFontMetrics(fontFor(TextStyle::Small)).height() + Metrics::FocusWidth;
}

int RailButton::iconSide() const
{
    return fontMetrics().height() + Metrics::Hair;
}

} // namespace Ringproof
