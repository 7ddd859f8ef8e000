// SPDX-License-Identifier: GPL-3.0-or-later
// Calls to Plivo through a proxy: it leads to the server and learns nothing; what it refuses is explained; finding it holds nothing up.
#include "phlo/phloclient.h"
#include "support/connectproxy.h"
#include "support/hostileserver.h"
#include "support/tlsauthority.h"

#include <QNetworkProxy>
#include <QSemaphore>
#include <QTest>

#include <qcoro/qcorotask.h>

using namespace Ringproof;
using namespace Ringproof::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray Accepted = R"({"api_id":"d5eb3a84-1ea5-11e9-93e8-0242ac110002","message":"call fired"})";
const QByteArray Digits = "004213";

FlowRequest request()
{
    return {*PhoneNumber::parse(u"+14155552671"_s, u"US"_s), *Code::entered(QString::fromLatin1(Digits)), {}};
}

//! Stands in for a system whose proxy script is slow to come. Doesn't answer before it is let.
class SlowProxies final : public QNetworkProxyFactory
{
public:
    SlowProxies(QSemaphore &asked, QSemaphore &answer, QNetworkProxy proxy) : m_asked(asked), m_answer(answer), m_proxy(std::move(proxy)) { }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        m_query = query.url();
        m_asked.release();
        m_answer.acquire();
        return {m_proxy};
    }
    [[nodiscard]] const QUrl &query() const { return m_query; }

private:
    QSemaphore &m_asked;
    QSemaphore &m_answer;
    const QNetworkProxy m_proxy;
    QUrl m_query;
};

QCoro::Task<void> keep(QCoro::Task<Expected<FlowRun>> task, std::shared_ptr<std::optional<Expected<FlowRun>>> result)
{
    *result = co_await task;
}

} // namespace

class TestPlivoProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theProxyLeadsToTheServerAndLearnsNothing();
    void aProxyInTheMiddleIsNoServer();
    void aProxyThatWantsAPasswordIsExplained();
    void thePasswordOfTheSettingsIsShown();
    void aProxyThatSaysNothingIsGivenUp();
    void aProxyThatIsNotThereIsExplained();
    void findingTheProxyHoldsNothingUp();
    void whoLeavesBeforeTheProxyIsFoundLeavesCleanly();

private:
    PhloSettings settings() const
    {
        PhloSettings settings;
        settings.authId = u"MATEST"_s;
        settings.authToken = Secret("very-secret-token");
        settings.phloId = u"the-phlo"_s;
        settings.from = u"+15671234567"_s;
        settings.runnerUrl = QUrl(u"https://phlorunner.example"_s);
        settings.voiceUrl = settings.runnerUrl;
        settings.caFile = m_authority.certificate();
        settings.deadline = 20s; // for machines under load
        return settings;
    }
    static QNetworkProxy proxyAt(const QTcpServer &server, const QString &user = {}, const QString &password = {})
    {
        return {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, server.serverPort(), user, password};
    }
    Expected<FlowRun> run() const
    {
        PhloClient client(settings());
        return QCoro::waitFor(client.run(request()));
    }

    TlsAuthority m_authority {u"Team Authority"_s};
    TlsAuthority m_other {u"Inspecting Proxy"_s};
    const TlsFiles m_files = m_authority.issue({u"DNS:phlorunner.example"_s});
    std::unique_ptr<HostileServer> m_plivo;
};

void TestPlivoProxy::init()
{
    m_plivo = std::make_unique<HostileServer>();
    m_plivo->encrypt(TlsIdentity::fromFiles(m_files.certificate, m_files.key));
    m_plivo->onRequest([](HostilePeer &peer, const SeenRequest &) { peer.reply(201, Accepted); });
}

void TestPlivoProxy::cleanup()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
}

void TestPlivoProxy::theProxyLeadsToTheServerAndLearnsNothing()
{
    ConnectProxy proxy(m_plivo->serverPort());
    QNetworkProxy::setApplicationProxy(proxyAt(proxy));
    const Expected<FlowRun> result = run();
    QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
    QCOMPARE(m_plivo->posts(), 1);
    QCOMPARE(proxy.asked(), QByteArrayList {"phlorunner.example:443"});
    QVERIFY(!proxy.heard().contains("\r\nAuthorization"));
    QVERIFY(!proxy.heard().contains(Digits));
}

void TestPlivoProxy::aProxyInTheMiddleIsNoServer()
{
    const TlsFiles inspecting = m_other.issue({u"DNS:phlorunner.example"_s});
    m_plivo->encrypt(TlsIdentity::fromFiles(inspecting.certificate, inspecting.key));
    ConnectProxy proxy(m_plivo->serverPort());
    QNetworkProxy::setApplicationProxy(proxyAt(proxy));
    const Expected<FlowRun> result = run();
    QVERIFY(!result && result.error().kind == Error::Kind::Rejected);
    QVERIFY2(result.error().message.contains(u"its certificate was issued by “Inspecting Proxy”"_s), qPrintable(result.error().message));
    QVERIFY(m_plivo->everything().isEmpty());
}

