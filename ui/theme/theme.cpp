// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include <QCoreApplication>
#include <QPalette>
#include <QWidget>

#include <array>
#include <cmath>

namespace Ringproof {

namespace {

QColor rgb(QRgb value)
{
    return QColor(value);
}

Theme makeLight()
{
    Theme t;
    t.window = rgb(0xf3f4f7);
    t.surface = rgb(0xffffff);
    t.field = rgb(0xffffff);
    t.text = rgb(0x1a1e26);
    t.muted = rgb(0x545c6a);
    t.border = rgb(0xdde1e8);
    t.outline = rgb(0x7d8697);
    t.disabled = rgb(0x6a7280);
    t.accent = rgb(0x2457c5);
    t.accentHover = rgb(0x1d49a8);
    t.accentPressed = rgb(0x173c8c);
    t.onAccent = rgb(0xffffff);
    t.hover = rgb(0xeef1f6);
    t.pressed = rgb(0xe2e7ef);
    t.neutral = {rgb(0xeceef2), rgb(0x434b59), rgb(0xd5d9e0), rgb(0x6b7484)};
    t.info = {rgb(0xe8f0fe), rgb(0x1d489f), rgb(0xb6ccf7), rgb(0x2457c5)};
    t.success = {rgb(0xe6f5ec), rgb(0x12603a), rgb(0xa9d8bc), rgb(0x1b7f4b)};
    t.warning = {rgb(0xfff4dc), rgb(0x744700), rgb(0xe8c67c), rgb(0xa86400)};
    t.danger = {rgb(0xfdecec), rgb(0x981b1b), rgb(0xf0b8b8), rgb(0xc02d2d)};
    t.profiles = {{t.neutral,
                   t.info,
                   {rgb(0xe0f4f2), rgb(0x0b5a57), rgb(0xa3d6d2), rgb(0x127c78)},
                   t.success,
                   {rgb(0xfdeee0), rgb(0x853d00), rgb(0xf0c49c), rgb(0xb85600)}, // redder than a warning, which marks the sandbox
                   t.danger,
                   {rgb(0xf1eafd), rgb(0x5a2a9c), rgb(0xd2bdf3), rgb(0x7a45c4)},
                   {rgb(0xfdeaf4), rgb(0x8e1d5b), rgb(0xf2b8d6), rgb(0xb8337a)}}};
    return t;
}

Theme makeDark()
{
    Theme t;
    t.dark = true;
    t.window = rgb(0x16181d);
    t.surface = rgb(0x1f2229);
    t.field = rgb(0x181b21);
    t.text = rgb(0xeceef2);
    t.muted = rgb(0xa8b0be);
    t.border = rgb(0x343945);
    t.outline = rgb(0x727b8c);
    t.disabled = rgb(0x939cab);
    t.accent = rgb(0x86adff);
    t.accentHover = rgb(0x9fbeff);
    t.accentPressed = rgb(0x6f9bf7);
    t.onAccent = rgb(0x0a1938);
    t.hover = rgb(0x2a2e37);
    t.pressed = rgb(0x333844);
    t.neutral = {rgb(0x2a2e37), rgb(0xc6ccd7), rgb(0x3a404d), rgb(0x8891a1)};
    t.info = {rgb(0x1a2740), rgb(0xa9c5ff), rgb(0x2f4778), rgb(0x86adff)};
    t.success = {rgb(0x16301f), rgb(0x86d9a8), rgb(0x2b5a3d), rgb(0x4fb57d)};
    t.warning = {rgb(0x35290f), rgb(0xf2c66d), rgb(0x5e4a1d), rgb(0xd9a03a)};
    t.danger = {rgb(0x3a1b1d), rgb(0xffaba8), rgb(0x6a3235), rgb(0xe5686a)};
    t.profiles = {{t.neutral,
                   t.info,
                   {rgb(0x122f2e), rgb(0x7fd6cf), rgb(0x265553), rgb(0x43b3ac)},
                   t.success,
                   {rgb(0x38240f), rgb(0xf5b985), rgb(0x653f1d), rgb(0xdd8a45)},
                   t.danger,
                   {rgb(0x2a1f3f), rgb(0xceb3ff), rgb(0x4b3877), rgb(0xa585ea)},
                   {rgb(0x3a1a2c), rgb(0xffa9d3), rgb(0x6b3150), rgb(0xe06aa8)}}};
    return t;
}

//! One ground for everything; what stands out does so by an edge in its own colour.
Theme makeContrast(QRgb ground, QRgb ink, QRgb disabled)
{
    Theme t;
    t.highContrast = true;
    t.dark = QColor(ground).lightness() < QColor(ink).lightness();
    t.window = t.surface = t.field = rgb(ground);
    t.text = t.muted = t.border = t.outline = rgb(ink);
    t.disabled = rgb(disabled);
    return t;
}

Theme::ToneColours edged(const QColor &ground, QRgb colour)
{
    return {ground, rgb(colour), rgb(colour), rgb(colour)};
}

Theme makeContrastLight()
{
    Theme t = makeContrast(0xffffff, 0x000000, 0x505050);
    t.accent = rgb(0x0b2f8a);
    t.accentHover = rgb(0x000000);
    t.accentPressed = rgb(0x303030);
    t.onAccent = rgb(0xffffff);
    t.hover = rgb(0xe6e6e6);
    t.pressed = rgb(0xd0d0d0);
    t.neutral = edged(t.window, 0x000000);
    t.info = edged(t.window, 0x0b2f8a);
    t.success = edged(t.window, 0x00481c);
    t.warning = edged(t.window, 0x5c3300);
    t.danger = edged(t.window, 0x8a0000);
    t.profiles = {{t.neutral, t.info, edged(t.window, 0x00474a), t.success, edged(t.window, 0x6b2f00), t.danger, edged(t.window, 0x4d1a94),
                   edged(t.window, 0x7a0f4b)}};
    return t;
}

Theme makeContrastDark()
{
    Theme t = makeContrast(0x000000, 0xffffff, 0xb8b8b8);
    t.accent = rgb(0xffe14d);
    t.accentHover = rgb(0xffffff);
    t.accentPressed = rgb(0xd9d9d9);
    t.onAccent = rgb(0x000000);
    t.hover = rgb(0x2b2b2b);
    t.pressed = rgb(0x404040);
    t.neutral = edged(t.window, 0xffffff);
    t.info = edged(t.window, 0x8fd3ff);
    t.success = edged(t.window, 0x7dffa0);
    t.warning = edged(t.window, 0xffd27a);
    t.danger = edged(t.window, 0xffb0b0);
    t.profiles = {{t.neutral, t.info, edged(t.window, 0x66f0e6), t.success, edged(t.window, 0xffb56b), t.danger, edged(t.window, 0xd6c0ff),
                   edged(t.window, 0xffb3dc)}};
    return t;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const Theme::ToneColours &Theme::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral: return neutral;
    case Tone::Info: return info;
    case Tone::Success: return success;
    case Tone::Warning: return warning;
    case Tone::Danger: return danger;
    }
    return neutral;
}

const Theme &Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &Theme::darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme &Theme::contrastLight()
{
    static const Theme theme = makeContrastLight();
    return theme;
}

const Theme &Theme::contrastDark()
{
    static const Theme theme = makeContrastDark();
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    // Qt 6.4 has no QStyleHints::colorScheme(): a dark palette is one whose text is lighter than its windows.
    const QRgb ground = palette.color(QPalette::Window).rgb();
    const QRgb ink = palette.color(QPalette::WindowText).rgb();
    if (ground == qRgb(255, 255, 255) && ink == qRgb(0, 0, 0))
        return contrastLight();
    if (ground == qRgb(0, 0, 0) && ink == qRgb(255, 255, 255))
        return contrastDark();
    return QColor(ink).lightness() > QColor(ground).lightness() ? darkTheme() : light();
}

QString Theme::describe(ProfileColour colour)
{
    switch (colour) {
    case ProfileColour::Grey: return QCoreApplication::translate("Theme", "Grey");
    case ProfileColour::Blue: return QCoreApplication::translate("Theme", "Blue");
    case ProfileColour::Teal: return QCoreApplication::translate("Theme", "Teal");
    case ProfileColour::Green: return QCoreApplication::translate("Theme", "Green");
    case ProfileColour::Amber: return QCoreApplication::translate("Theme", "Amber");
    case ProfileColour::Red: return QCoreApplication::translate("Theme", "Red");
    case ProfileColour::Purple: return QCoreApplication::translate("Theme", "Purple");
    case ProfileColour::Pink: return QCoreApplication::translate("Theme", "Pink");
    }
    return {};
}

const Theme &Theme::of(const QWidget *widget)
{
    return of(widget->palette());
}

QPalette Theme::palette() const
{
    QPalette p(window);
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, field);
    p.setColor(QPalette::AlternateBase, hover);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::PlaceholderText, disabled);
    p.setColor(QPalette::Button, dark ? hover : surface);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, danger.solid);
    p.setColor(QPalette::ToolTipBase, surface);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::Highlight, accent);
    p.setColor(QPalette::HighlightedText, onAccent);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited, accent);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, disabled);
    return p;
}

