// SPDX-License-Identifier: GPL-3.0-or-later
#include "datafolder.h"

#include "profile/managedpolicy.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace Ringproof {

namespace {

QString usualParent()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
}

QString parentByTheSystem()
{
#ifdef Q_OS_UNIX
    const passwd *const user = getpwuid(getuid());
    // Whom the system doesn't know has no home there: what can't be made is an error, and the environment's word would be a way round.
    const QString home = user ? QFile::decodeName(user->pw_dir) : QStringLiteral("/nonexistent");
#ifdef Q_OS_MACOS
    return home + QStringLiteral("/Library/Application Support");
#else
    return home + QStringLiteral("/.local/share");
#endif
#else
    return usualParent(); // Windows itself is asked, not the environment
#endif
}

} // namespace

QString dataFolder()
{
    // Also one that is wrong: nothing is opened then, and nothing is looked for elsewhere either.
    const QFileInfo policy(ManagedPolicy::systemPath());
    return dataFolder(policy.exists() || policy.isSymLink() ? HomeBy::System : HomeBy::Environment);
}

QString dataFolder(HomeBy by)
{
    return (by == HomeBy::System ? parentByTheSystem() : usualParent()) + QStringLiteral("/ringproof");
}

} // namespace Ringproof
