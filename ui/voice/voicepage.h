// SPDX-License-Identifier: GPL-3.0-or-later
// The page for whoever sets the calls up: what is spoken, the PHLO that speaks it, and whether it works.
#pragma once

#include "shell/pagecolumn.h"
#include "voice/guidesection.h"

namespace Ringproof {

class PhloClient;

class VoicePage : public PageColumn
{
    Q_OBJECT

public:
    struct Setup {
        GuideSection::Facts facts;
        QString language; //!< of the calls, where the profile says; shown first
        PhloClient *phlo = nullptr; //!< null: nothing can be checked
    };

    explicit VoicePage(const Setup &setup, QWidget *parent = nullptr);

Q_SIGNALS:
    void testCallWanted();
    void endpointWanted();
};

} // namespace Ringproof
