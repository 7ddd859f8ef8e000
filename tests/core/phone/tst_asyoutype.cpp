// SPDX-License-Identifier: GPL-3.0-or-later
// A field that shapes a number while it is typed never changes what was typed, nor moves the cursor away from it.
#include "phone/asyoutype.h"
#include "phone/phonenumber.h"
#include "phone/region.h"

#include <QtTest>

using namespace Ringproof;

namespace {

const QString Us = QStringLiteral("US");

//! `(415) 5|5`: a text with its cursor.
TypedNumber at(const QString &withCursor)
{
    TypedNumber typed {withCursor, int(withCursor.indexOf(u'|'))};
    typed.text.remove(u'|');
    return typed;
}

QString shown(const TypedNumber &typed)
{
    QString text = typed.text;
    return text.insert(typed.cursor, u'|');
}

//! The digits, as ASCII, and pluses.
QString keysIn(QStringView text)
{
    QString keys;
    for (const char32_t c : text.toUcs4()) {
        if (QChar::isDigit(c))
            keys.append(QChar(u'0' + QChar::digitValue(c)));
        else if (c == U'+')
            keys.append(u'+');
    }
    return keys;
}

//! A text field with a person at it: every key does to the text what QLineEdit does, then formatting has its turn.
class Field
{
public:
    explicit Field(QString region) : m_region(std::move(region)) { }

    void insert(const QString &text)
    {
        TypedNumber after = m_shown;
        after.text.insert(after.cursor, text);
        after.cursor += int(text.size());
        take(after);
    }
    void backspace()
    {
        if (m_shown.cursor == 0)
            return;
        TypedNumber after = m_shown;
        after.text.remove(--after.cursor, 1);
        take(after);
    }
    void erase()
    {
        if (m_shown.cursor == m_shown.text.size())
            return;
        TypedNumber after = m_shown;
        after.text.remove(after.cursor, 1);
        take(after);
    }
    void moveTo(int cursor) { m_shown.cursor = cursor; }

    [[nodiscard]] const TypedNumber &shown() const { return m_shown; }

private:
    void take(const TypedNumber &after) { m_shown = formatEdit(m_shown, after, m_region); }

    TypedNumber m_shown;
    QString m_region;
};

} // namespace

class TestAsYouType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapesWhatIsTyped_data();
    void shapesWhatIsTyped();
    void keepsTheCursorAtItsDigit_data();
    void keepsTheCursorAtItsDigit();
    void leavesOtherTextAlone_data();
    void leavesOtherTextAlone();
    void erasesTheDigitBesideASeparator_data();
    void erasesTheDigitBesideASeparator();
    void backspaceEmptiesTheFieldKeyByKey_data();
    void backspaceEmptiesTheFieldKeyByKey();
    void deleteEmptiesTheFieldKeyByKey();
    void typingAnExampleOfEveryRegionEndsAtThatNumber();
    void randomEditsChangeNothingButTheShape();
};

void TestAsYouType::shapesWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("shape");
    const auto row = [](const char *name, const char16_t *typed, const char *region, const char *shape) {
        QTest::newRow(name) << QString::fromUtf16(typed) << QString::fromLatin1(region) << QString::fromLatin1(shape);
    };
    row("two digits", u"41", "US", "41");
    row("national", u"4155552671", "US", "(415) 555-2671");
    row("region in lower case", u"4155552671", "us", "(415) 555-2671");
    row("with trunk 1", u"14155552671", "US", "1 (415) 555-2671");
    row("international", u"+442071838750", "US", "+44 20 7183 8750");
    row("no blank waits at the end", u"+44", "US", "+44");
    row("no region", u"+442071838750", "", "+44 20 7183 8750");
    row("national without a region", u"2071838750", "", "2071838750");
    row("011", u"011442071838750", "US", "011 44 20 7183 8750");
    row("00 as parse takes it", u"00442071838750", "US", "0044 20 7183 8750");
    row("00 where it is the prefix", u"00442071838750", "DE", "00 44 20 7183 8750");
    row("pasted with other separators", u"415.555/2671", "US", "(415) 555-2671");
    row("pasted with marks", u"\u202a+44 20\u200b7183\u00a08750\u202c", "US", "+44 20 7183 8750");
    row("full width", u"＋４４２０７１８３８７５０", "US", "+44 20 7183 8750");
    row("Arabic-Indic", u"٤١٥٥٥٥٢٦٧١", "US", "(415) 555-2671");
    row("a digit too many", u"(415) 555-26711", "US", "41555526711");
}

void TestAsYouType::shapesWhatIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, region);
    const TypedNumber formatted = formatAsYouType({typed, int(typed.size())}, region);
    QTEST(formatted.text, "shape");
    QCOMPARE(formatted.cursor, int(formatted.text.size()));
    QCOMPARE(formatAsYouType(formatted, region), formatted);

    Field field(region);
    for (const QChar c : typed)
        field.insert(c);
    QTEST(field.shown().text, "shape");
}

