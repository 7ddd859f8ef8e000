// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/card.h"

#include "theme/metrics.h"
#include "widgets/textlabel.h"

#include <QVBoxLayout>

namespace Ringproof {

Card::Card(const QString &title, const QString &purpose, QWidget *parent)
    : Surface(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(Metrics::Huge, Metrics::Huge, Metrics::Huge, Metrics::Huge);
    m_column->setSpacing(Metrics::Large);
    auto *top = new QVBoxLayout;
    top->setSpacing(Metrics::Tight);
    auto *heading = new TextLabel(TextStyle::Heading);
    heading->setText(title);
    top->addWidget(heading);
    if (!purpose.isEmpty()) {
        auto *words = new TextLabel(TextStyle::Body, TextLabel::Colour::Muted);
        words->setText(purpose);
        top->addWidget(words);
    }
    m_column->addLayout(top);
}

void Card::addRow(QLayout *layout)
{
    m_column->addLayout(layout);
}

void Card::addToColumn(QWidget *widget, Qt::Alignment alignment)
{
    m_column->addWidget(widget, 0, alignment);
}

} // namespace Ringproof
