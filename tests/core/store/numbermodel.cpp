// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/numbermodel.h"

#include "core/store/storedesk.h"

#include <algorithm>

namespace Ringproof {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QString expected(const QString &what, const QString &got)
{
    return u"expected %1, got %2"_s.arg(what, got);
}

QString expected(const QString &what, Span span, Milliseconds got)
{
    return u"expected %1 of %2 to %3 ms, got %4 ms"_s.arg(what).arg(span.from.count()).arg(span.to.count()).arg(got.count());
}

QString yesOrNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

} // namespace

bool NumberModel::hasReached(Span moment, Span now)
{
    if (now.from < moment.to && now.to >= moment.from)
        m_unsure = true;
    return now.from >= moment.to;
}

void NumberModel::dropEnded(Span now)
{
    if (!m_codes.empty() && hasReached(m_codes.back().endsAt, now))
        m_codes.clear();
}

int NumberModel::countSince(Span Send::*at, Milliseconds window, Span now)
{
    return int(std::ranges::count_if(m_sends, [&](const Send &send) { return !hasReached(send.*at + window, now); }));
}

std::vector<NumberModel::Wait> NumberModel::waits(const Policy &policy, Span now)
{
    std::vector<Wait> waits;
    if (m_lastIssue && !hasReached(*m_lastIssue + policy.cooldown, now))
        waits.push_back({RefusalReason::Cooldown, *m_lastIssue + policy.cooldown - now});

    const auto window = [&](RefusalReason reason, Span Send::*at, Milliseconds length, int limit) {
        const int count = countSince(at, length, now);
        if (limit <= 0 || count < limit)
            return;
        std::vector<Span> ends;
        for (const Send &send : m_sends) {
            if (!hasReached(send.*at + length, now))
                ends.push_back(send.*at + length);
        }
        std::ranges::sort(ends, {}, &Span::from);
        waits.push_back({reason, ends[size_t(count - limit)] - now});
    };
    window(RefusalReason::Hourly, &Send::hourAt, 1h, policy.sendsPerHour);
    window(RefusalReason::Daily, &Send::dayAt, 24h, policy.sendsPerDay);
    return waits;
}

QString NumberModel::issue(const Policy &policy, Span now, const QString &id, const QString &digits, const IssueReply &reply)
{
    dropEnded(now);
    const std::vector<Wait> refusing = waits(policy, now);
    if (m_unsure)
        return {};
    if (const auto *refused = std::get_if<Refused>(&reply)) {
        const auto given = std::ranges::find(refusing, refused->reason, &Wait::reason);
        if (given == refusing.end())
            return expected(u"no such refusal"_s, words(reply));
        for (const Wait &other : refusing) {
            if (other.left.from > given->left.to)
                return expected(u"the longest wait, "_s + toString(other.reason), words(reply));
        }
        return given->left.holds(refused->retryAfter) ? QString() : expected(u"a wait"_s, given->left, refused->retryAfter);
    }
    if (!refusing.empty())
        return expected(u"refused "_s + toString(refusing.front().reason), words(reply));

    m_codes.push_back({id, digits, now, now + policy.ttl, policy.maxAttempts});
    m_sends.push_back({id, now, now});
    m_lastIssue = now;
    const auto left = std::min(policy.sendsPerHour - countSince(&Send::hourAt, 1h, now),
                               policy.sendsPerDay - countSince(&Send::dayAt, 24h, now));
    const auto &issued = std::get<Issued>(reply);
    if (issued.sendsLeft != left)
        return expected(u"%1 sends left"_s.arg(left), words(reply));
    return issued.ttl == policy.ttl ? QString() : expected(u"a time"_s, {policy.ttl, policy.ttl}, issued.ttl);
}

void NumberModel::judge(Span now)
{
    LiveCode &code = m_codes.back();
    ++code.judged;
    ++code.tried;
    for (Send &send : m_sends) {
        if (send.id == code.id)
            send.dayAt = now;
    }
}

QString NumberModel::verify(Span now, const QString &digits, const VerifyReply &reply)
{
    dropEnded(now);
    if (m_unsure)
        return {};
    if (m_codes.empty())
        return reply == VerifyReply() ? QString() : expected(u"expired"_s, words(reply));

    judge(now);
    const LiveCode code = m_codes.back();
    VerifyReply right {VerifyReply::Outcome::Verified, 0, 0ms, code.id};
    if (code.digits != digits)
        right.outcome = code.judged >= code.maxAttempts ? VerifyReply::Outcome::Exhausted : VerifyReply::Outcome::Wrong;
    if (right.outcome == VerifyReply::Outcome::Wrong)
        right.attemptsLeft = code.maxAttempts - code.judged;
    else
        m_codes.clear();
    if (words(reply) != words(right) || reply.issueId != right.issueId)
        return expected(words(right) + u" of "_s + right.issueId, words(reply) + u" of "_s + reply.issueId);
    if (right.outcome == VerifyReply::Outcome::Wrong && !(code.endsAt - now).holds(reply.ttl))
        return expected(u"a time"_s, code.endsAt - now, reply.ttl);
    return {};
}

