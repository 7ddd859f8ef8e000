// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratelimiter.h"

#include <algorithm>
#include <cmath>

namespace Ringproof {

std::optional<Milliseconds> RateLimiter::take(const QString &key)
{
    const Milliseconds now = m_clock.now();
    const double tokens = tokensOf(key, now);
    if (const auto wait = waitFor(tokens))
        return wait;
    if (!m_buckets.contains(key) && m_buckets.size() >= MostKeys)
        forget(now);
    m_buckets.insert(key, Bucket {tokens - 1, now});
    return std::nullopt;
}

std::optional<Milliseconds> RateLimiter::wait(const QString &key) const
{
    return waitFor(tokensOf(key, m_clock.now()));
}

double RateLimiter::tokensOf(const QString &key, Milliseconds now) const
{
    const auto bucket = m_buckets.find(key);
    if (bucket == m_buckets.end())
        return m_limit.burst;
    // A clock that was set back fills nothing.
    const double passed = std::max(0.0, double((now - bucket->filledAt).count()) / 1000);
    return std::min(double(m_limit.burst), bucket->tokens + passed * m_limit.perSecond);
}

std::optional<Milliseconds> RateLimiter::waitFor(double tokens) const
{
    if (tokens >= 1)
        return std::nullopt;
    return Milliseconds(qint64(std::ceil((1 - tokens) / m_limit.perSecond * 1000)));
}

void RateLimiter::forget(Milliseconds now)
{
    m_buckets.removeIf([this, now](const auto &entry) { return tokensOf(entry.key(), now) >= m_limit.burst; });
    while (m_buckets.size() >= MostKeys)
        m_buckets.erase(m_buckets.begin());
}

} // namespace Ringproof
