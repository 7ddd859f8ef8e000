// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/guessrecord.h"

#include "core/store/chance.h"

#include <algorithm>

namespace Ringproof {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

QString GuessRecord::judged(int number, const VerifyReply &reply, Span at)
{
    if (reply.outcome == VerifyReply::Outcome::Expired)
        return {};
    if (m_withdrawn.contains(reply.issueId))
        return u"a withdrawn code was judged"_s;
    if (reply.outcome == VerifyReply::Outcome::Verified) {
        if (m_verified.contains(reply.issueId))
            return u"a code was verified twice"_s;
        m_verified.insert(reply.issueId);
    }
    if (m_countOf.value(reply.issueId, -1) != m_counts[number])
        return {}; // issued before a supervisor's reset

    QList<Span> &attempts = m_attempts[{number, m_counts[number]}];
    attempts.append(at);
    const auto inWindow = std::ranges::count_if(attempts, [&](Span earlier) { return at.to - earlier.from < 24h; });
    return inWindow > MostAttempts * SendsPerDay ? u"%1 attempts within a day"_s.arg(inWindow) : QString();
}

bool GuessRecord::wasPressed() const
{
    return std::ranges::any_of(m_attempts, [](const QList<Span> &list) { return list.size() >= MostAttempts * SendsPerDay; });
}

} // namespace Ringproof
