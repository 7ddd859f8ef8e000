// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations.h"

#include "languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>
#include <vector>

namespace Ringproof {

namespace {

//! What is installed now. Translators take themselves off the application when they go.
std::vector<std::unique_ptr<QTranslator>> &translators()
{
    static std::vector<std::unique_ptr<QTranslator>> installed;
    return installed;
}

//! Codes and phone numbers are heard, typed and compared in the digits 0 to 9, and an Arabic window with two kinds of digits is hard to
//! read: of the countries, one that writes these.
QLocale withTheDigitsOfCodes(const QLocale &locale)
{
    const bool isOther = locale.language() == QLocale::Arabic && locale.zeroDigit() != QLatin1StringView("0");
    return isOther ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) : locale;
}

void install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, QStringLiteral("_"), folder))
        return; // the system lacks Qt's own words in this language: they stay English
    QCoreApplication::installTranslator(translator.get());
    translators().push_back(std::move(translator));
}

} // namespace

void speak(const QString &language)
{
    const QString spoken = language.isEmpty() ? programLanguageFor(QLocale::system().uiLanguages()) : language;
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(withTheDigitsOfCodes(locale));
    translators().clear();
    // The one installed last is asked first.
    install(QLocale(spoken), QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QLocale(spoken), QStringLiteral("ringproof"), QStringLiteral(":/translations"));
    // Of the words, not of the system's: a window with English words runs from left to right.
    if (QCoreApplication *app = QCoreApplication::instance(); app && app->inherits("QGuiApplication"))
        app->setProperty("layoutDirection", QVariant::fromValue(QLocale(spoken).textDirection()));
}

} // namespace Ringproof
