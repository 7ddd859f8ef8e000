// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbertext.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace Ringproof {

namespace {

using Problem = PhoneNumberError::Problem;

//! The sentences of this file, under the same context as those of PhoneNumber.
struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(PhoneNumber)
};

tl::unexpected<PhoneNumberError> wrong(Problem problem, const QString &message)
{
    return tl::make_unexpected(PhoneNumberError {problem, message});
}

bool isInvisible(char32_t c)
{
    // Direction marks and isolates, joiners, soft hyphen, byte order mark, tags: all format characters. Besides them what
    // makes a digit an emoji keycap, and the marks that choose between emoji and text.
    return QChar::category(c) == QChar::Other_Format || c == 0x034F || (c >= 0xFE00 && c <= 0xFE0F) || c == 0x20E3;
}

bool isBlank(char32_t c)
{
    return QChar::isSpace(c) || isInvisible(c);
}

bool isTelephoneSymbol(char32_t c)
{
    return c == 0x2121 || c == 0x260E || c == 0x260F || c == 0x2706 || (c >= 0x1F4DE && c <= 0x1F4E0) || c == 0x1F4F1
        || c == 0x1F4F2 || (c >= 0x1F57B && c <= 0x1F57F) || c == 0x1F581;
}

bool isQuote(char32_t c)
{
    const auto category = QChar::category(c);
    return c == '"' || c == '\'' || c == '`' || c == '<' || c == '>' || category == QChar::Punctuation_InitialQuote
        || category == QChar::Punctuation_FinalQuote;
}

QList<char32_t> plain(const QString &text)
{
    QList<char32_t> result;
    result.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        if (const auto character = plainCharacter(c))
            result.append(*character);
    }
    return result;
}

QString toText(const QList<char32_t> &points)
{
    return QString::fromUcs4(points.constData(), points.size());
}

QString withoutWrapping(const QString &text)
{
    QList<char32_t> points = plain(text);
    while (!points.isEmpty() && (points.first() == ' ' || isQuote(points.first()) || isTelephoneSymbol(points.first())))
        points.removeFirst();
    const auto isTail = [](char32_t c) {
        return c == ' ' || c == '.' || c == ',' || c == ';' || c == ':' || isQuote(c) || isTelephoneSymbol(c);
    };
    while (!points.isEmpty() && isTail(points.last()))
        points.removeLast();
    return toText(points);
}

//! The number of a `tel:` address (RFC 3966), given what follows the colon.
QString fromTelAddress(const QString &address)
{
    const QString decoded = toText(plain(QUrl::fromPercentEncoding(address.toUtf8())));
    QStringList parts = decoded.split(u';');
    QString number = parts.takeFirst();
    while (number.startsWith(u'/') || number.startsWith(u' ')) // some pages write tel://
        number.remove(0, 1);
    for (const QString &part : std::as_const(parts)) {
        const QString name = part.section(u'=', 0, 0).trimmed().toLower();
        const QString value = part.section(u'=', 1).trimmed();
        if (name == QLatin1String("ext") && !value.isEmpty())
            number += QLatin1String(" ext ") + value;
        else if (name == QLatin1String("phone-context") && value.startsWith(u'+') && !number.startsWith(u'+'))
            number.prepend(value + u' ');
    }
    return number;
}

