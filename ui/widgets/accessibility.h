// SPDX-License-Identifier: GPL-3.0-or-later
// What assistive software and scripts see of the widgets that Qt doesn't know.
#pragma once

#include <QString>

class QWidget;

namespace Ringproof::Accessibility {

//! Teaches QAccessible our widgets, once.
void install();

enum class Part {
    List,
    Item, //!< its accessible name says all; what it is made of stays hidden
};
//! Gives a widget that is drawn as part of a list the role of one. To be called before anybody asks for its interface.
void presentAs(Part part, QWidget *widget);

//! Tells assistive software that a text has turned up in this widget.
void announceText(QWidget *widget, const QString &before, const QString &after);

} // namespace Ringproof::Accessibility
