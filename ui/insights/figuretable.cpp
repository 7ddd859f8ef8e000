// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/figuretable.h"

#include <QLocale>

namespace Ringproof {

void FigureTable::show(const Figures &figures)
{
    beginResetModel();
    m_figures = figures;
    endResetModel();
}

int FigureTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_figures.categories.size());
}

int FigureTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_figures.series.size()) + 1;
}

QVariant FigureTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isCategory = index.column() == 0;
    if (role == Qt::TextAlignmentRole)
        return int((isCategory ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return isCategory ? m_figures.categories.at(index.row())
                      : QLocale().toString(m_figures.series.at(index.column() - 1).values.at(index.row()));
}

QVariant FigureTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? m_figures.categoryName : m_figures.series.at(section - 1).name;
}

} // namespace Ringproof
