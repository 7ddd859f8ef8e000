// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/voicepage.h"

#include "voice/checksection.h"
#include "voice/scriptsection.h"

namespace Ringproof {

VoicePage::VoicePage(const Setup &setup, QWidget *parent)
    : PageColumn(tr("Voice and PHLO"), tr("What your customers hear on the phone, and the flow at Plivo that says it."), parent)
{
    auto *scripts = new ScriptSection(setup.language);
    auto *guide = new GuideSection(setup.facts, [scripts]() -> const VoiceScript & { return scripts->script(); });
    add(scripts);
    connect(guide, &GuideSection::endpointWanted, this, &VoicePage::endpointWanted);
    if (setup.phlo) {
        auto *checks = new CheckSection(*setup.phlo);
        add(checks);
        connect(checks, &CheckSection::testCallWanted, this, &VoicePage::testCallWanted);
    }
    add(guide); // by far the longest, and needed once
}

} // namespace Ringproof