void TestAsYouType::keepsTheCursorAtItsDigit_data()
{
    QTest::addColumn<QString>("edited");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const char *edited, const char *result) {
        QTest::newRow(name) << QString::fromLatin1(edited) << QString::fromLatin1(result);
    };
    row("a digit typed in front", "9|(415) 555-267", "(9|41) 555-5267");
    row("a digit typed in the middle", "(4159|) 555-26", "(415) 9|55-526");
    row("a digit erased in the middle", "(415) 5|5-2671", "(415) 5|52-671");
    row("behind a separator, it stays behind it", "(415) |55-2671", "(415) |552-671");
    row("before a separator, it stays before it", "(415|) 55-2671", "(415|) 552-671");
    row("at the start", "|(415) 555-2671", "|(415) 555-2671");
    row("inside the opening bracket", "(|15) 555-2671", "|1 (555) 526-71");
    row("at the end", "(415) 555-2671|", "(415) 555-2671|");
}

void TestAsYouType::keepsTheCursorAtItsDigit()
{
    QFETCH(QString, edited);
    QFETCH(QString, result);
    const TypedNumber typed = at(edited);
    const TypedNumber formatted = formatAsYouType(typed, Us);
    QCOMPARE(keysIn(QStringView(formatted.text).first(formatted.cursor)), keysIn(QStringView(typed.text).first(typed.cursor)));
    QCOMPARE(shown(formatted), result);
}

void TestAsYouType::leavesOtherTextAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text : {u"", u"+", u"(", u"1-800-FLOWERS", u"4155552671x12", u"4155552671 ext. 12", u"4155552671,,12",
                                 u"4155552671#12", u"tel:+14155552671", u"someone", u"415+555", u"++44", u"*67 4155552671",
                                 u"+44 (0)20 7183 8750", u"📞4155552671", u"4155552671\a"})
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
    QTest::newRow("a megabyte") << QString(1024 * 1024, u'5');
    QTest::newRow("NUL") << QString(QStringLiteral("415555") + QChar(0));
}

void TestAsYouType::leavesOtherTextAlone()
{
    QFETCH(QString, text);
    for (const int cursor : {0, int(text.size()) / 2, int(text.size())}) {
        const TypedNumber typed {text, cursor};
        QCOMPARE(formatAsYouType(typed, Us), typed);
    }
    QCOMPARE(formatAsYouType({text, -5}, Us).cursor, 0);
    QCOMPARE(formatAsYouType({text, INT_MAX}, Us).cursor, int(text.size()));
}

void TestAsYouType::erasesTheDigitBesideASeparator_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const char *before, const char *after, const char *result) {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after) << QString::fromLatin1(result);
    };
    row("Backspace on the blank", "(415) |555-2671", "(415)|555-2671", "(41|5) 552-671");
    row("Backspace on the bracket", "(415)| 555-2671", "(415| 555-2671", "(41|5) 552-671");
    row("Backspace on the hyphen", "(415) 555-|2671", "(415) 555|2671", "(415) 55|2-671");
    row("Backspace with no digit before", "(|415) 555-2671", "|415) 555-2671", "|(415) 555-2671");
    row("Delete on the bracket", "(415|) 555-2671", "(415| 555-2671", "(415|) 552-671");
    row("Delete on the hyphen", "(415) 555|-2671", "(415) 555|2671", "(415) 555|-671");
    row("Delete on the opening bracket", "|(415) 555-2671", "|415) 555-2671", "|1 (555) 526-71");
    row("an erased digit is just erased", "(415) 5|55-2671", "(415) |55-2671", "(415) |552-671");
    row("a person's own separator is just erased", "4155552671 |x12", "4155552671|x12", "4155552671|x12");
    row("replacing a separator by a digit is typing", "(415)| 555-2671", "(4159|555-2671", "4159|5552671");
}

void TestAsYouType::erasesTheDigitBesideASeparator()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, result);
    QCOMPARE(shown(formatEdit(at(before), at(after), Us)), result);
}

void TestAsYouType::backspaceEmptiesTheFieldKeyByKey_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("region");
    for (const char *number : {"+442071838750", "+14155552671", "4155552671", "14155552671", "011442071838750", "00442071838750"})
        QTest::newRow(number) << QString::fromLatin1(number) << Us;
    QTest::newRow("Argentina") << QStringLiteral("01123456789") << QStringLiteral("AR");
    QTest::newRow("Germany") << QStringLiteral("030123456789") << QStringLiteral("DE");
}

void TestAsYouType::backspaceEmptiesTheFieldKeyByKey()
{
    QFETCH(QString, number);
    QFETCH(QString, region);
    Field field(region);
    field.insert(number);
    for (qsizetype left = number.size() - 1; left >= 0; --left) {
        field.backspace();
        QCOMPARE(keysIn(field.shown().text), number.left(left));
    }
    QVERIFY(field.shown().text.isEmpty());
}

