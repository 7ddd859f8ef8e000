// SPDX-License-Identifier: GPL-3.0-or-later
// The form in which a code is stored: sealed under the profile's key, or plain where the profile shares codes.
#pragma once

#include "otp/code.h"
#include "phone/phonenumber.h"

#include <QByteArrayList>

#include <vector>

namespace Ringproof {

//! Turns a code into the value that a store keeps and compares. Sealed: `v1:` and the HMAC-SHA-256, in hex, under the
//! key over version, number and code, so that neither a backup of the store nor its logs yield a code, and a value moved to
//! another number proves nothing. Plain: the digits, as other programs on the same Redis write and read them.
//!
//! While keys are changed there are two: codes are sealed under the first, and judged under both.
class CodeSeal
{
public:
    static constexpr qsizetype KeySize = 32; //!< bytes

    [[nodiscard]] static CodeSeal plain() { return CodeSeal(); }
    //! \param key exactly KeySize bytes. \param previous KeySize bytes, or empty: there is no second key.
    [[nodiscard]] static CodeSeal sealed(Secret key, Secret previous = {});

    [[nodiscard]] bool isPlain() const { return m_keys.empty(); }

    //! The value to store for this code of this number.
    [[nodiscard]] QByteArray valueFor(const PhoneNumber &number, const Code &code) const;

    //! The values that a stored one is compared with: valueFor(), and then that under the previous key, if there is one.
    [[nodiscard]] QByteArrayList valuesFor(const PhoneNumber &number, const Code &code) const;

    //! Tells a key from others without telling anything else of it: the beginning of an HMAC under it. Kept beside each sealed value,
    //! so that a code under a key that a desk doesn't have is never taken for a wrong one. Of the keys, in their order; empty: plain.
    [[nodiscard]] const QByteArrayList &marks() const { return m_marks; }

    //! The mark of what valueFor() gives; empty: plain.
    [[nodiscard]] QByteArray mark() const { return m_marks.value(0); }

    //! Whether a stored value is of this seal's form. One that is not is never judged: in a sealed profile, whoever can write
    //! to the store must not be able to plant a code; and entered digits can't match another profile's seal.
    [[nodiscard]] bool recognises(QByteArrayView stored) const;

    //! What every sealed value starts with.
    static constexpr QByteArrayView SealedPrefix {"v1:"};

private:
    CodeSeal() = default;

    std::vector<Secret> m_keys;
    QByteArrayList m_marks;
};

} // namespace Ringproof
