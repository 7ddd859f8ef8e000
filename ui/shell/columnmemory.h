// SPDX-License-Identifier: GPL-3.0-or-later
// The widths and the order of a table's columns, as they were left.
#pragma once

#include <QString>

class QHeaderView;
class QSettings;

namespace Ringproof {

//! Restores them now and remembers every change by hand. A table that has other columns than it had keeps its own.
//! \param settings null: nothing is remembered; else outlive the header. \param key names the table: `history`.
void rememberColumns(QHeaderView *header, QSettings *settings, const QString &key);

} // namespace Ringproof
