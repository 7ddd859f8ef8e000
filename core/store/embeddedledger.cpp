// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/embeddedledger.h"

#include <QCoreApplication>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <array>

// Q_INIT_RESOURCE must stand outside of every namespace. Needed because the resource lies in a static library.
static void initialiseSql()
{
    Q_INIT_RESOURCE(sql);
}

namespace Ringproof {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds Day = 24h;

// How far a clock is corrected in ordinary life. What lies further ahead of it was written before it was set back.
constexpr Milliseconds ClockSlack = 10s;

// Longer than a policy's cooldown in ordinary life.
constexpr Milliseconds LongAgo = 31 * Day;

qint64 dayOf(Milliseconds moment)
{
    return moment / Day;
}

Milliseconds timeOf(const QVariant &value)
{
    return Milliseconds(value.toLongLong());
}

QVariant sql(Milliseconds time)
{
    return QVariant::fromValue<qlonglong>(time.count());
}

QVariant sql(const PhoneNumber &number)
{
    return number.e164();
}

QVariant sql(const QString &text)
{
    return text.isNull() ? QVariant(u""_s) : QVariant(text); // the columns are NOT NULL
}

struct OutcomeName {
    VerifyReply::Outcome outcome;
    QLatin1StringView name;
};

constexpr std::array OutcomeNames {
    OutcomeName {VerifyReply::Outcome::Verified, QLatin1StringView("verified")},
    OutcomeName {VerifyReply::Outcome::Wrong, QLatin1StringView("wrong")},
    OutcomeName {VerifyReply::Outcome::Exhausted, QLatin1StringView("exhausted")},
    OutcomeName {VerifyReply::Outcome::Expired, QLatin1StringView("expired")},
};

constexpr QLatin1StringView IssuedName {"issued"};
constexpr QLatin1StringView YesName {"yes"};
constexpr QLatin1StringView NoName {"no"};

RefusalReason refusalReason(const QString &name)
{
    for (const RefusalReason reason : {RefusalReason::Hourly, RefusalReason::Daily, RefusalReason::Budget}) {
        if (name == toString(reason))
            return reason;
    }
    return RefusalReason::Cooldown;
}

} // namespace

EmbeddedLedger::EmbeddedLedger(SqliteFile &file, StoreSettings settings, const Clock &clock)
    : m_file(file)
    , m_settings(std::move(settings))
    , m_clock(clock)
{
}

SqliteFormat EmbeddedLedger::format()
{
    initialiseSql();
    return {QCoreApplication::translate("EmbeddedLedger", "codes"),
            QCoreApplication::translate("EmbeddedLedger", "Limits start afresh, and codes on their way can't be verified."),
            0x52505331, // `RPS1`
            {u":/ringproof/sql/embeddedstore-1.sql"_s, u":/ringproof/sql/embeddedstore-2.sql"_s},
            u":/ringproof/sql/embeddedstore.sql"_s};
}

