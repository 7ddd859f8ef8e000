// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"

namespace Ringproof {

QString toString(Check::Outcome outcome)
{
    switch (outcome) {
    case Check::Outcome::Ok: return QStringLiteral("ok");
    case Check::Outcome::Warning: return QStringLiteral("warning");
    case Check::Outcome::Failed: return QStringLiteral("failed");
    }
    return {};
}

} // namespace Ringproof
