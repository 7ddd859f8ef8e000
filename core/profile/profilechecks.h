// SPDX-License-Identifier: GPL-3.0-or-later
// Whether Plivo and the store can be reached with settings that are being typed, before anything is saved.
#pragma once

#include "check.h"
#include "profile/profile.h"
#include "secret.h"

#include <QList>

#include <qcoro/qcorotask.h>

#include <memory>

namespace Ringproof {

class OtpStore;
class PhloClient;
class SecretVault;

//! A check that is under way: whoever no longer waits for it ends it.
class CheckRun
{
public:
    CheckRun();
    ~CheckRun();
    Q_DISABLE_COPY_MOVE(CheckRun)

    //! The task ends soon, with nothing worth showing.
    void cancel();

private:
    friend QCoro::Task<QList<Check>> checkPlivoOf(std::shared_ptr<CheckRun>, Profile, Secret, SecretVault *);
    friend QCoro::Task<QList<Check>> checkStoreOf(std::shared_ptr<CheckRun>, Profile, Secret, SecretVault *);

    bool m_isCancelled = false;
    std::unique_ptr<PhloClient> m_phlo;
    std::unique_ptr<OtpStore> m_store;
};

//! What checkPlivo() finds. \param token as it was typed; empty: the one that is kept. \param vault outlives the task.
[[nodiscard]] QCoro::Task<QList<Check>> checkPlivoOf(std::shared_ptr<CheckRun> run, Profile profile, Secret token, SecretVault *vault);

//! What checkStore() finds. \param password as it was typed; empty: the one that is kept. \param vault outlives the task.
[[nodiscard]] QCoro::Task<QList<Check>> checkStoreOf(std::shared_ptr<CheckRun> run, Profile profile, Secret password, SecretVault *vault);

} // namespace Ringproof
