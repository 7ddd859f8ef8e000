// SPDX-License-Identifier: GPL-3.0-or-later
// Codes can't be foreseen, keep their leading zeros, and are read as people type them.
#include "otp/code.h"

#include <QTest>

#include <array>
#include <span>

using namespace Ringproof;
using namespace Qt::StringLiterals;

namespace {

//! How far counts are from equal.
double chiSquared(std::span<const int> counts)
{
    double sum = 0;
    for (const int count : counts)
        sum += count;
    const double expected = sum / double(counts.size());
    double chi = 0;
    for (const int count : counts)
        chi += (count - expected) * (count - expected) / expected;
    return chi;
}

} // namespace

class TestCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomCodesAreUniform();
    void randomCodesHaveEveryLength();
    void leadingZerosStay();
    void entriesAreReadAsTyped_data();
    void entriesAreReadAsTyped();
    void aDebugStreamShowsBullets();
};

void TestCode::randomCodesAreUniform()
{
    constexpr int Count = 1'000'000;
    std::array<std::array<int, 10>, 6> byPosition {};
    std::array<int, 1000> byFirstThree {};
    std::array<int, 1000> byLastThree {};
    std::array<int, 100> bySuccession {}; // last digits of a code and of the next
    int last = 0;
    for (int i = 0; i < Count; ++i) {
        const Code code = Code::random(6);
        const QByteArrayView digits = code.reveal();
        QCOMPARE(digits.size(), 6);
        const auto digit = [&](qsizetype position) { return digits.at(position) - '0'; };
        for (size_t position = 0; position < 6; ++position) {
            QVERIFY(digit(qsizetype(position)) >= 0 && digit(qsizetype(position)) <= 9);
            ++byPosition[position][size_t(digit(qsizetype(position)))];
        }
        ++byFirstThree[size_t(100 * digit(0) + 10 * digit(1) + digit(2))];
        ++byLastThree[size_t(100 * digit(3) + 10 * digit(4) + digit(5))];
        ++bySuccession[size_t(10 * last + digit(5))];
        last = digit(5);
    }
    // Bounds that a uniform source passes but for one time in 10^8, on either side, for 9, 99 and 999 degrees of freedom
    // (inverse of the regularised incomplete gamma function). Ten looks at two sides: a false alarm in 5 million runs.
    for (const auto &counts : byPosition) {
        const double chi = chiSquared(counts);
        QVERIFY2(chi > 0.0810 && chi < 55.449, qPrintable(QString::number(chi)));
    }
    const double succession = chiSquared(bySuccession);
    QVERIFY2(succession > 39.105 && succession < 199.238, qPrintable(QString::number(succession)));
    for (const double chi : {chiSquared(byFirstThree), chiSquared(byLastThree)})
        QVERIFY2(chi > 768.12 && chi < 1270.51, qPrintable(QString::number(chi)));
}

void TestCode::randomCodesHaveEveryLength()
{
    for (int length = Code::MinLength; length <= Code::MaxLength; ++length) {
        const Code code = Code::random(length);
        QCOMPARE(code.length(), length);
        QCOMPARE(code.reveal().size(), length);
    }
}

void TestCode::leadingZerosStay()
{
    // Of 10,000 codes of four digits some thousand begin with a zero; none at all is as good as impossible.
    int leading = 0;
    for (int i = 0; i < 10'000; ++i) {
        const Code code = Code::random(4);
        QCOMPARE(code.length(), 4);
        leading += code.reveal().front() == '0';
    }
    QVERIFY2(leading > 700 && leading < 1300, qPrintable(QString::number(leading)));

    const std::optional<Code> entered = Code::entered(u"004213");
    QVERIFY(entered);
    QCOMPARE(entered->reveal(), QByteArrayView("004213"));
    QVERIFY(*entered != *Code::entered(u"4213"));
}

void TestCode::entriesAreReadAsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("digits"); // empty: not a code
    QTest::newRow("digits") << u"482913"_s << QByteArray("482913");
    QTest::newRow("in two groups") << u"482 913"_s << QByteArray("482913");
    QTest::newRow("spaces around") << u"  482913\n"_s << QByteArray("482913");
    QTest::newRow("a no-break space") << u"482\u00a0913"_s << QByteArray("482913");
    QTest::newRow("hyphens") << u"48-29-13"_s << QByteArray("482913");
    QTest::newRow("a dash") << u"482–913"_s << QByteArray("482913");
    QTest::newRow("a full-width hyphen") << u"482－913"_s << QByteArray("482913");
    QTest::newRow("full-width") << u"４８２９１３"_s << QByteArray("482913");
    QTest::newRow("Arabic-Indic") << u"٤٨٢٩١٣"_s << QByteArray("482913");
    QTest::newRow("Persian") << u"۴۸۲۹۱۳"_s << QByteArray("482913");
    QTest::newRow("Devanagari") << u"४८२९१३"_s << QByteArray("482913");
    QTest::newRow("Adlam, beyond the basic plane") << u"\U0001E954\U0001E958\U0001E952"_s << QByteArray("482");
    QTest::newRow("scripts mixed") << u"4٨２913"_s << QByteArray("482913");
    QTest::newRow("marks that can't be seen") << u"\u200e482\u200b913\u202c\ufeff"_s << QByteArray("482913");
    QTest::newRow("one digit") << u"7"_s << QByteArray("7");
    QTest::newRow("more than any code has") << QString(100, u'9') << QByteArray(100, '9');
    QTest::newRow("zeros") << u"0000"_s << QByteArray("0000");

    QTest::newRow("nothing") << QString() << QByteArray();
    QTest::newRow("spaces only") << u"   "_s << QByteArray();
    QTest::newRow("hyphens only") << u"--"_s << QByteArray();
    QTest::newRow("a letter") << u"48291a"_s << QByteArray();
    QTest::newRow("the letter O") << u"48291O"_s << QByteArray();
    QTest::newRow("words") << u"my code is 482913"_s << QByteArray();
    QTest::newRow("a full stop") << u"482.913"_s << QByteArray();
    QTest::newRow("a sign") << u"+482913"_s << QByteArray();
    QTest::newRow("a fraction") << u"½"_s << QByteArray();
    QTest::newRow("a superscript") << u"48291³"_s << QByteArray();
    QTest::newRow("a Roman numeral") << u"Ⅷ"_s << QByteArray();
    QTest::newRow("half a surrogate pair") << QString(QChar(0xd83a)) + u"482913"_s << QByteArray();
    QTest::newRow("a NUL") << u"482"_s + QChar(u'\0') + u"913"_s << QByteArray();
}

void TestCode::entriesAreReadAsTyped()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, digits);
    const std::optional<Code> code = Code::entered(text);
    QCOMPARE(code.has_value(), !digits.isEmpty());
    if (code) {
        QCOMPARE(code->reveal(), QByteArrayView(digits));
        QCOMPARE(code->length(), digits.size());
    }
}

void TestCode::aDebugStreamShowsBullets()
{
    QString shown;
    QDebug(&shown) << *Code::entered(u"482913") << *Code::entered(u"4");
    QCOMPARE(shown.simplified(), u"••• •••"_s); // nor the length
}

QTEST_GUILESS_MAIN(TestCode)

#include "tst_code.moc"