QList<Theme::Pair> Theme::pairs() const
{
    const double Text = highContrast ? 7.0 : 4.5;
    const double Shape = highContrast ? 4.5 : 3.0;
    QList<Pair> pairs {
        {QStringLiteral("text on window"), text, window, Text},
        {QStringLiteral("text on surface"), text, surface, Text},
        {QStringLiteral("text in a field"), text, field, Text},
        {QStringLiteral("text, hovered"), text, hover, Text},
        {QStringLiteral("text, pressed"), text, pressed, Text},
        {QStringLiteral("muted on window"), muted, window, Text},
        {QStringLiteral("muted on surface"), muted, surface, Text},
        {QStringLiteral("muted in a field"), muted, field, Text},
        {QStringLiteral("muted, hovered"), muted, hover, Text},
        // Exempt by WCAG; held to it all the same, as a countdown is read off disabled buttons.
        {QStringLiteral("disabled on surface"), disabled, surface, Text},
        {QStringLiteral("disabled in a field"), disabled, field, Text},
        {QStringLiteral("disabled on neutral"), neutral.text, neutral.fill, Text},
        {QStringLiteral("on accent"), onAccent, accent, Text},
        {QStringLiteral("on accent, hovered"), onAccent, accentHover, Text},
        {QStringLiteral("on accent, pressed"), onAccent, accentPressed, Text},
        {QStringLiteral("accent as text on surface"), accent, surface, Text},
        {QStringLiteral("accent as text on window"), accent, window, Text},
        {QStringLiteral("accent as text, hovered"), accent, hover, Text},
        {QStringLiteral("accent as text, pressed"), accent, pressed, Text},
        {QStringLiteral("accent as text in the sandbox's band"), accent, warning.fill, Text},
        {QStringLiteral("outline on surface"), outline, surface, Shape},
        {QStringLiteral("outline in a field"), outline, field, Shape},
        {QStringLiteral("outline on window"), outline, window, Shape},
        {QStringLiteral("selected text"), info.text, info.fill, Text},
        {QStringLiteral("placeholder in a field"), disabled, field, Text},
        {QStringLiteral("focus on surface"), accent, surface, Shape},
        {QStringLiteral("focus on window"), accent, window, Shape},
    };
    struct Named {
        const char *name;
        const ToneColours &colours;
    };
    const std::array tones {Named {"neutral", neutral}, Named {"info", info}, Named {"success", success},
                            Named {"warning", warning}, Named {"danger", danger}};
    for (const Named &tone : tones) {
        const QString name = QString::fromLatin1(tone.name);
        pairs.append({name + QStringLiteral(" text"), tone.colours.text, tone.colours.fill, Text});
        pairs.append({name + QStringLiteral(" text on surface"), tone.colours.text, surface, Text});
        pairs.append({name + QStringLiteral(" text on window"), tone.colours.text, window, Text});
        pairs.append({name + QStringLiteral(" shape on surface"), tone.colours.solid, surface, Shape});
        pairs.append({name + QStringLiteral(" shape on its fill"), tone.colours.solid, tone.colours.fill, Shape});
    }
    for (size_t i = 0; i < profiles.size(); ++i) {
        const ToneColours &colours = profiles.at(i);
        const QString of = QStringLiteral("profile's ") + toString(ProfileColour(i));
        pairs.append({of + QStringLiteral(" text"), colours.text, colours.fill, Text});
        pairs.append({of + QStringLiteral(" text on surface"), colours.text, surface, Text});
        pairs.append({of + QStringLiteral(" muted text"), muted, colours.fill, Text});
        pairs.append({of + QStringLiteral(" accent as text"), accent, colours.fill, Text});
        pairs.append({of + QStringLiteral(" shape on surface"), colours.solid, surface, Shape});
        pairs.append({of + QStringLiteral(" shape on window"), colours.solid, window, Shape});
        pairs.append({of + QStringLiteral(" shape on its fill"), colours.solid, colours.fill, Shape});
    }
    return pairs;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace Ringproof
