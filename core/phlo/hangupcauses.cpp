// SPDX-License-Identifier: GPL-3.0-or-later
#include "hangupcauses.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace Ringproof {

namespace {

using Phase = CallStatus::Phase;
constexpr auto Helps = HangupAdvice::CallAgain::Helps;
constexpr auto Useless = HangupAdvice::CallAgain::Useless;
constexpr auto NotHeard = HangupAdvice::Heard::No;
constexpr auto MayBeHeard = HangupAdvice::Heard::Perhaps;

struct Row {
    int code;
    const char *name;
    Phase phase;
    HangupAdvice::CallAgain callAgain;
    HangupAdvice::Heard heard;
    const char *advice;
};

#define ADVICE(text) QT_TRANSLATE_NOOP("HangupAdvice", text)

constexpr Row Table[] = {
    {0, "Unknown", Phase::Failed, Helps, MayBeHeard,
     ADVICE("The call ended and Plivo can't tell why. Ask the customer whether the phone rang; if it didn't, call again.")},

    {1000, "Canceled", Phase::Canceled, Helps, NotHeard,
     ADVICE("The call was canceled before it was answered. Call again if the customer still waits.")},
    {1010, "Canceled (Out Of Credits)", Phase::Canceled, Useless, MayBeHeard,
     ADVICE("The Plivo account ran out of credit. Ask an administrator to add credit, then call again.")},
    {1020, "Canceled (Simultaneous dial limit reached)", Phase::Canceled, Helps, NotHeard,
     ADVICE("Too many calls went to this number at once. Wait until they have ended, then call again.")},

    {2000, "Invalid Destination Address", Phase::Failed, Useless, NotHeard,
     ADVICE("The number doesn't exist. Check its digits with the customer.")},
    {2010, "Destination Out Of Service", Phase::Failed, Useless, NotHeard,
     ADVICE("The number is out of service. Ask the customer to switch the phone on, or for another number.")},
    {2020, "Endpoint Not Registered", Phase::Failed, Helps, NotHeard,
     ADVICE("The internet phone that was called isn't connected. Ask the customer to connect it, then call again, or for another number.")},
    {2030, "Destination Country Barred", Phase::Failed, Useless, NotHeard,
     ADVICE("The Plivo account doesn't allow calls to this country. Ask an administrator to allow it under Voice, Geo Permissions in Plivo's "
            "console, or the customer for another number.")},
    {2040, "Destination Number Barred", Phase::Failed, Useless, NotHeard,
     ADVICE("The Plivo account doesn't allow calls to this kind of number. Ask the customer for another number.")},
    {2050, "Destination Prefix Barred", Phase::Failed, Useless, NotHeard,
     ADVICE("The Plivo account doesn't allow calls to numbers that begin like this one. Ask an administrator to allow them under Voice, Geo "
            "Permissions in Plivo's console, or the customer for another number.")},
    {2060, "Loop Detected", Phase::Failed, Useless, NotHeard,
     ADVICE("The call would have come back to its own caller. Ask the customer for another number, and an administrator to check the caller id.")},
    {2070, "Violates Media Anchoring", Phase::Failed, Useless, NotHeard,
     ADVICE("The rules for calls in India forbid this call. Ask an administrator to use a caller id and PHLO that are set up for India.")},

    {3000, "No Answer", Phase::NoAnswer, Helps, NotHeard,
     ADVICE("Nobody answered. Check that the customer has the phone at hand and reception, then call again.")},
    {3010, "Busy Line", Phase::Busy, Helps, NotHeard,
     ADVICE("The line is busy. Ask the customer to end the other call, then call again.")},
    {3020, "Rejected", Phase::Declined, Helps, NotHeard,
     ADVICE("The call was declined on the phone. Tell the customer which number calls, then call again.")},
    {3030, "Unknown Caller ID", Phase::Failed, Useless, NotHeard,
     ADVICE("The caller id isn't a number of this Plivo account. Ask an administrator to set one that is.")},
    {3040, "Forbidden", Phase::Failed, Useless, NotHeard,
     ADVICE("The customer's phone or provider blocks the call. Ask the customer to allow the number that calls, or for another number.")},
    {3050, "Unallocated number", Phase::Failed, Useless, NotHeard,
     ADVICE("Nobody has this number. Check its digits with the customer.")},
    {3070, "Request timeout", Phase::Failed, Helps, NotHeard,
     ADVICE("The customer's provider didn't respond in time. Call again; if it stays so, ask for another number.")},
    {3080, "Internal server error from carrier", Phase::Failed, Helps, NotHeard,
     ADVICE("The customer's provider had a fault. Call again; if it stays so, ask for another number.")},
    {3090, "Network congestion from carrier", Phase::Failed, Helps, NotHeard,
     ADVICE("The customer's provider is overloaded. Wait a minute, then call again.")},
    {3100, "Busy everywhere", Phase::Busy, Helps, NotHeard,
     ADVICE("All of the customer's phones are busy. Ask the customer to end the other call, then call again.")},
    {3110, "Declined", Phase::Declined, Helps, NotHeard,
     ADVICE("The phone doesn't take the call. Ask the customer to allow calls (do not disturb may be on), then call again.")},
    {3120, "User does not exist anywhere", Phase::Failed, Useless, NotHeard,
     ADVICE("Nobody can be reached under this number. Check its digits with the customer.")},
    {3130, "Spam block", Phase::Failed, Useless, NotHeard,
     ADVICE("The customer's provider takes the caller id for a spammer's. Ask the customer for another number, and an administrator to "
            "register the caller id or use another.")},
    {3140, "DNO Caller ID", Phase::Failed, Useless, NotHeard,
     ADVICE("The caller id is on a list of numbers that never call. Ask an administrator to set another.")},

    {4000, "Normal Hangup", Phase::Completed, Helps, MayBeHeard,
     ADVICE("The call ended normally. Ask the customer for the code; if it wasn't understood, call again.")},
    {4010, "End Of XML Instructions", Phase::Completed, Helps, MayBeHeard,
     ADVICE("The announcement came to its end. Ask the customer for the code; if it wasn't understood, call again.")},
    {4020, "Multiparty Call Ended", Phase::Completed, Helps, MayBeHeard,
     ADVICE("The conference that the call was in has ended. Ask the customer for the code; if it wasn't heard, call again.")},
    {4030, "Kicked Out Of Multiparty Call", Phase::Completed, Helps, MayBeHeard,
     ADVICE("The call was taken out of a conference. Ask the customer for the code; if it wasn't heard, call again.")},

    {5000, "Network Error", Phase::Failed, Helps, MayBeHeard,
     ADVICE("Plivo's network had a fault. Call again; if it stays so, ask Plivo's support and name the call's id.")},
    {5010, "Internal Error", Phase::Failed, Helps, MayBeHeard,
     ADVICE("Plivo had a fault of its own. Call again; if it stays so, ask Plivo's support and name the call's id.")},
    {5020, "Routing Error", Phase::Failed, Helps, NotHeard,
     ADVICE("Plivo found no way to this number. Call again; if it stays so, ask for another number.")},

    {6000, "Scheduled Hangup", Phase::Completed, Helps, MayBeHeard,
     ADVICE("The call reached the longest time that it may last. Ask the customer for the code; if it wasn't understood, call again.")},
    {6010, "Ring Timeout Reached", Phase::NoAnswer, Helps, NotHeard,
     ADVICE("The phone rang and nobody answered. Check that the customer has it at hand, then call again.")},
    {6020, "Media Timeout", Phase::Failed, Helps, MayBeHeard,
     ADVICE("The sound was lost during the call. Ask the customer for better reception, then call again.")},

    {7011, "Error Reaching Answer URL", Phase::Failed, Useless, NotHeard,
     ADVICE("Plivo couldn't fetch what the call should say. Ask an administrator to check the PHLO in Plivo's console.")},
    {7012, "Error Reaching Action URL", Phase::Failed, Useless, MayBeHeard,
     ADVICE("The PHLO couldn't reach an address that it needs. Ask an administrator to check its HTTP Request nodes in Plivo's console.")},
    {7013, "Error Reaching Transfer URL", Phase::Failed, Useless, MayBeHeard,
     ADVICE("The PHLO couldn't reach the address that it transfers the call to. Ask an administrator to check it in Plivo's console.")},
    {7014, "Error Reaching Redirect URL", Phase::Failed, Useless, MayBeHeard,
     ADVICE("The PHLO couldn't reach the address that it redirects the call to. Ask an administrator to check it in Plivo's console.")},
    {7022, "Invalid Action URL", Phase::Failed, Useless, MayBeHeard,
     ADVICE("An address in the PHLO isn't one. Ask an administrator to check its HTTP Request nodes in Plivo's console.")},
    {7023, "Invalid Transfer URL", Phase::Failed, Useless, MayBeHeard,
     ADVICE("The address that the PHLO transfers the call to isn't one. Ask an administrator to check it in Plivo's console.")},
    {7024, "Invalid Redirect URL", Phase::Failed, Useless, MayBeHeard,
     ADVICE("The address that the PHLO redirects the call to isn't one. Ask an administrator to check it in Plivo's console.")},
    {7032, "Invalid Method For Action URL", Phase::Failed, Useless, MayBeHeard,
     ADVICE("The PHLO asks an address in a way that Plivo doesn't support. Ask an administrator to use GET or POST in its HTTP Request nodes.")},
    {7033, "Invalid Method For Transfer URL", Phase::Failed, Useless, MayBeHeard,
     ADVICE("The PHLO transfers the call in a way that Plivo doesn't support. Ask an administrator to use GET or POST there.")},
    {7034, "Invalid Method For Redirect URL", Phase::Failed, Useless, MayBeHeard,
     ADVICE("The PHLO redirects the call in a way that Plivo doesn't support. Ask an administrator to use GET or POST there.")},

    {8011, "Invalid Answer XML", Phase::Failed, Useless, NotHeard,
     ADVICE("Plivo can't read what the call should say. Ask an administrator to check the text in the PHLO's Play Audio node.")},
    {8012, "Invalid Action XML", Phase::Failed, Useless, MayBeHeard,
     ADVICE("Plivo can't read what the call should do next. Ask an administrator to check the PHLO in Plivo's console.")},
    {8013, "Invalid Transfer XML", Phase::Failed, Useless, MayBeHeard,
     ADVICE("Plivo can't read what the call should do after its transfer. Ask an administrator to check the PHLO in Plivo's console.")},
    {8014, "Invalid Redirect XML", Phase::Failed, Useless, MayBeHeard,
     ADVICE("Plivo can't read what the call should do after its redirect. Ask an administrator to check the PHLO in Plivo's console.")},

    {9000, "Lost Race", Phase::Canceled, Helps, NotHeard,
     ADVICE("Another phone of the customer answered first. Ask the customer for the code.")},
    {9100, "Machine Detected", Phase::Completed, Helps, NotHeard,
     ADVICE("An answering machine took the call. Ask the customer to take the call in person, then call again.")},
    {9110, "Confirm Key Challenge Failed", Phase::Completed, Helps, NotHeard,
     ADVICE("The key that confirms the call wasn't pressed. Tell the customer which key to press, then call again.")},
};

#undef ADVICE

HangupAdvice causeOf(const Row &row)
{
    return {row.code, QString::fromLatin1(row.name), row.phase, row.callAgain, row.heard,
            QCoreApplication::translate("HangupAdvice", row.advice), true};
}

HangupAdvice unknownCause(int code, const QString &name)
{
    HangupAdvice cause;
    cause.code = code;
    cause.name = name;
    cause.heard = MayBeHeard;
    cause.isKnown = false;
    const QString shown = name.isEmpty() ? QString::number(code) : code < 0 ? name : QStringLiteral("%1, %2").arg(name).arg(code);
    cause.advice = QCoreApplication::translate("HangupAdvice", "The call ended for a reason that isn't known here (%1). Ask the customer whether "
                                                              "the phone rang; if it didn't, call again.").arg(shown);
    return cause;
}

} // namespace

HangupAdvice hangupAdvice(int code, const QString &name)
{
    const auto row = std::find_if(std::begin(Table), std::end(Table), [code](const Row &r) { return r.code == code; });
    return row == std::end(Table) ? unknownCause(code, name) : causeOf(*row);
}

HangupAdvice hangupAdviceNamed(const QString &name)
{
    const auto row = std::find_if(std::begin(Table), std::end(Table), [&name](const Row &r) {
        return name.compare(QLatin1String(r.name), Qt::CaseInsensitive) == 0;
    });
    return row == std::end(Table) ? unknownCause(-1, name) : causeOf(*row);
}

QList<HangupAdvice> allHangupAdvice()
{
    QList<HangupAdvice> causes;
    for (const Row &row : Table)
        causes << causeOf(row);
    return causes;
}

} // namespace Ringproof