IssueReply EmbeddedLedger::issue(const IssueRequest &request)
{
    const Milliseconds now = m_clock.now();
    const PhoneNumber &number = request.number;
    if (const auto before = remembered(number, "issue", request.id, now)) {
        if (before->outcome == IssuedName)
            return Issued {before->time, before->count};
        return Refused {refusalReason(before->outcome), before->time};
    }
    dropEnded(now);
    for (const char *bringBack : {"bring_sends_back", "bring_call_back"})
        m_file.run(bringBack, {{":number", sql(number)}, {":now", sql(now)}, {":ahead", sql(now + ClockSlack)}});
    if (const auto refused = refusal(number, now)) {
        remember(number, "issue", request.id, {toString(refused->reason), refused->retryAfter, {}, {}}, now);
        return *refused;
    }

    const Milliseconds ttl = m_settings.policy.ttl;
    const QVariant row = m_file
                             .run("add_code",
                                  {{":issue_id", sql(request.id)},
                                   {":number", sql(number)},
                                   {":value", m_settings.seal.valueFor(number, request.code)},
                                   {":seal", sql(QString::fromLatin1(m_settings.seal.mark()))},
                                   {":operator", sql(request.operatorName)},
                                   {":account", sql(m_settings.account)},
                                   {":now", sql(now)},
                                   {":ends_at", sql(now + ttl)},
                                   {":max_attempts", m_settings.policy.maxAttempts}})
                             .lastInsertId();
    m_file.run("add_send", {{":code_id", row}, {":number", sql(number)}, {":now", sql(now)}});
    m_file.run("set_called_at", {{":number", sql(number)}, {":now", sql(now)}});
    m_file.run("take_from_budget", {{":account", sql(m_settings.account)}, {":day", dayOf(now)}});

    Issued issued {ttl, sendsLeft(number, hourWindow(), now)};
    if (const auto day = sendsLeft(number, dayWindow(), now))
        issued.sendsLeft = std::min(*day, issued.sendsLeft.value_or(*day));
    remember(number, "issue", request.id, {IssuedName, issued.ttl, issued.sendsLeft, {}}, now);
    tell(StoreEvent::Kind::Issued, number, request.id, request.operatorName, now);
    return issued;
}

bool EmbeddedLedger::withdraw(const PhoneNumber &number, const QString &issueId)
{
    const Milliseconds now = m_clock.now();
    if (const auto before = remembered(number, "withdraw", issueId, now))
        return before->outcome == YesName;
    dropEnded(now);
    const auto code = liveCode(number, now);
    const bool isLive = code && code->issueId == issueId;
    remember(number, "withdraw", issueId, {isLive ? YesName : NoName, {}, {}, {}}, now);
    if (!isLive)
        return false;

    m_file.run("drop_code", {{":id", code->row}});
    if (code->attempts == 0) {
        m_file.run("drop_send", {{":code_id", code->row}});
        if (dayOf(code->issuedAt) == dayOf(now))
            m_file.run("give_back_to_budget", {{":account", code->account}, {":day", dayOf(now)}});
    }
    if (const auto replaced = liveCode(number, now)) { // live again
        const int attempts = replaced->attempts + code->attempts;
        if (attempts < replaced->maxAttempts)
            m_file.run("set_attempts", {{":id", replaced->row}, {":attempts", attempts}});
        else
            m_file.run("drop_codes", {{":number", sql(number)}});
    }
    tell(StoreEvent::Kind::Withdrawn, number, issueId, {}, now);
    return true;
}

Milliseconds EmbeddedLedger::extend(const PhoneNumber &number, const QString &issueId, Milliseconds ttl)
{
    const Milliseconds now = m_clock.now();
    dropEnded(now);
    const auto code = liveCode(number, now);
    if (!code || code->issueId != issueId)
        return 0ms;
    const Milliseconds endsAt = std::min(now + ttl, code->issuedAt + Policy::MaxTtl);
    if (endsAt <= code->endsAt)
        return code->endsAt - now;
    m_file.run("set_end", {{":id", code->row}, {":ends_at", sql(endsAt)}});
    tell(StoreEvent::Kind::Extended, number, issueId, {}, now);
    return endsAt - now;
}

