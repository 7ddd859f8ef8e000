// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentinelwatch.h"

#include <QStringList>

#include <algorithm>

namespace Ringproof {

using namespace std::chrono_literals;
using Standing = SentinelLink::Standing;

namespace {

//! As many are listened to: the loss of one, or news that come late to one, then don't matter.
constexpr int Wanted = 3;

//! More than any team has; what a Sentinel tells of others is not believed without end.
constexpr qsizetype MostKnown = 16;

//! The start that a Sentinel has over the next one.
constexpr Milliseconds HeadStart = 250ms;

//! Between questions while the master is missing.
constexpr Milliseconds Pace = 200ms;

//! So long after somebody needed the master it is sought at that pace; announcements are heard for ever.
constexpr Milliseconds SeekTime = 10s;

} // namespace

SentinelWatch::SentinelWatch(const RedisOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_known(options.address.servers)
{
    m_approach.setSingleShot(true);
    connect(&m_approach, &QTimer::timeout, this, &SentinelWatch::approachNext);
    connect(&m_poll, &QTimer::timeout, this, &SentinelWatch::askAll);
}

void SentinelWatch::open()
{
    if (m_links.empty())
        approachNext();
}

void SentinelWatch::close()
{
    m_approach.stop();
    m_poll.stop();
    for (SentinelLink *link : std::exchange(m_links, {})) {
        disconnect(link, nullptr, this, nullptr);
        link->deleteLater(); // not now: it may be what calls us
    }
}

void SentinelWatch::approachNext()
{
    const auto isOfUse = [](const SentinelLink *link) { return link->view() || link->standing() == Standing::Untold; };
    if (m_links.size() >= size_t(m_known.size()) || std::count_if(m_links.begin(), m_links.end(), isOfUse) >= Wanted)
        return;
    auto *link = new SentinelLink(m_options, m_known.at(qsizetype(m_links.size())), this);
    m_links.push_back(link);
    connect(link, &SentinelLink::told, this, [this, link] { onTold(*link); });
    link->ask();
    m_approach.start(HeadStart);
}

void SentinelWatch::onTold(const SentinelLink &link)
{
    if (link.view())
        learn(*link.view());
    else
        m_approach.start(0ms);
    judge();
    Q_EMIT changed();
}

void SentinelWatch::learn(const SentinelView &view)
{
    for (const RedisEndpoint &sentinel : view.sentinels) {
        if (!m_known.contains(sentinel) && m_known.size() < MostKnown)
            m_known.append(sentinel);
    }
    if (!m_approach.isActive())
        m_approach.start(HeadStart);
}

//! Believes the newest configuration that is told. Where several of that epoch differ (one names hosts, another addresses), the
//! master that is known stands. While it is there, older news don't move us: a Sentinel that comes back tells what it knew.
void SentinelWatch::judge()
{
    qint64 epoch = -1;
    for (const SentinelLink *link : m_links)
        epoch = std::max(epoch, link->view() ? link->view()->epoch : -1);
    if (epoch < 0 || (m_master && epoch < m_epoch && !m_isSeeking))
        return;

    std::optional<RedisEndpoint> named;
    for (const SentinelLink *link : m_links) {
        if (!link->view() || link->view()->epoch != epoch)
            continue;
        if (!named || link->view()->master == m_master)
            named = link->view()->master;
    }
    m_epoch = epoch;
    m_master = named;
}

void SentinelWatch::seek()
{
    m_seekUntil = std::chrono::steady_clock::now() + SeekTime;
    m_isSeeking = true;
    if (m_poll.isActive() || m_links.empty())
        return;
    m_poll.start(Pace);
    askAll();
}

void SentinelWatch::rest()
{
    m_isSeeking = false;
    m_poll.stop();
}

void SentinelWatch::askAll()
{
    if (std::chrono::steady_clock::now() > m_seekUntil)
        m_poll.stop();
    for (SentinelLink *link : m_links)
        link->ask();
}

bool SentinelWatch::isFailingOver() const
{
    return std::any_of(m_links.begin(), m_links.end(), [](const SentinelLink *link) { return link->view() && link->view()->isFailingOver; });
}

bool SentinelWatch::isHopeless() const
{
    if (m_master || m_links.size() < size_t(m_known.size()))
        return false;
    const auto hasFailed = [](const SentinelLink *link) { return !link->view() && link->standing() != Standing::Untold; };
    const auto isKnownNot = [](const SentinelLink *link) {
        return link->standing() == Standing::Stranger || link->standing() == Standing::Refused;
    };
    return std::all_of(m_links.begin(), m_links.end(), hasFailed) && std::any_of(m_links.begin(), m_links.end(), isKnownNot);
}

QString SentinelWatch::trouble() const
{
    if (m_master)
        return {};
    QStringList unreachable;
    for (const SentinelLink *link : m_links) {
        const QString where = link->sentinel().toString();
        switch (link->standing()) {
        case Standing::Untold:
        case Standing::Answered: break;
        case Standing::Stranger:
            return tr("The Sentinel at %1 watches no master of the name “%2”. Check the name in the address, after the slash.")
                .arg(where, m_options.address.master);
        case Standing::Refused: return tr("The Sentinel at %1 is of no use: %2.").arg(where, link->trouble());
        case Standing::Unreachable: unreachable << tr("%1 (%2)").arg(where, link->trouble()); break;
        }
    }
    if (unreachable.isEmpty())
        return {};
    return tr("No Sentinel of master “%1” can be reached: %2.").arg(m_options.address.master, unreachable.join(QStringLiteral(", ")));
}

} // namespace Ringproof
