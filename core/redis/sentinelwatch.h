// SPDX-License-Identifier: GPL-3.0-or-later
// Where a master is, by what its Sentinels say.
#pragma once

#include "redis/sentinellink.h"

#include <chrono>
#include <vector>

namespace Ringproof {

//! Asks the Sentinels of an address in turn, the next one a moment later or as soon as one fails, until enough of them are listened
//! to; learns from them of further ones, so that it survives the loss of all that the address names. Of those that answer, the
//! one with the newest configuration is believed. Its signal may come from inside a connection's, see RedisConnection.
class SentinelWatch final : public QObject
{
    Q_OBJECT

public:
    explicit SentinelWatch(const RedisOptions &options, QObject *parent = nullptr);

    void open();
    void close();

    //! The master is missing: all Sentinels are asked, now and for a while again and again.
    void seek();
    //! The master is there: only news move us.
    void rest();

    //! Nothing until the first answer; stays when no Sentinel answers any more.
    [[nodiscard]] const std::optional<RedisEndpoint> &master() const { return m_master; }
    //! Whether a Sentinel says that the others agree that the master is down, or that it is being replaced.
    [[nodiscard]] bool isFailingOver() const;
    //! Whether no master is known, and waiting won't help: the Sentinels that can be reached know none or won't tell.
    [[nodiscard]] bool isHopeless() const;
    //! Why no master is known, a sentence; empty while nothing has failed.
    [[nodiscard]] QString trouble() const;

Q_SIGNALS:
    void changed(); //!< what is said above may have changed

private:
    void approachNext();
    void onTold(const SentinelLink &link);
    void learn(const SentinelView &view);
    void judge();
    void askAll();

    const RedisOptions m_options;
    QList<RedisEndpoint> m_known; //!< those of the address first
    std::vector<SentinelLink *> m_links; //!< to the first of those; children
    std::optional<RedisEndpoint> m_master;
    qint64 m_epoch = 0;

    QTimer m_approach; //!< the next Sentinel of those that are known
    QTimer m_poll; //!< while seeking
    std::chrono::steady_clock::time_point m_seekUntil {};
    bool m_isSeeking = false;
};

} // namespace Ringproof
