// SPDX-License-Identifier: GPL-3.0-or-later
// A profile with its secrets in one file, sealed with a passphrase, to be handed to a team.
#pragma once

#include "error.h"
#include "profile/secrets.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Ringproof {

//! What such a file holds. Never the audit key, which is one computer's.
struct ProfileParcel {
    QString name; //!< that it had where it comes from
    QByteArray config; //!< a config file
    Secrets secrets; //!< those that were put in
};

//! The file: 16 bytes `RingproofProfile`, the version (1), Argon2id's passes and KiB (32 bits each, little-endian), a salt (16), a nonce
//! (24), a check of the passphrase (16), the contents under XChaCha20-Poly1305, which also covers all of that, and a digest (16).
//!
//! Three things tell what is wrong with a file: the digest, which needs no passphrase, whether it came through whole; the check, under a
//! key of its own from the passphrase, whether that was the right one; the seal, whether somebody who had not the passphrase has changed it.
class SealedProfile
{
public:
    static constexpr qint64 MaxFileSize = 1024 * 1024;
    static constexpr int MinPassphrase = 12; //!< characters
    static constexpr int MaxPassphrase = 1024; //!< bytes

    //! What it costs to try one passphrase. Stands in the file, and is capped when it is read: nobody's file may ask for more than
    //! MostPasses and MostKiB.
    struct Effort {
        quint32 passes;
        quint32 kibibytes;
    };
    static constexpr quint32 MostPasses = 8;
    static constexpr quint32 MostKiB = 1024 * 1024;

    //! libsodium's "moderate": 256 MiB, about a second.
    [[nodiscard]] static Effort usualEffort();

    //! Why this passphrase is not good enough for a file that anybody may try passphrases on, for as long as they like; nothing if it is.
    [[nodiscard]] static std::optional<QString> faultOfPassphrase(const Secret &passphrase);

    //! Takes a moment and much memory: to be called in a thread.
    //! \return an Error of kind Invalid for a passphrase that is not good enough or contents that are too large, Unavailable where there is
    //!         too little memory.
    [[nodiscard]] static Expected<QByteArray> seal(const ProfileParcel &parcel, const Secret &passphrase, Effort effort = usualEffort());

    //! What can be said of a file without its passphrase: Incompatible for one of a newer release, Invalid for one that is damaged or was
    //! never sealed by Ringproof.
    [[nodiscard]] static std::optional<Error> fault(const QByteArray &file);

    //! Takes as long as seal().
    //! \return besides what fault() says: Rejected for a wrong passphrase, Invalid for a file that was tampered with, Unavailable where there
    //!         is too little memory. The config file in the parcel is not judged.
    [[nodiscard]] static Expected<ProfileParcel> unseal(const QByteArray &file, const Secret &passphrase);
};

} // namespace Ringproof
