// SPDX-License-Identifier: GPL-3.0-or-later
// The band on top of the window: which profile this is, the way to another one, and that the sandbox isn't the real thing.
#pragma once

#include "desk.h"

#include <QPushButton>
#include <QWidget>

class QMenu;

namespace Ringproof {

//! The profile's name and mark; opens the menu of profiles. Accessible as `Profile NAME`.
class ProfileButton : public QPushButton
{
    Q_OBJECT

public:
    ProfileButton(const Desk &desk, QMenu *menu, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int markSide() const;

    const ProfileColour m_colour;
    const Desk::Kind m_kind;
};

class ProfileBand : public QWidget
{
    Q_OBJECT

public:
    //! \param menu of the profiles; null: there is no other one to go to.
    ProfileBand(const Desk &desk, QMenu *menu, QWidget *parent = nullptr);

    //! What can be done on every page, at the end of the band.
    void addAction(QWidget *action);

    //! Says how the menu opens by keyboard.
    void setMenuKeys(const QKeySequence &keys);

    //! Opens the menu of profiles, with the keyboard in it.
    void openMenu();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    using QWidget::addAction;

    const Desk m_desk;
    ProfileButton *m_button;
};

//! The mark that a menu shows beside a profile's name: its colour and its first letter, or the sandbox's flask.
[[nodiscard]] QPixmap profileMark(const ProfileChoice &choice, const QWidget &where);

} // namespace Ringproof
