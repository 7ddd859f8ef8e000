// SPDX-License-Identifier: GPL-3.0-or-later
// What a profile is called and looks like, and what can be done with it as a whole.
#pragma once

#include "profile/profilestore.h"
#include "settings/section.h"

namespace Ringproof {

class ProfileSection : public SettingsSection
{
    Q_OBJECT

public:
    ProfileSection(const SettingsContext &with, ProfileStore &profiles, QWidget *parent = nullptr);

Q_SIGNALS:
    void creationWanted();
    //! Another profile is to be opened: the one that was renamed, or, after a deletion, the sandbox.
    void profileWanted(const QString &name);
};

} // namespace Ringproof
