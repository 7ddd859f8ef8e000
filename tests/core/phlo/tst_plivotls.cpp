// SPDX-License-Identifier: GPL-3.0-or-later
// Who may say that he is Plivo: no server but one with a good certificate for its name, by an authority that is trusted, over TLS 1.2 or
// later, gets a byte of a request; and whoever is turned away is explained.
#include "phlo/exchangelog.h"
#include "phlo/phloclient.h"
#include "support/hostileserver.h"
#include "support/tlsauthority.h"

#include <QTest>

#include <qcoro/qcorotask.h>

using namespace Ringproof;
using namespace Ringproof::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray Accepted = R"({"api_id":"d5eb3a84-1ea5-11e9-93e8-0242ac110002","message":"call fired"})";

FlowRequest request()
{
    return {*PhoneNumber::parse(u"+14155552671"_s, u"US"_s), *Code::entered(u"004213"), {}};
}

TlsIdentity identityOf(const TlsFiles &files)
{
    return TlsIdentity::fromFiles(files.certificate, files.key);
}

} // namespace

class TestPlivoTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProfilesOwnAuthorityIsTrusted();
    void anImpostorIsExplained_data();
    void anImpostorIsExplained();
    void aServerOfOldProtocolsIsExplained_data();
    void aServerOfOldProtocolsIsExplained();
    void aServerThatInsistsOnAnOldProtocolIsExplained();
    void aFileOfAuthoritiesThatCanNotBeUsedIsExplained_data();
    void aFileOfAuthoritiesThatCanNotBeUsedIsExplained();
    void aRenewedFileCounts();
    void nothingIsWarmedUpForAnImpostor();

private:
    PhloSettings settingsFor(const QUrl &url, const QString &caFile) const
    {
        PhloSettings settings;
        settings.authId = u"MATEST"_s;
        settings.authToken = Secret("very-secret-token");
        settings.phloId = u"the-phlo"_s;
        settings.from = u"+15671234567"_s;
        settings.runnerUrl = url;
        settings.voiceUrl = url;
        settings.caFile = caFile;
        settings.deadline = 20s; // for machines under load
        return settings;
    }

    //! That neither a run nor a look-up comes to anything, for this reason.
    void expectNothing(HostileServer &server, const QString &caFile, const QString &says)
    {
        PhloClient client(settingsFor(server.url(u"https"_s), caFile));
        const Expected<FlowRun> run = QCoro::waitFor(client.run(request()));
        QVERIFY(!run);
        QVERIFY(run.error().kind == Error::Kind::Rejected); // so the code is withdrawn
        QVERIFY2(run.error().message.contains(says), qPrintable(run.error().message));
        QVERIFY2(run.error().message.contains(u" Nobody was called. Check "_s), qPrintable(run.error().message));

        const Expected<AccountInfo> account = QCoro::waitFor(client.account());
        QVERIFY(!account);
        QVERIFY2(account.error().message.contains(says), qPrintable(account.error().message));
        QVERIFY2(server.everything().isEmpty(), server.everything().constData()); // no request, no credentials, no code
    }

    TlsAuthority m_authority {u"Team Authority"_s};
    TlsAuthority m_other {u"Foreign Authority"_s};
    const TlsFiles m_good = m_authority.issue({u"IP:127.0.0.1"_s});
};

void TestPlivoTls::theProfilesOwnAuthorityIsTrusted()
{
    HostileServer server;
    server.encrypt(identityOf(m_good));
    server.onRequest([](HostilePeer &peer, const SeenRequest &) { peer.reply(201, Accepted); });
    PhloClient client(settingsFor(server.url(u"https"_s), m_authority.certificate()));
    client.warmUp();
    const Expected<FlowRun> run = QCoro::waitFor(client.run(request()));
    QVERIFY2(run, qPrintable(run ? QString() : run.error().message));
    QCOMPARE(server.posts(), 1);
}

void TestPlivoTls::anImpostorIsExplained_data()
{
    const QString ours = m_authority.certificate();
    QTest::addColumn<TlsFiles>("shown");
    QTest::addColumn<QString>("trusted");
    QTest::addColumn<QString>("says");
    QTest::newRow("expired") << m_authority.issue({u"IP:127.0.0.1"_s}, TlsAuthority::Validity::Past) << ours
                             << u"its certificate (127.0.0.1) expired on 2020-02-01."_s;
    QTest::newRow("not yet valid") << m_authority.issue({u"IP:127.0.0.1"_s}, TlsAuthority::Validity::Future) << ours
                                   << u"its certificate (127.0.0.1) isn't valid before 2098-01-01. Check that this computer's clock is right."_s;
    QTest::newRow("self-signed") << m_authority.selfSigned({u"IP:127.0.0.1"_s}) << ours
                                 << u"its certificate is self-signed and not among the authorities in %1."_s.arg(ours);
    QTest::newRow("self-signed, for the system")
        << m_authority.selfSigned({u"IP:127.0.0.1"_s}) << QString()
        << u"its certificate is self-signed and not among this system's authorities. If it is the right server, name the file with its "
           "authority: \"network\": { \"ca\": \"/path/ca.pem\" }."_s;
    QTest::newRow("another authority") << m_other.issue({u"IP:127.0.0.1"_s}) << ours
                                       << u"its certificate was issued by “Foreign Authority”, which isn't among the authorities in %1."_s.arg(ours);
    QTest::newRow("an authority that the system doesn't know")
        << m_good << QString()
        << u"its certificate was issued by “Team Authority”, which isn't among this system's authorities. If it is the right server, "
           "name the file with its authority: \"network\": { \"ca\": \"/path/ca.pem\" }."_s;
    QTest::newRow("another host") << m_authority.issue({u"DNS:plivo.example"_s, u"IP:10.0.0.5"_s}) << ours
                                  << u"its certificate is for 10.0.0.5, plivo.example, not for 127.0.0.1."_s;
    QTest::newRow("no host") << m_authority.issue({}) << ours << u"its certificate is for Ringproof test "_s;
}

