// SPDX-License-Identifier: GPL-3.0-or-later
// The secrets of a profile, which never stand in its file.
#pragma once

#include "error.h"
#include "secret.h"

namespace Ringproof {

struct Secrets {
    Secret authToken; //!< RINGPROOF_AUTH_TOKEN: Plivo's
    Secret redisPassword; //!< RINGPROOF_REDIS_PASSWORD; may be empty
    Secret sealKey; //!< RINGPROOF_SEAL_KEY, decoded: CodeSeal::KeySize bytes or none
    Secret auditKey; //!< RINGPROOF_AUDIT_KEY, decoded: AuditChain::KeySize bytes or none
    Secret httpToken; //!< RINGPROOF_HTTP_TOKEN; may be empty

    //! What the environment holds. A key that is not 64 hex digits is an error that names the variable and not its value.
    [[nodiscard]] static Expected<Secrets> fromEnvironment();

    //! The sandbox's own: its codes open nothing, and every process of the sandbox must be able to judge them.
    //! Its audit log is this computer's, under the key of the environment.
    [[nodiscard]] static Expected<Secrets> forSandbox();
};

} // namespace Ringproof
