// SPDX-License-Identifier: GPL-3.0-or-later
// Where live codes are kept: at most one a number, judged and counted in one atomic step each.
#pragma once

#include "clock.h"
#include "error.h"
#include "otp/code.h"
#include "otp/codeseal.h"
#include "otp/policy.h"
#include "phone/phonenumber.h"

#include <QList>
#include <QObject>

#include <optional>
#include <variant>

#include <qcoro/qcorotask.h>

namespace Ringproof {

//! A fresh id for a request to a store. A request sent again under the same id gets the same answer and changes nothing,
//! for ReplyMemory; that is how a request whose reply was lost is repeated safely.
[[nodiscard]] QString newRequestId();

inline constexpr std::chrono::seconds ReplyMemory {600};

//! What a store is opened with, besides its address.
struct StoreSettings {
    Policy policy; //!< The limits that `issue` enforces, and the attempts that a code gets.
    CodeSeal seal = CodeSeal::plain();
    QString account; //!< Whose budget is counted: the Plivo auth id.
};

struct IssueRequest {
    QString id; //!< Also names the issue from now on.
    PhoneNumber number;
    Code code;
    QString operatorName; //!< who asked for the call
};

struct Issued {
    Milliseconds ttl {0};
    std::optional<int> sendsLeft; //!< the smaller of hour's and day's; nothing when both limits are off

    friend bool operator==(const Issued &, const Issued &) = default;
};

enum class RefusalReason { Cooldown, Hourly, Daily, Budget };

//! `cooldown` | `hourly` | `daily` | `budget`, as in the command line's contract.
[[nodiscard]] QString toString(RefusalReason reason);

struct Refused {
    RefusalReason reason = RefusalReason::Cooldown;
    Milliseconds retryAfter {0}; //!< until the same request would be granted, as far as this reason goes

    friend bool operator==(const Refused &, const Refused &) = default;
};

using IssueReply = std::variant<Issued, Refused>;

struct VerifyRequest {
    QString id;
    PhoneNumber number;
    Code entered;
    QString by; //!< who entered it: an operator, or `keypad`
};

struct VerifyReply {
    enum class Outcome {
        Verified, //!< every code of the number is gone
        Wrong, //!< attempts left ≥ 1
        Exhausted, //!< that was the last attempt; the code is gone
        Expired, //!< or never issued, or revoked, or verified before
    };

    Outcome outcome = Outcome::Expired;
    int attemptsLeft = 0; //!< Wrong only
    Milliseconds ttl {0}; //!< Wrong only: the time left
    QString issueId; //!< the issue that was judged; empty for another program's code and for Expired

    friend bool operator==(const VerifyReply &, const VerifyReply &) = default;
};

struct RevokeRequest {
    QString id;
    PhoneNumber number;
    QString issueId; //!< empty: whatever code is live; else only that issue's
};

//! How a number stands.
struct NumberStatus {
    bool live = false;
    Milliseconds ttl {0}; //!< live only
    int attemptsLeft = 0; //!< live only
    std::optional<int> sendsLeftHour; //!< nothing when that limit is off
    std::optional<int> sendsLeftDay;
    Milliseconds cooldown {0}; //!< until the number may be called again; 0 now

    friend bool operator==(const NumberStatus &, const NumberStatus &) = default;
};

//! A live code, as the team sees it; never the code.
struct ActiveCode {
    QString number; //!< E.164
    QString issueId;
    Milliseconds ttl {0};
    int attemptsLeft = 0;
    QString operatorName;
    Milliseconds issuedAt {0}; //!< since 1970, by the store's clock

    friend bool operator==(const ActiveCode &, const ActiveCode &) = default;
};

//! Which part of the list of live codes to read.
struct ActiveQuery {
    int limit = 100; //!< codes on the page at most; 1 or more
    QString after; //!< the `next` of the page before; empty: from the beginning
};

struct ActivePage {
    QList<ActiveCode> codes; //!< the one that ends first first; may be fewer than asked for, even where more follow
    qint64 total = 0; //!< in the whole list; it may still count codes that have just ended elsewhere
    QString next; //!< where the next page begins; empty: this is the last

    friend bool operator==(const ActivePage &, const ActivePage &) = default;
};

struct StoreHealth {
    Milliseconds roundTrip {0};
    Milliseconds clockOffset {0}; //!< the store's clock minus this computer's
    QString description; //!< for people: `Redis 7.0.15 at 127.0.0.1:6379/0`
};

//! Something that happened to a number, here or at another desk on the same store.
struct StoreEvent {
    enum class Kind { Issued, Withdrawn, Extended, Wrong, Verified, Exhausted, Revoked, Reset };

