// SPDX-License-Identifier: GPL-3.0-or-later
// The side of a call that OtpService listens to: what became of it after the flow was started.
#pragma once

#include "clock.h"
#include "error.h"
#include "phone/phonenumber.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <optional>

#include <qcoro/qcorotask.h>

namespace Ringproof {

struct CallStatus {
    enum class Phase {
        Unknown, //!< can't be told (yet, or at all: see detail)
        Queued,
        Ringing,
        Answered,
        Completed,
        Busy,
        NoAnswer,
        Canceled,
        Failed,
        Declined, //!< by the person called, who pressed the red button
    };

    enum class CallAgain {
        Helps, //!< now or after what the detail says
        Useless, //!< until somebody has changed something: the number, the account, the PHLO
    };
    enum class Heard { No, Perhaps };

    Phase phase = Phase::Unknown;
    int hangupCauseCode = -1; //!< Plivo's; -1 while there is none
    QString hangupCauseName; //!< Plivo's own words
    QString hangupSource; //!< who ended it, in Plivo's words: `Caller`, `Callee`, `Carrier`, …; may be empty
    std::optional<std::chrono::seconds> duration; //!< of the conversation, once it has ended
    std::optional<QDateTime> answeredAt; //!< UTC, by Plivo's clock, once it has ended
    std::optional<QDateTime> endedAt; //!< UTC, by Plivo's clock
    std::optional<double> price; //!< US dollars, once it has ended and Plivo has said so
    CallAgain callAgain = CallAgain::Helps; //!< whether another call to this number can end otherwise
    Heard heard = Heard::Perhaps; //!< whether the customer may have heard the code
    QString detail; //!< for people; why the status is unknown, or what to do next

    [[nodiscard]] bool hasEnded() const { return phase >= Phase::Completed; }
    friend bool operator==(const CallStatus &, const CallStatus &) = default;
};

//! `ringing`, `no_answer`, …: the audit log's words.
[[nodiscard]] QString toString(CallStatus::Phase phase);
//! `Ringing`, `Answered`, … for people.
[[nodiscard]] QString describe(CallStatus::Phase phase);

//! Follows calls until they have ended or nobody wants to know. Its failures never disturb a verification.
class CallTracker : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! \param issueId names the call in changed() and stop(). \param callId, runId as the flow's reply gave them; may be empty.
    virtual void follow(QString issueId, PhoneNumber number, QString runId, QString callId) = 0;
    virtual void stop(QString issueId) = 0;

    //! Ends the call of an issue, whatever it does: the phone stops ringing. The end itself is told by changed() where the call is
    //! followed on.
    //! \return an Error whose sentence says what is known of the phone: NotFound if the call had ended before, Rejected if it goes on,
    //!         Uncertain if it may have ended or may end yet, Unavailable if nobody knows which call that is.
    [[nodiscard]] virtual QCoro::Task<Expected<void>> hangUp(QString issueId) = 0;

Q_SIGNALS:
    void changed(const QString &issueId, const Ringproof::CallStatus &status);
};

} // namespace Ringproof

Q_DECLARE_METATYPE(Ringproof::CallStatus)
