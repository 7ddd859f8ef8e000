// SPDX-License-Identifier: GPL-3.0-or-later
// The country picker, the covered number, the empty state, the table and the work row: what they do, and what is heard of them.
#include "phone/phonenumber.h"
#include "ui/accessibletree.h"
#include "widgets/actionbutton.h"
#include "widgets/emptystate.h"
#include "widgets/maskednumber.h"
#include "widgets/phonefield.h"
#include "widgets/regionbox.h"
#include "widgets/regionlist.h"
#include "widgets/tableview.h"
#include "widgets/workrow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace Ringproof;
using namespace Ringproof::Test;

class WidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void countriesAreFound_data();
    void countriesAreFound();
    void aCountryIsChosenByTyping();
    void escapeChangesNothing();
    void anotherCountryChangesTheCallingCode();
    void anotherCountryReadsTheSameDigits();

    void aNumberIsCoveredUntilAsked();
    void anAnswerThatComesTooLateUncoversNothing();
    void aNumberThatMayNotBeSeenHasNoButton();
    void aHiddenNumberIsCoveredAgain();

    void anEmptyStateOffersAnAction();
    void enterActivatesARow();
    void theTabKeyLeavesATable();
    void workIsAnnouncedAndCanBeCancelled();
    void shortWorkShowsNoBar();

private:
    template<typename Widget> Widget *add(Widget *widget)
    {
        m_window->layout()->addWidget(widget);
        if (!widget->testAttribute(Qt::WA_WState_ExplicitShowHide)) // some hide themselves until they have something to show
            widget->setVisible(true);
        return widget;
    }
    [[nodiscard]] QWidget *named(const char *name) { return findNamed(m_window.get(), name); }

    std::unique_ptr<QWidget> m_window;
};

void WidgetsTest::init()
{
    m_window = std::make_unique<QWidget>();
    new QVBoxLayout(m_window.get());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WidgetsTest::countriesAreFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("name") << QStringLiteral("germ") << QStringLiteral("DE");
    QTest::newRow("its own name") << QStringLiteral("deutschl") << QStringLiteral("DE");
    QTest::newRow("without accents") << QStringLiteral("espana") << QStringLiteral("ES");
    QTest::newRow("code") << QStringLiteral("gb") << QStringLiteral("GB");
    QTest::newRow("calling code") << QStringLiteral("81") << QStringLiteral("JP");
    QTest::newRow("calling code with plus") << QStringLiteral("+49") << QStringLiteral("DE");
    QTest::newRow("another script") << QStringLiteral("日本") << QStringLiteral("JP");
}

void WidgetsTest::countriesAreFound()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    RegionSearch search;
    QVERIFY(search.rowCount() > 200);
    search.search(typed);
    QVERIFY(search.rowCount() > 0);
    QVERIFY(search.rowCount() < 30);
    QCOMPARE(search.indexOf(code).data(RegionSearch::CodeRole).toString(), code);
    search.search(QStringLiteral("nowhere at all"));
    QCOMPARE(search.rowCount(), 0);
}

void WidgetsTest::aCountryIsChosenByTyping()
{
    auto *box = add(new RegionBox);
    box->setRegion(QStringLiteral("US"));
    QTRY_VERIFY(box->accessibleDescription().contains(QStringLiteral("+1"))); // looked up once it is painted
    QSignalSpy chosen(box, &RegionBox::regionChosen);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_G); // searched for at once
    auto *list = box->findChild<RegionList *>();
    QVERIFY(list && list->isVisible());
    auto *field = list->findChild<QLineEdit *>();
    QCOMPARE(field->text(), QStringLiteral("g"));
    QTest::keyClicks(field, QStringLiteral("erm"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(box->region(), QStringLiteral("DE"));
    QVERIFY(!list->isVisible());
    QVERIFY(box->accessibleDescription().contains(QStringLiteral("+49")));
}

void WidgetsTest::escapeChangesNothing()
{
    auto *box = add(new RegionBox);
    box->setRegion(QStringLiteral("US"));
    QSignalSpy chosen(box, &RegionBox::regionChosen);
    box->click();
    auto *list = box->findChild<RegionList *>();
    QTest::keyClicks(list->findChild<QLineEdit *>(), QStringLiteral("fra"));
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!list->isVisible());
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(box->region(), QStringLiteral("US"));
}

