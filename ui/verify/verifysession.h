// SPDX-License-Identifier: GPL-3.0-or-later
// One customer whose number is being verified: everything that a card shows, and what it may ask for.
#pragma once

#include "otp/otpservice.h"
#include "theme/tone.h"
#include "verify/calltimeline.h"
#include "verify/receipt.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace Ringproof {

class Ticker;

//! Goes from Entering over Dispatching to Waiting, and from there to one of the ends. An end isn't final: a later word from the
//! store (a key on the phone, another desk) can still turn Expired into Verified, and Call again begins anew.
//!
//! The code itself is never here, nor is what was entered.
class VerifySession : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Entering, //!< no call yet
        Dispatching, //!< a call is being placed; its code is stored, so an entered code can be judged already
        Waiting, //!< a code lives
        Verified,
        Expired, //!< the time is up
        Exhausted, //!< too many wrong codes
        Revoked, //!< somebody revoked the code
        Failed, //!< no call was placed
    };
    Q_ENUM(State)

    //! What came of the last thing that was asked, in a sentence or two.
    struct Result {
        Tone tone = Tone::Neutral;
        QString text;

        friend bool operator==(const Result &, const Result &) = default;
    };

    //! A key that is pressed so soon after a turn was meant for what was there before it.
    static constexpr std::chrono::milliseconds Pause {1000};

    //! All collaborators outlive the session.
    //! \param clock tells at what time of day things happen; the countdowns run on the ticker's own.
    VerifySession(OtpService &service, Ticker &ticker, QString operatorName, QObject *parent = nullptr,
                  const Clock &clock = Clock::system());

    [[nodiscard]] State state() const { return m_state; }
    //! Whether it has just turned, so that nobody has read yet how it stands.
    [[nodiscard]] bool hasJustTurned() const;
    [[nodiscard]] const std::optional<PhoneNumber> &number() const { return m_number; }
    [[nodiscard]] const std::optional<Result> &result() const { return m_result; }
    //! Of the verification; nothing before it.
    [[nodiscard]] std::optional<Receipt> receipt() const;
    //! What became of the latest call; empty before the first one.
    [[nodiscard]] const CallTimeline &timeline() const { return m_timeline; }
    [[nodiscard]] bool callWasInVain() const;
    //! Whether another call has a chance to end otherwise before somebody has changed something.
    [[nodiscard]] bool callingAgainHelps() const;
    //! Of the latest call: a BCP 47 tag; empty: the profile's own.
    [[nodiscard]] const QString &language() const { return m_language; }

    //! Whether time is left to be shown; while a call is being placed the store hasn't told it yet.
    [[nodiscard]] bool knowsTimeLeft() const { return m_state == State::Waiting; }
    [[nodiscard]] Milliseconds timeLeft() const;
    [[nodiscard]] Milliseconds timeToLive() const { return m_whole; } //!< what timeLeft() counted from
    [[nodiscard]] int attemptsLeft() const { return m_attemptsLeft; }
    [[nodiscard]] std::optional<int> callsLeft() const { return m_callsLeft; } //!< to this number; nothing where no limit counts
    [[nodiscard]] Milliseconds waitForCall() const; //!< until the number may be called (again)
    [[nodiscard]] int codeLength() const;
    [[nodiscard]] const QString &defaultRegion() const;

    [[nodiscard]] bool isJudging() const { return m_judging; } //!< an entered code is on its way to the store
    [[nodiscard]] bool isHangingUp() const { return m_hangingUp; }
    [[nodiscard]] bool hasEnded() const; //!< no code can be entered any more
    //! A call is being placed or a code lives.
    [[nodiscard]] bool isOpen() const { return m_state == State::Dispatching || m_state == State::Waiting; }
    [[nodiscard]] bool canEnterCode() const;
    [[nodiscard]] bool canPlace() const;
    [[nodiscard]] bool canCallAgain() const;
    [[nodiscard]] bool canChangeNumber() const;
    //! Whether the call was refused by a limit of the number that a supervisor may clear, and that still holds.
    [[nodiscard]] bool canReset() const;
    //! A phone rings, or will as soon as the call is placed.
    [[nodiscard]] bool mayRing() const;
    //! Whether there is a call that may still be ended, and a code that would go with it.
    [[nodiscard]] bool canHangUp() const;

    //! Something happened that the operator hasn't seen, on a card that wasn't in view.
    [[nodiscard]] bool needsAttention() const { return m_needsAttention; }
    void setSeen();
    void setUnseen();

    //! Somebody types a number: whoever places calls may get ready.
    void expectCall() { Q_EMIT callExpected(); }
    //! \param language a BCP 47 tag; empty: the profile's own.
    void place(const PhoneNumber &number, const QString &language = {});
    void callAgain();
    //! Ends the call and revokes its code: the wrong person's phone rings.
    void hangUp();
    //! A supervisor clears the number's cooldown and limits, which is recorded under the operator's name.
    void reset();
    //! \param entered digits of any script; anything else gets a sentence and costs no attempt.
    void verify(const QString &entered);
    //! Ends the call, if it may go on, revokes the live code, if any, and goes back to Entering.
    void changeNumber();
    //! The number in the field is another one now: what was said about the last one no longer holds.
    void forgetFailure();

