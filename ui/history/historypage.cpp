// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historypage.h"

#include "history/entrydetails.h"
#include "history/historyfilter.h"
#include "history/historymodel.h"
#include "history/historywords.h"
#include "rows/cells.h"
#include "rows/rowsview.h"
#include "theme/metrics.h"
#include "widgets/actionbutton.h"
#include "widgets/emptystate.h"
#include "widgets/surface.h"
#include "widgets/textlabel.h"
#include "widgets/workrow.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QMenu>
#include <QStackedWidget>

#include <qcoro/qcorotask.h>

namespace Ringproof {

namespace {

constexpr int RoomForDetails = 110; // characters: with less, the details stand below

} // namespace

HistoryPage::HistoryPage(const Setup &setup, QWidget *parent)
    : QWidget(parent)
    , m_search(setup.source)
    , m_task(setup.source)
    , m_model(new HistoryModel(m_search, this))
    , m_filter(new HistoryFilter(setup.defaultRegion, setup.clock))
    , m_count(new TextLabel(TextStyle::Body, TextLabel::Colour::Muted, TextLabel::Wrap::No))
    , m_export(new ActionButton(tr("Export"), ActionButton::Strength::Secondary))
    , m_check(new ActionButton(tr("Check the log"), ActionButton::Strength::Secondary))
    , m_rows(new RowsView(tr("History"), {{19, RowsView::Essential, false},
                                          {23, RowsView::Essential, false},
                                          {18, 80, false},
                                          {18, 60, false},
                                          {24, 20, true},
                                          {14, 10, false}}))
    , m_empty(new EmptyState(tr("State of the history")))
    , m_stack(new QStackedWidget)
    , m_work(new WorkRow)
    , m_details(new EntryDetails)
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::Huge, Metrics::Huge, Metrics::Huge, Metrics::Large);
    layout->setSpacing(Metrics::Medium);
    layout->addWidget(makeTop());
    layout->addWidget(m_filter);
    layout->addWidget(m_work);
    layout->addWidget(m_count);
    layout->addLayout(m_body, 1);
    m_body->setSpacing(Metrics::Medium);
    m_body->addWidget(makeList(), 1);
    m_detailsCard = new Surface;
    auto *card = new QVBoxLayout(m_detailsCard);
    card->setContentsMargins(2, 2, 2, 2);
    card->addWidget(m_details);
    m_body->addWidget(m_detailsCard);
    makeExportMenu();
    setTabOrder(m_rows, m_export); // one comes here to search and to read
    setTabOrder(m_export, m_check);

    m_count->setAccessibleName(tr("Entries found"));
    connect(m_filter, &HistoryFilter::changed, this, &HistoryPage::search);
    connect(m_model, &HistoryModel::stateChanged, this, &HistoryPage::showState);
    connect(m_model, &HistoryModel::rowsInserted, this, &HistoryPage::showState);
    connect(m_model, &HistoryModel::modelReset, this, &HistoryPage::showChosen);
    connect(m_model, &HistoryModel::rowsCame, this, &HistoryPage::showChosen);
    connect(m_rows, &RowsView::rowsShown, m_model, &HistoryModel::show);
    connect(m_rows, &RowsView::chosen, this, &HistoryPage::showChosen);
    connect(m_empty, &EmptyState::acted, this, [this] {
        if (m_model->error())
            m_model->refresh();
        else
            m_filter->clear();
    });
    connect(m_check, &QPushButton::clicked, &m_task, &HistoryTask::check);
    connect(&m_task, &HistoryTask::begun, this, [this](const QString &words) {
        m_work->begin(words);
        if (m_check->hasFocus() || m_export->hasFocus())
            m_work->takeFocus(); // from a button that can't be pressed now
        showState();
    });
    connect(&m_task, &HistoryTask::progressed, m_work, &WorkRow::setRows);
    connect(&m_task, &HistoryTask::ended, this, [this](Tone tone, const QString &sentence) {
        showState();
        m_work->finish(tone, sentence);
    });
    connect(m_work, &WorkRow::cancelWanted, &m_task, &HistoryTask::cancel);
    connect(m_details, &EntryDetails::entryWanted, this, [this](const AuditEntry &entry) {
        if (const auto row = m_model->rowOf(entry.seq)) {
            m_rows->choose(*row);
            return;
        }
        m_rows->choose(-1); // the search leaves it out
        showEntry(entry);
    });
    arrange();
}

HistoryPage::~HistoryPage()
{
    m_model->disconnect(this); // which is told that the search has ended when half of this is gone
}

QWidget *HistoryPage::makeTop()
{
    auto *title = new TextLabel(TextStyle::Title);
    title->setText(tr("History"));
    auto *purpose = new TextLabel(TextStyle::Body, TextLabel::Colour::Muted);
    purpose->setText(tr("What was done on this computer, the newest first. Numbers are masked, and no code is ever kept."));
    auto *words = new QVBoxLayout;
    words->setSpacing(Metrics::Tight);
    words->addWidget(title);
    words->addWidget(purpose);
    auto *top = new QWidget;
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::Small);
    layout->addLayout(words, 1);
    layout->addWidget(m_export, 0, Qt::AlignTop);
    layout->addWidget(m_check, 0, Qt::AlignTop);
    return top;
}

