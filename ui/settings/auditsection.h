// SPDX-License-Identifier: GPL-3.0-or-later
// This computer's audit log: where it lies, whether it has a key, whether it is sound, how long it is kept.
#pragma once

#include "audit/auditentry.h"
#include "settings/section.h"

namespace Ringproof {

//! Of the computer, not of the profile: what is done here is done at once.
class AuditSection : public SettingsSection
{
    Q_OBJECT

public:
    struct Log {
        QString path;
        AuditContext context; //!< who removes old rows
        QString by;
    };

    AuditSection(const SettingsContext &with, const Log &log, QWidget *parent = nullptr);
};

} // namespace Ringproof
