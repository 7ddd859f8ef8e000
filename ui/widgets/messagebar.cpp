// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/messagebar.h"

#include "theme/icon.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "widgets/textlabel.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace Ringproof {

namespace {

Icon iconFor(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Info: return Icon::Info;
    case Tone::Success: return Icon::Check;
    case Tone::Warning: return Icon::Warning;
    case Tone::Danger: return Icon::Problem;
    }
    return Icon::Info;
}

int iconSide()
{
    return QFontMetrics(fontFor(TextStyle::Body)).height() + 3;
}

} // namespace

MessageBar::MessageBar(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_label(new SpokenLabel(accessibleName, TextStyle::Body))
{
    m_label->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::Medium, Metrics::Medium, Metrics::Medium, Metrics::Medium);
    layout->setSpacing(0);
    layout->addSpacing(iconSide() + Metrics::Small + 2); // the icon's place, on either side of the text
    layout->addWidget(m_label, 1);
    hide();
}

void MessageBar::say(Tone tone, const QString &text)
{
    m_tone = tone;
    m_label->setTone(tone);
    // What everybody has waited for may be read from across the room.
    m_label->setTextStyle(tone == Tone::Success ? TextStyle::Heading : TextStyle::Body);
    // Shown first: what isn't on the screen isn't announced.
    show();
    m_label->say(text);
    update();
}

void MessageBar::clear()
{
    hide();
    m_label->say({});
}

QString MessageBar::text() const
{
    return m_label->text();
}

QWidget *MessageBar::label() const
{
    return m_label;
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Theme::ToneColours &colours = Theme::of(this).tone(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colours.fill);
    painter.setPen(QPen(colours.border, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::Radius, Metrics::Radius);

    // Beside the first line, however many there are.
    const int side = iconSide();
    const int firstLine = m_label->y() + m_label->fontMetrics().height() / 2;
    const QRect line(Metrics::Medium, firstLine - side / 2, width() - 2 * Metrics::Medium, side);
    paintIcon(painter, QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, QSize(side, side), line),
              iconFor(m_tone), colours.solid);
}

} // namespace Ringproof
