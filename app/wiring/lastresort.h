// SPDX-License-Identifier: GPL-3.0-or-later
// What is said when nothing else can be.
#pragma once

namespace Ringproof {

//! From now on a fault that nobody foresaw (an exception that nobody caught, such as that of a machine without memory) ends the process with
//! one sentence on the standard error, in the language that is spoken now. The fault itself isn't described: it may quote what it was
//! working on. What is kept on disk and in the store is as after a killed process: sound.
void endInWords();

} // namespace Ringproof