Q_SIGNALS:
    void changed(); //!< anything but the passing of time
    void ticked(); //!< time has passed
    void codeWasWrong(); //!< the field is to be emptied for the next attempt
    void callExpected();
    void happened(); //!< a turn worth looking at, whoever caused it
    void storeAnswered(bool reached); //!< what a request told about the store's health
    void flowAnswered(Ringproof::DispatchOutcome::Kind kind); //!< what a dispatch told about the PHLO's health

private:
    //! A verdict that may have been about the code of the call before the one that is being placed.
    struct Doubt {
        State state;
        Result result;
    };

    //! What to make of it where the store can't be asked how a number stands.
    enum class Unanswered {
        Wait, //!< its code lived when it was last heard of: the countdown ends it
        Gone, //!< it had ended before
    };

    void dispatch();
    void onDispatched(const DispatchOutcome &outcome);
    void onJudged(const VerifyOutcome &outcome);
    void onHungUp(const HangUpOutcome &outcome);
    void onReset(const Expected<void> &reply);
    void onLimitsCleared();
    void onCallChanged(const QString &issueId, const CallStatus &status);
    void onExtended(const QString &issueId, Milliseconds ttl);
    void onStoreEvent(const StoreEvent &event);
    void onRecorded(const JournalEntry &entry, qint64 row);
    void onEventsMissed();
    void apply(const StoreEvent &event);
    void applyHeldEvents();
    void onTicked();
    void refresh(State ifGone, Result wordsIfGone, Unanswered unanswered = Unanswered::Wait);
    void settle(const DispatchOutcome &outcome);
    void comeBack(const Result &result);
    void loseCode(State state, const Result &result);

    void turn(State state, std::optional<Result> result);
    void turnVerified(const QString &by);
    void tellTimeline(State state);
    [[nodiscard]] bool awaitsAnswer() const;
    void startTime(Milliseconds ttl);
    void startWait(Milliseconds wait);
    void countDown();
    [[nodiscard]] Result verifiedBy(const QString &by) const;
    [[nodiscard]] QString verifiedHow(const QString &by) const; //!< in short; empty: here

    OtpService &m_service;
    Ticker &m_ticker;
    const Clock &m_clock;
    const QString m_operator;

    State m_state = State::Entering;
    std::optional<Milliseconds> m_turnedAt; //!< by the ticker's clock
    std::optional<PhoneNumber> m_number;
    std::optional<Result> m_result;
    QString m_language;
    QString m_runId; //!< of the latest call that was placed
    QString m_verifiedBy;
    Milliseconds m_verifiedAt {0};
    std::optional<qint64> m_verifiedRow; //!< of this computer's journal
    int m_round = 0; //!< counts calls and changes of number: an answer to an earlier one is of no account

    QString m_issueId; //!< of the latest call that was placed
    QSet<QString> m_issueIds; //!< all of this customer's, ours and those that other desks placed meanwhile
    CallTimeline m_timeline;
    CallTimeline m_timelineBefore; //!< of the call before, should this one not be placed
    int m_attemptsBefore = 0; //!< as well
    bool m_wasLive = false; //!< as well
    std::optional<Doubt> m_doubt;
    QHash<QString, CallStatus> m_earlyCalls; //!< told before the dispatch that they belong to has returned
    QList<StoreEvent> m_heldEvents; //!< told while a request of ours was under way, whose answer comes first

    Milliseconds m_deadline {0};
    Milliseconds m_whole {0};
    Milliseconds m_mayCallAt {0};
    int m_attemptsLeft = 0;
    std::optional<int> m_callsLeft;
    bool m_judging = false;
    bool m_hangingUp = false;
    bool m_resetHelps = false; //!< against what refused the latest call
    bool m_resetting = false;
    bool m_needsAttention = false;
};

} // namespace Ringproof
