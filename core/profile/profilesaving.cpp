// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilesaving.h"

#include "profile/auditkey.h"

#include <QCoreApplication>

namespace Ringproof {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProfileSaving)
};

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
    ProfileSaved saved {kept, *revision};

    const bool isFirst = save.place == ProfileSave::Place::New && store->names().size() == 2; // beside the sandbox
    if (isFirst && !save.auditLog.isEmpty()) {
        const bool isMade = co_await makeAuditKey(vault, save.auditLog);
        if (isMade) {
            saved.notes.append(Words::tr("The audit log has a key from now on, which is in the keychain. Programs of yours that can't ask the "
                                         "keychain, such as scheduled ones, need it in RINGPROOF_AUDIT_KEY."));
        }
    }
    co_return saved;
}

} // namespace Ringproof
