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
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void neverRepeatsAPassword_data();
    void neverRepeatsAPassword();
    void isShownWithoutTheUser();
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
    row("redis://localhost?ca=x", "no options");
    row("redis://localhost/0#x", "no options");
    row("redis://de%zzsk@localhost", "user");
    row("redis://desk%4@localhost", "user");
    row("rediss://localhost", "rediss:// (TLS)");
    row("redis+sentinel://a:1,b:2/master", "redis+sentinel:// (Sentinel)");
    row("rediss+sentinel://a/master", "rediss+sentinel:// (Sentinel)");
    row("redis+cluster://a:1,b:2", "redis+cluster:// (Cluster)");
    row("rediss+cluster://a", "rediss+cluster:// (Cluster)");
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
                             "redis://desk:@localhost/s3cret", "unknown://desk:s3cret@localhost"})
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

void TestRedisAddress::isShownWithoutTheUser()
{
    QCOMPARE(RedisAddress::parse(u"redis://desk@localhost:7000/3"_s)->toString(), u"localhost:7000/3"_s);
    QCOMPARE(RedisAddress::parse(u"redis://[::1]"_s)->toString(), u"[::1]:6379/0"_s);
}

QTEST_GUILESS_MAIN(TestRedisAddress)
#include "tst_redisaddress.moc"
