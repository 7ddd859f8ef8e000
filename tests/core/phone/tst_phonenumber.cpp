// SPDX-License-Identifier: GPL-3.0-or-later
// What people paste becomes the number they meant, or a sentence that says what is wrong with it.
#include "phone/phonenumber.h"

#include <QtTest>

using namespace Ringproof;
using Problem = PhoneNumberError::Problem;

Q_DECLARE_METATYPE(Ringproof::PhoneNumberError::Problem)
Q_DECLARE_METATYPE(Ringproof::LineType)

namespace {

const QString London = QStringLiteral("+442071838750");
const QString SanFrancisco = QStringLiteral("+14155552671");

QString reasonOf(const tl::expected<PhoneNumber, PhoneNumberError> &number)
{
    return number ? number->e164() : number.error().message;
}

PhoneNumber numberOf(const QString &e164)
{
    return PhoneNumber::fromE164(e164).value();
}

} // namespace

class TestPhoneNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeoplePaste_data();
    void readsWhatPeoplePaste();
    void ignoresMarksThatCannotBeSeen_data();
    void ignoresMarksThatCannotBeSeen();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void suggestsThePlusThatIsMissing();
    void showsNoNumberOfAnother();
    void answersHostileTextWithOneSentence_data();
    void answersHostileTextWithOneSentence();
    void showsANumberTheWaysPeopleReadIt_data();
    void showsANumberTheWaysPeopleReadIt();
    void tellsSatelliteNetworksByCallingCode_data();
    void tellsSatelliteNetworksByCallingCode();
    void acceptsEveryNumberReservedForFiction();
    void readsBackOnlyTheCanonicalForm_data();
    void readsBackOnlyTheCanonicalForm();
    void readsBackNumbersThatThisReleaseDoesNotKnow();
    void comparesByTheNumberAlone();
    void describesEveryLineType();
};

