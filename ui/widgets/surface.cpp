// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/surface.h"

#include "theme/metrics.h"
#include "theme/theme.h"

#include <QPainter>

namespace Ringproof {

void Surface::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.surface);
    painter.setPen(QPen(theme.border, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::RadiusLarge, Metrics::RadiusLarge);
}

} // namespace Ringproof
