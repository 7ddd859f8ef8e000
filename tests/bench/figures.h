// SPDX-License-Identifier: GPL-3.0-or-later
// What the benches say with numbers.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

namespace Ringproof::Bench {

//! The least value that so much of all values doesn't exceed: 0.5 is the median. 0 of nothing.
inline double percentile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    const auto at = values.begin() + std::ptrdiff_t(std::min(double(values.size()) - 1, std::floor(part * double(values.size()))));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

inline double median(std::vector<double> values)
{
    return percentile(std::move(values), 0.5);
}

enum class Goal { AtMost, AtLeast };

//! A figure beside what it is held to.
inline void printHeld(const char *what, double figure, const char *unit, Goal goal, double bound)
{
    const bool isHeld = goal == Goal::AtMost ? figure <= bound : figure >= bound;
    std::printf("  %-52s %9.2f %-3s goal %s %g: %s\n", what, figure, unit, goal == Goal::AtMost ? "≤" : "≥", bound,
                isHeld ? "held" : "MISSED");
    std::fflush(stdout);
}

} // namespace Ringproof::Bench
