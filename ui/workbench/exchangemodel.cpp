// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/exchangemodel.h"

#include "phlo/exchangelog.h"
#include "verify/timewords.h"
#include "widgets/tableview.h"

#include <QLocale>

namespace Ringproof {

namespace {

QString requestOf(const PlivoExchange &exchange)
{
    return QString::fromLatin1(exchange.method) + u' ' + exchange.url.path(QUrl::FullyEncoded);
}

QString replyOf(const PlivoExchange &exchange)
{
    return exchange.fault.isEmpty() ? QString::number(exchange.status) : ExchangeModel::tr("No answer");
}

} // namespace

ExchangeModel::ExchangeModel(ExchangeLog &log, QObject *parent) : QAbstractTableModel(parent), m_log(log)
{
    connect(&log, &ExchangeLog::aboutToForget, this, [this](int count) { beginRemoveRows({}, 0, count - 1); });
    connect(&log, &ExchangeLog::forgotten, this, [this] { endRemoveRows(); });
    connect(&log, &ExchangeLog::aboutToAdd, this, [this] { beginInsertRows({}, rowCount(), rowCount()); });
    connect(&log, &ExchangeLog::added, this, [this] { endInsertRows(); });
    connect(&log, &ExchangeLog::aboutToClear, this, [this] { beginResetModel(); });
    connect(&log, &ExchangeLog::cleared, this, [this] { endResetModel(); });
}

int ExchangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_log.exchanges().size());
}

int ExchangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExchangeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PlivoExchange &seen = exchange(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == Took)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == CellFigureRole)
        return index.column() == Time || index.column() == Took;
    if (role == CellToneRole && index.column() == Reply)
        return int(seen.fault.isEmpty() && seen.status < 400 ? Tone::Neutral : Tone::Danger);
    if (role == Qt::ToolTipRole && index.column() == Request)
        return seen.url.toString();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time: return timeOfDay(seen.at, QLocale());
    case Request: return requestOf(seen);
    case Reply: return replyOf(seen);
    case Took: return tr("%1 ms").arg(QLocale().toString(qint64(seen.took.count())));
    }
    return {};
}

QVariant ExchangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Took)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time");
    case Request: return tr("Request");
    case Reply: return tr("Reply");
    case Took: return tr("Took");
    }
    return {};
}

const PlivoExchange &ExchangeModel::exchange(int row) const
{
    return m_log.exchanges().at(size_t(row));
}

} // namespace Ringproof
