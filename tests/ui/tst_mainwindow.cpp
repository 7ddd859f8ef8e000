// SPDX-License-Identifier: GPL-3.0-or-later
// The real window on the real thing: the embedded store, the PHLO client, and the simulator over HTTP. By keyboard alone.
#include "audit/auditlog.h"
#include "mainwindow.h"
#include "phlo/phloclient.h"
#include "phlo/voicecalls.h"
#include "sandbox/simulator.h"
#include "shell/shell.h"
#include "store/embeddedstore.h"
#include "support/hostileserver.h"
#include "ui/accessibletree.h"
#include "verify/verifysession.h"

#include <QApplication>
#include <QMessageBox>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Ringproof;
using namespace Ringproof::Test;
using namespace std::chrono_literals;

//! Everything that the sandbox profile is made of, as the program wires it.
struct Sandbox {
    explicit Sandbox(const QUrl &elsewhere = {}, std::chrono::milliseconds deadline = 15s)
        : simulator(options())
        , store(folder.filePath(QStringLiteral("codes.sqlite")), {})
        , plivo(settings(elsewhere.isValid() ? elsewhere : simulator.start().value(), deadline))
        , phlo(plivo)
        , calls(plivo, VoiceCalls::Options {options().speed})
        , audit(folder.filePath(QStringLiteral("audit.db")), {}, {})
        , service({}, QStringLiteral("US"), store, phlo, &calls, &audit)
    {
    }

    ~Sandbox()
    {
        service.leaveCalls();
        static_cast<void>(QTest::qWaitFor([this] { return service.isIdle(); }, 30'000));
        QCoro::waitFor(store.ping());
    }
    Q_DISABLE_COPY_MOVE(Sandbox)

    [[nodiscard]] static SimulatorOptions options()
    {
        SimulatorOptions options;
        options.speed = 20;
        return options;
    }

    [[nodiscard]] PhloSettings settings(const QUrl &url, std::chrono::milliseconds deadline) const
    {
        PhloSettings settings;
        settings.authId = simulator.options().authId;
        settings.authToken = Secret(simulator.options().authToken.toLatin1());
        settings.phloId = simulator.options().phloId;
        settings.from = QStringLiteral("+15671234567");
        settings.runnerUrl = settings.voiceUrl = url;
        settings.deadline = deadline;
        return settings;
    }

    QTemporaryDir folder;
    Simulator simulator;
    EmbeddedStore store;
    const PhloSettings plivo;
    PhloClient phlo;
    VoiceCalls calls;
    AuditLog audit;
    OtpService service;
};

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void aNumberIsVerifiedByKeyboardAlone();
    void aCodeOfFewerDigitsIsSubmittedWithEnter();
    void aWrongNumberIsExplainedInPlace();
    void aWrongCodeIsExplainedInPlace();
    void aNumberThatIsBusyCanBeTriedAgain();
    void aStoppedFlowIsExplainedInPlace();
    void theSandboxSaysThatItIsOne();
    void codesThatAreStoredReadableAreMarked();
    void aSupervisorResetsANumberAfterConfirming();
    void theHealthOfTheStoreIsToldInWords();
    void anAuditLogThatIsNotWrittenIsSaid();
    void closingWaitsForWhatIsUnderWay();
    void closingAtRestIsImmediate();
    void theWindowsPlaceIsRemembered();
    void pagesAreReachedByKeyboardAndCustomersFromEverywhere();

private:
    void open(const QUrl &elsewhere = {}, std::chrono::milliseconds deadline = 15s, QSettings *settings = nullptr);
    void typeNumberAndCall(const char *number);
    [[nodiscard]] QWidget *named(const char *name) { return findNamed(m_window.get(), name); }
    [[nodiscard]] QString text(const char *name) { return textOf(m_window.get(), name); }
    [[nodiscard]] QString nextStep() { return text("Next step"); } //!< begins with the step at which the call is
    [[nodiscard]] bool hasFocus(const char *name);

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<MainWindow> m_window;
    Milliseconds m_skipped {0}; //!< of the time that runs for the window
};

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_sandbox.reset();
}

