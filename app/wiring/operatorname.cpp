// SPDX-License-Identifier: GPL-3.0-or-later
#include "operatorname.h"

#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace Ringproof {

QString userName()
{
#ifdef Q_OS_UNIX
    // Not from the environment, which the person can set to anybody's name.
    if (const passwd *entry = getpwuid(getuid()))
        return QString::fromLocal8Bit(entry->pw_name);
    return QString::number(getuid());
#else
    return qEnvironmentVariable("USERNAME");
#endif
}

QString operatorName()
{
    return userName() + u'@' + QSysInfo::machineHostName();
}

} // namespace Ringproof
