// SPDX-License-Identifier: GPL-3.0-or-later
// What a message or a state means to the person, whatever it looks like.
#pragma once

namespace Ringproof {

enum class Tone {
    Neutral, //!< nothing to do
    Info, //!< under way
    Success, //!< done
    Warning, //!< works, but needs a look
    Danger, //!< didn't work
};

} // namespace Ringproof
