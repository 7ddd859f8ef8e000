// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes that controls are made of, for the style and for the widgets that draw themselves.
#pragma once

#include <QStyle>

class QPainter;
class QRectF;
class QStyleOption;
class QStyleOptionComplex;

namespace Ringproof {

struct Theme;

enum class Pointing { Down, Up };
//! An open arrowhead around the middle of the rectangle: more is behind this.
void paintChevron(QPainter &painter, const QRectF &where, Pointing pointing, const QColor &colour);

namespace ControlPainting {

//! What one types into or chooses from: ground, edge, focus.
void field(QPainter &painter, const QStyleOption &option, const Theme &theme);
void button(QPainter &painter, const QStyleOption &option, const Theme &theme, bool isPrimary);
void checkMark(QPainter &painter, const QStyleOption &option, const Theme &theme);
void radioMark(QPainter &painter, const QStyleOption &option, const Theme &theme);
void scrollBar(QPainter &painter, const QRect &handle, const QStyleOptionComplex &option, const Theme &theme);
void headerSection(QPainter &painter, const QStyleOption &option, const Theme &theme);
void selectedItem(QPainter &painter, const QStyleOption &option, const Theme &theme);
void tab(QPainter &painter, const QStyleOption &option, const Theme &theme);
void progress(QPainter &painter, const QRectF &filled, const QRectF &groove, const Theme &theme);
void focusFrame(QPainter &painter, const QRectF &around, const Theme &theme);

} // namespace ControlPainting

} // namespace Ringproof
