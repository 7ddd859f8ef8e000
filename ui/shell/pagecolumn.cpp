// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/pagecolumn.h"

#include "theme/metrics.h"
#include "widgets/textlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Ringproof {

namespace {

constexpr int ReadableLine = 92; // characters

} // namespace

PageColumn::PageColumn(const QString &title, const QString &purpose, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // the keyboard scrolls by moving on
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *heading = new TextLabel(TextStyle::Title);
    heading->setText(title);
    auto *words = new TextLabel(TextStyle::Body, TextLabel::Colour::Muted);
    words->setText(purpose);

    auto *column = new QWidget;
    column->setMaximumWidth(std::max(Metrics::CardWidth, fontMetrics().averageCharWidth() * ReadableLine));
    m_cards = new QVBoxLayout(column);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(Metrics::Large);
    auto *top = new QVBoxLayout;
    top->setSpacing(Metrics::Tight);
    top->addWidget(heading);
    top->addWidget(words);
    m_cards->addLayout(top);
    m_cards->addStretch(1);

    auto *content = new QWidget;
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(Metrics::Huge, Metrics::Huge, Metrics::Huge, Metrics::Huge);
    layout->addStretch(1);
    layout->addWidget(column, 1000);
    layout->addStretch(1);
    setWidget(content);

    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && widget()->isAncestorOf(now))
            QMetaObject::invokeMethod(this, [this, shown = QPointer<QWidget>(now)] { showFocused(shown); }, Qt::QueuedConnection);
    });
}

void PageColumn::add(QWidget *card)
{
    m_cards->insertWidget(m_cards->count() - 1, card);
}

void PageColumn::showFocused(const QPointer<QWidget> &focused)
{
    if (focused && widget()->isAncestorOf(focused))
        ensureWidgetVisible(focused, 0, Metrics::Section);
}

} // namespace Ringproof
