// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

namespace Ringproof {

namespace {

class SystemClock final : public Clock
{
public:
    Milliseconds now() const override
    {
        return std::chrono::duration_cast<Milliseconds>(std::chrono::system_clock::now().time_since_epoch());
    }
};

} // namespace

const Clock &Clock::system()
{
    static const SystemClock clock;
    return clock;
}

} // namespace Ringproof
