// SPDX-License-Identifier: GPL-3.0-or-later
// What people paste becomes the number they meant, or a sentence that says what is wrong with it.
#include "phone/phonenumber.h"

#include <QtTest>

using namespace Ringproof;
using Problem = PhoneNumberError::Problem;

class TestPhoneNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeoplePaste_data();
    void readsWhatPeoplePaste();
};

void TestPhoneNumber::readsWhatPeoplePaste_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("e164");
    const auto row = [](const char *name, const char16_t *text, const char *region, const char *e164) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromLatin1(region) << QString::fromLatin1(e164);
    };
    row("national", u"(415) 555-2671", "US", "+14155552671");
    row("tel", u"tel:+1-415-555-2671", "GB", "+14155552671");
    row("00 from the US", u"0044 20 7183 8750", "US", "+442071838750");
    row("trunk zero", u"+44 (0)20 7183 8750", "US", "+442071838750");
    row("full width", u"＋４４　２０　７１８３　８７５０", "US", "+442071838750");
    row("Arabic-Indic", u"+٤٤٢٠٧١٨٣٨٧٥٠", "US", "+442071838750");
    row("marks", u"\u202a+44 20 7183\u200b 8750\u202c\ufeff", "US", "+442071838750");
    row("011", u"011 44 20 7183 8750", "US", "+442071838750");
}

void TestPhoneNumber::readsWhatPeoplePaste()
{
    QFETCH(QString, text);
    QFETCH(QString, region);
    QFETCH(QString, e164);
    const auto number = PhoneNumber::parse(text, region);
    QVERIFY2(number, number ? "" : qPrintable(number.error().message));
    QCOMPARE(number->e164(), e164);
}

QTEST_GUILESS_MAIN(TestPhoneNumber)
#include "tst_phonenumber.moc"
