// SPDX-License-Identifier: GPL-3.0-or-later
// The list that pickers show and settings are checked against.
#include "phone/phonenumber.h"
#include "phone/region.h"

#include <QtTest>

using namespace Ringproof;

class TestRegion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEveryRegionOnceByName();
    void namesEveryRegion();
    void knowsRegionsFromOtherCodes_data();
    void knowsRegionsFromOtherCodes();
    void theExampleOfARegionIsANumberThere();
};

void TestRegion::listsEveryRegionOnceByName()
{
    QVERIFY(regions().size() > 240);
    QSet<QString> codes;
    for (const Region &region : regions()) {
        QVERIFY2(isRegion(region.code), qPrintable(region.code));
        QVERIFY(region.callingCode > 0);
        codes.insert(region.code);
    }
    QCOMPARE(codes.size(), regions().size());
    for (qsizetype i = 1; i < regions().size(); ++i)
        QVERIFY(QString::localeAwareCompare(regions()[i - 1].name, regions()[i].name) <= 0);
    QVERIFY(regions().contains(Region {QStringLiteral("GB"), QStringLiteral("United Kingdom"), 44}));
    QVERIFY(regions().contains(Region {QStringLiteral("US"), QStringLiteral("United States"), 1}));
}

void TestRegion::namesEveryRegion()
{
    for (const Region &region : regions()) {
        QVERIFY2(region.name.size() > 2 && region.name != region.code, qPrintable(region.code));
        QCOMPARE(nameOfRegion(region.code), region.name);
    }
    QCOMPARE(nameOfRegion(QStringLiteral("gb")), QStringLiteral("United Kingdom"));
    QCOMPARE(nameOfRegion(QStringLiteral("nowhere")), QStringLiteral("nowhere"));
}

void TestRegion::knowsRegionsFromOtherCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("known");
    for (const char *code : {"US", "us", "gB", "DE", "XK", "AC", "TA"})
        QTest::newRow(code) << QString::fromLatin1(code) << true;
    for (const char *code : {"", "U", "USA", "XX", "ZZ", "001", "1", "44", "UK", "EU", "U ", " US", "en_US"})
        QTest::newRow(code[0] ? code : "nothing") << QString::fromLatin1(code) << false;
    QTest::newRow("full width") << QString::fromUtf16(u"ＵＳ") << false;
    QTest::newRow("a letter whose capital is two") << QString::fromUtf16(u"ßS") << false;
}

void TestRegion::knowsRegionsFromOtherCodes()
{
    QFETCH(QString, code);
    QFETCH(bool, known);
    QCOMPARE(isRegion(code), known);
}

void TestRegion::theExampleOfARegionIsANumberThere()
{
    for (const Region &region : regions()) {
        const QString example = exampleNumber(region.code);
        const auto number = PhoneNumber::parse(example, region.code);
        QVERIFY2(number, qPrintable(region.code + u' ' + example));
        QCOMPARE(number->callingCode(), region.callingCode); // small regions share their neighbour's plan
    }
    QCOMPARE(exampleNumber(QStringLiteral("us")), QStringLiteral("(201) 555-0123"));
    QCOMPARE(exampleNumber(QStringLiteral("XX")), QString());
    QCOMPARE(exampleNumber({}), QString());
}

QTEST_GUILESS_MAIN(TestRegion)
#include "tst_region.moc"
