// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilecolour.h"

namespace Ringproof {

const QStringList &profileColourNames()
{
    static const QStringList names {
        QStringLiteral("blue"), QStringLiteral("teal"),   QStringLiteral("green"), QStringLiteral("amber"),
        QStringLiteral("red"),  QStringLiteral("purple"), QStringLiteral("pink"),  QStringLiteral("grey"),
    };
    return names;
}

} // namespace Ringproof
