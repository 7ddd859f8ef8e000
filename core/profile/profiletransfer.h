// SPDX-License-Identifier: GPL-3.0-or-later
// Hands a profile on: with the secrets that a team needs, in a file sealed with a passphrase, and back again.
#pragma once

#include "profile/profilestore.h"
#include "profile/sealedprofile.h"
#include "profile/secretvault.h"

#include <qcoro/qcorotask.h>

#include <memory>

namespace Ringproof {

class JobThread;

//! Passphrases are tried in a thread, so the event loop goes on. Destroying this object waits for that (about a second).
class ProfileTransfer
{
public:
    struct Exported {
        QString file;
        QSet<SecretKind> secrets; //!< those that are in it
        QSet<SecretKind> missing; //!< those that were wanted and are nowhere
        QString whyMissing; //!< why the keychain could not be asked; empty where it could
    };

    struct Imported {
        QString name;
        QSet<SecretKind> secrets; //!< those that came with it and were kept
        bool isForSession = false; //!< some of them are gone when this program ends: there is no keychain to keep them
        QStringList sentences; //!< the vault's, for people
    };

    //! What becomes of the secrets in a file.
    enum class Keep {
        InKeychainOrSession, //!< where there is no keychain, in memory until the program ends
        InKeychain, //!< nothing is imported where there is none: for programs that end at once
        Nothing, //!< they are left out
    };

    //! What to do with a file that is there already.
    enum class Existing { Refuse, Replace };

    //! Both outlive this object and everything that was begun with it.
    ProfileTransfer(ProfileStore &store, SecretVault &vault, SealedProfile::Effort effort = SealedProfile::usualEffort());
    ~ProfileTransfer();

    //! Every secret that a profile can use and that is a team's: all but the audit key.
    [[nodiscard]] static QSet<SecretKind> secretsForTeam(const Profile &profile);

    //! \param path of a file that only its owner will read; it is there only once it is whole.
    //! \param wanted of secretsForTeam().
    //! \return besides the errors of ProfileStore and SealedProfile, Invalid where there is such a file already and it isn't to be replaced.
    [[nodiscard]] QCoro::Task<Expected<Exported>> exportTo(QString name, QString path, Secret passphrase, QSet<SecretKind> wanted,
                                                           Existing existing = Existing::Refuse);

    //! All or nothing: the secrets are kept first, then the profile appears under its name. On an error neither is there.
    //! \param name to import it as; empty: the one that it had.
    //! \return the errors of ProfileStore, SealedProfile and SecretVault. Rejected is a wrong passphrase, or the managed policy's refusal.
    [[nodiscard]] QCoro::Task<Expected<Imported>> importFrom(QString path, QString name, Secret passphrase,
                                                             Keep keep = Keep::InKeychainOrSession);

    //! What is wrong with a file, whatever its passphrase; see SealedProfile::fault().
    [[nodiscard]] static std::optional<Error> faultOf(const QString &path);

private:
    [[nodiscard]] std::shared_ptr<JobThread> thread();

    ProfileStore &m_store;
    SecretVault &m_vault;
    const SealedProfile::Effort m_effort;
    std::shared_ptr<JobThread> m_thread; //!< once it is needed; whoever waits for it holds it too
};

} // namespace Ringproof
