// SPDX-License-Identifier: GPL-3.0-or-later
// The log of exchanges as a table, the newest last.
#pragma once

#include <QAbstractTableModel>

namespace Ringproof {

class ExchangeLog;
struct PlivoExchange;

class ExchangeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Request, Reply, Took, ColumnCount };

    //! \param log outlives this object.
    explicit ExchangeModel(ExchangeLog &log, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const PlivoExchange &exchange(int row) const;

private:
    ExchangeLog &m_log;
};

} // namespace Ringproof
