// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlsidentity.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace Ringproof::Test {

std::optional<TlsIdentity> TlsIdentity::make()
{
    const QTemporaryDir folder;
    const QString keyPath = folder.filePath(QStringLiteral("key.pem"));
    const QString certificatePath = folder.filePath(QStringLiteral("certificate.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                   QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("2"),
                   QStringLiteral("-subj"), QStringLiteral("/CN=localhost"), QStringLiteral("-addext"),
                   QStringLiteral("subjectAltName=DNS:localhost,IP:127.0.0.1"), QStringLiteral("-keyout"), keyPath, QStringLiteral("-out"),
                   certificatePath});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        return std::nullopt;
    return fromFiles(certificatePath, keyPath);
}

TlsIdentity TlsIdentity::fromFiles(const QString &certificateFile, const QString &keyFile)
{
    QFile certificate(certificateFile);
    QFile key(keyFile);
    if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
        qFatal("%s or %s can't be read", qPrintable(certificateFile), qPrintable(keyFile));
    TlsIdentity identity {QSslCertificate(&certificate), QSslKey(&key, QSsl::Ec)};
    if (identity.certificate.isNull() || identity.key.isNull())
        qFatal("%s or %s isn't PEM", qPrintable(certificateFile), qPrintable(keyFile));
    return identity;
}

} // namespace Ringproof::Test
