// SPDX-License-Identifier: GPL-3.0-or-later
// The rules: how codes and calls are limited, and who may be called.
#pragma once

#include "settings/section.h"

namespace Ringproof {

class PolicySection : public SettingsSection
{
    Q_OBJECT

public:
    explicit PolicySection(const SettingsContext &with, QWidget *parent = nullptr);
};

} // namespace Ringproof
