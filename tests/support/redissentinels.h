// SPDX-License-Identifier: GPL-3.0-or-later
// Real Sentinels over real servers for tests: a master, its replicas, and three processes that watch over them.
#pragma once

#include "support/redisserver.h"

#include <QDateTime>

#include <memory>
#include <vector>

namespace Ringproof {

class RedisSentinels
{
public:
    struct Setup {
        int sentinels = 3;
        int replicas = 1;
        Milliseconds downAfter {1000}; //!< until a Sentinel takes a silent server for down
        QByteArray password; //!< of the servers; empty: none
        QByteArray sentinelPassword;
    };

    //! Starts all of them and waits until every Sentinel knows the others and every replica is in step.
    RedisSentinels() : RedisSentinels(Setup {}) { }
    explicit RedisSentinels(const Setup &setup);
    ~RedisSentinels();

    //! Of kind Sentinel, naming all of them or the first few.
    [[nodiscard]] RedisAddress address(int sentinels = 3) const;
    [[nodiscard]] RedisOptions options(int sentinels = 3) const;

    //! Of them, the first was the master in the beginning.
    [[nodiscard]] RedisServer &server(int index) { return *m_servers.at(size_t(index)); }
    [[nodiscard]] int servers() const { return int(m_servers.size()); }
    //! The one at this place; null if there is none.
    [[nodiscard]] RedisServer *serverAt(const RedisEndpoint &endpoint);

    [[nodiscard]] RedisEndpoint sentinel(int index) const;
    RespValue askSentinel(int index, const QString &command); //!< words with spaces between them; ends the program if it doesn't answer

    void killSentinel(int index);
    void startSentinel(int index);

    //! When the first of them announced that another server is the master, by this computer's clock. Nothing: not yet.
    [[nodiscard]] std::optional<Milliseconds> switchedAt();

    //! Waits until all of them that run name this master, and all replicas follow it.
    [[nodiscard]] bool settlesOn(RedisServer &master);

private:
    struct Sentinel {
        quint16 port = 0;
        QByteArray id;
        std::unique_ptr<QProcess> process;
        QByteArray said;
    };

    void writeConfiguration(int index) const;
    [[nodiscard]] QString configuration(int index) const;
    void listen(Sentinel &sentinel) const;

    const Setup m_setup;
    QTemporaryDir m_directory;
    std::vector<std::unique_ptr<RedisServer>> m_servers;
    std::vector<Sentinel> m_sentinels;
};

} // namespace Ringproof
