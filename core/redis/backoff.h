// SPDX-License-Identifier: GPL-3.0-or-later
// How long to wait before the next try: longer each time, and not all desks at once.
#pragma once

#include "clock.h"

namespace Ringproof {

//! Doubles from `first` to `longest`. Each wait is drawn from the upper half of its range, so that the desks of a team don't come
//! back to a restarted server at the same moment.
class Backoff
{
public:
    Backoff(Milliseconds first, Milliseconds longest) : m_first(first), m_longest(longest), m_range(first) { }

    [[nodiscard]] Milliseconds next();
    void reset() { m_range = m_first; }

private:
    Milliseconds m_first;
    Milliseconds m_longest;
    Milliseconds m_range;
};

} // namespace Ringproof
