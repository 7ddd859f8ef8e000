// SPDX-License-Identifier: GPL-3.0-or-later
// How one call is followed: what to ask Plivo next, when, and what the answers add up to. Knows no network and no timer.
#pragma once

#include "clock.h"
#include "otp/calltracker.h"
#include "phlo/phlosettings.h"
#include "phlo/plivohttp.h"

#include <QSet>
#include <QStringList>

#include <functional>

namespace Ringproof {

//! Where a call stands on its way from queued to its detail record.
//!
//! With a call id: the live call, else the queued one, else the record. Without one, it is looked for in the run's look-up,
//! then among the records of calls to the number since the dispatch, then among the live calls.
class FollowedCall
{
public:
    struct Start {
        QString number; //!< E.164
        QString runId; //!< may be empty
        QString callId; //!< may be empty
        Milliseconds at {0}; //!< when the flow was run, by this computer's clock
    };

    //! What an answer leads to.
    struct Step {
        std::optional<CallStatus> status; //!< to be told, where it isn't what was told before
        std::chrono::milliseconds wait {0}; //!< until the next question
        bool isOver = false; //!< nothing more is to be learnt, or it isn't worth asking any more
        bool isDenied = false; //!< these credentials may not read calls at all
        std::optional<std::chrono::milliseconds> pauseAll; //!< Plivo wants to be asked less
        QString fault; //!< for people: something is wrong with the asking, not with the call; empty: nothing is
    };

    //! What the answer is judged by.
    struct Circumstances {
        Milliseconds now {0}; //!< by this computer's clock
        std::chrono::milliseconds elapsed {0}; //!< since the call began to be followed, by a clock that nobody sets
        std::function<bool(const QString &callId)> isAnothers; //!< whether a call is known to belong to another dispatch
    };

    static constexpr std::chrono::milliseconds FirstWait {300};

    FollowedCall(const PhloSettings &settings, Start start);

    [[nodiscard]] const QString &callId() const { return m_callId; }
    [[nodiscard]] QUrl question() const;
    [[nodiscard]] Step hear(const PlivoResult &answer, const Circumstances &circumstances);

    //! What was known of the call no longer counts: other calls have met so many faults that asking about this one is of no use.
    //! \param fault as another call's step has it.
    [[nodiscard]] std::optional<CallStatus> doubt(const QString &fault);

private:
    enum class Ask { Live, Queued, Record, Run, Records, LiveCalls, Candidate };

    [[nodiscard]] Step hearLive(const QByteArray &body);
    [[nodiscard]] Step hearRecord(const QByteArray &body);
    [[nodiscard]] Step hearRunFault(const PlivoResult &answer);
    [[nodiscard]] Step hearRun(const QByteArray &body, const Circumstances &circumstances);
    [[nodiscard]] Step hearRecords(const PlivoReply &reply, const Circumstances &circumstances);
    [[nodiscard]] Step hearLiveCalls(const QByteArray &body, const Circumstances &circumstances);
    [[nodiscard]] Step hearCandidate(const PlivoReply &reply, const Circumstances &circumstances);
    [[nodiscard]] Step hearNothing();
    [[nodiscard]] Step hearFault(const QString &what, std::optional<std::chrono::milliseconds> pauseAll);
    [[nodiscard]] Step roundIsOver();
    [[nodiscard]] Ask firstOfRound() const;
    [[nodiscard]] Step nextAfter(std::chrono::milliseconds wait, Ask ask);
    [[nodiscard]] Step ended(const CallStatus &status);
    [[nodiscard]] Step gaveUp(const QString &why);

    void tell(Step &step, const CallStatus &status);
    [[nodiscard]] bool isSinceTheDispatch(const QDateTime &time, const PlivoReply &reply, const Circumstances &circumstances) const;

    const PhloSettings &m_settings;
    const Start m_start;
    const QStringList m_phloIds; //!< the run may be of any of the profile's PHLOs
    QString m_callId;
    Ask m_ask = Ask::Live;
    CallStatus m_told;
    CallStatus::Phase m_seen = CallStatus::Phase::Unknown; //!< when the call was last live or queued
    QStringList m_candidates; //!< live calls that may be this one
    QSet<QString> m_strangers; //!< live calls that are not
    qsizetype m_phloIndex = 0;
    int m_failures = 0; //!< in a row
    int m_runFaults = 0; //!< of the run's look-up, which is another API
    int m_emptyRounds = 0; //!< in a row
    std::chrono::milliseconds m_elapsed {0};
    std::chrono::milliseconds m_lastTrace {0}; //!< when the call was last seen
};

} // namespace Ringproof
