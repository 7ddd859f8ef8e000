// SPDX-License-Identifier: GPL-3.0-or-later
// This user's profiles, by name.
#include "profile/profile.h"
#include "profile/profilestore.h"

#include <QStandardPaths>

namespace Ringproof {

Expected<Profile> Profile::named(const QString &name, const ManagedPolicy &managed)
{
    const ProfileStore store(managed);
    return store.read(name).map([](ProfileStore::Stored stored) { return std::move(stored.profile); });
}

QStringList Profile::names()
{
    return ProfileStore({}).names();
}

QString Profile::profilesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/ringproof/profiles");
}

} // namespace Ringproof
