// SPDX-License-Identifier: GPL-3.0-or-later
// A table as the console shows one: calm rows, no grid, state by shape and words.
#pragma once

#include "theme/icon.h"
#include "theme/tone.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace Ringproof {

//! What a model may tell of a cell besides its text.
enum TableRole {
    CellIconRole = Qt::UserRole + 0x5200, //!< Icon, as int: before the text, in the tone's colour
    CellToneRole, //!< Tone, as int: the colour of text and icon
    CellFigureRole, //!< bool: figures or a phone number; digits of equal width, from left to right in every language
};

//! Draws the cells: room around the text, the icon and tone that the model tells, the whole row selected.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    //! Of every row, so that a view needn't ask for each of a million.
    [[nodiscard]] static int rowHeight();
};

//! One selection of whole rows, one stop of the Tab key; the arrows move in it, Enter activates the row. Rows are of one height, the
//! last column takes the rest. Give it an accessible name.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void fitRows();
};

} // namespace Ringproof
