// SPDX-License-Identifier: GPL-3.0-or-later
// The time that a code has left, in a table: a bar that empties, and the seconds.
#pragma once

#include "rows/cells.h"

namespace Ringproof {

class TimeLeftCell : public TextCell
{
    Q_OBJECT

public:
    explicit TimeLeftCell(QObject *parent) : TextCell(TextStyle::Body, Colour::Text, parent) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Ringproof
