// SPDX-License-Identifier: GPL-3.0-or-later
// The two things that Ringproof is for: dispatch a code to a number by voice, and verify what comes back.
#pragma once

#include "otp/calltracker.h"
#include "otp/flowrunner.h"
#include "otp/journal.h"
#include "otp/otpstore.h"
#include "otp/policy.h"
#include "otp/refusal.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <qcoro/qcorotask.h>

namespace Ringproof {

struct DispatchRequest {
    PhoneNumber number;
    QString operatorName;
    QString language; //!< a BCP 47 tag; empty: the profile's own
};

//! What became of a dispatch. `message` is for people, one or two sentences.
struct DispatchOutcome {
    enum class Kind {
        Dispatched, //!< the flow runs; the code lives
        Refused, //!< by policy; nothing was sent
        Rejected, //!< the flow certainly didn't run; the code was withdrawn
        Uncertain, //!< the phone may still ring; the code lives
        Unavailable, //!< the store can't be reached; nothing was sent
        Invalid, //!< not a number that can be called, or not a language that calls can be made in; nothing was sent
    };

    Kind kind = Kind::Invalid;
    QString message;
    QString number; //!< E.164; empty for Invalid
    QString issueId; //!< names the code while it lives
    Milliseconds ttl {0}; //!< Dispatched, Uncertain
    std::optional<int> sendsLeft; //!< Dispatched, Uncertain; nothing where no limit counts
    QString runId;
    QString callId;
    QString reason; //!< Refused: `cooldown` | `hourly` | `daily` | `budget` | `policy`
    QString rule; //!< Refused by `policy`: which of its rules
    std::optional<Milliseconds> retryAfter; //!< Refused, where waiting helps
    bool resetHelps = false; //!< Refused, and a supervisor may lift it: see OtpService::reset()
};

//! What became of an attempt. `message` is the seed's wording: `Number verified`, `Number not verified`, `number not found!`.
struct VerifyOutcome {
    enum class Kind { Verified, Wrong, Expired, Exhausted, Unavailable, Invalid };

    Kind kind = Kind::Invalid;
    QString message;
    int attemptsLeft = 0; //!< Wrong
    Milliseconds ttl {0}; //!< Wrong
    QString issueId; //!< the issue that was judged, where there was one
};

//! What became of a hang-up. `message` is for people: what is known of the phone, and of the code.
struct HangUpOutcome {
    enum class Call {
        Ended, //!< the phone is silent
        HadEnded, //!< by itself, before
        MayRingOn, //!< the call couldn't be ended, or nobody can tell whether it was
    };
    enum class CodeState {
        Revoked,
        Gone, //!< there was no live code any more: verified, run out, revoked before
        MayLive, //!< the store can't be reached; the code runs out by itself
    };

    Call call = Call::MayRingOn;
    CodeState code = CodeState::MayLive;
    QString message;
};

//! `dispatched`, `wrong`, …: the words of the command line's and the endpoints' contract.
[[nodiscard]] QString toString(DispatchOutcome::Kind kind);
[[nodiscard]] QString toString(VerifyOutcome::Kind kind);

//! Dispatch and verify on one store, one flow and one policy. Outlives every window; destroy it only when isIdle().
class OtpService : public QObject
{
    Q_OBJECT

public:
    //! How often a request whose fate is unknown is sent in all, each time under the same id.
    static constexpr int MaxTries = 3;

    //! \param tracker may be null: calls are then not followed. \param journal may be null: no record is kept. All collaborators
    //! outlive the service.
    OtpService(Policy policy, QString defaultRegion, OtpStore &store, FlowRunner &flow, CallTracker *tracker,
               Journal *journal = nullptr, QObject *parent = nullptr);
    ~OtpService() override;

    [[nodiscard]] const Policy &policy() const { return m_policy; }
    [[nodiscard]] const QString &defaultRegion() const { return m_defaultRegion; }
    [[nodiscard]] OtpStore &store() const { return m_store; }
    //! Who may lift refusals, for their sentences and for those who offer reset(). Anybody unless told otherwise.
    void setAuthority(Authority authority) { m_authority = std::move(authority); }
    [[nodiscard]] bool mayReset() const { return m_authority.reset == Authority::Reset::Allowed; }
    [[nodiscard]] const FlowRunner &flow() const { return m_flow; } //!< what languages calls can be made in

    //! Stores a fresh code, runs the flow once, and begins to follow the call. The code is stored before the call is placed, so
    //! nobody hears a code that can't be verified, and no call is placed that the journal doesn't know of: where it can't be written
    //! to, the outcome is Unavailable. Never fails otherwise than through its outcome.
    [[nodiscard]] QCoro::Task<DispatchOutcome> dispatch(DispatchRequest request);

    //! Judges what was entered for a number. A reply lost on the way is asked for again under the same id, so that an attempt is
    //! never counted twice and nobody who was verified is told otherwise.
    [[nodiscard]] QCoro::Task<VerifyOutcome> verify(PhoneNumber number, Code entered, QString by);

