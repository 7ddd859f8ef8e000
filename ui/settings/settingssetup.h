// SPDX-License-Identifier: GPL-3.0-or-later
// What the settings work with.
#pragma once

#include "audit/auditentry.h"
#include "profile/profile.h"

#include <functional>

namespace Ringproof {

class ProfileStore;
class SecretVault;

//! What is pointed to outlives the window.
struct SettingsSetup {
    ProfileStore *profiles = nullptr; //!< null: there are no settings
    SecretVault *vault = nullptr;
    Profile profile; //!< that is open
    AuditContext auditContext; //!< who works here
    QString operatorName;
    QString auditPath; //!< of this computer's log
    std::function<int()> customersUnderWay; //!< who leave the screen with the profile; empty: there never are any
};

} // namespace Ringproof
