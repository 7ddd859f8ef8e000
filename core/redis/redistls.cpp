// SPDX-License-Identifier: GPL-3.0-or-later
#include "redistls.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>

namespace Ringproof {

namespace {

//! A file with some hundred authorities has about 250 KB.
constexpr qint64 MaxFile = 8 * 1024 * 1024;

constexpr int MaxNamesShown = 4;

QString say(const char *text)
{
    return QCoreApplication::translate("RedisTls", text);
}

tl::expected<QByteArray, QString> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::make_unexpected(say(QT_TRANSLATE_NOOP("RedisTls", "the file %1 can't be read: %2")).arg(path, file.errorString()));
    QByteArray content = file.read(MaxFile + 1);
    if (file.error() != QFileDevice::NoError)
        return tl::make_unexpected(say(QT_TRANSLATE_NOOP("RedisTls", "the file %1 can't be read: %2")).arg(path, file.errorString()));
    return content.first(std::min<qsizetype>(content.size(), MaxFile));
}

tl::expected<QList<QSslCertificate>, QString> certificatesOf(const QString &path)
{
    const auto content = contentOf(path);
    if (!content)
        return tl::make_unexpected(content.error());
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(*content, QSsl::Pem);
    if (certificates.isEmpty())
        return tl::make_unexpected(say(QT_TRANSLATE_NOOP("RedisTls", "there is no certificate in PEM form in %1")).arg(path));
    return certificates;
}

tl::expected<QSslKey, QString> keyOf(const QString &path)
{
    auto content = contentOf(path);
    if (!content)
        return tl::make_unexpected(content.error());
    QSslKey key;
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa}) {
        if (key.isNull())
            key = QSslKey(*content, algorithm);
    }
    const bool isEncrypted = content->contains("ENCRYPTED");
    content->fill('\0');
    if (!key.isNull())
        return key;
    if (isEncrypted)
        return tl::make_unexpected(
            say(QT_TRANSLATE_NOOP("RedisTls",
                                  "the key in %1 is locked by a passphrase, for which nobody can be asked here. Use a key "
                                  "without one, in a file that only its user can read"))
                .arg(path));
    return tl::make_unexpected(say(QT_TRANSLATE_NOOP("RedisTls", "there is no EC or RSA key in PEM form in %1")).arg(path));
}

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
        return say(QT_TRANSLATE_NOOP("RedisTls", "no name"));
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
    return say(QT_TRANSLATE_NOOP("RedisTls", "somebody without a name"));
}

QString trustedIn(const RedisTls &tls)
{
    return tls.caFile.isEmpty() ? say(QT_TRANSLATE_NOOP(
               "RedisTls", "this system's authorities. If it is the right server, name the file with its authority: ?ca=/path/ca.pem"))
                                : say(QT_TRANSLATE_NOOP("RedisTls", "the authorities in %1")).arg(tls.caFile);
}