Expected<VerifyReply> EmbeddedLedger::verify(const VerifyRequest &request)
{
    const Milliseconds now = m_clock.now();
    const PhoneNumber &number = request.number;
    VerifyReply reply;
    if (const auto before = remembered(number, "verify", request.id, now)) {
        for (const OutcomeName &name : OutcomeNames) {
            if (before->outcome == name.name)
                reply = {name.outcome, before->count.value_or(0), before->time, before->issueId};
        }
        return reply;
    }
    dropEnded(now);
    const auto code = liveCode(number, now);
    if (code && m_settings.seal.recognises(code->value)) {
        if (!code->seal.isEmpty() && !m_settings.seal.marks().contains(code->seal))
            return tl::make_unexpected(sealedUnderAnotherKey());
        reply.issueId = code->issueId;
        const int attempts = code->attempts + 1;
        const QByteArrayList values = m_settings.seal.valuesFor(number, request.entered);
        if (std::ranges::any_of(values, [&code](const QByteArray &value) { return equalInConstantTime(code->value, value); }))
            reply.outcome = VerifyReply::Outcome::Verified;
        else
            reply.outcome = attempts < code->maxAttempts ? VerifyReply::Outcome::Wrong : VerifyReply::Outcome::Exhausted;

        m_file.run("touch_send", {{":code_id", code->row}, {":now", sql(now)}});
        if (reply.outcome == VerifyReply::Outcome::Wrong) {
            reply.attemptsLeft = code->maxAttempts - attempts;
            reply.ttl = code->endsAt - now;
            m_file.run("set_attempts", {{":id", code->row}, {":attempts", attempts}});
        } else {
            m_file.run("drop_codes", {{":number", sql(number)}});
        }
    }

    const auto name = std::ranges::find(OutcomeNames, reply.outcome, &OutcomeName::outcome);
    const bool isWrong = reply.outcome == VerifyReply::Outcome::Wrong;
    remember(number, "verify", request.id,
             {name->name, reply.ttl, isWrong ? std::optional(reply.attemptsLeft) : std::nullopt, reply.issueId}, now);
    switch (reply.outcome) {
    case VerifyReply::Outcome::Verified: tell(StoreEvent::Kind::Verified, number, reply.issueId, request.by, now); break;
    case VerifyReply::Outcome::Wrong: tell(StoreEvent::Kind::Wrong, number, reply.issueId, request.by, now); break;
    case VerifyReply::Outcome::Exhausted: tell(StoreEvent::Kind::Exhausted, number, reply.issueId, request.by, now); break;
    case VerifyReply::Outcome::Expired: break;
    }
    return reply;
}

bool EmbeddedLedger::revoke(const RevokeRequest &request)
{
    const Milliseconds now = m_clock.now();
    const PhoneNumber &number = request.number;
    if (const auto before = remembered(number, "revoke", request.id, now))
        return before->outcome == YesName;
    dropEnded(now);
    const auto code = liveCode(number, now);
    const bool isMeant = code && m_settings.seal.recognises(code->value)
        && (request.issueId.isEmpty() || request.issueId == code->issueId);
    remember(number, "revoke", request.id, {isMeant ? YesName : NoName, {}, {}, {}}, now);
    if (!isMeant) {
        // An issue that was replaced must not come back when the one that replaced it is withdrawn.
        if (code && request.issueId != code->issueId)
            m_file.run("drop_replaced_codes", {{":number", sql(number)}, {":issue_id", sql(request.issueId)}});
        return false;
    }
    m_file.run("drop_codes", {{":number", sql(number)}});
    tell(StoreEvent::Kind::Revoked, number, code->issueId, {}, now);
    return true;
}

void EmbeddedLedger::reset(const PhoneNumber &number)
{
    m_file.run("drop_sends", {{":number", sql(number)}});
    m_file.run("drop_call", {{":number", sql(number)}});
    tell(StoreEvent::Kind::Reset, number, {}, {}, m_clock.now());
}

NumberStatus EmbeddedLedger::status(const PhoneNumber &number)
{
    const Milliseconds now = m_clock.now();
    NumberStatus status;
    const auto code = liveCode(number, now);
    if (code && m_settings.seal.recognises(code->value)) {
        status.live = true;
        status.ttl = code->endsAt - now;
        status.attemptsLeft = code->maxAttempts - code->attempts;
    }
    status.sendsLeftHour = sendsLeft(number, hourWindow(), now);
    status.sendsLeftDay = sendsLeft(number, dayWindow(), now);
    status.cooldown = cooldownLeft(number, now);
    return status;
}

