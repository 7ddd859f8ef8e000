// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lossystore.h"

#include <utility>

namespace Ringproof {

namespace {

tl::unexpected<Error> requestLost()
{
    return failure(Error::Kind::Unavailable, QStringLiteral("The store can't be reached."));
}

tl::unexpected<Error> replyLost()
{
    return failure(Error::Kind::Uncertain, QStringLiteral("The store's reply was lost."));
}

} // namespace

QCoro::Task<Expected<IssueReply>> LossyStore::issue(IssueRequest request)
{
    if (losesRequest())
        co_return requestLost();
    Expected<IssueReply> reply = co_await m_real.issue(request);
    if (losesReply())
        co_return replyLost();
    co_return reply;
}

QCoro::Task<Expected<bool>> LossyStore::withdraw(PhoneNumber number, QString issueId)
{
    if (losesRequest())
        co_return requestLost();
    Expected<bool> reply = co_await m_real.withdraw(number, issueId);
    if (losesReply())
        co_return replyLost();
    co_return reply;
}

QCoro::Task<Expected<Milliseconds>> LossyStore::extend(PhoneNumber number, QString issueId, Milliseconds ttl)
{
    if (losesRequest())
        co_return requestLost();
    Expected<Milliseconds> reply = co_await m_real.extend(number, issueId, ttl);
    if (losesReply())
        co_return replyLost();
    co_return reply;
}

QCoro::Task<Expected<VerifyReply>> LossyStore::verify(VerifyRequest request)
{
    if (losesRequest())
        co_return requestLost();
    Expected<VerifyReply> reply = co_await m_real.verify(request);
    if (losesReply())
        co_return replyLost();
    co_return reply;
}

QCoro::Task<Expected<bool>> LossyStore::revoke(RevokeRequest request)
{
    if (losesRequest())
        co_return requestLost();
    Expected<bool> reply = co_await m_real.revoke(request);
    if (losesReply())
        co_return replyLost();
    co_return reply;
}

QCoro::Task<Expected<void>> LossyStore::reset(PhoneNumber number)
{
    if (losesRequest())
        co_return requestLost();
    Expected<void> reply = co_await m_real.reset(number);
    if (losesReply())
        co_return replyLost();
    co_return reply;
}

QCoro::Task<Expected<NumberStatus>> LossyStore::status(PhoneNumber number)
{
    if (losesRequest())
        co_return requestLost();
    Expected<NumberStatus> reply = co_await m_real.status(number);
    if (losesReply())
        co_return replyLost();
    co_return reply;
}

QCoro::Task<Expected<ActivePage>> LossyStore::active(ActiveQuery query)
{
    if (losesRequest())
        co_return requestLost();
    Expected<ActivePage> reply = co_await m_real.active(query);
    if (losesReply())
        co_return replyLost();
    co_return reply;
}

QCoro::Task<Expected<StoreHealth>> LossyStore::ping()
{
    if (losesRequest())
        co_return requestLost();
    Expected<StoreHealth> reply = co_await m_real.ping();
    if (losesReply())
        co_return replyLost();
    co_return reply;
}

bool LossyStore::losesRequest()
{
    ++requests;
    return requestsToLose > 0 && requestsToLose-- > 0;
}

bool LossyStore::losesReply()
{
    if (repliesToLose <= 0)
        return false;
    --repliesToLose;
    requestsToLose += std::exchange(requestsToLoseThen, 0);
    return true;
}

} // namespace Ringproof
