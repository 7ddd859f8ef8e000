// SPDX-License-Identifier: GPL-3.0-or-later
#include "redis/redisaddress.h"

#include <QTest>

using namespace Ringproof;
using namespace Qt::StringLiterals;

class TestRedisAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void understandsSentinelAndCluster_data();
    void understandsSentinelAndCluster();
    void understandsTls();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void neverRepeatsAPassword_data();
    void neverRepeatsAPassword();
    void hidesWhatMayBeAPassword_data();
    void hidesWhatMayBeAPassword();
    void aTypedPasswordIsTakenOut_data();
    void aTypedPasswordIsTakenOut();
    void isShownWithoutTheUser();
    void oneServerKeepsUserDatabaseAndTls();
};

void TestRedisAddress::understands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("user");
    QTest::addColumn<int>("database");
    const auto row = [](const char *text, const char *host, int port, const char *user, int database) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(host) << port << QString::fromUtf8(user) << database;
    };
    row("redis://127.0.0.1:6379/0", "127.0.0.1", 6379, "", 0);
    row("redis://localhost", "localhost", 6379, "", 0);
    row("redis://localhost/", "localhost", 6379, "", 0);
    row("redis://localhost:6380", "localhost", 6380, "", 0);
    row("redis://localhost/15", "localhost", 6379, "", 15);
    row("REDIS://Cache.Example.com:1/2", "Cache.Example.com", 1, "", 2);
    row("  redis://localhost:65535/0 ", "localhost", 65535, "", 0);
    row("redis://desk@localhost", "localhost", 6379, "desk", 0);
    row("redis://@localhost", "localhost", 6379, "", 0);
    row("redis://support%20desk%40berlin@localhost:6379/1", "localhost", 6379, "support desk@berlin", 1);
    row("redis://a@b@localhost", "localhost", 6379, "a@b", 0);
    row("redis://[::1]", "::1", 6379, "", 0);
    row("redis://desk@[2001:db8::7]:7000/3", "2001:db8::7", 7000, "desk", 3);
    row("redis://redis_cache-1.internal:6379", "redis_cache-1.internal", 6379, "", 0);
    row("redis://büro.example", "büro.example", 6379, "", 0);
}

void TestRedisAddress::understands()
{
    QFETCH(const QString, text);
    const Expected<RedisAddress> address = RedisAddress::parse(text);
    QVERIFY2(address, address ? "" : qPrintable(address.error().message));
    QCOMPARE(address->servers.size(), 1);
    QTEST(address->servers[0].host, "host");
    QTEST(int(address->servers[0].port), "port");
    QTEST(address->user, "user");
    QTEST(address->database, "database");
    QVERIFY(address->kind == RedisAddress::Kind::Single);
    QVERIFY(!address->tls);
}

void TestRedisAddress::understandsSentinelAndCluster_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isCluster");
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<QString>("shown"); // servers and their ports, master, database
    QTest::addColumn<QString>("user");
    const auto row = [](const char *text, bool isCluster, bool isTls, const char *shown, const char *user) {
        QTest::newRow(text) << QString::fromUtf8(text) << isCluster << isTls << QString::fromUtf8(shown) << QString::fromUtf8(user);
    };
    row("redis+sentinel://a/mymaster", false, false, "a:26379/mymaster", "");
    row("redis+sentinel://a:1,b,[::1]:3/my-master_1.x", false, false, "a:1,b:26379,[::1]:3/my-master_1.x", "");
    row("redis+sentinel://desk@a:1,b:2/m/3", false, false, "a:1,b:2/m/3", "desk");
    row("redis+sentinel://a/m/0", false, false, "a:26379/m", "");
    row("redis+sentinel://a/m/", false, false, "a:26379/m", "");
    row("redis+sentinel://a/my%2Dmaster", false, false, "a:26379/my-master", "");
    row("rediss+sentinel://a:1,b:2/m", false, true, "a:1,b:2/m", "");
    row("redis+cluster://a:7000,b:7001,c", true, false, "a:7000,b:7001,c:6379", "");
    row("Redis+Cluster://a,a:6379,[2001:db8::1]", true, false, "a:6379,[2001:db8::1]:6379", "");
    row("redis+cluster://desk@a/", true, false, "a:6379", "desk");
    row("redis+cluster://a,b/0", true, false, "a:6379,b:6379", "");
    row("rediss+cluster://a,b?servername=c", true, true, "a:6379,b:6379", "");
}

