// SPDX-License-Identifier: GPL-3.0-or-later
#include "onetimebody.h"

#include <cstring>

namespace Ringproof {

OneTimeBody::OneTimeBody(Secret content, QObject *parent)
    : QIODevice(parent), m_content(std::move(content)), m_length(m_content.size())
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void OneTimeBody::withhold()
{
    m_content = Secret();
    m_position = 0;
}

qint64 OneTimeBody::bytesAvailable() const
{
    return m_content.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OneTimeBody::readData(char *data, qint64 maxSize)
{
    const qint64 left = m_content.size() - m_position;
    if (left == 0)
        return -1; // the end, to a reader of a sequential device
    const qint64 size = std::min(left, maxSize);
    if (size > 0) {
        m_wasRead = true;
        std::memcpy(data, m_content.reveal().data() + m_position, size_t(size));
        m_position += size;
    }
    if (m_position == m_content.size())
        withhold();
    return size;
}

} // namespace Ringproof