void MainWindowTest::open(const QUrl &elsewhere, std::chrono::milliseconds deadline, QSettings *settings)
{
    m_sandbox = std::make_unique<Sandbox>(elsewhere, deadline);
    const Desk desk {QStringLiteral("Sandbox"), {}, Desk::Kind::Sandbox, QStringLiteral("alex")};
    const auto clock = [this, real = Ticker::steadyClock()] { return real() + m_skipped; };
    m_window = std::make_unique<MainWindow>(MainWindow::Collaborators{m_sandbox->service, &m_sandbox->simulator, settings, clock}, desk);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

bool MainWindowTest::hasFocus(const char *name)
{
    const QWidget *widget = named(name);
    return widget && widget->hasFocus();
}

//! The keys go to whatever has the focus, as a person's do.
void MainWindowTest::typeNumberAndCall(const char *number)
{
    QVERIFY(hasFocus("Phone number"));
    QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(number));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

void MainWindowTest::aNumberIsVerifiedByKeyboardAlone()
{
    open();
    typeNumberAndCall("2025550100");
    QTRY_VERIFY(hasFocus("Code"));
    QTRY_VERIFY(text("Spoken digits").size() == 6);
    // On a slow machine the call may be over before its answer was looked up.
    QTRY_VERIFY(nextStep().startsWith(QStringLiteral("Answered")) || nextStep().startsWith(QStringLiteral("Call ended")));
    QAccessibleInterface *time = findAccessible(m_window.get(), QStringLiteral("Time left"));
    QVERIFY(time && time->valueInterface());
    QTRY_VERIFY(time->valueInterface()->currentValue().toInt() > 0);
    QVERIFY(time->valueInterface()->currentValue().toInt() <= 60);

    QTest::keyClicks(QApplication::focusWidget(), text("Spoken digits"));
    QTRY_COMPARE(text("Result"), QStringLiteral("+1 202-555-0100 is verified."));

    // Enter is the next customer.
    QTRY_VERIFY(hasFocus("Next customer"));
    m_skipped += VerifySession::Pause; // in which a person reads
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(hasFocus("Phone number"));
    QCOMPARE(text("Phone number"), QString());
    QVERIFY(!named("Result"));
    QCOMPARE(m_sandbox->simulator.runs(), 1);
}

void MainWindowTest::aCodeOfFewerDigitsIsSubmittedWithEnter()
{
    open();
    typeNumberAndCall("2025550100");
    QTRY_VERIFY(hasFocus("Code"));
    QTRY_VERIFY(findAccessible(m_window.get(), QStringLiteral("Time left"))->valueInterface()->currentValue().toInt() > 0);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("4213"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(text("Result").contains(QStringLiteral("isn't the code")));
}

void MainWindowTest::aWrongNumberIsExplainedInPlace()
{
    open();
    typeNumberAndCall("415");
    QVERIFY(!text("Problem with the number").isEmpty());
    QVERIFY(hasFocus("Phone number"));
    QCOMPARE(m_sandbox->simulator.runs(), 0);
    // A number that costs too much is refused as well, in other words.
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("+19005550100"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!text("Result").isEmpty() || !text("Problem with the number").isEmpty());
    QTRY_VERIFY(m_sandbox->service.isIdle());
    QCOMPARE(m_sandbox->simulator.runs(), 0);
}

void MainWindowTest::aWrongCodeIsExplainedInPlace()
{
    open();
    typeNumberAndCall("2025550100");
    QTRY_VERIFY(text("Spoken digits").size() == 6);
    QString digits = text("Spoken digits");
    digits[5] = digits.at(5) == u'0' ? u'1' : u'0';
    QTest::keyClicks(QApplication::focusWidget(), digits);
    QTRY_VERIFY(text("Result").contains(QStringLiteral("isn't the code")));
    QVERIFY(hasFocus("Code"));
    QCOMPARE(text("Code"), QString());
    QVERIFY(!QApplication::activeModalWidget());

    QTest::keyClicks(QApplication::focusWidget(), text("Spoken digits"));
    QTRY_VERIFY(text("Result").contains(QStringLiteral("is verified")));
}

void MainWindowTest::aNumberThatIsBusyCanBeTriedAgain()
{
    open();
    typeNumberAndCall("2025550101");
    QTRY_VERIFY(nextStep().startsWith(QStringLiteral("Busy")));
    QVERIFY(!named("Call again")->isEnabled()); // the cooldown
    QTRY_VERIFY(qobject_cast<QPushButton *>(named("Call again"))->text().contains(QRegularExpression(QStringLiteral("\\d"))));
}

void MainWindowTest::aStoppedFlowIsExplainedInPlace()
{
    open();
    typeNumberAndCall("2025550121");
    QTRY_VERIFY(!text("Result").isEmpty());
    QVERIFY(hasFocus("Phone number"));
    QVERIFY(!named("Code"));
}

void MainWindowTest::theSandboxSaysThatItIsOne()
{
    open();
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("Sandbox")));
    QVERIFY(findAccessible(m_window.get(), QStringLiteral("Profile Sandbox")));
    bool isExplained = false;
    forEachAccessible(m_window.get(), [&isExplained](QAccessibleInterface *accessible) {
        isExplained |= accessible->text(QAccessible::Name).contains(QStringLiteral("no real phone"));
    });
    QVERIFY(isExplained);
}

void MainWindowTest::codesThatAreStoredReadableAreMarked()
{
    open();
    QVERIFY(!named("Storage of codes"));
    m_window.reset();
    Desk desk {QStringLiteral("Acme"), {}, Desk::Kind::Real, QStringLiteral("alex")};
    desk.storage = Desk::Storage::Plain;
    m_window = std::make_unique<MainWindow>(MainWindow::Collaborators{m_sandbox->service}, desk);
    m_window->show();
    QVERIFY(named("Storage of codes"));
    QCOMPARE(text("Storage of codes"), QStringLiteral("Codes: stored readable"));
}