void TestRedisAddress::understandsSentinelAndCluster()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isCluster);
    const Expected<RedisAddress> address = RedisAddress::parse(text);
    QVERIFY2(address, address ? "" : qPrintable(address.error().message));
    QVERIFY(address->kind == (isCluster ? RedisAddress::Kind::Cluster : RedisAddress::Kind::Sentinel));
    QTEST(address->tls.has_value(), "isTls");
    QTEST(address->toString(), "shown");
    QTEST(address->user, "user");
}

void TestRedisAddress::understandsTls()
{
    Expected<RedisAddress> address = RedisAddress::parse(u"rediss://localhost"_s);
    QVERIFY2(address, address ? "" : qPrintable(address.error().message));
    QVERIFY(address->tls && *address->tls == RedisTls());
    QCOMPARE(address->toString(), u"localhost:6379/0"_s);

    address = RedisAddress::parse(u"rediss://desk@10.0.0.5:6380/2?ca=/etc/a%20b/100%25.pem&key=/k.pem&cert=/c&servername=redis.example"_s);
    QVERIFY2(address, address ? "" : qPrintable(address.error().message));
    QCOMPARE(address->tls->caFile, u"/etc/a b/100%.pem"_s);
    QCOMPARE(address->tls->certificateFile, u"/c"_s);
    QCOMPARE(address->tls->keyFile, u"/k.pem"_s);
    QCOMPARE(address->tls->serverName, u"redis.example"_s);
    QCOMPARE(address->user, u"desk"_s);
    QCOMPARE(address->database, 2);

    for (const auto &at : {u"rediss://h:1/0?ca=/a@b.pem"_s, u"rediss://h:1/0?ca=/a%40b.pem"_s, u"rediss://desk@h:1?ca=/a@b.pem"_s}) {
        address = RedisAddress::parse(at);
        QVERIFY2(address, qPrintable(at));
        QCOMPARE(address->tls->caFile, u"/a@b.pem"_s);
        QCOMPARE(address->servers.first().host, u"h"_s);
    }
}

