// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"

#include <QLocale>

namespace Ringproof {

const QStringList &programLanguages()
{
    static const QStringList languages {
        QStringLiteral("en"), QStringLiteral("ar"), QStringLiteral("de"), QStringLiteral("es"),
        QStringLiteral("fr"), QStringLiteral("ja"), QStringLiteral("pt-BR"),
    };
    return languages;
}

QString nameOfLanguage(const QString &tag)
{
    const QLocale locale(tag);
    const QString name = locale.nativeLanguageName();
    return tag.contains(u'-') ? QStringLiteral("%1 (%2)").arg(name, locale.nativeCountryName()) : name;
}

QString programLanguageFor(const QStringList &wanted)
{
    for (const QString &tag : wanted) {
        const QLocale::Language language = QLocale(tag).language();
        // Portuguese of Brazil is understood in Portugal, and is better than English there.
        for (const QString &candidate : programLanguages()) {
            if (QLocale(candidate).language() == language)
                return candidate;
        }
    }
    return programLanguages().constFirst();
}

} // namespace Ringproof
