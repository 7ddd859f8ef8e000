// SPDX-License-Identifier: GPL-3.0-or-later
// Where each secret is.
#pragma once

#include "settings/section.h"

namespace Ringproof {

class SecretsSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit SecretsSection(const SettingsContext &with, QWidget *parent = nullptr);
};

} // namespace Ringproof
