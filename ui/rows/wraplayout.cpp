// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows/wraplayout.h"

#include <QStyle>
#include <QWidget>

namespace Ringproof {

WrapLayout::WrapLayout(int gap, QWidget *parent) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

WrapLayout::~WrapLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int WrapLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Placing::Measure);
}

QSize WrapLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? m_gap : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize WrapLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Placing::Place);
}

int WrapLayout::arrange(const QRect &rect, Placing placing) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = rect.top();
    for (qsizetype first = 0; first < m_items.size();) {
        int width = 0;
        int height = 0;
        qsizetype end = first;
        for (; end < m_items.size(); ++end) {
            if (m_items.at(end)->isEmpty())
                continue;
            const QSize size = m_items.at(end)->sizeHint();
            const int with = width + (width > 0 ? m_gap : 0) + size.width();
            if (width > 0 && with > rect.width())
                break;
            width = with;
            height = std::max(height, size.height());
        }
        int x = rect.left();
        for (qsizetype i = first; i < end && placing == Placing::Place; ++i) {
            if (m_items.at(i)->isEmpty())
                continue;
            const QSize size(std::min(m_items.at(i)->sizeHint().width(), rect.width()), m_items.at(i)->sizeHint().height());
            const QRect place(x, y + (height - size.height()) / 2, size.width(), size.height());
            m_items.at(i)->setGeometry(QStyle::visualRect(direction, rect, place));
            x += size.width() + m_gap;
        }
        if (width > 0)
            y += height + m_gap;
        first = end;
    }
    return std::max(0, y - m_gap - rect.top());
}

} // namespace Ringproof
