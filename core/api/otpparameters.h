// SPDX-License-Identifier: GPL-3.0-or-later
// `destination_number`, `otp` and `language` out of a request: from a query, a form or a JSON object.
#pragma once

#include "error.h"
#include "http/httpmessage.h"
#include "otp/code.h"
#include "phone/phonenumber.h"

namespace Ringproof {

//! The texts that a request carries.
class OtpParameters
{
public:
    //! \return an Error with a sentence where the body can't be understood.
    [[nodiscard]] static Expected<OtpParameters> of(const HttpRequest &request);

    //! A leading space is the plus that it was before a program forgot to escape it.
    [[nodiscard]] Expected<PhoneNumber> number(const QString &defaultRegion) const;
    [[nodiscard]] Expected<Code> code() const;
    //! `language`, or `lang`: a BCP 47 tag; empty where the request carries neither.
    [[nodiscard]] Expected<QString> language() const;

private:
    [[nodiscard]] Expected<QString> text(const QString &name) const;

    QHash<QString, QStringList> m_values;
};

} // namespace Ringproof
