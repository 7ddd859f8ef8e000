// SPDX-License-Identifier: GPL-3.0-or-later
#include "backoff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Ringproof {

Milliseconds Backoff::next()
{
    const Milliseconds range = m_range;
    m_range = std::min(2 * m_range, m_longest);
    return Milliseconds(QRandomGenerator::global()->bounded(qint64(range.count() / 2), qint64(range.count() + 1)));
}

} // namespace Ringproof