void WidgetsTest::anotherCountryChangesTheCallingCode()
{
    auto *field = add(new PhoneField(QStringLiteral("US")));
    field->setText(QStringLiteral("+12025550100"));
    QVERIFY(field->number());
    field->setRegion(QStringLiteral("CA"));
    QCOMPARE(field->number()->callingCode(), 1);
    field->setText(QStringLiteral("+4930901820123"));
    field->setRegion(QStringLiteral("AT"));
    QVERIFY(field->text().startsWith(QStringLiteral("+43")));
}

void WidgetsTest::anotherCountryReadsTheSameDigits()
{
    auto *field = add(new PhoneField(QStringLiteral("US")));
    field->setText(QStringLiteral("020 7183 8750"));
    QVERIFY(!field->number());
    field->setRegion(QStringLiteral("GB"));
    QVERIFY(field->number());
    QCOMPARE(field->number()->e164(), QStringLiteral("+442071838750"));
}

void WidgetsTest::aNumberIsCoveredUntilAsked()
{
    const auto number = *PhoneNumber::fromE164(QStringLiteral("+14155552671"));
    auto *masked = add(new MaskedNumber);
    masked->show(number, MaskedNumber::Uncovering::Allowed);
    QSignalSpy wanted(masked, &MaskedNumber::uncoverWanted);
    QVERIFY(!textOf(m_window.get(), "Number").contains(QStringLiteral("555")));
    auto *eye = qobject_cast<QAbstractButton *>(named("Show the number"));
    QVERIFY(eye);
    masked->uncover(); // nobody has asked
    QVERIFY(masked->isCovered());
    QTest::keyClick(eye, Qt::Key_Space);
    QTest::keyClick(eye, Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(masked->isCovered()); // until it is answered
    QVERIFY(!findAccessible(m_window.get(), QStringLiteral("Show the number"))->state().checked);
    masked->uncover();
    QCOMPARE(textOf(m_window.get(), "Number"), number.international());
    QVERIFY(findAccessible(m_window.get(), QStringLiteral("Show the number"))->state().checked);
    QTest::keyClick(eye, Qt::Key_Space);
    QVERIFY(masked->isCovered());
    QCOMPARE(wanted.size(), 1);
}

void WidgetsTest::anAnswerThatComesTooLateUncoversNothing()
{
    auto *masked = add(new MaskedNumber);
    masked->show(*PhoneNumber::fromE164(QStringLiteral("+14155552671")), MaskedNumber::Uncovering::Allowed);
    QTest::keyClick(named("Show the number"), Qt::Key_Space);
    masked->setVisible(false);
    masked->setVisible(true);
    masked->uncover();
    QVERIFY(masked->isCovered());
    QTest::keyClick(named("Show the number"), Qt::Key_Space);
    masked->show(*PhoneNumber::fromE164(QStringLiteral("+12025550100")), MaskedNumber::Uncovering::Allowed);
    masked->uncover();
    QVERIFY(masked->isCovered());
}

void WidgetsTest::aNumberThatMayNotBeSeenHasNoButton()
{
    auto *masked = add(new MaskedNumber);
    masked->show(*PhoneNumber::fromE164(QStringLiteral("+14155552671")), MaskedNumber::Uncovering::Forbidden);
    QVERIFY(!named("Show the number"));
    masked->show(QStringLiteral("+1 ••• ••• ••71"));
    QVERIFY(!named("Show the number"));
    QCOMPARE(textOf(m_window.get(), "Number"), QStringLiteral("+1 ••• ••• ••71"));
}

void WidgetsTest::aHiddenNumberIsCoveredAgain()
{
    auto *masked = add(new MaskedNumber);
    masked->show(*PhoneNumber::fromE164(QStringLiteral("+14155552671")), MaskedNumber::Uncovering::Allowed);
    connect(masked, &MaskedNumber::uncoverWanted, masked, &MaskedNumber::uncover);
    qobject_cast<QAbstractButton *>(named("Show the number"))->click();
    QVERIFY(!masked->isCovered());
    masked->setVisible(false);
    masked->setVisible(true);
    QVERIFY(masked->isCovered());
    qobject_cast<QAbstractButton *>(named("Show the number"))->click();
    QVERIFY(!masked->isCovered());
    QWidget other;
    other.show();
    other.activateWindow();
    QTRY_VERIFY(masked->isCovered()); // the window was left
}

void WidgetsTest::anEmptyStateOffersAnAction()
{
    auto *empty = add(new EmptyState(QStringLiteral("State of the calls")));
    QSignalSpy acted(empty, &EmptyState::acted);
    empty->say(Icon::Clock, Tone::Neutral, QStringLiteral("No calls yet"), QStringLiteral("Calls turn up here."));
    QVERIFY(named("No calls yet"));
    QVERIFY(textOf(m_window.get(), "State of the calls").contains(QStringLiteral("Calls turn up here.")));
    empty->say(Icon::Search, Tone::Neutral, QStringLiteral("Nothing found"), QStringLiteral("No call matches."), QStringLiteral("Clear the filter"));
    QVERIFY(!named("No calls yet"));
    QTRY_VERIFY(named("Clear the filter"));
    qobject_cast<QAbstractButton *>(named("Clear the filter"))->click();
    QCOMPARE(acted.size(), 1);
    empty->say(Icon::Clock, Tone::Neutral, QStringLiteral("No calls yet"), QStringLiteral("Calls turn up here."));
    QVERIFY(!named("Clear the filter"));
}

void WidgetsTest::enterActivatesARow()
{
    QStandardItemModel model(3, 2);
    auto *table = add(new TableView);
    table->setModel(&model);
    QSignalSpy activated(table, &QAbstractItemView::activated);
    table->setFocus(Qt::TabFocusReason);
    QVERIFY(table->currentIndex().isValid()); // there is a row to go on from
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toModelIndex().row(), 1);
    QCOMPARE(table->rowHeight(0), TableDelegate::rowHeight());
}