void TestAsYouType::deleteEmptiesTheFieldKeyByKey()
{
    Field field(Us);
    const QString number = QStringLiteral("4155552671");
    field.insert(number);
    field.moveTo(0);
    for (qsizetype erased = 1; erased <= number.size(); ++erased) {
        field.erase();
        QCOMPARE(keysIn(field.shown().text), number.mid(erased));
        QCOMPARE(field.shown().cursor, 0);
    }
}

void TestAsYouType::typingAnExampleOfEveryRegionEndsAtThatNumber()
{
    for (const Region &region : regions()) {
        const auto number = PhoneNumber::parse(exampleNumber(region.code), region.code);
        QVERIFY(number);
        for (const QString &text : {number->e164(), keysIn(number->national())}) {
            Field field(region.code);
            for (const QChar key : text)
                field.insert(key);
            QCOMPARE(keysIn(field.shown().text), text);
            const auto typed = PhoneNumber::parse(field.shown().text, region.code);
            QVERIFY2(typed && *typed == *number, qPrintable(region.code + u' ' + field.shown().text));
        }
    }
}

void TestAsYouType::randomEditsChangeNothingButTheShape()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    const auto note = qScopeGuard([seed] {
        if (QTest::currentTestFailed())
            qWarning("seed %u", seed);
    });
    QRandomGenerator random(seed);
    const auto oneOf = [&random](const QStringList &list) { return list[random.bounded(int(list.size()))]; };
    const QStringList places {Us, QStringLiteral("GB"), QStringLiteral("DE"), QStringLiteral("AR"), QStringLiteral("BR"),
                              QStringLiteral("MX"), QStringLiteral("IT"), QStringLiteral("JP"), QStringLiteral("KZ"), QString()};
    const QStringList pieces {QStringLiteral("+"), QStringLiteral("+44"), QStringLiteral("00"), QStringLiteral("011"),
                              QStringLiteral("(0)"), QStringLiteral(" "), QStringLiteral("-"), QStringLiteral("555-2671"),
                              QStringLiteral("(415) 555-2671"), QString::fromUtf16(u"\u200e٤１𝟞"), QStringLiteral("x1")};
    for (int run = 0; run < 300; ++run) {
        const QString region = oneOf(places);
        TypedNumber before;
        for (int step = 0; step < 30; ++step) {
            // One edit, as a text field does it.
            const int size = int(before.text.size());
            before.cursor = random.bounded(3) == 0 ? random.bounded(size + 1) : before.cursor;
            TypedNumber after = before;
            bool mayTakeADigitMore = false;
            if (const int kind = random.bounded(7); kind == 0 && before.cursor > 0) { // Backspace
                mayTakeADigitMore = keysIn(before.text.mid(before.cursor - 1, 1)).isEmpty();
                after.text.remove(--after.cursor, 1);
            } else if (kind == 1 && before.cursor < size) { // Delete
                mayTakeADigitMore = keysIn(before.text.mid(before.cursor, 1)).isEmpty();
                after.text.remove(after.cursor, 1);
            } else if (const int to = random.bounded(before.cursor, size + 1); kind == 2 && to - before.cursor >= 2) { // a selection
                after.text.remove(before.cursor, to - before.cursor);
            } else {
                const QString piece = kind == 3 ? oneOf(pieces) : QString(QChar(u'0' + random.bounded(10)));
                after.text.insert(after.cursor, piece);
                after.cursor += int(piece.size());
            }

            const TypedNumber result = formatEdit(before, after, region);
            const QString trace = shown(before) + QStringLiteral(" -> ") + shown(after) + QStringLiteral(" -> ") + shown(result);
            QVERIFY2(result.cursor >= 0 && result.cursor <= result.text.size(), qPrintable(trace));
            const QString keysLeft = keysIn(QStringView(after.text).first(after.cursor));
            const QString keysRight = keysIn(QStringView(after.text).sliced(after.cursor));
            const QString resultLeft = keysIn(QStringView(result.text).first(result.cursor));
            const QString resultRight = keysIn(QStringView(result.text).sliced(result.cursor));
            const bool same = resultLeft == keysLeft && resultRight == keysRight;
            const bool backspaced = resultLeft == keysLeft.chopped(keysLeft.isEmpty() ? 0 : 1) && resultRight == keysRight;
            const bool deleted = resultLeft == keysLeft && resultRight == keysRight.mid(1);
            if (mayTakeADigitMore) {
                const bool isBackspace = after.cursor < before.cursor;
                QVERIFY2(same || (isBackspace ? backspaced : deleted), qPrintable(trace));
                const bool nothingThere = isBackspace ? keysLeft.isEmpty() : keysRight.isEmpty();
                QVERIFY2(result.text != before.text || nothingThere, qPrintable(trace)); // not stuck
            } else {
                QVERIFY2(same, qPrintable(trace));
            }
            QVERIFY2(formatAsYouType(result, region) == result, qPrintable(trace));
            before = result;
        }
    }
}

QTEST_GUILESS_MAIN(TestAsYouType)
#include "tst_asyoutype.moc"
