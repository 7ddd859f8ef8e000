// SPDX-License-Identifier: GPL-3.0-or-later
// What a profile is called and looks like, and what can be done with it as a whole.
#pragma once

#include "profile/profilestore.h"
#include "settings/section.h"

#include <functional>

namespace Ringproof {

class ProfileSection : public SettingsSection
{
    Q_OBJECT

public:
    //! \param customersUnderWay see SettingsSetup.
    ProfileSection(const SettingsContext &with, ProfileStore &profiles, std::function<int()> customersUnderWay, QWidget *parent = nullptr);

Q_SIGNALS:
    void creationWanted();
    //! See ManageCard.
    void renamed(const QString &name);
    void removed();
};

} // namespace Ringproof
