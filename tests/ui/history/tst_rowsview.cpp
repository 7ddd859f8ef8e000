// SPDX-License-Identifier: GPL-3.0-or-later
// A table of a million rows asks for those in sight, goes everywhere by keyboard, and stays where one reads when others come on top.
#include "rows/rowsview.h"
#include "ui/accessibletree.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Ringproof;
using namespace Ringproof::Test;
using namespace Qt::StringLiterals;

//! Counts what it is asked for.
class Numbers : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit Numbers(int rows) : m_rows(rows) { }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 3; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
            return {};
        asked.insert(index.row());
        return u"row %1"_s.arg(index.row() - onTop);
    }
    void putOnTop(int rows)
    {
        beginInsertRows({}, 0, rows - 1);
        m_rows += rows;
        onTop += rows;
        endInsertRows();
    }
    void takeAway(int row)
    {
        beginRemoveRows({}, row, row);
        --m_rows;
        endRemoveRows();
    }
    mutable QSet<int> asked;
    int onTop = 0;

private:
    int m_rows;
};

class TestRowsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForWhatIsSeenOnly();
    void goesEverywhereByKeyboard();
    void choosesTheFirstOfRowsThatCome();
    void staysWhereOneReads();
    void choosesNothingWhenTheChosenRowLeaves();
    void leavesOutWhatMattersLeast();
    void isHeardAsAListOfWhatIsSeen();

private:
    static QList<RowsView::Column> columns() { return {{10, RowsView::Essential, false}, {20, 50, true}, {20, 10, false}}; }
};

void TestRowsView::asksForWhatIsSeenOnly()
{
    Numbers numbers(1'000'000);
    RowsView view(u"Numbers"_s, columns());
    view.setModel(&numbers);
    view.resize(600, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.grab();
    QVERIFY(numbers.asked.size() <= view.lastRow() + 2);
    view.verticalScrollBar()->setValue(500'000);
    view.grab();
    QVERIFY(numbers.asked.contains(500'000));
    QVERIFY(numbers.asked.size() < 100);
}

void TestRowsView::goesEverywhereByKeyboard()
{
    Numbers numbers(1'000'000);
    RowsView view(u"Numbers"_s, columns());
    view.setModel(&numbers);
    view.resize(600, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy chosen(&view, &RowsView::chosen);
    QSignalSpy opened(&view, &RowsView::opened);
    view.setFocus();
    QTRY_COMPARE(view.chosenRow(), 0);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.chosenRow(), 1);
    QTest::keyClick(&view, Qt::Key_PageDown);
    const int page = view.chosenRow() - 1;
    QVERIFY(page > 5);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.chosenRow(), 999'999);
    QCOMPARE(view.lastRow(), 999'999);
    QTest::keyClick(&view, Qt::Key_PageUp);
    QCOMPARE(view.chosenRow(), 999'999 - page);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.firstRow(), 0);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    numbers.asked.clear();
    QTest::keyClick(&view, Qt::Key_Z); // nothing is looked for
    QVERIFY(numbers.asked.size() < 100);
    QVERIFY(chosen.size() >= 5);
}

void TestRowsView::choosesTheFirstOfRowsThatCome()
{
    Numbers numbers(0);
    RowsView view(u"Numbers"_s, columns());
    view.setModel(&numbers);
    view.resize(600, 400);
    view.show();
    view.activateWindow();
    view.setFocus();
    QTRY_VERIFY(view.hasFocus());
    QCOMPARE(view.chosenRow(), -1);
    numbers.putOnTop(3);
    QCOMPARE(view.chosenRow(), 0); // the keyboard has something to go on from
    numbers.putOnTop(2);
    QCOMPARE(view.chosenRow(), 2); // and stays with it
    view.choose(-1);
    numbers.putOnTop(1);
    QCOMPARE(view.chosenRow(), -1); // nobody wanted one
}

void TestRowsView::staysWhereOneReads()
{
    Numbers numbers(1000);
    RowsView view(u"Numbers"_s, columns());
    view.setModel(&numbers);
    view.resize(600, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    numbers.putOnTop(3); // at the top one sees what comes
    QCOMPARE(view.firstRow(), 0);
    view.verticalScrollBar()->setValue(100);
    view.choose(105);
    numbers.putOnTop(7);
    QCOMPARE(view.firstRow(), 107);
    QCOMPARE(view.chosenRow(), 112);
}

void TestRowsView::choosesNothingWhenTheChosenRowLeaves()
{
    Numbers numbers(10);
    RowsView view(u"Numbers"_s, columns());
    view.setModel(&numbers);
    view.resize(600, 400);
    view.show();
    view.activateWindow();
    view.setFocus();
    QTRY_VERIFY_WITH_TIMEOUT(view.hasFocus(), 20'000);
    view.choose(5);
    QSignalSpy chosen(&view, &RowsView::chosen);
    numbers.takeAway(2); // another one
    QCOMPARE(view.chosenRow(), 4);
    numbers.takeAway(4);
    QCOMPARE(view.chosenRow(), -1);
    QVERIFY(view.selectionModel()->selectedIndexes().isEmpty());
    QCOMPARE(chosen.last()[0].toInt(), -1);
    QTest::keyClick(&view, Qt::Key_Down); // goes on where it was
    QCOMPARE(view.chosenRow(), 4);
    numbers.takeAway(4);
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(view.chosenRow(), 3);
}

void TestRowsView::leavesOutWhatMattersLeast()
{
    Numbers numbers(10);
    RowsView view(u"Numbers"_s, columns());
    view.setModel(&numbers);
    view.resize(1000, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto shown = [&view](int column) { return !view.header()->isSectionHidden(column); };
    QVERIFY(shown(0) && shown(1) && shown(2));
    const int character = view.fontMetrics().averageCharWidth();
    view.resize(character * 48, 300);
    QTRY_VERIFY(!shown(2));
    QVERIFY(shown(0) && shown(1));
    view.resize(character * 20, 300);
    QTRY_VERIFY(!shown(1));
    QVERIFY(shown(0));
}

void TestRowsView::isHeardAsAListOfWhatIsSeen()
{
    Numbers numbers(1'000'000);
    RowsView view(u"Numbers"_s, columns());
    view.setModel(&numbers);
    view.resize(600, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QAccessibleInterface *list = findAccessible(&view, u"Numbers"_s);
    QVERIFY(list && list->role() == QAccessible::List);
    QVERIFY(list->childCount() > 5 && list->childCount() < 60);
    QCOMPARE(list->child(2)->text(QAccessible::Name), u"row 2"_s);
    QVERIFY(list->child(2)->role() == QAccessible::ListItem);
    list->child(2)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(view.chosenRow(), 2);
    QVERIFY(list->child(2)->state().selected);
    view.verticalScrollBar()->setValue(700'000);
    QCOMPARE(list->child(0)->text(QAccessible::Name), u"row 700000"_s);
    QCOMPARE(list->indexOfChild(list->child(3)), 3);
}

QTEST_MAIN(TestRowsView)
#include "tst_rowsview.moc"
