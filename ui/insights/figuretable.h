// SPDX-License-Identifier: GPL-3.0-or-later
// The figures behind a chart as a table: a row a category, a column a series.
#pragma once

#include "insights/figures.h"

#include <QAbstractTableModel>

namespace Ringproof {

class FigureTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const Figures &figures);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Figures m_figures;
};

} // namespace Ringproof
