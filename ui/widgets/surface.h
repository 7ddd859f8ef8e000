// SPDX-License-Identifier: GPL-3.0-or-later
// A rounded sheet that holds one thing: a card.
#pragma once

#include <QWidget>

namespace Ringproof {

class Surface : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Ringproof
