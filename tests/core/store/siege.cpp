// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/siege.h"

#include "core/store/chance.h"

#include <algorithm>

namespace Ringproof {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

struct Siege::UnderWay {
    std::vector<QCoro::Task<Expected<IssueReply>>> issuing;
    std::vector<QCoro::Task<Expected<VerifyReply>>> verifying;
    std::vector<QCoro::Task<Expected<Milliseconds>>> extending;
    std::vector<std::pair<QString, QCoro::Task<Expected<bool>>>> withdrawing;
};

Siege::Siege(StoreHarness &harness, std::vector<Desk> desks, quint32 seed)
    : m_harness(harness)
    , m_desks(std::move(desks))
    , m_random(seed)
{
}

Siege::Issue Siege::someIssue()
{
    if (m_issues.isEmpty())
        return {newRequestId(), randomDigits(m_random)};
    return m_issues.at(m_issues.size() - 1 - m_random.bounded(std::min<int>(4, int(m_issues.size()))));
}

void Siege::send(UnderWay &requests)
{
    const PhoneNumber number = testNumber(m_number);
    const Desk &desk = oneOf(m_random, m_desks);
    const int which = m_random.bounded(100);
    if (which < 12) {
        const Issue issue {newRequestId(), randomDigits(m_random)};
        m_issues.append(issue);
        m_record.issued(issue.id, m_number);
        requests.issuing.push_back(desk.issuing(number, issue.digits, issue.id));
    } else if (which < 90) {
        const bool isRight = m_random.bounded(30) == 0;
        requests.verifying.push_back(desk.verifying(number, isRight ? someIssue().digits : randomDigits(m_random)));
    } else if (which < 95) {
        const QString id = someIssue().id;
        requests.withdrawing.emplace_back(id, desk.store().withdraw(number, id));
    } else {
        requests.extending.push_back(desk.store().extend(number, someIssue().id, Milliseconds(m_random.bounded(600'000))));
    }
}

QString Siege::attack()
{
    m_number = m_random.bounded(int(m_grantedAt.size()));
    UnderWay requests;
    const Milliseconds before = m_harness.now();
    for (int i = 0; i < RequestsAtOnce; ++i)
        send(requests);

    std::vector<VerifyReply> replies;
    for (auto &task : requests.verifying) {
        const Expected<VerifyReply> reply = QCoro::waitFor(std::move(task));
        if (reply)
            replies.push_back(*reply);
        else if (reply.error() != sealedUnderAnotherKey())
            reportFailure(reply.error(), std::source_location::current());
    }
    int granted = 0;
    for (auto &task : requests.issuing)
        granted += std::holds_alternative<Issued>(waitedFor(std::move(task)));
    for (auto &task : requests.extending)
        waitedFor(std::move(task));
    QStringList withdrawn;
    for (auto &[id, task] : requests.withdrawing) {
        if (waitedFor(std::move(task)))
            withdrawn.append(id);
    }
    const Milliseconds after = m_harness.now();

    if (granted > 0)
        m_grantedAt[size_t(m_number)].push_back(after);
    QString wrong;
    for (const VerifyReply &reply : replies) {
        if (wrong.isEmpty())
            wrong = m_record.judged(m_number, reply, {before, after});
    }
    for (const QString &id : std::as_const(withdrawn))
        m_record.withdrawn(id); // only now: some were judged before, in the same round
    return wrong;
}

void Siege::pause()
{
    if (m_random.bounded(40) == 0) {
        m_desks.front().reset(testNumber(m_number));
        m_record.reset(m_number);
    }
    if (m_random.bounded(6) > 0) {
        m_harness.advance(Milliseconds(1 + m_random.bounded(15'000)));
        return;
    }
    // The best moment to go on: when the first of the last day's calls has just left the window.
    const Milliseconds now = m_harness.now();
    const auto &granted = m_grantedAt[size_t(m_number)];
    const auto first = std::ranges::find_if(granted, [now](Milliseconds moment) { return now - moment < 24h; });
    const bool goesOnThen = first != granted.end() && m_random.bounded(4) > 0;
    m_harness.advance(goesOnThen ? *first + 24h + 1ms - now : randomPause(m_random));
}

} // namespace Ringproof
