// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <QDir>
#include <QJsonArray>

namespace Ringproof::Cli {

QCoro::Task<int> profilesCommand(Context &context)
{
    const QStringList names = Profile::names();
    const QString folder = QDir::toNativeSeparators(Profile::profilesFolder());
    const QString message = QCoreApplication::translate("Command", "Profiles are config files in %1.").arg(folder);
    context.printer.result(
        {
            {QStringLiteral("status"), QStringLiteral("success")},
            {QStringLiteral("outcome"), QStringLiteral("listed")},
            {QStringLiteral("message"), message},
            {QStringLiteral("profiles"), QJsonArray::fromStringList(names)},
        },
        names.join(u'\n') + QStringLiteral("\n\n") + message);
    co_return Done;
}

} // namespace Ringproof::Cli
