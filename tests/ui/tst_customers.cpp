// SPDX-License-Identifier: GPL-3.0-or-later
// Several customers at once, and what assistive software and the keyboard find in the window.
#include "mainwindow.h"
#include "sandbox/simulator.h"
#include "shell/railbutton.h"
#include "shell/shell.h"
#include "ui/accessibletree.h"
#include "ui/uibench.h"
#include "verify/customertabs.h"
#include "verify/verifycard.h"
#include "verify/verifypage.h"
#include "verify/verifysession.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Ringproof;
using namespace Ringproof::Test;
using namespace std::chrono_literals;
using State = VerifySession::State;

class CustomersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void oneCustomerNeedsNoTabs();
    void anotherCustomerByKey();
    void thereIsOnlyOneEmptyCustomer();
    void customersAreSwitchedByKey();
    void closingTheLastOneLeavesAnEmptyOne();
    void closingWhileThePhoneRingsAsks();
    void closingKeepsACustomerWhosePhoneMayRingOn();
    void closingWhileTheCallIsBeingPlacedHangsUpOnceItIs();
    void closingACallThatIsNotPlacedAfterAllJustCloses();
    void closingWaitsForTheHangUp();
    void whatHappensOutOfSightIsMarked();
    void theRailTellsOfCustomersWhileAnotherPageIsShown();
    void enterAfterSuccessTakesTheEmptyCustomer();
    void enterOutOfHabitLeavesTheResult();
    void enterOutOfHabitDoesNotCallAgain();
    void theNextStepHasTheFocus();
    void cardsOutOfSightAreOutOfReach();

    void namesAreAsDocumented();
    void everyControlHasAName();
    void tabReachesEverythingAndComesRound();

private:
    void call(const char *number);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(m_window.get(), key, modifiers); }
    //! Enters a number and leaves its call where the test holds it: being placed.
    void beginCall(const char *number);
    void acceptHangingUp();
    void pause() { m_bench->clock.advance(VerifySession::Pause); } //!< in which a person reads
    [[nodiscard]] VerifyPage *page() { return m_window->verifyPage(); }
    [[nodiscard]] CustomerTabs *tabs() { return m_window->findChild<CustomerTabs *>(); }
    [[nodiscard]] VerifySession &session() { return page()->currentCard()->session(); }
    [[nodiscard]] QWidget *named(const char *name) { return findNamed(m_window.get(), name); }

    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<MainWindow> m_window;
};