QWidget *HistoryPage::makeList()
{
    m_rows->setModel(m_model);
    m_rows->setItemDelegateForColumn(HistoryModel::Time, new TextCell(TextStyle::Body, TextCell::Colour::Text, m_rows));
    m_rows->setItemDelegateForColumn(HistoryModel::What, new StateCell(m_rows));
    m_rows->setItemDelegateForColumn(HistoryModel::Number, new TextCell(TextStyle::Code, TextCell::Colour::Text, m_rows));
    auto *muted = new TextCell(TextStyle::Body, TextCell::Colour::Muted, m_rows);
    for (const int column : {HistoryModel::Cause, HistoryModel::Profile})
        m_rows->setItemDelegateForColumn(column, muted);
    m_stack->addWidget(m_rows);
    m_stack->addWidget(m_empty);
    auto *card = new Surface;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, Metrics::Small, 1, Metrics::Small);
    layout->addWidget(m_stack);
    return card;
}

void HistoryPage::makeExportMenu()
{
    auto *menu = new QMenu(m_export);
    menu->addAction(tr("Comma-separated values…"), this, [this] { askWhere(AuditFormat::Csv); });
    menu->addAction(tr("JSON Lines…"), this, [this] { askWhere(AuditFormat::JsonLines); });
    m_export->setMenu(menu);
    m_export->setToolTip(tr("Writes the entries that are found into a file"));
}

void HistoryPage::askWhere(AuditFormat format)
{
    const bool isCsv = format == AuditFormat::Csv;
    auto *dialog = new QFileDialog(this, tr("Export the history"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(isCsv ? tr("Comma-separated values (*.csv)") : tr("JSON Lines (*.jsonl)"));
    dialog->setDefaultSuffix(isCsv ? QStringLiteral("csv") : QStringLiteral("jsonl"));
    dialog->selectFile(isCsv ? QStringLiteral("history.csv") : QStringLiteral("history.jsonl"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString &path) { m_task.exportTo(path, format, m_filter->filter()); });
    dialog->open();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_wasShown, true) || m_filter->filter() != m_model->filter()) // a day may have begun
        search();
    else
        m_model->refresh();
    askForOperators();
}

void HistoryPage::search()
{
    m_rows->choose(-1);
    m_model->setFilter(m_filter->filter());
}

void HistoryPage::askForOperators()
{
    QCoro::connect(m_search.operators(), this, [this](const Expected<QStringList> &names) {
        if (names)
            m_filter->setOperators(*names);
    });
}

void HistoryPage::showState()
{
    const int rows = m_model->rowCount();
    if (m_model->error() || m_model->isSearching())
        m_count->setText(m_model->isSearching() ? tr("Searching…") : QString());
    else if (m_model->isCounted())
        m_count->setText(tr("%n entry(s)", nullptr, rows));
    else
        m_count->setText(tr("%n entry(s), still counting…", nullptr, rows));
    const bool isEmpty = rows == 0 && (m_model->isCounted() || m_model->error());
    if (isEmpty)
        showEmptiness();
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    const bool isReadable = !m_model->error();
    m_count->setVisible(isReadable && !(isEmpty && m_model->isLogEmpty()));
    m_filter->setVisible(isReadable && !(isEmpty && !m_filter->isSet()));
    m_detailsCard->setVisible(!isEmpty);
    m_export->setEnabled(isReadable && !m_task.isRunning() && !isEmpty);
    m_check->setEnabled(!m_task.isRunning());
}

void HistoryPage::showEmptiness()
{
    const auto &error = m_model->error();
    if (error && error->kind != Error::Kind::NotFound)
        m_empty->say(Icon::Problem, Tone::Danger, tr("The log can't be read"), error->message, tr("Try again"));
    else if (error || m_model->isLogEmpty())
        m_empty->say(Icon::Clock, Tone::Neutral, tr("Nothing has happened yet"),
                     tr("Every call, every code that is entered and every hang-up on this computer will be listed here."));
    else
        m_empty->say(Icon::Info, Tone::Neutral, tr("Nothing found"),
                     tr("No entry matches the search. Numbers are found by the whole number only, because the log doesn't hold them."),
                     tr("Show everything"));
}

void HistoryPage::showChosen()
{
    const AuditEntry *entry = m_model->entry(m_rows->chosenRow());
    if (!entry && m_rows->chosenRow() >= 0)
        return; // on its way
    showEntry(entry ? std::optional(*entry) : std::nullopt);
}

void HistoryPage::showEntry(const std::optional<AuditEntry> &entry)
{
    if (entry == m_details->entry())
        return;
    m_details->show(entry);
    if (!entry || entry->requestId.isEmpty())
        return;
    QCoro::connect(m_search.call(entry->requestId), this, [this, seq = entry->seq](const Expected<QList<AuditEntry>> &story) {
        if (story && m_details->entry() && m_details->entry()->seq == seq)
            m_details->showCall(*story);
    });
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void HistoryPage::arrange()
{
    const int character = fontMetrics().averageCharWidth();
    const bool isWide = width() >= RoomForDetails * character;
    m_body->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int detailsWidth = isWide ? std::min(width() * 32 / 100, character * 46) : QWIDGETSIZE_MAX;
    const int detailsHeight = isWide ? QWIDGETSIZE_MAX : std::max(height() * 40 / 100, fontMetrics().height() * 5);
    m_detailsCard->setMinimumWidth(isWide ? detailsWidth : 0);
    m_detailsCard->setMaximumSize(detailsWidth, detailsHeight);
}

} // namespace Ringproof
