// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/calltimeline.h"

#include "verify/timewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Ringproof {

namespace {

using Phase = CallStatus::Phase;
using Kind = TimelineStep::Kind;
using Standing = TimelineStep::Standing;

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(CallTimeline)
};

TimelineStep step(Kind kind, const CallWords &words)
{
    TimelineStep step;
    step.kind = kind;
    step.tone = words.tone;
    step.icon = words.icon;
    step.title = words.title;
    return step;
}

TimelineStep ahead(Kind kind, const QString &title)
{
    TimelineStep step;
    step.kind = kind;
    step.standing = Standing::Ahead;
    step.title = title;
    return step;
}

CallWords wordsForPhase(Phase phase)
{
    CallStatus status;
    status.phase = phase;
    return wordsFor(status);
}

//! A call costs parts of a cent.
QString priceOf(const CallStatus &status)
{
    if (*status.price <= 0)
        return Sentences::tr("no charge");
    return Sentences::tr("US$%1", "the price of a call").arg(QLocale().toString(*status.price, 'f', 4));
}

//! `Busy Line (3010) · lasted 14 s · US$0.0042`
QString detailOf(const CallStatus &status)
{
    QStringList parts;
    if (isWorthSaying(status))
        parts << causeOf(status);
    if (status.duration && status.duration->count() > 0)
        parts << Sentences::tr("lasted %1").arg(shortSpan(*status.duration));
    if (status.price)
        parts << priceOf(status);
    return parts.join(QStringLiteral(" · "));
}

std::optional<Milliseconds> epoch(const std::optional<QDateTime> &time)
{
    if (!time || !time->isValid())
        return std::nullopt;
    return Milliseconds(time->toMSecsSinceEpoch());
}

CallWords wordsForLoss(CallTimeline::CodeEnd end)
{
    switch (end) {
    case CallTimeline::CodeEnd::Expired: return {Tone::Warning, Icon::Clock, Sentences::tr("Time is up"), {}};
    case CallTimeline::CodeEnd::Exhausted: return {Tone::Danger, Icon::Problem, Sentences::tr("Code void"), {}};
    case CallTimeline::CodeEnd::Revoked: return {Tone::Warning, Icon::Warning, Sentences::tr("Code revoked"), {}};
    }
    return {};
}

CallWords wordsForVerified()
{
    return {Tone::Success, Icon::Check, Sentences::tr("Verified"), {}};
}

} // namespace

void CallTimeline::begin(Milliseconds now)
{
    *this = {};
    m_begun = now;
}

void CallTimeline::place(Certainty certainty)
{
    m_certainty = certainty;
}

void CallTimeline::hear(const CallStatus &status, Milliseconds now)
{
    if (!m_begun)
        return;
    m_call = status;
    if (status.phase != Phase::Unknown)
        m_untoldAt.reset();
    switch (status.phase) {
    case Phase::Queued: return;
    case Phase::Ringing:
        if (!m_ringingAt)
            m_ringingAt = now;
        return;
    case Phase::Answered:
        if (!m_answeredAt)
            m_answeredAt = now;
        return;
    case Phase::Unknown:
        if (!m_untoldAt)
            m_untoldAt = now;
        return;
    case Phase::Completed:
    case Phase::Busy:
    case Phase::NoAnswer:
    case Phase::Canceled:
    case Phase::Failed:
    case Phase::Declined: break;
    }
    // The record knows better than we, who only looked now and then.
    if (epoch(status.answeredAt))
        m_answeredAt = plausible(epoch(status.answeredAt), m_answeredAt.value_or(now));
    if (!m_endedAt)
        m_endedAt = plausible(epoch(status.endedAt), now);
}

void CallTimeline::hangUp(Milliseconds now)
{
    if (!m_endedAt)
        m_hungUpAt = now;
}

void CallTimeline::verify(const QString &by, Milliseconds now)
{
    m_ends.append(End {true, CodeEnd::Expired, by, now});
}

void CallTimeline::loseCode(CodeEnd end, Milliseconds now)
{
    m_ends = {End {false, end, {}, now}};
}

void CallTimeline::regainCode()
{
    m_ends.clear();
}

void CallTimeline::giveWayTo(const CallTimeline &before)
{
    const QList<End> ends = m_ends;
    *this = before;
    m_ends += ends;
}

bool CallTimeline::callMayGoOn() const
{
    return m_begun && !m_hungUpAt && !(m_call && m_call->hasEnded());
}

