// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/timewords.h"

#include "verify/calltimeline.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace Ringproof {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
};

//! The locale's only pattern with seconds is the long one, which names the time zone too: that goes, with its brackets. Letters
//! between quotes are text.
QString patternWithSeconds(const QLocale &locale)
{
    const QString whole = locale.timeFormat(QLocale::LongFormat);
    QString pattern;
    bool isText = false;
    for (const QChar c : whole) {
        if (c == u'\'')
            isText = !isText;
        if (isText || (c != u't' && c != u'(' && c != u')' && c != u'[' && c != u']'))
            pattern.append(c);
    }
    return pattern.trimmed();
}

struct Span {
    qint64 hours;
    int minutes;
    int seconds;
};

Span spanOf(Milliseconds span)
{
    const qint64 seconds = std::max<qint64>(0, span.count() / 1000);
    return {seconds / 3600, int(seconds / 60 % 60), int(seconds % 60)};
}

} // namespace

QString timeOfDay(Milliseconds time, const QLocale &locale, const QTimeZone &zone)
{
    const QTime there = QDateTime::fromMSecsSinceEpoch(time.count(), zone).time();
    return locale.toString(there, patternWithSeconds(locale));
}

QString shortSpan(Milliseconds span)
{
    const auto [hours, minutes, seconds] = spanOf(span);
    QString text = hours > 0 ? Words::tr("%1 h %2 min").arg(hours).arg(minutes)
        : minutes > 0        ? Words::tr("%1 min %2 s").arg(minutes).arg(seconds)
                             : Words::tr("%1 s").arg(seconds);
    return text.replace(u' ', QChar::Nbsp); // a number stays with its unit
}

QString spokenSpan(Milliseconds span)
{
    const auto [hours, minutes, seconds] = spanOf(span);
    const auto joined = [](const QString &a, const QString &b) { return Words::tr("%1 %2", "two parts of a span").arg(a, b); };
    const QString inMinutes = Words::tr("%n minute(s)", nullptr, minutes);
    if (hours > 0)
        return joined(Words::tr("%n hour(s)", nullptr, int(hours)), inMinutes);
    const QString inSeconds = Words::tr("%n second(s)", nullptr, seconds);
    return minutes > 0 ? joined(inMinutes, inSeconds) : inSeconds;
}

QString sentence(const TimelineStep &step, const QLocale &locale, const QTimeZone &zone)
{
    QString what = step.title;
    if (!step.detail.isEmpty())
        what = Words::tr("%1 (%2)").arg(what, step.detail);
    if (!step.at)
        return Words::tr("Not yet: %1").arg(what);
    const QString when = timeOfDay(*step.at, locale, zone);
    const bool isPresent = step.standing == TimelineStep::Standing::Present;
    if (!step.elapsed)
        return (isPresent ? Words::tr("Now: %1, at %2.") : Words::tr("%1 at %2.")).arg(what, when);
    const QString span = spokenSpan(*step.elapsed);
    return (isPresent ? Words::tr("Now: %1, since %2, %3 after the call was placed.") : Words::tr("%1 at %2, %3 after the call was placed."))
        .arg(what, when, span);
}

} // namespace Ringproof
