// SPDX-License-Identifier: GPL-3.0-or-later
// What each fate of the simulator comes to at the desk: the one table behind the tests of the service and of the command line.
#pragma once

#include "otp/otpservice.h"
#include "sandbox/fate.h"

namespace Ringproof::Test {

struct FateStory {
    using Kind = DispatchOutcome::Kind;
    using Phase = CallStatus::Phase;
    enum class Send { Counted, GivenBack };
    enum class CodeAfter { Lives, Gone };

    Kind outcome;
    CodeAfter code;
    Send send;
    const char *says; //!< in the outcome's message; of a call that was placed: in the last word on the call
    Phase end = Phase::Unknown; //!< of the call; Unknown: there is none, or nobody can tell
    int cause = -1;
    bool isHeard = false; //!< whether the phone speaks the code at least once
};

[[nodiscard]] inline FateStory storyOf(Fate::Kind fate)
{
    using K = Fate::Kind;
    using P = CallStatus::Phase;
    constexpr auto Called = DispatchOutcome::Kind::Dispatched;
    constexpr auto Rejected = DispatchOutcome::Kind::Rejected;
    constexpr auto Perhaps = DispatchOutcome::Kind::Uncertain;
    constexpr auto Lives = FateStory::CodeAfter::Lives;
    constexpr auto Gone = FateStory::CodeAfter::Gone;
    constexpr auto Counted = FateStory::Send::Counted;
    constexpr auto Back = FateStory::Send::GivenBack;
    switch (fate) {
    case K::Answers: return {Called, Lives, Counted, "Ask the customer for the code", P::Completed, 4010, true};
    case K::Busy: return {Called, Lives, Counted, "end the other call", P::Busy, 3010};
    case K::NoAnswer: return {Called, Lives, Counted, "Nobody answered", P::NoAnswer, 3000};
    case K::Declines: return {Called, Lives, Counted, "declined", P::Declined, 3020};
    case K::Voicemail: return {Called, Lives, Counted, "Ask the customer for the code", P::Completed, 4010, true};
    case K::OutOfCredits: return {Called, Lives, Counted, "add credit", P::Canceled, 1010};
    case K::CountryBarred: return {Called, Lives, Counted, "country", P::Failed, 2030};
    case K::OutOfService: return {Called, Lives, Counted, "out of service", P::Failed, 2010};
    case K::AnswersLate: return {Called, Lives, Counted, "Ask the customer for the code", P::Completed, 4010, true};
    case K::HangsUpEarly: return {Called, Lives, Counted, "ended normally", P::Completed, 4000, true};
    case K::WrongCredentials: return {Rejected, Gone, Back, "auth id and auth token"};
    case K::UnknownFlow: return {Rejected, Gone, Back, "PHLO's id"};
    case K::TooManyRequests: return {Rejected, Gone, Back, "Wait 5 second"};
    case K::ServerError: return {Perhaps, Lives, Counted, "may still ring"};
    case K::SlowReply: return {Perhaps, Lives, Counted, "may still ring", P::Completed, 4010, true};
    case K::DroppedConnection: return {Perhaps, Lives, Counted, "may still ring", P::Completed, 4010, true};
    case K::TruncatedReply: return {Perhaps, Lives, Counted, "may still ring", P::Completed, 4010, true};
    case K::BrokenJson: return {Perhaps, Lives, Counted, "may still ring", P::Completed, 4010, true};
    case K::GatewayHtml: return {Perhaps, Lives, Counted, "may still ring"};
    case K::PortalHtml: return {Perhaps, Lives, Counted, "may still ring"};
    case K::Redirect: return {Rejected, Gone, Back, "isn't followed"};
    case K::StoppedFlow: return {Rejected, Gone, Back, "“Start”"};
    case K::NoCallId: return {Called, Lives, Counted, "Ask the customer for the code", P::Completed, 4010, true};
    case K::LateRecord: return {Called, Lives, Counted, "Ask the customer for the code", P::Completed, 4010, true};
    case K::NeverLive: return {Called, Lives, Counted, "Ask the customer for the code", P::Completed, 4010, true};
    case K::NoCallStatus: return {Called, Lives, Counted, "verification works all the same", P::Unknown, -1, true};
    }
    return {};
}

//! `+1 202 555 01xx`
[[nodiscard]] inline QString numberOf(const Fate &fate)
{
    return QStringLiteral("+1202555%1").arg(100 + fate.lastDigits, 4, 10, QLatin1Char('0'));
}

//! The code in what a simulated phone has spoken: the first digits, as many as a code has.
[[nodiscard]] inline QString codeIn(const QString &words, qsizetype length = 6)
{
    QString digits;
    for (const QChar c : words) {
        if (c >= u'0' && c <= u'9' && digits.size() < length)
            digits += c;
    }
    return digits;
}

} // namespace Ringproof::Test
