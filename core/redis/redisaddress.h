// SPDX-License-Identifier: GPL-3.0-or-later
// Where a Redis is: the `redis://` addresses of settings and command line.
#pragma once

#include "error.h"

#include <QString>

namespace Ringproof {

//! One server and one of its databases. Passwords are never part of an address.
struct RedisAddress {
    QString host; //!< a name or an IP address, the latter without brackets
    quint16 port = 6379;
    QString user; //!< an ACL user; empty: the default user
    int database = 0;

    //! Understands `redis://[user@]host[:port][/db]`, an IPv6 address in brackets, a user with percent escapes.
    //!
    //! \return an Error of kind Invalid that says which part is wrong. It never repeats a password, nor anything that may be
    //!         one; addresses of other kinds of Redis (TLS, Sentinel, Cluster) are answered by name.
    [[nodiscard]] static Expected<RedisAddress> parse(const QString &text);

    //! `127.0.0.1:6379/0`, `[::1]:6379/0`: for people, without the user.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const RedisAddress &, const RedisAddress &) = default;
};

} // namespace Ringproof
