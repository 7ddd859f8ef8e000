// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/auditsection.h"

#include "settings/auditcards.h"

namespace Ringproof {

AuditSection::AuditSection(const SettingsContext &with, const Log &log, QWidget *parent)
    : SettingsSection(parent)
{
    add(new AuditKeyCard(with, log));
    add(new AuditCheckCard(with, log));
    add(new AuditRetentionCard(with, log));
}

} // namespace Ringproof
