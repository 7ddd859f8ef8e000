// SPDX-License-Identifier: GPL-3.0-or-later
// Hears what all desks on a Redis do, as they do it: reads the stream ringproof:events.
#pragma once

#include "otp/otpstore.h"
#include "redis/backoff.h"
#include "redis/redisclient.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Ringproof {

//! Waits for events on a connection of its own (a waiting XREAD would hold up everything behind it), and goes on after the last
//! one heard when that connection is lost. Where that can't be done without a gap, it says so.
class RedisEvents : public QObject
{
    Q_OBJECT

public:
    explicit RedisEvents(RedisOptions options, QObject *parent = nullptr);
    ~RedisEvents() override;

    //! Begins, and misses nothing that is asked of `commands` from now on: the place in the stream is asked for on that
    //! connection, ahead of everything else. \param commands outlives this object or is closed before it.
    void start(RedisClient &commands);
    void close() { m_client->close(); }

    [[nodiscard]] bool isStarted() const { return m_commands; }
    //! Whether the place in the stream is known: events from now on are heard, if late.
    [[nodiscard]] bool isListening() const { return !m_lastId.isEmpty(); }

Q_SIGNALS:
    void heard(const Ringproof::StoreEvent &event);
    //! Others may have happened: before the place was known, or while there was no connection and the stream went on without us.
    void missed();
    void listening();

private:
    void findPlace();
    void onPlace(const Expected<RespValue> &reply);
    void resume();
    void checkPlace(const QByteArray &place);
    void catchUp();
    void read();
    void onRead(const Expected<RespValue> &reply);
    void later(void (RedisEvents::*step)());

    const std::unique_ptr<RedisClient> m_client;
    RedisClient *m_commands = nullptr;
    QByteArray m_lastId; //!< of the last entry heard; empty until the place is known
    bool m_isPlaceLate = false; //!< it couldn't be found at once
    Backoff m_backoff;
};

} // namespace Ringproof
