// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that must not be seen by accident: wiped from memory when done with, bullets in a debug stream.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDebug>

#include <string>

namespace Ringproof {

//! A password, a token, a key, the digits of a code.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes) : m_bytes(bytes.data(), size_t(bytes.size())) { }
    Secret(const Secret &) = default;
    Secret(Secret &&other) noexcept;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret() { wipe(); }

    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_bytes.size()); }

    //! The bytes themselves. The view is good while this object lives and is not assigned to.
    [[nodiscard]] QByteArrayView reveal() const { return {m_bytes.data(), qsizetype(m_bytes.size())}; }

    //! In constant time for equal lengths.
    friend bool operator==(const Secret &a, const Secret &b);
    friend QDebug operator<<(QDebug debug, const Secret &secret);

private:
    void wipe() noexcept;

    std::string m_bytes;
};

//! For what must not be found by trying byte after byte: in constant time for equal lengths.
[[nodiscard]] bool equalInConstantTime(QByteArrayView a, QByteArrayView b);

//! Overwrites the bytes in place, if nobody else shares them.
void wipe(QByteArray &bytes) noexcept;

} // namespace Ringproof
