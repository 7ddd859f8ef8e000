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

QCoro::Task<Expected<ProfileSaved>> saveProfile(ProfileStore *store, SecretVault *vault, ProfileSave save)
{
    const Expected<ProfileStore::Revision> revision = write(*store, save);
    if (!revision)
        co_return tl::make_unexpected(revision.error());

    ProfileSaved saved;
    saved.revision = *revision;
    for (const SecretKind kind : SecretKinds) {
        const Secret secret = save.secrets.value(kind);
        if (secret.isEmpty())
            continue;
        const Expected<SecretVault::Kept> kept = co_await vault->keep(save.profile.name, kind, secret);
        if (!kept) {
            if (!saved.fault)
                saved.fault = kept.error();
            continue;
        }
        saved.kept.insert(kind);
        if (!kept->sentence.isEmpty() && !saved.notes.contains(kept->sentence))
            saved.notes.append(kept->sentence);
    }
    co_return saved;
}

} // namespace Ringproof
