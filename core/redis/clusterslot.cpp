// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterslot.h"

#include <array>

namespace Ringproof {

namespace {

//! CRC16-CCITT in the form called XMODEM: polynomial 0x1021, begins with 0, nothing mirrored.
constexpr std::array<quint16, 256> crcTable()
{
    std::array<quint16, 256> table {};
    for (quint32 byte = 0; byte < table.size(); ++byte) {
        quint32 crc = byte << 8;
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1;
        table[byte] = quint16(crc);
    }
    return table;
}

quint16 crc16(QByteArrayView bytes)
{
    static constexpr std::array<quint16, 256> table = crcTable();
    quint16 crc = 0;
    for (const char byte : bytes)
        crc = quint16(crc << 8) ^ table[(crc >> 8) ^ quint8(byte)];
    return crc;
}

QByteArrayView hashedPart(QByteArrayView key)
{
    const qsizetype open = key.indexOf('{');
    if (open < 0)
        return key;
    const qsizetype close = key.indexOf('}', open + 1);
    return close <= open + 1 ? key : key.sliced(open + 1, close - open - 1);
}

} // namespace

int clusterSlot(QByteArrayView key)
{
    return crc16(hashedPart(key)) % ClusterSlots;
}

} // namespace Ringproof
