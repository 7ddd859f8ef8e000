// SPDX-License-Identifier: GPL-3.0-or-later
// What can fail returns Expected<T>: a value, or an Error with a kind to switch on and a sentence for people.
#pragma once

#include <QMetaType>
#include <QString>

#include <tl/expected.hpp>

namespace Ringproof {

//! Why something could not be done.
struct Error {
    enum class Kind {
        Invalid, //!< What was asked makes no sense as asked: bad input, a bad setting. Asking again won't help.
        NotFound, //!< The thing named does not exist (a PHLO, a call, a profile).
        Rejected, //!< The other side refused, or was never reached: it certainly did nothing.
        Uncertain, //!< The request may have left and its fate is unknown: it may have been carried out.
        Unavailable, //!< The store or service can't be reached or can't work now; nothing was done.
        Incompatible, //!< The data was written by a newer release.
    };

    Kind kind = Kind::Invalid;
    QString message; //!< For people: what happened, what it means, what to do next. Holds no code and no secret.

    friend bool operator==(const Error &, const Error &) = default;
};

template<typename T> using Expected = tl::expected<T, Error>;

//! `return failure(Error::Kind::Invalid, tr(…))`
[[nodiscard]] inline tl::unexpected<Error> failure(Error::Kind kind, QString message)
{
    return tl::make_unexpected(Error {kind, std::move(message)});
}

} // namespace Ringproof

Q_DECLARE_METATYPE(Ringproof::Error)
