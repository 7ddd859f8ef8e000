// SPDX-License-Identifier: GPL-3.0-or-later
// The console from profile to profile: what is opened before what is left, what is asked, what is said, and how it ends.
#include "console/console.h"
#include "firstrun/firstrun.h"
#include "sandbox/simulator.h"
#include "start/startwindow.h"
#include "support/fakekeychain.h"
#include "ui/accessibletree.h"
#include "verify/verifycard.h"
#include "verify/verifypage.h"
#include "verify/verifysession.h"
#include "wiring/translations.h"

#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Ringproof;
using namespace Ringproof::Test;
using namespace Qt::StringLiterals;
using State = VerifySession::State;

namespace {

constexpr int Patience = 20'000; // ms

} // namespace

class ConsoleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void itOpensTheSandboxFirst();
    void itOpensWhatWasUsedLast();
    void aProfileIsOpenedInThePlaceOfAnother();
    void aFaultLeavesTheOldOneOpen();
    void customersAreAskedAbout();
    void changedSettingsHoldAfterAReload();
    void theEndpointGoesOnThroughAReload();
    void anEndpointThatIsLeftIsToldOff();
    void aRenamedProfileIsTheOneThatIsOpen();
    void whoDeletesAProfileIsNotAskedAboutItsCustomersAgain();
    void aLanguageHoldsFromTheNextWindowOn();
    void whatIsMissingCanBeGivenThere();
    void aKeyThatIsNoneCanBeReplacedThere();
    void whatIsKeptForTheSessionIsSaidBeforeTheProfileOpens();
    void closingWaitsForTheKeychain();
    void aSlowKeychainIsWaitedForInSight();
    void aNumberIsFilledInAndNotCalled();
    void aLinkThatCantBeCalledIsExplained();
    void aLaterStartMayNameAProfile();
    void quittingLetsACallGetToItsEnd();
    void aFaultAtTheStartIsToldByTheExitStatus();

private:
    void start(const LaunchRequest &request = {});
    void writeProfile(const QString &name, const QString &colour = u"teal"_s);
    [[nodiscard]] MainWindow *window() { return m_console->window(); }
    [[nodiscard]] VerifySession &session() { return window()->verifyPage()->currentCard()->session(); }
    [[nodiscard]] QMessageBox *question();
    void answer(bool leave);
    void switchEndpointOn();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<SecretVault> m_vault;
    std::unique_ptr<Console> m_console;
};

void ConsoleTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        qputenv(name, QFile::encodeName(m_folder->filePath(QString::fromLatin1(name))));
    qputenv("RINGPROOF_AUTH_TOKEN", "not-a-real-token");
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"window.ini"_s), QSettings::IniFormat);
    m_keychain = std::make_unique<FakeKeychain>();
    m_vault = std::make_unique<SecretVault>(*m_keychain);
    m_console = std::make_unique<Console>(*m_settings, *m_vault);
}

void ConsoleTest::cleanup()
{
    if (!m_console)
        return;
    QSignalSpy finished(m_console.get(), &Console::finished);
    m_console->quit();
    QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), 30'000);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_console.reset();
    m_vault.reset();
    m_settings.reset();
}

void ConsoleTest::start(const LaunchRequest &request)
{
    m_console->start(request);
    QTRY_VERIFY_WITH_TIMEOUT(window(), Patience);
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window()));
}

void ConsoleTest::writeProfile(const QString &name, const QString &colour)
{
    QVERIFY(QDir().mkpath(Profile::profilesFolder()));
    QFile file(Profile::profilesFolder() + u'/' + name + u".json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString store = m_folder->filePath(name + u".db"_s);
    file.write(QStringLiteral("{\"phlo\": {\"auth_id\": \"MAXXXXXXXXXXXXXXXXXX\", \"phlo_id\": \"00000000-0000-4000-8000-000000000000\", \"from\": "
                              "\"+15671234567\"}, \"store\": \"embedded:%1\", \"code_storage\": \"plain\", \"colour\": \"%2\"}")
                   .arg(store, colour)
                   .toUtf8());
}

QMessageBox *ConsoleTest::question()
{
    auto *box = window()->findChild<QMessageBox *>();
    return box && box->isVisible() ? box : nullptr;
}

void ConsoleTest::answer(bool leave)
{
    const QList<QAbstractButton *> buttons = question()->buttons();
    for (QAbstractButton *button : buttons) {
        if ((button != question()->defaultButton()) == leave) {
            button->click();
            return;
        }
    }
}

void ConsoleTest::switchEndpointOn()
{
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    m_settings->setValue(u"endpoint/port"_s, probe.serverPort());
    probe.close();
    window()->visitPage(u"endpoint"_s);
    qobject_cast<QPushButton *>(findNamed(window(), "Switch on"))->click();
    QVERIFY(textOf(window(), "State of the endpoint").contains(m_settings->value(u"endpoint/port"_s).toString()));
}

void ConsoleTest::itOpensTheSandboxFirst()
{
    start();
    QVERIFY(m_console->profile()->sandbox);
    QVERIFY(!m_console->startWindow());
    QVERIFY(window()->isVisible());
}

void ConsoleTest::itOpensWhatWasUsedLast()
{
    writeProfile(u"acme"_s);
    start();
    m_console->switchTo(u"acme"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_console->profile()->name, u"acme"_s, Patience);
    cleanup();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"window.ini"_s), QSettings::IniFormat);
    m_vault = std::make_unique<SecretVault>(*m_keychain);
    m_console = std::make_unique<Console>(*m_settings, *m_vault);
    start();
    QCOMPARE(m_console->profile()->name, u"acme"_s);
}

