// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of a RowsView look like.
#pragma once

#include "theme/type.h"

#include <QAbstractItemDelegate>

namespace Ringproof {

//! A line of text; a grey bar where the row isn't here yet.
class TextCell : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    enum class Colour { Text, Muted };

    TextCell(TextStyle style, Colour colour, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    //! The cell without its margins.
    [[nodiscard]] static QRect contentOf(const QStyleOptionViewItem &option);
    static void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &where, const QString &text, bool isNumber);

private:
    const TextStyle m_style;
    const Colour m_colour;
};

//! A state: its icon and its words in the colour of its tone.
class StateCell : public TextCell
{
    Q_OBJECT

public:
    explicit StateCell(QObject *parent) : TextCell(TextStyle::Body, Colour::Text, parent) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Ringproof
