// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows/cells.h"

#include "rows/rowsview.h"
#include "theme/icon.h"
#include "theme/metrics.h"
#include "theme/theme.h"

#include <QPainter>

namespace Ringproof {

TextCell::TextCell(TextStyle style, Colour colour, QObject *parent)
    : QAbstractItemDelegate(parent), m_style(style), m_colour(colour)
{
}

QRect TextCell::contentOf(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(Metrics::Small, 0, -Metrics::Small, 0);
}

void TextCell::paintText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &where, const QString &text, bool isNumber)
{
    const int side = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, where.width());
    // A number runs from left to right in every language.
    painter->setLayoutDirection(isNumber ? Qt::LeftToRight : option.direction);
    painter->drawText(where, side | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

void TextCell::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const QRect content = contentOf(option);
    if (index.data(PlaceholderRole).toBool()) {
        const int height = option.fontMetrics.xHeight();
        // Uneven, as texts are.
        const int width = content.width() * (50 + (index.row() * 7 + index.column() * 13) % 5 * 8) / 100;
        const QRect bar = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(width, height), content);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.neutral.fill);
        painter->drawRoundedRect(bar, height / 2.0, height / 2.0);
        return;
    }
    painter->setFont(fontFor(m_style));
    painter->setPen(m_colour == Colour::Muted ? theme.muted : theme.text);
    paintText(painter, option, content, index.data(Qt::DisplayRole).toString(), m_style == TextStyle::Code);
}

QSize TextCell::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), option.fontMetrics.height() + 2 * Metrics::Small};
}

void StateCell::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(PlaceholderRole).toBool()) {
        TextCell::paint(painter, option, index);
        return;
    }
    const Theme::ToneColours &colours = Theme::of(option.palette).tone(Tone(index.data(ToneRole).toInt()));
    const QRect content = contentOf(option);
    const int side = option.fontMetrics.ascent() + 1;
    const QRect icon = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(side, side), content);
    paintIcon(*painter, icon, Icon(index.data(IconRole).toInt()), colours.solid);
    const QSize rest(content.width() - side - Metrics::Small, content.height());
    painter->setFont(fontFor(TextStyle::Body));
    painter->setPen(colours.text);
    paintText(painter, option, QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, rest, content),
              index.data(Qt::DisplayRole).toString(), false);
}

} // namespace Ringproof