void CustomersTest::init()
{
    m_bench = std::make_unique<UiBench>();
    m_simulator = std::make_unique<Simulator>();
    const Desk desk {QStringLiteral("Acme"), ProfileColour::Green, Desk::Kind::Real, QStringLiteral("alex")};
    m_window = std::make_unique<MainWindow>(
        MainWindow::Collaborators {m_bench->service, m_simulator.get(), nullptr, m_bench->monotonic()}, desk);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void CustomersTest::cleanup()
{
    m_window.reset();
    m_simulator.reset();
    m_bench.reset();
}

void CustomersTest::call(const char *number)
{
    QVERIFY(named("Phone number"));
    QVERIFY(named("Phone number")->hasFocus());
    QTest::keyClicks(named("Phone number"), QString::fromLatin1(number));
    QTest::keyClick(named("Phone number"), Qt::Key_Return);
    QTRY_COMPARE(session().state(), State::Waiting);
}

void CustomersTest::oneCustomerNeedsNoTabs()
{
    QCOMPARE(page()->customerCount(), 1);
    QVERIFY(!tabs()->isVisible());
    QVERIFY(!named("New customer"));
    call("2025550100");
    QVERIFY(!tabs()->isVisible());
    QVERIFY(named("New customer"));
}

void CustomersTest::anotherCustomerByKey()
{
    call("2025550100");
    key(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(page()->customerCount(), 2);
    QCOMPARE(page()->currentIndex(), 1);
    QVERIFY(tabs()->isVisible());
    QVERIFY(named("Phone number")->hasFocus());
}

void CustomersTest::thereIsOnlyOneEmptyCustomer()
{
    call("2025550100");
    key(Qt::Key_N, Qt::ControlModifier);
    key(Qt::Key_1, Qt::ControlModifier);
    key(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(page()->customerCount(), 2);
    QCOMPARE(page()->currentIndex(), 1);
}

void CustomersTest::customersAreSwitchedByKey()
{
    call("2025550100");
    key(Qt::Key_N, Qt::ControlModifier);
    call("2025550108");
    key(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(page()->customerCount(), 3);
    key(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(page()->currentIndex(), 0);
    QVERIFY(named("Code")->hasFocus());
    key(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(page()->currentIndex(), 1);
    key(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(page()->currentIndex(), 0);
    key(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(page()->currentIndex(), 2);
    key(Qt::Key_9, Qt::ControlModifier); // there is none
    QCOMPARE(page()->currentIndex(), 2);
    key(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(page()->customerCount(), 2);
    QVERIFY(named("Code")->hasFocus());
}

void CustomersTest::closingTheLastOneLeavesAnEmptyOne()
{
    call("2025550100");
    QTest::keyClicks(named("Code"), m_bench->code());
    QTRY_COMPARE(session().state(), State::Verified);
    key(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(page()->customerCount(), 1);
    QCOMPARE(session().state(), State::Entering);
    QTRY_VERIFY(named("Phone number")->hasFocus());
    QCOMPARE(textOf(m_window.get(), "Phone number"), QString());
}

void CustomersTest::closingWhileThePhoneRingsAsks()
{
    call("2025550100");
    key(Qt::Key_W, Qt::ControlModifier);
    auto *question = m_window->findChild<QMessageBox *>();
    QVERIFY(question);
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
    QCOMPARE(session().state(), State::Waiting); // nothing was lost
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));

    key(Qt::Key_W, Qt::ControlModifier);
    QTest::keyClick(m_window->findChild<QMessageBox *>()->defaultButton(), Qt::Key_Space);
    QTRY_COMPARE(session().state(), State::Entering);
    QCOMPARE(page()->customerCount(), 1);
    QCOMPARE(m_bench->tracker.hungUp.size(), 1);
}

void CustomersTest::closingKeepsACustomerWhosePhoneMayRingOn()
{
    call("2025550100");
    m_bench->tracker.hangUpReply = failure(Error::Kind::Uncertain, QStringLiteral("Plivo didn't say whether the call was ended."));
    key(Qt::Key_W, Qt::ControlModifier);
    QTest::keyClick(m_window->findChild<QMessageBox *>()->defaultButton(), Qt::Key_Space);
    QTRY_COMPARE(session().state(), State::Revoked);
    QTRY_VERIFY(m_bench->service.isIdle());
    QCOMPARE(page()->customerCount(), 1);
    QCOMPARE(session().state(), State::Revoked);
    QVERIFY(textOf(m_window.get(), "Result").contains(QStringLiteral("didn't say")));
}

void CustomersTest::beginCall(const char *number)
{
    QTest::keyClicks(named("Phone number"), QString::fromLatin1(number));
    QTest::keyClick(named("Phone number"), Qt::Key_Return);
    QCOMPARE(session().state(), State::Dispatching);
}

void CustomersTest::acceptHangingUp()
{
    auto *question = m_window->findChild<QMessageBox *>();
    QVERIFY(question);
    QTest::keyClick(question->defaultButton(), Qt::Key_Space);
}

void CustomersTest::closingWhileTheCallIsBeingPlacedHangsUpOnceItIs()
{
    beginCall("2025550100");
    key(Qt::Key_W, Qt::ControlModifier);
    acceptHangingUp();
    QCOMPARE(m_bench->tracker.hungUp.size(), 0); // nothing rings yet
    QTRY_COMPARE_WITH_TIMEOUT(session().state(), State::Entering, 20'000);
    QCOMPARE(m_bench->flow.runs, 1);
    QCOMPARE(m_bench->tracker.hungUp, m_bench->tracker.followed);
    QTRY_VERIFY(m_bench->service.isIdle());
    QVERIFY(!QCoro::waitFor(m_bench->realStore.status(UiBench::number()))->live);
}

void CustomersTest::closingACallThatIsNotPlacedAfterAllJustCloses()
{
    m_bench->flow.result = failure(Error::Kind::Rejected, QStringLiteral("Plivo refused."));
    beginCall("2025550100");
    key(Qt::Key_W, Qt::ControlModifier);
    acceptHangingUp();
    QTRY_COMPARE_WITH_TIMEOUT(session().state(), State::Entering, 20'000);
    QCOMPARE(m_bench->tracker.hungUp.size(), 0);
}

void CustomersTest::closingWaitsForTheHangUp()
{
    call("2025550100");
    m_bench->tracker.hangUpReply = failure(Error::Kind::Uncertain, QStringLiteral("Plivo didn't say whether the call was ended."));
    key(Qt::Key_Period, Qt::ControlModifier);
    QVERIFY(session().isHangingUp());
    key(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(session().isHangingUp());
    QTRY_COMPARE_WITH_TIMEOUT(session().state(), State::Revoked, 20'000);
    QVERIFY(textOf(m_window.get(), "Result").contains(QStringLiteral("didn't say")));
    key(Qt::Key_W, Qt::ControlModifier); // it has been said
    QTRY_COMPARE(session().state(), State::Entering);
}

void CustomersTest::theRailTellsOfCustomersWhileAnotherPageIsShown()
{
    call("2025550100");
    const QString code = m_bench->code();
    Shell *shell = m_window->shell();
    shell->visit(1);
    auto *entry = qobject_cast<RailButton *>(named("Verify page"));
    QCOMPARE(entry->mark(), 0);
    QCoro::waitFor(m_bench->service.verify(UiBench::number(), *Code::entered(code), QStringLiteral("keypad")));
    QTRY_COMPARE(entry->mark(), 1);
    QVERIFY(entry->accessibleDescription().contains(u'1'));
    shell->visit(0);
    QCOMPARE(entry->mark(), 0);
    QVERIFY(!session().needsAttention());
}

void CustomersTest::whatHappensOutOfSightIsMarked()
{
    call("2025550100");
    const QString code = m_bench->code();
    VerifySession &first = session();
    key(Qt::Key_N, Qt::ControlModifier);
    const VerifyRequest keyed {newRequestId(), UiBench::number(), *Code::entered(code), QStringLiteral("keypad")};
    QVERIFY(QCoro::waitFor(m_bench->realStore.verify(keyed)));
    QTRY_VERIFY(first.needsAttention());
    QVERIFY(findAccessible(m_window.get(), QStringLiteral("+1 202-555-0100 · Verified, needs attention")));
    key(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!first.needsAttention());
    QVERIFY(named("Next customer")->hasFocus());
}

void CustomersTest::enterAfterSuccessTakesTheEmptyCustomer()
{
    call("2025550100");
    key(Qt::Key_N, Qt::ControlModifier);
    key(Qt::Key_1, Qt::ControlModifier);
    QTest::keyClicks(named("Code"), m_bench->code());
    QTRY_COMPARE(session().state(), State::Verified);
    pause();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(page()->customerCount(), 1);
    QCOMPARE(session().state(), State::Entering);
    QTRY_VERIFY(named("Phone number")->hasFocus());
}

void CustomersTest::enterOutOfHabitLeavesTheResult()
{
    call("2025550100");
    QTest::keyClicks(named("Code"), m_bench->code());
    QTRY_COMPARE(session().state(), State::Verified);
    QVERIFY(named("Next customer")->hasFocus());
    for (const Qt::Key each : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
        QTest::keyClick(named("Next customer"), each);
    QTest::keyClick(named("Result"), Qt::Key_Return); // wherever the focus is
    QCOMPARE(session().state(), State::Verified);
    QVERIFY(session().receipt());

    // Nor does an Enter that is held down, however long.
    pause();
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
    QApplication::sendEvent(named("Next customer"), &held);
    QCOMPARE(session().state(), State::Verified);
    QTest::keyClick(named("Next customer"), Qt::Key_Space);
    QCOMPARE(session().state(), State::Entering);
}

void CustomersTest::enterOutOfHabitDoesNotCallAgain()
{
    call("2025550100");
    m_bench->clock.advance(61s);
    QTRY_COMPARE(session().state(), State::Expired);
    QTest::keyClick(named("Call again"), Qt::Key_Return);
    QTest::keyClick(named("Call again"), Qt::Key_Space);
    QTest::keyClick(named("Result"), Qt::Key_Return);
    QCOMPARE(session().state(), State::Expired);
    QCOMPARE(m_bench->flow.runs, 1);
    pause();
    QTest::keyClick(named("Result"), Qt::Key_Return);
    QTRY_COMPARE(session().state(), State::Waiting);
    QCOMPARE(m_bench->flow.runs, 2);
}

void CustomersTest::theNextStepHasTheFocus()
{
    call("2025550100");
    QVERIFY(named("Code")->hasFocus());
    m_bench->clock.advance(61s);
    QTRY_COMPARE(session().state(), State::Expired);
    QVERIFY(named("Call again")->hasFocus());
    pause();
    QTest::keyClick(named("Call again"), Qt::Key_Return);
    QTRY_COMPARE(session().state(), State::Waiting);
    QVERIFY(named("Code")->hasFocus());
    QCOMPARE(m_bench->flow.runs, 2);
    // Exhausted before the cooldown is over: the outcome has the focus until the call is possible, and Enter then calls.
    for (int i = 0; i < 5; ++i) {
        QTest::keyClicks(named("Code"), m_bench->wrongCode());
        QTRY_VERIFY(!session().isJudging());
    }
    QCOMPARE(session().state(), State::Exhausted);
    QVERIFY(named("Result")->hasFocus());
    m_bench->clock.advance(30s);
    QTRY_VERIFY(named("Call again")->hasFocus());
}

void CustomersTest::cardsOutOfSightAreOutOfReach()
{
    call("2025550100");
    key(Qt::Key_N, Qt::ControlModifier);
    int codes = 0;
    int numbers = 0;
    forEachAccessible(m_window.get(), [&](QAccessibleInterface *accessible) {
        codes += accessible->text(QAccessible::Name) == QLatin1StringView("Code");
        numbers += accessible->text(QAccessible::Name) == QLatin1StringView("Phone number");
    });
    QCOMPARE(codes, 0);
    QCOMPARE(numbers, 1);
}

void CustomersTest::namesAreAsDocumented()
{
    const auto role = [this](const char *name) {
        QAccessibleInterface *found = findAccessible(m_window.get(), QString::fromLatin1(name));
        return found ? found->role() : QAccessible::NoRole;
    };
    QCOMPARE(role("Phone number"), QAccessible::EditableText);
    QCOMPARE(role("Call"), QAccessible::PushButton);
    call("2025550100");
    QCOMPARE(role("Code"), QAccessible::EditableText);
    QCOMPARE(role("Verify"), QAccessible::PushButton);
    QCOMPARE(role("Call again"), QAccessible::PushButton);
    QAccessibleInterface *time = findAccessible(m_window.get(), QStringLiteral("Time left"));
    QVERIFY(time);
    QVERIFY(time->valueInterface());
    QCOMPARE(time->valueInterface()->currentValue().toInt(), 60);
    QCOMPARE(time->valueInterface()->maximumValue().toInt(), 60);
    m_bench->clock.advance(18s);
    QTRY_COMPARE(time->valueInterface()->currentValue().toInt(), 42);

    QTest::keyClicks(named("Code"), m_bench->code());
    QTRY_VERIFY(named("Result"));
    QAccessibleInterface *result = findAccessible(m_window.get(), QStringLiteral("Result"));
    const QString words = QStringLiteral("+1 202-555-0100 is verified.");
    QVERIFY(result->textInterface());
    QCOMPARE(result->textInterface()->text(0, result->textInterface()->characterCount()), words);
    QCOMPARE(result->text(QAccessible::Value), words);
    QCOMPARE(result->text(QAccessible::Description), words);
}

void CustomersTest::everyControlHasAName()
{
    const auto check = [this] {
        forEachAccessible(m_window.get(), [](QAccessibleInterface *accessible) {
            if (!accessible->state().focusable)
                return;
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(),
                     accessible->object() ? accessible->object()->metaObject()->className() : "?");
        });
    };
    check();
    call("2025550100");
    check();
    key(Qt::Key_N, Qt::ControlModifier);
    check();
}

void CustomersTest::tabReachesEverythingAndComesRound()
{
    call("2025550100");
    m_bench->clock.advance(30s); // so that Call again can be reached
    QTRY_VERIFY(named("Call again")->isEnabled());
    QTest::keyClicks(named("Code"), QStringLiteral("12"));
    QWidget *start = named("Code");
    QSet<QWidget *> visited;
    for (int i = 0; i < 50; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget());
        QVERIFY(QApplication::focusWidget()->isVisible());
        visited.insert(QApplication::focusWidget());
        if (QApplication::focusWidget() == start)
            break;
    }
    for (const char *name : {"Code", "Verify", "Call again", "Change number", "New customer"})
        QVERIFY2(visited.contains(named(name)), name);
}

QTEST_MAIN(CustomersTest)
#include "tst_customers.moc"
