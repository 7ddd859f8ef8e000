// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditkey.h"

#include "audit/auditsearch.h"

namespace Ringproof {

namespace {

QCoro::Task<bool> hasNoKey(QString log)
{
    AuditSearch search({log, {}}); // asked without a key: asked with a new one, the log would be under it from then on
    const Expected<QStringList> anything = co_await search.operators();
    co_return anything || anything.error().kind == Error::Kind::NotFound;
}

} // namespace

QCoro::Task<bool> makeAuditKey(SecretVault *vault, QString log)
{
    const Profile anyProfile = Profile::sandboxProfile(); // the key is this computer's
    const QSet<SecretKind> wanted {SecretKind::AuditKey};
    const Expected<Secrets> present = co_await vault->secretsFor(anyProfile, wanted);
    if (!present || !present->auditKey.isEmpty() || !present->whyMissing.isEmpty())
        co_return false;
    const bool isFree = co_await hasNoKey(log);
    if (!isFree)
        co_return false;
    const Secret key = SecretVault::makeKey();
    const Expected<SecretVault::Kept> kept = co_await vault->keep(QString(), SecretKind::AuditKey, key);
    co_return kept.has_value();
}

} // namespace Ringproof