void TestPhoneNumber::readsWhatPeoplePaste_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("e164");
    const auto row = [](const char *name, const char16_t *text, const char *region, const QString &e164) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromLatin1(region) << e164;
    };
    row("brackets and hyphen", u"(415) 555-2671", "US", SanFrancisco);
    row("dots", u"415.555.2671", "US", SanFrancisco);
    row("bare digits", u"4155552671", "US", SanFrancisco);
    row("with the trunk 1", u"1 415 555 2671", "US", SanFrancisco);
    row("E.164", u"+14155552671", "", SanFrancisco);
    row("region in lower case", u"4155552671", "us", SanFrancisco);
    row("region with blanks", u"4155552671", " US ", SanFrancisco);
    row("international beats the region", u"+44 20 7183 8750", "US", London);
    row("blank after the plus", u"+ 44 20 7183 8750", "US", London);
    row("plus in brackets", u"(+44) 20 7183 8750", "US", London);
    row("two pluses", u"++44 20 7183 8750", "US", London);
    row("national with trunk zero", u"020 7183 8750", "GB", London);
    row("slashes", u"020/7183/8750", "GB", London);
    row("square brackets", u"[020] 7183 8750", "GB", London);
    row("tab and line ends", u"\t020 7183\u00a08750\r\n", "GB", London);

    row("tel", u"tel:+1-415-555-2671", "GB", SanFrancisco);
    row("tel in capitals", u"TEL:+1-415-555-2671", "GB", SanFrancisco);
    row("tel with slashes", u"tel://+14155552671", "GB", SanFrancisco);
    row("tel, percent-encoded", u"tel:%2B1%20(415)%20555-2671", "GB", SanFrancisco);
    row("tel, encoded no-break blanks", u"tel:+1%C2%A0415%C2%A0555%C2%A02671", "GB", SanFrancisco);
    row("tel in angle brackets", u"<tel:+14155552671>", "GB", SanFrancisco);
    row("tel, local, context is a country", u"tel:415-555-2671;phone-context=+1", "GB", SanFrancisco);
    row("tel, local with trunk zero, context", u"tel:020-7183-8750;phone-context=+44", "US", London);
    row("tel, local, context is a domain", u"tel:415-555-2671;phone-context=example.com", "US", SanFrancisco);
    row("tel, global, context is of no account", u"tel:+442071838750;phone-context=+1", "US", London);
    row("tel, other parameters", u"tel:+14155552671;ext=;tgrp=x;isub=1", "US", SanFrancisco);

    row("00 from the US", u"0044 20 7183 8750", "US", London);
    row("00 and bracketed zero from the US", u"0044 (0)20 7183 8750", "US", London);
    row("00 from Germany, where it is the prefix", u"0044 20 7183 8750", "DE", London);
    row("00 with no region", u"0044 20 7183 8750", "", London);
    row("+00", u"+0044 20 7183 8750", "US", London);
    row("011 from the US", u"011 44 20 7183 8750", "US", London);
    row("0011 from Australia", u"0011 44 20 7183 8750", "AU", London);
    row("010 from Japan", u"010 44 20 7183 8750", "JP", London);

    row("bracketed zero", u"+44 (0)20 7183 8750", "US", London);
    row("bracketed zero, spaced", u"+44 ( 0 ) 20 7183 8750", "US", London);
    row("bracketed zero in square brackets", u"+44[0]20 7183 8750", "US", London);
    row("trunk zero without brackets", u"+44 020 7183 8750", "US", London);
    row("bracketed zero where there is no trunk zero", u"+34 (0)91 123 45 67", "US", QStringLiteral("+34911234567"));
    row("a zero that belongs to the number", u"+39 (0)6 6982 1234", "US", QStringLiteral("+390669821234"));
    row("an area code that begins with zero", u"06 6982 1234", "IT", QStringLiteral("+390669821234"));

    row("full width", u"＋４４　（２０）７１８３－８７５０", "US", London);
    row("Arabic-Indic", u"+٤٤ ٢٠ ٧١٨٣ ٨٧٥٠", "US", London);
    row("Persian", u"+۴۴ ۲۰ ۷۱۸۳ ۸۷۵۰", "US", London);
    row("Devanagari", u"+४४ २० ७१८३ ८७५०", "US", London);
    row("mathematical digits, beyond the first plane", u"+\U0001D7DC\U0001D7DC\U0001D7DA\U0001D7D8 7183 8750", "US", London);
    row("keycaps", u"4️⃣1️⃣5️⃣ 5️⃣5️⃣5️⃣ 2️⃣6️⃣7️⃣1️⃣", "US", SanFrancisco);
    row("every kind of dash", u"415‐555–26−71", "US", SanFrancisco);
    row("middle dots", u"415·555•2671", "US", SanFrancisco);
    row("superscript plus", u"⁺44 20 7183 8750", "US", London);

    row("label", u"Mobile: +44 20 7183 8750", "US", London);
    row("label with a blank before the colon", u"Téléphone : +44 20 7183 8750", "US", London);
    row("label, full-width colon", u"电话：+44 20 7183 8750", "US", London);
    row("label, abbreviated", u"Tel.: 020 7183 8750", "GB", London);
    row("label that looks like an address", u"Tel: 020 7183 8750", "GB", London);
    row("two labels", u"Phone: tel:+442071838750", "US", London);
    row("label without a colon before a plus", u"T +44 20 7183 8750", "US", London);
    row("callto", u"callto:+442071838750", "US", London);
    row("quotes", u"“+44 20 7183 8750”", "US", London);
    row("spreadsheet's apostrophe", u"'+442071838750", "US", London);
    row("end of a sentence", u"+44 20 7183 8750.", "US", London);
    row("end of a list's item", u"+44 20 7183 8750;", "US", London);
    row("telephone symbol", u"☎️ +44 20 7183 8750", "US", London);
    row("emoji telephone", u"📞020 7183 8750", "GB", London);
}

void TestPhoneNumber::readsWhatPeoplePaste()
{
    QFETCH(QString, text);
    QFETCH(QString, region);
    QFETCH(QString, e164);
    QCOMPARE(reasonOf(PhoneNumber::parse(text, region)), e164);
}

