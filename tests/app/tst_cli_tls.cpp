// SPDX-License-Identifier: GPL-3.0-or-later
// ringproof-cli as a process with a store by TLS: it works, and a fault of a certificate reaches whoever runs it in words.
#include "sandbox/simulator.h"
#include "support/connectproxy.h"
#include "support/hostileserver.h"
#include "support/redisserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Ringproof;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000; //!< ms; a process under a sanitizer on a loaded machine starts slowly

const QByteArray Token = "planted-token-3f9a";
const QByteArray Password = "planted-password-71c2";

} // namespace

class CliTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void doctorTellsHowTheStoreStands_data();
    void doctorTellsHowTheStoreStands();
    void aCodeIsIssuedAndJudged();
    void aServerThatIsNotPlivoGetsNoCode();
    void plivoIsReachedThroughTheSystemsProxy();

private:
    //! Runs it with this store and returns the one object that it prints.
    QJsonObject run(const QStringList &command, const QString &store);
    QJsonObject run(const QStringList &command, const QString &store, const QJsonObject &phlo, const QString &authorities = {},
                    const QString &proxy = {});
    QJsonObject phloAt(const QUrl &url) const;

    TlsAuthority m_authority {u"Team Authority"_s};
    QTemporaryDir m_folder;
    std::unique_ptr<Simulator> m_simulator;
    QUrl m_url;
    int m_status = -1;
    QByteArray m_printed;
};

void CliTlsTest::initTestCase()
{
    SimulatorOptions options;
    options.speed = 50;
    options.authToken = QString::fromLatin1(Token);
    m_simulator = std::make_unique<Simulator>(options);
    const auto url = m_simulator->start();
    QVERIFY(url);
    m_url = *url;
}

QJsonObject CliTlsTest::run(const QStringList &command, const QString &store)
{
    return run(command, store, phloAt(m_url));
}

QJsonObject CliTlsTest::phloAt(const QUrl &url) const
{
    const QString base = QString::fromLatin1(url.toEncoded());
    return {{u"auth_id"_s, m_simulator->options().authId},
            {u"phlo_id"_s, m_simulator->options().phloId},
            {u"from"_s, u"+15671234567"_s},
            {u"runner_url"_s, base},
            {u"voice_url"_s, base}};
}

QJsonObject CliTlsTest::run(const QStringList &command, const QString &store, const QJsonObject &phlo, const QString &authorities,
                            const QString &proxy)
{
    QJsonObject config {{u"phlo"_s, phlo}, {u"store"_s, store}};
    if (!authorities.isEmpty())
        config.insert(u"network"_s, QJsonObject {{u"ca"_s, authorities}});
    QFile file(m_folder.filePath(u"desk.json"_s));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("%s", qUtf8Printable(file.errorString()));
    file.write(QJsonDocument(config).toJson());
    file.close();

    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.path());
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.path());
    environment.insert(u"RINGPROOF_AUTH_TOKEN"_s, QString::fromLatin1(Token));
    environment.insert(u"RINGPROOF_REDIS_PASSWORD"_s, QString::fromLatin1(Password));
    environment.insert(u"RINGPROOF_SEAL_KEY"_s, QString(64, u'7'));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"https_proxy"_s, proxy);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(RINGPROOF_CLI), QStringList {u"--config"_s, file.fileName(), u"--json"_s} + command);
    process.closeWriteChannel();
    // The simulator lives in this process: the event loop must go on.
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, Patience))
        process.kill();
    m_status = process.exitCode();
    const QByteArray out = process.readAllStandardOutput();
    m_printed = out + process.readAllStandardError();
    return QJsonDocument::fromJson(out).object();
}

void CliTlsTest::doctorTellsHowTheStoreStands_data()
{
    QTest::addColumn<TlsFiles>("own");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("says");
    const QString trusting = u"?ca="_s + m_authority.certificate();
    const TlsFiles good = m_authority.issue({u"IP:127.0.0.1"_s});
    QTest::newRow("well") << good << trusting << QString();
    QTest::newRow("by another name") << m_authority.issue({u"DNS:redis.example"_s}) << trusting + u"&servername=redis.example"_s
                                     << QString();
    QTest::newRow("expired") << m_authority.issue({u"IP:127.0.0.1"_s}, TlsAuthority::Validity::Past) << trusting
                             << u"its certificate (127.0.0.1) expired on 2020-02-01."_s;
    QTest::newRow("unknown authority") << good << QString()
                                       << u"its certificate was issued by “Team Authority”, which isn't among this system's authorities."_s;
    QTest::newRow("another host") << m_authority.issue({u"DNS:redis.example"_s}) << trusting
                                  << u"its certificate is for redis.example, not for 127.0.0.1."_s;
    QTest::newRow("no such file") << good << u"?ca=/nowhere/ca.pem"_s
                                  << u"the file /nowhere/ca.pem can't be read: No such file or directory."_s;
}

