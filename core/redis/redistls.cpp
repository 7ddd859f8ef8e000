// SPDX-License-Identifier: GPL-3.0-or-later
#include "redistls.h"

#include "tls/pemfile.h"
#include "tls/servertrust.h"

#include <QCoreApplication>
#include <QSslKey>

namespace Ringproof {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("RedisTls", text);
}

tl::expected<QSslKey, QString> keyOf(const QString &path)
{
    auto content = pemIn(path);
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

ServerTrust trustOf(const RedisTls &tls)
{
    return {tls.caFile, QStringLiteral("?ca=/path/ca.pem"), QStringLiteral("?servername=NAME")};
}

} // namespace

tl::expected<QSslConfiguration, QString> tlsConfiguration(const RedisTls &tls)
{
    auto configuration = trustOf(tls).configuration();
    if (!configuration)
        return configuration;
    if (!tls.certificateFile.isEmpty()) {
        const auto chain = certificatesIn(tls.certificateFile);
        if (!chain)
            return tl::make_unexpected(chain.error());
        const auto key = keyOf(tls.keyFile);
        if (!key)
            return tl::make_unexpected(key.error());
        configuration->setLocalCertificateChain(*chain);
        configuration->setPrivateKey(*key);
    }
    return configuration;
}

QString certificateProblem(const QList<QSslError> &errors, const RedisTls &tls, const QString &name)
{
    return trustOf(tls).problem(errors, name);
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
