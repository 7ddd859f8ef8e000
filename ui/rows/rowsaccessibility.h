// SPDX-License-Identifier: GPL-3.0-or-later
// What assistive software sees of a RowsView: a list of the rows that are in sight.
#pragma once

namespace Ringproof {

class RowsView;

//! Teaches QAccessible about it, once.
void installRowsAccessibility();

//! The row has the focus.
void tellFocusedRow(RowsView *view, int row);

} // namespace Ringproof
