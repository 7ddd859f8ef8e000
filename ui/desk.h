// SPDX-License-Identifier: GPL-3.0-or-later
// Who works here, and on which profile: what every page says about itself.
#pragma once

#include <QColor>
#include <QStringList>

namespace Ringproof {

struct Desk {
    enum class Kind { Real, Sandbox };
    enum class Storage { Sealed, Plain };

    QString profileName; //!< as the person named it
    QColor profileColour; //!< marks the profile; invalid: none
    Kind kind = Kind::Real; //!< Sandbox: no real phone rings
    QString operatorName; //!< written to the store and shown to the other desks
    QStringList callLanguages = {}; //!< BCP 47 tags to choose from; empty: the PHLO speaks one language
    QString callLanguage = {}; //!< the profile's own; empty: whatever its PHLO speaks
    Storage storage = Storage::Sealed; //!< of codes; Plain: whoever reads the store can read them
};

} // namespace Ringproof