void ConsoleTest::aProfileIsOpenedInThePlaceOfAnother()
{
    writeProfile(u"acme"_s);
    start();
    window()->resize(1010, 777);
    const QPointer<MainWindow> before = window();
    m_console->switchTo(u"acme"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window() != before, Patience);
    QCOMPARE(window()->size(), QSize(1010, 777));
    QVERIFY(window()->isVisible());
    QVERIFY(window()->windowTitle().contains(u"acme"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!before, Patience); // gone, the graceful way
    QVERIFY(window()->isVisible());
}

void ConsoleTest::aFaultLeavesTheOldOneOpen()
{
    start();
    MainWindow *before = window();
    session().place(PhoneNumber::parse(u"+12025550100"_s, u"US"_s).value());
    m_console->switchTo(u"nowhere"_s);
    QTRY_VERIFY_WITH_TIMEOUT(textOf(window(), "Notice").contains(u"nowhere"_s), Patience);
    QCOMPARE(window(), before);
    QVERIFY(textOf(window(), "Notice").contains(u"stays open"_s));
    // A store that can't be used is found out before anything is left, too.
    writeProfile(u"broken"_s);
    QFile file(Profile::profilesFolder() + u"/broken.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"phlo\": 5}");
    file.close();
    m_console->switchTo(u"broken"_s);
    QTRY_VERIFY_WITH_TIMEOUT(textOf(window(), "Notice").contains(u"phlo"_s), Patience);
    QCOMPARE(window(), before);
}

void ConsoleTest::customersAreAskedAbout()
{
    writeProfile(u"acme"_s);
    start();
    session().place(PhoneNumber::parse(u"+12025550100"_s, u"US"_s).value());
    QTRY_VERIFY_WITH_TIMEOUT(session().state() == State::Waiting, Patience);
    MainWindow *before = window();
    m_console->switchTo(u"acme"_s);
    QTRY_VERIFY_WITH_TIMEOUT(question(), Patience);
    QVERIFY(question()->text().contains(u"1"_s));
    question()->defaultButton()->click(); // stays
    QTRY_VERIFY(!question());
    QCOMPARE(window(), before);
    QVERIFY(session().state() == State::Waiting);

    m_console->switchTo(u"acme"_s);
    QTRY_VERIFY_WITH_TIMEOUT(question(), Patience);
    const QList<QAbstractButton *> buttons = question()->buttons();
    for (QAbstractButton *button : buttons) {
        if (button != question()->defaultButton()) {
            button->click();
            break;
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_console->profile()->name, u"acme"_s, Patience);
}

void ConsoleTest::changedSettingsHoldAfterAReload()
{
    writeProfile(u"acme"_s);
    start({{}, u"acme"_s, {}, {}, {}});
    QVERIFY(m_console->profile()->colour == ProfileColour::Teal);
    writeProfile(u"acme"_s, u"red"_s);
    const MainWindow *before = window();
    Q_EMIT window()->reloadWanted();
    QTRY_VERIFY_WITH_TIMEOUT(window() != before, Patience);
    QVERIFY(m_console->profile()->colour == ProfileColour::Red);
}

void ConsoleTest::theEndpointGoesOnThroughAReload()
{
    writeProfile(u"acme"_s);
    start({{}, u"acme"_s, {}, {}, {}});
    switchEndpointOn();
    const MainWindow *before = window();
    Q_EMIT window()->reloadWanted();
    QTRY_VERIFY_WITH_TIMEOUT(window() != before, Patience);
    QVERIFY(!findNamed(window(), "Notice"));
    window()->visitPage(u"endpoint"_s);
    QVERIFY(textOf(window(), "State of the endpoint").contains(m_settings->value(u"endpoint/port"_s).toString()));
}

void ConsoleTest::anEndpointThatIsLeftIsToldOff()
{
    writeProfile(u"acme"_s);
    start({{}, u"acme"_s, {}, {}, {}});
    switchEndpointOn();
    m_console->switchTo(u"sandbox"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_console->profile()->sandbox, Patience);
    QVERIFY(textOf(window(), "Notice").contains(u"endpoint of acme is off"_s));
    window()->visitPage(u"endpoint"_s);
    QVERIFY(findNamed(window(), "Switch on"));
}

void ConsoleTest::aRenamedProfileIsTheOneThatIsOpen()
{
    writeProfile(u"acme"_s);
    start({{}, u"acme"_s, {}, {}, {}});
    QVERIFY(m_console->profiles().rename(u"acme"_s, u"Acme two"_s));
    const MainWindow *before = window();
    m_keychain->isSlow = true;
    Q_EMIT window()->profileRenamed(u"Acme two"_s);
    QCOMPARE(window(), before);
    QCOMPARE(m_settings->value(u"console/profile"_s).toString(), u"Acme two"_s); // whatever comes of it
    m_keychain->answer();
    QTRY_VERIFY_WITH_TIMEOUT(window() != before, Patience);
    QCOMPARE(m_console->profile()->name, u"Acme two"_s);
}

void ConsoleTest::whoDeletesAProfileIsNotAskedAboutItsCustomersAgain()
{
    start();
    session().place(PhoneNumber::parse(u"+12025550100"_s, u"US"_s).value());
    QTRY_VERIFY_WITH_TIMEOUT(session().state() == State::Waiting, Patience);
    const MainWindow *before = window();
    Q_EMIT window()->profileRemoved();
    QTRY_VERIFY_WITH_TIMEOUT(window() != before, Patience);
    QVERIFY(!question());
}

void ConsoleTest::aLanguageHoldsFromTheNextWindowOn()
{
    start();
    session().place(PhoneNumber::parse(u"+12025550100"_s, u"US"_s).value());
    QTRY_VERIFY_WITH_TIMEOUT(session().state() == State::Waiting, Patience);
    const MainWindow *before = window();
    Q_EMIT window()->languageWanted(u"ar"_s);
    QTRY_VERIFY_WITH_TIMEOUT(question(), Patience);
    answer(false);
    QTRY_VERIFY(!question());
    QCOMPARE(window(), before);
    QVERIFY(QGuiApplication::layoutDirection() == Qt::LeftToRight);
    m_console->reload();
    QTRY_VERIFY_WITH_TIMEOUT(question(), Patience);
    answer(true);
    QTRY_VERIFY_WITH_TIMEOUT(window() != before, Patience);
    QVERIFY(QGuiApplication::layoutDirection() == Qt::RightToLeft);
    speak(u"en"_s);
}

void ConsoleTest::whatIsMissingCanBeGivenThere()
{
    writeProfile(u"acme"_s);
    start();
    qunsetenv("RINGPROOF_AUTH_TOKEN");
    const MainWindow *before = window();
    m_console->switchTo(u"acme"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_console->asking(), Patience);
    QCOMPARE(window(), before);
    auto *field = m_console->asking()->findChild<QLineEdit *>();
    QVERIFY(field);
    QTest::keyClicks(field, u"not-a-real-token"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_console->profile()->name, u"acme"_s, Patience);
    QVERIFY(!m_console->asking() || !m_console->asking()->isVisible());
    QCOMPARE(m_keychain->entries.value(u"acme/auth_token"_s), QByteArray("not-a-real-token"));
}

void ConsoleTest::aKeyThatIsNoneCanBeReplacedThere()
{
    writeProfile(u"acme"_s);
    QFile file(Profile::profilesFolder() + u"/acme.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray sealed = file.readAll().replace("plain", "sealed");
    file.close();
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sealed) > 0);
    file.close();
    m_keychain->entries.insert(u"acme/seal_key"_s, "half a key");
    start();
    m_console->switchTo(u"acme"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_console->asking(), Patience);
    const QList<QLineEdit *> fields = m_console->asking()->findChildren<QLineEdit *>();
    QTest::keyClicks(fields.first(), QString(64, u'a'));
    QTest::keyClick(fields.first(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_console->profile()->name, u"acme"_s, Patience);
    // The log's own key is not to be replaced: the log is signed with it.
    m_console->switchTo(u"sandbox"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_console->profile()->sandbox, Patience);
    m_keychain->entries.insert(u"audit_key"_s, "half a key");
    m_console->switchTo(u"acme"_s);
    QTRY_VERIFY_WITH_TIMEOUT(textOf(window(), "Notice").contains(u"audit_key"_s), Patience);
    QVERIFY(!m_console->asking() || !m_console->asking()->isVisible());
}

void ConsoleTest::whatIsKeptForTheSessionIsSaidBeforeTheProfileOpens()
{
    writeProfile(u"acme"_s);
    start();
    qunsetenv("RINGPROOF_AUTH_TOKEN");
    m_keychain->fault = KeychainFault::Kind::NoService;
    m_console->switchTo(u"acme"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_console->asking(), Patience);
    auto *field = m_console->asking()->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"not-a-real-token"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(textOf(m_console->asking(), "Result of keeping the secrets").contains(u"has to be given again"_s));
    QVERIFY(m_console->profile()->sandbox);
    qobject_cast<QPushButton *>(findNamed(m_console->asking(), "Open acme"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_console->profile()->name, u"acme"_s, Patience);
}

void ConsoleTest::closingWaitsForTheKeychain()
{
    start();
    window()->findChild<FirstRun *>()->draft().setSecret(SecretKind::HttpToken, Secret("typed")); // with no field left
    m_keychain->isSlow = true;
    QSignalSpy finished(m_console.get(), &Console::finished);
    window()->close();
    QVERIFY(m_keychain->asked.contains(u"write .new/http_token"_s));
    QTest::qWait(50);
    QVERIFY(finished.isEmpty());
    m_keychain->answer();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Patience);
    QCOMPARE(m_keychain->entries.value(u".new/http_token"_s), QByteArray("typed"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_console.reset();
}

void ConsoleTest::aSlowKeychainIsWaitedForInSight()
{
    writeProfile(u"acme"_s);
    m_keychain->isSlow = true;
    qunsetenv("RINGPROOF_AUDIT_KEY");
    m_console->start({{}, u"acme"_s, u"+14155552671"_s, {}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(m_console->startWindow(), Patience);
    QVERIFY(m_console->startWindow()->isVisible());
    QVERIFY(textOf(m_console->startWindow(), "Progress").contains(u"acme"_s));
    QVERIFY(!window());
    m_keychain->answer();
    QTRY_VERIFY_WITH_TIMEOUT(window(), Patience);
    QVERIFY(!m_console->startWindow());
    QCOMPARE(textOf(window(), "Phone number"), u"+1 415-555-2671"_s);
}

void ConsoleTest::aNumberIsFilledInAndNotCalled()
{
    start();
    m_console->take({{}, {}, u"tel:%2B1-202-555-0100"_s, {}, {}});
    QTRY_COMPARE(textOf(window(), "Phone number"), u"+1 202-555-0100"_s);
    QVERIFY(session().state() == State::Entering);
    // Again: the same card. Another one: a card of its own, and what somebody typed stays.
    m_console->take({{}, {}, u"tel:%2B1-202-555-0100"_s, {}, {}});
    QCOMPARE(window()->verifyPage()->customerCount(), 1);
    m_console->take({{}, {}, u"+1 202 555 0101"_s, {}, {}});
    QCOMPARE(window()->verifyPage()->customerCount(), 2);
    QCOMPARE(textOf(window(), "Phone number"), u"+1 202-555-0101"_s);
    QVERIFY(session().state() == State::Entering);
    QCOMPARE(window()->customersUnderWay(), 0);
}

void ConsoleTest::aLinkThatCantBeCalledIsExplained()
{
    start();
    m_console->take({{}, {}, u"tel:+14155552671;ext=12"_s, {}, {}});
    QVERIFY(textOf(window(), "Notice").contains(u"extension"_s));
    QCOMPARE(textOf(window(), "Phone number"), QString());
}

void ConsoleTest::aLaterStartMayNameAProfile()
{
    writeProfile(u"acme"_s);
    start();
    m_console->take({{}, u"acme"_s, u"+1 415 555 2671"_s, {}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(m_console->profile()->name, u"acme"_s, Patience);
    QTRY_COMPARE(textOf(window(), "Phone number"), u"+1 415-555-2671"_s);
    const MainWindow *before = window();
    m_console->take({{}, u"acme"_s, {}, {}, {}}); // it is open
    QCOMPARE(window(), before);
}

void ConsoleTest::quittingLetsACallGetToItsEnd()
{
    start();
    QSignalSpy finished(m_console.get(), &Console::finished);
    session().place(PhoneNumber::parse(u"+12025550100"_s, u"US"_s).value());
    QVERIFY(session().state() == State::Dispatching);
    m_console->quit();
    QVERIFY(finished.isEmpty()); // it is being placed
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    QCOMPARE(finished[0][0].toInt(), 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_console.reset();
}

void ConsoleTest::aFaultAtTheStartIsToldByTheExitStatus()
{
    QSignalSpy finished(m_console.get(), &Console::finished);
    m_console->start({m_folder->filePath(u"missing.json"_s), {}, {}, {}, {}});
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toInt(), 2);
    QVERIFY(!window());
    m_console.reset();
}

QTEST_MAIN(ConsoleTest)
#include "tst_console.moc"