QString problemOf(const QSslError &error, const RedisTls &tls, const QString &name)
{
    const QSslCertificate certificate = error.certificate();
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return say(QT_TRANSLATE_NOOP("RedisTls", "its certificate (%1) expired on %2"))
            .arg(namesIn(certificate), day(certificate.expiryDate()));
    case QSslError::CertificateNotYetValid:
        return say(QT_TRANSLATE_NOOP("RedisTls", "its certificate (%1) isn't valid before %2. Check that this computer's clock is right"))
            .arg(namesIn(certificate), day(certificate.effectiveDate()));
    case QSslError::SelfSignedCertificate:
        return say(QT_TRANSLATE_NOOP("RedisTls", "its certificate is self-signed and not among %1")).arg(trustedIn(tls));
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return say(QT_TRANSLATE_NOOP("RedisTls", "its certificate was issued by “%1”, which isn't among %2"))
            .arg(issuerOf(certificate), trustedIn(tls));
    case QSslError::CertificateSignatureFailed:
        return say(QT_TRANSLATE_NOOP("RedisTls",
                                     "its certificate says that “%1” issued it, but that authority's key didn't sign it. "
                                     "Check that %2 is the present one"))
            .arg(issuerOf(certificate), tls.caFile.isEmpty() ? say(QT_TRANSLATE_NOOP("RedisTls", "the authority")) : tls.caFile);
    case QSslError::HostNameMismatch:
        return say(QT_TRANSLATE_NOOP(
                       "RedisTls",
                       "its certificate is for %1, not for %2. If it is the right server, name it as in the certificate: ?servername=NAME"))
            .arg(namesIn(certificate), name);
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return say(QT_TRANSLATE_NOOP("RedisTls", "its certificate (%1) was revoked")).arg(namesIn(certificate));
    case QSslError::NoPeerCertificate: return say(QT_TRANSLATE_NOOP("RedisTls", "it shows no certificate"));
    case QSslError::InvalidPurpose:
        return say(QT_TRANSLATE_NOOP("RedisTls", "its certificate (%1) isn't meant for servers")).arg(namesIn(certificate));
    default: return say(QT_TRANSLATE_NOOP("RedisTls", "its certificate isn't good: “%1”")).arg(error.errorString());
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

tl::expected<QSslConfiguration, QString> tlsConfiguration(const RedisTls &tls)
{
    if (!QSslSocket::supportsSsl())
        return tl::make_unexpected(
            say(QT_TRANSLATE_NOOP("RedisTls", "there is no TLS on this computer. Install OpenSSL, or what Qt uses in its place")));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!tls.caFile.isEmpty()) {
        const auto authorities = certificatesOf(tls.caFile);
        if (!authorities)
            return tl::make_unexpected(authorities.error());
        configuration.setCaCertificates(*authorities);
    }
    if (!tls.certificateFile.isEmpty()) {
        const auto chain = certificatesOf(tls.certificateFile);
        if (!chain)
            return tl::make_unexpected(chain.error());
        const auto key = keyOf(tls.keyFile);
        if (!key)
            return tl::make_unexpected(key.error());
        configuration.setLocalCertificateChain(*chain);
        configuration.setPrivateKey(*key);
    }
    return configuration;
}

QString certificateProblem(const QList<QSslError> &errors, const RedisTls &tls, const QString &name)
{
    const auto worst
        = std::min_element(errors.begin(), errors.end(), [](const QSslError &a, const QSslError &b) { return rank(a) < rank(b); });
    return worst == errors.end() ? say(QT_TRANSLATE_NOOP("RedisTls", "its certificate can't be checked")) : problemOf(*worst, tls, name);
}

std::optional<QString> alertMeaning(QSsl::AlertType alert, const RedisTls &tls)
{
    const bool haveCertificate = !tls.certificateFile.isEmpty();
    switch (alert) {
    case QSsl::AlertType::CertificateRequired:
        return say(QT_TRANSLATE_NOOP("RedisTls",
                                     "it asks for a certificate of ours. Name one with its key: ?cert=/path/desk.pem&key=/path/desk.key"));
    case QSsl::AlertType::HandshakeFailure: // until TLS 1.2, the same without words
        return haveCertificate
            ? say(QT_TRANSLATE_NOOP("RedisTls", "it and Ringproof have no way of TLS in common"))
            : say(QT_TRANSLATE_NOOP(
                "RedisTls",
                "it doesn't take us by TLS as we come. It may ask for a certificate of ours: ?cert=/path/desk.pem&key=/path/desk.key"));
    case QSsl::AlertType::ProtocolVersion: return say(QT_TRANSLATE_NOOP("RedisTls", "it speaks no TLS of version 1.2 or later"));
    case QSsl::AlertType::UnrecognizedName:
        return say(QT_TRANSLATE_NOOP(
            "RedisTls", "it serves no host of the name that it was asked for. Check the host, and servername if there is one"));
    default: break;
    }
    if (!haveCertificate)
        return std::nullopt;
    const QString ours = tls.certificateFile;
    switch (alert) {
    case QSsl::AlertType::CertificateExpired: return say(QT_TRANSLATE_NOOP("RedisTls", "our certificate in %1 has expired")).arg(ours);
    case QSsl::AlertType::CertificateRevoked: return say(QT_TRANSLATE_NOOP("RedisTls", "our certificate in %1 was revoked")).arg(ours);
    case QSsl::AlertType::UnknownCa:
        return say(QT_TRANSLATE_NOOP("RedisTls", "it doesn't know the authority that issued our certificate in %1")).arg(ours);
    case QSsl::AlertType::BadCertificate:
    case QSsl::AlertType::UnsupportedCertificate:
    case QSsl::AlertType::CertificateUnknown:
    case QSsl::AlertType::AccessDenied:
    case QSsl::AlertType::DecryptError: return say(QT_TRANSLATE_NOOP("RedisTls", "it doesn't accept our certificate in %1")).arg(ours);
    default: return std::nullopt;
    }
}

} // namespace Ringproof
