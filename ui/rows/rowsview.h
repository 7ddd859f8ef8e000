// SPDX-License-Identifier: GPL-3.0-or-later
// A table of any number of rows that costs what is on the screen, and not what there is.
#pragma once

#include <QAbstractItemView>
#include <QList>

class QHeaderView;

namespace Ringproof {

//! What a model says of a row besides its texts.
enum RowRole {
    ToneRole = Qt::UserRole, //!< int(Tone) of a cell
    IconRole, //!< int(Icon) of a cell
    PlaceholderRole, //!< true: the row isn't here yet
    FirstPageRole, //!< where pages' own roles begin
};

//! All rows are equally high, and one is chosen at a time. Qt's own tables keep something for every row and walk through all when one
//! comes on top; this one asks the model for the rows that are seen, and keeps the same ones in sight when others come above them.
//! Where the chosen row leaves, none is chosen: what was about to be done with it must not be done with its neighbour.
//!
//! Where it is too narrow for all columns, those that matter least are left out. Accessible as a list of the rows in sight, each named by
//! its Qt::AccessibleTextRole in the first column.
class RowsView : public QAbstractItemView
{
    Q_OBJECT

public:
    struct Column {
        int characters = 10; //!< the least width, in characters
        int importance = 0; //!< the least important go first; Essential ones stay
        bool stretches = false; //!< takes what room is left; where none does, the last one in sight takes it
    };
    static constexpr int Essential = 100;

    RowsView(const QString &accessibleName, QList<Column> columns, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QHeaderView *header() const { return m_header; }

    [[nodiscard]] int firstRow() const; //!< in sight
    [[nodiscard]] int lastRow() const; //!< in sight, perhaps in part; -1: none
    [[nodiscard]] int rowHeight() const;
    //! Paints a column anew where it is in sight, and nothing else.
    void updateColumn(int column);
    void choose(int row);
    [[nodiscard]] int chosenRow() const { return currentIndex().row(); }

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void keyboardSearch(const QString &) override { } // would read every row there is

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    //! Others are in sight now.
    void rowsShown(int first, int last);
    void chosen(int row); //!< -1: none
    void opened(int row); //!< Enter, or a double click

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void updateGeometries() override;

    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override { return firstRow() * rowHeight(); }
    [[nodiscard]] bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] int wholeRows() const; //!< that fit
    [[nodiscard]] QRect rowRect(int row) const;
    void fitColumns();
    void tellRowsShown();
    void onRowsRemoved();
    void paintRow(QPainter &painter, int row);

    const QList<Column> m_columns;
    QHeaderView *m_header;
    int m_hovered = -1;
    int m_left = 0; //!< where the chosen row was before it left: the keyboard goes on from there
    std::pair<int, int> m_told {-1, -1};
};

} // namespace Ringproof
