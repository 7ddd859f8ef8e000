// SPDX-License-Identifier: GPL-3.0-or-later
#include "codeseal.h"

#include <array>

#include <sodium.h>

namespace Ringproof {

CodeSeal CodeSeal::sealed(Secret key)
{
    Q_ASSERT(key.size() == KeySize);
    CodeSeal seal;
    seal.m_key = std::move(key);
    return seal;
}

QByteArray CodeSeal::valueFor(const PhoneNumber &number, const Code &code) const
{
    const QByteArrayView digits = code.reveal();
    if (isPlain())
        return digits.toByteArray();

    const auto bytes = [](QByteArrayView view) { return reinterpret_cast<const unsigned char *>(view.data()); };
    const QByteArray e164 = number.e164().toLatin1();
    const char separator = '\0'; // neither a number nor a code holds one

    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytes(m_key->reveal()), size_t(m_key->size()));
    crypto_auth_hmacsha256_update(&state, bytes(SealedPrefix), size_t(SealedPrefix.size()));
    crypto_auth_hmacsha256_update(&state, bytes(e164), size_t(e164.size()));
    crypto_auth_hmacsha256_update(&state, bytes(QByteArrayView(&separator, 1)), 1);
    crypto_auth_hmacsha256_update(&state, bytes(digits), size_t(digits.size()));
    std::array<unsigned char, crypto_auth_hmacsha256_BYTES> mac;
    crypto_auth_hmacsha256_final(&state, mac.data());
    sodium_memzero(&state, sizeof state);

    return SealedPrefix.toByteArray()
        + QByteArray(reinterpret_cast<const char *>(mac.data()), qsizetype(mac.size())).toHex();
}

bool CodeSeal::recognises(QByteArrayView stored) const
{
    return stored.startsWith(SealedPrefix) != isPlain();
}

} // namespace Ringproof
