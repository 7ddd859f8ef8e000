// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/appearance.h"

#include "theme/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

namespace Ringproof {

std::optional<Appearance> appearanceFromText(const QString &text)
{
    if (text == QLatin1StringView("system"))
        return Appearance::System;
    if (text == QLatin1StringView("light"))
        return Appearance::Light;
    if (text == QLatin1StringView("dark"))
        return Appearance::Dark;
    return std::nullopt;
}

void applyAppearance(QApplication &app, Appearance appearance)
{
    const QString fusion = QStringLiteral("fusion");
    const bool isFusion = app.style()->name().compare(fusion, Qt::CaseInsensitive) == 0;
    if (appearance == Appearance::System) {
        if (isFusion)
            QApplication::setPalette(Theme::of(QApplication::palette()).palette());
        return;
    }
    // A native style paints in the system's colours whatever the palette says; Fusion obeys it.
    if (!isFusion)
        QApplication::setStyle(QStyleFactory::create(fusion));
    QApplication::setPalette((appearance == Appearance::Dark ? Theme::darkTheme() : Theme::light()).palette());
}

} // namespace Ringproof
