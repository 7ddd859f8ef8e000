// SPDX-License-Identifier: GPL-3.0-or-later
// The side of a call that OtpService listens to: what became of it after the flow was started.
#pragma once

#include "clock.h"
#include "phone/phonenumber.h"

#include <QObject>
#include <QString>

#include <optional>

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

    Phase phase = Phase::Unknown;
    int hangupCauseCode = -1; //!< Plivo's; -1 while there is none
    QString hangupCauseName; //!< Plivo's own words
    std::optional<std::chrono::seconds> duration; //!< of the conversation, once it has ended
    QString detail; //!< for people; why the status is unknown, or what to do next

    [[nodiscard]] bool hasEnded() const { return phase >= Phase::Completed; }
    friend bool operator==(const CallStatus &, const CallStatus &) = default;
};

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

Q_SIGNALS:
    void changed(const QString &issueId, const Ringproof::CallStatus &status);
};

} // namespace Ringproof

Q_DECLARE_METATYPE(Ringproof::CallStatus)