void MainWindowTest::aSupervisorResetsANumberAfterConfirming()
{
    open();
    const PhoneNumber number = PhoneNumber::parse(QStringLiteral("+12025550100"), {}).value();
    QCoro::waitFor(m_sandbox->service.dispatch({number, QStringLiteral("another"), {}}));
    typeNumberAndCall("2025550100");
    QTRY_VERIFY2(text("Result").contains(QStringLiteral("supervisor")), qPrintable(text("Result")));
    auto *reset = qobject_cast<QAbstractButton *>(named("Reset limits"));
    QVERIFY(reset && reset->isVisible());

    const auto answer = [this, reset](QMessageBox::ButtonRole role) {
        reset->click();
        auto *question = m_window->findChild<QMessageBox *>();
        QVERIFY(question && question->isVisible());
        QVERIFY2(question->text().contains(QStringLiteral("+1 202-555-0100")), qPrintable(question->text()));
        const QList<QAbstractButton *> buttons = question->buttons();
        const auto chosen = std::find_if(buttons.begin(), buttons.end(), [&](QAbstractButton *each) { return question->buttonRole(each) == role; });
        QVERIFY(chosen != buttons.end());
        (*chosen)->click();
        QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
    };
    answer(QMessageBox::RejectRole);
    QVERIFY(reset->isVisible()); // nothing was done
    answer(QMessageBox::AcceptRole);
    QTRY_VERIFY2(text("Result").contains(QStringLiteral("cleared")), qPrintable(text("Result")));
    QVERIFY(!reset->isVisible());
    auto *call = qobject_cast<QAbstractButton *>(named("Call"));
    QVERIFY(call);
    QTRY_VERIFY(call->isEnabled());
    call->click();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(hasFocus("Code"));
}

void MainWindowTest::theHealthOfTheStoreIsToldInWords()
{
    open();
    QTRY_COMPARE(text("Store health"), QStringLiteral("Store: connected"));
    QCOMPARE(text("Call health"), QStringLiteral("Calls: none yet"));
    typeNumberAndCall("2025550100");
    QTRY_COMPARE(text("Call health"), QStringLiteral("Calls: working"));
}

void MainWindowTest::anAuditLogThatIsNotWrittenIsSaid()
{
    open();
    const QString log = m_sandbox->folder.filePath(QStringLiteral("audit.db"));
    QVERIFY(!text("Audit log health").contains(QStringLiteral("not written")));
    QVERIFY(QDir().mkdir(log)); // in the place of the file
    QSignalSpy called(&m_sandbox->simulator, &Simulator::called);
    typeNumberAndCall("2025550100");
    QTRY_VERIFY(text("Result").contains(QStringLiteral("couldn't be entered into the audit log")));
    QCOMPARE(text("Audit log health"), QStringLiteral("Audit log: not written"));
    QCOMPARE(called.size(), 0);

    QVERIFY(QDir().rmdir(log));
    QVERIFY(hasFocus("Phone number"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    typeNumberAndCall("2025550123"); // the first one's cooldown stays
    QTRY_VERIFY2(text("Call health") == QStringLiteral("Calls: working"), qPrintable(text("Phone number") + u' ' + text("Result")));
    QVERIFY(!named("Audit log health") || !named("Audit log health")->isVisible());
}

void MainWindowTest::closingWaitsForWhatIsUnderWay()
{
    HostileServer silent;
    open(silent.url(), 1s);
    QSignalSpy closed(m_window.get(), &MainWindow::closed);
    typeNumberAndCall("2025550100");
    QTRY_COMPARE(silent.posts(), 1);
    m_window->close();
    QVERIFY(!m_window->isVisible());
    QCOMPARE(closed.size(), 0);
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(m_sandbox->service.isIdle());
    QCOMPARE(silent.posts(), 1);
}

void MainWindowTest::closingAtRestIsImmediate()
{
    open();
    QSignalSpy closed(m_window.get(), &MainWindow::closed);
    m_window->close();
    QCOMPARE(closed.size(), 1);
}

void MainWindowTest::pagesAreReachedByKeyboardAndCustomersFromEverywhere()
{
    open();
    QVERIFY(hasFocus("Phone number"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("202"));
    QVERIFY(!m_window->shell()->page(2)); // not made before it is wanted
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::AltModifier);
    QCOMPARE(m_window->shell()->currentIndex(), 2);
    QVERIFY(m_window->shell()->page(2)->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(findAccessible(m_window.get(), QStringLiteral("Voice and PHLO"))->state().selected);

    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier); // the first customer
    QCOMPARE(m_window->shell()->currentIndex(), 0);
    QVERIFY(hasFocus("Phone number"));
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::AltModifier);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
    QVERIFY(hasFocus("Phone number"));
    QVERIFY(text("Phone number").contains(QStringLiteral("202"))); // as it was left
}

void MainWindowTest::theWindowsPlaceIsRemembered()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    open({}, 15s, &settings);
    m_window->resize(901, 703);
    m_window->close();
    cleanup();
    open({}, 15s, &settings);
    QCOMPARE(m_window->size(), QSize(901, 703));
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
