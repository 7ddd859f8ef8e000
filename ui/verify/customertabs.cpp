// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/customertabs.h"

#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/type.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace Ringproof {

namespace {

constexpr int Gap = 6; // between two tabs

//! Of a tab's icon, and of its close button.
int iconSide()
{
    return QFontMetrics(fontFor(TextStyle::Strong)).height() + 2;
}

class CloseButton : public QToolButton
{
public:
    explicit CloseButton(QWidget *parent)
        : QToolButton(parent)
    {
        setFixedSize(iconSide(), iconSide());
        setFocusPolicy(Qt::NoFocus); // the keyboard has Ctrl+W
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isDown() ? theme.pressed : theme.hover);
            painter.drawRoundedRect(rect(), Metrics::RadiusSmall, Metrics::RadiusSmall);
        }
        paintIcon(painter, QRectF(rect()).adjusted(4, 4, -4, -4), Icon::Close, theme.muted);
    }
};

} // namespace

CustomerTabs::CustomerTabs(QWidget *parent)
    : QTabBar(parent)
    , m_titleFont(fontFor(TextStyle::Strong))
    , m_wordsFont(fontFor(TextStyle::Small))
{
    setAccessibleName(tr("Customers"));
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideMiddle);
}

void CustomerTabs::insert(int index, const Look &look)
{
    insertTab(index, QString());
    auto *close = new CloseButton(this);
    close->setAccessibleName(tr("Close customer"));
    close->setToolTip(tr("Close customer"));
    connect(close, &QToolButton::clicked, this, [this, close] { closeTabOf(close); });
    setTabButton(index, QTabBar::RightSide, close);
    setLook(index, look);
}

void CustomerTabs::setLook(int index, const Look &look)
{
    if (!tabText(index).isEmpty() && this->look(index) == look)
        return;
    setTabData(index, QVariant::fromValue(look));
    const QString text = tr("%1 · %2").arg(look.title, look.words);
    setAccessibleTabName(index, look.needsAttention ? tr("%1, needs attention").arg(text) : text);
    // The text decides the width, which is that of the two lines.
    setTabText(index, text);
    update();
}

QSize CustomerTabs::tabSizeHint(int index) const
{
    const Look it = look(index);
    const int title = QFontMetrics(m_titleFont).horizontalAdvance(it.title);
    const int words = QFontMetrics(m_wordsFont).horizontalAdvance(it.words);
    const int height = QFontMetrics(m_titleFont).height() + QFontMetrics(m_wordsFont).height() + 2 * Metrics::Small;
    return {std::max(title, words) + 2 * iconSide() + 2 * Metrics::Medium + 2 * Metrics::Small + Gap, height};
}

QSize CustomerTabs::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index); // rather scroll than show half a number
}

void CustomerTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count(); ++i)
        paintTab(painter, i);
}

void CustomerTabs::paintTab(QPainter &painter, int index) const
{
    const Theme &theme = Theme::of(this);
    const Look it = look(index);
    const Theme::ToneColours &tone = theme.tone(it.tone);
    const bool isCurrent = index == currentIndex();
    const bool isRtl = layoutDirection() == Qt::RightToLeft;

    const QRectF body = QRectF(tabRect(index)).adjusted(isRtl ? Gap + 1 : 1, 1, isRtl ? -1 : -Gap - 1, -1);
    painter.setBrush(isCurrent ? theme.surface : it.needsAttention ? tone.fill : QColor(Qt::transparent));
    const QColor edge = isCurrent ? theme.accent : it.needsAttention ? tone.solid : theme.border;
    const bool isStrong = (isCurrent && hasFocus()) || it.needsAttention;
    painter.setPen(QPen(edge, isStrong ? Metrics::FocusWidth : 1));
    painter.drawRoundedRect(body, Metrics::Radius, Metrics::Radius);

    const QRect content = body.toRect().adjusted(Metrics::Medium, 0, -Metrics::Medium, 0);
    const QRect icon
        = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, QSize(iconSide(), iconSide()), content);
    paintIcon(painter, icon, it.icon, tone.solid);
    if (it.needsAttention) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tone.solid);
        const qreal side = iconSide() / 2.0;
        const qreal x = isRtl ? body.left() + 3 : body.right() - side - 3;
        painter.drawEllipse(QRectF(x, body.top() + 3, side, side));
    }

    const int before = iconSide() + Metrics::Small;
    const QRect lines = isRtl ? content.adjusted(0, Metrics::Tight, -before, -Metrics::Tight)
                              : content.adjusted(before, Metrics::Tight, 0, -Metrics::Tight);
    const Qt::Alignment side = (isRtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    painter.setFont(m_titleFont);
    painter.setPen(theme.text);
    // A number runs from left to right among words that don't.
    painter.setLayoutDirection(it.title.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(lines, int(side | Qt::AlignTop), it.title);
    painter.setLayoutDirection(layoutDirection());
    painter.setFont(m_wordsFont);
    painter.setPen(it.needsAttention ? tone.text : theme.muted);
    painter.drawText(lines, int(side | Qt::AlignBottom), it.words);
}

void CustomerTabs::closeTabOf(const QWidget *button)
{
    for (int i = 0; i < count(); ++i) {
        if (tabButton(i, QTabBar::RightSide) == button) {
            Q_EMIT tabCloseRequested(i);
            return;
        }
    }
}

CustomerTabs::Look CustomerTabs::look(int index) const
{
    return tabData(index).value<Look>();
}

} // namespace Ringproof
