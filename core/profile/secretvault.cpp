// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretvault.h"

#include "otp/codeseal.h"

#include <sodium.h>

namespace Ringproof {

namespace {

using Place = SecretVault::Place;

//! What a profile's name is put before; those of the computer stand alone.
QString entryFor(const QString &profile, SecretKind kind)
{
    switch (kind) {
    case SecretKind::AuthToken: return profile + QStringLiteral("/auth_token");
    case SecretKind::RedisPassword: return profile + QStringLiteral("/redis_password");
    case SecretKind::SealKey: return profile + QStringLiteral("/seal_key");
    case SecretKind::HttpToken: return profile + QStringLiteral("/http_token");
    case SecretKind::AuditKey: break;
    }
    return QStringLiteral("audit_key");
}

constexpr std::array KindsOfProfile {SecretKind::AuthToken, SecretKind::RedisPassword, SecretKind::SealKey, SecretKind::HttpToken};

QString auditKeyNotKept(const KeychainFault &fault)
{
    return SecretVault::tr("The audit key could not be kept, and without it the log would take no row at the next start: nothing was changed. %1")
        .arg(fault.sentence);
}

Error errorFrom(const KeychainFault &fault)
{
    return {fault.kind == KeychainFault::Kind::Refused ? Error::Kind::Rejected : Error::Kind::Unavailable, fault.sentence};
}

} // namespace

SecretVault::SecretVault(Keychain &keychain, QObject *parent) : QObject(parent), m_keychain(keychain) { }

QSet<SecretKind> SecretVault::usedBy(const Profile &profile)
{
    QSet<SecretKind> kinds {SecretKind::AuditKey, SecretKind::HttpToken};
    if (profile.sandbox)
        return kinds;
    kinds.insert(SecretKind::AuthToken);
    if (profile.codeStorage == CodeStorage::Sealed)
        kinds.insert(SecretKind::SealKey);
    if (!profile.store.startsWith(QLatin1StringView("embedded:")))
        kinds.insert(SecretKind::RedisPassword);
    return kinds;
}

QString SecretVault::nameFor(const Profile &profile)
{
    if (profile.sandbox)
        return QStringLiteral("sandbox");
    return profile.configFile.isEmpty() ? profile.name : profile.configFile;
}

QCoro::Task<KeychainResult<Secret>> SecretVault::readEntry(QString entry)
{
    KeychainResult<Secret> secret = co_await m_keychain.read(entry);
    // KWallet answers with nothing where it could not read.
    if (secret && secret->isEmpty())
        co_return tl::make_unexpected(KeychainFault {KeychainFault::Kind::NoEntry, {}});
    co_return secret;
}

QCoro::Task<Expected<SecretVault::Found>> SecretVault::find(QString profile, SecretKind kind)
{
    const Expected<Secrets> environment = Secrets::fromEnvironment();
    if (!environment)
        co_return tl::make_unexpected(environment.error());
    if (const Secret &secret = environment->of(kind); !secret.isEmpty())
        co_return Found {Place::Environment, secret, {}};

    const QString entry = entryFor(profile, kind);
    if (const auto kept = m_session.constFind(entry); kept != m_session.constEnd())
        co_return Found {Place::Session, *kept, {}};

    KeychainResult<Secret> secret = co_await readEntry(entry);
    if (!secret && secret.error().kind == KeychainFault::Kind::NoEntry)
        co_return Found();
    if (!secret)
        co_return Found {Place::Missing, {}, secret.error().sentence};
    if (!isKey(kind))
        co_return Found {Place::Keychain, std::move(*secret), {}};
    Expected<Secret> key = keyFromHex(secret->reveal(), tr("What the keychain has under ringproof, %1,").arg(entry));
    if (!key)
        co_return tl::make_unexpected(key.error());
    co_return Found {Place::Keychain, std::move(*key), {}};
}

QCoro::Task<Expected<Secrets>> SecretVault::secretsFor(Profile profile, QSet<SecretKind> wanted)
{
    Expected<Secrets> secrets = profile.sandbox ? Secrets::forSandbox() : Secrets::fromEnvironment();
    if (!secrets)
        co_return secrets;
    const QString name = nameFor(profile);
    wanted.intersect(usedBy(profile));
    for (const SecretKind kind : SecretKinds) {
        if (!wanted.contains(kind) || !secrets->of(kind).isEmpty())
            continue;
        Expected<Found> found = co_await find(name, kind);
        if (!found)
            co_return tl::make_unexpected(found.error());
        secrets->of(kind) = std::move(found->secret);
        if (!found->fault.isEmpty())
            secrets->whyMissing = found->fault;
    }
    co_return secrets;
}

QCoro::Task<SecretVault::Places> SecretVault::placesFor(Profile profile)
{
    Places places;
    const QString name = nameFor(profile);
    const QSet<SecretKind> used = usedBy(profile);
    for (const SecretKind kind : SecretKinds) {
        if (!used.contains(kind))
            continue;
        const Expected<Found> found = co_await find(name, kind);
        places.of.insert(kind, found ? found->place : Place::Missing);
        if (!found)
            places.whyMissing = found.error().message;
        else if (!found->fault.isEmpty())
            places.whyMissing = found->fault;
    }
    co_return places;
}

QCoro::Task<Expected<SecretVault::Kept>> SecretVault::keep(QString profile, SecretKind kind, Secret secret)
{
    Q_ASSERT(!secret.isEmpty() && (!isKey(kind) || secret.size() == CodeSeal::KeySize));
    const QString entry = entryFor(profile, kind);
    const Secret text = isKey(kind) ? hexOfKey(secret) : secret;

    if (kind == SecretKind::AuditKey) {
        const KeychainResult<Secret> present = co_await readEntry(entry);
        if (present && *present != text) {
            co_return failure(Error::Kind::Rejected,
                              tr("The keychain has an audit key already, and the log is signed with it: with another one it could no longer be "
                                 "checked. Move the log away and delete the entry audit_key of ringproof in the keychain to begin anew."));
        }
        if (!present && present.error().kind != KeychainFault::Kind::NoEntry)
            co_return failure(errorFrom(present.error()).kind, auditKeyNotKept(present.error()));
    }

    const KeychainResult<void> written = co_await m_keychain.write(entry, text);
    Kept kept;
    if (written) {
        m_session.remove(entry);
    } else if (kind == SecretKind::AuditKey) {
        co_return failure(errorFrom(written.error()).kind, auditKeyNotKept(written.error()));
    } else {
        m_session.insert(entry, secret);
        kept.place = Place::Session;
        kept.sentence = tr("It is kept until Ringproof ends, and has to be given again after that. %1").arg(written.error().sentence);
    }
    if (qEnvironmentVariableIsSet(environmentName(kind))) {
        kept.sentence = tr("%1 is set in the environment and goes before it.").arg(QString::fromLatin1(environmentName(kind)))
            + (kept.sentence.isEmpty() ? QString() : u' ' + kept.sentence);
    }
    Q_EMIT changed(kind == SecretKind::AuditKey ? QString() : profile);
    co_return kept;
}

QCoro::Task<Expected<void>> SecretVault::forget(QString profile, SecretKind kind)
{
    if (kind == SecretKind::AuditKey) {
        co_return failure(Error::Kind::Invalid,
                          tr("The audit key stays: the log that is signed with it would take no row without it."));
    }
    const QString entry = entryFor(profile, kind);
    m_session.remove(entry);
    const KeychainResult<void> removed = co_await m_keychain.remove(entry);
    Q_EMIT changed(profile);
    using Kind = KeychainFault::Kind;
    if (!removed && removed.error().kind != Kind::NoEntry && removed.error().kind != Kind::NoService) {
        co_return failure(errorFrom(removed.error()).kind,
                          tr("The keychain may still have it. %1").arg(removed.error().sentence));
    }
    co_return Expected<void>();
}

QCoro::Task<Expected<void>> SecretVault::copy(QString from, QString to)
{
    QList<QString> written;
    for (const SecretKind kind : KindsOfProfile) {
        KeychainResult<Secret> secret = co_await readEntry(entryFor(from, kind));
        using Kind = KeychainFault::Kind;
        if (!secret && (secret.error().kind == Kind::NoEntry || secret.error().kind == Kind::NoService))
            continue;
        KeychainResult<void> done = secret ? KeychainResult<void>() : KeychainResult<void>(tl::make_unexpected(secret.error()));
        if (secret)
            done = co_await m_keychain.write(entryFor(to, kind), *secret);
        if (!done) {
            for (const QString &entry : std::as_const(written))
                co_await m_keychain.remove(entry);
            co_return failure(errorFrom(done.error()).kind, tr("The secrets could not be copied: nothing was changed. %1").arg(done.error().sentence));
        }
        written.append(entryFor(to, kind));
    }
    for (const SecretKind kind : KindsOfProfile) {
        if (const auto kept = m_session.constFind(entryFor(from, kind)); kept != m_session.constEnd())
            m_session.insert(entryFor(to, kind), Secret(*kept));
    }
    Q_EMIT changed(to);
    co_return Expected<void>();
}

QCoro::Task<Expected<void>> SecretVault::rename(QString from, QString to)
{
    const Expected<void> copied = co_await copy(from, to);
    if (!copied)
        co_return copied;
    co_return co_await forgetAll(from);
}

QCoro::Task<Expected<void>> SecretVault::forgetAll(QString profile)
{
    Expected<void> all;
    for (const SecretKind kind : KindsOfProfile) {
        const Expected<void> forgotten = co_await forget(profile, kind);
        if (!forgotten)
            all = forgotten;
    }
    co_return all;
}

Secret SecretVault::makeKey()
{
    std::array<char, CodeSeal::KeySize> bytes {};
    randombytes_buf(bytes.data(), bytes.size());
    Secret key {QByteArrayView(bytes.data(), qsizetype(bytes.size()))};
    sodium_memzero(bytes.data(), bytes.size());
    return key;
}

} // namespace Ringproof
