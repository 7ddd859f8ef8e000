// SPDX-License-Identifier: GPL-3.0-or-later
#include "pemfile.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace Ringproof {

namespace {

constexpr qint64 MaxFile = 8 * 1024 * 1024;

tl::unexpected<QString> unreadable(const QFile &file)
{
    return tl::make_unexpected(
        QCoreApplication::translate("PemFile", "the file %1 can't be read: %2").arg(file.fileName(), file.errorString()));
}

} // namespace

tl::expected<QByteArray, QString> pemIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    QByteArray content = file.read(MaxFile + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(file);
    content.truncate(std::min<qsizetype>(content.size(), MaxFile));
    return content;
}

tl::expected<QList<QSslCertificate>, QString> certificatesIn(const QString &path)
{
    const auto content = pemIn(path);
    if (!content)
        return tl::make_unexpected(content.error());
    QList<QSslCertificate> certificates = QSslCertificate::fromData(*content, QSsl::Pem);
    if (certificates.isEmpty())
        return tl::make_unexpected(QCoreApplication::translate("PemFile", "there is no certificate in PEM form in %1").arg(path));
    return certificates;
}

} // namespace Ringproof
