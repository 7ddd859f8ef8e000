// SPDX-License-Identifier: GPL-3.0-or-later
// A Redis as its users see it, however it is built: one server, one with Sentinels that watch over it, or a cluster.
#pragma once

#include "error.h"
#include "redis/redisoptions.h"
#include "redis/respvalue.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

#include <qcoro/qcorotask.h>

namespace Ringproof {

//! Takes commands and gives each a reply or an error by its deadline, whatever the servers do:
//!
//! - certainly not carried out: Error::Kind::Unavailable.
//! - perhaps carried out: Error::Kind::Uncertain. It is never sent again by itself.
//!
//! Connects when asked for the first time, and again when a connection is lost. Coroutines are resumed and signals emitted from the
//! event loop, never from inside a socket's signals, so that their receivers may run an event loop or destroy the client.
class RedisClient : public QObject
{
    Q_OBJECT

public:
    struct State {
        enum class Phase {
            Idle, //!< nothing was asked for yet
            Connecting,
            Connected,
            Waiting, //!< for the next try
            Closed,
        };
        Phase phase = Phase::Idle;
        QString message; //!< Waiting, Connecting: why there is no connection, a sentence; empty while nothing has failed
        Milliseconds nextTry {0}; //!< Waiting: from when the state was entered

        friend bool operator==(const State &, const State &) = default;
    };

    //! A client of the kind that the address names.
    [[nodiscard]] static std::unique_ptr<RedisClient> create(RedisOptions options);

    [[nodiscard]] const RedisOptions &options() const { return m_options; }
    [[nodiscard]] const RedisAddress &address() const { return m_options.address; }

    [[nodiscard]] virtual const State &state() const = 0;

    //! Whether keys of different slots may be on different servers: such keys can't be named in one command.
    [[nodiscard]] bool isCluster() const { return address().kind == RedisAddress::Kind::Cluster; }

    //! Begins to connect. The first command does so too.
    virtual void open() = 0;

    //! Fails everything that is pending, before it returns, and every later command.
    virtual void close() = 0;

    //! \param arguments the command's name and its arguments, any bytes.
    //! \param key one of the keys among the arguments: says which server of a cluster is asked. Empty: any.
    //! \param deadline from now until the reply, for commands that wait on the server; else the options' own.
    //! \return the reply; what the server answers with an error is a reply too.
    [[nodiscard]] virtual QCoro::Task<Expected<RespValue>> command(QList<QByteArray> arguments, QByteArray key = {},
                                                                   std::optional<Milliseconds> deadline = {}) = 0;

Q_SIGNALS:
    void stateChanged(const Ringproof::RedisClient::State &state);

protected:
    explicit RedisClient(RedisOptions options, QObject *parent) : QObject(parent), m_options(std::move(options)) { }

    const RedisOptions m_options;
};

} // namespace Ringproof
