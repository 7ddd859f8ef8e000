// SPDX-License-Identifier: GPL-3.0-or-later
// RedisStore by TLS: each kind of request once, the team's events, and a line that ends in between.
#include "core/store/redisoperations.h"

#include <QTest>

using namespace Ringproof;
using namespace Qt::StringLiterals;

namespace {

constexpr int Generous = 60'000; // ms

RedisServer::Tls made(TlsAuthority &authority)
{
    RedisServer::Tls tls;
    tls.own = authority.issue({u"IP:127.0.0.1"_s});
    tls.authority = authority.certificate();
    return tls;
}

} // namespace

class TestRedisStoreTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server.clear(); }

    void everyRequestWorks();
    void theTeamHearsOfIt();
    void aServerThatComesBackIsUsedAgain();

private:
    TlsAuthority m_authority {u"Team Authority"_s};
    RedisServer m_server {made(m_authority)};
};

void TestRedisStoreTls::everyRequestWorks()
{
    RedisStore store(m_server.options(), plainSettings());
    const Desk ann(store);
    const QString id = newRequestId();
    QCOMPARE(words(ann.issue(testNumber(0), u"482913"_s, id)).section(u' ', 0, 0), u"issued"_s);
    QCOMPARE(words(ann.verify(testNumber(0), u"000000"_s)), u"wrong 4"_s);
    QVERIFY(ann.extend(testNumber(0), id, std::chrono::seconds(90)) > std::chrono::seconds(60));
    QVERIFY(ann.status(testNumber(0)).ttl > std::chrono::seconds(60));
    QCOMPARE(words(ann.verify(testNumber(0), u"482913"_s)), u"verified"_s);
    ann.reset(testNumber(0));

    const QString next = newRequestId();
    (void)ann.issue(testNumber(0), u"482913"_s, next);
    (void)ann.issue(testNumber(1), u"555555"_s);
    QCOMPARE(ann.active().size(), 2);
    QVERIFY(ann.withdraw(testNumber(0), next));
    QVERIFY(ann.revoke(testNumber(1)));
    QCOMPARE(ann.active().size(), 0);
    QVERIFY(ann.ping().roundTrip >= Milliseconds(0));
}

void TestRedisStoreTls::theTeamHearsOfIt()
{
    RedisStore here(m_server.options(), plainSettings());
    RedisStore there(m_server.options(), plainSettings());
    QStringList heard;
    connect(&there, &OtpStore::happened, this, [&heard](const StoreEvent &event) { heard << words(event); });
    QVERIFY(QCoro::waitFor(there.ping()));
    (void)Desk(here, u"ann"_s).issue(testNumber(0), u"482913"_s);
    QCOMPARE(words(Desk(here, u"bob"_s).verify(testNumber(0), u"482913"_s)), u"verified"_s);
    QTRY_COMPARE_WITH_TIMEOUT(heard, (QStringList {u"issued ann"_s, u"verified bob"_s}), Generous);
}

void TestRedisStoreTls::aServerThatComesBackIsUsedAgain()
{
    RedisStore store(m_server.options(), plainSettings());
    const Desk ann(store);
    (void)ann.issue(testNumber(0), u"482913"_s);
    m_server.kill();
    m_server.start();
    QTRY_VERIFY_WITH_TIMEOUT(QCoro::waitFor(store.ping()), Generous);
    QCOMPARE(words(ann.verify(testNumber(0), u"482913"_s)), u"expired"_s); // it came back without data and without scripts
}

QTEST_GUILESS_MAIN(TestRedisStoreTls)
#include "tst_redisstore_tls.moc"
