// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/textlabel.h"

#include "theme/metrics.h"
#include "theme/theme.h"
#include "widgets/accessibility.h"

#include <QEvent>
#include <QPainter>

namespace Ringproof {

TextLabel::TextLabel(TextStyle style, Colour colour, Wrap wrap, QWidget *parent)
    : QLabel(parent)
    , m_style(style)
    , m_colour(colour)
{
    setWordWrap(wrap == Wrap::Yes);
    setTextFormat(Qt::PlainText);
    restyle();
}

void TextLabel::setTone(Tone tone)
{
    m_colour = Colour::Tone;
    m_tone = tone;
    restyle();
}

void TextLabel::setTextStyle(TextStyle style)
{
    m_style = style;
    restyle();
}

int TextLabel::heightForWidth(int width) const
{
    constexpr qsizetype Widths = 32; // a window that is being resized asks for ever new ones
    if (!m_measured.isOf(*this) || m_measured.heights.size() > Widths)
        m_measured = {text(), contentsMargins(), wordWrap(), {}};
    auto known = m_measured.heights.constFind(width);
    if (known == m_measured.heights.constEnd())
        known = m_measured.heights.insert(width, QLabel::heightForWidth(width));
    return *known;
}

void TextLabel::changeEvent(QEvent *event)
{
    m_measured = {};
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::LayoutDirectionChange)
        restyle();
}

void TextLabel::restyle()
{
    if (m_restyling)
        return;
    m_restyling = true;
    setFont(fontFor(m_style));
    // QLabel aligns by the script of its text; a number or a name in another script belongs on the side of the rest.
    if (!(alignment() & Qt::AlignHCenter))
        setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | (alignment() & Qt::AlignVertical_Mask));
    if (m_colour != Colour::Text) {
        const Theme &theme = Theme::of(parentWidget() ? parentWidget()->palette() : palette());
        QPalette own;
        own.setColor(QPalette::WindowText, m_colour == Colour::Muted ? theme.muted : theme.tone(m_tone).text);
        setPalette(own);
    }
    m_restyling = false;
}

SpokenLabel::SpokenLabel(const QString &accessibleName, TextStyle style, Colour colour, QWidget *parent)
    : TextLabel(style, colour, Wrap::Yes, parent)
{
    Accessibility::install();
    setAccessibleName(accessibleName);
}

void SpokenLabel::say(const QString &text, const QString &introduction)
{
    const QString before = spokenText();
    m_introduction = introduction;
    setText(text);
    const QString now = spokenText();
    if (now.isEmpty())
        return;
    Accessibility::announceText(this, before, now);
    Q_EMIT announced(now);
}

bool SpokenLabel::isSaying(const QString &text, const QString &introduction) const
{
    return this->text() == text && m_introduction == introduction;
}

QString SpokenLabel::spokenText() const
{
    return m_introduction.isEmpty() ? text() : m_introduction + u' ' + text();
}

void SpokenLabel::paintEvent(QPaintEvent *event)
{
    TextLabel::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1, Qt::DotLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::RadiusSmall, Metrics::RadiusSmall);
}

} // namespace Ringproof
