// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/type.h"

#include <QApplication>
#include <QFontDatabase>

namespace Ringproof {

namespace {

QFont scaled(QFont font, double factor, QFont::Weight weight)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(int(font.pixelSize() * factor + 0.5));
    font.setWeight(weight);
    return font;
}

//! The system's fixed-pitch family at the application's text size.
QFont monospaced()
{
    QFont font = QApplication::font();
    font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    font.setStyleHint(QFont::Monospace);
    return font;
}

} // namespace

QFont fontFor(TextStyle style)
{
    const QFont body = QApplication::font();
    switch (style) {
    case TextStyle::Body: return body;
    case TextStyle::Strong: return scaled(body, 1.0, QFont::DemiBold);
    case TextStyle::Small: return scaled(body, 0.92, QFont::Normal);
    case TextStyle::Heading: return scaled(body, 1.2, QFont::DemiBold);
    case TextStyle::Title: return scaled(body, 1.7, QFont::DemiBold);
    case TextStyle::Code: return monospaced();
    case TextStyle::Number: return scaled(monospaced(), 1.5, QFont::Normal);
    case TextStyle::Time: return scaled(monospaced(), 0.96, QFont::Normal);
    case TextStyle::Digits: return scaled(monospaced(), 2.0, QFont::DemiBold);
    }
    return body;
}

} // namespace Ringproof