void TestRedisAddress::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *text, const char *says) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(says); };
    row("", "begins with redis://");
    row("localhost:6379", "begins with redis://");
    row("://localhost", "begins with redis://");
    row("http://localhost", "begins with redis://");
    row("redis://", "names no host");
    row("redis:///0", "names no host");
    row("redis://:6379", "names no host");
    row("redis://local host", "character");
    row("redis://local\\host", "character");
    row("redis://localhost:", "port");
    row("redis://localhost:0", "port");
    row("redis://localhost:65536", "port");
    row("redis://localhost:99999999999999999999", "port");
    row("redis://localhost:+80", "port");
    row("redis://localhost:6379x", "port");
    row("redis://localhost/x", "number of a database");
    row("redis://localhost/-1", "number of a database");
    row("redis://localhost/0/", "number of a database");
    row("redis://localhost/99999999999", "number of a database");
    row("redis://::1", "brackets");
    row("redis://[::1", "brackets");
    row("redis://[127.0.0.1]", "brackets");
    row("redis://[]", "brackets");
    row("redis://[::1]6379", "brackets");
    row("redis://a,b", "names one server");
    row("redis://a:1,b:2", "names one server");
    row("redis://localhost/0#x", "There is a #");
    row("rediss://localhost/0?ca=/a#b", "%23");
    row("redis://de%zzsk@localhost", "user");
    row("redis://desk%4@localhost", "user");
    row("redis://localhost?ca=/x", "ca of the Redis address is about TLS, which a redis:// address doesn't use. For TLS, write rediss://.");
    row("redis+cluster://localhost?servername=x", "For TLS, write rediss+cluster://.");
    row("rediss://localhost?", "doesn't know.");
    row("rediss://localhost?verify=none", "doesn't know: verify.");
    row("rediss://localhost?CA=/x", "doesn't know: CA.");
    row("rediss://localhost?ca=/x&", "doesn't know.");
    row("rediss://localhost?ca", "ca of the Redis address has no value");
    row("rediss://localhost?servername=&ca=/x", "servername of the Redis address has no value");
    row("rediss://localhost?ca=/x&ca=/y", "ca stands twice");
    row("rediss://localhost?ca=x.pem", "ca of the Redis address must name a file by its whole path");
    row("rediss://localhost?ca=/100%.pem", "a % in it is written %25");
    row("rediss://localhost?cert=/x", "key is missing");
    row("rediss://localhost?key=/x", "cert is missing");
    row("rediss://localhost?servername=a/b", "servername of the Redis address must be the name");
    row("redis+sentinel://a:1,b:2", "what the Sentinels watch");
    row("redis+sentinel://a:1,b:2/", "what the Sentinels watch");
    row("rediss+sentinel://a//0", "rediss+sentinel://10.0.0.1");
    row("redis+sentinel://a/my master", "what the Sentinels watch");
    row("redis+sentinel://a/m/x", "number of a database");
    row("redis+sentinel://a:1,b:x/m", "Server 2 of the list");
    row("redis+sentinel://a:1,,b:x/m", "Server 2 of the list");
    row("redis+cluster://a:1,b:2,", "Server 3 of the list in the Redis address can't be read. The Redis address names no host");
    row("redis+cluster://[::1,b", "Server 1 of the list");
    row("redis+cluster://", "names no host");
    row("redis+cluster://a/1", "one database");
    row("redis+cluster://a/x", "number of a database");
}

void TestRedisAddress::saysWhatIsWrong()
{
    QFETCH(const QString, text);
    QFETCH(const QString, says);
    const Expected<RedisAddress> address = RedisAddress::parse(text);
    QVERIFY(!address);
    QCOMPARE(address.error().kind, Error::Kind::Invalid);
    QVERIFY2(address.error().message.contains(says), qPrintable(address.error().message));
}

void TestRedisAddress::neverRepeatsAPassword_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"redis://:s3cret@localhost", "redis://desk:s3cret@localhost:6379/0", "redis://desk:x@s3cret@localhost",
                             "redis://desk:s3/cret?s3cret#@localhost", "rediss://desk:s3cret@localhost", "redis+cluster://:s3cret@a:1,b:2",
                             "redis://desk:@localhost/s3cret", "unknown://desk:s3cret@localhost", "rediss://localhost?password=s3cret",
                             "redis+sentinel://desk:s3cret@a:1,b:2/m", "rediss://desk:s3cret@a?ca=/x@y"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestRedisAddress::neverRepeatsAPassword()
{
    QFETCH(const QString, text);
    const Expected<RedisAddress> address = RedisAddress::parse(text);
    QVERIFY(!address);
    QVERIFY2(address.error().message.contains(u"RINGPROOF_REDIS_PASSWORD"), qPrintable(address.error().message));
    QVERIFY2(!address.error().message.contains(u"cret"), qPrintable(address.error().message));
}

