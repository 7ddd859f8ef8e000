// SPDX-License-Identifier: GPL-3.0-or-later
// Which servers are trusted, and in words why one is not: the same for Plivo's servers and for a Redis.
#pragma once

#include <QList>
#include <QSslConfiguration>
#include <QSslError>
#include <QString>

#include <tl/expected.hpp>

namespace Ringproof {

//! TLS 1.2 or later, the server's certificate and the name in it checked.
struct ServerTrust {
    QString caFile; //!< PEM: the authorities that are trusted instead of this system's; empty: this system's

    // For sentences: how the person who reads them would name such a file, and another name for the server.
    QString caSetting; //!< `?ca=/path/ca.pem`
    QString nameSetting; //!< `?servername=NAME`; empty: the server must have the name of its address

    //! The file is read afresh each time, so that a renewed one counts from the next connection on.
    //! \return what to begin a connection with, or what is wrong with the file: for people, part of a sentence.
    [[nodiscard]] tl::expected<QSslConfiguration, QString> configuration() const;

    //! What is wrong with a server's certificate: for people, part of a sentence. \param name the one that the server was to prove.
    [[nodiscard]] QString problem(const QList<QSslError> &errors, const QString &name) const;
};

} // namespace Ringproof
