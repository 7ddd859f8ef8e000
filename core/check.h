// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that was looked at before it is needed, and what was found: for the doctor command and the windows that set things up.
#pragma once

#include <QMetaType>
#include <QString>

namespace Ringproof {

struct Check {
    enum class Outcome {
        Ok,
        Warning, //!< works, but somebody should look at it
        Failed, //!< calls or verifications won't work until it is mended
    };

    QString what; //!< names the check to programs and people alike: `store`, `credentials`, `PHLO es`
    Outcome outcome = Outcome::Ok;
    QString sentence; //!< for people: what was found, and what to do about it

    friend bool operator==(const Check &, const Check &) = default;
};

//! `ok` | `warning` | `failed`, as in the command line's output.
[[nodiscard]] QString toString(Check::Outcome outcome);

} // namespace Ringproof

Q_DECLARE_METATYPE(Ringproof::Check)
