// SPDX-License-Identifier: GPL-3.0-or-later
// A chart and the table behind it, one at a time.
#pragma once

#include "insights/figures.h"
#include "widgets/surface.h"

class QChart;
class QChartView;

namespace Ringproof {

class ActionButton;
class FigureTable;
class TableView;
class TextLabel;

//! Bars, stacked in the order of the series. The chart is made when there are first figures to show.
class ChartCard : public Surface
{
    Q_OBJECT

public:
    ChartCard(const QString &title, const QString &purpose, QWidget *parent = nullptr);

    void show(const Figures &figures);
    using QWidget::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void turn();
    void fit();

    const QString m_title;
    Figures m_figures;
    FigureTable *m_model;
    QChartView *m_view = nullptr;
    TableView *m_table;
    ActionButton *m_turn;
    TextLabel *m_nothing;
    bool m_showsTable = false;
};

} // namespace Ringproof
