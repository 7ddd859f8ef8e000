// SPDX-License-Identifier: GPL-3.0-or-later
// The time, injected: the system's in the programs, one that is moved by hand in the tests; and how it is told in seconds.
#pragma once

#include <atomic>
#include <chrono>

namespace Ringproof {

using Milliseconds = std::chrono::milliseconds;

//! Rounded up: what is left is never shown or told as nothing before it is.
[[nodiscard]] constexpr std::chrono::seconds wholeSeconds(Milliseconds time)
{
    return std::chrono::ceil<std::chrono::seconds>(time);
}

//! Wall-clock time in milliseconds since 1970-01-01T00:00Z. Safe to ask from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Milliseconds now() const = 0;

    //! The system's clock.
    [[nodiscard]] static const Clock &system();
};

//! A clock that stands still until it is moved.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(Milliseconds start = std::chrono::hours(24 * 365 * 56)) : m_now(start.count()) { }
    [[nodiscard]] Milliseconds now() const override { return Milliseconds(m_now.load()); }
    void advance(Milliseconds by) { m_now += by.count(); }

private:
    std::atomic<Milliseconds::rep> m_now;
};

} // namespace Ringproof
