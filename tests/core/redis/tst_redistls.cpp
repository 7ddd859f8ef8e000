// SPDX-License-Identifier: GPL-3.0-or-later
// A Redis by TLS: whom we trust, who trusts us, and what people are told when either fails.
#include "redis/redispipeline.h"
#include "support/redisserver.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Ringproof;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Pending = QCoro::Task<Expected<RespValue>>;
using Clients = RedisServer::Tls::Clients;

namespace {

constexpr int Generous = 60'000; // ms

Expected<RespValue> waitedFor(Pending task)
{
    return QCoro::waitFor(std::move(task));
}

//! The error that a PING comes to.
Error failureOf(RedisOptions options)
{
    RedisPipeline client(std::move(options));
    const auto reply = waitedFor(client.command({"PING"}));
    return reply ? Error {Error::Kind::Invalid, u"There is no error: "_s + QString::fromUtf8(reply->text)} : reply.error();
}

void replace(const QString &file, const QString &by)
{
    QFile::remove(file);
    if (!QFile::copy(by, file))
        qFatal("%s can't be copied", qUtf8Printable(by));
}

} // namespace

class TestRedisTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesCommandsAndReplies();
    void aUserComesInByTls();
    void theNameMayBeAnother();
    void aWrongCertificateIsExplained_data();
    void aWrongCertificateIsExplained();
    void aMendedServerIsTrusted();
    void aRenewedFileCounts();
    void ourFilesAreChecked_data();
    void ourFilesAreChecked();
    void aServerMayAskForOurCertificate_data();
    void aServerMayAskForOurCertificate();
    void aServerWithoutTlsIsExplained();
    void aSilentServerIsExplained();
    void aServerThatHangsUpIsExplained_data();
    void aServerThatHangsUpIsExplained();
    void aServerByTlsIsExplainedToWhoComesWithout();
    void aServerOfOldProtocolsIsExplained();
    void whatMayHaveBeenTakenIsUncertain();
    void whatWasNotSentGoesOutLater();

private:
    RedisServer::Tls serverTls(TlsFiles own, Clients clients = Clients::Anybody) const
    {
        RedisServer::Tls tls;
        tls.own = std::move(own);
        tls.authority = m_authority.certificate();
        tls.clients = clients;
        return tls;
    }

    TlsAuthority m_authority {u"Team Authority"_s};
    TlsAuthority m_other {u"Foreign Authority"_s};
    const TlsFiles m_good = m_authority.issue({u"IP:127.0.0.1"_s, u"DNS:localhost"_s});
};

void TestRedisTls::carriesCommandsAndReplies()
{
    RedisServer server(serverTls(m_good));
    RedisPipeline client(server.options());
    std::vector<Pending> pending;
    for (int i = 0; i < 1000; ++i)
        pending.push_back(client.command({"ECHO", QByteArray::number(i)}));
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(waitedFor(std::move(pending[size_t(i)]))->text, QByteArray::number(i));

    const QByteArray large = QByteArray("0123456789abcdef").repeated(256 * 1024); // 4 MB: past what is encrypted ahead
    QCOMPARE(waitedFor(client.command({"ECHO", large}))->text, large);
}

void TestRedisTls::aUserComesInByTls()
{
    RedisServer server(serverTls(m_good));
    server.ask(u"ACL SETUSER desk on >s3cret ~* +@all"_s);
    RedisOptions options = server.options();
    options.address.user = u"desk"_s;
    options.address.database = 3;
    options.password = Secret("s3cret");
    RedisPipeline client(options);
    QCOMPARE(waitedFor(client.command({"ACL", "WHOAMI"}))->text, QByteArray("desk"));
    QVERIFY(waitedFor(client.command({"CLIENT", "INFO"}))->text.contains(" db=3 "));
}

void TestRedisTls::theNameMayBeAnother()
{
    RedisServer server(serverTls(m_authority.issue({u"DNS:*.redis.example"_s})));
    RedisOptions options = server.options();
    options.address.tls->serverName = u"eu.redis.example"_s;
    RedisPipeline client(options);
    const auto reply = waitedFor(client.command({"PING"}));
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().message));

    options.address.tls->serverName = u"redis.example.com"_s;
    const Error error = failureOf(options);
    QVERIFY2(error.message.contains(u"its certificate is for *.redis.example, not for redis.example.com."), qPrintable(error.message));
}

