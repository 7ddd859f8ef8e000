// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tlsauthority.h"

#include <QFile>
#include <QProcess>

namespace Ringproof {

namespace {

const QStringList NewKey {QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                          QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes")};

QStringList named(const QStringList &names)
{
    if (names.isEmpty())
        return {};
    return {QStringLiteral("-addext"), QStringLiteral("subjectAltName=") + names.join(u',')};
}

} // namespace

TlsAuthority::TlsAuthority(const QString &name)
{
    openssl(QStringList {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-days"), QStringLiteral("30"),
                         QStringLiteral("-subj"), QStringLiteral("/CN=") + name, QStringLiteral("-keyout"),
                         path(QStringLiteral("authority.key")), QStringLiteral("-out"), certificate()}
            + NewKey);
    // `openssl ca` alone sets both dates of a certificate.
    (void)file(QStringLiteral("index"), {});
    (void)file(QStringLiteral("settings"),
               "[ca]\ndefault_ca = it\n[it]\nunique_subject = no\ndatabase = " + path(QStringLiteral("index")).toUtf8()
                   + "\nnew_certs_dir = " + m_folder.path().toUtf8()
                   + "\nrand_serial = yes\ndefault_md = sha256\ncopy_extensions = copy\npolicy = any\n[any]\ncommonName = supplied\n");
}

TlsFiles TlsAuthority::issue(const QStringList &names, Validity validity)
{
    const QString own = QString::number(++m_issued);
    const TlsFiles files {path(own + QStringLiteral(".pem")), path(own + QStringLiteral(".key"))};
    const QString request = path(own + QStringLiteral(".request"));
    openssl(QStringList {QStringLiteral("req"), QStringLiteral("-subj"), QStringLiteral("/CN=Ringproof test ") + own,
                         QStringLiteral("-keyout"), files.key, QStringLiteral("-out"), request}
            + NewKey + named(names));
    QString from = QStringLiteral("20200101000000Z");
    QString until = QStringLiteral("20990101000000Z");
    if (validity == Validity::Past)
        until = QStringLiteral("20200201120000Z");
    else if (validity == Validity::Future)
        from = QStringLiteral("20980101120000Z");
    openssl({QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-notext"), QStringLiteral("-config"),
             path(QStringLiteral("settings")), QStringLiteral("-cert"), certificate(), QStringLiteral("-keyfile"),
             path(QStringLiteral("authority.key")), QStringLiteral("-in"), request, QStringLiteral("-out"), files.certificate,
             QStringLiteral("-startdate"), from, QStringLiteral("-enddate"), until});
    return files;
}

TlsFiles TlsAuthority::selfSigned(const QStringList &names)
{
    const QString own = QString::number(++m_issued);
    const TlsFiles files {path(own + QStringLiteral(".pem")), path(own + QStringLiteral(".key"))};
    openssl(QStringList {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-days"), QStringLiteral("30"),
                         QStringLiteral("-subj"), QStringLiteral("/CN=Ringproof test ") + own, QStringLiteral("-keyout"), files.key,
                         QStringLiteral("-out"), files.certificate}
            + NewKey + named(names));
    return files;
}

QString TlsAuthority::file(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qUtf8Printable(file.errorString()));
    return file.fileName();
}

void TlsAuthority::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("openssl %s: %s", qUtf8Printable(arguments.first()), process.readAll().constData());
}

} // namespace Ringproof
