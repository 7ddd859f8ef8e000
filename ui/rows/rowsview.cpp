// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows/rowsview.h"

#include "rows/cells.h"
#include "rows/rowsaccessibility.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/type.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace Ringproof {

RowsView::RowsView(const QString &accessibleName, QList<Column> columns, QWidget *parent)
    : QAbstractItemView(parent)
    , m_columns(std::move(columns))
    , m_header(new QHeaderView(Qt::Horizontal, this))
{
    installRowsAccessibility();
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerItem);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setItemDelegate(new TextCell(TextStyle::Body, TextCell::Colour::Text, this));

    m_header->setSectionsClickable(false);
    m_header->setSectionsMovable(false);
    m_header->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setMinimumSectionSize(0);
    m_header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_header->setFocusPolicy(Qt::NoFocus);
    m_header->setFont(fontFor(TextStyle::Small));
}

void RowsView::setModel(QAbstractItemModel *model)
{
    m_header->setModel(model);
    QAbstractItemView::setModel(model);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RowsView::onRowsRemoved);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_told = {-1, -1};
        verticalScrollBar()->setValue(0);
        updateGeometries();
        viewport()->update();
    });
    updateGeometries();
}

int RowsView::rowCount() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

int RowsView::rowHeight() const
{
    return QFontMetrics(fontFor(TextStyle::Body)).height() + 2 * Metrics::Small + Metrics::Hair;
}

int RowsView::wholeRows() const
{
    return std::max(1, viewport()->height() / rowHeight());
}

int RowsView::firstRow() const
{
    return verticalScrollBar()->value();
}

int RowsView::lastRow() const
{
    return std::min(rowCount() - 1, firstRow() + (viewport()->height() - 1) / rowHeight());
}

QRect RowsView::rowRect(int row) const
{
    return {0, (row - firstRow()) * rowHeight(), viewport()->width(), rowHeight()};
}

QRect RowsView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || m_header->isSectionHidden(index.column()))
        return {};
    const QRect row = rowRect(index.row());
    return {m_header->sectionViewportPosition(index.column()), row.top(), m_header->sectionSize(index.column()), row.height()};
}

QModelIndex RowsView::indexAt(const QPoint &point) const
{
    const int row = firstRow() + point.y() / rowHeight();
    const int column = m_header->logicalIndexAt(point.x());
    if (point.y() < 0 || row >= rowCount())
        return {};
    return model()->index(row, std::max(0, column), rootIndex());
}

void RowsView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int row = index.row();
    const int first = firstRow();
    const int fitting = wholeRows();
    if (hint == PositionAtCenter)
        verticalScrollBar()->setValue(row - fitting / 2);
    else if (row < first || hint == PositionAtTop)
        verticalScrollBar()->setValue(row);
    else if (row >= first + fitting || hint == PositionAtBottom)
        verticalScrollBar()->setValue(row - fitting + 1);
}

void RowsView::choose(int row)
{
    if (row < 0 || row >= rowCount()) {
        setCurrentIndex({});
        selectionModel()->clear();
        return;
    }
    setCurrentIndex(model()->index(row, 0, rootIndex()));
}

void RowsView::updateColumn(int column)
{
    if (!m_header->isSectionHidden(column))
        viewport()->update(m_header->sectionViewportPosition(column), 0, m_header->sectionSize(column), viewport()->height());
}

QSize RowsView::sizeHint() const
{
    return {QFontMetrics(font()).averageCharWidth() * 60, m_header->sizeHint().height() + 8 * rowHeight()};
}

void RowsView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect &area = event->rect();
    const int from = firstRow() + area.top() / rowHeight();
    const int to = std::min(rowCount() - 1, firstRow() + area.bottom() / rowHeight());
    for (int row = from; row <= to; ++row) {
        painter.save();
        painter.setClipRect(area & rowRect(row));
        paintRow(painter, row);
        painter.restore();
    }
}

void RowsView::paintRow(QPainter &painter, int row)
{
    const Theme &theme = Theme::of(this);
    const QRect whole = rowRect(row);
    const bool isChosen = selectionModel()->isRowSelected(row, rootIndex());
    if (isChosen || row == m_hovered)
        painter.fillRect(whole, isChosen ? theme.info.fill : theme.hover);
    painter.fillRect(QRect(whole.left(), whole.bottom(), whole.width(), Metrics::Hair), theme.border);
    if (isChosen) { // not by colour alone
        const QRect bar = QStyle::visualRect(layoutDirection(), whole, QRect(whole.left(), whole.top(), 3, whole.height()));
        painter.fillRect(bar, theme.accent);
    }

    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.state.setFlag(QStyle::State_Selected, isChosen);
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_header->isSectionHidden(column))
            continue;
        const QModelIndex index = model()->index(row, column, rootIndex());
        option.rect = visualRect(index);
        if (painter.clipBoundingRect().intersects(option.rect))
            itemDelegateForIndex(index)->paint(&painter, option, index);
    }
    if (hasFocus() && row == currentIndex().row()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, Metrics::FocusWidth));
        const qreal half = Metrics::FocusWidth / 2.0;
        painter.drawRoundedRect(QRectF(whole).adjusted(half, half, -half, -half - 1), Metrics::RadiusSmall, Metrics::RadiusSmall);
    }
}

void RowsView::updateGeometries()
{
    const int height = m_header->sizeHint().height();
    setViewportMargins(0, height, 0, 0);
    const QRect place = viewport()->geometry();
    m_header->setGeometry(place.left(), place.top() - height, place.width(), height);
    fitColumns();
    const int most = std::max(0, rowCount() - wholeRows());
    verticalScrollBar()->setRange(0, most);
    verticalScrollBar()->setPageStep(wholeRows());
    verticalScrollBar()->setSingleStep(1);
    QAbstractItemView::updateGeometries();
    tellRowsShown();
}