QList<TimelineStep> CallTimeline::steps() const
{
    if (!m_begun)
        return {};
    QList<TimelineStep> steps {firstStep()};
    steps += callSteps();
    for (const End &end : m_ends) {
        if (wentWithTheCall(end))
            continue;
        TimelineStep last = end.isVerified ? step(Kind::Verified, wordsForVerified()) : step(Kind::CodeLost, wordsForLoss(end.lost));
        last.at = end.at;
        if (!end.by.isEmpty())
            last.detail = end.by;
        steps << last;
    }
    // What became known late may have happened before.
    std::stable_sort(steps.begin() + 1, steps.end(), [](const TimelineStep &a, const TimelineStep &b) { return a.at < b.at; });
    for (TimelineStep &each : steps) {
        each.standing = Standing::Past;
        if (each.kind != Kind::Placed)
            each.elapsed = std::max(Milliseconds(0), *each.at - *m_begun);
    }
    // The verdict is what counts, even where the call's end became known after it.
    const auto verdict = std::find_if(steps.begin(), steps.end(), [](const TimelineStep &each) { return each.kind == Kind::Verified; });
    (verdict != steps.end() ? *verdict : steps.last()).standing = Standing::Present;
    return steps + stepsAhead();
}

TimelineStep CallTimeline::present() const
{
    const QList<TimelineStep> all = steps();
    const auto found = std::find_if(all.begin(), all.end(), [](const TimelineStep &each) { return each.standing == Standing::Present; });
    return found == all.end() ? TimelineStep() : *found;
}

QString CallTimeline::hint() const
{
    return m_ends.isEmpty() && m_begun && !m_hungUpAt ? words().advice : QString();
}

//! The call's state now, as far as it is known.
CallWords CallTimeline::words() const
{
    if (m_call)
        return wordsFor(*m_call);
    if (!m_certainty)
        return wordsForPlacing();
    return *m_certainty == Certainty::Uncertain ? wordsForUncertain() : wordsForPlaced();
}

TimelineStep CallTimeline::firstStep() const
{
    const bool isHeardOf = m_ringingAt || m_answeredAt || m_endedAt || (m_call && m_call->phase == Phase::Queued);
    const CallWords words = isHeardOf ? wordsForPlaced()
        : !m_certainty                ? wordsForPlacing()
        : *m_certainty == Certainty::Uncertain ? wordsForUncertain()
                                               : wordsForPlaced();
    TimelineStep first = step(Kind::Placed, words);
    first.at = m_begun;
    return first;
}

QList<TimelineStep> CallTimeline::callSteps() const
{
    QList<TimelineStep> steps;
    const auto add = [&steps](Kind kind, const CallWords &words, const std::optional<Milliseconds> &at) {
        if (!at)
            return;
        steps << step(kind, words);
        steps.last().at = at;
    };
    add(Kind::Ringing, wordsForPhase(Phase::Ringing), m_ringingAt);
    add(Kind::Answered, wordsForPhase(Phase::Answered), m_answeredAt);
    add(Kind::Untold, wordsForPhase(Phase::Unknown), m_untoldAt);
    if (m_hungUpAt) {
        add(Kind::HungUp, {Tone::Warning, Icon::PhoneDown, Sentences::tr("Hung up"), {}}, m_hungUpAt);
        QStringList details;
        if (std::any_of(m_ends.cbegin(), m_ends.cend(), [this](const End &end) { return wentWithTheCall(end); }))
            details << Sentences::tr("code revoked");
        if (m_call && m_call->hasEnded() && m_call->price)
            details << priceOf(*m_call);
        steps.last().detail = details.join(QStringLiteral(" · "));
    } else if (m_endedAt) {
        add(Kind::Ended, wordsFor(*m_call), m_endedAt);
        steps.last().detail = detailOf(*m_call);
    }
    return steps;
}

//! Hanging up is one step, although it does two things.
bool CallTimeline::wentWithTheCall(const End &end) const
{
    return m_hungUpAt && !end.isVerified && end.lost == CodeEnd::Revoked;
}

//! Only while it can still go well: nobody looks forward to what can't come.
QList<TimelineStep> CallTimeline::stepsAhead() const
{
    if (!m_ends.isEmpty() || m_hungUpAt || (m_call && wasInVain(*m_call)))
        return {};
    QList<TimelineStep> steps;
    if (!m_endedAt && !m_untoldAt && !m_answeredAt) {
        if (!m_ringingAt)
            steps << ahead(Kind::Ringing, describe(Phase::Ringing));
        steps << ahead(Kind::Answered, describe(Phase::Answered));
    }
    steps << ahead(Kind::Verified, wordsForVerified().title);
    return steps;
}

//! Plivo's clock and ours may differ: a time before the call was asked for, or one that is still to come, can't be right.
Milliseconds CallTimeline::plausible(const std::optional<Milliseconds> &told, Milliseconds now) const
{
    return told && *told >= *m_begun && *told <= now ? *told : now;
}

} // namespace Ringproof
