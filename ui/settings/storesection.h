// SPDX-License-Identifier: GPL-3.0-or-later
// Where codes are kept, and in which form.
#pragma once

#include "settings/section.h"

namespace Ringproof {

class CheckCard;

class StoreSection : public SettingsSection
{
    Q_OBJECT

public:
    StoreSection(const SettingsContext &with, SectionExtent extent, QWidget *parent = nullptr);

Q_SIGNALS:
    void checked(bool isWell);
};

} // namespace Ringproof
