// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RedisStore for a cluster, where the budget, the list of live codes and the events are in other slots than the number.
#include "redisstore.h"

#include "store/rediskeys.h"
#include "store/redisscripts.h"

namespace Ringproof {

namespace {

//! How far the clocks of a cluster's servers may differ before the list of live codes forgets one that lives.
constexpr Milliseconds ListingGrace {60'000};

//! How often a request whose fate is unknown is sent in all.
constexpr int Tries = 3;

} // namespace

qint64 RedisStore::listingGrace() const
{
    return m_client->isCluster() ? qint64(ListingGrace.count()) : 0;
}

//! Counts the send in the budget, then runs issue.lua. The counting has the issue's id, so that an issue that is asked for again isn't
//! counted twice. Whatever cuts this short, the budget may have counted too much, but never too little.
QCoro::Task<Expected<RespValue>> RedisStore::issueCounted(QList<QByteArray> keys, QList<QByteArray> arguments, QString id)
{
    const RedisScripts &scripts = RedisScripts::instance();
    QList<QByteArray> budget {RedisKeys::budget(m_settings.account), RedisKeys::counted(m_settings.account, id)};
    QList<QByteArray> limit {decimal(m_settings.policy.budgetPerDay)};
    Expected<RespValue> counted = co_await evaluate(*m_client, scripts.reserve, std::move(budget), std::move(limit));
    if (!counted || !counted->isArrayOf(2))
        co_return counted;

    // A budget that is used up is one reason among others: the script weighs them, and remembers its refusal.
    const qint64 wait = counted->elements[0].integer;
    arguments << decimal(wait) << decimal(counted->elements[1].integer);
    Expected<RespValue> reply = co_await evaluate(*m_client, scripts.issue, std::move(keys), std::move(arguments));
    const bool isIssued = reply && reply->isArrayOf(4) && reply->elements[0].text == "issued";
    const bool isUncertain = !reply && reply.error().kind == Error::Kind::Uncertain;
    if (wait == 0 && !isIssued && !isUncertain)
        co_await giveBack(id);
    co_return reply;
}

QCoro::Task<void> RedisStore::giveBack(QString issueId)
{
    if (!m_client->isCluster())
        co_return;
    QList<QByteArray> keys {RedisKeys::budget(m_settings.account), RedisKeys::counted(m_settings.account, issueId)};
    co_await carryThrough(RedisScripts::instance().release, std::move(keys), {});
}

void RedisStore::follow(const PhoneNumber &number, const Change &change)
{
    if (!m_client->isCluster())
        return;
    const RedisScripts &scripts = RedisScripts::instance();
    const QByteArray e164 = number.e164().toLatin1();
    const QList<QByteArray> list {RedisKeys::active()};
    switch (change.listing) {
    case Change::Listing::Same: break;
    case Change::Listing::Live:
        static_cast<void>(carryThrough(scripts.list, list, {e164, decimal(change.end), decimal(listingGrace())}));
        break;
    case Change::Listing::Gone: static_cast<void>(carryThrough(scripts.delist, list, {e164, decimal(change.end)})); break;
    }
    const StoreEvent &event = change.event;
    QList<QByteArray> keys {RedisKeys::events(),
                            change.requestId.isEmpty() ? RedisKeys::told("once", newRequestId()) : RedisKeys::told(change.request, change.requestId)};
    QList<QByteArray> arguments {toString(event.kind).toLatin1(), e164, event.issueId.toUtf8(), event.by.toUtf8(), m_origin};
    static_cast<void>(carryThrough(scripts.tell, std::move(keys), std::move(arguments)));
}

//! To its end, whoever waits for it. A failure is no error of the request, which has been answered; the class says what it costs.
QCoro::Task<void> RedisStore::carryThrough(RedisScript script, QList<QByteArray> keys, QList<QByteArray> arguments)
{
    ++m_following;
    for (int tries = 0; tries < Tries; ++tries) {
        const Expected<RespValue> reply = co_await evaluate(*m_client, script, keys, arguments);
        if (reply || reply.error().kind != Error::Kind::Uncertain)
            break;
    }
    if (--m_following == 0)
        Q_EMIT becameIdle();
}

} // namespace Ringproof
