// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiletransfer.h"

#include "sqlite/jobthread.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace Ringproof {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProfileTransfer)
};

Expected<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::NotFound,
                       Words::tr("%1 can't be read (%2). Check the path.").arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    QByteArray content = file.read(SealedProfile::MaxFileSize + 1);
    if (file.error() != QFile::NoError) {
        return failure(Error::Kind::Unavailable,
                       Words::tr("%1 can't be read (%2). Nothing was imported.").arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    if (auto fault = SealedProfile::fault(content))
        return tl::make_unexpected(std::move(*fault));
    return content;
}

Expected<void> write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(content) == content.size()
        && file.commit())
        return {};
    return failure(Error::Kind::Unavailable,
                   Words::tr("%1 can't be written (%2). Nothing was exported; name a file in a folder that you may write to.")
                       .arg(QDir::toNativeSeparators(path), file.errorString()));
}

Error isThereAlready(const QString &path)
{
    return {Error::Kind::Invalid,
            Words::tr("%1 is there already. Nothing was exported; name another file.").arg(QDir::toNativeSeparators(path))};
}

//! The secrets of a profile that isn't there yet: those in the parcel, and no other that may be left from an earlier one of its name.
QCoro::Task<Expected<void>> keepSecrets(SecretVault &vault, Secrets secrets, ProfileTransfer::Keep keep,
                                        ProfileTransfer::Imported &imported)
{
    for (const SecretKind kind : SecretKinds) {
        if (kind == SecretKind::AuditKey)
            continue;
        if (keep == ProfileTransfer::Keep::Nothing || secrets.of(kind).isEmpty()) {
            // Where there is no keychain, nothing can be left in it.
            (void)co_await vault.forget(imported.name, kind);
            continue;
        }
        const Expected<SecretVault::Kept> kept = co_await vault.keep(imported.name, kind, secrets.of(kind));
        if (!kept)
            co_return tl::make_unexpected(kept.error());
        imported.secrets.insert(kind);
        if (!kept->sentence.isEmpty() && !imported.sentences.contains(kept->sentence))
            imported.sentences.append(kept->sentence);
        if (kept->place != SecretVault::Place::Session)
            continue;
        imported.isForSession = true;
        if (keep == ProfileTransfer::Keep::InKeychain) {
            co_return failure(Error::Kind::Unavailable,
                              Words::tr("The secrets of this profile can't be kept: %1 Nothing was imported. Unlock the keychain, or import the profile "
                                        "without its secrets and set them in the environment.").arg(kept->sentence));
        }
    }
    co_return Expected<void>();
}

} // namespace

ProfileTransfer::ProfileTransfer(ProfileStore &store, SecretVault &vault, SealedProfile::Effort effort)
    : m_store(store), m_vault(vault), m_effort(effort)
{
}

ProfileTransfer::~ProfileTransfer()
{
    if (m_thread)
        m_thread->close();
}

QSet<SecretKind> ProfileTransfer::secretsForTeam(const Profile &profile)
{
    return SecretVault::usedBy(profile) - QSet<SecretKind> {SecretKind::AuditKey};
}

std::optional<Error> ProfileTransfer::faultOf(const QString &path)
{
    const Expected<QByteArray> content = contentOf(path);
    return content ? std::nullopt : std::optional(content.error());
}

std::shared_ptr<JobThread> ProfileTransfer::thread()
{
    if (!m_thread)
        m_thread = std::make_shared<JobThread>(new QObject, QStringLiteral("passphrase"));
    return m_thread;
}

QCoro::Task<Expected<ProfileTransfer::Exported>> ProfileTransfer::exportTo(QString name, QString path, Secret passphrase, QSet<SecretKind> wanted,
                                                                           Existing existing)
{
    if (auto fault = SealedProfile::faultOfPassphrase(passphrase))
        co_return failure(Error::Kind::Invalid, std::move(*fault));
    Expected<ProfileStore::Stored> stored = m_store.read(name);
    if (!stored)
        co_return tl::make_unexpected(stored.error());
    if (stored->profile.sandbox)
        co_return failure(Error::Kind::Invalid, Words::tr("The sandbox is on every computer already and isn't exported."));
    if (existing == Existing::Refuse && QFile::exists(path))
        co_return tl::make_unexpected(isThereAlready(path));

    wanted &= secretsForTeam(stored->profile);
    const std::shared_ptr<JobThread> passphrases = thread();
    const SealedProfile::Effort effort = m_effort;
    // From here on this object may be gone.
    const Expected<Secrets> secrets = co_await m_vault.secretsFor(stored->profile, wanted);
    if (!secrets)
        co_return tl::make_unexpected(secrets.error());

    Exported exported;
    exported.file = path;
    exported.whyMissing = secrets->whyMissing;
    // With what is pinned here in it: the desk that imports it may have no policy.
    ProfileParcel parcel {name, stored->profile.toJson(), {}};
    for (const SecretKind kind : std::as_const(wanted)) {
        (secrets->of(kind).isEmpty() ? exported.missing : exported.secrets).insert(kind);
        parcel.secrets.of(kind) = secrets->of(kind);
    }
    const auto seal = [parcel, passphrase, effort] { return SealedProfile::seal(parcel, passphrase, effort); };
    const Expected<QByteArray> sealed = co_await passphrases->submit<QByteArray>(seal);
    if (!sealed)
        co_return tl::make_unexpected(sealed.error());
    if (existing == Existing::Refuse && QFile::exists(path))
        co_return tl::make_unexpected(isThereAlready(path));
    if (const auto written = write(path, *sealed); !written)
        co_return tl::make_unexpected(written.error());
    co_return exported;
}

QCoro::Task<Expected<ProfileTransfer::Imported>> ProfileTransfer::importFrom(QString path, QString name, Secret passphrase,
                                                                             Keep keep)
{
    ProfileStore &store = m_store;
    SecretVault &vault = m_vault;
    // What needs no passphrase first, so that nobody types one in vain.
    if (auto refusal = store.editingRefusal())
        co_return tl::make_unexpected(std::move(*refusal));
    if (!name.isEmpty()) {
        if (auto fault = store.faultOfNewName(name))
            co_return failure(Error::Kind::Invalid, std::move(*fault));
    }
    const Expected<QByteArray> file = contentOf(path);
    if (!file)
        co_return tl::make_unexpected(file.error());

    const auto unseal = [content = *file, passphrase] { return SealedProfile::unseal(content, passphrase); };
    const std::shared_ptr<JobThread> passphrases = thread();
    // From here on this object may be gone.
    const Expected<ProfileParcel> parcel = co_await passphrases->submit<ProfileParcel>(unseal);
    if (!parcel)
        co_return tl::make_unexpected(parcel.error());

    Imported imported;
    imported.name = name.isEmpty() ? parcel->name : name;
    if (auto fault = store.faultOfNewName(imported.name))
        co_return failure(Error::Kind::Invalid, std::move(*fault));
    const Expected<Profile> profile = Profile::fromJson(parcel->config, QDir::toNativeSeparators(path), store.managed());
    if (!profile)
        co_return tl::make_unexpected(profile.error());

    // A profile that is there can be used, and one that isn't can't: so it comes last.
    Expected<void> done = co_await keepSecrets(vault, parcel->secrets, keep, imported);
    if (done) {
        if (const auto created = store.create(imported.name, *profile); !created)
            done = tl::make_unexpected(created.error());
    }
    if (!done) {
        (void)co_await vault.forgetAll(imported.name);
        co_return tl::make_unexpected(done.error());
    }
    co_return imported;
}

} // namespace Ringproof
