// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include "audit/auditlog.h"
#include "phlo/exchangelog.h"
#include "phlo/phloclient.h"
#include "phlo/voicecalls.h"
#include "profile/secretvault.h"
#include "sandbox/simulator.h"
#include "store/storeaddress.h"
#include "wiring/auditing.h"

#include <QFileInfo>

namespace Ringproof {

namespace {

//! A secret is missing: what to do, and why the keychain was no help.
tl::unexpected<Error> missing(const QString &what, const Secrets &secrets)
{
    return failure(Error::Kind::Invalid, secrets.whyMissing.isEmpty() ? what : what + u' ' + secrets.whyMissing);
}

Expected<std::unique_ptr<OtpStore>> makeStore(const Profile &profile, const Secrets &secrets)
{
    StoreSettings settings;
    settings.policy = profile.policy;
    settings.account = profile.phlo.authId;
    if (profile.codeStorage == CodeStorage::Sealed) {
        if (secrets.sealKey.isEmpty()) {
            return missing(Workspace::tr("This profile stores codes sealed, and the key is missing. Set RINGPROOF_SEAL_KEY to 64 hex digits, "
                                         "the same on every desk, or give it to Ringproof's window, which keeps it in the keychain. Make a key with: "
                                         "openssl rand -hex 32"),
                           secrets);
        }
        settings.seal = CodeSeal::sealed(secrets.sealKey, secrets.previousSealKey);
    }

    const Expected<StoreAddress> address = StoreAddress::parse(profile.store);
    if (!address)
        return failure(address.error().kind,
                       Workspace::tr("The store %1 can't be used. %2").arg(RedisAddress::redacted(profile.store), address.error().message));
    return openStore(*address, usualPathOf(profile.sandbox ? StoreFile::Sandbox : StoreFile::Codes), secrets.redisPassword, settings);
}

} // namespace

Workspace::Workspace(Profile profile) : m_profile(std::move(profile)) { }

Workspace::~Workspace() = default;

Expected<std::unique_ptr<Workspace>> Workspace::open(Profile profile, Secrets secrets, Calls calls, double simulatorSpeed)
{
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(profile)));
    Profile &settings = workspace->m_profile;

    workspace->m_httpToken = secrets.httpToken;

    SimulatorOptions options;
    if (settings.sandbox) {
        settings.phlo.authId = options.authId;
        settings.phlo.phloId = options.phloId;
        settings.phlo.languageKey = QStringLiteral("language"); // the simulator speaks them all
        settings.phlo.language = QStringLiteral("en");
    }
    if (settings.sandbox && calls == Calls::Placed) {
        options.speed = simulatorSpeed;
        workspace->m_simulator = std::make_unique<Simulator>(options);
        const Expected<QUrl> url = workspace->m_simulator->start();
        if (!url)
            return tl::make_unexpected(url.error());
        settings.phlo.runnerUrl = *url;
        settings.phlo.voiceUrl = *url;
    } else if (calls == Calls::Placed && secrets.authToken.isEmpty()) {
        return missing(tr("Plivo's auth token is missing. Set RINGPROOF_AUTH_TOKEN, or give it to Ringproof's window, which keeps it in the keychain; the "
                          "token is on the first page of Plivo's console."),
                       secrets);
    }

    Expected<std::unique_ptr<OtpStore>> store = makeStore(settings, secrets);
    if (!store)
        return tl::make_unexpected(store.error());
    workspace->m_store = std::move(*store);

    workspace->m_auditSource = {AuditLog::defaultPath(), secrets.auditKey};
    workspace->m_audit
        = std::make_unique<AuditLog>(workspace->m_auditSource.path, workspace->m_auditSource.key, auditContext(settings.name));

    PhloSettings phlo = settings.phlo;
    phlo.authToken = secrets.authToken;
    workspace->m_phlo = std::make_unique<PhloClient>(phlo);
    VoiceCalls::Options pace;
    pace.speed = simulatorSpeed;
    workspace->m_tracker = std::make_unique<VoiceCalls>(phlo, pace);
    workspace->m_service = std::make_unique<OtpService>(settings.policy, settings.defaultRegion, *workspace->m_store, *workspace->m_phlo,
                                                        workspace->m_tracker.get(), workspace->m_audit.get());
    const bool mayReset = settings.managed.allows(ManagedPolicy::Feature::Reset);
    workspace->m_service->setAuthority({mayReset ? Authority::Reset::Allowed : Authority::Reset::SwitchedOff, settings.managed.whomToAsk()});
    return workspace;
}

ExchangeLog *Workspace::recordExchanges()
{
    if (!m_exchanges) {
        m_exchanges = std::make_unique<ExchangeLog>();
        const auto keep = [log = m_exchanges.get()](PlivoExchange exchange) { log->add(std::move(exchange)); };
        m_phlo->observe(keep);
        m_tracker->observe(keep);
    }
    return m_exchanges.get();
}

QList<SecretKind> missingSecrets(const Profile &profile, const Secrets &secrets)
{
    const QSet<SecretKind> used = SecretVault::usedBy(profile);
    QList<SecretKind> missing;
    for (const SecretKind kind : {SecretKind::AuthToken, SecretKind::SealKey, SecretKind::RedisPassword}) {
        if (used.contains(kind) && secrets.of(kind).isEmpty())
            missing.append(kind);
    }
    return missing == QList {SecretKind::RedisPassword} ? QList<SecretKind>() : missing;
}

Expected<Profile> chosenProfile(const QString &configFile, const QString &profileName)
{
    const Expected<ManagedPolicy> managed = ManagedPolicy::ofSystem();
    if (!managed)
        return tl::make_unexpected(managed.error());
    if (!configFile.isEmpty()) {
        Expected<Profile> profile = Profile::fromFile(configFile, *managed);
        const QFileInfo file(configFile);
        if (profile && file.canonicalPath() != QFileInfo(Profile::profilesFolder()).canonicalFilePath())
            profile->configFile = file.canonicalFilePath();
        return profile;
    }
    if (!profileName.isEmpty())
        return Profile::named(profileName, *managed);
    return Profile::sandboxProfile(*managed);
}

} // namespace Ringproof
