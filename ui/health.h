// SPDX-License-Identifier: GPL-3.0-or-later
// How the store and the PHLO are, as far as is known without bothering them: for the status bar.
#pragma once

#include "otp/otpservice.h"
#include "theme/tone.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace Ringproof {

//! Asks the store at the start, when the way to it is lost or somebody's request has failed, and then from time to time until it
//! answers again; the PHLO is never asked (that would be a call), only remembered by how the last dispatch went.
class Health : public QObject
{
    Q_OBJECT

public:
    struct State {
        Tone tone = Tone::Neutral;
        QString words; //!< short: `Store: connected`
        QString details; //!< a sentence or two
    };

    explicit Health(OtpStore &store, QObject *parent = nullptr);

    [[nodiscard]] const State &store() const { return m_storeState; }
    [[nodiscard]] const State &flow() const { return m_flowState; }
    //! Nothing while the audit log takes its entries, as it should.
    [[nodiscard]] const std::optional<State> &auditTrouble() const { return m_auditTrouble; }

    //! Until the store is asked again; nothing while it answers, or is being asked.
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeToRetry() const;

    void check();
    void noteStore(bool reached);
    void noteFlow(DispatchOutcome::Kind kind);
    void noteAuditTrouble(const Error &error);
    void noteAuditMended();

Q_SIGNALS:
    void changed();

private:
    void onPing(const Expected<StoreHealth> &health);

    OtpStore &m_store;
    QTimer m_retry;
    std::chrono::seconds m_wait {0};
    bool m_asking = false;
    State m_storeState;
    State m_flowState;
    std::optional<State> m_auditTrouble;
};

} // namespace Ringproof
