// SPDX-License-Identifier: GPL-3.0-or-later
// TLS on the way to a Redis: what a connection begins with, and why one came to nothing, in words.
#pragma once

#include "redis/redisaddress.h"

#include <QSslConfiguration>
#include <QSslError>

#include <optional>

namespace Ringproof {

//! TLS 1.2 or later, the server's certificate checked. The files are read afresh each time, so that renewed ones count from the
//! next connection on.
//! \return the settings, or what is wrong with a file: for people, part of a sentence.
[[nodiscard]] tl::expected<QSslConfiguration, QString> tlsConfiguration(const RedisTls &tls);

//! What is wrong with a server's certificate: for people, part of a sentence. \param name the one that the server was to prove.
[[nodiscard]] QString certificateProblem(const QList<QSslError> &errors, const RedisTls &tls, const QString &name);

//! What a server means by the alert with which it ended a connection; nothing where that has nothing to do with how we come.
[[nodiscard]] std::optional<QString> alertMeaning(QSsl::AlertType alert, const RedisTls &tls);

} // namespace Ringproof
