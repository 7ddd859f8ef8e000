// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditing.h"

#include "wiring/operatorname.h"

#include <QSysInfo>

namespace Ringproof {

AuditContext auditContext(const QString &profile)
{
    return {userName(), QSysInfo::machineHostName(), profile};
}

} // namespace Ringproof
