// SPDX-License-Identifier: GPL-3.0-or-later
// The languages that the programs speak.
#pragma once

#include <QString>
#include <QStringList>

namespace Ringproof {

//! BCP 47 tags of the languages that a catalogue is built in for, English first.
[[nodiscard]] const QStringList &programLanguages();

//! The language in its own words: `Deutsch`, `português (Brasil)`.
[[nodiscard]] QString nameOfLanguage(const QString &tag);

//! The best of programLanguages() for somebody who understands these, best first; English where none fits.
[[nodiscard]] QString programLanguageFor(const QStringList &wanted);

} // namespace Ringproof