void TestPhoneNumber::ignoresMarksThatCannotBeSeen_data()
{
    QTest::addColumn<char32_t>("mark");
    for (const char32_t mark : {U'\u00a0', U'\u00ad', U'\u034f', U'\u061c', U'\u180e', U'\u2003', U'\u2009', U'\u200b', U'\u200c',
                                U'\u200d', U'\u200e', U'\u200f', U'\u2028', U'\u2029', U'\u202a', U'\u202b', U'\u202c', U'\u202d',
                                U'\u202e', U'\u202f', U'\u2060', U'\u2066', U'\u2067', U'\u2068', U'\u2069', U'\u3000', U'\ufe0f',
                                U'\ufeff', U'\U000E0020'})
        QTest::addRow("U+%04X", unsigned(mark)) << mark;
}

void TestPhoneNumber::ignoresMarksThatCannotBeSeen()
{
    QFETCH(char32_t, mark);
    const QString m = QString::fromUcs4(&mark, 1);
    for (const QString &text : {QString(m + London + m), QString(m + m + QStringLiteral("+44") + m + QStringLiteral("20 7183 8750")),
                                QString(QStringLiteral("tel:") + m + London), QString(QStringLiteral("+") + m + London.mid(1))})
        QCOMPARE(reasonOf(PhoneNumber::parse(text, QStringLiteral("US"))), London);
    QCOMPARE(PhoneNumber::parse(m, QStringLiteral("US")).error().problem, Problem::Empty);
}

void TestPhoneNumber::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<QString>("named"); // what the sentence must name
    const auto row = [](const char *name, const char16_t *text, const char *region, Problem problem, const char *named) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromLatin1(region) << problem << QString::fromUtf8(named);
    };
    row("nothing", u"", "US", Problem::Empty, "Enter");
    row("blanks", u" \t\u00a0\n", "US", Problem::Empty, "Enter");

    row("words", u"not a number", "US", Problem::NotANumber, "“not”");
    row("words in another script", u"нет", "US", Problem::NotANumber, "“нет”");
    row("a very long word", u"Donaudampfschifffahrtsgesellschaft", "US", Problem::NotANumber, "“Donaudampfschifffahr…”");
    row("spelt with letters", u"1-800-FLOWERS", "US", Problem::NotANumber, "“FLOWERS”");
    row("a word behind", u"+44 20 7183 8750 (home)", "US", Problem::NotANumber, "“home”");
    row("a letter for a zero", u"+44 2O 7183 8750", "US", Problem::NotANumber, "“O”");
    row("punctuation alone", u"(-) .", "US", Problem::NotANumber, "no digit");
    row("an address", u"someone@example.com", "US", Problem::NotANumber, "someone");
    row("a sign", u"415*555*2671", "US", Problem::NotANumber, "“*”");
    row("a plus in the middle", u"415+5552671", "US", Problem::NotANumber, "“+”");
    row("two numbers with a comma", u"4155552671, 4155552672", "US", Problem::NotANumber, "“,”");
    row("commas between groups", u"415,555,2671", "US", Problem::NotANumber, "“,”");
    row("an emoji", u"😀", "US", Problem::NotANumber, "“😀”");
    row("a number with an emoji", u"415 😀 5552671", "US", Problem::NotANumber, "“😀”");
    row("an extension alone", u"x123", "US", Problem::NotANumber, "“x”");

    row("a plus", u"+", "US", Problem::TooShort, "country code");
    row("one digit", u"5", "US", Problem::TooShort, "missing");
    row("00", u"00", "US", Problem::TooShort, "missing");
    row("a calling code", u"+44", "US", Problem::TooShort, "missing");
    row("a digit short", u"(415) 555-267", "US", Problem::TooShort, "+1 (United States)");
    row("a digit short, named after the desk's country", u"(416) 555-267", "CA", Problem::TooShort, "+1 (Canada)");
    row("no area code", u"555-2671", "US", Problem::TooShort, "area code");
    row("a digit short abroad", u"+44 20 7183 87", "US", Problem::TooShort, "+44 (United Kingdom)");
    row("a digit short after 00", u"0044 20 7183 87", "US", Problem::TooShort, "+44 (United Kingdom)");
    row("a satellite number, short", u"+870 773", "US", Problem::TooShort, "Inmarsat");
    row("emergency", u"911", "US", Problem::TooShort, "+1 (United States)");

    row("a digit too many", u"(415) 555-26711", "US", Problem::TooLong, "+1 (United States)");
    row("a digit too many abroad", u"+44 20 7183 87500", "US", Problem::TooLong, "+44 (United Kingdom)");
    row("two numbers in two lines", u"4155552671\n4155552672", "US", Problem::TooLong, "one number");
    row("thirty digits", u"+123456789012345678901234567890", "US", Problem::TooLong, "30 digits");

    row("+999", u"+999 123 456 789", "US", Problem::UnknownCallingCode, "+999");
    row("+0", u"+0123456789", "US", Problem::UnknownCallingCode, "+012");
    row("00 999", u"00999 123 456 789", "US", Problem::UnknownCallingCode, "+999");
    row("no region to start from", u"415 555 2671", "", Problem::UnknownCallingCode, "no default country");
    row("a region that is none", u"415 555 2671", "XX", Problem::UnknownCallingCode, "no default country");

    row("x", u"415-555-2671x123", "US", Problem::HasExtension, "123");
    row("x, spaced", u"(415) 555-2671 x 123", "US", Problem::HasExtension, "123");
    row("ext.", u"415-555-2671 ext. 123", "US", Problem::HasExtension, "123");
    row("extension in brackets", u"415-555-2671 (ext 123)", "US", Problem::HasExtension, "123");
    row("Extension:", u"415-555-2671 Extension: 123", "US", Problem::HasExtension, "123");
    row("extensión", u"+34 911 23 45 67 extensión 12", "US", Problem::HasExtension, "12");
    row("#", u"415-555-2671 #123", "US", Problem::HasExtension, "123");
    row("a pause", u"+14155552671,,123#", "US", Problem::HasExtension, "123");
    row("a wait", u"+14155552671;123", "US", Problem::HasExtension, "123");
    row("a pause by letter", u"+14155552671p123", "US", Problem::HasExtension, "123");
    row("tel with ext", u"tel:+1-415-555-2671;ext=123", "US", Problem::HasExtension, "123");
    row("tel with ext, encoded", u"tel:+1-415-555-2671%3Bext=123", "US", Problem::HasExtension, "123");
    row("tel-like with ext", u"+1-415-555-2671;ext=123", "US", Problem::HasExtension, "123");
    row("full-width ext", u"＋１４１５５５５２６７１ ｘ１２３", "US", Problem::HasExtension, "123");

    row("an area code that doesn't exist", u"+1 123 456 7890", "US", Problem::NotInUse, "+1 (United States)");
    row("the seed's caller id", u"+15671234567", "US", Problem::NotInUse, "+1 (United States)");
}

