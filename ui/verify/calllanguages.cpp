// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/calllanguages.h"

#include <QLocale>
#include <QSettings>

#include <algorithm>

namespace Ringproof {

namespace {

QString keyOf(const QString &region)
{
    return QStringLiteral("languages/%1").arg(region);
}

bool namesATerritory(const QString &tag)
{
    const QStringList parts = tag.split(u'-');
    return std::any_of(parts.cbegin() + 1, parts.cend(), [](const QString &part) { return part.size() == 2 || part.size() == 3; });
}

//! Qt names every language as it is called in one territory (`American English`). What its variants have in common is the
//! shortest of their names.
QString nativeName(const QLocale &locale, const QString &tag)
{
    QString name = locale.nativeLanguageName();
    if (namesATerritory(tag))
        return name;
    const QList<QLocale> variants = QLocale::matchingLocales(locale.language(), locale.script(), QLocale::AnyTerritory);
    for (const QLocale &variant : variants) {
        const QString other = variant.nativeLanguageName();
        if (!other.isEmpty() && other.size() < name.size())
            name = other;
    }
    return name;
}

QString englishName(const QLocale &locale, const QString &tag)
{
    const QString language = QLocale::languageToString(locale.language());
    return namesATerritory(tag) ? QStringLiteral("%1 (%2)").arg(language, QLocale::territoryToString(locale.territory())) : language;
}

//! Some languages write their names small; in a list of names they begin like all others.
QString capitalized(const QString &name, const QLocale &locale)
{
    return name.isEmpty() ? name : locale.toUpper(name.left(1)) + name.mid(1);
}

} // namespace

QList<CallLanguage> callLanguages(const QStringList &tags)
{
    QList<CallLanguage> languages;
    for (const QString &tag : tags) {
        const QLocale locale(tag);
        // An unknown tag becomes the C locale.
        const QString native = locale.language() == QLocale::C ? QString() : nativeName(locale, tag);
        if (native.isEmpty())
            languages << CallLanguage {tag, tag, tag};
        else
            languages << CallLanguage {tag, capitalized(native, locale), englishName(locale, tag)};
    }
    QList<CallLanguage> named = languages;
    for (CallLanguage &language : named) {
        const bool isLatin = language.name.at(0).script() == QChar::Script_Latin;
        const auto namesakes = std::count_if(languages.cbegin(), languages.cend(),
                                             [&language](const CallLanguage &other) { return other.name == language.name; });
        if (language.name != language.englishName && (!isLatin || namesakes > 1))
            language.name = QStringLiteral("%1 – %2").arg(language.name, language.englishName);
    }
    std::stable_sort(named.begin(), named.end(), [](const CallLanguage &a, const CallLanguage &b) {
        return a.englishName.compare(b.englishName, Qt::CaseInsensitive) < 0;
    });
    return named;
}

QString nameOfCallLanguage(const QString &tag)
{
    return callLanguages({tag}).constFirst().name;
}

QString LanguageMemory::languageOf(const QString &region) const
{
    return m_settings && !region.isEmpty() ? m_settings->value(keyOf(region)).toString() : QString();
}

QString LanguageOffer::languageFor(const QString &region) const
{
    const QString remembered = memory.languageOf(region);
    return tags.contains(remembered) ? remembered : usual;
}

void LanguageMemory::remember(const QString &region, const QString &tag) const
{
    if (!m_settings || region.isEmpty())
        return;
    if (tag.isEmpty())
        m_settings->remove(keyOf(region));
    else
        m_settings->setValue(keyOf(region), tag);
}

} // namespace Ringproof
