// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiptformat.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Ringproof {

namespace {

struct Placeholder {
    QLatin1StringView name;
    QString ReceiptFields::*field;
};

constexpr std::array Placeholders {
    Placeholder {QLatin1StringView("number"), &ReceiptFields::number},
    Placeholder {QLatin1StringView("time"), &ReceiptFields::time},
    Placeholder {QLatin1StringView("how"), &ReceiptFields::how},
    Placeholder {QLatin1StringView("operator"), &ReceiptFields::operatorName},
    Placeholder {QLatin1StringView("run_id"), &ReceiptFields::runId},
    Placeholder {QLatin1StringView("row"), &ReceiptFields::row},
};

const Placeholder *placeholderNamed(QStringView name)
{
    const auto *const found
        = std::find_if(Placeholders.begin(), Placeholders.end(), [name](const Placeholder &each) { return name == each.name; });
    return found == Placeholders.end() ? nullptr : found;
}

//! A format taken apart: calls back with each run of plain text and each placeholder's name. \return the place of a brace that is
//! alone, -1 where none is.
template<typename OnText, typename OnName> qsizetype takeApart(QStringView format, OnText onText, OnName onName)
{
    for (qsizetype at = 0; at < format.size();) {
        const QChar c = format[at];
        if (c != u'{' && c != u'}') {
            qsizetype end = at;
            while (end < format.size() && format[end] != u'{' && format[end] != u'}')
                ++end;
            onText(format.sliced(at, end - at));
            at = end;
            continue;
        }
        if (at + 1 < format.size() && format[at + 1] == c) {
            onText(format.sliced(at, 1));
            at += 2;
            continue;
        }
        const qsizetype end = c == u'{' ? format.indexOf(u'}', at) : -1;
        if (end < 0)
            return at;
        onName(format.sliced(at + 1, end - at - 1));
        at = end + 1;
    }
    return -1;
}

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c.category() == QChar::Separator_Line
        || c.category() == QChar::Separator_Paragraph;
}

QString onOneLine(QString text)
{
    for (QChar &c : text) {
        if (isInvisible(c))
            c = u' ';
    }
    return text;
}

} // namespace

ReceiptFormat::ReceiptFormat()
    : m_text(QCoreApplication::translate("ReceiptFormat", "Phone number {number} verified by voice call, {how}, {time}, by {operator} "
                                                          "(run {run_id}, audit row {row})",
                                         "The words in braces stay as they are."))
{
}

Expected<ReceiptFormat> ReceiptFormat::parse(const QString &text)
{
    if (text.isEmpty())
        return ReceiptFormat();
    if (text.size() > MaxLength)
        return failure(Error::Kind::Invalid,
                       QCoreApplication::translate("ReceiptFormat", "It is longer than a receipt's format may be (%1 characters). Shorten it.").arg(MaxLength));
    if (std::any_of(text.begin(), text.end(), isInvisible)) {
        return failure(Error::Kind::Invalid,
                       QCoreApplication::translate("ReceiptFormat", "It has a line break or an invisible character in it. A receipt is one line; take it out."));
    }
    QString unknown;
    bool hasUnknown = false;
    const auto skip = [](QStringView) {};
    const auto judge = [&](QStringView name) {
        if (!hasUnknown && !placeholderNamed(name)) {
            unknown = name.toString();
            hasUnknown = true;
        }
    };
    const qsizetype alone = takeApart(text, skip, judge);
    if (hasUnknown) {
        return failure(Error::Kind::Invalid,
                       QCoreApplication::translate("ReceiptFormat", "There is no placeholder {%1}. There are: %2.")
                           .arg(unknown.left(40), placeholders().join(QStringLiteral(", "))));
    }
    if (alone >= 0) {
        return failure(Error::Kind::Invalid,
                       QCoreApplication::translate("ReceiptFormat", "The brace at character %1 is alone. Write {{ or }} for a brace itself.")
                           .arg(alone + 1));
    }
    return ReceiptFormat(text);
}

QString ReceiptFormat::fill(const ReceiptFields &fields) const
{
    QString line;
    (void)takeApart(
        m_text, [&line](QStringView text) { line += text; },
        [&](QStringView name) {
            if (const Placeholder *const placeholder = placeholderNamed(name))
                line += onOneLine(fields.*placeholder->field);
        });
    return line;
}

QStringList ReceiptFormat::placeholders()
{
    QStringList all;
    for (const Placeholder &placeholder : Placeholders)
        all.append(QStringLiteral("{%1}").arg(placeholder.name));
    return all;
}

} // namespace Ringproof
