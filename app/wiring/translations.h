// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the programs in the person's language.
#pragma once

namespace Ringproof {

//! Installs what the resources have for the application's language. English is always there: its catalogue holds nothing but
//! the plural forms, which the sources don't spell out.
void installTranslations();

} // namespace Ringproof