void TestPhoneNumber::saysWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, region);
    QFETCH(Problem, problem);
    QFETCH(QString, named);
    const auto number = PhoneNumber::parse(text, region);
    QVERIFY2(!number, qPrintable(reasonOf(number)));
    const QString message = number.error().message;
    QVERIFY2(number.error().problem == problem, qPrintable(message));
    QVERIFY2(message.contains(named), qPrintable(message));
    QVERIFY2(message.endsWith(u'.') || message.endsWith(u'?'), qPrintable(message));
}

void TestPhoneNumber::suggestsThePlusThatIsMissing()
{
    const auto number = PhoneNumber::parse(QStringLiteral("442071838750"), QStringLiteral("US"));
    QVERIFY(!number);
    QVERIFY2(number.error().message.contains(QStringLiteral("+44 20 7183 8750")), qPrintable(number.error().message));

    const auto hopeless = PhoneNumber::parse(QStringLiteral("99999999999"), QStringLiteral("US"));
    QVERIFY2(!hopeless.error().message.contains(u'+' + QStringLiteral("9")), qPrintable(hopeless.error().message));
}

// A slip of the finger in a national number must not ring in another country, nor may a word become digits.
void TestPhoneNumber::showsNoNumberOfAnother()
{
    const QString us = QStringLiteral("US");
    QVERIFY(!PhoneNumber::parse(QStringLiteral("41555526711"), us)); // +41 55 552 67 11 is Swiss
    QVERIFY(!PhoneNumber::parse(QStringLiteral("415555 CALL"), us));
    QVERIFY(!PhoneNumber::parse(QStringLiteral("4155552671 / 4155552672"), us));
    QVERIFY(!PhoneNumber::parse(QStringLiteral("4155552671 or 4155552672"), us));
}