//! An extension at the end, however it is written; empty where there is none.
QString extensionOf(const QString &text)
{
    static const QRegularExpression named(
        QStringLiteral("[0-9][ )\\]]*[,;(-]* *"
                       "(?:ext(?:ensi[oó]n|n)?|xtn?|x|anexo|int(?:erno)?|poste|durchwahl|dw|wew|доб|p|w)"
                       "[ .:=#]*([0-9]{1,15})[ )#]*$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = named.match(text); match.hasMatch())
        return match.captured(1);

    // A comma is a pause before an extension only behind a whole number: not in 415,555,2671.
    static const QRegularExpression paused(
        QStringLiteral("^(?:[^0-9]*[0-9]){7,}[ )\\]]*(?:[,;]+|#) *([0-9]{1,6})[ #]*$"));
    return paused.match(text).captured(1);
}

//! Says what the first thing is that no number has, starting at this place.
PhoneNumberError intruder(const QList<char32_t> &points, qsizetype at)
{
    const auto isWord = [](char32_t c) { return QChar::isLetter(c) || QChar::isMark(c); };
    const char32_t first = points[at];
    if (QChar::category(first) == QChar::Other_Control || !QChar::isPrint(first) || QChar::isSurrogate(first)) {
        return {Problem::NotANumber,
                Sentences::tr("There is a character in this that can't be shown. Enter the number in digits.")};
    }
    if (!isWord(first)) {
        return {Problem::NotANumber,
                Sentences::tr("“%1” doesn't belong in a telephone number. Enter one number, in digits.")
                    .arg(QString::fromUcs4(&first, 1))};
    }
    constexpr qsizetype shown = 20;
    const auto end = std::find_if_not(points.begin() + at, points.end(), isWord);
    QString word = QString::fromUcs4(&points[at], std::min<qsizetype>(end - (points.begin() + at), shown));
    if (end - (points.begin() + at) > shown)
        word += QChar(0x2026);
    return {Problem::NotANumber,
            Sentences::tr("“%1” can't be dialled. Enter the number in digits, without words.").arg(word)};
}

//! Where the zero of a `(0)` stands; -1 where there is none.
qsizetype bracketedTrunkZero(const QString &plainText)
{
    static const QRegularExpression form(QStringLiteral("[0-9][ .-]*[(\\[] *(0) *[)\\]]"));
    const auto match = form.match(plainText);
    return match.hasMatch() ? match.capturedStart(1) : -1;
}

//! The plain digits of what is a number and its separators by now.
tl::expected<NumberText, PhoneNumberError> digitsOf(const QString &text)
{
    NumberText result;
    const QList<uint> ucs4 = text.toUcs4();
    const QList<char32_t> points(ucs4.begin(), ucs4.end());
    for (qsizetype i = 0; i < points.size(); ++i) {
        const char32_t c = points[i];
        if (c >= '0' && c <= '9')
            result.digits.append(QChar(char16_t(c)));
        else if (c == '+' && result.digits.isEmpty())
            result.international = true;
        else if (!isNumberSeparator(c))
            return tl::make_unexpected(intruder(points, i));
    }
    if (result.digits.isEmpty()) {
        return result.international
            ? wrong(Problem::TooShort, Sentences::tr("Only a + so far. The country code and the number are missing."))
            : wrong(Problem::NotANumber, Sentences::tr("There is no digit in this. Enter the number in digits."));
    }

    if (const qsizetype zero = bracketedTrunkZero(text); zero >= 0) {
        const auto isAsciiDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
        const auto before = std::count_if(text.begin(), text.begin() + zero, isAsciiDigit);
        result.withoutTrunkZero = result.digits;
        result.withoutTrunkZero.remove(before, 1);
    }
    return result;
}

} // namespace

std::optional<char32_t> plainCharacter(char32_t c)
{
    if (isInvisible(c))
        return std::nullopt;
    const auto category = QChar::category(c);
    if (category == QChar::Number_DecimalDigit)
        return char32_t('0' + QChar::digitValue(c));
    if (QChar::isSpace(c))
        return ' ';
    if (category == QChar::Punctuation_Dash || c == 0x2212) // the minus sign
        return '-';
    if (c >= 0xFF01 && c <= 0xFF5E) // the full-width forms of ASCII, in its order
        return c - 0xFEE0;
    switch (c) {
    case 0x207A: // superscript
    case 0x2795: // heavy
    case 0xFE62: // small
        return '+';
    case 0x00B7: // middle dot
    case 0x2022: // bullet
    case 0x2024: // one dot leader
    case 0x2027: // hyphenation point
    case 0x30FB: // Katakana's
    case 0xFF65: // the same at half width
        return '.';
    case 0x2044: // fraction
    case 0x2215: // division
        return '/';
    case 0x060C: // Arabic comma
    case 0x3001: // ideographic comma
        return ',';
    case 0x061B: // Arabic semicolon
        return ';';
    default:
        return c;
    }
}

bool isNumberSeparator(char32_t plain)
{
    return plain == ' ' || plain == '-' || plain == '.' || plain == '/' || plain == '(' || plain == ')' || plain == '['
        || plain == ']';
}

bool hasBracketedTrunkZero(const QString &plainText)
{
    return bracketedTrunkZero(plainText) >= 0;
}

tl::expected<NumberText, PhoneNumberError> readNumberText(const QString &text)
{
    QStringView view(text);
    while (!view.isEmpty() && isBlank(view.front().unicode()))
        view = view.sliced(1);
    while (!view.isEmpty() && isBlank(view.back().unicode()))
        view.chop(1);
    if (view.size() > MaxNumberText)
        return wrong(Problem::TooLong,
                     Sentences::tr("This text is far too long for a telephone number. Enter the number alone."));

    QString body = withoutWrapping(view.toString());
    if (body.isEmpty())
        return wrong(Problem::Empty, Sentences::tr("Enter a telephone number."));
    static const QRegularExpression label(QStringLiteral("^([\\p{L}\\p{M} .()/-]{1,40})(?:: *| (?=\\+))"));
    for (auto match = label.match(body); match.hasMatch(); match = label.match(body)) {
        const bool isTel = match.captured(1).trimmed().compare(QLatin1String("tel"), Qt::CaseInsensitive) == 0;
        body = withoutWrapping(body.sliced(match.capturedEnd()));
        if (isTel) {
            body = fromTelAddress(body);
            break;
        }
    }
    if (const QString extension = extensionOf(body); !extension.isEmpty()) {
        return wrong(Problem::HasExtension,
                     Sentences::tr("The voice call can't dial the extension %1. Ask for a number that rings directly.")
                         .arg(extension));
    }
    return digitsOf(body);
}

} // namespace Ringproof
