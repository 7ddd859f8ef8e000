// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowrunner.h"

#include <QCoreApplication>

namespace Ringproof {

QStringList FlowRunner::languages() const
{
    return {};
}

Expected<QString> FlowRunner::languageFor(const QString &asked) const
{
    if (asked.isEmpty())
        return QString();
    return failure(Error::Kind::Invalid,
                   QCoreApplication::translate("FlowRunner", "Calls on this profile are in one language, so “%1” can't be chosen. Leave the language "
                                                             "out, or have an administrator add languages to the profile.").arg(asked));
}

} // namespace Ringproof