void TestPhoneNumber::answersHostileTextWithOneSentence_data()
{
    QTest::addColumn<QString>("text");
    const qsizetype mega = 4 * 1024 * 1024;
    QTest::newRow("digits") << QString(mega, u'5');
    QTest::newRow("pluses") << QString(mega, u'+');
    QTest::newRow("plus and digits") << QString(u'+' + QString(mega, u'1'));
    QTest::newRow("letters") << QString(mega, u'x');
    QTest::newRow("blanks") << QString(mega, u' ');
    QTest::newRow("marks") << QString(mega, QChar(0x200e));
    QTest::newRow("brackets") << QString(mega, u'(');
    QTest::newRow("emoji") << QString::fromUtf16(u"📞").repeated(mega / 2);
    QTest::newRow("lone surrogates") << QString(mega, QChar(0xd800));
    QTest::newRow("as long as is looked at, digits") << QString(250, u'5');
    QTest::newRow("as long as is looked at, extensions") << QStringLiteral("5x").repeated(125);
    QTest::newRow("as long as is looked at, brackets") << QStringLiteral("5(").repeated(125);
    QTest::newRow("as long as is looked at, labels") << QStringLiteral("a:").repeated(125);
    QTest::newRow("as long as is looked at, tel") << QStringLiteral("tel:;").repeated(50);
    QTest::newRow("as long as is looked at, percent") << QString(QStringLiteral("tel:") + QString(246, u'%'));
    QTest::newRow("NUL") << QString(1, QChar(0));
    QTest::newRow("NUL in a number") << QString(QStringLiteral("415555") + QChar(0) + QStringLiteral("2671"));
    QTest::newRow("NUL, encoded") << QStringLiteral("tel:+1415555%002671");
    QTest::newRow("bad UTF-8, encoded") << QStringLiteral("tel:+1415555%FF2671");
    QTest::newRow("bell") << QStringLiteral("415555\a2671");
    QTest::newRow("escape sequence") << QStringLiteral("\033[31m4155552671\033[0m");
    QTest::newRow("lone surrogate in a number") << QString(QStringLiteral("415555") + QChar(0xdc00) + QStringLiteral("2671"));
    QTest::newRow("private use") << QString(QStringLiteral("415555") + QChar(0xe000) + QStringLiteral("2671"));
    QTest::newRow("markup") << QStringLiteral("<script>alert(1)</script>");
    QTest::newRow("format marks") << QStringLiteral("%1%2%n%s 5");
    QTest::newRow("combining marks") << QString(u'e' + QString(200, QChar(0x0301)));
}