void TestRedisAddress::hidesWhatMayBeAPassword_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *text, const char *shown) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(shown); };
    row(" redis://desk@localhost:6379/0 ", "redis://desk@localhost:6379/0");
    row("rediss://h:1/0?ca=/a@b.pem", "rediss://h:1/0?ca=/a@b.pem");
    row("redis://desk:s3cret@localhost/x", "redis://desk:•••@localhost/x");
    row("redis://:s3cret@localhost", "redis://:•••@localhost");
    row("redis://desk:s3:cret@s3cret@localhost", "redis://desk:•••@localhost");
    row("redis://desk:s3/cret?s3cret#@localhost", "redis://desk:•••@localhost");
    row("redis+sentinel://desk:s3cret@a:1,b:2/m", "redis+sentinel://desk:•••@a:1,b:2/m");
    row("mysql://desk:s3cret@localhost", "mysql://desk:•••@localhost");
    row("desk:s3cret@localhost", "desk:•••@localhost");
    row("redis://desk:s3cret", "redis://desk:•••");
    row("redis://desk:s3cret/0?ca=/x", "redis://desk:•••");
    row("redis://desk:6/s3cret", "redis://desk:•••");
    row("rediss://h?password=s3cret&ca=/x", "rediss://h?password=•••&ca=/x");
    row("redis://localhost:6379/x", "redis://localhost:•••");
    row("redis+sentinel://a:1,b:2", "redis+sentinel://a:1,b:2");
    row("redis://a@b@local host", "redis://a@b@local host");
    row("localhost", "localhost");
    row("", "");
}

void TestRedisAddress::hidesWhatMayBeAPassword()
{
    QFETCH(const QString, text);
    QTEST(RedisAddress::redacted(text), "shown");
}

void TestRedisAddress::aTypedPasswordIsTakenOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("password");
    const auto row = [](const char *text, const char *address, const char *password) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(address) << QByteArray(password);
    };
    row("redis://:hunter2@host:6380/1", "redis://host:6380/1", "hunter2");
    row("rediss://desk:p%40ss@host?servername=x", "rediss://desk@host?servername=x", "p@ss");
    row("redis://desk:a@b/c?d@host/2", "redis://desk@host/2", "a@b/c?d");
    row("redis://desk:50%@host", "redis://desk@host", "50%");
    row("redis+sentinel://u:p@a:1,b:2/m/3", "redis+sentinel://u@a:1,b:2/m/3", "p");
    row("rediss://host?ca=/x.pem&password=hunter2", "rediss://host?ca=/x.pem", "hunter2");
    row("redis://host?auth=hunter2", "redis://host", "hunter2");
    row("desk:hunter2@host", "desk@host", "hunter2");
    row(" redis://desk:@host ", "redis://desk@host", "");
    row("redis://desk@host:6379/0", "redis://desk@host:6379/0", "");
    row("redis://[::1]:6379", "redis://[::1]:6379", "");
    row("nonsense", "nonsense", "");
    row("", "", "");
}

void TestRedisAddress::aTypedPasswordIsTakenOut()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, password);
    const RedisAddress::Typed typed = RedisAddress::withoutPassword(text);
    QTEST(typed.address, "address");
    QCOMPARE(typed.password.reveal().toByteArray(), password);
}

void TestRedisAddress::isShownWithoutTheUser()
{
    QCOMPARE(RedisAddress::parse(u"redis://desk@localhost:7000/3"_s)->toString(), u"localhost:7000/3"_s);
    QCOMPARE(RedisAddress::parse(u"redis://[::1]"_s)->toString(), u"[::1]:6379/0"_s);
}

void TestRedisAddress::oneServerKeepsUserDatabaseAndTls()
{
    const Expected<RedisAddress> address = RedisAddress::parse(u"rediss+sentinel://desk@a:1,b:2/m/3?servername=redis.example"_s);
    const RedisAddress one = address->at({u"c"_s, 4});
    QCOMPARE(one.toString(), u"c:4/3"_s);
    QVERIFY(one.kind == RedisAddress::Kind::Single);
    QCOMPARE(one.user, u"desk"_s);
    QVERIFY(one.master.isEmpty());
    QCOMPARE(one.tls->serverName, u"redis.example"_s);
}

QTEST_GUILESS_MAIN(TestRedisAddress)
#include "tst_redisaddress.moc"
