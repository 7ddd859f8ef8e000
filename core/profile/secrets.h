// SPDX-License-Identifier: GPL-3.0-or-later
// The secrets of a profile, which never stand in its file.
#pragma once

#include "error.h"
#include "secret.h"

#include <array>

namespace Ringproof {

enum class SecretKind {
    AuthToken, //!< Plivo's
    RedisPassword,
    SealKey, //!< 256 bits
    AuditKey, //!< 256 bits; this computer's, whatever the profile
    HttpToken,
};

inline constexpr std::array SecretKinds {SecretKind::AuthToken, SecretKind::RedisPassword, SecretKind::SealKey, SecretKind::AuditKey,
                                         SecretKind::HttpToken};

//! `RINGPROOF_AUTH_TOKEN`, …
[[nodiscard]] const char *environmentName(SecretKind kind);

//! Whether it is a key of 256 bits, which people see as 64 hex digits, and not a text.
[[nodiscard]] bool isKey(SecretKind kind);

struct Secrets {
    Secret authToken; //!< RINGPROOF_AUTH_TOKEN: Plivo's
    Secret redisPassword; //!< RINGPROOF_REDIS_PASSWORD; may be empty
    Secret sealKey; //!< RINGPROOF_SEAL_KEY, decoded: CodeSeal::KeySize bytes or none
    Secret previousSealKey; //!< RINGPROOF_SEAL_KEY_PREVIOUS, decoded: while keys are changed, codes are judged under it too; mostly none
    Secret auditKey; //!< RINGPROOF_AUDIT_KEY, decoded: AuditChain::KeySize bytes or none
    Secret httpToken; //!< RINGPROOF_HTTP_TOKEN; may be empty

    //! Why the keychain could not be asked for those that are empty, for people; empty where it could.
    QString whyMissing;

    [[nodiscard]] Secret &of(SecretKind kind);
    [[nodiscard]] const Secret &of(SecretKind kind) const;

    //! What the environment holds. A key that is not 64 hex digits is an error that names the variable and not its value.
    [[nodiscard]] static Expected<Secrets> fromEnvironment();

    //! The sandbox's own: its codes open nothing, and every process of the sandbox must be able to judge them.
    //! Its audit log is this computer's, under the key of the environment.
    [[nodiscard]] static Expected<Secrets> forSandbox();
};

//! The key that 64 hex digits stand for.
//! \param name of the variable or field, for the message; the digits are not repeated.
[[nodiscard]] Expected<Secret> keyFromHex(QByteArrayView hex, const QString &name);

//! The 64 hex digits of a key.
[[nodiscard]] Secret hexOfKey(const Secret &key);

} // namespace Ringproof
