// SPDX-License-Identifier: GPL-3.0-or-later
// Every widget in all its states, for those who work on the console: `ringproof --gallery`. Its own words are English.
#pragma once

#include <QWidget>

class QBoxLayout;

namespace Ringproof {

//! Appearance, direction and size of text are switched on top, for the whole application.
class Gallery : public QWidget
{
    Q_OBJECT

public:
    explicit Gallery(QWidget *parent = nullptr);

private:
    QWidget *makeSwitches();
    void add(QBoxLayout *column, const char *title, QWidget *samples);

    const QFont m_usualFont;
};

} // namespace Ringproof