QStringList NumberModel::verifyAtOnce(Span now, const QString &digits, int times)
{
    QStringList outcomes;
    dropEnded(now);
    for (int i = 0; i < times; ++i) {
        if (m_codes.empty()) {
            outcomes.append(words(VerifyReply()));
            continue;
        }
        judge(now);
        const LiveCode code = m_codes.back();
        VerifyReply reply {VerifyReply::Outcome::Verified, 0, 0ms, code.id};
        if (code.digits != digits && code.judged < code.maxAttempts)
            reply = {VerifyReply::Outcome::Wrong, code.maxAttempts - code.judged, 0ms, code.id};
        else if (code.digits != digits)
            reply.outcome = VerifyReply::Outcome::Exhausted;
        if (reply.outcome != VerifyReply::Outcome::Wrong)
            m_codes.clear();
        outcomes.append(words(reply));
    }
    outcomes.sort();
    return outcomes;
}

QString NumberModel::withdraw(Span now, const QString &id, bool reply)
{
    dropEnded(now);
    const bool right = !m_codes.empty() && m_codes.back().id == id;
    if (!m_unsure && right) {
        const LiveCode code = m_codes.back();
        m_codes.pop_back();
        if (code.judged == 0)
            std::erase_if(m_sends, [&](const Send &send) { return send.id == id; });
        else if (code.tried == 0)
            m_unsure = true; // tried only through a code that was withdrawn: either count is within the contract
        dropEnded(now);
        if (!m_codes.empty()) {
            m_codes.back().judged += code.judged;
            if (m_codes.back().judged >= m_codes.back().maxAttempts)
                m_codes.clear();
        }
    }
    return m_unsure || reply == right ? QString() : expected(yesOrNo(right), yesOrNo(reply));
}

QString NumberModel::extend(Span now, const QString &id, Milliseconds ttl, Milliseconds reply)
{
    dropEnded(now);
    if (m_unsure)
        return {};
    if (m_codes.empty() || m_codes.back().id != id)
        return reply == 0ms ? QString() : expected(u"no time"_s, {}, reply);

    LiveCode &code = m_codes.back();
    const Span asked = now + ttl;
    const Span limit = code.issuedAt + Policy::MaxTtl;
    code.endsAt.from = std::max(code.endsAt.from, std::min(asked.from, limit.from));
    code.endsAt.to = std::max(code.endsAt.to, std::min(asked.to, limit.to));
    return (code.endsAt - now).holds(reply) ? QString() : expected(u"a time"_s, code.endsAt - now, reply);
}

QString NumberModel::revoke(Span now, const QString &id, bool reply)
{
    dropEnded(now);
    if (m_unsure)
        return {};
    const bool right = !m_codes.empty() && (id.isEmpty() || m_codes.back().id == id);
    const auto meant = std::ranges::find(m_codes, id, &LiveCode::id);
    if (right)
        m_codes.clear();
    else if (meant != m_codes.end()) // it was replaced, and mustn't come back
        m_codes.erase(m_codes.begin(), meant + 1);
    return reply == right ? QString() : expected(yesOrNo(right), yesOrNo(reply));
}

void NumberModel::reset()
{
    m_sends.clear();
    m_lastIssue.reset();
}

QString NumberModel::status(const Policy &policy, Span now, const NumberStatus &reply)
{
    dropEnded(now);
    const int hour = std::max(0, policy.sendsPerHour - countSince(&Send::hourAt, 1h, now));
    const int day = std::max(0, policy.sendsPerDay - countSince(&Send::dayAt, 24h, now));
    const bool coolingDown = m_lastIssue && !hasReached(*m_lastIssue + policy.cooldown, now);
    if (m_unsure)
        return {};
    if (reply.live != !m_codes.empty())
        return expected(yesOrNo(!m_codes.empty()), yesOrNo(reply.live));
    if (reply.sendsLeftHour != hour || reply.sendsLeftDay != day)
        return expected(u"%1 and %2 sends left"_s.arg(hour).arg(day),
                        u"%1 and %2"_s.arg(reply.sendsLeftHour.value_or(-1)).arg(reply.sendsLeftDay.value_or(-1)));
    const Span cooldown = coolingDown ? *m_lastIssue + policy.cooldown - now : Span();
    if (!cooldown.holds(reply.cooldown))
        return expected(u"a cooldown"_s, cooldown, reply.cooldown);
    if (m_codes.empty())
        return {};
    const LiveCode &code = m_codes.back();
    if (reply.attemptsLeft != code.maxAttempts - code.judged)
        return expected(u"%1 attempts left"_s.arg(code.maxAttempts - code.judged), QString::number(reply.attemptsLeft));
    return (code.endsAt - now).holds(reply.ttl) ? QString() : expected(u"a time"_s, code.endsAt - now, reply.ttl);
}

void NumberModel::clear()
{
    *this = NumberModel();
}

QStringList NumberModel::issues() const
{
    QStringList ids;
    for (const LiveCode &code : m_codes)
        ids.append(code.id);
    return ids;
}

} // namespace Ringproof
