// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/tellink.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace Ringproof {

namespace {

const QString Scheme = QStringLiteral("tel:");
constexpr qsizetype LongestLink = 256; // characters; the longest number with every separator is far below
constexpr qsizetype MostDigits = 24; // E.164 has 15; an international prefix and a slip of the finger may stand in front

//! RFC 3966's visual separators, and the spaces that pages write all the same.
bool isSeparator(QChar character)
{
    return QStringLiteral("-.() \u00a0\u2009\u202f").contains(character);
}

bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

tl::unexpected<Error> refused(const QString &sentence)
{
    return failure(Error::Kind::Invalid, sentence);
}

} // namespace

bool isTelLink(const QString &text)
{
    return text.startsWith(Scheme, Qt::CaseInsensitive);
}

Expected<QString> numberOfTelLink(const QString &link)
{
    const auto noNumber = [] {
        return refused(QCoreApplication::translate(
            "TelLink", "The link holds no phone number that can be called. Copy the number from the page and paste it here."));
    };
    if (!isTelLink(link) || link.size() > LongestLink)
        return noNumber();
    QString rest = QUrl::fromPercentEncoding(link.sliced(Scheme.size()).toUtf8());
    if (rest.startsWith(QStringLiteral("//"))) // no part of the standard, and common
        rest.remove(0, 2);

    QStringList parts = rest.split(u';');
    const QString number = parts.takeFirst().trimmed();
    for (const QString &parameter : std::as_const(parts)) {
        const QString name = parameter.section(u'=', 0, 0).trimmed().toLower();
        if (name == QStringLiteral("ext") || name == QStringLiteral("isub")) {
            return refused(QCoreApplication::translate("TelLink",
                                                       "The link's number has an extension, and a call with a code can't dial one. Ask the "
                                                       "customer for a number that rings directly."));
        }
        if (name == QStringLiteral("phone-context")) {
            return refused(QCoreApplication::translate("TelLink",
                                                       "The link's number holds only within one company or area. Ask the customer for the "
                                                       "whole number, with its country code."));
        }
    }

    const bool isClean = std::all_of(number.begin(), number.end(), [&number](const QChar &character) {
        return isAsciiDigit(character) || isSeparator(character) || (character == u'+' && &character == number.begin());
    });
    const auto digits = std::count_if(number.begin(), number.end(), isAsciiDigit);
    if (!isClean || digits == 0 || digits > MostDigits)
        return noNumber();
    return number;
}

} // namespace Ringproof