void TestPlivoTls::anImpostorIsExplained()
{
    QFETCH(const TlsFiles, shown);
    QFETCH(const QString, trusted);
    QFETCH(const QString, says);
    HostileServer server;
    server.encrypt(identityOf(shown));
    expectNothing(server, trusted, u"The server 127.0.0.1 can't prove that it is the right one: "_s + says);
}

void TestPlivoTls::aServerOfOldProtocolsIsExplained_data()
{
    QTest::addColumn<int>("protocol");
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    QTest::newRow("TLS 1.0") << int(QSsl::TlsV1_0);
    QTest::newRow("TLS 1.1") << int(QSsl::TlsV1_1);
    QT_WARNING_POP
}

void TestPlivoTls::aServerOfOldProtocolsIsExplained()
{
    QFETCH(const int, protocol);
    HostileServer server;
    server.encrypt(identityOf(m_good), QSsl::SslProtocol(protocol));
    expectNothing(server, m_authority.certificate(),
                  u"No secure connection to 127.0.0.1 could be made: it speaks no TLS of version 1.2 or later."_s);
}

void TestPlivoTls::aServerThatInsistsOnAnOldProtocolIsExplained()
{
    HostileServer server; // which reads no HTTP out of a ClientHello
    server.onConnect([](HostilePeer &peer) {
        const QByteArray hello = QByteArray::fromHex("0302") + QByteArray(32, 'r') + QByteArray::fromHex("00" "c013" "00");
        const QByteArray handshake = QByteArray::fromHex("020000") + char(hello.size()) + hello;
        peer.send(QByteArray::fromHex("16" "0302" "00") + char(handshake.size()) + handshake);
    });
    PhloClient client(settingsFor(server.url(u"https"_s), m_authority.certificate()));
    const Expected<FlowRun> run = QCoro::waitFor(client.run(request()));
    QVERIFY(!run);
    QVERIFY(run.error().kind == Error::Kind::Rejected);
    QVERIFY2(run.error().message.contains(u"it speaks no TLS of version 1.2 or later"_s), qPrintable(run.error().message));
    QVERIFY(!server.everything().contains("Authorization"));
}

void TestPlivoTls::aFileOfAuthoritiesThatCanNotBeUsedIsExplained_data()
{
    const QString words = m_other.file(u"words.pem"_s, "-----BEGIN CERTIFICATE-----\nnothing\n-----END CERTIFICATE-----\n");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("says");
    QTest::newRow("missing") << u"/nowhere/ca.pem"_s << u"the file /nowhere/ca.pem can't be read: No such file or directory."_s;
    QTest::newRow("a folder") << QFileInfo(words).path() << u"can't be read: "_s;
    QTest::newRow("words") << words << u"there is no certificate in PEM form in %1."_s.arg(words);
}

void TestPlivoTls::aFileOfAuthoritiesThatCanNotBeUsedIsExplained()
{
    QFETCH(const QString, file);
    QFETCH(const QString, says);
    HostileServer server;
    server.encrypt(identityOf(m_good));
    expectNothing(server, file, says);
    expectNothing(server, file, u"The profile's own authorities can't be used: "_s);

    PhloClient client(settingsFor(server.url(u"https"_s), file));
    QStringList seen; // by who watches what is said to Plivo
    client.observe([&seen](const PlivoExchange &exchange) { seen << exchange.fault; });
    QVERIFY(!QCoro::waitFor(client.run(request())));
    QCOMPARE(seen.size(), 1);
    QVERIFY2((seen.first() + u'.').contains(says), qPrintable(seen.first()));
    QCOMPARE(server.connections(), 0);
}

void TestPlivoTls::aRenewedFileCounts()
{
    HostileServer server;
    server.encrypt(identityOf(m_good));
    server.onRequest([](HostilePeer &peer, const SeenRequest &) { peer.reply(201, Accepted); });
    const QString file = m_other.file(u"renewed.pem"_s, "not yet");
    PhloClient client(settingsFor(server.url(u"https"_s), file));
    QVERIFY(!QCoro::waitFor(client.run(request())));
    QVERIFY(QFile::remove(file) && QFile::copy(m_authority.certificate(), file));
    QVERIFY(QCoro::waitFor(client.run(request())));
    QCOMPARE(server.posts(), 1);
}

void TestPlivoTls::nothingIsWarmedUpForAnImpostor()
{
    HostileServer server;
    server.encrypt(identityOf(m_other.issue({u"IP:127.0.0.1"_s})));
    PhloClient client(settingsFor(server.url(u"https"_s), m_authority.certificate()));
    client.warmUp();
    QTRY_VERIFY(server.connections() > 0);
    const Expected<FlowRun> run = QCoro::waitFor(client.run(request()));
    QVERIFY(!run && run.error().kind == Error::Kind::Rejected);
    QVERIFY(server.everything().isEmpty());
}

Q_DECLARE_METATYPE(Ringproof::TlsFiles)

QTEST_GUILESS_MAIN(TestPlivoTls)
#include "tst_plivotls.moc"
