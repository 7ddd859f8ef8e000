// SPDX-License-Identifier: GPL-3.0-or-later
// The band on top of the window: which profile this is, and that the sandbox isn't the real thing.
#pragma once

#include "desk.h"

#include <QWidget>

namespace Ringproof {

class ProfileBand : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileBand(const Desk &desk, QWidget *parent = nullptr);

    //! What can be done on every page, at the end of the band.
    void addAction(QWidget *action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    using QWidget::addAction;

    const Desk m_desk;
    int m_markWidth;
};

} // namespace Ringproof