    Kind kind = Kind::Issued;
    QString number; //!< E.164
    QString issueId; //!< empty where no issue is concerned
    QString by; //!< the operator, or `keypad`; may be empty

    friend bool operator==(const StoreEvent &, const StoreEvent &) = default;
};

//! `issued`, `withdrawn`, … as written to stores' event lists; and back.
[[nodiscard]] QString toString(StoreEvent::Kind kind);
[[nodiscard]] std::optional<StoreEvent::Kind> storeEventKind(const QString &text);

//! What verify() answers about a code that was sealed under a key which the store wasn't given: it can't tell right from wrong, so it
//! neither judges nor counts. Of kind Unavailable.
[[nodiscard]] Error sealedUnderAnotherKey();

//! Keeps at most one live code a number and answers in terms of the domain. Every implementation passes the suite in
//! tests/core/store/otpstorecontract.h.
//!
//! The guesser's bound holds under every interleaving: attempts judged on a number within any 24 hours are at most
//! `maxAttempts` × `sendsPerDay` (a supervisor's `reset` starts a new count).
//!
//! An error of kind Unavailable means that nothing was done, Uncertain that it may have been (send the same request again),
//! Incompatible that a newer release has written the data.
class OtpStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Makes this the number's live code, unless a limit forbids it. A code that was live is replaced.
    [[nodiscard]] virtual QCoro::Task<Expected<IssueReply>> issue(IssueRequest request) = 0;

    //! Undoes an issue whose call certainly never happened, and only while that issue's code is still the stored one: the send
    //! and the budget are given back if nobody tried the code; a code that the issue replaced lives on for what is left of
    //! its time, with the attempts judged meanwhile counted against it; the cooldown stays.
    //! \return whether the issue was undone. The same answer when asked again within ReplyMemory.
    [[nodiscard]] virtual QCoro::Task<Expected<bool>> withdraw(PhoneNumber number, QString issueId) = 0;

    //! Gives that issue's live code this much time from now, never past Policy::MaxTtl after its dispatch, never less than it
    //! has. \return the time left now; 0 if that issue's code is not the live one.
    [[nodiscard]] virtual QCoro::Task<Expected<Milliseconds>> extend(PhoneNumber number, QString issueId, Milliseconds ttl) = 0;

    //! Judges what was entered under each key that the store has; that is one attempt. See also sealedUnderAnotherKey().
    [[nodiscard]] virtual QCoro::Task<Expected<VerifyReply>> verify(VerifyRequest request) = 0;

    //! Ends the live code and all that it had replaced. An issue that is named and was replaced won't come back by a withdrawal.
    //! \return whether there was a live code to revoke.
    [[nodiscard]] virtual QCoro::Task<Expected<bool>> revoke(RevokeRequest request) = 0;

    //! A supervisor clears a number's cooldown and limits. A live code stays as it is.
    [[nodiscard]] virtual QCoro::Task<Expected<void>> reset(PhoneNumber number) = 0;

    [[nodiscard]] virtual QCoro::Task<Expected<NumberStatus>> status(PhoneNumber number) = 0;

    //! The live codes that were issued through this kind of store, a page at a time. A code that lives while all pages are read is
    //! on one of them; one whose end moves meanwhile may be on two.
    //! \return an Error of kind Invalid where `after` isn't a `next` of this store.
    [[nodiscard]] virtual QCoro::Task<Expected<ActivePage>> active(ActiveQuery query) = 0;

    //! A round trip that changes nothing.
    [[nodiscard]] virtual QCoro::Task<Expected<StoreHealth>> ping() = 0;

    //! Whether everything that was asked for has been carried through. What comes after an answer (telling the other desks) may take
    //! a moment longer than the answer; a store that is destroyed before gives it up.
    [[nodiscard]] virtual bool isIdle() const { return true; }

Q_SIGNALS:
    //! Emitted once for each event that this process learns of, its own included.
    void happened(const Ringproof::StoreEvent &event);

    //! Events may have been missed: whoever goes by them should ask how things stand.
    void eventsMissed();

    //! What a store notices by itself about the way to it, whether anybody asks for something or not. May say the same again. A store
    //! on this computer has no way to lose.
    void reachableChanged(bool isReachable);

    //! isIdle() has become true.
    void becameIdle();
};

//! Every live code, once, the one that ends first first. \param store outlives the call.
[[nodiscard]] QCoro::Task<Expected<QList<ActiveCode>>> allActive(OtpStore &store);

} // namespace Ringproof

Q_DECLARE_METATYPE(Ringproof::StoreEvent)
