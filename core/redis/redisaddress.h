// SPDX-License-Identifier: GPL-3.0-or-later
// Where a Redis is: the `redis://` addresses of settings and command line.
#pragma once

#include "error.h"
#include "secret.h"

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

//! How a connection is protected. Files are PEM, named by their whole path.
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

    //! Reads one of these, `rediss` in place of `redis` for TLS:
    //!
    //! - `redis://[user@]host[:port][/db]`, port 6379
    //! - `redis+sentinel://[user@]host[:port],…/master[/db]`, port 26379, that of Sentinels
    //! - `redis+cluster://[user@]host[:port],…`, port 6379
    //!
    //! With TLS, options may follow: `?ca=FILE&cert=FILE&key=FILE&servername=NAME`. In user, master and options, %40 is an @ and so on.
    //!
    //! \return an Error of kind Invalid that says which part is wrong. It never repeats a password, nor anything that may be one.
    [[nodiscard]] static Expected<RedisAddress> parse(const QString &text);

    struct Typed;
    //! Takes the password out of what somebody typed or pasted as an address, before it is shown or stored anywhere.
    [[nodiscard]] static Typed withoutPassword(const QString &text);

    //! What somebody gave as an address, fit to be shown: whatever may be a password in it is `•••`.
    [[nodiscard]] static QString redacted(const QString &text);

    [[nodiscard]] static RedisAddress single(const QString &host, quint16 port);

    //! One server of this Redis: same user, database, TLS.
    [[nodiscard]] RedisAddress at(const RedisEndpoint &server) const;

    //! For people, without the user: `127.0.0.1:6379/0`, `[::1]:6379/0`; Sentinel: `a:26379,b:26379/mymaster`, with `/2` for
    //! another database than 0; Cluster: `a:6379,b:6379`.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const RedisAddress &, const RedisAddress &) = default;
};

//! An address as it was typed, and the password that stood in it.
struct RedisAddress::Typed {
    QString address; //!< may be as wrong as it was
    Secret password; //!< percent-decoded where it can be; empty: there was none
};

} // namespace Ringproof