void TestRedisTls::aWrongCertificateIsExplained_data()
{
    const QString ours = m_authority.certificate();
    QTest::addColumn<TlsFiles>("own");
    QTest::addColumn<QString>("trusted");
    QTest::addColumn<QString>("says");
    QTest::newRow("expired") << m_authority.issue({u"IP:127.0.0.1"_s}, TlsAuthority::Validity::Past) << ours
                             << u"its certificate (127.0.0.1) expired on 2020-02-01."_s;
    QTest::newRow("not yet valid")
        << m_authority.issue({u"IP:127.0.0.1"_s}, TlsAuthority::Validity::Future) << ours
        << u"its certificate (127.0.0.1) isn't valid before 2098-01-01. Check that this computer's clock is right."_s;
    QTest::newRow("self-signed") << m_authority.selfSigned({u"IP:127.0.0.1"_s}) << ours
                                 << u"its certificate is self-signed and not among the authorities in %1."_s.arg(ours);
    QTest::newRow("another authority")
        << m_other.issue({u"IP:127.0.0.1"_s}) << ours
        << u"its certificate was issued by “Foreign Authority”, which isn't among the authorities in %1."_s.arg(ours);
    QTest::newRow("the system's authorities")
        << m_good << QString()
        << u"its certificate was issued by “Team Authority”, which isn't among this system's authorities. If it is "
           "the right server, name the file with its authority: ?ca=/path/ca.pem."_s;
    QTest::newRow("another host")
        << m_authority.issue({u"DNS:redis.example"_s, u"IP:10.0.0.5"_s}) << ours
        << u"its certificate is for 10.0.0.5, redis.example, not for 127.0.0.1. If it is the right server, name it as in the "
           "certificate: ?servername=NAME."_s;
    QTest::newRow("no host") << m_authority.issue({}) << ours << u"its certificate is for Ringproof test "_s;
}

void TestRedisTls::aWrongCertificateIsExplained()
{
    QFETCH(const TlsFiles, own);
    QFETCH(const QString, trusted);
    QFETCH(const QString, says);
    RedisServer server(serverTls(own));
    RedisOptions options = server.options();
    options.address.tls->caFile = trusted;
    const Error error = failureOf(options); // long before its deadline: waiting doesn't help
    QCOMPARE(error.kind, Error::Kind::Unavailable);
    const QString opening = u"Ringproof doesn't connect to the Redis at 127.0.0.1:%1/0: "_s.arg(server.port());
    QVERIFY2(error.message.startsWith(opening + says), qPrintable(error.message));
    QVERIFY2(error.message.endsWith(u" Nothing was sent."_s), qPrintable(error.message));
}

void TestRedisTls::aMendedServerIsTrusted()
{
    RedisServer server(serverTls(m_authority.issue({u"IP:127.0.0.1"_s}, TlsAuthority::Validity::Past)));
    RedisPipeline client(server.options());
    QVERIFY(!waitedFor(client.command({"PING"})));
    server.kill();
    server.setTls(serverTls(m_good));
    server.start();
    QTRY_VERIFY_WITH_TIMEOUT(waitedFor(client.command({"PING"})), Generous);
}

void TestRedisTls::aRenewedFileCounts()
{
    RedisServer server(serverTls(m_good));
    RedisOptions options = server.options();
    const QString ca = m_other.file(u"renewed.pem"_s, "not yet");
    options.address.tls->caFile = ca;
    RedisPipeline client(options);
    QVERIFY(!waitedFor(client.command({"PING"})));
    replace(ca, m_authority.certificate());
    QTRY_VERIFY_WITH_TIMEOUT(waitedFor(client.command({"PING"})), Generous);
}

void TestRedisTls::ourFilesAreChecked_data()
{
    const QString missing = u"/nowhere/missing.pem"_s;
    const QString words = m_other.file(u"words.pem"_s, "-----BEGIN CERTIFICATE-----\nnothing\n-----END CERTIFICATE-----\n");
    const QString locked
        = m_other.file(u"locked.key"_s, "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIHs\n-----END ENCRYPTED PRIVATE KEY-----\n");
    const QString folder = QFileInfo(words).path();
    const TlsFiles desk = m_authority.issue({u"DNS:desk"_s});
    QTest::addColumn<QString>("ca");
    QTest::addColumn<TlsFiles>("own");
    QTest::addColumn<QString>("says");
    const QString ours = m_authority.certificate();
    QTest::newRow("no authority") << missing << TlsFiles() << u"the file %1 can't be read: No such file or directory."_s.arg(missing);
    QTest::newRow("a folder") << folder << TlsFiles() << u"the file %1 can't be read: "_s.arg(folder);
    QTest::newRow("an authority of words") << words << TlsFiles() << u"there is no certificate in PEM form in %1."_s.arg(words);
    QTest::newRow("no certificate") << ours << TlsFiles {missing, desk.key} << u"the file %1 can't be read: "_s.arg(missing);
    QTest::newRow("a key as certificate") << ours << TlsFiles {desk.key, desk.key}
                                          << u"there is no certificate in PEM form in %1."_s.arg(desk.key);
    QTest::newRow("no key") << ours << TlsFiles {desk.certificate, missing} << u"the file %1 can't be read: "_s.arg(missing);
    QTest::newRow("a certificate as key") << ours << TlsFiles {desk.certificate, desk.certificate}
                                          << u"there is no EC or RSA key in PEM form in %1."_s.arg(desk.certificate);
    QTest::newRow("a locked key") << ours << TlsFiles {desk.certificate, locked}
                                  << u"the key in %1 is locked by a passphrase"_s.arg(locked);
    QTest::newRow("another's key") << ours << TlsFiles {desk.certificate, m_good.key}
                                   << u"the certificate in %1 and the key in %2 don't belong together"_s.arg(desk.certificate, m_good.key);
}

