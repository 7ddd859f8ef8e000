// SPDX-License-Identifier: GPL-3.0-or-later
// What a connection to a Redis is opened with.
#pragma once

#include "clock.h"
#include "redis/redisaddress.h"
#include "secret.h"

#include <QByteArray>

namespace Ringproof {

struct RedisOptions {
    RedisAddress address;
    Secret password; //!< empty: none is sent, unless the address names a user
    QByteArray name = QByteArrayLiteral("ringproof"); //!< shown by CLIENT LIST

    enum class Role {
        Any,
        Master, //!< a server that is another's replica is left before any command is sent to it
    };
    Role role = Role::Any;

    Milliseconds commandDeadline {2000}; //!< from a command until its reply
    Milliseconds connectDeadline {3000}; //!< from the look-up of the host until commands can be sent
    Milliseconds idlePing {15'000}; //!< the longest silence of a server; then it is asked whether it still lives
    qsizetype maxPending = 10'000; //!< commands waiting to be sent or answered
    bool mustBeAlone = false; //!< a node of a cluster and a Sentinel are refused, with a sentence that says how to write their address

    // The wait between tries while nobody asks for anything, and the least between two tries when somebody does.
    Milliseconds firstRetry {100};
    Milliseconds longestRetry {10'000};
    Milliseconds promptRetry {500};
};

} // namespace Ringproof
