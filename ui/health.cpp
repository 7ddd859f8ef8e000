// SPDX-License-Identifier: GPL-3.0-or-later
#include "health.h"

#include <QLocale>
#include <QTime>

#include <algorithm>

namespace Ringproof {

namespace {

using namespace std::chrono_literals;

constexpr auto FirstWait = 2s;
constexpr auto LongestWait = 30s;

QString now()
{
    return QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
}

} // namespace

Health::Health(OtpStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_storeState {Tone::Neutral, tr("Store: connecting"), tr("The store of the codes hasn't answered yet.")}
    , m_flowState {Tone::Neutral, tr("Calls: none yet"), tr("No call has been placed since the window was opened.")}
{
    m_retry.setSingleShot(true);
    m_retry.setTimerType(Qt::PreciseTimer); // a coarse one ends up to a twentieth later than the countdown says
    connect(&m_retry, &QTimer::timeout, this, &Health::check);
    connect(&m_store, &OtpStore::reachableChanged, this, &Health::noteStore);
}

std::optional<std::chrono::milliseconds> Health::timeToRetry() const
{
    return m_retry.isActive() ? std::optional(m_retry.remainingTimeAsDuration()) : std::nullopt;
}

void Health::check()
{
    if (m_asking)
        return;
    m_asking = true;
    m_retry.stop();
    Q_EMIT changed();
    QCoro::connect(m_store.ping(), this, [this](const Expected<StoreHealth> &health) { onPing(health); });
}

void Health::onPing(const Expected<StoreHealth> &health)
{
    m_asking = false;
    if (health) {
        m_wait = 0s;
        m_storeState = {Tone::Success, tr("Store: connected"),
                        tr("%1, answered in %2 ms.").arg(health->description).arg(health->roundTrip.count())};
    } else {
        m_wait = std::clamp<std::chrono::seconds>(m_wait * 2, FirstWait, LongestWait);
        m_storeState = {Tone::Danger, tr("Store: not reachable"), health.error().message};
        m_retry.start(m_wait);
    }
    Q_EMIT changed();
}

void Health::noteStore(bool reached)
{
    const bool isKnownGood = m_storeState.tone == Tone::Success;
    if (reached != isKnownGood)
        check();
}

void Health::noteFlow(DispatchOutcome::Kind kind)
{
    switch (kind) {
    case DispatchOutcome::Kind::Dispatched:
        m_flowState = {Tone::Success, tr("Calls: working"), tr("The last call was accepted at %1.").arg(now())};
        break;
    case DispatchOutcome::Kind::Rejected:
        m_flowState = {Tone::Danger, tr("Calls: last one rejected"), tr("The last call was rejected at %1.").arg(now())};
        break;
    case DispatchOutcome::Kind::Uncertain:
        m_flowState = {Tone::Warning, tr("Calls: last one not confirmed"),
                       tr("The last call was asked for at %1, and no clear answer came.").arg(now())};
        break;
    case DispatchOutcome::Kind::Refused:
    case DispatchOutcome::Kind::Unavailable:
    case DispatchOutcome::Kind::Invalid: return; // never reached the flow
    }
    Q_EMIT changed();
}

void Health::noteAuditTrouble(const Error &error)
{
    m_auditTrouble = State {Tone::Danger, tr("Audit log: not written"), error.message};
    Q_EMIT changed();
}

void Health::noteAuditMended()
{
    m_auditTrouble.reset();
    Q_EMIT changed();
}

} // namespace Ringproof
