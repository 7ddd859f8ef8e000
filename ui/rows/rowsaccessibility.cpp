// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows/rowsaccessibility.h"

#include "rows/rowsview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QHeaderView>

namespace Ringproof {

namespace {

//! A row, as a sentence.
class RowItem final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    RowItem(RowsView *view, int row) : m_view(view), m_row(row) { }

    bool isValid() const override { return m_view && m_view->model() && m_row < m_view->model()->rowCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text what) const override
    {
        if (what != QAccessible::Name || !isValid())
            return {};
        return m_view->model()->index(m_row, 0).data(Qt::AccessibleTextRole).toString();
    }
    void setText(QAccessible::Text, const QString &) override { }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place(0, (m_row - m_view->firstRow()) * m_view->rowHeight(), m_view->viewport()->width(), m_view->rowHeight());
        return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invisible = !isValid() || m_row < m_view->firstRow() || m_row > m_view->lastRow();
        state.focusable = state.selectable = true;
        state.focused = isValid() && m_view->hasFocus() && m_view->chosenRow() == m_row;
        state.selected = isValid() && m_view->chosenRow() == m_row;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        m_view->choose(m_row);
        if (action == setFocusAction())
            m_view->setFocus(Qt::OtherFocusReason);
        else if (action == pressAction())
            Q_EMIT m_view->opened(m_row);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const QPointer<RowsView> m_view;
    const int m_row;
};

class RowsList final : public QAccessibleWidget
{
public:
    explicit RowsList(RowsView *view) : QAccessibleWidget(view, QAccessible::List) { }
    ~RowsList() override { forget(); }

    int childCount() const override { return std::max(0, view()->lastRow() - view()->firstRow() + 1); }
    QAccessibleInterface *child(int index) const override
    {
        return index < 0 || index >= childCount() ? nullptr : row(view()->firstRow() + index);
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QModelIndex index = view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
        return index.isValid() ? row(index.row()) : nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() && view()->currentIndex().isValid() ? row(view()->chosenRow()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (this->child(i) == child)
                return i;
        }
        return -1;
    }

    QAccessibleInterface *row(int row) const
    {
        if (const auto known = m_rows.constFind(row); known != m_rows.cend()) {
            if (QAccessibleInterface *item = QAccessible::accessibleInterface(*known))
                return item;
        }
        if (m_rows.size() >= MostKept)
            forget();
        auto *item = new RowItem(view(), row);
        m_rows.insert(row, QAccessible::registerAccessibleInterface(item));
        return item;
    }

private:
    //! More than fit on a screen: somebody has scrolled far.
    static constexpr int MostKept = 500;

    RowsView *view() const { return static_cast<RowsView *>(object()); }
    void forget() const
    {
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
        m_rows.clear();
    }

    mutable QHash<int, QAccessible::Id> m_rows;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<RowsView *>(object);
    return view ? new RowsList(view) : nullptr;
}

} // namespace

void installRowsAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void tellFocusedRow(RowsView *view, int row)
{
    if (!QAccessible::isActive())
        return;
    auto *list = static_cast<RowsList *>(QAccessible::queryAccessibleInterface(view));
    QAccessibleEvent focused(list->row(row), QAccessible::Focus);
    QAccessible::updateAccessibility(&focused);
}

} // namespace Ringproof