void TestPhoneNumber::answersHostileTextWithOneSentence()
{
    QFETCH(QString, text);
    QElapsedTimer time;
    time.start();
    const auto number = PhoneNumber::parse(text, QStringLiteral("US"));
    QVERIFY2(time.elapsed() < 30'000, qPrintable(QString::number(time.elapsed()))); // ms; what took the square of the length would take hours
    QVERIFY2(!number, qPrintable(reasonOf(number)));
    const QString message = number.error().message;
    QVERIFY(!message.isEmpty());
    QVERIFY2(message.size() < 160, qPrintable(message));
    for (const QChar c : message)
        QVERIFY2(c.isPrint() || c.isSurrogate(), qPrintable(message));
    QVERIFY(QString::fromUtf8(message.toUtf8()) == message);
}

void TestPhoneNumber::showsANumberTheWaysPeopleReadIt_data()
{
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("national");
    QTest::addColumn<QString>("international");
    QTest::addColumn<QString>("masked");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("regionName");
    QTest::addColumn<int>("callingCode");
    QTest::addColumn<LineType>("lineType");
    const auto row = [](const char *e164, const char *national, const char *international, const char *masked, const char *region,
                        const char *regionName, int callingCode, LineType lineType) {
        QTest::newRow(e164) << QString::fromUtf8(e164) << QString::fromUtf8(national) << QString::fromUtf8(international)
                            << QString::fromUtf8(masked) << QString::fromUtf8(region) << QString::fromUtf8(regionName) << callingCode
                            << lineType;
    };
    row("+14155552671", "(415) 555-2671", "+1 415-555-2671", "+1 ••• ••• ••71", "US", "United States", 1, LineType::FixedLineOrMobile);
    row("+14165550123", "(416) 555-0123", "+1 416-555-0123", "+1 ••• ••• ••23", "CA", "Canada", 1, LineType::FixedLineOrMobile);
    row("+18005551234", "(800) 555-1234", "+1 800-555-1234", "+1 ••• ••• ••34", "US", "United States", 1, LineType::TollFree);
    row("+19002345678", "(900) 234-5678", "+1 900-234-5678", "+1 ••• ••• ••78", "US", "United States", 1, LineType::PremiumRate);
    row("+442071838750", "020 7183 8750", "+44 20 7183 8750", "+44 •• •••• ••50", "GB", "United Kingdom", 44, LineType::FixedLine);
    row("+447400123456", "07400 123456", "+44 7400 123456", "+44 •••• ••••56", "GB", "United Kingdom", 44, LineType::Mobile);
    row("+447911123456", "07911 123456", "+44 7911 123456", "+44 •••• ••••56", "GG", "Guernsey", 44, LineType::Mobile);
    row("+447012345678", "070 1234 5678", "+44 70 1234 5678", "+44 •• •••• ••78", "GB", "United Kingdom", 44, LineType::Personal);
    row("+447640123456", "076 4012 3456", "+44 76 4012 3456", "+44 •• •••• ••56", "GB", "United Kingdom", 44, LineType::Pager);
    row("+445612345678", "056 1234 5678", "+44 56 1234 5678", "+44 •• •••• ••78", "GB", "United Kingdom", 44, LineType::Voip);
    row("+443451234567", "0345 123 4567", "+44 345 123 4567", "+44 ••• ••• ••67", "GB", "United Kingdom", 44, LineType::Uan);
    row("+448431234567", "0843 123 4567", "+44 843 123 4567", "+44 ••• ••• ••67", "GB", "United Kingdom", 44, LineType::PremiumRate);
    row("+33810123456", "0 810 12 34 56", "+33 810 12 34 56", "+33 ••• •• •• 56", "FR", "France", 33, LineType::SharedCost);
    row("+390612345678", "06 1234 5678", "+39 06 1234 5678", "+39 •• •••• ••78", "IT", "Italy", 39, LineType::FixedLine);
    row("+80012345678", "1234 5678", "+800 1234 5678", "+800 •••• ••78", "001", "International freephone", 800, LineType::TollFree);
    row("+80812345678", "1234 5678", "+808 1234 5678", "+808 •••• ••78", "001", "International shared-cost service", 808,
        LineType::SharedCost);
    row("+878101234567890", "10 12345 67890", "+878 10 12345 67890", "+878 •• ••••• •••90", "001", "Universal personal numbers", 878,
        LineType::Voip);
    row("+979123456789", "1 2345 6789", "+979 1 2345 6789", "+979 • •••• ••89", "001", "International premium-rate service", 979,
        LineType::PremiumRate);
}

void TestPhoneNumber::showsANumberTheWaysPeopleReadIt()
{
    QFETCH(QString, e164);
    const auto number = PhoneNumber::parse(e164, {});
    QVERIFY2(number, qPrintable(reasonOf(number)));
    QCOMPARE(number->e164(), e164);
    QTEST(number->national(), "national");
    QTEST(number->international(), "international");
    QTEST(number->masked(), "masked");
    QTEST(number->regionCode(), "region");
    QTEST(number->regionName(), "regionName");
    QTEST(number->callingCode(), "callingCode");
    QFETCH(LineType, lineType);
    QVERIFY(number->lineType() == lineType);
}

void TestPhoneNumber::tellsSatelliteNetworksByCallingCode_data()
{
    QTest::addColumn<QString>("e164");
    QTest::newRow("Inmarsat") << QStringLiteral("+870773111632");
    QTest::newRow("Iridium") << QStringLiteral("+881612345678");
    QTest::newRow("Globalstar") << QStringLiteral("+881812345678");
    QTest::newRow("Thuraya") << QStringLiteral("+8821612345678");
    QTest::newRow("+883") << QStringLiteral("+883510001234567");
}

void TestPhoneNumber::tellsSatelliteNetworksByCallingCode()
{
    QFETCH(QString, e164);
    const auto number = PhoneNumber::parse(e164, QStringLiteral("US"));
    QVERIFY2(number, qPrintable(reasonOf(number)));
    QVERIFY(number->lineType() == LineType::Satellite);
    QCOMPARE(number->regionCode(), QStringLiteral("001"));
    QVERIFY(number->regionName().contains(QStringLiteral("network")));
    QVERIFY(numberOf(e164).lineType() == LineType::Satellite);
}

void TestPhoneNumber::acceptsEveryNumberReservedForFiction()
{
    for (int i = 0; i < 100; ++i) {
        const QString e164 = QStringLiteral("+120255501%1").arg(i, 2, 10, QLatin1Char('0'));
        QCOMPARE(reasonOf(PhoneNumber::parse(e164, {})), e164);
        QCOMPARE(reasonOf(PhoneNumber::parse(e164.mid(2), QStringLiteral("US"))), e164);
    }
}

void TestPhoneNumber::readsBackOnlyTheCanonicalForm_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "+", "+1", "14155552671", "+1 4155552671", "+1-415-555-2671", " +14155552671", "+14155552671 ",
                             "+14155552671x1", "tel:+14155552671", "0014155552671", "++14155552671", "+1234567890123456", "+999123456",
                             "+0123456789", "+4402071838750", "number:+14155552671:code"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("full width") << QString::fromUtf16(u"＋14155552671");
    QTest::newRow("Arabic-Indic") << QString::fromUtf16(u"+٤٤٢٠٧١٨٣٨٧٥٠");
    QTest::newRow("NUL") << QString(SanFrancisco + QChar(0));
    QTest::newRow("long") << QString(u'+' + QString(1024 * 1024, u'1'));
}

