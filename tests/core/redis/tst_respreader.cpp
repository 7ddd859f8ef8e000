// SPDX-License-Identifier: GPL-3.0-or-later
#include "redis/respcommand.h"
#include "redis/respreader.h"

#include <QRandomGenerator>
#include <QTest>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Ringproof;
using namespace Qt::StringLiterals;

namespace {

RespValue text(RespValue::Type type, QByteArray bytes)
{
    RespValue value;
    value.type = type;
    value.text = std::move(bytes);
    return value;
}

RespValue number(qint64 integer)
{
    RespValue value;
    value.type = RespValue::Type::Integer;
    value.integer = integer;
    return value;
}

RespValue array(std::vector<RespValue> elements)
{
    RespValue value;
    value.type = RespValue::Type::Array;
    value.elements = std::move(elements);
    return value;
}

struct Sample {
    QByteArray bytes;
    RespValue value;
};

const std::vector<Sample> &samples()
{
    using Type = RespValue::Type;
    static const std::vector<Sample> all {
        {"+OK\r\n", text(Type::Status, "OK")},
        {"-ERR no\r\n", text(Type::Error, "ERR no")},
        {":0\r\n", number(0)},
        {":-9223372036854775808\r\n", number(std::numeric_limits<qint64>::min())},
        {"$5\r\nhello\r\n", text(Type::String, "hello")},
        {"$0\r\n\r\n", text(Type::String, "")},
        {QByteArray("$6\r\na\0\r\nbc\r\n", 12), text(Type::String, QByteArray("a\0\r\nbc", 6))},
        {"$-1\r\n", RespValue()},
        {"*-1\r\n", RespValue()},
        {"*0\r\n", array({})},
        {"*3\r\n$1\r\na\r\n:7\r\n$-1\r\n", array({text(Type::String, "a"), number(7), RespValue()})},
        {"*2\r\n*2\r\n:1\r\n*1\r\n+x\r\n*1\r\n:2\r\n", array({array({number(1), array({text(Type::Status, "x")})}), array({number(2)})})},
    };
    return all;
}

//! Everything that comes out, up to the error or the end.
std::vector<RespValue> readAll(RespReader &reader, const QByteArray &bytes, qsizetype chunk, bool *ok = nullptr)
{
    std::vector<RespValue> values;
    for (qsizetype at = 0; at < bytes.size(); at += chunk) {
        reader.feed(QByteArrayView(bytes).sliced(at, std::min(chunk, bytes.size() - at)));
        for (;;) {
            auto next = reader.next();
            if (ok)
                *ok = next.has_value();
            if (!next)
                return values;
            if (!*next)
                break;
            values.push_back(std::move(**next));
        }
    }
    return values;
}

} // namespace

class TestRespReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKindOfReply();
    void readsThemHoweverTheyAreSplit();
    void readsLongReplies();
    void refuses_data();
    void refuses();
    void staysRefusing();
    void limitsHold_data();
    void limitsHold();
    void limitsCountEachReplyByItself();
    void allocatesNothingForWhatIsAnnounced();
    void survivesAnyBytes();
    void writesCommands();
    void tellsErrorsByTheirFirstWord();
};

void TestRespReader::readsEveryKindOfReply()
{
    for (const Sample &sample : samples()) {
        RespReader reader;
        const std::vector<RespValue> values = readAll(reader, sample.bytes, sample.bytes.size());
        QCOMPARE(values.size(), 1U);
        QVERIFY2(values.front() == sample.value, sample.bytes.constData());
    }
}

