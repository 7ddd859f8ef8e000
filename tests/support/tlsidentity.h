// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate for 127.0.0.1 and localhost, made afresh, that nobody trusts until asked to.
#pragma once

#include <QScopeGuard>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

#include <optional>

namespace Ringproof::Test {

struct TlsIdentity {
    QSslCertificate certificate;
    QSslKey key;

    //! Nothing where there is no openssl command.
    [[nodiscard]] static std::optional<TlsIdentity> make();

    //! \param certificateFile \param keyFile PEM, an elliptic curve key; what can't be read ends the program.
    [[nodiscard]] static TlsIdentity fromFiles(const QString &certificateFile, const QString &keyFile);

    //! For as long as the guard lives, this process trusts this certificate and no other.
    [[nodiscard]] auto trusted() const
    {
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration after = before;
        after.setCaCertificates({certificate});
        QSslConfiguration::setDefaultConfiguration(after);
        return qScopeGuard([before] { QSslConfiguration::setDefaultConfiguration(before); });
    }
};

} // namespace Ringproof::Test
