// SPDX-License-Identifier: GPL-3.0-or-later
// What became of the calls: asks Plivo's Voice API, not too often, and tells when something changed.
#pragma once

#include "error.h"
#include "otp/calltracker.h"
#include "phlo/followedcall.h"
#include "phlo/phlosettings.h"
#include "phlo/plivohttp.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

#include <map>
#include <memory>
#include <vector>

#include <qcoro/qcorotask.h>

namespace Ringproof {

//! Follows any number of calls: one request at a time a call, at most so many a second for all, shared in the order of their being
//! due. A call is followed until it has ended, nobody wants to know, or Plivo can't tell. Its faults end in Phase::Unknown with a
//! sentence; credentials that can't read calls are noticed once, for all calls. While Plivo's Voice API has a fault of its own, or can't be
//! reached, one question at a time is asked for all calls together, and less and less often.
//!
//! A call's end is told once its record is here, seconds later, with the cause; before that the last live phase stands.
class VoiceCalls final : public CallTracker
{
    Q_OBJECT

public:
    struct Options {
        double speed = 1.0; //!< how much faster than for real phones everything is asked; tests use a large one
        int requestsPerSecond = 20; //!< for all calls together, whatever the speed
        const Clock *clock = &Clock::system();
    };

    explicit VoiceCalls(PhloSettings settings, QObject *parent = nullptr);
    VoiceCalls(PhloSettings settings, Options options, QObject *parent = nullptr);
    ~VoiceCalls() override;

    void follow(QString issueId, PhoneNumber number, QString runId, QString callId) override;
    void stop(QString issueId) override;

    //! As PhloClient::observe().
    void observe(PlivoHttp::Observer observer) { m_http.observe(std::move(observer)); }

    //! Whether nothing is asked any more.
    [[nodiscard]] bool isIdle() const { return m_calls.isEmpty(); }

    //! Where Plivo doesn't show the call yet, it is ended as soon as it does (if it is followed until then): Uncertain.
    [[nodiscard]] QCoro::Task<Expected<void>> hangUp(QString issueId) override;

private:
    struct Call;
    using CallPointer = std::shared_ptr<Call>;

    void schedule(const CallPointer &call, std::chrono::milliseconds wait);
    void unschedule(const CallPointer &call);
    void askWhoIsDue();
    void setTimer();
    [[nodiscard]] int mostUnderWay() const;
    QCoro::Task<void> ask(CallPointer call);
    void heard(const CallPointer &call, const PlivoResult &answer, qint64 askedAt);
    void deny(const CallStatus &status);
    [[nodiscard]] std::vector<std::pair<QString, CallStatus>> noteFault(const QString &fault, qint64 askedAt);
    void rememberWhose(const QString &issueId, const QString &callId);
    QCoro::Task<Expected<void>> end(QString issueId, QString callId);
    [[nodiscard]] std::chrono::milliseconds scaled(std::chrono::milliseconds wait) const;

    const PhloSettings m_settings;
    const Options m_options;
    QElapsedTimer m_time;
    QTimer m_timer; //!< one for all calls
    QHash<QString, CallPointer> m_calls; //!< by issue id
    std::multimap<qint64, CallPointer> m_due; //!< by time, first come first, the calls that aren't being asked about
    QHash<QString, QString> m_issueOfCall; //!< by call id, also of calls that aren't followed any more; the newest MostRemembered
    QStringList m_remembered;
    std::optional<CallStatus> m_denied; //!< why no call can be read at all
    qint64 m_nextSlot = 0; //!< when the next request may go out
    int m_underWay = 0;
    int m_faults = 0; //!< in a row, of whatever calls; those of questions that were asked at the same time are one
    qint64 m_lastFault = -1;
    PlivoHttp m_http; // last: its end resumes what is under way
};

} // namespace Ringproof
