// SPDX-License-Identifier: GPL-3.0-or-later
// A telephone's twelve keys, for the mouse, the keyboard and assistive software.
#pragma once

#include <QPushButton>
#include <QWidget>

namespace Ringproof {

class KeypadKey : public QPushButton
{
    Q_OBJECT

public:
    explicit KeypadKey(QChar key, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

class Keypad : public QWidget
{
    Q_OBJECT

public:
    explicit Keypad(QWidget *parent = nullptr);

    //! Presses the key that this character stands for, as if clicked. \return whether there is one.
    bool type(const QString &character);

Q_SIGNALS:
    void pressed(QChar key);
};

} // namespace Ringproof
