// SPDX-License-Identifier: GPL-3.0-or-later
// An edited profile, put where it belongs: its settings into its file, its secrets into the vault.
#pragma once

#include "profile/profilestore.h"
#include "profile/secretvault.h"

#include <QStringList>

namespace Ringproof {

struct ProfileSave {
    enum class Place {
        Existing, //!< in the file of its name
        New, //!< under a name that isn't taken
    };

    Profile profile;
    Place place = Place::Existing;
    ProfileStore::Revision revision; //!< that was edited; of an existing one
    QHash<SecretKind, Secret> secrets; //!< that were typed
    QString auditLog; //!< gets a key with this user's first profile, see makeAuditKey(); empty: it stays as it is
};

//! What became of secrets that were typed.
struct SecretsKept {
    QSet<SecretKind> kept;
    QStringList notes; //!< for people: where a secret is kept when that isn't the keychain, and that a key was made
    std::optional<Error> fault; //!< why the others could not be kept
};

//! \param vault outlives the task.
//! \param name under which the vault has the profile's secrets: see SecretVault::nameFor().
[[nodiscard]] QCoro::Task<SecretsKept> keepSecrets(SecretVault *vault, QString name, QHash<SecretKind, Secret> secrets);

//! Its settings are saved also where a secret could not be kept.
struct ProfileSaved : SecretsKept {
    ProfileStore::Revision revision;
};

//! First the settings, which are refused as a whole or written as a whole, then the secrets. \param store and \param vault outlive the task.
//! \return an Error where nothing was saved.
[[nodiscard]] QCoro::Task<Expected<ProfileSaved>> saveProfile(ProfileStore *store, SecretVault *vault, ProfileSave save);

} // namespace Ringproof
