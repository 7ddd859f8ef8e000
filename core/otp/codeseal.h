// SPDX-License-Identifier: GPL-3.0-or-later
// The form in which a code is stored: sealed under the profile's key, or plain where the profile shares codes.
#pragma once

#include "otp/code.h"
#include "phone/phonenumber.h"

#include <optional>

namespace Ringproof {

//! Turns a code into the value that a store keeps and compares. Sealed: `v1:` and the HMAC-SHA-256, in hex, under the
//! key over version, number and code, so that neither a backup of the store nor its logs yield a code, and a value moved to
//! another number proves nothing. Plain: the digits, as other programs on the same Redis write and read them.
class CodeSeal
{
public:
    static constexpr qsizetype KeySize = 32; //!< bytes

    [[nodiscard]] static CodeSeal plain() { return CodeSeal(); }
    //! \param key exactly KeySize bytes.
    [[nodiscard]] static CodeSeal sealed(Secret key);

    [[nodiscard]] bool isPlain() const { return !m_key; }

    //! The value to store for, or to compare with, this code of this number.
    [[nodiscard]] QByteArray valueFor(const PhoneNumber &number, const Code &code) const;

    //! Whether a stored value is of this seal's form. One that is not is never judged: in a sealed profile, whoever can write
    //! to the store must not be able to plant a code; and entered digits can't match another profile's seal.
    [[nodiscard]] bool recognises(QByteArrayView stored) const;

    //! What every sealed value starts with.
    static constexpr QByteArrayView SealedPrefix {"v1:"};

private:
    CodeSeal() = default;

    std::optional<Secret> m_key;
};

} // namespace Ringproof