void TestRespReader::readsThemHoweverTheyAreSplit()
{
    QByteArray bytes;
    for (int i = 0; i < 50; ++i) {
        for (const Sample &sample : samples())
            bytes += sample.bytes;
    }
    for (const qsizetype chunk : {1, 2, 3, 5, 7, 64, 1023, 1024, 100'000}) {
        RespReader reader;
        const std::vector<RespValue> values = readAll(reader, bytes, chunk);
        QCOMPARE(values.size(), 50 * samples().size());
        for (size_t i = 0; i < values.size(); ++i)
            QVERIFY(values[i] == samples()[i % samples().size()].value);
    }
}

void TestRespReader::readsLongReplies()
{
    const QByteArray body(3'000'000, 'x');
    QByteArray bytes = "*2\r\n$3000000\r\n" + body + "\r\n*100000\r\n";
    for (int i = 0; i < 100'000; ++i)
        bytes += ":1\r\n";
    RespReader reader;
    const std::vector<RespValue> values = readAll(reader, bytes, RespReader::ChunkSize);
    QCOMPARE(values.size(), 1U);
    QCOMPARE(values[0].elements[0].text, body);
    QCOMPARE(values[0].elements[1].elements.size(), 100'000U);
}

void TestRespReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *bytes : {"hello\r\n",
                              "HTTP/1.1 400 Bad Request\r\n",
                              "\r\n",
                              ":12a\r\n",
                              ":\r\n",
                              ":99999999999999999999\r\n",
                              "$abc\r\n",
                              "$-2\r\n",
                              "$99999999999999999999\r\n",
                              "$ 5\r\nhello\r\n",
                              "*-2\r\n",
                              "*x\r\n",
                              "$5\r\nhelloXY",
                              "*2\r\n$1\r\nab\r\n",
                              "*4294967296\r\n",
                              "*1\r\n?\r\n",
                              "%1\r\n+a\r\n+b\r\n",
                              "~1\r\n+a\r\n",
                              ">1\r\n+a\r\n",
                              ",1.5\r\n",
                              "#t\r\n",
                              "_\r\n",
                              "=6\r\ntxt:ab\r\n",
                              "(123\r\n"})
        QTest::newRow(QByteArray(bytes).toPercentEncoding(" :$*/").constData()) << QByteArray(bytes);
}

void TestRespReader::refuses()
{
    QFETCH(const QByteArray, bytes);
    for (const qsizetype chunk : {qsizetype(1), bytes.size()}) {
        RespReader reader;
        bool ok = true;
        QCOMPARE(readAll(reader, bytes, chunk, &ok).size(), 0U);
        QVERIFY(!ok);
        QVERIFY(!reader.next().error().isEmpty());
    }
}

void TestRespReader::staysRefusing()
{
    RespReader reader;
    bool ok = true;
    readAll(reader, "+OK\r\n!\r\n", 100, &ok);
    QVERIFY(!ok);
    reader.feed("+OK\r\n");
    QVERIFY(!reader.next());
}

void TestRespReader::limitsHold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a string of 2 GB") << QByteArray("$2147483648\r\n");
    QTest::newRow("a string of 8 EB") << QByteArray("$9223372036854775807\r\n");
    QTest::newRow("a string just too long") << QByteArray("$1001\r\n");
    QTest::newRow("a long status") << QByteArray("+" + QByteArray(1100, 'x'));
    QTest::newRow("strings too long together") << QByteArray("*2\r\n$600\r\n" + QByteArray(600, 'x') + "\r\n$600\r\n");
    QTest::newRow("an array of 2 G") << QByteArray("*2147483647\r\n");
    QTest::newRow("an array just too long") << QByteArray("*101\r\n");
    QTest::newRow("arrays too long together") << QByteArray("*2\r\n*50\r\n" + QByteArray(":1\r\n").repeated(50) + "*49\r\n");
    QTest::newRow("too deep") << QByteArray("*1\r\n*1\r\n*1\r\n*1\r\n");
    QTest::newRow("far too deep") << QByteArray("*1\r\n").repeated(10'000);
}

void TestRespReader::limitsHold()
{
    QFETCH(const QByteArray, bytes);
    for (const qsizetype chunk : {qsizetype(1), bytes.size()}) {
        RespReader reader({.bytes = 1000, .elements = 100, .depth = 3});
        bool ok = true;
        readAll(reader, bytes, chunk, &ok);
        QVERIFY(!ok);
        QVERIFY2(reader.next().error().contains(u"larger"), qPrintable(reader.next().error()));
    }
}

void TestRespReader::limitsCountEachReplyByItself()
{
    const QByteArray most(1000, 'x');
    for (const QByteArray &text : {"$1000\r\n" + most, '+' + most}) {
        const QByteArray atTheLimit = "*99\r\n" + text + "\r\n" + QByteArray(":-100\r\n").repeated(97) + "*1\r\n*0\r\n";
        for (const qsizetype chunk : {1, 700, 10'000}) {
            RespReader reader({.bytes = 1000, .elements = 100, .depth = 3});
            QCOMPARE(readAll(reader, atTheLimit.repeated(5), chunk).size(), 5U);
        }
    }
}

void TestRespReader::allocatesNothingForWhatIsAnnounced()
{
#ifdef __GLIBC__
    RespReader reader;
    const size_t before = mallinfo2().uordblks + mallinfo2().hblkhd;
    reader.feed("*1048576\r\n$16777216\r\n");
    QVERIFY(reader.next());
    QVERIFY(mallinfo2().uordblks + mallinfo2().hblkhd < before + 100'000);
#else
    QSKIP("Needs glibc's figures.");
#endif
}

//! Not a fuzzer, but what one would find first.
void TestRespReader::survivesAnyBytes()
{
    QRandomGenerator random(20231105);
    QByteArray whole;
    for (const Sample &sample : samples())
        whole += sample.bytes;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = whole;
        for (int changes = random.bounded(1, 4); changes > 0; --changes) {
            const qsizetype at = random.bounded(bytes.size());
            switch (random.bounded(3)) {
            case 0: bytes[at] = char(random.bounded(256)); break;
            case 1: bytes.remove(at, random.bounded(1, 8)); break;
            default: bytes.insert(at, "*$:+-0123456789\r\n"[random.bounded(17)]); break;
            }
            if (bytes.isEmpty())
                bytes = whole;
        }
        RespReader reader({.bytes = 10'000, .elements = 1000, .depth = 7});
        readAll(reader, bytes, random.bounded(1, 40));
    }
}

void TestRespReader::writesCommands()
{
    QCOMPARE(respCommand({"GET", "a key"}), QByteArray("*2\r\n$3\r\nGET\r\n$5\r\na key\r\n"));
    QCOMPARE(respCommand({""}), QByteArray("*1\r\n$0\r\n\r\n"));
    const QByteArray any("\r\n\0$", 4);
    QCOMPARE(respCommand({any, QByteArray(100'000, 'x')}),
             QByteArray("*2\r\n$4\r\n" + any + "\r\n$100000\r\n" + QByteArray(100'000, 'x') + "\r\n"));
}

void TestRespReader::tellsErrorsByTheirFirstWord()
{
    const RespValue error = text(RespValue::Type::Error, "NOSCRIPT No matching script");
    QVERIFY(error.isError("NOSCRIPT"));
    QVERIFY(!error.isError("NO"));
    QVERIFY(!error.isError("NOSCRIPTS"));
    QVERIFY(text(RespValue::Type::Error, "LOADING").isError("LOADING"));
    QVERIFY(!text(RespValue::Type::String, "NOSCRIPT").isError("NOSCRIPT"));
    QCOMPARE(number(7).toInteger(), std::optional<qint64>(7));
    QCOMPARE(text(RespValue::Type::String, "42").toInteger(), std::optional<qint64>(42));
    QCOMPARE(text(RespValue::Type::String, "x").toInteger(), std::nullopt);
    QCOMPARE(RespValue().toInteger(), std::nullopt);
}

QTEST_GUILESS_MAIN(TestRespReader)
#include "tst_respreader.moc"
