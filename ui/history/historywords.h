// SPDX-License-Identifier: GPL-3.0-or-later
// Entries of the audit log in words.
#pragma once

#include "audit/auditentry.h"
#include "theme/icon.h"
#include "theme/tone.h"

#include <QList>
#include <QLocale>
#include <QTimeZone>

namespace Ringproof {

struct EntryWords {
    Tone tone = Tone::Neutral;
    Icon icon = Icon::Info;
    QString title; //!< `Wrong code`
};

//! What an entry's action and outcome mean. What isn't known (a newer release wrote it) is shown as it stands.
[[nodiscard]] EntryWords wordsFor(const QString &action, const QString &outcome);

//! What one can look for, in the order in which it is offered.
struct KnownOutcome {
    QString action;
    QString outcome;
};
[[nodiscard]] const QList<KnownOutcome> &knownOutcomes();

//! Day and time of day to the second, as the locale writes them, in a line of a table.
[[nodiscard]] QString shortTime(Milliseconds at, const QLocale &locale, const QTimeZone &zone = QTimeZone::systemTimeZone());
//! The whole of it, with the time zone.
[[nodiscard]] QString fullTime(Milliseconds at, const QLocale &locale, const QTimeZone &zone = QTimeZone::systemTimeZone());

//! The cause in words where it is one of policy's keywords or a count of numbers, else as it stands.
[[nodiscard]] QString causeWords(const QString &cause);

//! The entry as a sentence, for the ear.
[[nodiscard]] QString sentence(const AuditEntry &entry, const QLocale &locale);

} // namespace Ringproof
