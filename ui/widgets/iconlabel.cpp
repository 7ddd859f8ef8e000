// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/iconlabel.h"

#include "theme/theme.h"
#include "theme/type.h"

#include <QFontMetrics>
#include <QPainter>

namespace Ringproof {

IconLabel::IconLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::show(Icon icon, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = QFontMetrics(fontFor(TextStyle::Heading)).ascent() + 2;
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, rect(), m_icon, Theme::of(this).tone(m_tone).solid);
}

} // namespace Ringproof
