// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/siderail.h"

#include "shell/page.h"
#include "shell/railbutton.h"
#include "theme/metrics.h"
#include "theme/theme.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace Ringproof {

namespace {

QAccessibleInterface *makeTabList(const QString &, QObject *object)
{
    auto *rail = qobject_cast<SideRail *>(object);
    return rail ? new QAccessibleWidget(rail, QAccessible::PageTabList) : nullptr;
}

} // namespace

SideRail::SideRail(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    static const bool isKnown = [] {
        QAccessible::installFactory(makeTabList);
        return true;
    }();
    Q_UNUSED(isKnown)
    setAccessibleName(tr("Pages"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_layout->setContentsMargins(Metrics::Small, Metrics::Medium, Metrics::Small, Metrics::Medium);
    m_layout->setSpacing(2);
    m_layout->addStretch(1);
}

void SideRail::add(const Page &page, const QString &keys)
{
    auto *button = new RailButton(page.title, page.icon);
    if (!page.accessibleName.isEmpty())
        button->setAccessibleName(page.accessibleName);
    button->setShortcutHint(keys);
    button->setCompact(m_isCompact);
    button->setFocusPolicy(Qt::NoFocus);
    button->installEventFilter(this);
    const int index = int(m_buttons.size());
    m_buttons.append(button);
    m_layout->insertWidget(index, button);
    connect(button, &QAbstractButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
}

void SideRail::setCurrent(int index)
{
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::NoFocus);
    m_buttons.at(index)->setChecked(true);
}

int SideRail::currentIndex() const
{
    const auto current = std::find_if(m_buttons.begin(), m_buttons.end(), [](RailButton *button) { return button->isChecked(); });
    return current == m_buttons.end() ? -1 : int(current - m_buttons.begin());
}

void SideRail::setMark(int index, int count, const QString &words)
{
    m_buttons.at(index)->setMark(count, words);
}

void SideRail::setCompact(bool compact)
{
    if (m_isCompact == compact)
        return;
    m_isCompact = compact;
    for (RailButton *button : std::as_const(m_buttons))
        button->setCompact(compact);
    updateGeometry();
}

int SideRail::wideWidth() const
{
    int widest = 0;
    for (const RailButton *button : m_buttons)
        widest = std::max(widest, button->wideWidth());
    return widest + 2 * Metrics::Small;
}

bool SideRail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int last = int(m_buttons.size()) - 1;
    int next = currentIndex();
    switch (key->key()) {
    case Qt::Key_Up: next = std::max(0, next - 1); break;
    case Qt::Key_Down: next = std::min(last, next + 1); break;
    case Qt::Key_Home: next = 0; break;
    case Qt::Key_End: next = last; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: Q_EMIT chosen(next); return true;
    default: return QWidget::eventFilter(watched, event);
    }
    if (next != currentIndex()) {
        Q_EMIT browsed(next);
        m_buttons.at(currentIndex())->setFocus(Qt::TabFocusReason);
    }
    return true;
}

void SideRail::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.setPen(theme.border);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.drawLine(edge, 0, edge, height());
}

} // namespace Ringproof
