// SPDX-License-Identifier: GPL-3.0-or-later
// Where the secrets of profiles are looked for and kept.
#pragma once

#include "profile/keychain.h"
#include "profile/profile.h"
#include "profile/secrets.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace Ringproof {

//! A secret comes from the environment, else from the keychain. One that the keychain can't take is kept in memory until the program ends,
//! and then goes before what the keychain may still have of an earlier day. Nothing is ever written to disk in plain.
//!
//! A profile is named as ProfileStore names it; see nameFor(). Its entries in the keychain are `<name>/auth_token` and so on; the audit
//! key belongs to the computer and is `audit_key` for all.
class SecretVault : public QObject
{
    Q_OBJECT

public:
    //! Where a secret is.
    enum class Place {
        Environment,
        Keychain,
        Session, //!< gone when the program ends
        Missing,
    };

    //! Where each secret of a profile is.
    struct Places {
        QHash<SecretKind, Place> of;
        QString whyMissing; //!< why the keychain could not be asked, for people; empty where it could
    };

    //! What became of a secret that was to be kept.
    struct Kept {
        Place place = Place::Keychain; //!< Keychain or Session
        QString sentence; //!< for people, where there is more to say: why it is kept for the session only, or that the environment goes before it
    };

    //! \param keychain outlives this object.
    explicit SecretVault(Keychain &keychain, QObject *parent = nullptr);

    //! What a profile can use: Plivo's token unless it is the sandbox, the password of a Redis store, the key of sealed codes, the HTTP
    //! token, and the audit key. The keychain is asked for nothing else.
    [[nodiscard]] static QSet<SecretKind> usedBy(const Profile &profile);

    //! The name under which a profile's secrets are kept: that of the profile, or the whole path of a config file that isn't among the
    //! profiles. So a file from elsewhere never gets at the secrets of a profile that happens to have its name.
    [[nodiscard]] static QString nameFor(const Profile &profile);

    //! Those of `wanted` that the profile can use. One that is nowhere is empty; whyMissing then says whether the keychain could be asked.
    //! \return an Error of kind Invalid where the environment or the keychain holds a key that is none.
    [[nodiscard]] QCoro::Task<Expected<Secrets>> secretsFor(Profile profile, QSet<SecretKind> wanted);
    [[nodiscard]] QCoro::Task<Expected<Secrets>> secretsFor(Profile profile) { return secretsFor(profile, usedBy(profile)); }

    //! Of everything that the profile can use.
    [[nodiscard]] QCoro::Task<Places> placesFor(Profile profile);

    //! Into the keychain, or into memory where that can't be. An audit key is not kept in memory: the log would take no row at the next
    //! start. Nor does it replace another one, under which the log is signed.
    //! \param secret not empty; of a key, its 32 bytes (see keyFromHex()).
    [[nodiscard]] QCoro::Task<Expected<Kept>> keep(QString profile, SecretKind kind, Secret secret);

    //! Takes it out of keychain and memory. The audit key can't be forgotten here: the log would take no row without it.
    [[nodiscard]] QCoro::Task<Expected<void>> forget(QString profile, SecretKind kind);

    //! Everything of a profile but the audit key, all or nothing: on an error the secrets are where they were. What lies in memory stays in
    //! memory. Without a keychain there is nothing else to be moved, and no error.
    [[nodiscard]] QCoro::Task<Expected<void>> copy(QString from, QString to);
    [[nodiscard]] QCoro::Task<Expected<void>> rename(QString from, QString to);
    [[nodiscard]] QCoro::Task<Expected<void>> forgetAll(QString profile);

    //! 256 random bits.
    [[nodiscard]] static Secret makeKey();

Q_SIGNALS:
    //! Something of this profile was kept or forgotten; of the audit key, with an empty name.
    void changed(const QString &profile);

private:
    struct Found {
        Place place = Place::Missing;
        Secret secret;
        QString fault; //!< why the keychain could not be asked
    };

    [[nodiscard]] QCoro::Task<Expected<Found>> find(QString profile, SecretKind kind);
    [[nodiscard]] QCoro::Task<KeychainResult<Secret>> readEntry(QString entry);

    Keychain &m_keychain;
    QHash<QString, Secret> m_session; //!< by the entry that it would have in the keychain
};

} // namespace Ringproof
