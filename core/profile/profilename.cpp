// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilename.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Ringproof {

namespace {

//! Windows keeps these for devices, with anything behind a dot too.
//! Source: "Naming Files, Paths, and Namespaces", Microsoft Learn.
bool isDeviceName(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("\\A(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])\\s*(\\.|\\z)"),
                                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(name).hasMatch();
}

bool isUnfit(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // turns the direction of writing, or can't be seen
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return c == 0xFFFD; // what is left of text that could not be read
    }
}

//! How a system that doesn't tell large letters from small, nor composed accents from loose ones, sees a name.
QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded().normalized(QString::NormalizationForm_C);
}

} // namespace

std::optional<QString> faultOfProfileName(const QString &name)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("ProfileName", text); };

    if (name.isEmpty())
        return say(QT_TRANSLATE_NOOP("ProfileName", "A profile needs a name."));
    if (name.size() > MaxProfileName)
        return say(QT_TRANSLATE_NOOP("ProfileName", "The name is too long: a profile's name has at most %1 characters.")).arg(MaxProfileName);
    if (!name.isValidUtf16())
        return say(QT_TRANSLATE_NOOP("ProfileName", "The name has a character in it that can't be read. Type it again."));
    const QList<uint> characters = name.toUcs4();
    if (std::any_of(characters.begin(), characters.end(), isUnfit))
        return say(QT_TRANSLATE_NOOP("ProfileName", "The name has an invisible character in it. Type it again."));
    if (name.front().isSpace() || name.back().isSpace())
        return say(QT_TRANSLATE_NOOP("ProfileName", "A profile's name can't begin or end with a space."));
    if (name.startsWith(u'.') || name.startsWith(u'-') || name.endsWith(u'.'))
        return say(QT_TRANSLATE_NOOP("ProfileName", "A profile's name can't begin with a dot or a hyphen, nor end with a dot."));
    static const QString forbidden = QStringLiteral("/\\:*?\"<>|");
    const auto wrong = std::find_if(name.begin(), name.end(), [](QChar c) { return forbidden.contains(c); });
    if (wrong != name.end())
        return say(QT_TRANSLATE_NOOP("ProfileName", "A profile's name can't have a “%1” in it, because it is a file's name too.")).arg(*wrong);
    if (isDeviceName(name))
        return say(QT_TRANSLATE_NOOP("ProfileName", "Windows keeps the name “%1” for a device. Choose another.")).arg(name);
    if (isSandboxName(name))
        return say(QT_TRANSLATE_NOOP("ProfileName", "The name “sandbox” is taken: that profile is always there. Choose another."));
    return std::nullopt;
}

bool isSameProfileName(const QString &a, const QString &b)
{
    return folded(a) == folded(b);
}

QString sameProfileName(const QString &name, const QStringList &among)
{
    const auto same = std::find_if(among.begin(), among.end(), [&name](const QString &other) { return isSameProfileName(name, other); });
    return same == among.end() ? QString() : *same;
}

bool isSandboxName(const QString &name)
{
    return isSameProfileName(name, QStringLiteral("sandbox"));
}

} // namespace Ringproof
