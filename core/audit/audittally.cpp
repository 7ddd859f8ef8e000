// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/audittally.h"

namespace Ringproof {

AuditTally::Place AuditTally::placeOf(qint64 row) const
{
    if (isDense)
        return {high - row, row};
    qint64 before = 0;
    for (const Block &block : blocks) {
        if (row < before + block.rows)
            return {block.highest(), before};
        before += block.rows;
    }
    return {low - 1, before};
}

void AuditTally::addNewer(qint64 block, qint64 rows)
{
    if (rows == 0)
        return;
    if (!blocks.isEmpty() && blocks.first().index == block)
        blocks.first().rows += rows;
    else
        blocks.prepend(Block {block, rows});
    counted += rows;
    grown += rows;
}

void AuditTally::addOlder(qint64 block, qint64 rows)
{
    if (rows == 0)
        return;
    if (!blocks.isEmpty() && blocks.last().index == block)
        blocks.last().rows += rows;
    else
        blocks.append(Block {block, rows});
    counted += rows;
}

} // namespace Ringproof
