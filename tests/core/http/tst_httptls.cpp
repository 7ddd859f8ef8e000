// SPDX-License-Identifier: GPL-3.0-or-later
// HTTPS: files into a configuration, and the server's guards under TLS. The certificates are made by the openssl program.
#include "http/httpserver.h"
#include "http/servertls.h"
#include "support/rawhttp.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace Ringproof;
using namespace std::chrono_literals;
using Ringproof::Test::RawHttp;

namespace {

constexpr int Patience = 20'000; // ms

QCoro::Task<HttpReply> replyNow(HttpReply reply)
{
    co_return reply;
}

} // namespace

class TestHttpTls : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &contents)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(contents);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }

    void makeCertificate(const QString &name, const QStringList &keyOptions)
    {
        const QStringList arguments = QStringList {QStringLiteral("req"), QStringLiteral("-x509")} + keyOptions
            + QStringList {QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("1"), QStringLiteral("-subj"),
                           QStringLiteral("/CN=localhost"), QStringLiteral("-addext"),
                           QStringLiteral("subjectAltName=DNS:localhost,IP:127.0.0.1"), QStringLiteral("-keyout"),
                           path(name + QStringLiteral(".key")), QStringLiteral("-out"), path(name + QStringLiteral(".crt"))};
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), arguments);
        QVERIFY2(openssl.waitForFinished(60'000) && openssl.exitCode() == 0, openssl.readAllStandardError().constData());
    }

    [[nodiscard]] std::unique_ptr<HttpServer> serve(HttpLimits limits = {})
    {
        auto server = std::make_unique<HttpServer>(
            [](const HttpRequest &request) {
                return replyNow(HttpReply::text(200, request.path + QString::fromLatin1(request.body)));
            },
            limits);
        const auto tls = serverTls(path(QStringLiteral("ec.crt")), path(QStringLiteral("ec.key")));
        if (tls)
            server->setTls(*tls);
        return server;
    }

private Q_SLOTS:
    void initTestCase()
    {
        makeCertificate(QStringLiteral("ec"), {QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                                               QStringLiteral("ec_paramgen_curve:prime256v1")});
        makeCertificate(QStringLiteral("rsa"), {QStringLiteral("-newkey"), QStringLiteral("rsa:2048")});
        write(QStringLiteral("empty"), {});
        write(QStringLiteral("words"), "-----BEGIN CERTIFICATE-----\nhello\n-----END CERTIFICATE-----\n");
        QFile certificate(path(QStringLiteral("ec.crt")));
        QVERIFY(certificate.open(QIODevice::ReadOnly));
        write(QStringLiteral("certificate.key"), certificate.readAll());
    }

    void requestsAreServedOverTls_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("elliptic curve") << QStringLiteral("ec");
        QTest::newRow("RSA") << QStringLiteral("rsa");
    }

    void requestsAreServedOverTls()
    {
        QFETCH(QString, name);
        auto server = serve();
        const auto tls = serverTls(path(name + QStringLiteral(".crt")), path(name + QStringLiteral(".key")));
        QVERIFY2(tls, tls ? "" : qPrintable(tls.error().message));
        server->setTls(*tls);
        const auto port = server->listen(QHostAddress::LocalHost, 0);
        QVERIFY2(port, port ? "" : qPrintable(port.error().message));

        QNetworkAccessManager network;
        for (int i = 0; i < 3; ++i) { // the later ones over the same connection
            QNetworkRequest request(QUrl(QStringLiteral("https://localhost:%1/a").arg(*port)));
            request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("text/plain"));
            request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
            QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
            trust.setCaCertificates(QSslCertificate::fromPath(path(name + QStringLiteral(".crt"))));
            request.setSslConfiguration(trust);
            std::unique_ptr<QNetworkReply> reply(network.post(request, QByteArray(20'000, 'x')));
            QSignalSpy finished(reply.get(), &QNetworkReply::finished);
            QVERIFY(finished.wait(Patience));
            QVERIFY2(reply->error() == QNetworkReply::NoError, qPrintable(reply->errorString()));
            QCOMPARE(reply->readAll(), "/a" + QByteArray(20'000, 'x'));
        }
        QCOMPARE(server->connections(), 1);
    }

    void aHandshakeThatNeverComesIsCutOff()
    {
        HttpLimits limits;
        limits.requestDeadline = 200ms;
        const auto server = serve(limits);
        const auto port = server->listen(QHostAddress::LocalHost, 0);
        QVERIFY(port);
        RawHttp silent(*port);
        QTRY_COMPARE_WITH_TIMEOUT(server->connections(), 1, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(silent.isGone(), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(server->connections(), 0, Patience);
    }

    void plainHttpIsNotUnderstood()
    {
        const auto server = serve();
        const auto port = server->listen(QHostAddress::LocalHost, 0);
        QVERIFY(port);
        RawHttp plain(*port);
        plain.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTRY_VERIFY_WITH_TIMEOUT(plain.isGone(), Patience);
        QVERIFY(!plain.received().startsWith("HTTP/"));
        QTRY_COMPARE_WITH_TIMEOUT(server->connections(), 0, Patience);
    }

    void anOversizeRequestIsRefusedUnderTlsToo()
    {
        HttpLimits limits;
        limits.requestBytes = 4096;
        limits.lingerDeadline = 100ms;
        const auto server = serve(limits);
        const auto port = server->listen(QHostAddress::LocalHost, 0);
        QVERIFY(port);
        for (const int size : {4096, 200'000}) {
            QSslSocket client;
            client.setPeerVerifyMode(QSslSocket::VerifyNone);
            QByteArray received;
            connect(&client, &QIODevice::readyRead, &client, [&] { received += client.readAll(); });
            client.connectToHostEncrypted(QStringLiteral("127.0.0.1"), *port);
            connect(&client, &QSslSocket::encrypted, &client, [&] {
                client.write("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n"
                             + QByteArray(size, 'x'));
            });
            QTRY_COMPARE_WITH_TIMEOUT(client.state(), QAbstractSocket::UnconnectedState, Patience);
            QVERIFY2(received.startsWith("HTTP/1.1 413 "), received.constData());
        }
    }

    void unusableFilesAreExplained_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *certificate, const char *key, const char *words) {
            QTest::newRow(name) << QString::fromLatin1(certificate) << QString::fromLatin1(key) << QString::fromLatin1(words);
        };
        row("no certificate file", "none", "ec.key", "can't be read");
        row("no key file", "ec.crt", "none", "can't be read");
        row("empty certificate", "empty", "ec.key", "holds no certificate");
        row("not a certificate", "words", "ec.key", "holds no certificate");
        row("empty key", "ec.crt", "empty", "holds no private key");
        row("certificate for a key", "ec.crt", "certificate.key", "holds no private key");
        row("another's key", "ec.crt", "rsa.key", "belong together");
    }

    void unusableFilesAreExplained()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, key);
        QFETCH(QString, words);
        const auto tls = serverTls(path(certificate), path(key));
        QVERIFY(!tls);
        QCOMPARE(tls.error().kind, Error::Kind::Invalid);
        QVERIFY2(tls.error().message.contains(words), qPrintable(tls.error().message));
    }

#ifdef Q_OS_UNIX
    void aKeyThatOthersMayReadIsRefused_data()
    {
        QTest::addColumn<QFile::Permissions>("rights");
        QTest::addColumn<bool>("taken");
        QTest::newRow("its owner") << QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner) << true;
        QTest::newRow("a group reads") << QFile::Permissions(QFile::ReadOwner | QFile::ReadGroup) << true;
        QTest::newRow("a group writes") << QFile::Permissions(QFile::ReadOwner | QFile::ReadGroup | QFile::WriteGroup) << false;
        QTest::newRow("others read") << QFile::Permissions(QFile::ReadOwner | QFile::ReadOther) << false;
        QTest::newRow("others write") << QFile::Permissions(QFile::ReadOwner | QFile::WriteOther) << false;
    }

    void aKeyThatOthersMayReadIsRefused()
    {
        QFETCH(const QFile::Permissions, rights);
        QFETCH(const bool, taken);
        const QString key = path(QStringLiteral("ec.key"));
        const auto restore = qScopeGuard([key] { QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner); });
        QVERIFY(QFile::setPermissions(key, rights));
        const auto tls = serverTls(path(QStringLiteral("ec.crt")), key);
        QCOMPARE(tls.has_value(), taken);
        if (!tls)
            QVERIFY2(tls.error().message.contains(QStringLiteral("chmod 600")), qPrintable(tls.error().message));
    }
#endif

    void tlsWithoutACertificateIsRefused()
    {
        HttpServer server([](const HttpRequest &) { return replyNow(HttpReply::empty(200)); });
        QSslConfiguration bare = QSslConfiguration::defaultConfiguration();
        bare.setProtocol(QSsl::TlsV1_3OrLater);
        server.setTls(bare);
        const auto port = server.listen(QHostAddress::LocalHost, 0);
        QVERIFY(!port);
        QCOMPARE(port.error().kind, Error::Kind::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestHttpTls)
#include "tst_httptls.moc"
