// SPDX-License-Identifier: GPL-3.0-or-later
// The Plivo account and the PHLO that places the calls.
#pragma once

#include "settings/section.h"

namespace Ringproof {

class CheckCard;

class PlivoSection : public SettingsSection
{
    Q_OBJECT

public:
    PlivoSection(const SettingsContext &with, SectionExtent extent, QWidget *parent = nullptr);

Q_SIGNALS:
    void checked(bool isWell);

private:
    CheckCard *m_check;
};

} // namespace Ringproof
