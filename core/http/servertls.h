// SPDX-License-Identifier: GPL-3.0-or-later
// What a server needs to speak TLS, from the files that an administrator has.
#pragma once

#include "error.h"

#include <QSslConfiguration>

namespace Ringproof {

//! \param certificateFile PEM: the server's certificate first, then those between it and the authority.
//! \param keyFile PEM: its private key, RSA or elliptic curve, without a passphrase.
[[nodiscard]] Expected<QSslConfiguration> serverTls(const QString &certificateFile, const QString &keyFile);

} // namespace Ringproof
