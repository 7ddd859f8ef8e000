// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/exchangesection.h"

#include "phlo/exchangelog.h"
#include "theme/metrics.h"
#include "voice/scriptview.h"
#include "widgets/actionbutton.h"
#include "widgets/copybutton.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"
#include "workbench/exchangemodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QVBoxLayout>

#include <algorithm>

namespace Ringproof {

namespace {

constexpr int FewestRows = 2;
constexpr int MostRows = 7;

} // namespace

ExchangeSection::ExchangeSection(ExchangeLog &log, QWidget *parent)
    : Surface(parent)
    , m_log(log)
    , m_model(new ExchangeModel(log, this))
    , m_table(new TableView)
    , m_text(new ScriptView)
    , m_clear(new ActionButton(tr("Clear"), ActionButton::Strength::Quiet))
    , m_copy(new CopyButton(tr("Copy the exchange"), [this] { return m_text->toPlainText(); }))
    , m_none(new TextLabel(TextStyle::Body, TextLabel::Colour::Muted))
{
    auto *heading = new TextLabel(TextStyle::Heading);
    heading->setText(tr("Requests and replies"));
    auto *purpose = new TextLabel(TextStyle::Body, TextLabel::Colour::Muted);
    purpose->setText(tr("What this window has said to Plivo, and what came back. Credentials and codes are never kept."));
    m_none->setText(tr("Nothing yet. Place a call on the page Verify, and its requests are listed here."));

    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Requests"));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ExchangeModel::Request, QHeaderView::Stretch);
    m_table->setTextElideMode(Qt::ElideMiddle); // what tells one request from another is at its end

    m_text->setAccessibleName(tr("Exchange"));

    auto *actions = new QHBoxLayout;
    actions->setSpacing(Metrics::Small);
    actions->addWidget(m_copy);
    actions->addWidget(m_clear);
    actions->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::Huge, Metrics::Huge, Metrics::Huge, Metrics::Huge);
    layout->setSpacing(Metrics::Medium);
    layout->addWidget(heading);
    layout->addWidget(purpose);
    layout->addWidget(m_none);
    layout->addWidget(m_table);
    layout->addWidget(m_text);
    layout->addLayout(actions);

    connect(m_clear, &QPushButton::clicked, &m_log, &ExchangeLog::clear);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ExchangeSection::showCurrent);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ExchangeSection::followNewest);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ExchangeSection::showCurrent);
    followNewest();
    showCurrent();
}

void ExchangeSection::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void ExchangeSection::fit()
{
    const int rows = std::clamp(m_model->rowCount(), FewestRows, MostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + TableDelegate::rowHeight() * rows);
}

void ExchangeSection::followNewest()
{
    fit();
    const int last = m_model->rowCount() - 1;
    const int current = m_table->currentIndex().row();
    if (last < 0 || (current >= 0 && current < last - 1))
        return; // the person reads an older one
    m_table->setCurrentIndex(m_model->index(last, ExchangeModel::Request));
    m_table->scrollToBottom();
    showCurrent();
}

void ExchangeSection::showCurrent()
{
    const bool isEmpty = m_model->rowCount() == 0;
    const int row = m_table->currentIndex().row();
    m_none->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_text->setVisible(!isEmpty);
    m_copy->setVisible(!isEmpty);
    m_clear->setVisible(!isEmpty);
    m_text->show(row < 0 || isEmpty ? QString() : m_model->exchange(row).asText());
}

} // namespace Ringproof
