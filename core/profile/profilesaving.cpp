// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilesaving.h"

namespace Ringproof {

namespace {

Expected<ProfileStore::Revision> write(ProfileStore &store, const ProfileSave &save)
{
    const QString name = save.profile.name;
    return save.place == ProfileSave::Place::New ? store.create(name, save.profile) : store.write(name, save.profile, save.revision);
}

} // namespace

QCoro::Task<SecretsKept> keepSecrets(SecretVault *vault, QString name, QHash<SecretKind, Secret> secrets)
{
    SecretsKept all;
    for (const SecretKind kind : SecretKinds) {
        const Secret secret = secrets.value(kind);
        if (secret.isEmpty())
            continue;
        const Expected<SecretVault::Kept> kept = co_await vault->keep(name, kind, secret);
        if (!kept) {
            if (!all.fault)
                all.fault = kept.error();
            continue;
        }
        all.kept.insert(kind);
        if (!kept->sentence.isEmpty() && !all.notes.contains(kept->sentence))
            all.notes.append(kept->sentence);
    }
    co_return all;
}

QCoro::Task<Expected<ProfileSaved>> saveProfile(ProfileStore *store, SecretVault *vault, ProfileSave save)
{
    const Expected<ProfileStore::Revision> revision = write(*store, save);
    if (!revision)
        co_return tl::make_unexpected(revision.error());

    const SecretsKept kept = co_await keepSecrets(vault, save.profile.name, save.secrets);
    co_return ProfileSaved {kept, *revision};
}

} // namespace Ringproof
