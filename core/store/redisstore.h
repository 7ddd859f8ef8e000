// SPDX-License-Identifier: GPL-3.0-or-later
// The OtpStore that a team shares: live codes in a Redis, each operation one script in one round trip.
#pragma once

#include "otp/otpstore.h"
#include "redis/redisscript.h"
#include "store/redisevents.h"

#include <memory>

namespace Ringproof {

//! On a single server a request is one round trip. In a cluster, what spans numbers is in other slots: an issue is counted in the budget
//! first, and the list of live codes and the other desks are told after the answer (isIdle()). If that is cut short, the budget may
//! have counted a send too many, the list is mended by whoever reads it, and a card at another desk is late.
//!
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

    [[nodiscard]] bool isIdle() const override { return m_following == 0; }

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
    void addShared(QList<QByteArray> &keys, std::initializer_list<QByteArray> shared) const;
    //! What a request changed about a number, for what is in other slots.
    struct Change {
        enum class Listing { Same, Live, Gone };
        Listing listing = Listing::Same;
        qint64 end = 0; //!< of the code that is live or gone; ms since 1970 by the clock of the number's server
        StoreEvent event;
        QByteArrayView request {}; //!< its kind, where it has an id: then it is told once, however often it is answered
        QString requestId {};
    };

    // In a cluster only (redisstore_cluster.cpp)
    [[nodiscard]] QCoro::Task<Expected<RespValue>> issueCounted(QList<QByteArray> keys, QList<QByteArray> arguments, QString id);
    void follow(const PhoneNumber &number, const Change &change);
    [[nodiscard]] qint64 listingGrace() const;
    [[nodiscard]] QCoro::Task<void> giveBack(QString issueId);
    QCoro::Task<void> carryThrough(RedisScript script, QList<QByteArray> keys, QList<QByteArray> arguments);

    //! The reply, if it is an array of this size; else what is to be said about it.
    [[nodiscard]] Expected<RespValue> checked(Expected<RespValue> reply, size_t size) const;
    [[nodiscard]] Error errorOf(const RespValue &reply) const;
    [[nodiscard]] Error unreadable() const;

    const StoreSettings m_settings;
    const QByteArray m_origin; //!< names this store in what it tells the others
    const std::unique_ptr<RedisClient> m_client;
    RedisEvents m_events;
    int m_following = 0; //!< of what comes after answers
};

} // namespace Ringproof
