// SPDX-License-Identifier: GPL-3.0-or-later
// A profile at work: its store, its PHLO client, the tracker of its calls, and the service on them.
#pragma once

#include "audit/auditsource.h"
#include "error.h"
#include "otp/otpservice.h"
#include "profile/profile.h"
#include "profile/secrets.h"

#include <QObject>

#include <memory>

namespace Ringproof {

class AuditLog;
class ExchangeLog;
class PhloClient;
class Simulator;
class VoiceCalls;

//! Owns what a profile needs, in the order in which it may be destroyed. Destroy it only when the service is idle.
class Workspace : public QObject
{
    Q_OBJECT

public:
    enum class Calls {
        Placed, //!< Plivo's token must be there
        NotPlaced, //!< only codes that exist are judged, listed, revoked
    };

    //! Fails with a sentence that names the setting or the variable at fault. Nothing is connected yet: a store or a PHLO that
    //! can't be reached shows when it is used.
    //! \param simulatorSpeed of the sandbox's phones.
    [[nodiscard]] static Expected<std::unique_ptr<Workspace>> open(Profile profile, Secrets secrets, Calls calls,
                                                                   double simulatorSpeed = 1.0);
    ~Workspace() override;

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] OtpService &service() const { return *m_service; }
    [[nodiscard]] OtpStore &store() const { return *m_store; }
    [[nodiscard]] PhloClient &phlo() const { return *m_phlo; }
    [[nodiscard]] const AuditSource &audit() const { return m_auditSource; }
    [[nodiscard]] const Secret &httpToken() const { return m_httpToken; } //!< may be empty
    //! Keeps what is said to Plivo from now on, and what comes back.
    [[nodiscard]] ExchangeLog *recordExchanges();
    [[nodiscard]] Simulator *simulator() const { return m_simulator.get(); } //!< null but on the sandbox

private:
    explicit Workspace(Profile profile);

    Profile m_profile;
    Secret m_httpToken;
    std::unique_ptr<ExchangeLog> m_exchanges;
    AuditSource m_auditSource;
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<OtpStore> m_store;
    std::unique_ptr<AuditLog> m_audit;
    std::unique_ptr<PhloClient> m_phlo;
    std::unique_ptr<VoiceCalls> m_tracker;
    std::unique_ptr<OtpService> m_service;
};

//! Whether it is for want of secrets that Workspace::open() refuses a profile, and which of its secrets are to be given then: Plivo's token, the key
//! of sealed codes, and the password of its Redis, which may stay empty. Empty: not for want of any.
[[nodiscard]] QList<SecretKind> missingSecrets(const Profile &profile, const Secrets &secrets);

//! The profile that the command line asks for: `--config FILE`, else `--profile NAME`, else the sandbox.
[[nodiscard]] Expected<Profile> chosenProfile(const QString &configFile, const QString &profileName);

} // namespace Ringproof
