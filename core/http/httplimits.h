// SPDX-License-Identifier: GPL-3.0-or-later
// How much an HTTP client may ask of our server before it is shown the door.
#pragma once

#include "clock.h"

#include <QtGlobal>

namespace Ringproof {

struct HttpLimits {
    qsizetype requestBytes = 64 * 1024; //!< request line, headers and body together; more is answered 413
    //! From a request's first byte (of the first request: from the connection) to its last; and for taking a reply.
    Milliseconds requestDeadline {10'000};
    Milliseconds idleDeadline {30'000}; //!< between two requests on a connection
    Milliseconds lingerDeadline {1'000}; //!< for a client to take the last reply before its connection is cut
    int connections = 512; //!< at the same time; more are turned away at once
    int connectionsPerPeer = 256; //!< of these, from one clientNetwork()
    int pipelined = 16; //!< requests on one connection that are not answered yet, at least 2; the connection ends after so many
};

} // namespace Ringproof
