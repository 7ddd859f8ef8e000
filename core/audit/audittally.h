// SPDX-License-Identifier: GPL-3.0-or-later
// How many rows of the audit log a filter lets through, and where each of them is found.
#pragma once

#include <QList>

namespace Ringproof {

//! Rows are counted block by block of row numbers, the newest first. So a row's position, counted from the newest, leads to it without
//! reading those before it, and what is known of a million rows takes some kilobytes. Where every row matches, nothing is counted.
struct AuditTally {
    static constexpr qint64 BlockSize = 512; //!< rows of the log

    //! The rows of the log whose numbers have this quotient by BlockSize, and how many of them match: one or more.
    struct Block {
        qint64 index = 0;
        qint64 rows = 0;

        [[nodiscard]] qint64 lowest() const { return index * BlockSize; }
        [[nodiscard]] qint64 highest() const { return lowest() + BlockSize - 1; }

        friend bool operator==(const Block &, const Block &) = default;
    };
    //! From where to read for a row: `row` is the position of the first match at or below `seq`.
    struct Place {
        qint64 seq = 0;
        qint64 row = 0;

        friend bool operator==(const Place &, const Place &) = default;
    };

    //! Of the whole log, when it was counted; 0, 0: it is empty, or nothing was counted yet.
    qint64 first = 0;
    qint64 last = 0;
    //! Between these the matches are.
    qint64 low = 0;
    qint64 high = -1;
    bool isDense = false; //!< every row in between matches
    QList<Block> blocks; //!< newest first; of a dense one none
    qint64 counted = 0; //!< matches in the blocks
    qint64 grown = 0; //!< of the matches, those that were written since counting began
    int beginnings = 0; //!< how often it was begun anew: positions of another beginning mean nothing any more
    qint64 next = -1; //!< from here down nothing is counted yet; below `low`: all is

    [[nodiscard]] qint64 rows() const { return isDense ? high - low + 1 : counted; }
    [[nodiscard]] bool isComplete() const { return isDense || next < low; }

    //! \param row less than rows().
    [[nodiscard]] Place placeOf(qint64 row) const;

    //! Adds matches that are newer than all that were counted.
    void addNewer(qint64 block, qint64 rows);
    //! Adds matches that are older than all that were counted.
    void addOlder(qint64 block, qint64 rows);

    friend bool operator==(const AuditTally &, const AuditTally &) = default;
};

} // namespace Ringproof
