// SPDX-License-Identifier: GPL-3.0-or-later
// Token buckets: so many requests at once, so many a second after that, counted for each client or number by itself.
#pragma once

#include "clock.h"

#include <QHash>
#include <QString>

#include <optional>

namespace Ringproof {

struct RateLimit {
    double perSecond = 1; //!< in the long run
    int burst = 10; //!< at once, at least 1
};

//! Remembers a bounded number of keys; those that have been quiet are forgotten first.
class RateLimiter
{
public:
    static constexpr qsizetype MostKeys = 10'000;

    //! \param clock outlives the limiter.
    RateLimiter(RateLimit limit, const Clock &clock) : m_limit(limit), m_clock(clock) { }

    //! Counts one request. \return nothing if it may go ahead, else the time until one may.
    [[nodiscard]] std::optional<Milliseconds> take(const QString &key);
    //! What take() would say, without counting.
    [[nodiscard]] std::optional<Milliseconds> wait(const QString &key) const;

    [[nodiscard]] qsizetype size() const { return m_buckets.size(); }

private:
    struct Bucket {
        double tokens = 0;
        Milliseconds filledAt {0};
    };

    [[nodiscard]] double tokensOf(const QString &key, Milliseconds now) const;
    [[nodiscard]] std::optional<Milliseconds> waitFor(double tokens) const;
    void forget(Milliseconds now);

    RateLimit m_limit;
    const Clock &m_clock;
    QHash<QString, Bucket> m_buckets;
};

} // namespace Ringproof