    //! \return whether there was a live code to revoke. \param issueId empty: whatever code is live. \param by who asked, for the journal.
    [[nodiscard]] QCoro::Task<Expected<bool>> revoke(PhoneNumber number, QString issueId = {}, QString by = {});

    //! The number turned out to be the wrong one: ends the call of an issue, whether it is queued, rings or was answered, and revokes
    //! its code, both at once. The call is followed on to its end, which callChanged() tells.
    //! \param by who asked, for the journal.
    [[nodiscard]] QCoro::Task<HangUpOutcome> hangUp(PhoneNumber number, QString issueId, QString by = {});

    //! A supervisor clears a number's cooldown and limits, which the journal knows of before it is done.
    //! \param by who does it, for the record.
    //! \return an Error of kind Rejected where that is switched off, see mayReset(); Unavailable where the journal can't be written to, and
    //! nothing is done.
    [[nodiscard]] QCoro::Task<Expected<void>> reset(PhoneNumber number, QString by);

    //! Somebody wants to look at a number that is shown masked.
    //! \return whether the journal has it, so that the number may be shown; else an Error of kind Unavailable.
    [[nodiscard]] QCoro::Task<Expected<void>> reveal(PhoneNumber number, QString by);
    //! The same for so many numbers at a time, in one entry that has no number and the cause `numbers: 3`.
    [[nodiscard]] QCoro::Task<Expected<void>> revealList(int numbers, QString by);

    //! Nobody wants to know any more how the call of an issue goes. Its code lives on.
    void stopFollowing(const QString &issueId);

    //! How long a call is followed after its code has run out: the phone may just have stopped ringing, and Plivo takes seconds to say
    //! why. 30 s unless told otherwise; for calls that are placed from now on.
    void setFollowAfterCode(Milliseconds time) { m_followAfterCode = time; }

    //! Follows no call any more, so that nothing begins by itself: whoever is about to destroy the service calls this, then waits until
    //! it is idle.
    void leaveCalls();

    //! Whether nothing is under way. Once begun, a dispatch is finished even if nobody waits for it: a rejected call's code
    //! must be withdrawn.
    [[nodiscard]] bool isIdle() const { return m_underWay == 0 && m_store.isIdle(); }

Q_SIGNALS:
    //! Of calls that were placed here, until the call has ended or its code is gone. Where nobody listens, calls are followed until they
    //! are answered, so that their codes' lives can be extended, and no longer.
    void callChanged(const QString &issueId, const Ringproof::CallStatus &status);
    //! The code of this issue lives longer than it did: the call was answered.
    void extended(const QString &issueId, Ringproof::Milliseconds ttl);
    void becameIdle();
    //! Something was done here, and the journal has it in this row.
    void recorded(const Ringproof::JournalEntry &entry, qint64 row);
    //! Something was done and the journal doesn't have it.
    void journalFailed(const Ringproof::Error &error);
    //! The journal takes entries again.
    void journalMended();

private:
    //! Counts what is under way, so that nobody pulls the service from under a coroutine.
    class Errand
    {
    public:
        explicit Errand(OtpService &service) : m_service(service) { ++m_service.m_underWay; }
        ~Errand()
        {
            --m_service.m_underWay;
            if (m_service.isIdle())
                Q_EMIT m_service.becameIdle();
        }
        Q_DISABLE_COPY_MOVE(Errand)

    private:
        OtpService &m_service;
    };

    struct LiveCall {
        PhoneNumber number;
        QDeadlineTimer end; //!< until then it is followed
        bool answered = false;
        bool isHungUp = false; //!< its end is of interest although its code is gone
    };

    QCoro::Task<DispatchOutcome> place(DispatchRequest request);
    QCoro::Task<Expected<bool>> revokeSurely(PhoneNumber number, QString issueId);
    //! Writes to the journal, if there is one. \return what went wrong, after journalFailed().
    QCoro::Task<std::optional<Error>> note(JournalEntry entry);
    QCoro::Task<void> noteEndOfCall(QString e164, QString issueId, CallStatus status);
    QCoro::Task<Expected<IssueReply>> issueSurely(IssueRequest request);
    QCoro::Task<bool> withdrawSurely(PhoneNumber number, QString issueId);
    QCoro::Task<void> extendFor(PhoneNumber number, QString issueId);
    void follow(const DispatchOutcome &outcome, const PhoneNumber &number);
    [[nodiscard]] bool areCallsWatched() const;
    void onCallChanged(const QString &issueId, const CallStatus &status);
    void onStoreEvent(const StoreEvent &event);
    void leaveCallsWithoutCode();
    void setNextEnd();

    const Policy m_policy;
    const QString m_defaultRegion;
    Authority m_authority;
    OtpStore &m_store;
    FlowRunner &m_flow;
    CallTracker *const m_tracker;
    Journal *const m_journal;
    QHash<QString, LiveCall> m_calls; //!< by issue id, while they are followed
    QTimer m_nextEnd; //!< of the calls that are followed
    Milliseconds m_followAfterCode {30'000};
    int m_underWay = 0;
    bool m_isJournalBroken = false;
};

} // namespace Ringproof

Q_DECLARE_METATYPE(Ringproof::Milliseconds)
