// SPDX-License-Identifier: GPL-3.0-or-later
// Random requests, one after another, each answer compared with the model of its number.
#pragma once

#include "core/store/guessrecord.h"
#include "core/store/otpstorecontract.h"

#include <QRandomGenerator>

#include <array>
#include <variant>
#include <vector>

namespace Ringproof {

inline constexpr int WalkedNumbers = 3;

class RandomWalk
{
public:
    //! \param policies the desks', in their order.
    RandomWalk(StoreHarness &harness, std::vector<Desk> desks, std::vector<Policy> policies, quint32 seed);

    //! Sends one request, sometimes a few at once, or lets time pass.
    //! \return what was wrong with the answer; empty if nothing was.
    [[nodiscard]] QString step();

    //! The latest requests about the number of the last step, for whoever has to find out why an answer was wrong.
    [[nodiscard]] const QStringList &story() const { return m_story[size_t(m_number)]; }
    [[nodiscard]] const GuessRecord &record() const { return m_record; }
    //! How often the answer was open, and the number had to be started afresh.
    [[nodiscard]] int unsure() const { return m_unsure; }

private:
    struct Asked {
        int number;
        QString id;
        Milliseconds at;
        std::variant<IssueReply, VerifyReply> reply;
    };

    struct Withdrawal {
        Span at;
        bool reply;
    };

    QString issue();
    QString verify();
    QString verifyAtOnce();
    QString withdraw();
    QString other();
    QString askAgain();

    void note(const QString &request);
    [[nodiscard]] Span since(Milliseconds before) const;
    [[nodiscard]] QString someIssue();
    [[nodiscard]] QString someDigits();

    StoreHarness &m_harness;
    const std::vector<Desk> m_desks;
    const std::vector<Policy> m_policies;
    QRandomGenerator m_random;
    std::array<NumberModel, WalkedNumbers> m_models;
    std::array<QStringList, WalkedNumbers> m_story;
    GuessRecord m_record;
    QStringList m_issues;
    std::vector<Asked> m_asked;
    QHash<std::pair<int, QString>, Withdrawal> m_withdrawals;
    int m_number = 0;
    size_t m_desk = 0;
    int m_unsure = 0;
};

} // namespace Ringproof
