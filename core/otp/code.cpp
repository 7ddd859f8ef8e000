// SPDX-License-Identifier: GPL-3.0-or-later
#include "code.h"

#include <array>

#include <sodium.h>

namespace Ringproof {

Code Code::random(int length)
{
    if (length < MinLength || length > MaxLength)
        qFatal("a code of %d digits", length); // in release builds too: the digits below have room for MaxLength
    [[maybe_unused]] static const int ready = sodium_init();

    quint32 bound = 1;
    for (int i = 0; i < length; ++i)
        bound *= 10;
    quint32 value = randombytes_uniform(bound);

    std::array<char, MaxLength> digits {};
    for (int i = length - 1; i >= 0; --i) {
        digits[size_t(i)] = char('0' + value % 10);
        value /= 10;
    }
    Code code {Secret(QByteArrayView(digits.data(), length))};
    sodium_memzero(digits.data(), digits.size());
    return code;
}

std::optional<Code> Code::entered(QStringView text)
{
    QByteArray digits;
    digits.reserve(text.size()); // so that no copy is left behind by growing
    bool sound = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text.at(i).unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        }
        const QChar::Category category = QChar::category(c);
        if (QChar::isDigit(c))
            digits.append(char('0' + QChar::digitValue(c)));
        else if (!QChar::isSpace(c) && category != QChar::Punctuation_Dash && category != QChar::Other_Format)
            sound = false;
    }
    std::optional<Code> code;
    if (sound && !digits.isEmpty())
        code = Code(Secret(digits));
    wipe(digits);
    return code;
}

QDebug operator<<(QDebug debug, const Code &code)
{
    return debug << code.m_digits;
}

} // namespace Ringproof
