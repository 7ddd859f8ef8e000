// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/chartcard.h"

#include "insights/figuretable.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/type.h"
#include "widgets/actionbutton.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QHeaderView>
#include <QLegend>
#include <QStackedBarSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <memory>

namespace Ringproof {

namespace {

constexpr int MostLabels = 12; // beside each other, before they run into one another
constexpr int MostRows = 10; // of the table, before it scrolls

//! Bars stand at 0, 1, 2…; where there are many, some only are labelled, and each of these has the room of those that aren't.
std::unique_ptr<QCategoryAxis> axisOf(const QStringList &categories)
{
    auto axis = std::make_unique<QCategoryAxis>();
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(-0.5);
    const qsizetype step = (categories.size() + MostLabels - 1) / MostLabels;
    for (qsizetype i = 0; i < categories.size(); i += step)
        axis->append(categories.at(i), double(i));
    axis->setRange(-0.5, double(categories.size()) - 0.5);
    axis->setGridLineVisible(false);
    return axis;
}

} // namespace

ChartCard::ChartCard(const QString &title, const QString &purpose, QWidget *parent)
    : Surface(parent)
    , m_title(title)
    , m_model(new FigureTable(this))
    , m_table(new TableView)
    , m_turn(new ActionButton({}, ActionButton::Strength::Quiet))
    , m_nothing(new TextLabel(TextStyle::Body, TextLabel::Colour::Muted))
{
    auto *heading = new TextLabel(TextStyle::Heading);
    heading->setText(title);
    auto *about = new TextLabel(TextStyle::Body, TextLabel::Colour::Muted);
    about->setText(purpose);
    m_nothing->setText(tr("There is nothing to show for this time."));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("%1, table").arg(title));

    auto *actions = new QHBoxLayout;
    actions->addWidget(m_turn);
    actions->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::Huge, Metrics::Huge, Metrics::Huge, Metrics::Huge);
    layout->setSpacing(Metrics::Medium);
    layout->addWidget(heading);
    layout->addWidget(about);
    layout->addWidget(m_nothing);
    layout->addWidget(m_table);
    layout->addLayout(actions);

    connect(m_turn, &QPushButton::clicked, this, [this] {
        m_showsTable = !m_showsTable;
        turn();
    });
    turn();
}

void ChartCard::show(const Figures &figures)
{
    if (figures == m_figures)
        return;
    m_figures = figures;
    m_model->show(figures);
    draw();
    turn();
}

void ChartCard::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        draw();
}

void ChartCard::draw()
{
    if (m_figures.isEmpty())
        return;
    const Theme &theme = Theme::of(this);

    auto *series = new QStackedBarSeries;
    series->setBarWidth(0.72);
    for (const Figures::Series &one : m_figures.series) {
        auto *bars = new QBarSet(one.name);
        bars->setColor(theme.tone(one.tone).solid);
        bars->setBorderColor(theme.surface);
        for (const qint64 value : one.values)
            bars->append(double(value));
        series->append(bars);
    }
    auto *chart = new QChart;
    chart->addSeries(series);
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->setLocalizeNumbers(true);
    chart->legend()->setVisible(m_figures.series.size() > 1);
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setLabelColor(theme.text);
    chart->legend()->setFont(fontFor(TextStyle::Small));

    QCategoryAxis *across = axisOf(m_figures.categories).release(); // the chart's
    auto *up = new QValueAxis;
    up->setLabelFormat(QStringLiteral("%.0f"));
    up->setGridLineColor(theme.border);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(across), static_cast<QAbstractAxis *>(up)}) {
        axis->setLabelsColor(theme.muted);
        axis->setLabelsFont(fontFor(TextStyle::Small));
        axis->setLinePenColor(theme.border);
    }
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    across->setReverse(layoutDirection() == Qt::RightToLeft);
    series->attachAxis(across);
    series->attachAxis(up);
    double highest = 0;
    for (qsizetype i = 0; i < m_figures.categories.size(); ++i) {
        double sum = 0;
        for (const Figures::Series &one : m_figures.series)
            sum += double(one.values.at(i));
        highest = std::max(highest, sum);
    }
    up->setRange(0, std::max(4.0, highest)); // whole numbers at the ticks
    up->applyNiceNumbers();

    if (!m_view) {
        m_view = new QChartView;
        m_view->setFocusPolicy(Qt::NoFocus); // what there is to operate and to hear is in the table
        m_view->setFrameShape(QFrame::NoFrame);
        m_view->setBackgroundBrush(Qt::NoBrush);
        m_view->viewport()->setAutoFillBackground(false); // the card shows through
        m_view->setStyleSheet({});
        m_view->setRenderHint(QPainter::Antialiasing);
        static_cast<QVBoxLayout *>(layout())->insertWidget(3, m_view);
    }
    m_view->setAccessibleName(tr("%1, chart").arg(m_title));
    const std::unique_ptr<QChart> before(m_view->chart());
    m_view->setChart(chart);
    fit();
}

void ChartCard::turn()
{
    const bool isEmpty = m_figures.isEmpty();
    m_nothing->setVisible(isEmpty);
    m_table->setVisible(!isEmpty && m_showsTable);
    if (m_view)
        m_view->setVisible(!isEmpty && !m_showsTable);
    m_turn->setVisible(!isEmpty);
    m_turn->setText(m_showsTable ? tr("Show as a chart") : tr("Show as a table"));
    m_turn->setAccessibleName(m_showsTable ? tr("%1: show as a chart").arg(m_title) : tr("%1: show as a table").arg(m_title));
    fit();
}

void ChartCard::fit()
{
    const int line = QFontMetrics(fontFor(TextStyle::Body)).lineSpacing();
    if (m_view)
        m_view->setFixedHeight(line * 15);
    const int rows = std::min(MostRows, std::max(1, m_model->rowCount()));
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * m_table->verticalHeader()->defaultSectionSize()
                            + 2 * m_table->frameWidth());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

} // namespace Ringproof
