// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that a Redis shows, logs or writes to its disk holds a code of a sealed profile; and the search would find one.
#include "core/store/redismonitor.h"
#include "core/store/redisoperations.h"

#include <QDirIterator>
#include <QTest>

#include <QtEndian>

using namespace Ringproof;
using namespace Qt::StringLiterals;

namespace {

//! The forms in which a code's digits may lie somewhere: text of several kinds, and numbers, as Redis packs digits.
QByteArrayList formsOf(const QByteArray &code)
{
    const QString text = QString::fromLatin1(code);
    const auto number = quint32(code.toUInt());
    QByteArray little(sizeof number, Qt::Uninitialized);
    QByteArray big(sizeof number, Qt::Uninitialized);
    qToLittleEndian(number, little.data());
    qToBigEndian(number, big.data());
    QByteArray reversed = code;
    std::reverse(reversed.begin(), reversed.end());
    QByteArrayList forms {code, reversed, code.toHex(), QByteArray::number(number, 16), little, big,
                          QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(char16_t)))};
    for (qsizetype offset = 0; offset < 3; ++offset) // Base64 depends on what stands before it
        forms << QByteArray(offset, ' ').append(code).toBase64().mid(offset == 0 ? 0 : 4, 8);
    return forms;
}

//! Which codes are in there, in whatever form.
QByteArrayList codesIn(const QByteArray &bytes)
{
    QByteArrayList found;
    for (const QByteArray &code : LivedCodes) {
        const QByteArrayList forms = formsOf(code);
        if (std::any_of(forms.begin(), forms.end(), [&bytes](const QByteArray &form) { return bytes.contains(form); }))
            found << code;
    }
    return found;
}

QByteArray flattened(const RespValue &value)
{
    QByteArray bytes = value.text;
    for (const RespValue &element : value.elements)
        bytes += ' ' + flattened(element);
    return bytes;
}

} // namespace

class TestRedisStoreLeaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noCodeOfASealedProfileIsAnywhere_data();
    void noCodeOfASealedProfileIsAnywhere();
};

void TestRedisStoreLeaks::noCodeOfASealedProfileIsAnywhere_data()
{
    QTest::addColumn<bool>("isSealed");
    QTest::newRow("sealed") << true;
    QTest::newRow("plain, which shows that the search finds codes") << false;
}

void TestRedisStoreLeaks::noCodeOfASealedProfileIsAnywhere()
{
    QFETCH(const bool, isSealed);
    RedisServer server(RedisServer::ClockKind::System,
                       {u"--appendonly"_s, u"yes"_s, u"--aof-use-rdb-preamble"_s, u"no"_s, u"--rdbcompression"_s, u"no"_s,
                        u"--slowlog-log-slower-than"_s, u"0"_s, u"--slowlog-max-len"_s, u"10000"_s});
    const QString folder = QString::fromUtf8(server.ask(u"CONFIG GET dir"_s).elements.at(1).text);
    Monitor monitor(server);
    RedisStore store(server.options(), isSealed ? sealedSettings() : plainSettings());
    liveThrough(store);
    // One that lives while the snapshot is taken.
    Desk(store).issue(testNumber(3), u"48291375"_s);
    server.ask(u"SAVE"_s);

    QHash<QString, QByteArray> places;
    places.insert(u"MONITOR"_s, monitor.seen());
    places.insert(u"SLOWLOG"_s, flattened(server.ask(u"SLOWLOG GET 10000"_s)));
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QString what = file.fileName().contains(u"appendonly"_s) ? u"AOF"_s : file.fileName().endsWith(u".rdb") ? u"RDB"_s : u"other"_s;
        places[what] += file.readAll();
    }
    QVERIFY2(places.contains(u"AOF"_s) && places.contains(u"RDB"_s), qPrintable(places.keys().join(u", ")));

    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        const QByteArrayList found = codesIn(place.value());
        if (isSealed) {
            QVERIFY2(found.isEmpty(), qPrintable(place.key() + u": "_s + QString::fromLatin1(found.join(' '))));
            QVERIFY2(place.value().contains("v1:") || place.key() == u"other", qPrintable(place.key()));
        } else if (place.key() == u"RDB") {
            QVERIFY2(found.contains("48291375"), "RDB"); // has what lives
        } else if (place.key() == u"AOF") {
            QVERIFY2(found == LivedCodes.first(4), qPrintable(QString::fromLatin1(found.join(' ')))); // not what was entered wrongly
        } else if (place.key() != u"other") {
            QVERIFY2(found == LivedCodes, qPrintable(place.key() + u": "_s + QString::fromLatin1(found.join(' '))));
        }
    }
}

QTEST_GUILESS_MAIN(TestRedisStoreLeaks)
#include "tst_redisstore_leaks.moc"
