// SPDX-License-Identifier: GPL-3.0-or-later
// What people and programs paste as a number. An input is a byte that chooses the default region, and a text in UTF-8.
// Whatever it is: a number that comes out is canonical and reads back as itself, also with libphonenumber's own formatting in between; what
// is refused is explained in a sentence or two; and formatting while typing neither loses nor adds a digit, nor loses the cursor.
#include "phone/asyoutype.h"
#include "phone/numbertext.h"
#include "phone/phonenumber.h"

#include <QStringList>

#include <cstdint>
#include <cstdlib>

using namespace Ringproof;

namespace {

constexpr const char *Regions[] = {"US", "GB", "DE", "IT", "AR", "MX", "BR", "CI", "RU", "SM", "JP", "IN", "", "AQ", "xx", "001"};

void expect(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "Broken promise: %s\n", what);
    std::abort();
}

QString digitsOf(const QString &text)
{
    QString digits;
    const auto points = text.toUcs4();
    for (const char32_t point : points) {
        const std::optional<char32_t> plain = plainCharacter(point);
        if (plain && *plain >= U'0' && *plain <= U'9')
            digits.append(QChar(char16_t(*plain)));
    }
    return digits;
}

void judgeNumber(const PhoneNumber &number, const QString &region)
{
    const QString &e164 = number.e164();
    expect(e164.size() >= 3 && e164.size() <= 16 && e164.at(0) == u'+' && e164.at(1) != u'0', "a number has + and at most 15 digits");
    for (const QChar c : QStringView(e164).sliced(1))
        expect(c >= u'0' && c <= u'9', "the canonical form is made of digits");
    expect(number.callingCode() > 0 && e164.startsWith(u'+' + QString::number(number.callingCode())), "a number begins with its calling code");
    expect(PhoneNumber::fromE164(e164) == number, "what was kept reads back");
    const auto again = PhoneNumber::parse(e164, region);
    expect(again && *again == number, "the canonical form is read as the same number");
    const auto shown = PhoneNumber::parse(number.international(), QString());
    expect(shown && *shown == number, "what is shown is read as the same number");
    const qsizetype ownDigits = e164.size() - 1 - QString::number(number.callingCode()).size();
    expect(digitsOf(number.masked()).size() - QString::number(number.callingCode()).size() <= std::min<qsizetype>(2, ownDigits),
           "a masked number shows two digits at most");
    expect(!number.regionName().isEmpty() && !describe(number.lineType()).isEmpty(), "a number can be described");
}

void judgeTyping(const QString &text, const QString &region)
{
    for (const int cursor : {0, int(text.size() / 2), int(text.size())}) {
        const TypedNumber shaped = formatAsYouType({text, cursor}, region);
        expect(shaped.cursor >= 0 && shaped.cursor <= shaped.text.size(), "the cursor stays in the text");
        expect(digitsOf(shaped.text) == digitsOf(text), "no digit is lost or added while typing");
        expect(formatAsYouType(shaped, region) == shaped, "formatting twice is formatting once");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QString region = QString::fromLatin1(Regions[data[0] % std::size(Regions)]);
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));

    if (const auto number = PhoneNumber::parse(text, region)) {
        judgeNumber(*number, region);
    } else {
        const QString &message = number.error().message;
        expect(!message.isEmpty() && message.size() < 400 && !message.contains(u'\n'), "a refusal is a line that isn't long");
    }
    if (const auto kept = PhoneNumber::fromE164(text))
        expect(kept->e164() == text, "only the canonical form is read back");
    judgeTyping(text, region);
    return 0;
}