ActivePage EmbeddedLedger::active(const ActivePlace &after, int limit)
{
    const Milliseconds now = m_clock.now();
    ActivePage page;
    page.total = m_file.value("count_active_codes", {{":now", sql(now)}, {":ahead", sql(now + ClockSlack)}})->toLongLong();
    QSqlQuery &rows = m_file.run("active_codes",
                                 {{":now", sql(now)},
                                  {":ahead", sql(now + ClockSlack)},
                                  {":after_end", sql(after.end)},
                                  {":after_id", after.name.toLongLong()},
                                  {":limit", limit + 1}}); // one more tells whether more follow
    ActivePlace last;
    while (rows.next()) {
        if (page.codes.size() == limit) {
            page.next = last.toString();
            continue; // to the end, so that the statement is over
        }
        last = {timeOf(rows.value(2)), rows.value(6).toString()};
        page.codes.append({rows.value(0).toString(), rows.value(1).toString(), last.end - now, rows.value(3).toInt(),
                           rows.value(4).toString(), timeOf(rows.value(5))});
    }
    return page;
}

bool EmbeddedLedger::tidy()
{
    const Milliseconds now = m_clock.now();
    const Milliseconds longAgo = now - std::max<Milliseconds>(LongAgo, m_settings.policy.cooldown);
    dropEnded(now);
    m_file.run("forget_replies", {{":now", sql(now)}});
    m_file.run("forget_sends", {{":day_ago", sql(now - Day)}});
    m_file.run("forget_calls", {{":long_ago", sql(longAgo)}});
    m_file.run("forget_budgets", {{":yesterday", dayOf(now) - 1}});
    m_file.run("forget_events", {{":a_while_ago", sql(now - ReplyMemory)}});
    return m_file.value("has_codes")->toBool();
}

QList<StoreEvent> EmbeddedLedger::news()
{
    QList<StoreEvent> events;
    m_lastEventRead = m_lastEvent;
    QSqlQuery &rows = m_file.run("events_after", {{":after", m_lastEvent.value_or(0)}});
    while (rows.next()) {
        m_lastEventRead = rows.value(0).toLongLong();
        if (const auto kind = storeEventKind(rows.value(1).toString()))
            events.append({*kind, rows.value(2).toString(), rows.value(3).toString(), rows.value(4).toString()});
    }
    return events;
}

void EmbeddedLedger::beginNews()
{
    const qint64 last = m_file.value("last_event")->toLongLong();
    m_lastEventRead = m_lastEvent ? std::min(*m_lastEvent, last) : last; // fewer than before: it is another file
}

std::optional<EmbeddedLedger::LiveCode> EmbeddedLedger::liveCode(const PhoneNumber &number, Milliseconds now)
{
    QSqlQuery &row = m_file.run("live_code", {{":number", sql(number)}});
    if (!row.next() || timeOf(row.value(4)) <= now || timeOf(row.value(3)) > now + ClockSlack)
        return std::nullopt;
    return LiveCode {row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toByteArray(), timeOf(row.value(3)),
                     timeOf(row.value(4)),      row.value(5).toInt(),    row.value(6).toInt(),       row.value(7).toString(),
                     row.value(8).toString().toLatin1()};
}

void EmbeddedLedger::dropEnded(Milliseconds now)
{
    m_file.run("drop_ended_codes", {{":now", sql(now)}, {":ahead", sql(now + ClockSlack)}});
}

EmbeddedLedger::Window EmbeddedLedger::hourWindow() const
{
    return {"hour_window", 1h, m_settings.policy.sendsPerHour};
}

EmbeddedLedger::Window EmbeddedLedger::dayWindow() const
{
    return {"day_window", Day, m_settings.policy.sendsPerDay};
}

