// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps an account of a guesser's attempts, and says when a store allowed one that it mustn't.
#pragma once

#include "core/store/numbermodel.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace Ringproof {

//! Numbers are told apart by an index. No code may be verified twice or judged after it was withdrawn, and within any 24 hours
//! at most MostAttempts × SendsPerDay attempts on a number may be judged.
class GuessRecord
{
public:
    void issued(const QString &id, int number) { m_countOf.insert(id, m_counts[number]); }
    void reset(int number) { ++m_counts[number]; }
    void withdrawn(const QString &id) { m_withdrawn.insert(id); }

    //! \return what is wrong with this judgement; empty if nothing is.
    [[nodiscard]] QString judged(int number, const VerifyReply &reply, Span at);

    [[nodiscard]] qsizetype verified() const { return m_verified.size(); }
    //! Whether anybody used up what is allowed: else the record proves nothing.
    [[nodiscard]] bool wasPressed() const;

private:
    QHash<int, int> m_counts; //!< a supervisor's reset starts a new one
    QHash<QString, int> m_countOf;
    QHash<std::pair<int, int>, QList<Span>> m_attempts;
    QSet<QString> m_verified;
    QSet<QString> m_withdrawn;
};

} // namespace Ringproof
