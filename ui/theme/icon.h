// SPDX-License-Identifier: GPL-3.0-or-later
// The product's icons, painted in any colour at any size.
#pragma once

#include <QIcon>

class QColor;
class QPainter;
class QRectF;

namespace Ringproof {

enum class Icon {
    None, Phone, PhoneDown, Check, Warning, Problem, Info, Clock, Plus, Close, Store, Flow, Pencil, Flask, Voice, Plug, Copy, Play, Stop,
    Workbench, Live, History, Chart, Settings, Search, Filter, Eye, EyeOff, Download, Refresh, Trash, Key, Lock, Receipt, People, Shield, Contrast,
};

//! Paints the icon into the rectangle, in one colour.
void paintIcon(QPainter &painter, const QRectF &where, Icon icon, const QColor &colour);

//! The icon of the program itself.
[[nodiscard]] QIcon applicationIcon();

} // namespace Ringproof
