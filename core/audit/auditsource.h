// SPDX-License-Identifier: GPL-3.0-or-later
// Which audit log, and the key that it is kept under.
#pragma once

#include "secret.h"

#include <QString>

namespace Ringproof {

struct AuditSource {
    QString path;
    Secret key; //!< empty: none
};

} // namespace Ringproof
