// SPDX-License-Identifier: GPL-3.0-or-later
#include "respvalue.h"

namespace Ringproof {

bool RespValue::isError(QByteArrayView code) const
{
    return isError() && text.startsWith(code) && (text.size() == code.size() || text.at(code.size()) == ' ');
}

std::optional<qint64> RespValue::toInteger() const
{
    if (type == Type::Integer)
        return integer;
    if (!isText())
        return std::nullopt;
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

} // namespace Ringproof
