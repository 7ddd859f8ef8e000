// SPDX-License-Identifier: GPL-3.0-or-later
// An authority that issues certificates to a test's servers and clients, good ones and bad ones.
#pragma once

#include <QStringList>
#include <QTemporaryDir>

namespace Ringproof {

//! Files in PEM.
struct TlsFiles {
    QString certificate;
    QString key;
};

//! Needs the openssl command. What can't be done ends the program.
class TlsAuthority
{
public:
    enum class Validity { Now, Past, Future };

    //! \param name what its certificates name as their issuer.
    explicit TlsAuthority(const QString &name);

    [[nodiscard]] QString certificate() const { return path(QStringLiteral("authority.pem")); }

    //! \param names such as `DNS:localhost`, `IP:127.0.0.1`; none: the certificate carries no name of a host.
    [[nodiscard]] TlsFiles issue(const QStringList &names, Validity validity = Validity::Now);
    //! A certificate that nobody issued.
    [[nodiscard]] TlsFiles selfSigned(const QStringList &names);

    //! A file beside the authority's own. \return its path.
    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const;

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void openssl(const QStringList &arguments) const;

    QTemporaryDir m_folder;
    int m_issued = 0;
};

} // namespace Ringproof
