// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilechecks.h"

#include "phlo/phloclient.h"
#include "phlo/plivocheck.h"
#include "profile/secretvault.h"
#include "store/redisstore.h"
#include "store/storeaddress.h"
#include "store/storecheck.h"

namespace Ringproof {

namespace {

constexpr Milliseconds Patience {1000}; //!< with another program that has the store's file

} // namespace

CheckRun::CheckRun() = default;

CheckRun::~CheckRun() = default;

void CheckRun::cancel()
{
    m_isCancelled = true;
    m_phlo.reset();
    // A file's store waits for its disk when it is destroyed: that one is left to answer, which is soon.
    if (qobject_cast<RedisStore *>(m_store.get()))
        m_store.reset();
}

QCoro::Task<QList<Check>> checkPlivoOf(std::shared_ptr<CheckRun> run, Profile profile, Secret token, SecretVault *vault)
{
    PhloSettings settings = profile.phlo;
    settings.authToken = token;
    if (settings.authToken.isEmpty()) {
        const QSet<SecretKind> wanted {SecretKind::AuthToken};
        const Expected<Secrets> kept = co_await vault->secretsFor(profile, wanted);
        if (!kept)
            co_return {Check {QStringLiteral("credentials"), Check::Outcome::Failed, kept.error().message}};
        settings.authToken = kept->authToken;
    }
    if (const auto fault = settings.fault())
        co_return {Check {QStringLiteral("credentials"), Check::Outcome::Failed, fault->message}};
    if (run->m_isCancelled)
        co_return {};
    run->m_phlo = std::make_unique<PhloClient>(settings);
    co_return co_await checkPlivo(run->m_phlo.get());
}

QCoro::Task<QList<Check>> checkStoreOf(std::shared_ptr<CheckRun> run, Profile profile, Secret password, SecretVault *vault)
{
    const Expected<StoreAddress> address = StoreAddress::parse(profile.store);
    if (!address)
        co_return {Check {QStringLiteral("store"), Check::Outcome::Failed, address.error().message}};
    if (address->redis && password.isEmpty()) {
        const QSet<SecretKind> wanted {SecretKind::RedisPassword};
        const Expected<Secrets> kept = co_await vault->secretsFor(profile, wanted);
        if (!kept)
            co_return {Check {QStringLiteral("store"), Check::Outcome::Failed, kept.error().message}};
        password = kept->redisPassword;
    }
    if (run->m_isCancelled)
        co_return {};
    StoreSettings settings;
    settings.policy = profile.policy;
    settings.account = profile.phlo.authId;
    run->m_store = openStore(*address, usualPathOf(profile.sandbox ? StoreFile::Sandbox : StoreFile::Codes), password, settings, Patience);
    co_return co_await checkStore(run->m_store.get());
}

} // namespace Ringproof
