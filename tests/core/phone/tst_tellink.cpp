// SPDX-License-Identifier: GPL-3.0-or-later
// `tel:` links: what they name is taken, what a call can't reach is refused in words, and nothing else gets through.
#include "phone/tellink.h"

#include <QTest>

using namespace Ringproof;
using namespace Qt::StringLiterals;

class TestTelLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsTaken_data();
    void aNumberIsTaken();
    void whatCantBeCalledIsRefusedInWords_data();
    void whatCantBeCalledIsRefusedInWords();
};

void TestTelLink::aNumberIsTaken_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("number");
    QTest::newRow("plain") << u"tel:+14155552671"_s << u"+14155552671"_s;
    QTest::newRow("upper case") << u"TEL:+14155552671"_s << u"+14155552671"_s;
    QTest::newRow("encoded plus") << u"tel:%2B14155552671"_s << u"+14155552671"_s;
    QTest::newRow("encoded spaces") << u"tel:+1%20415%20555%202671"_s << u"+1 415 555 2671"_s;
    QTest::newRow("visual separators") << u"tel:+1-(415).555-2671"_s << u"+1-(415).555-2671"_s;
    QTest::newRow("two slashes") << u"tel://+14155552671"_s << u"+14155552671"_s;
    QTest::newRow("national") << u"tel:4155552671"_s << u"4155552671"_s;
    QTest::newRow("a parameter that changes nothing") << u"tel:+14155552671;tsp=carrier"_s << u"+14155552671"_s;
}

void TestTelLink::aNumberIsTaken()
{
    QFETCH(QString, link);
    QFETCH(QString, number);
    QVERIFY(isTelLink(link));
    const auto taken = numberOfTelLink(link);
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().message));
    QCOMPARE(*taken, number);
}

void TestTelLink::whatCantBeCalledIsRefusedInWords_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("words");
    QTest::newRow("extension") << u"tel:+14155552671;ext=12"_s << u"extension"_s;
    QTest::newRow("extension, encoded") << u"tel:+14155552671%3Bext%3D12"_s << u"extension"_s;
    QTest::newRow("extension, upper case") << u"tel:+14155552671;EXT=12"_s << u"extension"_s;
    QTest::newRow("subaddress") << u"tel:+14155552671;isub=1411"_s << u"extension"_s;
    QTest::newRow("context") << u"tel:7042;phone-context=example.com"_s << u"company or area"_s;
    QTest::newRow("letters") << u"tel:1-800-FLOWERS"_s << u"no phone number"_s;
    QTest::newRow("nothing") << u"tel:"_s << u"no phone number"_s;
    QTest::newRow("separators alone") << u"tel:--"_s << u"no phone number"_s;
    QTest::newRow("a plus inside") << u"tel:415+5552671"_s << u"no phone number"_s;
    QTest::newRow("dialling codes") << u"tel:*%2321%23"_s << u"no phone number"_s;
    QTest::newRow("line break") << u"tel:+1415555%0A2671"_s << u"no phone number"_s;
    QTest::newRow("direction mark") << u"tel:+1415\u202e5552671"_s << u"no phone number"_s;
    QTest::newRow("digits of another script") << u"tel:+١٤١٥٥٥٥٢٦٧١"_s << u"no phone number"_s;
    QTest::newRow("broken encoding") << u"tel:%zz"_s << u"no phone number"_s;
    QTest::newRow("too many digits") << u"tel:"_s + QString(25, u'1') << u"no phone number"_s;
    QTest::newRow("far too long") << u"tel:+1"_s + QString(100'000, u'-') << u"no phone number"_s;
    QTest::newRow("another scheme") << u"sms:+14155552671"_s << u"no phone number"_s;
}

void TestTelLink::whatCantBeCalledIsRefusedInWords()
{
    QFETCH(QString, link);
    QFETCH(QString, words);
    const auto taken = numberOfTelLink(link);
    QVERIFY(!taken);
    QVERIFY2(taken.error().message.contains(words), qPrintable(taken.error().message));
}

QTEST_GUILESS_MAIN(TestTelLink)
#include "tst_tellink.moc"
