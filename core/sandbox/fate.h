// SPDX-License-Identifier: GPL-3.0-or-later
// What the simulator does with a call, told by its number. The one table behind the code, the tests and the user guide.
#pragma once

#include <QString>
#include <QtGlobal>

#include <array>

namespace Ringproof {

struct Fate {
    enum class Kind {
        Answers,
        Busy,
        NoAnswer,
        Declines,
        Voicemail,
        OutOfCredits,
        CountryBarred,
        OutOfService,
        AnswersLate,
        HangsUpEarly,
        WrongCredentials,
        UnknownFlow,
        TooManyRequests,
        ServerError,
        SlowReply,
        DroppedConnection,
        TruncatedReply,
        BrokenJson,
        GatewayHtml,
        PortalHtml,
        Redirect,
        StoppedFlow,
        NoCallId,
        LateRecord,
        NeverLive,
        NoCallStatus,
    };

    int lastDigits; //!< of +1 202 555 01xx
    Kind kind;
    bool placesCall; //!< whatever the reply to the run says
    const char *summary; //!< as the user guide has it; of the context `Fate`
};

//! Numbers +1 202 555 0100 to 0199 are reserved for fiction: nobody is called by accident.
inline constexpr std::array Fates {
    Fate {0, Fate::Kind::Answers, true, QT_TRANSLATE_NOOP("Fate", "Rings, is answered after 2.5 seconds, and hears the code three times.")},
    Fate {1, Fate::Kind::Busy, true, QT_TRANSLATE_NOOP("Fate", "Busy.")},
    Fate {2, Fate::Kind::NoAnswer, true, QT_TRANSLATE_NOOP("Fate", "Rings for 30 seconds, and nobody answers.")},
    Fate {3, Fate::Kind::Declines, true, QT_TRANSLATE_NOOP("Fate", "Rings, and the call is declined after 3 seconds.")},
    Fate {4, Fate::Kind::Voicemail, true, QT_TRANSLATE_NOOP("Fate", "Answered by a machine after 15 seconds; the code is spoken to it.")},
    Fate {5, Fate::Kind::OutOfCredits, true, QT_TRANSLATE_NOOP("Fate", "The account has run out of credits, so the phone never rings.")},
    Fate {6, Fate::Kind::CountryBarred, true,
          QT_TRANSLATE_NOOP("Fate", "The account may not call this country, so the phone never rings.")},
    Fate {7, Fate::Kind::OutOfService, true, QT_TRANSLATE_NOOP("Fate", "The number is out of service, so the phone never rings.")},
    Fate {8, Fate::Kind::AnswersLate, true, QT_TRANSLATE_NOOP("Fate", "Rings for 25 seconds before it is answered.")},
    Fate {9, Fate::Kind::HangsUpEarly, true, QT_TRANSLATE_NOOP("Fate", "Answered, and hung up before the code has been read out once.")},
    Fate {10, Fate::Kind::WrongCredentials, false, QT_TRANSLATE_NOOP("Fate", "Running the flow is answered 401: wrong auth id or token.")},
    Fate {11, Fate::Kind::UnknownFlow, false, QT_TRANSLATE_NOOP("Fate", "Running the flow is answered 404: no such PHLO.")},
    Fate {12, Fate::Kind::TooManyRequests, false, QT_TRANSLATE_NOOP("Fate", "Running the flow is answered 429 with Retry-After: 5.")},
    Fate {13, Fate::Kind::ServerError, false, QT_TRANSLATE_NOOP("Fate", "Running the flow is answered 500.")},
    Fate {14, Fate::Kind::SlowReply, true, QT_TRANSLATE_NOOP("Fate", "The phone rings, but the reply to the run takes 20 seconds.")},
    Fate {15, Fate::Kind::DroppedConnection, true, QT_TRANSLATE_NOOP("Fate", "The phone rings, but the connection ends without a reply.")},
    Fate {16, Fate::Kind::TruncatedReply, true,
          QT_TRANSLATE_NOOP("Fate", "The phone rings, but the connection ends in the middle of the reply.")},
    Fate {17, Fate::Kind::BrokenJson, true, QT_TRANSLATE_NOOP("Fate", "The phone rings, but the reply to the run is broken JSON.")},
    Fate {18, Fate::Kind::GatewayHtml, false, QT_TRANSLATE_NOOP("Fate", "Running the flow is answered 502 with a page of HTML.")},
    Fate {19, Fate::Kind::PortalHtml, false,
          QT_TRANSLATE_NOOP("Fate", "Running the flow is answered 200 with a page of HTML, as by the portal of a hotel's network.")},
    Fate {20, Fate::Kind::Redirect, false, QT_TRANSLATE_NOOP("Fate", "Running the flow is answered 302 to another address.")},
    Fate {21, Fate::Kind::StoppedFlow, false, QT_TRANSLATE_NOOP("Fate", "The flow is not wired: 201, but it stopped and placed no call.")},
    Fate {22, Fate::Kind::NoCallId, true, QT_TRANSLATE_NOOP("Fate", "The phone rings, but the reply to the run names no call.")},
    Fate {23, Fate::Kind::LateRecord, true,
          QT_TRANSLATE_NOOP("Fate", "Answered; the call's detail record appears only 15 seconds after its end.")},
    Fate {24, Fate::Kind::NeverLive, true,
          QT_TRANSLATE_NOOP("Fate", "Answered; looking the call up while it lives is always answered 404.")},
    Fate {25, Fate::Kind::NoCallStatus, true, QT_TRANSLATE_NOOP("Fate", "Answered; looking the call up is always answered 500.")},
};

//! Of a number in any spelling with its country code. Numbers that are not in the table answer.
[[nodiscard]] const Fate &fateOf(const QString &number);
[[nodiscard]] const Fate &fateOf(Fate::Kind kind);

} // namespace Ringproof
