// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/randomwalk.h"

#include "core/store/chance.h"

namespace Ringproof {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

RandomWalk::RandomWalk(StoreHarness &harness, std::vector<Desk> desks, std::vector<Policy> policies, quint32 seed)
    : m_harness(harness)
    , m_desks(std::move(desks))
    , m_policies(std::move(policies))
    , m_random(seed)
{
}

//! When a request that was sent at `before` and has been answered now was carried out.
Span RandomWalk::since(Milliseconds before) const
{
    const Milliseconds rounding = m_harness.clockRuns() ? 5ms : 0ms;
    return {before - rounding, m_harness.now() + rounding};
}

QString RandomWalk::someIssue()
{
    const QStringList live = m_models[size_t(m_number)].issues();
    if (!live.isEmpty() && m_random.bounded(4) > 0)
        return m_random.bounded(3) > 0 ? live.constLast() : oneOf(m_random, live);
    return m_issues.isEmpty() ? newRequestId() : oneOf(m_random, m_issues);
}

QString RandomWalk::someDigits()
{
    const QString live = m_models[size_t(m_number)].liveDigits();
    return !live.isEmpty() && m_random.bounded(4) == 0 ? live : randomDigits(m_random);
}

QString RandomWalk::issue()
{
    const QString id = newRequestId();
    const QString digits = randomDigits(m_random);
    const Milliseconds before = m_harness.now();
    const IssueReply reply = m_desks[m_desk].issue(testNumber(m_number), digits, id);
    if (std::holds_alternative<Issued>(reply)) {
        m_record.issued(id, m_number);
        m_issues.append(id);
    }
    m_asked.push_back({m_number, id, before, reply});
    note(u"issue %1 of %2: %3"_s.arg(id, digits, words(reply)));
    const QString wrong = m_models[size_t(m_number)].issue(m_policies[m_desk], since(before), id, digits, reply);
    return wrong.isEmpty() ? wrong : u"issue: "_s + wrong;
}

QString RandomWalk::verify()
{
    const QString id = newRequestId();
    const QString digits = someDigits();
    const Milliseconds before = m_harness.now();
    const VerifyReply reply = m_desks[m_desk].verify(testNumber(m_number), digits, id);
    const Span now = since(before);
    m_asked.push_back({m_number, id, before, reply});
    note(u"verify %1: %2 of %3"_s.arg(digits, words(reply), reply.issueId));
    QString wrong = m_models[size_t(m_number)].verify(now, digits, reply);
    if (wrong.isEmpty())
        wrong = m_record.judged(m_number, reply, now);
    return wrong.isEmpty() ? wrong : u"verify: "_s + wrong;
}

QString RandomWalk::verifyAtOnce()
{
    const QString digits = someDigits();
    const int times = 2 + m_random.bounded(6);
    const Milliseconds before = m_harness.now();
    std::vector<QCoro::Task<Expected<VerifyReply>>> tasks;
    for (int i = 0; i < times; ++i)
        tasks.push_back(m_desks[size_t(i) % m_desks.size()].verifying(testNumber(m_number), digits));
    std::vector<VerifyReply> replies;
    for (auto &task : tasks)
        replies.push_back(waitedFor(std::move(task)));
    const Span now = since(before);

    QStringList got;
    QString wrong;
    for (const VerifyReply &reply : replies) {
        got.append(words(reply));
        if (wrong.isEmpty())
            wrong = m_record.judged(m_number, reply, now);
    }
    note(u"verify %1 at once: %2"_s.arg(digits, got.join(u", "_s)));
    got.sort();
    NumberModel &model = m_models[size_t(m_number)];
    const QStringList right = model.verifyAtOnce(now, digits, times);
    if (wrong.isEmpty() && !model.isUnsure() && got != right)
        wrong = u"expected %1, got %2"_s.arg(right.join(u", "_s), got.join(u", "_s));
    return wrong.isEmpty() ? wrong : u"verify at once: "_s + wrong;
}

QString RandomWalk::withdraw()
{
    const QString id = someIssue();
    const Milliseconds before = m_harness.now();
    const bool reply = m_desks[m_desk].withdraw(testNumber(m_number), id);
    const Span now = since(before);
    note(u"withdraw %1: %2"_s.arg(id, reply ? u"yes"_s : u"no"_s));
    const auto earlier = m_withdrawals.constFind({m_number, id});
    if (earlier != m_withdrawals.cend() && now.to - earlier->at.from < ReplyMemory)
        return reply == earlier->reply ? QString() : u"withdraw: another answer to the same request"_s;
    if (earlier != m_withdrawals.cend() && now.from - earlier->at.to < ReplyMemory)
        return {};

    m_withdrawals.insert({m_number, id}, {now, reply});
    if (reply)
        m_record.withdrawn(id);
    const QString wrong = m_models[size_t(m_number)].withdraw(now, id, reply);
    return wrong.isEmpty() ? wrong : u"withdraw: "_s + wrong;
}

QString RandomWalk::other()
{
    const PhoneNumber number = testNumber(m_number);
    const Desk &desk = m_desks[m_desk];
    NumberModel &model = m_models[size_t(m_number)];
    const int which = m_random.bounded(16);
    QString wrong;
    if (which < 5) {
        const QString id = someIssue();
        const Milliseconds ttl(m_random.bounded(700'000));
        const Milliseconds before = m_harness.now();
        const Milliseconds reply = desk.extend(number, id, ttl);
        note(u"extend %1 by %2: %3"_s.arg(id).arg(ttl.count()).arg(reply.count()));
        wrong = u"extend: "_s + model.extend(since(before), id, ttl, reply);
    } else if (which < 7) {
        const QString id = m_random.bounded(2) == 0 ? QString() : someIssue();
        const Milliseconds before = m_harness.now();
        const bool reply = desk.revoke(number, id);
        note(u"revoke %1: %2"_s.arg(id, reply ? u"yes"_s : u"no"_s));
        wrong = u"revoke: "_s + model.revoke(since(before), id, reply);
    } else if (which < 8) {
        desk.reset(number);
        note(u"reset"_s);
        model.reset();
        m_record.reset(m_number);
    } else {
        const Milliseconds before = m_harness.now();
        const NumberStatus reply = desk.status(number);
        wrong = u"status: "_s + model.status(m_policies[m_desk], since(before), reply);
    }
    return wrong.endsWith(u": ") ? QString() : wrong;
}

QString RandomWalk::askAgain()
{
    const auto isOld = [&](const Asked &asked) { return since(m_harness.now()).to - asked.at > ReplyMemory - 10s; };
    std::erase_if(m_asked, isOld);
    if (m_asked.empty())
        return {};
    const Asked asked = oneOf(m_random, m_asked);
    const PhoneNumber number = testNumber(asked.number);
    const Desk &desk = m_desks[m_desk];
    if (const auto *issue = std::get_if<IssueReply>(&asked.reply))
        return desk.issue(number, randomDigits(m_random), asked.id) == *issue ? QString() : u"another answer to the same issue"_s;
    return desk.verify(number, randomDigits(m_random), asked.id) == std::get<VerifyReply>(asked.reply)
        ? QString()
        : u"another answer to the same verification"_s;
}

QString RandomWalk::step()
{
    m_number = m_random.bounded(WalkedNumbers);
    m_desk = size_t(m_random.bounded(int(m_desks.size())));
    const int which = m_random.bounded(100);
    QString wrong;
    if (which < 24)
        wrong = issue();
    else if (which < 58)
        wrong = verify();
    else if (which < 62)
        wrong = verifyAtOnce();
    else if (which < 72)
        wrong = withdraw();
    else if (which < 82)
        wrong = other();
    else if (which < 88)
        wrong = askAgain();
    else
        m_harness.advance(randomPause(m_random));

    NumberModel &model = m_models[size_t(m_number)];
    if (model.isUnsure()) {
        ++m_unsure;
        note(u"started afresh"_s);
        m_desks[m_desk].revoke(testNumber(m_number));
        m_desks[m_desk].reset(testNumber(m_number));
        m_record.reset(m_number);
        model.clear();
    }
    return wrong;
}

void RandomWalk::note(const QString &request)
{
    QStringList &story = m_story[size_t(m_number)];
    story.append(u"%1 desk %2: %3"_s.arg(m_harness.now().count()).arg(m_desk).arg(request));
    if (story.size() > 15)
        story.removeFirst();
}

} // namespace Ringproof
