// SPDX-License-Identifier: GPL-3.0-or-later
// Plivo's table of why calls end, as advice to the person at the desk.
#pragma once

#include "otp/calltracker.h"

#include <QList>
#include <QString>

namespace Ringproof {

//! Why a call ended, and what follows from it.
//! Source: "Hangup causes" in the troubleshooting part of Plivo's Voice documentation.
struct HangupAdvice {
    using CallAgain = CallStatus::CallAgain;
    using Heard = CallStatus::Heard;

    int code = 0; //!< Plivo's number
    QString name; //!< Plivo's words
    CallStatus::Phase phase = CallStatus::Phase::Failed; //!< of a call that ended so and was not answered
    CallAgain callAgain = CallAgain::Helps;
    Heard heard = Heard::No; //!< whether the customer may have heard the code
    QString advice; //!< for people: what happened, and the next step
    bool isKnown = true; //!< false: not in the table; shown as Plivo gave it
};

//! \param name what Plivo called it; used where the code is not in the table.
[[nodiscard]] HangupAdvice hangupAdvice(int code, const QString &name = {});

//! The cause that Plivo names so, in any case; for records without a code. An unknown cause where there is none.
[[nodiscard]] HangupAdvice hangupAdviceNamed(const QString &name);

//! Every cause in the table, by code.
[[nodiscard]] QList<HangupAdvice> allHangupAdvice();

} // namespace Ringproof
