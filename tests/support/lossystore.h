// SPDX-License-Identifier: GPL-3.0-or-later
// A real store behind a line that loses requests or replies.
#pragma once

#include "otp/otpstore.h"

namespace Ringproof {

//! Passes everything on to a real store. While told so, the request is carried out and its reply lost (Uncertain), or the
//! request itself is lost (Unavailable).
class LossyStore : public OtpStore
{
    Q_OBJECT

public:
    explicit LossyStore(OtpStore &real, QObject *parent = nullptr) : OtpStore(parent), m_real(real)
    {
        connect(&real, &OtpStore::happened, this, &OtpStore::happened);
        connect(&real, &OtpStore::eventsMissed, this, &OtpStore::eventsMissed);
        connect(&real, &OtpStore::reachableChanged, this, &OtpStore::reachableChanged);
        connect(&real, &OtpStore::becameIdle, this, &OtpStore::becameIdle);
    }

    int repliesToLose = 0;
    int requestsToLose = 0;
    int requestsToLoseThen = 0; //!< once a reply was lost
    int requests = 0; //!< that reached the line, lost or not

    QCoro::Task<Expected<IssueReply>> issue(IssueRequest request) override;
    QCoro::Task<Expected<bool>> withdraw(PhoneNumber number, QString issueId) override;
    QCoro::Task<Expected<Milliseconds>> extend(PhoneNumber number, QString issueId, Milliseconds ttl) override;
    QCoro::Task<Expected<VerifyReply>> verify(VerifyRequest request) override;
    QCoro::Task<Expected<bool>> revoke(RevokeRequest request) override;
    QCoro::Task<Expected<void>> reset(PhoneNumber number) override;
    QCoro::Task<Expected<NumberStatus>> status(PhoneNumber number) override;
    QCoro::Task<Expected<ActivePage>> active(ActiveQuery query) override;
    QCoro::Task<Expected<StoreHealth>> ping() override;
    bool isIdle() const override { return m_real.isIdle(); }

private:
    [[nodiscard]] bool losesRequest();
    [[nodiscard]] bool losesReply();

    OtpStore &m_real;
};

} // namespace Ringproof
