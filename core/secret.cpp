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

bool operator==(const Secret &a, const Secret &b)
{
    return a.m_bytes.size() == b.m_bytes.size() && sodium_memcmp(a.m_bytes.data(), b.m_bytes.data(), a.m_bytes.size()) == 0;
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