//! The least important columns go until the rest fits.
void RowsView::fitColumns()
{
    if (!model())
        return;
    const int character = QFontMetrics(fontFor(TextStyle::Body)).averageCharWidth();
    const auto widthOf = [&](const Column &column) { return column.characters * character + 2 * Metrics::Small; };
    QList<int> shown;
    for (int i = 0; i < m_columns.size(); ++i)
        shown.append(i);
    const auto needed = [&] {
        int sum = 0;
        for (const int i : shown)
            sum += widthOf(m_columns.at(i));
        return sum;
    };
    while (needed() > viewport()->width()) {
        const auto least = std::min_element(shown.begin(), shown.end(), [this](int a, int b) { return m_columns.at(a).importance < m_columns.at(b).importance; });
        if (least == shown.end() || m_columns.at(*least).importance >= Essential)
            break;
        shown.erase(least);
    }
    const int spare = std::max(0, viewport()->width() - needed());
    const auto stretching = std::find_if(shown.begin(), shown.end(), [this](int i) { return m_columns.at(i).stretches; });
    const int widest = stretching != shown.end() ? *stretching : shown.last();
    for (int i = 0; i < m_columns.size(); ++i) {
        const bool isShown = shown.contains(i);
        m_header->setSectionHidden(i, !isShown);
        if (isShown)
            m_header->resizeSection(i, widthOf(m_columns.at(i)) + (i == widest ? spare : 0));
    }
}

void RowsView::tellRowsShown()
{
    const std::pair shown {firstRow(), lastRow()};
    if (shown == m_told)
        return;
    m_told = shown;
    Q_EMIT rowsShown(shown.first, shown.second);
}

void RowsView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
}

void RowsView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::LayoutDirectionChange) {
        m_header->setFont(fontFor(TextStyle::Small));
        updateGeometries();
    }
}

void RowsView::scrollContentsBy(int, int)
{
    viewport()->update();
    tellRowsShown();
}

void RowsView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &)
{
    const int from = std::max(topLeft.row(), firstRow());
    const int to = std::min(bottomRight.row(), lastRow());
    if (from <= to)
        viewport()->update(rowRect(from) | rowRect(to));
}

void RowsView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    const int before = firstRow();
    updateGeometries(); // the bar's range first
    if (first <= before && before > 0)
        verticalScrollBar()->setValue(before + last - first + 1); // what is being read stays where it is
    viewport()->update();
    QAbstractItemView::rowsInserted(parent, first, last);
    if (hasFocus() && !currentIndex().isValid() && rowCount() == last - first + 1)
        choose(first); // as when the focus comes to rows that are there
}

void RowsView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    if (chosenRow() >= first && chosenRow() <= last) {
        choose(-1); // before the selection model chooses a neighbour
        m_left = first;
    }
    QAbstractItemView::rowsAboutToBeRemoved(parent, first, last);
}

void RowsView::onRowsRemoved()
{
    updateGeometries();
    viewport()->update();
}

void RowsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    m_left = 0;
    if (current.isValid())
        scrollTo(current);
    viewport()->update();
    if (hasFocus() && current.isValid())
        tellFocusedRow(this, current.row());
    if (current.row() != previous.row())
        Q_EMIT chosen(current.row());
}

void RowsView::focusInEvent(QFocusEvent *event)
{
    QAbstractItemView::focusInEvent(event);
    if (!currentIndex().isValid() && rowCount() > 0)
        choose(firstRow());
    else if (currentIndex().isValid())
        tellFocusedRow(this, currentIndex().row());
    viewport()->update();
}

void RowsView::mouseMoveEvent(QMouseEvent *event)
{
    const int row = indexAt(event->position().toPoint()).row();
    if (row != m_hovered) {
        const int before = std::exchange(m_hovered, row);
        viewport()->update(rowRect(before));
        viewport()->update(rowRect(row));
    }
    QAbstractItemView::mouseMoveEvent(event);
}

void RowsView::leaveEvent(QEvent *event)
{
    viewport()->update(rowRect(std::exchange(m_hovered, -1)));
    QAbstractItemView::leaveEvent(event);
}

void RowsView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QAbstractItemView::mouseDoubleClickEvent(event);
    if (const QModelIndex index = indexAt(event->position().toPoint()); index.isValid())
        Q_EMIT opened(index.row());
}

void RowsView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex().row());
        return;
    }
    QAbstractItemView::keyPressEvent(event);
}

QModelIndex RowsView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int rows = rowCount();
    if (rows == 0)
        return {};
    const int now = currentIndex().isValid() ? currentIndex().row() : m_left;
    int row = now;
    switch (action) {
    case MoveUp:
    case MovePrevious: row = now - 1; break;
    case MoveDown:
    case MoveNext: row = currentIndex().isValid() ? now + 1 : now; break;
    case MovePageUp: row = now - wholeRows(); break;
    case MovePageDown: row = now + wholeRows(); break;
    case MoveHome: row = 0; break;
    case MoveEnd: row = rows - 1; break;
    case MoveLeft:
    case MoveRight: break;
    }
    return model()->index(std::clamp(row, 0, rows - 1), 0, rootIndex());
}

void RowsView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (const QModelIndex index = indexAt(rect.topLeft()); index.isValid())
        selectionModel()->select(index, command | QItemSelectionModel::Rows);
}

QRegion RowsView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection)
        region += rowRect(std::max(range.top(), firstRow())) | rowRect(std::min(range.bottom(), lastRow()));
    return region;
}

} // namespace Ringproof
