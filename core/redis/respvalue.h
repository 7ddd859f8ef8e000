// SPDX-License-Identifier: GPL-3.0-or-later
// One value of RESP2, the protocol that a Redis speaks.
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace Ringproof {

struct RespValue {
    enum class Type { Nil, String, Status, Error, Integer, Array };

    Type type = Type::Nil;
    QByteArray text; //!< String, Status, Error
    qint64 integer = 0; //!< Integer
    std::vector<RespValue> elements; //!< Array

    [[nodiscard]] bool isNil() const { return type == Type::Nil; }
    [[nodiscard]] bool isError() const { return type == Type::Error; }
    [[nodiscard]] bool isArray() const { return type == Type::Array; }
    [[nodiscard]] bool isArrayOf(size_t size) const { return isArray() && elements.size() == size; }
    [[nodiscard]] bool isText() const { return type == Type::String || type == Type::Status; }

    //! Whether it is an error reply that begins with this word: `NOSCRIPT`, `READONLY`, …
    [[nodiscard]] bool isError(QByteArrayView code) const;
    //! The number, also where it came as text.
    [[nodiscard]] std::optional<qint64> toInteger() const;

    friend bool operator==(const RespValue &, const RespValue &) = default;
};

} // namespace Ringproof
