// SPDX-License-Identifier: GPL-3.0-or-later
// The side of a call that OtpService asks for: run the flow that calls a number and speaks a code.
#pragma once

#include "error.h"
#include "otp/code.h"
#include "phone/phonenumber.h"

#include <QObject>
#include <QStringList>

#include <qcoro/qcorotask.h>

namespace Ringproof {

struct FlowRequest {
    PhoneNumber to;
    Code code;
    QString language; //!< as languageFor() gave it; empty: the profile's own
};

//! A flow that was started.
struct FlowRun {
    QString runId; //!< empty where the reply named none
    QString callId; //!< empty where the reply named none
};

class FlowRunner : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! The languages that calls can be made in, as BCP 47 tags, to choose one of; empty: there is no choice.
    [[nodiscard]] virtual QStringList languages() const;

    //! The one of languages() that speaks to somebody who understands this one: itself, or without its region (`es-MX` → `es`).
    //! \param asked a BCP 47 tag; empty: the profile's own, which may be empty too.
    //! \return Invalid with a sentence that lists what there is.
    [[nodiscard]] virtual Expected<QString> languageFor(const QString &asked) const;

    //! Runs the flow once and never repeats the request: a second one is a second call to the customer.
    //! \return an Error of kind Rejected if the phone certainly won't ring, Uncertain if it still may.
    [[nodiscard]] virtual QCoro::Task<Expected<FlowRun>> run(FlowRequest request) = 0;
};

} // namespace Ringproof
