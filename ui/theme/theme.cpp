// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

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
    t.outline = rgb(0x868f9f);
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

const Theme &Theme::of(const QPalette &palette)
{
    // Qt 6.4 has no QStyleHints::colorScheme(): a dark palette is one whose text is lighter than its windows.
    const bool isDark = palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
    return isDark ? darkTheme() : light();
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
    constexpr double Text = 4.5;
    constexpr double Shape = 3.0;
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
        {QStringLiteral("outline on window"), outline, window, 2.9},
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
    return pairs;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace Ringproof
