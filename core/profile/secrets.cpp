// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets.h"

#include "otp/codeseal.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ringproof {

namespace {

Secret environmentSecret(const char *name)
{
    QByteArray value = qgetenv(name);
    Secret secret {QByteArrayView(value)};
    wipe(value);
    return secret;
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

//! Empty where the variable is not set.
Expected<Secret> environmentKey(const char *name)
{
    const Secret text = environmentSecret(name);
    return text.isEmpty() ? Expected<Secret>() : keyFromHex(text.reveal(), QString::fromLatin1(name));
}

} // namespace

const char *environmentName(SecretKind kind)
{
    switch (kind) {
    case SecretKind::AuthToken: return "RINGPROOF_AUTH_TOKEN";
    case SecretKind::RedisPassword: return "RINGPROOF_REDIS_PASSWORD";
    case SecretKind::SealKey: return "RINGPROOF_SEAL_KEY";
    case SecretKind::AuditKey: return "RINGPROOF_AUDIT_KEY";
    case SecretKind::HttpToken: return "RINGPROOF_HTTP_TOKEN";
    }
    return "";
}

bool isKey(SecretKind kind)
{
    return kind == SecretKind::SealKey || kind == SecretKind::AuditKey;
}

Expected<Secret> keyFromHex(QByteArrayView hex, const QString &name)
{
    if (hex.size() != 2 * CodeSeal::KeySize || !std::all_of(hex.begin(), hex.end(), isHexDigit)) {
        return failure(Error::Kind::Invalid,
                       QCoreApplication::translate("Secrets", "%1 must be 64 hex digits (256 bits). Make one with: openssl rand -hex 32").arg(name));
    }
    QByteArray bytes = QByteArray::fromHex(QByteArray::fromRawData(hex.data(), hex.size()));
    Secret key {QByteArrayView(bytes)};
    wipe(bytes);
    return key;
}

Secret hexOfKey(const Secret &key)
{
    const QByteArrayView view = key.reveal();
    QByteArray hex = QByteArray::fromRawData(view.data(), view.size()).toHex();
    Secret text {QByteArrayView(hex)};
    wipe(hex);
    return text;
}

const Secret &Secrets::of(SecretKind kind) const
{
    switch (kind) {
    case SecretKind::AuthToken: return authToken;
    case SecretKind::RedisPassword: return redisPassword;
    case SecretKind::SealKey: return sealKey;
    case SecretKind::AuditKey: return auditKey;
    case SecretKind::HttpToken: break;
    }
    return httpToken;
}

Secret &Secrets::of(SecretKind kind)
{
    return const_cast<Secret &>(std::as_const(*this).of(kind));
}

Expected<Secrets> Secrets::fromEnvironment()
{
    Expected<Secret> sealKey = environmentKey("RINGPROOF_SEAL_KEY");
    if (!sealKey)
        return tl::make_unexpected(sealKey.error());

    Expected<Secret> previousSealKey = environmentKey("RINGPROOF_SEAL_KEY_PREVIOUS");
    if (!previousSealKey)
        return tl::make_unexpected(previousSealKey.error());

    Expected<Secret> auditKey = environmentKey("RINGPROOF_AUDIT_KEY");
    if (!auditKey)
        return tl::make_unexpected(auditKey.error());

    Secrets secrets;
    secrets.auditKey = std::move(*auditKey);
    secrets.authToken = environmentSecret("RINGPROOF_AUTH_TOKEN");
    secrets.redisPassword = environmentSecret("RINGPROOF_REDIS_PASSWORD");
    secrets.sealKey = std::move(*sealKey);
    secrets.previousSealKey = std::move(*previousSealKey);
    secrets.httpToken = environmentSecret("RINGPROOF_HTTP_TOKEN");
    return secrets;
}

Expected<Secrets> Secrets::forSandbox()
{
    // This computer's log is one log, whatever the profile.
    Expected<Secret> auditKey = environmentKey("RINGPROOF_AUDIT_KEY");
    if (!auditKey)
        return tl::make_unexpected(auditKey.error());

    Secrets secrets;
    secrets.auditKey = std::move(*auditKey);
    secrets.authToken = Secret("sandbox");
    secrets.sealKey = Secret(QByteArrayView("ringproof sandbox: opens nothing"));
    static_assert(sizeof "ringproof sandbox: opens nothing" - 1 == CodeSeal::KeySize);
    secrets.httpToken = environmentSecret("RINGPROOF_HTTP_TOKEN");
    return secrets;
}

} // namespace Ringproof
