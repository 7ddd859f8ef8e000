// SPDX-License-Identifier: GPL-3.0-or-later
#include "active/timeleftcell.h"

#include "active/activecodes.h"
#include "theme/metrics.h"
#include "theme/theme.h"

#include <QPainter>

namespace Ringproof {

namespace {

constexpr int ShortSeconds = 10; // as the ring's on the Verify page
constexpr qreal Thickness = 6;

} // namespace

void TimeLeftCell::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int seconds = index.data(ActiveCodes::SecondsRole).toInt();
    if (seconds == 0)
        return;
    const Theme &theme = Theme::of(option.palette);
    const QRect content = contentOf(option);
    const bool isShort = seconds <= ShortSeconds;

    painter->setFont(fontFor(TextStyle::Body));
    const int digits = painter->fontMetrics().horizontalAdvance(QStringLiteral("0000 s")) + Metrics::Small;
    const QSize text(std::min(digits, content.width()), content.height());
    painter->setPen(isShort ? theme.danger.text : theme.text);
    paintText(painter, option, QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, text, content),
              index.data(Qt::DisplayRole).toString(), false);

    const QSize rest(content.width() - text.width(), int(Thickness));
    const QRectF track = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, rest, content);
    if (track.width() < 2 * Thickness)
        return;
    QRectF left = track;
    left.setWidth(std::max(Thickness, track.width() * index.data(ActiveCodes::ShareRole).toDouble()));
    if (option.direction == Qt::RightToLeft)
        left.moveRight(track.right());
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.border);
    painter->drawRoundedRect(track, Thickness / 2, Thickness / 2);
    painter->setBrush(isShort ? theme.danger.solid : theme.accent);
    painter->drawRoundedRect(left, Thickness / 2, Thickness / 2);
}

} // namespace Ringproof
