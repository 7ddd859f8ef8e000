// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tableview.h"

#include "theme/controlpainting.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/type.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace Ringproof {

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const Theme &theme = Theme::of(item.palette);
    const bool isSelected = item.state & QStyle::State_Selected;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    ControlPainting::selectedItem(*painter, item, theme);
    painter->setPen(theme.border);
    painter->drawLine(QPointF(item.rect.left(), item.rect.bottom() + 0.5), QPointF(item.rect.right() + 1, item.rect.bottom() + 0.5));

    const QVariant tone = index.data(CellToneRole);
    const QColor plain = isSelected ? (theme.highContrast ? theme.onAccent : theme.info.text) : theme.text;
    const bool isToned = tone.isValid() && Tone(tone.toInt()) != Tone::Neutral && !(isSelected && theme.highContrast);
    const QColor ink = !(item.state & QStyle::State_Enabled) ? theme.disabled : isToned ? theme.tone(Tone(tone.toInt())).text : plain;

    QRect content = item.rect.adjusted(Metrics::Medium, 0, -Metrics::Medium, 0);
    const auto icon = Icon(index.data(CellIconRole).toInt());
    if (icon != Icon::None) {
        const int side = item.fontMetrics.ascent() + 2;
        const QRect place = QStyle::alignedRect(item.direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(side, side), content);
        paintIcon(*painter, place, icon, ink);
        const QRect rest = content.adjusted(side + Metrics::Small, 0, 0, 0);
        content = QStyle::visualRect(item.direction, content, rest);
    }
    const bool isFigure = index.data(CellFigureRole).toBool();
    painter->setFont(isFigure ? fontFor(TextStyle::Time) : item.font);
    painter->setPen(ink);
    // A number keeps its direction, and stands on the side of the rest.
    painter->setLayoutDirection(isFigure ? Qt::LeftToRight : item.direction);
    const int alignment = int(QStyle::visualAlignment(item.direction, item.displayAlignment)) | Qt::AlignAbsolute | Qt::TextSingleLine;
    const QFontMetrics metrics = painter->fontMetrics();
    painter->drawText(content, alignment, metrics.elidedText(item.text, item.textElideMode, content.width()));
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const bool isFigure = index.data(CellFigureRole).toBool();
    const QFontMetrics metrics = isFigure ? QFontMetrics(fontFor(TextStyle::Time)) : item.fontMetrics;
    const int icon = index.data(CellIconRole).toInt() ? item.fontMetrics.ascent() + 2 + Metrics::Small : 0;
    return {metrics.horizontalAdvance(item.text) + icon + 2 * Metrics::Medium + Metrics::Hair, rowHeight()};
}

int TableDelegate::rowHeight()
{
    return QFontMetrics(fontFor(TextStyle::Body)).height() + 2 * Metrics::Small + Metrics::Hair;
}

TableView::TableView(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new TableDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false); // or the Tab key would never leave the table
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    fitRows();
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        fitRows();
}

void TableView::fitRows()
{
    const int height = TableDelegate::rowHeight();
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setFont(fontFor(TextStyle::Small));
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    // Some styles leave Enter to double clicks; on a row it means the same everywhere here.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid() && state() != QAbstractItemView::EditingState) {
        Q_EMIT activated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Whoever comes by the keyboard finds a row to go on from.
    const bool isKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isKeyboard && !currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(rowAt(0) < 0 ? 0 : rowAt(0), 0));
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    // Around the row that the keys act on; around the table where there is none.
    QRect around = viewport()->rect();
    if (currentIndex().isValid()) {
        const QRect row = visualRect(currentIndex());
        around.setTop(row.top());
        around.setBottom(row.bottom());
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, Metrics::FocusWidth));
    painter.drawRect(QRectF(around).adjusted(1, 1, -1, -1));
}

} // namespace Ringproof
