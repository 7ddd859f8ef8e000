// SPDX-License-Identifier: GPL-3.0-or-later
#include "redisstore.h"

#include "store/rediskeys.h"
#include "store/redisscripts.h"

#include <QElapsedTimer>
#include <QMetaMethod>
#include <QUuid>

#include <algorithm>
#include <array>

namespace Ringproof {

namespace {

RedisOptions optionsFor(RedisAddress address, Secret password)
{
    RedisOptions options;
    options.address = std::move(address);
    options.password = std::move(password);
    return options;
}

//! A whole number of a script's reply; 0 where there is something else, which no script sends.
qint64 integerAt(const RespValue &reply, size_t index)
{
    return reply.elements[index].integer;
}

std::optional<int> sendsLeft(int limit, qint64 sends)
{
    return limit > 0 ? std::optional(int(std::max<qint64>(0, limit - sends))) : std::nullopt;
}

} // namespace

RedisStore::RedisStore(RedisAddress address, Secret password, StoreSettings settings, QObject *parent)
    : RedisStore(optionsFor(std::move(address), std::move(password)), std::move(settings), parent)
{
}

RedisStore::RedisStore(RedisOptions options, StoreSettings settings, QObject *parent)
    : OtpStore(parent)
    , m_settings(std::move(settings))
    , m_origin(QUuid::createUuid().toByteArray(QUuid::Id128).left(12))
    , m_client(RedisClient::create(options))
    , m_events(std::move(options))
{
    connect(&m_events, &RedisEvents::heard, this, &OtpStore::happened);
    connect(&m_events, &RedisEvents::missed, this, &OtpStore::eventsMissed);
    connect(m_client.get(), &RedisClient::stateChanged, this, [this](const RedisClient::State &state) {
        using Phase = RedisClient::State::Phase;
        if (state.phase == Phase::Connected || state.phase == Phase::Waiting)
            Q_EMIT reachableChanged(state.phase == Phase::Connected);
    });
    m_client->open();
}

RedisStore::~RedisStore()
{
    // What is pending comes back into this object and its users, so it must still be whole.
    m_events.close();
    m_client->close();
}

void RedisStore::connectNotify(const QMetaMethod &signal)
{
    if (signal == QMetaMethod::fromSignal(&OtpStore::happened) && !m_events.isStarted())
        m_events.start(*m_client);
}

//! The keys that span numbers ride in the number's script, unless they are in other slots.
void RedisStore::addShared(QList<QByteArray> &keys, std::initializer_list<QByteArray> shared) const
{
    if (!m_client->isCluster())
        keys << shared;
}

QList<QByteArray> RedisStore::about(const PhoneNumber &number) const
{
    return {number.e164().toLatin1(), m_origin};
}

QByteArray RedisStore::form() const
{
    return m_settings.seal.isPlain() ? QByteArrayLiteral("plain") : QByteArrayLiteral("sealed");
}

QCoro::Task<Expected<IssueReply>> RedisStore::issue(IssueRequest request)
{
    const Policy &policy = m_settings.policy;
    const RedisNumberKeys number(request.number);
    QList<QByteArray> keys = number.all();
    keys << number.reply("issue", request.id);
    addShared(keys, {RedisKeys::active(), RedisKeys::events(), RedisKeys::budget(m_settings.account)});
    QList<QByteArray> arguments = about(request.number);
    arguments << request.id.toUtf8() << m_settings.seal.valueFor(request.number, request.code) << decimal(Milliseconds(policy.ttl))
              << decimal(policy.maxAttempts) << decimal(Milliseconds(policy.cooldown)) << decimal(policy.sendsPerHour)
              << decimal(policy.sendsPerDay) << decimal(policy.budgetPerDay) << m_settings.account.toUtf8()
              << request.operatorName.toUtf8() << m_settings.seal.mark();

    const RedisScript &script = RedisScripts::instance().issue;
    auto pending = m_client->isCluster() ? issueCounted(std::move(keys), std::move(arguments), request.id)
                                         : evaluate(*m_client, script, std::move(keys), std::move(arguments));
    const Expected<RespValue> reply = checked(co_await pending, 4);
    if (!reply)
        co_return tl::make_unexpected(reply.error());

    const QByteArray &outcome = reply->elements[0].text;
    if (outcome == "issued") {
        const StoreEvent event {StoreEvent::Kind::Issued, request.number.e164(), request.id, request.operatorName};
        follow(request.number, {Change::Listing::Live, integerAt(*reply, 3), event, "issue", request.id});
        Issued issued;
        issued.ttl = Milliseconds(integerAt(*reply, 1));
        if (const qint64 left = integerAt(*reply, 2); left >= 0)
            issued.sendsLeft = int(left);
        co_return IssueReply(issued);
    }
    for (const RefusalReason reason : {RefusalReason::Cooldown, RefusalReason::Hourly, RefusalReason::Daily, RefusalReason::Budget}) {
        if (outcome == "refused" && reply->elements[1].text == toString(reason).toLatin1()) {
            Refused refused;
            refused.reason = reason;
            refused.retryAfter = Milliseconds(integerAt(*reply, 2));
            co_return IssueReply(refused);
        }
    }
    co_return tl::make_unexpected(unreadable());
}

QCoro::Task<Expected<bool>> RedisStore::withdraw(PhoneNumber number, QString issueId)
{
    const RedisNumberKeys own(number);
    QList<QByteArray> keys = own.all();
    keys << own.reply("withdraw", issueId);
    addShared(keys, {RedisKeys::active(), RedisKeys::events(), RedisKeys::budget(m_settings.account)});
    QList<QByteArray> arguments = about(number);
    arguments << issueId.toUtf8() << m_settings.account.toUtf8();

    const RedisScript &script = RedisScripts::instance().withdraw;
    const Expected<RespValue> reply = checked(co_await evaluate(*m_client, script, std::move(keys), std::move(arguments)), 4);
    if (!reply)
        co_return tl::make_unexpected(reply.error());
    const bool isUndone = integerAt(*reply, 0) == 1;
    if (isUndone) {
        if (integerAt(*reply, 1) == 1)
            co_await giveBack(issueId);
        const auto listing = integerAt(*reply, 2) == 1 ? Change::Listing::Live : Change::Listing::Gone;
        const StoreEvent event {StoreEvent::Kind::Withdrawn, number.e164(), issueId, {}};
        follow(number, {listing, integerAt(*reply, 3), event, "withdraw", issueId});
    }
    co_return isUndone;
}

QCoro::Task<Expected<Milliseconds>> RedisStore::extend(PhoneNumber number, QString issueId, Milliseconds ttl)
{
    QList<QByteArray> keys = RedisNumberKeys(number).all();
    addShared(keys, {RedisKeys::active(), RedisKeys::events()});
    QList<QByteArray> arguments = about(number);
    arguments << issueId.toUtf8() << decimal(ttl) << decimal(Milliseconds(Policy::MaxTtl));

    const RedisScript &script = RedisScripts::instance().extend;
    const Expected<RespValue> reply = checked(co_await evaluate(*m_client, script, std::move(keys), std::move(arguments)), 3);
    if (!reply)
        co_return tl::make_unexpected(reply.error());
    if (integerAt(*reply, 1) == 1) {
        const StoreEvent event {StoreEvent::Kind::Extended, number.e164(), issueId, {}};
        follow(number, {Change::Listing::Live, integerAt(*reply, 2), event});
    }
    co_return Milliseconds(integerAt(*reply, 0));
}

QCoro::Task<Expected<VerifyReply>> RedisStore::verify(VerifyRequest request)
{
    const RedisNumberKeys number(request.number);
    QList<QByteArray> keys = number.all();
    keys << number.reply("verify", request.id);
    addShared(keys, {RedisKeys::active(), RedisKeys::events()});
    QList<QByteArray> arguments = about(request.number);
    const QByteArrayList values = m_settings.seal.valuesFor(request.number, request.entered);
    arguments << values.first() << form() << decimal(m_settings.policy.maxAttempts) << request.by.toUtf8() << values.value(1, "")
              << m_settings.seal.marks().join(' ');

    const RedisScript &script = RedisScripts::instance().verify;
    const Expected<RespValue> reply = checked(co_await evaluate(*m_client, script, std::move(keys), std::move(arguments)), 5);
    if (!reply)
        co_return tl::make_unexpected(reply.error());

    if (reply->elements[0].text == "other key")
        co_return tl::make_unexpected(sealedUnderAnotherKey());

    struct Outcome {
        QByteArrayView name;
        VerifyReply::Outcome outcome;
    };
    static constexpr std::array outcomes {
        Outcome {"verified", VerifyReply::Outcome::Verified}, Outcome {"wrong", VerifyReply::Outcome::Wrong},
        Outcome {"exhausted", VerifyReply::Outcome::Exhausted}, Outcome {"expired", VerifyReply::Outcome::Expired}};
    const auto found = std::find_if(outcomes.begin(), outcomes.end(),
                                    [&reply](const Outcome &outcome) { return outcome.name == reply->elements[0].text; });
    if (found == outcomes.end())
        co_return tl::make_unexpected(unreadable());

    VerifyReply judged;
    judged.outcome = found->outcome;
    judged.attemptsLeft = int(integerAt(*reply, 1));
    judged.ttl = Milliseconds(integerAt(*reply, 2));
    judged.issueId = QString::fromUtf8(reply->elements[3].text);
    if (const auto kind = storeEventKind(QString::fromLatin1(reply->elements[0].text))) { // `expired` is none
        const auto listing = judged.outcome == VerifyReply::Outcome::Wrong ? Change::Listing::Same : Change::Listing::Gone;
        const StoreEvent event {*kind, request.number.e164(), judged.issueId, request.by};
        follow(request.number, {listing, integerAt(*reply, 4), event, "verify", request.id});
    }
    co_return judged;
}

QCoro::Task<Expected<bool>> RedisStore::revoke(RevokeRequest request)
{
    const RedisNumberKeys number(request.number);
    QList<QByteArray> keys = number.all();
    keys << number.reply("revoke", request.id);
    addShared(keys, {RedisKeys::active(), RedisKeys::events()});
    QList<QByteArray> arguments = about(request.number);
    arguments << request.issueId.toUtf8() << form();

    const RedisScript &script = RedisScripts::instance().revoke;
    const Expected<RespValue> reply = checked(co_await evaluate(*m_client, script, std::move(keys), std::move(arguments)), 3);
    if (!reply)
        co_return tl::make_unexpected(reply.error());
    const bool isRevoked = integerAt(*reply, 0) == 1;
    if (isRevoked) {
        const StoreEvent event {StoreEvent::Kind::Revoked, request.number.e164(), QString::fromUtf8(reply->elements[1].text), {}};
        follow(request.number, {Change::Listing::Gone, integerAt(*reply, 2), event, "revoke", request.id});
    }
    co_return isRevoked;
}

QCoro::Task<Expected<void>> RedisStore::reset(PhoneNumber number)
{
    QList<QByteArray> keys = RedisNumberKeys(number).all();
    addShared(keys, {RedisKeys::events()});
    QList<QByteArray> arguments = about(number);

    const RedisScript &script = RedisScripts::instance().reset;
    const Expected<RespValue> reply = checked(co_await evaluate(*m_client, script, std::move(keys), std::move(arguments)), 1);
    if (!reply)
        co_return tl::make_unexpected(reply.error());
    const StoreEvent event {StoreEvent::Kind::Reset, number.e164(), {}, {}};
    follow(number, {Change::Listing::Same, 0, event});
    co_return Expected<void>();
}

QCoro::Task<Expected<NumberStatus>> RedisStore::status(PhoneNumber number)
{
    const Policy &policy = m_settings.policy;
    QList<QByteArray> keys = RedisNumberKeys(number).all();
    QList<QByteArray> arguments = about(number);
    arguments << form() << decimal(policy.maxAttempts) << decimal(Milliseconds(policy.cooldown));

    const RedisScript &script = RedisScripts::instance().status;
    const Expected<RespValue> reply = checked(co_await evaluate(*m_client, script, std::move(keys), std::move(arguments)), 6);
    if (!reply)
        co_return tl::make_unexpected(reply.error());

    NumberStatus status;
    status.live = integerAt(*reply, 0) == 1;
    status.ttl = Milliseconds(integerAt(*reply, 1));
    status.attemptsLeft = int(integerAt(*reply, 2));
    status.sendsLeftHour = sendsLeft(policy.sendsPerHour, integerAt(*reply, 3));
    status.sendsLeftDay = sendsLeft(policy.sendsPerDay, integerAt(*reply, 4));
    status.cooldown = Milliseconds(integerAt(*reply, 5));
    co_return status;
}

} // namespace Ringproof
