// SPDX-License-Identifier: GPL-3.0-or-later
// A one-time code: digits with their leading zeros, wiped when done with.
#pragma once

#include "secret.h"

#include <optional>

namespace Ringproof {

//! The code of an issue, or what somebody entered as one.
class Code
{
public:
    static constexpr int MinLength = 4;
    static constexpr int MaxLength = 8;

    //! Uniform over all codes of the length, from the system's CSPRNG (libsodium, which rejects rather than folds).
    //! \param length MinLength to MaxLength digits.
    [[nodiscard]] static Code random(int length);

    //! What a person entered: any non-empty run of digits of any script, spaces and hyphens between them ignored.
    //! Empty where there is anything else, or nothing.
    [[nodiscard]] static std::optional<Code> entered(QStringView text);

    [[nodiscard]] qsizetype length() const { return m_digits.size(); }

    //! The digits, ASCII. For the call's payload and the store's comparison; never for a log, a file or a screen.
    [[nodiscard]] QByteArrayView reveal() const { return m_digits.reveal(); }

    friend bool operator==(const Code &, const Code &) = default;
    friend QDebug operator<<(QDebug debug, const Code &code); //!< Bullets.

private:
    explicit Code(Secret digits) : m_digits(std::move(digits)) { }

    Secret m_digits;
};

} // namespace Ringproof