void TestPlivoProxy::aProxyThatWantsAPasswordIsExplained()
{
    ConnectProxy proxy(m_plivo->serverPort());
    proxy.require("desk", "right");
    for (const QNetworkProxy &known : {proxyAt(proxy), proxyAt(proxy, u"desk"_s, u"wrong"_s)}) {
        QNetworkProxy::setApplicationProxy(known);
        const Expected<FlowRun> result = run();
        QVERIFY(!result && result.error().kind == Error::Kind::Rejected);
        QVERIFY2(result.error().message.startsWith(u"The proxy on the way to phlorunner.example asks for a user name and password"_s),
                 qPrintable(result.error().message));
        QVERIFY2(result.error().message.contains(u"Nobody was called. Put the right ones into this computer's proxy settings"_s),
                 qPrintable(result.error().message));
    }
    QCOMPARE(m_plivo->connections(), 0);
}

void TestPlivoProxy::thePasswordOfTheSettingsIsShown()
{
    ConnectProxy proxy(m_plivo->serverPort());
    proxy.require("desk", "right");
    QNetworkProxy::setApplicationProxy(proxyAt(proxy, u"desk"_s, u"right"_s));
    const Expected<FlowRun> result = run();
    QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
    QCOMPARE(m_plivo->posts(), 1);
}

void TestPlivoProxy::aProxyThatSaysNothingIsGivenUp()
{
    HostileServer silent;
    QNetworkProxy::setApplicationProxy(proxyAt(silent));
    PhloSettings impatient = settings();
    impatient.deadline = 1s;
    PhloClient client(impatient);
    const Expected<FlowRun> result = QCoro::waitFor(client.run(request()));
    QVERIFY(!result && result.error().kind == Error::Kind::Rejected); // the code never left
    QVERIFY2(result.error().message.contains(u"didn't answer in time"_s), qPrintable(result.error().message));
}

void TestPlivoProxy::aProxyThatIsNotThereIsExplained()
{
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    QNetworkProxy::setApplicationProxy(proxyAt(gone));
    gone.close();
    const Expected<FlowRun> result = run();
    QVERIFY(!result && result.error().kind == Error::Kind::Rejected);
    QVERIFY2(result.error().message.startsWith(u"The proxy didn't make a connection to phlorunner.example."_s), qPrintable(result.error().message));
}

void TestPlivoProxy::findingTheProxyHoldsNothingUp()
{
    ConnectProxy proxy(m_plivo->serverPort());
    QSemaphore asked;
    QSemaphore answer;
    const auto letGo = qScopeGuard([&answer] { answer.release(1000); });
    auto *factory = new SlowProxies(asked, answer, proxyAt(proxy));
    QNetworkProxyFactory::setApplicationProxyFactory(factory); // which owns it
    PhloClient client(settings());
    const auto result = std::make_shared<std::optional<Expected<FlowRun>>>();
    keep(client.run(request()), result); // returns although the system doesn't answer
    QTRY_VERIFY_WITH_TIMEOUT(asked.available() > 0, 20'000);
    QVERIFY(!result->has_value());
    QCOMPARE(factory->query(), QUrl(u"https://phlorunner.example/"_s)); // and nothing of the account
    answer.release();
    QTRY_VERIFY_WITH_TIMEOUT(result->has_value(), 20'000);
    QVERIFY2(**result, qPrintable(**result ? QString() : (*result)->error().message));
    QCOMPARE(m_plivo->posts(), 1);
}

void TestPlivoProxy::whoLeavesBeforeTheProxyIsFoundLeavesCleanly()
{
    QSemaphore asked;
    QSemaphore answer;
    const auto letGo = qScopeGuard([&answer] { answer.release(1000); });
    QNetworkProxyFactory::setApplicationProxyFactory(new SlowProxies(asked, answer, proxyAt(*m_plivo)));
    auto client = std::make_unique<PhloClient>(settings());
    const auto result = std::make_shared<std::optional<Expected<FlowRun>>>();
    keep(client->run(request()), result);
    QTRY_VERIFY_WITH_TIMEOUT(asked.available() > 0, 20'000);
    client.reset();
    QVERIFY(result->has_value());
    QVERIFY(!**result && (*result)->error().kind == Error::Kind::Rejected);
    answer.release();
    QTRY_VERIFY_WITH_TIMEOUT(answer.available() == 0, 20'000);
    QCOMPARE(m_plivo->connections(), 0);
}

QTEST_GUILESS_MAIN(TestPlivoProxy)
#include "tst_plivoproxy.moc"
