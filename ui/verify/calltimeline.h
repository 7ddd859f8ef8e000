// SPDX-License-Identifier: GPL-3.0-or-later
// What became of one call and its code, step by step and with the time of each.
#pragma once

#include "otp/calltracker.h"
#include "verify/callwords.h"

#include <QList>

#include <optional>

namespace Ringproof {

//! One line of the story that a card tells.
struct TimelineStep {
    enum class Kind {
        Placed, //!< from the moment at which the call was asked for
        Ringing,
        Answered,
        Untold, //!< nobody can tell (any more) how the call goes
        Ended, //!< however it did
        HungUp, //!< by this desk
        Verified,
        CodeLost, //!< the code lives no more
    };
    enum class Standing {
        Past,
        Present, //!< the latest that is known; there is one
        Ahead, //!< what comes next if all goes well
    };

    Kind kind = Kind::Placed;
    Standing standing = Standing::Present;
    Tone tone = Tone::Neutral;
    Icon icon = Icon::None;
    QString title; //!< `Ringing`
    QString detail; //!< `lasted 14 s`, `Busy Line (3010)`; may be empty
    std::optional<Milliseconds> at; //!< wall-clock time; nothing for what lies ahead
    std::optional<Milliseconds> elapsed; //!< since the call was asked for; nothing for that step itself

    friend bool operator==(const TimelineStep &, const TimelineStep &) = default;
};

//! Takes what happens in the order in which it becomes known, and tells it in the order in which it happened. A value: it knows no
//! clock; every time is given to it.
class CallTimeline
{
public:
    //! As many steps as a call with a live code can have; a view reserves their room.
    static constexpr int MostSteps = 5;

    enum class Certainty { Certain, Uncertain };
    enum class CodeEnd { Expired, Exhausted, Revoked };

    //! A call is asked for.
    void begin(Milliseconds now);
    //! The flow's reply is here: the call was placed, or perhaps was.
    void place(Certainty certainty);
    //! What was heard of the call. Its own times count where they lie between its beginning and now.
    void hear(const CallStatus &status, Milliseconds now);
    //! This desk has ended the call; what is heard of its end from now on is put down to that.
    void hangUp(Milliseconds now);
    //! \param by who entered the code, for people; empty where it goes without saying.
    void verify(const QString &by, Milliseconds now);
    void loseCode(CodeEnd end, Milliseconds now);
    //! The code lives after all.
    void regainCode();

    //! The call wasn't placed: the one before is the latest again. What was said of the code meanwhile stays said.
    void giveWayTo(const CallTimeline &before);

    [[nodiscard]] bool isEmpty() const { return !m_begun; }
    [[nodiscard]] const std::optional<CallStatus> &call() const { return m_call; }
    [[nodiscard]] bool wasHungUp() const { return m_hungUpAt.has_value(); }
    //! The call rings, or is about to, or is being talked on, as far as is known.
    [[nodiscard]] bool callMayGoOn() const;

    [[nodiscard]] QList<TimelineStep> steps() const;
    [[nodiscard]] TimelineStep present() const;
    //! What to do next, in a sentence or two; empty once the code is verified or lost, which has a result of its own.
    [[nodiscard]] QString hint() const;

    friend bool operator==(const CallTimeline &, const CallTimeline &) = default;

private:
    struct End {
        bool isVerified = false;
        CodeEnd lost = CodeEnd::Expired;
        QString by;
        Milliseconds at {0};

        friend bool operator==(const End &, const End &) = default;
    };

    [[nodiscard]] CallWords words() const;
    [[nodiscard]] bool wentWithTheCall(const End &end) const;
    [[nodiscard]] TimelineStep firstStep() const;
    [[nodiscard]] QList<TimelineStep> callSteps() const;
    [[nodiscard]] QList<TimelineStep> stepsAhead() const;
    [[nodiscard]] Milliseconds plausible(const std::optional<Milliseconds> &told, Milliseconds now) const;

    std::optional<Milliseconds> m_begun;
    std::optional<Certainty> m_certainty; //!< nothing until the flow's reply is here
    std::optional<CallStatus> m_call; //!< the latest word
    std::optional<Milliseconds> m_ringingAt;
    std::optional<Milliseconds> m_answeredAt;
    std::optional<Milliseconds> m_endedAt;
    std::optional<Milliseconds> m_untoldAt;
    std::optional<Milliseconds> m_hungUpAt;
    QList<End> m_ends; //!< a code that was lost can still be verified: the store has the last word
};

} // namespace Ringproof