QList<Milliseconds> EmbeddedLedger::sends(const PhoneNumber &number, const Window &window, Milliseconds now)
{
    QList<Milliseconds> times;
    QSqlQuery &rows = m_file.run(window.statement, {{":number", sql(number)}, {":since", sql(now - window.length)}});
    while (rows.next())
        times.append(timeOf(rows.value(0)));
    return times;
}

std::optional<int> EmbeddedLedger::sendsLeft(const PhoneNumber &number, const Window &window, Milliseconds now)
{
    if (window.limit <= 0)
        return std::nullopt;
    return std::max(0, window.limit - int(sends(number, window, now).size()));
}

Milliseconds EmbeddedLedger::cooldownLeft(const PhoneNumber &number, Milliseconds now)
{
    const auto calledAt = m_file.value("called_at", {{":number", sql(number)}});
    if (!calledAt)
        return 0ms;
    const Milliseconds cooldown = m_settings.policy.cooldown;
    return std::clamp<Milliseconds>(timeOf(*calledAt) + cooldown - now, 0ms, cooldown);
}

std::optional<Refused> EmbeddedLedger::refusal(const PhoneNumber &number, Milliseconds now)
{
    std::optional<Refused> longest;
    const auto consider = [&](RefusalReason reason, Milliseconds wait) {
        if (wait > 0ms && (!longest || wait > longest->retryAfter))
            longest = Refused {reason, wait};
    };
    consider(RefusalReason::Cooldown, cooldownLeft(number, now));
    const auto considerWindow = [&](RefusalReason reason, const Window &window) {
        if (window.limit <= 0)
            return;
        const QList<Milliseconds> times = sends(number, window, now);
        if (times.size() >= window.limit) // free again when so many have left that one more fits in
            consider(reason, times.at(times.size() - window.limit) + window.length - now);
    };
    considerWindow(RefusalReason::Hourly, hourWindow());
    considerWindow(RefusalReason::Daily, dayWindow());
    if (m_settings.policy.budgetPerDay > 0) {
        const auto calls = m_file.value("budget", {{":account", sql(m_settings.account)}, {":day", dayOf(now)}});
        if (calls && calls->toInt() >= m_settings.policy.budgetPerDay)
            consider(RefusalReason::Budget, (dayOf(now) + 1) * Day - now);
    }
    return longest;
}

std::optional<EmbeddedLedger::Remembered> EmbeddedLedger::remembered(const PhoneNumber &number, const char *request,
                                                                     const QString &id, Milliseconds now)
{
    m_file.run("forget_replies", {{":now", sql(now)}});
    QSqlQuery &row = m_file.run("reply", {{":number", sql(number)},
                                          {":request", QLatin1StringView(request)},
                                          {":id", sql(id)},
                                          {":now", sql(now)}});
    if (!row.next())
        return std::nullopt;
    const QVariant count = row.value(2);
    return Remembered {row.value(0).toString(), timeOf(row.value(1)),
                       count.isNull() ? std::nullopt : std::optional(count.toInt()), row.value(3).toString()};
}

void EmbeddedLedger::remember(const PhoneNumber &number, const char *request, const QString &id, const Remembered &reply,
                              Milliseconds now)
{
    m_file.run("add_reply", {{":number", sql(number)},
                             {":request", QLatin1StringView(request)},
                             {":id", sql(id)},
                             {":outcome", sql(reply.outcome)},
                             {":time_ms", sql(reply.time)},
                             {":count", reply.count ? QVariant(*reply.count) : QVariant()},
                             {":issue_id", sql(reply.issueId)},
                             {":forget_at", sql(now + ReplyMemory)}});
}

void EmbeddedLedger::tell(StoreEvent::Kind kind, const PhoneNumber &number, const QString &issueId, const QString &by,
                          Milliseconds now)
{
    m_file.run("add_event", {{":kind", toString(kind)},
                             {":number", sql(number)},
                             {":issue_id", sql(issueId)},
                             {":done_by", sql(by)},
                             {":now", sql(now)}});
}

} // namespace Ringproof
