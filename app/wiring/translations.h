// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the programs in the person's language.
#pragma once

#include <QString>

namespace Ringproof {

//! Makes the application speak this language (of programLanguages()) in the place of the one it spoke: its own words, those of Qt's
//! dialogs where the system has them, dates and numbers, and the direction of its layouts. Windows that stand keep their words until
//! they are made anew. Empty: as the system has it, in English where its language is none of ours; dates and numbers are the system's.
//! English has a catalogue too: the plural forms, which the sources don't spell out.
void speak(const QString &language = {});

} // namespace Ringproof
