// SPDX-License-Identifier: GPL-3.0-or-later
// A window as assistive software sees it: what tests find by the name that people hear, not by ours.
#pragma once

#include <QAccessible>
#include <QString>

#include <functional>

class QWidget;

namespace Ringproof::Test {

//! The first visible thing of this name; null if there is none.
[[nodiscard]] QAccessibleInterface *findAccessible(QWidget *root, const QString &name);

//! Its widget.
[[nodiscard]] QWidget *findNamed(QWidget *root, const char *name);

//! Its text: of a text interface, else its value, else nothing.
[[nodiscard]] QString textOf(QWidget *root, const char *name);

//! Every visible thing, the root included.
void forEachAccessible(QWidget *root, const std::function<void(QAccessibleInterface *)> &visit);

} // namespace Ringproof::Test
