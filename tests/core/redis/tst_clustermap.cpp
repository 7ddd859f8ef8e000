// SPDX-License-Identifier: GPL-3.0-or-later
// Which slot a key is in, and who keeps it: ours against a real server's word.
#include "redis/clustermap.h"
#include "support/redisserver.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Ringproof;
using namespace Qt::StringLiterals;

namespace {

RespValue text(const QByteArray &value)
{
    RespValue string;
    string.type = RespValue::Type::String;
    string.text = value;
    return string;
}

RespValue integer(qint64 value)
{
    RespValue number;
    number.type = RespValue::Type::Integer;
    number.integer = value;
    return number;
}

RespValue array(std::vector<RespValue> elements)
{
    RespValue list;
    list.type = RespValue::Type::Array;
    list.elements = std::move(elements);
    return list;
}

RespValue server(RespValue host, qint64 port, std::vector<RespValue> details = {})
{
    return array({std::move(host), integer(port), text("id"), array(std::move(details))});
}

RespValue error(const QByteArray &value)
{
    RespValue said;
    said.type = RespValue::Type::Error;
    said.text = value;
    return said;
}

RedisEndpoint at(const char *host, quint16 port)
{
    return {QString::fromUtf8(host), port};
}

} // namespace

class TestClusterMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slotsAreTheServers();
    void aMapIsRead();
    void hostsThatAreNotNamed();
    void whatIsNoMap_data();
    void whatIsNoMap();
    void aMoveIsNoted();
    void redirectionsAreRead_data();
    void redirectionsAreRead();

private:
    const RedisEndpoint m_asked = at("10.0.0.1", 7000);
};

void TestClusterMap::slotsAreTheServers()
{
    RedisServer server(RedisServer::ClockKind::System, {u"--cluster-enabled"_s, u"yes"_s});
    QByteArrayList keys {"",      "foo",     "{foo}",     "a{foo}b", "{}foo",   "foo{}",    "foo{}{bar}", "{{bar}}",
                         "{bar",  "bar}",    "}bar{",     "}{bar}",  "{a}{b}",  "foo{{}}",  "{",          "}",
                         "{}",    "a{b}c}d", "{\0x}y",    "\xff\xfe", "{\xc3\xa4}", "number:+14155552671:code",
                         "ringproof:{number:+14155552671:code}:state", QByteArray("{\0x}y", 5), QByteArray(1000, 'x')};
    QRandomGenerator random(4711);
    for (int i = 0; i < 500; ++i) { // mostly braces
        QByteArray key;
        for (int length = random.bounded(12); length > 0; --length)
            key += "{}ab\0"[random.bounded(5)];
        keys << key;
    }
    for (const QByteArray &key : std::as_const(keys))
        QVERIFY2(clusterSlot(key) == server.ask({"CLUSTER", "KEYSLOT", key}).integer, key.toPercentEncoding().constData());
}

void TestClusterMap::aMapIsRead()
{
    const auto map = ClusterMap::parse(
        array({array({integer(0), integer(5460), server(text("10.0.0.1"), 7000), server(text("10.0.0.4"), 7003)}),
               array({integer(5461), integer(5461), server(text("::1"), 7001)}),
               array({integer(5463), integer(16383), server(text("10.0.0.1"), 7000), server(text("10.0.0.4"), 7003)})}),
        m_asked);
    QVERIFY(map);
    QCOMPARE(*map->ownerOf(0), at("10.0.0.1", 7000));
    QCOMPARE(*map->ownerOf(5460), at("10.0.0.1", 7000));
    QCOMPARE(*map->ownerOf(5461), at("::1", 7001));
    QVERIFY(!map->ownerOf(5462));
    QCOMPARE(*map->ownerOf(16383), at("10.0.0.1", 7000));
    QCOMPARE(map->owners().size(), 2);
    QCOMPARE(map->replicas(), QList<RedisEndpoint> {at("10.0.0.4", 7003)});
}