void WidgetsTest::theTabKeyLeavesATable()
{
    QStandardItemModel model(3, 2);
    auto *table = add(new TableView);
    table->setModel(&model);
    auto *after = add(new QLineEdit);
    table->setFocus(Qt::TabFocusReason);
    QTest::keyClick(table, Qt::Key_Tab);
    QVERIFY(after->hasFocus());
}

void WidgetsTest::workIsAnnouncedAndCanBeCancelled()
{
    auto *work = add(new WorkRow);
    QVERIFY(!work->isVisible());
    QSignalSpy cancelled(work, &WorkRow::cancelWanted);
    work->begin(QStringLiteral("Exporting the history"));
    work->setProgress(12'000, 90'000, QStringLiteral("12,000 of 90,000 rows"));
    QTRY_VERIFY(work->isVisible());
    QCOMPARE(textOf(m_window.get(), "Under way"), QStringLiteral("Exporting the history"));
    auto *cancel = qobject_cast<QAbstractButton *>(named("Cancel"));
    cancel->setFocus();
    cancel->click();
    cancel->click(); // once is enough
    QCOMPARE(cancelled.size(), 1);
    work->finish(Tone::Warning, QStringLiteral("The export was cancelled. Nothing was written."));
    QVERIFY(!work->isRunning());
    QCOMPARE(textOf(m_window.get(), "Result of the work"), work->result());
    QVERIFY(QApplication::focusWidget()); // it went on to the result
    QVERIFY(!named("Cancel"));
    qobject_cast<QAbstractButton *>(named("Dismiss"))->click();
    QVERIFY(!work->isVisible());
    QVERIFY(work->result().isEmpty());
}

void WidgetsTest::shortWorkShowsNoBar()
{
    auto *work = add(new WorkRow);
    work->begin(QStringLiteral("Checking the log"));
    QVERIFY(!work->isVisible());
    work->finish(Tone::Success, QStringLiteral("The log is whole."));
    QVERIFY(!named("Cancel"));
    QCOMPARE(work->result(), QStringLiteral("The log is whole."));
    work->begin(QStringLiteral("Checking the log"));
    work->takeFocus(); // whoever pressed a button that is disabled now finds the way to stop it
    QVERIFY(named("Cancel")->hasFocus());
}

QTEST_MAIN(WidgetsTest)
#include "tst_widgets.moc"
