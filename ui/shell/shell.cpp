// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shell.h"

#include "shell/siderail.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace Ringproof {

namespace {

//! Of a page, in characters: with less, the rail gives up its titles.
constexpr int ComfortablePage = 72;

//! The first control of a page that the Tab key stops at.
QWidget *firstStop(QWidget *page)
{
    for (QWidget *widget = page; widget; widget = widget->nextInFocusChain()) {
        if ((widget == page || page->isAncestorOf(widget)) && (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled()
            && widget->isVisibleTo(page))
            return widget;
        if (widget->nextInFocusChain() == page)
            break;
    }
    return nullptr;
}

} // namespace

Shell::Shell(QWidget *parent)
    : QWidget(parent)
    , m_rail(new SideRail)
    , m_stack(new QStackedWidget)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(m_stack, 1);
    connect(m_rail, &SideRail::browsed, this, [this](int index) { turnTo(index); });
    connect(m_rail, &SideRail::chosen, this, &Shell::visit);
}

int Shell::addPage(Page page, const QString &keys)
{
    m_rail->add(page, keys);
    m_pages.append(Entry {std::move(page), nullptr, nullptr});
    const int index = pageCount() - 1;
    if (index == 0)
        turnTo(0);
    return index;
}

int Shell::indexOf(const QString &key) const
{
    const auto it = std::find_if(m_pages.begin(), m_pages.end(), [&key](const Entry &entry) { return !key.isEmpty() && entry.page.key == key; });
    return it == m_pages.end() ? -1 : int(it - m_pages.begin());
}

void Shell::visit(int index)
{
    turnTo(index);
    giveFocus(m_pages.at(index));
}

void Shell::turnTo(int index)
{
    if (index == m_current)
        return;
    if (m_current >= 0) {
        Entry &left = m_pages[m_current];
        QWidget *focused = window()->focusWidget();
        if (focused && left.widget->isAncestorOf(focused))
            left.focus = focused;
    }
    Entry &entry = m_pages[index];
    if (!entry.widget) {
        entry.widget = entry.page.make();
        m_stack->addWidget(entry.widget);
    }
    m_current = index;
    m_rail->setCurrent(index);
    m_stack->setCurrentWidget(entry.widget);
    Q_EMIT currentChanged(index);
}

void Shell::giveFocus(const Entry &entry)
{
    if (entry.focus && entry.focus->isEnabled() && entry.focus->isVisibleTo(entry.widget))
        entry.focus->setFocus(Qt::OtherFocusReason);
    else if (entry.page.takeFocus)
        entry.page.takeFocus();
    else if (QWidget *first = firstStop(entry.widget))
        first->setFocus(Qt::OtherFocusReason);
}

void Shell::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitRail();
}

void Shell::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRail();
}

void Shell::fitRail()
{
    m_rail->setCompact(width() < m_rail->wideWidth() + fontMetrics().averageCharWidth() * ComfortablePage);
}

} // namespace Ringproof
