// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sidebyside.h"

#include "theme/metrics.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>

namespace Ringproof {

namespace {

//! Of the page, in characters: less, and it had better have the whole window.
constexpr int ComfortableLine = 64;

} // namespace

SideBySide::SideBySide(QWidget *page, QWidget *side, QWidget *parent)
    : QScrollArea(parent)
    , m_side(side)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // the keyboard scrolls by moving on

    auto *content = new QWidget;
    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(page, 1);
    if (side) {
        // Margins don't mirror where the writing runs from right to left; a row does.
        m_lead = new QSpacerItem(0, 0, QSizePolicy::Fixed, QSizePolicy::Minimum);
        m_sideRow = new QBoxLayout(QBoxLayout::LeftToRight);
        m_sideRow->setSpacing(0);
        m_sideRow->addSpacerItem(m_lead);
        m_sideRow->addWidget(side, 1);
        m_sideRow->addSpacing(Metrics::Huge);
        m_layout->addLayout(m_sideRow);
    }
    setWidget(content);

    // Also where the program, not the Tab key, has moved the focus; once the widgets have their places.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && widget()->isAncestorOf(now))
            QMetaObject::invokeMethod(this, [this, shown = QPointer<QWidget>(now)] { showFocused(shown); }, Qt::QueuedConnection);
    });
}

void SideBySide::showFocused(const QPointer<QWidget> &focused)
{
    if (!focused || !widget()->isAncestorOf(focused))
        return;
    // With as much of what belongs to it as the window can show: a code's field with how its call goes.
    QWidget *group = focused;
    while (group->parentWidget() != widget() && group->parentWidget()->height() + 2 * Metrics::Large <= viewport()->height())
        group = group->parentWidget();
    ensureWidgetVisible(group, 0, Metrics::Large);
    ensureWidgetVisible(focused, 0, Metrics::Large);
}

void SideBySide::resizeEvent(QResizeEvent *event)
{
    arrange();
    QScrollArea::resizeEvent(event);
}

void SideBySide::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void SideBySide::arrange()
{
    if (!m_side)
        return;
    const int both = fontMetrics().averageCharWidth() * ComfortableLine + m_side->sizeHint().width() + Metrics::Huge;
    const bool isStacked = width() < both;
    if (isStacked == m_isStacked)
        return;
    m_isStacked = isStacked;
    m_layout->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_lead->changeSize(isStacked ? Metrics::Huge : 0, 0, QSizePolicy::Fixed, QSizePolicy::Minimum);
    m_side->setMaximumWidth(isStacked ? QWIDGETSIZE_MAX : m_side->sizeHint().width());
    m_sideRow->invalidate();
    m_layout->activate();
}

} // namespace Ringproof
