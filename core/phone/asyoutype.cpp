// SPDX-License-Identifier: GPL-3.0-or-later
#include "asyoutype.h"

#include "phone/numbertext.h"

#include <QList>

#include <algorithm>
#include <memory>
#include <optional>
#include <string>

#include <phonenumbers/asyoutypeformatter.h>
#include <phonenumbers/phonenumberutil.h>

namespace Ringproof {

namespace lib = i18n::phonenumbers;

namespace {

bool isKey(QChar c)
{
    return (c >= u'0' && c <= u'9') || c == u'+';
}

//! What would have been pressed on a telephone, and where the cursor is among it.
struct Keys {
    QString keys; //!< digits, ASCII, and perhaps a plus before them
    qsizetype beforeCursor = 0;
    bool cursorBehindSeparator = false;
};

//! Nothing where the text isn't just a number under way.
std::optional<Keys> keysOf(const TypedNumber &typed)
{
    if (typed.text.size() > MaxNumberText)
        return std::nullopt;
    Keys result;
    QString plainText;
    qsizetype at = 0;
    for (const char32_t c : typed.text.toUcs4()) {
        const bool isBeforeCursor = at < typed.cursor;
        at += QChar::requiresSurrogates(c) ? 2 : 1;
        const auto plain = plainCharacter(c);
        if (!plain)
            continue;
        if (!isNumberSeparator(*plain) && !(*plain >= '0' && *plain <= '9') && !(*plain == '+' && result.keys.isEmpty()))
            return std::nullopt;
        const QChar character = QChar(char16_t(*plain)); // ASCII by now
        plainText.append(character);
        if (isKey(character))
            result.keys.append(character);
        if (isBeforeCursor) {
            result.beforeCursor = result.keys.size();
            result.cursorBehindSeparator = !isKey(character);
        }
    }
    if (result.keys.isEmpty() || hasBracketedTrunkZero(plainText))
        return std::nullopt;
    return result;
}

QString shaped(const QString &keys, const std::string &region)
{
    const std::unique_ptr<lib::AsYouTypeFormatter> formatter(
        lib::PhoneNumberUtil::GetInstance()->GetAsYouTypeFormatter(region));
    std::string shape;
    for (const QChar key : keys)
        formatter->InputDigit(key.unicode(), &shape);
    QString text = QString::fromStdString(shape);
    while (!text.isEmpty() && !isKey(text.back())) // a space that waits for the next digit would be in Backspace's way
        text.chop(1);

    QString kept = text;
    kept.removeIf([](QChar c) { return !isKey(c); });
    return kept == keys ? text : keys;
}

QString shapeOf(const QString &keys, const QString &defaultRegion)
{
    const std::string region = defaultRegion.trimmed().toUpper().toStdString();
    QString text = shaped(keys, region);
    // As PhoneNumber::parse reads it: 00 is a plus where the default region has no other use for it.
    if (text == keys && keys.startsWith(QLatin1String("00"))) {
        const QString abroad = shaped(u'+' + keys.mid(2), region);
        text = QLatin1String("00") + abroad.mid(1);
    }
    return text;
}

//! Where the cursor goes among the same keys in another shape.
int cursorIn(const QString &shape, const Keys &typed)
{
    if (typed.beforeCursor == typed.keys.size())
        return int(shape.size());
    QList<int> positions;
    for (int i = 0; i < int(shape.size()); ++i) {
        if (isKey(shape[i]))
            positions.append(i);
    }
    if (typed.cursorBehindSeparator)
        return positions[typed.beforeCursor];
    return typed.beforeCursor == 0 ? 0 : positions[typed.beforeCursor - 1] + 1;
}

} // namespace

TypedNumber formatAsYouType(const TypedNumber &typed, const QString &defaultRegion)
{
    const auto keys = keysOf(typed);
    if (!keys)
        return {typed.text, std::clamp(typed.cursor, 0, int(typed.text.size()))};
    const QString shape = shapeOf(keys->keys, defaultRegion);
    return {shape, cursorIn(shape, *keys)};
}

TypedNumber formatEdit(const TypedNumber &before, const TypedNumber &after, const QString &defaultRegion)
{
    const TypedNumber formatted = formatAsYouType(after, defaultRegion);
    const int at = after.cursor;
    const bool oneErased = after.text.size() + 1 == before.text.size() && at >= 0 && at <= after.text.size()
        && QStringView(before.text).first(at) == QStringView(after.text).first(at)
        && QStringView(before.text).sliced(at + 1) == QStringView(after.text).sliced(at);
    if (!oneErased || formatted.text != before.text)
        return formatted;

    TypedNumber meant = after;
    if (before.cursor == at + 1) { // Backspace
        int i = at - 1;
        while (i >= 0 && !isKey(meant.text[i]))
            --i;
        if (i < 0)
            return formatted;
        meant.text.remove(i, 1);
        meant.cursor = i;
    } else if (before.cursor == at) { // Delete
        qsizetype i = at;
        while (i < meant.text.size() && !isKey(meant.text[i]))
            ++i;
        if (i == meant.text.size())
            return formatted;
        meant.text.remove(i, 1);
    } else {
        return formatted;
    }
    return formatAsYouType(meant, defaultRegion);
}

} // namespace Ringproof
