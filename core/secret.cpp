// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret.h"

#include <sodium.h>

namespace Ringproof {

Secret::Secret(Secret &&other) noexcept : m_bytes(std::move(other.m_bytes))
{
    other.wipe(); // a short string was copied, not moved
}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        other.wipe();
    }
    return *this;
}

void Secret::wipe() noexcept
{
    // Up to the capacity: a moved-from short string keeps its bytes past its size.
    m_bytes.resize(m_bytes.capacity());
    sodium_memzero(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
}

bool equalInConstantTime(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), size_t(a.size())) == 0;
}

bool operator==(const Secret &a, const Secret &b)
{
    return equalInConstantTime(a.reveal(), b.reveal());
}

QDebug operator<<(QDebug debug, const Secret &secret)
{
    QDebugStateSaver saver(debug);
    debug.nospace() << (secret.isEmpty() ? "(empty)" : "•••");
    return debug;
}

void wipe(QByteArray &bytes) noexcept
{
    if (bytes.isDetached() && !bytes.isEmpty())
        sodium_memzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

} // namespace Ringproof
