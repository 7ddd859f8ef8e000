// SPDX-License-Identifier: GPL-3.0-or-later
#include "code.h"

#include <array>

#include <sodium.h>

namespace Ringproof {

Code Code::random(int length)
{
    Q_ASSERT(length >= MinLength && length <= MaxLength);
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
    for (const QChar c : text) {
        if (c.isDigit())
            digits.append(char('0' + c.digitValue()));
        else if (!c.isSpace() && c != u'-' && c.category() != QChar::Punctuation_Dash && c.category() != QChar::Other_Format)
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
