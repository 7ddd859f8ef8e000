// SPDX-License-Identifier: GPL-3.0-or-later
// Who works here, and on which profile: what every page says about itself.
#pragma once

#include "profile/profilecolour.h"
#include "profile/receiptformat.h"

#include <QStringList>

namespace Ringproof {

struct Desk {
    enum class Kind { Real, Sandbox };
    enum class Storage { Sealed, Plain };

    QString profileName; //!< as the person named it
    ProfileColour profileColour = ProfileColour::Blue; //!< of the window's band; the sandbox has its own
    Kind kind = Kind::Real; //!< Sandbox: no real phone rings
    QString operatorName; //!< written to the store and shown to the other desks
    QStringList callLanguages = {}; //!< BCP 47 tags to choose from; empty: the PHLO speaks one language
    QString callLanguage = {}; //!< the profile's own; empty: whatever its PHLO speaks
    Storage storage = Storage::Sealed; //!< of codes; Plain: whoever reads the store can read them
    QString profileId = {}; //!< what the profile is opened by; empty: a config file from elsewhere
    ReceiptFormat receipt = {}; //!< of the line that is copied for a ticket
};

//! A profile that the person can go to.
struct ProfileChoice {
    QString id; //!< what it is opened by; see Profile::named()
    QString name; //!< for people
    ProfileColour colour = ProfileColour::Blue;
    Desk::Kind kind = Desk::Kind::Real;
    QString problem = {}; //!< why it can't be opened; empty where it can
};

} // namespace Ringproof