void TestRedisTls::ourFilesAreChecked()
{
    QFETCH(const QString, ca);
    QFETCH(const TlsFiles, own);
    QFETCH(const QString, says);
    RedisServer server(serverTls(m_good));
    RedisOptions options = server.options();
    options.address.tls->caFile = ca;
    options.address.tls->certificateFile = own.certificate;
    options.address.tls->keyFile = own.key;
    const Error error = failureOf(options);
    QCOMPARE(error.kind, Error::Kind::Unavailable);
    QVERIFY2(error.message.contains(u"Ringproof doesn't connect to the Redis at "_s), qPrintable(error.message));
    QVERIFY2(error.message.contains(u": "_s + says), qPrintable(error.message));
}

void TestRedisTls::aServerMayAskForOurCertificate_data()
{
    QTest::addColumn<QString>("protocols");
    QTest::addColumn<TlsFiles>("own");
    QTest::addColumn<QString>("says"); // empty: it works
    for (const auto &protocols : {u"TLSv1.2"_s, u"TLSv1.3"_s}) {
        const auto row = [&](const char *name, const TlsFiles &own, const QString &says) {
            QTest::addRow("%s, %s", name, qPrintable(protocols)) << protocols << own << says;
        };
        row("good", m_authority.issue({u"DNS:desk"_s}), {});
        row("none", {}, u"ask"_s);
        const TlsFiles foreign = m_other.issue({u"DNS:desk"_s});
        row("foreign", foreign, u"it doesn't know the authority that issued our certificate in "_s + foreign.certificate);
        const TlsFiles old = m_authority.issue({u"DNS:desk"_s}, TlsAuthority::Validity::Past);
        row("expired", old, u"our certificate in %1 has expired"_s.arg(old.certificate));
    }
}

void TestRedisTls::aServerMayAskForOurCertificate()
{
    QFETCH(const QString, protocols);
    QFETCH(const TlsFiles, own);
    QFETCH(const QString, says);
    RedisServer::Tls tls = serverTls(m_good, Clients::WithCertificate);
    tls.protocols = protocols;
    RedisServer server(tls);
    RedisOptions options = server.options();
    options.address.tls->certificateFile = own.certificate;
    options.address.tls->keyFile = own.key;
    if (!says.isEmpty())
        options.commandDeadline = 1s; // a loss without words is tried again until then
    const Error error = failureOf(options);
    if (says.isEmpty()) {
        QCOMPARE(error.message, u"There is no error: PONG"_s);
        return;
    }
    QCOMPARE(error.kind, Error::Kind::Unavailable);
    if (error.message.contains(u"can't be reached")) { // it left in haste, and the system has lost its last words
        QVERIFY2(error.message.contains(own.certificate.isEmpty() ? u"it may ask for a certificate of ours"_s
                                                                  : u"it may not accept our certificate"_s),
                 qPrintable(error.message));
        return;
    }
    QVERIFY2(error.message.contains(says), qPrintable(error.message));
    QVERIFY2(error.message.startsWith(u"The Redis at 127.0.0.1:%1/0 doesn't let Ringproof in: "_s.arg(server.port())),
             qPrintable(error.message));
}

void TestRedisTls::aServerWithoutTlsIsExplained()
{
    RedisServer server;
    RedisOptions options = server.options();
    options.address.tls.emplace();
    options.commandDeadline = 1s;
    const Error error = failureOf(options);
    QCOMPARE(error.kind, Error::Kind::Unavailable);
    QVERIFY2(error.message.contains(u"write redis:// in place of rediss://"), qPrintable(error.message));
}