void TestClusterMap::hostsThatAreNotNamed()
{
    const auto ownerIn = [this](RespValue owner) {
        const auto map = ClusterMap::parse(array({array({integer(0), integer(16383), std::move(owner)})}), m_asked);
        return map ? map->ownerOf(7)->host : u"no map"_s;
    };
    QCOMPARE(ownerIn(server(text(""), 7000)), u"10.0.0.1"_s);
    QCOMPARE(ownerIn(server(RespValue(), 7000)), u"10.0.0.1"_s); // cluster-preferred-endpoint-type unknown-endpoint
    QCOMPARE(ownerIn(server(text("redis-a.example"), 7000, {text("ip"), text("10.0.0.9")})), u"redis-a.example"_s);
    QCOMPARE(ownerIn(server(text("?"), 7000, {text("ip"), text("10.0.0.9")})), u"10.0.0.9"_s); // a name is preferred, but not known
    QCOMPARE(ownerIn(server(text("?"), 7000)), u"10.0.0.1"_s);
    QCOMPARE(ownerIn(array({text("10.0.0.3"), integer(7000)})), u"10.0.0.3"_s); // Redis 3
}

void TestClusterMap::whatIsNoMap_data()
{
    QTest::addColumn<RespValue>("reply");
    QTest::newRow("nothing") << RespValue();
    QTest::newRow("error") << error("ERR This instance has cluster support disabled");
    QTest::newRow("no slots") << array({});
    QTest::newRow("no ranges") << array({integer(1)});
    QTest::newRow("no owner") << array({array({integer(0), integer(1)})});
    QTest::newRow("slot too high") << array({array({integer(0), integer(16384), server(text("a"), 1)})});
    QTest::newRow("slot too low") << array({array({integer(-1), integer(1), server(text("a"), 1)})});
    QTest::newRow("port too high") << array({array({integer(0), integer(1), server(text("a"), 65536)})});
    QTest::newRow("port too low") << array({array({integer(0), integer(1), server(text("a"), 0)})});
    QTest::newRow("owner without port") << array({array({integer(0), integer(1), array({text("a")})})});
}

void TestClusterMap::whatIsNoMap()
{
    QFETCH(const RespValue, reply);
    QVERIFY(!ClusterMap::parse(reply, m_asked));
}

void TestClusterMap::aMoveIsNoted()
{
    ClusterMap map;
    QVERIFY(!map.ownerOf(7));
    map.setOwner(7, at("10.0.0.1", 7000));
    map.setOwner(8, at("10.0.0.2", 7000));
    map.setOwner(7, at("10.0.0.2", 7000));
    QCOMPARE(*map.ownerOf(7), at("10.0.0.2", 7000));
    QVERIFY(map.isOwner(at("10.0.0.2", 7000)));
    QVERIFY(!map.isOwner(at("10.0.0.2", 7001)));
}

void TestClusterMap::redirectionsAreRead_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *reply, const char *expected) { QTest::newRow(reply) << QByteArray(reply) << QString::fromUtf8(expected); };
    row("MOVED 3999 127.0.0.1:6381", "moved 3999 127.0.0.1:6381");
    row("ASK 0 redis-b.example:6381", "ask 0 redis-b.example:6381");
    row("MOVED 3999 ::1:6381", "moved 3999 [::1]:6381");
    row("MOVED 3999 :6381", "moved 3999 10.0.0.1:6381");
    row("MOVED 3999 ?:6381", "moved 3999 10.0.0.1:6381");
    row("MOVED 3999", "none");
    row("MOVED 3999 127.0.0.1", "none");
    row("MOVED x 127.0.0.1:6381", "none");
    row("MOVED 16384 127.0.0.1:6381", "none");
    row("MOVED 3999 127.0.0.1:x", "none");
    row("MOVED 3999 127.0.0.1:0", "none");
    row("MOVEDELSEWHERE 3999 127.0.0.1:6381", "none");
    row("ERR", "none");
}

void TestClusterMap::redirectionsAreRead()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const QString, expected);
    const auto read = ClusterRedirection::parse(error(reply), m_asked);
    QString words = u"none"_s;
    if (read)
        words = u"%1 %2 %3"_s.arg(read->kind == ClusterRedirection::Kind::Ask ? u"ask"_s : u"moved"_s).arg(read->slot).arg(read->to.toString());
    QCOMPARE(words, expected);
    QVERIFY(!ClusterRedirection::parse(text(reply), m_asked)); // a value, not an error
}

QTEST_GUILESS_MAIN(TestClusterMap)
#include "tst_clustermap.moc"
