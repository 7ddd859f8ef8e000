// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historywords.h"

#include "verify/timewords.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>

namespace Ringproof {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

struct Known {
    const char *action;
    const char *outcome;
    Tone tone;
    Icon icon;
    const char *title;
};

constexpr std::array Table {
    Known {"verify", "verified", Tone::Success, Icon::Check, QT_TRANSLATE_NOOP("HistoryWords", "Verified")},
    Known {"verify", "wrong", Tone::Warning, Icon::Warning, QT_TRANSLATE_NOOP("HistoryWords", "Wrong code")},
    Known {"verify", "exhausted", Tone::Danger, Icon::Problem, QT_TRANSLATE_NOOP("HistoryWords", "Attempts used up")},
    Known {"verify", "expired", Tone::Neutral, Icon::Clock, QT_TRANSLATE_NOOP("HistoryWords", "No live code")},
    Known {"verify", "unavailable", Tone::Danger, Icon::Store, QT_TRANSLATE_NOOP("HistoryWords", "No verdict")},
    Known {"dispatch", "started", Tone::Neutral, Icon::Play, QT_TRANSLATE_NOOP("HistoryWords", "Call begun")},
    Known {"dispatch", "dispatched", Tone::Info, Icon::Phone, QT_TRANSLATE_NOOP("HistoryWords", "Call placed")},
    Known {"dispatch", "refused", Tone::Warning, Icon::Stop, QT_TRANSLATE_NOOP("HistoryWords", "Call refused by policy")},
    Known {"dispatch", "rejected", Tone::Danger, Icon::Problem, QT_TRANSLATE_NOOP("HistoryWords", "Call not placed")},
    Known {"dispatch", "uncertain", Tone::Warning, Icon::Warning, QT_TRANSLATE_NOOP("HistoryWords", "Call uncertain")},
    Known {"dispatch", "unavailable", Tone::Danger, Icon::Store, QT_TRANSLATE_NOOP("HistoryWords", "Store not reached")},
    Known {"call", "completed", Tone::Neutral, Icon::PhoneDown, QT_TRANSLATE_NOOP("HistoryWords", "Call ended")},
    Known {"call", "busy", Tone::Warning, Icon::PhoneDown, QT_TRANSLATE_NOOP("HistoryWords", "Busy")},
    Known {"call", "no_answer", Tone::Warning, Icon::PhoneDown, QT_TRANSLATE_NOOP("HistoryWords", "Not answered")},
    Known {"call", "declined", Tone::Warning, Icon::PhoneDown, QT_TRANSLATE_NOOP("HistoryWords", "Declined")},
    Known {"call", "canceled", Tone::Neutral, Icon::PhoneDown, QT_TRANSLATE_NOOP("HistoryWords", "Call cancelled")},
    Known {"call", "failed", Tone::Danger, Icon::PhoneDown, QT_TRANSLATE_NOOP("HistoryWords", "Call failed")},
    Known {"hang_up", "ended", Tone::Neutral, Icon::PhoneDown, QT_TRANSLATE_NOOP("HistoryWords", "Hung up")},
    Known {"hang_up", "had_ended", Tone::Neutral, Icon::PhoneDown, QT_TRANSLATE_NOOP("HistoryWords", "Hung up after the end")},
    Known {"hang_up", "uncertain", Tone::Warning, Icon::Warning, QT_TRANSLATE_NOOP("HistoryWords", "Hang-up uncertain")},
    Known {"revoke", "revoked", Tone::Neutral, Icon::Close, QT_TRANSLATE_NOOP("HistoryWords", "Code revoked")},
    Known {"revoke", "none", Tone::Neutral, Icon::Info, QT_TRANSLATE_NOOP("HistoryWords", "No code to revoke")},
    Known {"revoke", "unavailable", Tone::Danger, Icon::Store, QT_TRANSLATE_NOOP("HistoryWords", "Code not revoked")},
    Known {"reset", "started", Tone::Neutral, Icon::Pencil, QT_TRANSLATE_NOOP("HistoryWords", "Reset begun")},
    Known {"reset", "reset", Tone::Info, Icon::Pencil, QT_TRANSLATE_NOOP("HistoryWords", "Limits reset")},
    Known {"reset", "unavailable", Tone::Danger, Icon::Store, QT_TRANSLATE_NOOP("HistoryWords", "Limits not reset")},
    Known {"reveal", "shown", Tone::Info, Icon::Eye, QT_TRANSLATE_NOOP("HistoryWords", "Number uncovered")},
    Known {"audit", "removed", Tone::Info, Icon::Info, QT_TRANSLATE_NOOP("HistoryWords", "Old entries removed")},
    Known {"audit", "unsound", Tone::Danger, Icon::Problem, QT_TRANSLATE_NOOP("HistoryWords", "Log found tampered with")},
};

constexpr QLatin1StringView Listed("numbers: "); // and how many there were on a list that was shown

struct Cause {
    const char *keyword;
    const char *words;
};

constexpr std::array Causes {
    Cause {"cooldown", QT_TRANSLATE_NOOP("HistoryWords", "called a moment before")},
    Cause {"hourly", QT_TRANSLATE_NOOP("HistoryWords", "the number's calls of the hour were used up")},
    Cause {"daily", QT_TRANSLATE_NOOP("HistoryWords", "the number's calls of the day were used up")},
    Cause {"budget", QT_TRANSLATE_NOOP("HistoryWords", "the account's calls of the day were used up")},
    Cause {"policy", QT_TRANSLATE_NOOP("HistoryWords", "the profile doesn't allow calls to such numbers")},
};

} // namespace

