// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of profiles, in the band and in the menu bar.
#pragma once

#include "desk.h"

#include <QMenu>

#include <functional>

namespace Ringproof {

//! Asks for the profiles each time it opens: they may have changed meanwhile.
class ProfileMenu : public QMenu
{
    Q_OBJECT

public:
    using Choices = std::function<QList<ProfileChoice>()>;

    //! \param current the id of the profile that is open; empty: it is none of the choices.
    ProfileMenu(QString current, Choices choices, QWidget *parent = nullptr);

    //! There is a place where profiles are made and changed.
    void offerManaging() { m_isManagingOffered = true; }

Q_SIGNALS:
    void wanted(const QString &id);
    void managingWanted();

private:
    void fill();

    const QString m_current;
    const Choices m_choices;
    bool m_isManagingOffered = false;
};

} // namespace Ringproof