void TestRedisTls::aSilentServerIsExplained()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    RedisOptions options;
    options.address = RedisAddress::single(u"127.0.0.1"_s, server.serverPort());
    options.address.tls.emplace();
    options.connectDeadline = 100ms;
    options.commandDeadline = 1s;
    const Error error = failureOf(options);
    QVERIFY2(error.message.contains(u"(no answer by TLS; for a port without TLS, write redis:// in place of rediss://, after 100 ms)"),
             qPrintable(error.message));
}

void TestRedisTls::aServerThatHangsUpIsExplained_data()
{
    QTest::addColumn<QByteArray>("farewell");
    QTest::newRow("silently") << QByteArray();
    QTest::newRow("in its own protocol") << QByteArray("-ERR unknown command\r\n");
}

void TestRedisTls::aServerThatHangsUpIsExplained()
{
    QFETCH(const QByteArray, farewell);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server, &farewell] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write(farewell);
        socket->disconnectFromHost();
    });
    RedisOptions options;
    options.address = RedisAddress::single(u"127.0.0.1"_s, server.serverPort());
    options.address.tls.emplace();
    options.commandDeadline = 500ms;
    const Error error = failureOf(options);
    QCOMPARE(error.kind, Error::Kind::Unavailable);
    QVERIFY2(error.message.contains(u"it doesn't seem to speak TLS; for a port without TLS, write redis://"), qPrintable(error.message));
}

void TestRedisTls::aServerByTlsIsExplainedToWhoComesWithout()
{
    RedisServer server(serverTls(m_good));
    RedisOptions options = server.options();
    options.address.tls.reset();
    options.commandDeadline = 1s;
    const Error error = failureOf(options);
    QCOMPARE(error.kind, Error::Kind::Unavailable);
    QVERIFY2(error.message.contains(u"rediss:// in place of redis://"), qPrintable(error.message));
}

void TestRedisTls::aServerOfOldProtocolsIsExplained()
{
    RedisServer::Tls tls = serverTls(m_good);
    tls.protocols = u"TLSv1.1"_s;
    RedisServer server(tls);
    RedisOptions options = server.options();
    options.commandDeadline = 1s;
    const Error error = failureOf(options);
    QCOMPARE(error.kind, Error::Kind::Unavailable);
    QVERIFY2(error.message.contains(u"it speaks no TLS of version 1.2 or later"), qPrintable(error.message));
}

//! Some of it is encrypted and in buffers: nobody can say how far it came.
void TestRedisTls::whatMayHaveBeenTakenIsUncertain()
{
    RedisServer server(serverTls(m_good));
    RedisPipeline client(server.options());
    QVERIFY(waitedFor(client.command({"PING"})));
    server.freeze();
    Pending first = client.command({"INCR", "first"}, {}, 300ms);
    QCOMPARE(waitedFor(std::move(first)).error().kind, Error::Kind::Uncertain);
    server.thaw();
    QVERIFY(waitedFor(client.command({"PING"})));
}

//! What is past the bytes that are encrypted ahead waits with us: it is sent once the server is back, and once only.
void TestRedisTls::whatWasNotSentGoesOutLater()
{
    RedisServer server(serverTls(m_good));
    RedisOptions options = server.options();
    RedisPipeline client(options);
    QVERIFY(waitedFor(client.command({"PING"})));
    server.freeze();
    const QByteArray bulk(256 * 1024, 'x');
    const int count = 64; // 16 MB: more than the system buffers
    std::vector<Pending> pending;
    for (int i = 0; i < count; ++i)
        pending.push_back(client.command({"ECHO", QByteArray::number(i) + bulk}));
    Pending impatient = client.command({"PING"}, {}, 200ms);
    QCOMPARE(waitedFor(std::move(impatient)).error().kind, Error::Kind::Unavailable); // it was last
    server.kill();
    server.start();
    int answered = 0;
    for (int i = 0; i < count; ++i) {
        const auto reply = waitedFor(std::move(pending[size_t(i)]));
        if (reply) {
            QVERIFY(reply->text == QByteArray::number(i) + bulk);
            ++answered;
        } else {
            QCOMPARE(reply.error().kind, Error::Kind::Uncertain);
            QCOMPARE(answered, 0); // those came first
        }
    }
    QVERIFY(answered > 0);
}

Q_DECLARE_METATYPE(Ringproof::TlsFiles)

QTEST_GUILESS_MAIN(TestRedisTls)
#include "tst_redistls.moc"