EntryWords wordsFor(const QString &action, const QString &outcome)
{
    for (const Known &known : Table) {
        if (action == QLatin1StringView(known.action) && outcome == QLatin1StringView(known.outcome))
            return {known.tone, known.icon, Words::tr(known.title)};
    }
    return {Tone::Neutral, Icon::Info, Words::tr("%1: %2", "an action and its outcome").arg(action, outcome)};
}

const QList<KnownOutcome> &knownOutcomes()
{
    static const QList<KnownOutcome> all = [] {
        QList<KnownOutcome> list;
        for (const Known &known : Table)
            list.append({QString::fromLatin1(known.action), QString::fromLatin1(known.outcome)});
        return list;
    }();
    return all;
}

QString shortTime(Milliseconds at, const QLocale &locale, const QTimeZone &zone)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(at.count(), zone).date();
    return Words::tr("%1 %2", "day and time of day").arg(locale.toString(day, QLocale::ShortFormat), timeOfDay(at, locale, zone));
}

QString fullTime(Milliseconds at, const QLocale &locale, const QTimeZone &zone)
{
    return locale.toString(QDateTime::fromMSecsSinceEpoch(at.count(), zone), QLocale::LongFormat);
}

QString causeWords(const QString &cause)
{
    for (const Cause &known : Causes) {
        if (cause == QLatin1StringView(known.keyword))
            return Words::tr(known.words);
    }
    bool isCount = false;
    const int numbers = cause.startsWith(Listed) ? cause.sliced(Listed.size()).toInt(&isCount) : 0;
    if (isCount)
        return Words::tr("a list of %n number(s)", nullptr, numbers);
    return cause;
}

QString sentence(const AuditEntry &entry, const QLocale &locale)
{
    const QString what = wordsFor(entry.action, entry.outcome).title;
    const QString when = shortTime(entry.at, locale);
    if (entry.number.isEmpty())
        return entry.by.isEmpty() ? Words::tr("%1, %2").arg(what, when) : Words::tr("%1, %2, by %3").arg(what, when, entry.by);
    // The bullets of a masked number would each be read out.
    const QString ending = entry.number.right(2);
    return entry.by.isEmpty() ? Words::tr("%1, number ending in %2, %3").arg(what, ending, when)
                              : Words::tr("%1, number ending in %2, %3, by %4").arg(what, ending, when, entry.by);
}

} // namespace Ringproof
