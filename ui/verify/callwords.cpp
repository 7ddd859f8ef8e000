// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/callwords.h"

#include <QCoreApplication>

namespace Ringproof {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(CallWords)
};

// How a call ends that went as it should. Source: Plivo's table of hangup causes.
constexpr int NormalHangup = 4000;
constexpr int EndOfInstructions = 4010;

QString adviceFor(const CallStatus &status)
{
    switch (status.phase) {
    case CallStatus::Phase::Unknown:
        return Sentences::tr(
            "The call was placed, but its progress can't be followed. Ask the customer whether the phone rings.");
    case CallStatus::Phase::Queued: return Sentences::tr("The call is about to be placed.");
    case CallStatus::Phase::Ringing: return Sentences::tr("Ask the customer to pick up.");
    case CallStatus::Phase::Answered:
        return Sentences::tr("The voice is reading out the code. Ask the customer to repeat it to you.");
    case CallStatus::Phase::Completed:
        return Sentences::tr("Enter the code if the customer has it. If it was missed, or a mailbox took the call, call again.");
    case CallStatus::Phase::Busy:
        return Sentences::tr("The line is in use. Ask the customer to end the other call, then call again.");
    case CallStatus::Phase::Declined:
        return Sentences::tr("The call was turned away on the phone. Tell the customer that it comes from you, then call again.");
    case CallStatus::Phase::NoAnswer:
        return Sentences::tr("Nobody picked up. Ask whether this is the right number and the phone is at hand, then call again.");
    case CallStatus::Phase::Canceled: return Sentences::tr("The call ended before anyone could pick up. Call again.");
    case CallStatus::Phase::Failed:
        return Sentences::tr(
            "The number couldn't be reached. Check it with the customer, then call again or try another number.");
    }
    return {};
}

} // namespace

CallWords wordsForPlacing()
{
    return {Tone::Info, Icon::Clock, Sentences::tr("Placing the call"), Sentences::tr("The phone should ring in a few seconds.")};
}

CallWords wordsForPlaced()
{
    return {Tone::Info, Icon::Phone, Sentences::tr("Call placed"), Sentences::tr("The phone should ring in a few seconds.")};
}

CallWords wordsForUncertain()
{
    return {Tone::Warning, Icon::Warning, Sentences::tr("Call not confirmed"),
            Sentences::tr("Ask the customer whether the phone rings. If it does, the code it reads out is good.")};
}

CallWords wordsFor(const CallStatus &status)
{
    CallWords words;
    words.title = describe(status.phase);
    words.advice = status.detail.isEmpty() ? adviceFor(status) : status.detail;
    switch (status.phase) {
    case CallStatus::Phase::Unknown:
        words.tone = Tone::Neutral;
        words.icon = Icon::Info;
        break;
    case CallStatus::Phase::Queued: words.icon = Icon::Clock; break;
    case CallStatus::Phase::Ringing: break;
    case CallStatus::Phase::Answered: words.tone = Tone::Success; break;
    case CallStatus::Phase::Completed:
        words.tone = Tone::Neutral;
        words.icon = Icon::PhoneDown;
        break;
    case CallStatus::Phase::Busy:
    case CallStatus::Phase::Declined:
    case CallStatus::Phase::NoAnswer:
    case CallStatus::Phase::Canceled:
        words.tone = Tone::Warning;
        words.icon = Icon::PhoneDown;
        break;
    case CallStatus::Phase::Failed:
        words.tone = Tone::Danger;
        words.icon = Icon::PhoneDown;
        break;
    }
    return words;
}

QString causeOf(const CallStatus &status)
{
    if (status.hangupCauseName.isEmpty())
        return {};
    if (status.hangupCauseCode < 0)
        return status.hangupCauseName;
    return QStringLiteral("%1 (%2)").arg(status.hangupCauseName).arg(status.hangupCauseCode);
}

bool isWorthSaying(const CallStatus &status)
{
    const bool isUsual = status.phase == CallStatus::Phase::Completed
        && (status.hangupCauseCode == NormalHangup || status.hangupCauseCode == EndOfInstructions);
    return !isUsual && !status.hangupCauseName.isEmpty();
}

bool wasInVain(const CallStatus &status)
{
    if (status.hasEnded() && status.heard == CallStatus::Heard::No)
        return true;
    switch (status.phase) {
    case CallStatus::Phase::Busy:
    case CallStatus::Phase::Declined:
    case CallStatus::Phase::NoAnswer:
    case CallStatus::Phase::Canceled:
    case CallStatus::Phase::Failed: return true;
    case CallStatus::Phase::Unknown:
    case CallStatus::Phase::Queued:
    case CallStatus::Phase::Ringing:
    case CallStatus::Phase::Answered:
    case CallStatus::Phase::Completed: return false;
    }
    return false;
}

} // namespace Ringproof
