// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets that settings lie on.
#pragma once

#include "widgets/surface.h"

class QLayout;
class QVBoxLayout;

namespace Ringproof {

//! A sheet with its title, what it is about, and its rows.
class Card : public Surface
{
    Q_OBJECT

public:
    explicit Card(const QString &title, const QString &purpose = {}, QWidget *parent = nullptr);

protected:
    //! \return the widget itself, for those who keep it.
    template<typename Widget> Widget *add(Widget *widget, Qt::Alignment alignment = {})
    {
        addToColumn(widget, alignment);
        return widget;
    }
    void addRow(QLayout *layout);

private:
    void addToColumn(QWidget *widget, Qt::Alignment alignment);

    QVBoxLayout *m_column;
};

} // namespace Ringproof
