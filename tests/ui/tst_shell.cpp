// SPDX-License-Identifier: GPL-3.0-or-later
// The rail and the pages that it leads to, by keyboard, by mouse and as assistive software sees them.
#include "shell/railbutton.h"
#include "shell/shell.h"
#include "shell/siderail.h"
#include "ui/accessibletree.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Ringproof;
using namespace Ringproof::Test;

class ShellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_shell.reset(); }

    void aPageIsMadeAtItsFirstVisitAndOnce();
    void theArrowsBrowseAndTheFocusStaysOnTheRail();
    void enterGoesIntoThePage();
    void theRailIsOneStopOfTheTabKey();
    void aPageGetsItsFocusBack();
    void aClickGoesIntoThePage();
    void assistiveSoftwareSeesWhichPageIsShown();
    void aNarrowWindowShowsIconsAlone();
    void theRailFollowsTheWriting();

private:
    [[nodiscard]] RailButton *entry(const char *name) { return qobject_cast<RailButton *>(findNamed(m_shell.get(), name)); }
    [[nodiscard]] QWidget *focused() const { return QApplication::focusWidget(); }

    std::unique_ptr<Shell> m_shell;
    QList<int> m_made;
};

void ShellTest::init()
{
    m_made.clear();
    m_shell = std::make_unique<Shell>();
    const QStringList titles {QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three")};
    for (int i = 0; i < titles.size(); ++i) {
        Page page;
        page.title = titles.at(i);
        page.icon = Icon::Info;
        page.make = [this, i] {
            m_made.append(i);
            auto *widget = new QWidget;
            auto *layout = new QVBoxLayout(widget);
            layout->addWidget(new QLineEdit);
            layout->addWidget(new QPushButton(QStringLiteral("Act %1").arg(i)));
            return widget;
        };
        m_shell->addPage(page, QStringLiteral("Alt+%1").arg(i + 1));
    }
    m_shell->resize(1200, 600);
    m_shell->show();
    m_shell->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_shell.get()));
    m_shell->visit(0);
}

void ShellTest::aPageIsMadeAtItsFirstVisitAndOnce()
{
    QCOMPARE(m_made, QList<int>({0}));
    QVERIFY(!m_shell->page(2));
    m_shell->visit(2);
    m_shell->visit(0);
    m_shell->visit(2);
    QCOMPARE(m_made, QList<int>({0, 2}));
}

void ShellTest::theArrowsBrowseAndTheFocusStaysOnTheRail()
{
    entry("One")->setFocus();
    QTest::keyClick(focused(), Qt::Key_Down);
    QCOMPARE(m_shell->currentIndex(), 1);
    QCOMPARE(focused(), entry("Two"));
    QTest::keyClick(focused(), Qt::Key_End);
    QCOMPARE(m_shell->currentIndex(), 2);
    QTest::keyClick(focused(), Qt::Key_Down); // there is no fourth
    QCOMPARE(m_shell->currentIndex(), 2);
    QTest::keyClick(focused(), Qt::Key_Home);
    QCOMPARE(focused(), entry("One"));
    QTest::keyClick(focused(), Qt::Key_Up);
    QCOMPARE(m_shell->currentIndex(), 0);
}

void ShellTest::enterGoesIntoThePage()
{
    entry("One")->setFocus();
    QTest::keyClick(focused(), Qt::Key_Down);
    QTest::keyClick(focused(), Qt::Key_Return);
    QVERIFY(m_shell->page(1)->isAncestorOf(focused()));
    QVERIFY(qobject_cast<QLineEdit *>(focused()));
}

void ShellTest::theRailIsOneStopOfTheTabKey()
{
    m_shell->visit(1);
    QTest::keyClick(focused(), Qt::Key_Backtab);
    QCOMPARE(focused(), entry("Two"));
    QTest::keyClick(focused(), Qt::Key_Tab);
    QVERIFY(m_shell->page(1)->isAncestorOf(focused()));
}

void ShellTest::aPageGetsItsFocusBack()
{
    QTest::keyClick(focused(), Qt::Key_Tab);
    QWidget *button = focused();
    QVERIFY(qobject_cast<QPushButton *>(button));
    m_shell->visit(1);
    QVERIFY(m_shell->page(1)->isAncestorOf(focused()));
    m_shell->visit(0);
    QCOMPARE(focused(), button);
}

void ShellTest::aClickGoesIntoThePage()
{
    QTest::mouseClick(entry("Three"), Qt::LeftButton);
    QCOMPARE(m_shell->currentIndex(), 2);
    QVERIFY(m_shell->page(2)->isAncestorOf(focused()));
}

void ShellTest::assistiveSoftwareSeesWhichPageIsShown()
{
    QAccessibleInterface *rail = findAccessible(m_shell.get(), QStringLiteral("Pages"));
    QVERIFY(rail);
    QCOMPARE(rail->role(), QAccessible::PageTabList);
    QCOMPARE(rail->childCount(), 3);
    QAccessibleInterface *two = findAccessible(m_shell.get(), QStringLiteral("Two"));
    QCOMPARE(two->role(), QAccessible::PageTab);
    QVERIFY(!two->state().selected);
    two->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_shell->currentIndex(), 1);
    QVERIFY(two->state().selected);
    QVERIFY(!findAccessible(m_shell.get(), QStringLiteral("One"))->state().selected);
}

void ShellTest::aNarrowWindowShowsIconsAlone()
{
    const int wide = m_shell->rail()->width();
    QVERIFY(!m_shell->rail()->isCompact());
    m_shell->resize(520, 600);
    QTRY_VERIFY(m_shell->rail()->isCompact());
    QTRY_VERIFY(m_shell->rail()->width() < wide);
    QVERIFY(entry("Two")->toolTip().contains(QStringLiteral("Two")));
    QVERIFY(entry("Two")->toolTip().contains(QStringLiteral("Alt+2")));
    m_shell->resize(1200, 600);
    QTRY_COMPARE(m_shell->rail()->width(), wide);
}

void ShellTest::theRailFollowsTheWriting()
{
    const auto railAt = [this] { return m_shell->rail()->mapTo(m_shell.get(), QPoint()).x(); };
    QTRY_COMPARE(railAt(), 0);
    m_shell->setLayoutDirection(Qt::RightToLeft);
    QTRY_COMPARE(railAt(), m_shell->width() - m_shell->rail()->width());
}

QTEST_MAIN(ShellTest)
#include "tst_shell.moc"
