// SPDX-License-Identifier: GPL-3.0-or-later
// Where a Redis is: the `redis://` addresses of settings and command line.
#pragma once

#include "error.h"

#include <QList>
#include <QString>

#include <optional>

namespace Ringproof {

//! A server by host and port.
struct RedisEndpoint {
    QString host; //!< a name or an IP address, the latter without brackets
    quint16 port = 6379;

    //! `127.0.0.1:6379`, `[::1]:6379`.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const RedisEndpoint &, const RedisEndpoint &) = default;
    friend size_t qHash(const RedisEndpoint &endpoint, size_t seed) noexcept { return qHashMulti(seed, endpoint.host, endpoint.port); }
};

//! How a connection is protected. Files are PEM.
struct RedisTls {
    QString caFile; //!< whom to trust; empty: the system's authorities
    QString certificateFile; //!< ours, where the server asks for one; with keyFile
    QString keyFile;
    QString serverName; //!< the name in the servers' certificates; empty: the host's own

    friend bool operator==(const RedisTls &, const RedisTls &) = default;
};

//! A Redis and one of its databases. Passwords are never part of an address.
struct RedisAddress {
    enum class Kind {
        Single,
        Sentinel, //!< servers are the Sentinels that know where `master` is
        Cluster, //!< servers are some of its nodes
    };

    Kind kind = Kind::Single;
    QList<RedisEndpoint> servers; //!< Single: one
    QString master; //!< Sentinel: the name of what they watch
    QString user; //!< an ACL user; empty: the default user
    int database = 0; //!< Cluster: 0
    std::optional<RedisTls> tls; //!< nothing: none

    //! \return an Error of kind Invalid that says which part is wrong. It never repeats a password, nor anything that may be one.
    [[nodiscard]] static Expected<RedisAddress> parse(const QString &text);

    [[nodiscard]] static RedisAddress single(const QString &host, quint16 port);

    //! One server of this Redis: same user, database, TLS.
    [[nodiscard]] RedisAddress at(const RedisEndpoint &server) const;

    //! `127.0.0.1:6379/0`, `[::1]:6379/0`: for people, without the user.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const RedisAddress &, const RedisAddress &) = default;
};

} // namespace Ringproof