void CliTlsTest::doctorTellsHowTheStoreStands()
{
    QFETCH(const TlsFiles, own);
    QFETCH(const QString, options);
    QFETCH(const QString, says);
    RedisServer::Tls tls;
    tls.own = own;
    tls.authority = m_authority.certificate();
    RedisServer server(tls, {u"--requirepass"_s, QString::fromLatin1(Password)});
    const QJsonObject result = run({u"doctor"_s}, u"rediss://127.0.0.1:%1/0"_s.arg(server.port()) + options);
    QJsonObject store;
    for (const QJsonValue &check : result.value(u"checks"_s).toArray()) {
        if (check[u"check"_s].toString() == u"store"_s)
            store = check.toObject();
    }
    const QString message = store.value(u"message"_s).toString();
    QCOMPARE(m_status, says.isEmpty() ? 0 : 5);
    QVERIFY2(says.isEmpty() ? store.value(u"outcome"_s) != u"failed"_s : message.contains(says), m_printed.constData());
    QVERIFY(!m_printed.contains(Password) && !m_printed.contains(Token));
}

void CliTlsTest::aCodeIsIssuedAndJudged()
{
    RedisServer::Tls tls;
    tls.own = m_authority.issue({u"IP:127.0.0.1"_s});
    tls.authority = m_authority.certificate();
    tls.clients = RedisServer::Tls::Clients::WithCertificate;
    RedisServer server(tls, {u"--requirepass"_s, QString::fromLatin1(Password)});
    const TlsFiles desk = m_authority.issue({u"DNS:desk"_s});
    const QString store
        = u"rediss://127.0.0.1:%1/0?ca=%2&cert=%3&key=%4"_s.arg(server.port()).arg(tls.authority, desk.certificate, desk.key);
    QCOMPARE(run({u"dispatch"_s, u"+12025550100"_s}, store).value(u"outcome"_s).toString(), u"dispatched"_s);
    QCOMPARE(run({u"codes"_s}, store).value(u"codes"_s).toArray().size(), 1);
    QCOMPARE(run({u"verify"_s, u"+12025550100"_s, u"00000000"_s}, store).value(u"outcome"_s).toString(), u"wrong"_s);
}

void CliTlsTest::aServerThatIsNotPlivoGetsNoCode()
{
    const TlsFiles expired = m_authority.issue({u"IP:127.0.0.1"_s}, TlsAuthority::Validity::Past);
    Test::HostileServer server;
    server.encrypt(Test::TlsIdentity::fromFiles(expired.certificate, expired.key));
    const QJsonObject phlo = phloAt(server.url(u"https"_s));
    const QString store = u"embedded:"_s + m_folder.filePath(u"codes.db"_s);
    const QString why = u"can't prove that it is the right one: its certificate (127.0.0.1) expired on 2020-02-01."_s;

    const QJsonObject dispatched = run({u"dispatch"_s, u"+12025550101"_s}, store, phlo, m_authority.certificate());
    QCOMPARE(m_status, 4);
    QCOMPARE(dispatched.value(u"outcome"_s).toString(), u"rejected"_s);
    QVERIFY2(dispatched.value(u"message"_s).toString().contains(why), m_printed.constData());
    const QJsonObject status = run({u"status"_s, u"+12025550101"_s}, store, phlo, m_authority.certificate());
    QCOMPARE(status.value(u"outcome"_s).toString(), u"none"_s); // withdrawn

    const QJsonArray checks = run({u"doctor"_s}, store, phlo, m_authority.certificate()).value(u"checks"_s).toArray();
    QCOMPARE(m_status, 4);
    const auto says = std::count_if(checks.begin(), checks.end(), [&why](const QJsonValue &check) {
        return check[u"outcome"_s].toString() == u"failed"_s && check[u"message"_s].toString().contains(why);
    });
    QVERIFY2(says >= 2, m_printed.constData()); // credentials, PHLO
    QVERIFY(server.everything().isEmpty());
}

void CliTlsTest::plivoIsReachedThroughTheSystemsProxy()
{
    const TlsFiles good = m_authority.issue({u"DNS:plivo.example"_s});
    Test::HostileServer server;
    server.encrypt(Test::TlsIdentity::fromFiles(good.certificate, good.key));
    server.onRequest([](Test::HostilePeer &peer, const Test::SeenRequest &request) {
        peer.reply(200, request.target.contains("/phlo/") ? R"({"phlo_id":"p","name":"Codes"})" : R"({"name":"Team","cash_credits":"100"})");
    });
    Test::ConnectProxy proxy(server.serverPort());
    proxy.require("desk", "secret-of-the-proxy");
    const QString store = u"embedded:"_s + m_folder.filePath(u"codes.db"_s);
    run({u"doctor"_s}, store, phloAt(QUrl(u"https://plivo.example"_s)), m_authority.certificate(),
        u"http://desk:secret-of-the-proxy@127.0.0.1:%1"_s.arg(proxy.serverPort()));
    QVERIFY2(m_status == 0, m_printed.constData());
    QVERIFY(proxy.asked().contains("plivo.example:443"));
    QVERIFY(!proxy.heard().contains(Token));
    QVERIFY(!m_printed.contains("secret-of-the-proxy"));
}

Q_DECLARE_METATYPE(Ringproof::TlsFiles)

QTEST_GUILESS_MAIN(CliTlsTest)
#include "tst_cli_tls.moc"
