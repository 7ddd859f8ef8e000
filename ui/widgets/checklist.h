// SPDX-License-Identifier: GPL-3.0-or-later
// What was found by checks, a line each: how it stands, what it is about, and the sentence.
#pragma once

#include "check.h"

#include <QList>
#include <QWidget>

namespace Ringproof {

class CheckList : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    void show(const QList<Check> &checks);

    [[nodiscard]] static bool has(const QList<Check> &checks, Check::Outcome outcome);

private:
    using QWidget::show;
};

} // namespace Ringproof
