// SPDX-License-Identifier: GPL-3.0-or-later
#include "respcommand.h"

#include <array>
#include <charconv>
#include <cstring>

namespace Ringproof {

namespace {

//! `$12\r\n` and the like; a length has at most 19 digits.
using Header = std::array<char, 24>;

char *putHeader(char *at, char type, qsizetype number)
{
    *at++ = type;
    at = std::to_chars(at, at + 20, number).ptr;
    *at++ = '\r';
    *at++ = '\n';
    return at;
}

} // namespace

QByteArray respCommand(const QList<QByteArray> &arguments)
{
    constexpr qsizetype room = qsizetype(sizeof(Header)) + 2;
    qsizetype size = room;
    for (const QByteArray &argument : arguments)
        size += argument.size() + room;

    QByteArray bytes(size, Qt::Uninitialized);
    char *at = putHeader(bytes.data(), '*', arguments.size());
    for (const QByteArray &argument : arguments) {
        at = putHeader(at, '$', argument.size());
        if (!argument.isEmpty())
            std::memcpy(at, argument.constData(), size_t(argument.size()));
        at += argument.size();
        *at++ = '\r';
        *at++ = '\n';
    }
    bytes.truncate(at - bytes.constData());
    return bytes;
}

} // namespace Ringproof
