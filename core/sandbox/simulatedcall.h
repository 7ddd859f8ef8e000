// SPDX-License-Identifier: GPL-3.0-or-later
// The simulator's own side of a virtual phone: how the call goes by itself, and what Plivo's Voice API tells about it.
#pragma once

#include "sandbox/fate.h"
#include "sandbox/virtualphone.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QTimer>

#include <chrono>

namespace Ringproof {

//! Why a call ended, in Plivo's words. Source: "Hangup causes" of its Voice documentation.
struct HangupCause {
    int code = 0;
    QString name;
    QString source;
};

struct SimulatedCallDetails {
    QString callId;
    QString from;
    QString to;
    QString language; //!< of the speech, a BCP 47 tag
    QString speech; //!< one reading of the code
    double speed = 1.0;
};

class SimulatedCall final : public VirtualPhone
{
    Q_OBJECT

public:
    SimulatedCall(SimulatedCallDetails details, const Fate &fate, QObject *parent);

    [[nodiscard]] QString callId() const override { return m_details.callId; }
    [[nodiscard]] QString number() const override { return m_details.to; }
    [[nodiscard]] QString callerId() const override { return m_details.from; }
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] QString language() const override { return m_details.language; }
    [[nodiscard]] QString words() const override { return m_words; }
    [[nodiscard]] QString endedBecause() const override { return m_cause.name; }
    [[nodiscard]] QString digits() const override { return m_digits; }

    void answer() override;
    void decline() override;
    void hangUp() override;
    void press(QChar key) override;

    //! The caller's side gives up, as DELETE on the call does.
    void cancel();

    [[nodiscard]] const Fate &fate() const { return m_fate; }
    //! `queued`, `ringing`, `in-progress`; empty once ended.
    [[nodiscard]] QString liveStatus() const;
    //! Whether the detail record can be looked up already.
    [[nodiscard]] bool hasRecord() const;
    //! The detail record's own fields.
    [[nodiscard]] QJsonObject record() const;
    [[nodiscard]] QString startedAt() const;

private:
    using Milliseconds = std::chrono::milliseconds;

    void after(Milliseconds realTime);
    void onTimer();
    void ringOrFail();
    void whenRungLongEnough();
    void speakOrEnd();
    void end(HangupCause cause);
    [[nodiscard]] Milliseconds elapsed() const; //!< of the simulated time since the call was placed
    [[nodiscard]] QString timeText(Milliseconds sincePlaced) const;

    const SimulatedCallDetails m_details;
    const Fate &m_fate;
    const QDateTime m_placedAt = QDateTime::currentDateTimeUtc();
    QElapsedTimer m_clock;
    QTimer m_timer;
    State m_state = State::Queued;
    int m_readings = 0;
    QString m_words;
    QString m_digits;
    HangupCause m_cause;
    Milliseconds m_answered {-1};
    Milliseconds m_ended {-1};
};

} // namespace Ringproof
