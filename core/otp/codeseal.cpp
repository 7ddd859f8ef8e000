// SPDX-License-Identifier: GPL-3.0-or-later
#include "codeseal.h"

#include <array>
#include <initializer_list>

#include <sodium.h>

namespace Ringproof {

namespace {

using Mac = std::array<unsigned char, crypto_auth_hmacsha256_BYTES>;

//! 64 bits: two keys of a team that have the same are not to be met with.
constexpr size_t MarkSize = 8;

//! What a mark is made of; no sealed value begins so.
constexpr QByteArrayView MarkText {"mark of a ringproof key"};

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

Mac macOf(const Secret &key, std::initializer_list<QByteArrayView> parts)
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytes(key.reveal()), size_t(key.size()));
    for (const QByteArrayView part : parts)
        crypto_auth_hmacsha256_update(&state, bytes(part), size_t(part.size()));
    Mac mac;
    crypto_auth_hmacsha256_final(&state, mac.data());
    sodium_memzero(&state, sizeof state);
    return mac;
}

QByteArray hexOf(const Mac &mac, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(mac.data()), qsizetype(size)).toHex();
}

QByteArray sealedUnder(const Secret &key, const PhoneNumber &number, const Code &code)
{
    const char separator = '\0'; // neither a number nor a code holds one
    const QByteArray e164 = number.e164().toLatin1();
    const Mac mac = macOf(key, {CodeSeal::SealedPrefix, e164, QByteArrayView(&separator, 1), code.reveal()});
    return CodeSeal::SealedPrefix.toByteArray() + hexOf(mac, mac.size());
}

} // namespace

CodeSeal CodeSeal::sealed(Secret key, Secret previous)
{
    Q_ASSERT(key.size() == KeySize && (previous.isEmpty() || previous.size() == KeySize));
    CodeSeal seal;
    const bool hasPrevious = !previous.isEmpty() && !(previous == key);
    seal.m_keys.push_back(std::move(key));
    if (hasPrevious)
        seal.m_keys.push_back(std::move(previous));
    for (const Secret &each : seal.m_keys)
        seal.m_marks.append(hexOf(macOf(each, {MarkText}), MarkSize));
    return seal;
}

QByteArray CodeSeal::valueFor(const PhoneNumber &number, const Code &code) const
{
    return isPlain() ? code.reveal().toByteArray() : sealedUnder(m_keys.front(), number, code);
}

QByteArrayList CodeSeal::valuesFor(const PhoneNumber &number, const Code &code) const
{
    if (isPlain())
        return {valueFor(number, code)};
    QByteArrayList values;
    for (const Secret &key : m_keys)
        values.append(sealedUnder(key, number, code));
    return values;
}

bool CodeSeal::recognises(QByteArrayView stored) const
{
    return stored.startsWith(SealedPrefix) != isPlain();
}

} // namespace Ringproof
