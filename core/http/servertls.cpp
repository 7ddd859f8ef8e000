// SPDX-License-Identifier: GPL-3.0-or-later
#include "servertls.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace Ringproof {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ServerTls", text);
}

//! On Unix, where rights are what keeps a key secret. A group may read it: that is how distributions give one to a service.
bool isOpenToOthers(const QFile &file)
{
#ifdef Q_OS_UNIX
    return file.permissions() & (QFile::ReadOther | QFile::WriteOther | QFile::WriteGroup);
#else
    Q_UNUSED(file)
    return false;
#endif
}

Expected<QByteArray> contentsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::Invalid,
                       say(QT_TRANSLATE_NOOP("ServerTls", "%1 can't be read: %2. Check the path and who may read the file."))
                           .arg(path, file.errorString()));
    }
    return file.readAll();
}

//! Qt has no comparison of a public with a private key, but their kinds and lengths are told.
bool belongTogether(const QSslCertificate &certificate, const QSslKey &key)
{
    const QSslKey publicKey = certificate.publicKey();
    return publicKey.algorithm() == key.algorithm() && publicKey.length() == key.length();
}

} // namespace

Expected<QSslConfiguration> serverTls(const QString &certificateFile, const QString &keyFile)
{
    const Expected<QByteArray> certificatePem = contentsOf(certificateFile);
    if (!certificatePem)
        return tl::make_unexpected(certificatePem.error());
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certificatePem, QSsl::Pem);
    if (chain.isEmpty()) {
        return failure(Error::Kind::Invalid,
                       say(QT_TRANSLATE_NOOP("ServerTls", "%1 holds no certificate. HTTPS needs one in PEM form."))
                           .arg(certificateFile));
    }

    if (isOpenToOthers(QFile(keyFile))) {
        return failure(Error::Kind::Invalid,
                       say(QT_TRANSLATE_NOOP("ServerTls", "%1 can be read or changed by other users of this computer, so the key in it isn't "
                                                          "secret. Take the right away (chmod 600), and use a new key if somebody may have "
                                                          "read it."))
                           .arg(keyFile));
    }
    Expected<QByteArray> keyPem = contentsOf(keyFile);
    if (!keyPem)
        return tl::make_unexpected(keyPem.error());
    QSslKey key;
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa}) {
        key = QSslKey(*keyPem, algorithm, QSsl::Pem, QSsl::PrivateKey);
        if (!key.isNull())
            break;
    }
    if (key.isNull()) {
        return failure(Error::Kind::Invalid,
                       say(QT_TRANSLATE_NOOP("ServerTls", "%1 holds no private key that can be used. HTTPS needs an RSA or "
                                                          "elliptic curve key in PEM form, without a passphrase."))
                           .arg(keyFile));
    }

    if (!belongTogether(chain.first(), key)) {
        return failure(Error::Kind::Invalid,
                       say(QT_TRANSLATE_NOOP("ServerTls", "%1 and %2 don't belong together. Give the private key that the "
                                                          "certificate was made for, and put the server's own certificate first."))
                           .arg(certificateFile, keyFile));
    }

    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // clients show a token, not a certificate
    return configuration;
}

} // namespace Ringproof
