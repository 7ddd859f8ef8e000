// SPDX-License-Identifier: GPL-3.0-or-later
#include "servertrust.h"

#include "tls/pemfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSslCertificate>
#include <QSslSocket>
#include <QStringList>

#include <algorithm>

namespace Ringproof {

namespace {

constexpr int MaxNamesShown = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ServerTrust)
};

QString day(const QDateTime &time)
{
    return time.toLocalTime().date().toString(Qt::ISODate);
}

//! The names that a certificate is good for, as many as fit into a sentence.
QString namesIn(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    names.removeDuplicates();
    std::sort(names.begin(), names.end());
    if (names.isEmpty())
        return Words::tr("no name");
    if (names.size() > MaxNamesShown)
        names = names.first(MaxNamesShown) << QStringLiteral("…");
    return names.join(QStringLiteral(", "));
}

QString issuerOf(const QSslCertificate &certificate)
{
    for (const auto part : {QSslCertificate::CommonName, QSslCertificate::Organization}) {
        const QStringList names = certificate.issuerInfo(part);
        if (!names.isEmpty())
            return names.first();
    }
    return Words::tr("somebody without a name");
}

QString selfSigned(const ServerTrust &trust)
{
    if (!trust.caFile.isEmpty())
        return Words::tr("its certificate is self-signed and not among the authorities in %1").arg(trust.caFile);
    return Words::tr("its certificate is self-signed and not among this system's authorities. If it is the right server, name the file "
                     "with its authority: %1")
        .arg(trust.caSetting);
}

QString issuedByAStranger(const ServerTrust &trust, const QSslCertificate &certificate)
{
    if (!trust.caFile.isEmpty()) {
        return Words::tr("its certificate was issued by “%1”, which isn't among the authorities in %2")
            .arg(issuerOf(certificate), trust.caFile);
    }
    return Words::tr("its certificate was issued by “%1”, which isn't among this system's authorities. If it is the right server, name "
                     "the file with its authority: %2")
        .arg(issuerOf(certificate), trust.caSetting);
}

QString forAnotherHost(const ServerTrust &trust, const QSslCertificate &certificate, const QString &name)
{
    if (trust.nameSetting.isEmpty())
        return Words::tr("its certificate is for %1, not for %2").arg(namesIn(certificate), name);
    return Words::tr("its certificate is for %1, not for %2. If it is the right server, name it as in the certificate: %3")
        .arg(namesIn(certificate), name, trust.nameSetting);
}

QString notSignedByItsIssuer(const ServerTrust &trust, const QSslCertificate &certificate)
{
    if (trust.caFile.isEmpty()) {
        return Words::tr("its certificate says that “%1” issued it, but that authority's key didn't sign it. Check that this system's "
                         "authorities are the present ones")
            .arg(issuerOf(certificate));
    }
    return Words::tr("its certificate says that “%1” issued it, but that authority's key didn't sign it. Check that %2 is the present one")
        .arg(issuerOf(certificate), trust.caFile);
}

QString problemOf(const QSslError &error, const ServerTrust &trust, const QString &name)
{
    const QSslCertificate certificate = error.certificate();
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return Words::tr("its certificate (%1) expired on %2").arg(namesIn(certificate), day(certificate.expiryDate()));
    case QSslError::CertificateNotYetValid:
        return Words::tr("its certificate (%1) isn't valid before %2. Check that this computer's clock is right")
            .arg(namesIn(certificate), day(certificate.effectiveDate()));
    case QSslError::SelfSignedCertificate: return selfSigned(trust);
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted: return issuedByAStranger(trust, certificate);
    case QSslError::CertificateSignatureFailed: return notSignedByItsIssuer(trust, certificate);
    case QSslError::HostNameMismatch: return forAnotherHost(trust, certificate, name);
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted: return Words::tr("its certificate (%1) was revoked").arg(namesIn(certificate));
    case QSslError::NoPeerCertificate: return Words::tr("it shows no certificate");
    case QSslError::InvalidPurpose: return Words::tr("its certificate (%1) isn't meant for servers").arg(namesIn(certificate));
    default: return Words::tr("its certificate isn't good: “%1”").arg(error.errorString());
    }
}

//! The lower, the more it says: a chain that can't be followed is told by several errors at once.
int rank(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted: return 0;
    case QSslError::SelfSignedCertificate:
    case QSslError::CertificateSignatureFailed: return 1;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate: return 2;
    case QSslError::HostNameMismatch: return 3;
    default: return 4;
    }
}

} // namespace

tl::expected<QSslConfiguration, QString> ServerTrust::configuration() const
{
    if (!QSslSocket::supportsSsl())
        return tl::make_unexpected(Words::tr("there is no TLS on this computer. Install OpenSSL, or what Qt uses in its place"));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!caFile.isEmpty()) {
        const auto authorities = certificatesIn(caFile);
        if (!authorities)
            return tl::make_unexpected(authorities.error());
        configuration.setCaCertificates(*authorities);
    }
    return configuration;
}

QString ServerTrust::problem(const QList<QSslError> &errors, const QString &name) const
{
    const auto worst
        = std::min_element(errors.begin(), errors.end(), [](const QSslError &a, const QSslError &b) { return rank(a) < rank(b); });
    return worst == errors.end() ? Words::tr("its certificate can't be checked") : problemOf(*worst, *this, name);
}

} // namespace Ringproof
