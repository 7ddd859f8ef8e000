// SPDX-License-Identifier: GPL-3.0-or-later
// The OtpStore that a team shares: live codes in a Redis, each operation one script in one round trip.
#pragma once

#include "otp/otpstore.h"
#include "redis/redisclient.h"
#include "store/redisevents.h"

#include <memory>

namespace Ringproof {

//! Any number of consoles, and programs written like the seed, work on one Redis at the same time. Time is the server's. What is
//! under way when the store is destroyed fails before the destructor returns.
class RedisStore : public OtpStore
{
    Q_OBJECT

public:
    //! Begins to connect at once.
    RedisStore(RedisAddress address, Secret password, StoreSettings settings, QObject *parent = nullptr);
    RedisStore(RedisOptions options, StoreSettings settings, QObject *parent = nullptr);
    ~RedisStore() override;

    [[nodiscard]] QCoro::Task<Expected<IssueReply>> issue(IssueRequest request) override;
    [[nodiscard]] QCoro::Task<Expected<bool>> withdraw(PhoneNumber number, QString issueId) override;
    [[nodiscard]] QCoro::Task<Expected<Milliseconds>> extend(PhoneNumber number, QString issueId, Milliseconds ttl) override;
    [[nodiscard]] QCoro::Task<Expected<VerifyReply>> verify(VerifyRequest request) override;
    [[nodiscard]] QCoro::Task<Expected<bool>> revoke(RevokeRequest request) override;
    [[nodiscard]] QCoro::Task<Expected<void>> reset(PhoneNumber number) override;
    [[nodiscard]] QCoro::Task<Expected<NumberStatus>> status(PhoneNumber number) override;
    [[nodiscard]] QCoro::Task<Expected<ActivePage>> active(ActiveQuery query) override;
    [[nodiscard]] QCoro::Task<Expected<StoreHealth>> ping() override;

    //! How the connection for requests stands, for a status bar.
    [[nodiscard]] const RedisClient &client() const { return *m_client; }

    //! Events are listened for from the first connection to happened() on; what is asked of this store after that is heard.
    //! \return whether that has begun.
    [[nodiscard]] bool isListening() const { return m_events.isListening(); }

protected:
    void connectNotify(const QMetaMethod &signal) override;

private:
    //! The number and this store: what every script is told first.
    [[nodiscard]] QList<QByteArray> about(const PhoneNumber &number) const;
    [[nodiscard]] QByteArray form() const;
    //! The reply, if it is an array of this size; else what is to be said about it.
    [[nodiscard]] Expected<RespValue> checked(Expected<RespValue> reply, size_t size) const;
    [[nodiscard]] Error errorOf(const RespValue &reply) const;
    [[nodiscard]] Error unreadable() const;

    const StoreSettings m_settings;
    const QByteArray m_origin; //!< names this store in what it tells the others
    const std::unique_ptr<RedisClient> m_client;
    RedisEvents m_events;
};

} // namespace Ringproof