void TestPhoneNumber::readsBackOnlyTheCanonicalForm()
{
    QFETCH(QString, text);
    QVERIFY(!PhoneNumber::fromE164(text));
}

// Another desk's release knows numbers that this one doesn't.
void TestPhoneNumber::readsBackNumbersThatThisReleaseDoesNotKnow()
{
    const QString e164 = QStringLiteral("+15671234567");
    QVERIFY(!PhoneNumber::parse(e164, {}));
    const auto number = PhoneNumber::fromE164(e164);
    QVERIFY(number);
    QCOMPARE(number->e164(), e164);
    QVERIFY(number->lineType() == LineType::Unknown);
    QCOMPARE(number->regionCode(), QStringLiteral("US"));
    QCOMPARE(number->international(), QStringLiteral("+1 567-123-4567"));
}

void TestPhoneNumber::comparesByTheNumberAlone()
{
    const QString us = QStringLiteral("US");
    const auto a = PhoneNumber::parse(QStringLiteral("(415) 555-2671"), us).value();
    const auto b = PhoneNumber::parse(QStringLiteral("tel:+1-415-555-2671"), QStringLiteral("GB")).value();
    QVERIFY(a == b);
    QCOMPARE(qHash(a), qHash(b));
    QVERIFY(!(a == numberOf(London)));
}

void TestPhoneNumber::describesEveryLineType()
{
    QSet<QString> words;
    for (int type = 0; type <= int(LineType::Unknown); ++type) {
        const QString word = describe(LineType(type));
        QVERIFY2(word.contains(QStringLiteral("number")), qPrintable(word));
        QVERIFY2(!QStringLiteral("aeio").contains(word.front()), qPrintable(word)); // reads well after "a"
        words.insert(word);
    }
    QCOMPARE(words.size(), int(LineType::Unknown) + 1);
    QCOMPARE(describe(LineType::PremiumRate), QStringLiteral("premium-rate number"));
    QCOMPARE(describe(LineType::Satellite), QStringLiteral("satellite number"));
    QCOMPARE(describe(LineType::Mobile), QStringLiteral("mobile number"));
}

QTEST_GUILESS_MAIN(TestPhoneNumber)
#include "tst_phonenumber.moc"
