// SPDX-License-Identifier: GPL-3.0-or-later
// Guessers at several desks at once, who know the rules and choose their moments.
#pragma once

#include "core/store/guessrecord.h"
#include "core/store/otpstorecontract.h"

#include <QRandomGenerator>

#include <array>
#include <utility>
#include <vector>

namespace Ringproof {

class Siege
{
public:
    static constexpr int RequestsAtOnce = 8; //!< so few that attempts on a code spread over its life

    Siege(StoreHarness &harness, std::vector<Desk> desks, quint32 seed);

    //! Sends random requests about one number, without waiting between them.
    //! \return what was wrong with the answers; empty if nothing was.
    [[nodiscard]] QString attack();

    //! Waits, and sometimes has a supervisor reset a number.
    void pause();

    [[nodiscard]] const GuessRecord &record() const { return m_record; }

private:
    struct Issue {
        QString id;
        QString digits;
    };
    struct UnderWay;

    void send(UnderWay &requests);
    [[nodiscard]] Issue someIssue();

    StoreHarness &m_harness;
    const std::vector<Desk> m_desks;
    QRandomGenerator m_random;
    GuessRecord m_record;
    QList<Issue> m_issues;
    std::array<std::vector<Milliseconds>, 2> m_grantedAt; //!< by number
    int m_number = 0;
};

} // namespace Ringproof
