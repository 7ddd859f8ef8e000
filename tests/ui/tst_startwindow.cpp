// SPDX-License-Identifier: GPL-3.0-or-later
// The window before a profile is open: what it says, and the secrets that can be given in it.
#include "start/startwindow.h"
#include "ui/accessibletree.h"
#include "ui/settings/settingsbench.h"
#include "widgets/linefield.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Ringproof;
using namespace Ringproof::Test;
using namespace Qt::StringLiterals;

class StartWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aProblemLeadsOnByKeyboard();
    void secretsAreGivenByKeyboardAlone();
    void whatIsStillMissingIsGoneTo();
    void aKeyThatIsNoneIsNotKept();
    void nothingIsLostWhereTheKeychainRefuses();
    void escapeTakesItBackOverAWindow();
    void everyControlHasAName();

private:
    void open(const QList<SecretKind> &kinds, QWidget *over = nullptr);
    [[nodiscard]] QLineEdit *field(const char *name) { return qobject_cast<QLineEdit *>(findControl(m_window.get(), name)); }

    std::unique_ptr<SettingsBench> m_bench;
    std::unique_ptr<StartWindow> m_window;
};

void StartWindowTest::init()
{
    m_bench = std::make_unique<SettingsBench>();
}

void StartWindowTest::cleanup()
{
    m_window.reset();
    m_bench.reset();
}

void StartWindowTest::open(const QList<SecretKind> &kinds, QWidget *over)
{
    m_window = std::make_unique<StartWindow>(over);
    m_window->show();
    m_window->showProblem(u"Plivo's auth token is missing."_s, StartWindow::Offer::TryAgainOrSandbox);
    if (!kinds.isEmpty())
        m_window->askFor(kinds, SettingsBench::soundProfile(), m_bench->vault);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void StartWindowTest::aProblemLeadsOnByKeyboard()
{
    open({});
    QCOMPARE(textOf(m_window.get(), "Problem"), u"Plivo's auth token is missing."_s);
    QVERIFY(!findNamed(m_window.get(), "Keep and open"));
    QSignalSpy again(m_window.get(), &StartWindow::tryAgainWanted);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(again.size(), 1);
}

void StartWindowTest::secretsAreGivenByKeyboardAlone()
{
    open({SecretKind::AuthToken, SecretKind::SealKey, SecretKind::RedisPassword});
    QSignalSpy again(m_window.get(), &StartWindow::tryAgainWanted);
    QCOMPARE(QApplication::focusWidget(), field("Plivo auth token"));
    QTest::keyClicks(QApplication::focusWidget(), u"token"_s);
    for (int i = 0; i < 10 && !field("Key of sealed codes")->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QString(64, u'a'));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // the password may stay empty
    QTRY_COMPARE(again.size(), 1);
    QCOMPARE(m_bench->keychain.entries.value(u"Team/auth_token"_s), QByteArray("token"));
    QCOMPARE(m_bench->keychain.entries.value(u"Team/seal_key"_s), QByteArray(64, 'a'));
    QCOMPARE(m_bench->keychain.entries.size(), 2);
    QVERIFY(field("Plivo auth token")->text().isEmpty());
}

void StartWindowTest::whatIsStillMissingIsGoneTo()
{
    open({SecretKind::AuthToken, SecretKind::SealKey});
    QTest::keyClicks(field("Plivo auth token"), u"token"_s);
    QTest::keyClick(field("Plivo auth token"), Qt::Key_Return);
    QVERIFY(field("Key of sealed codes")->hasFocus());
    QVERIFY(textOf(m_window.get(), "Result of keeping the secrets").contains(u"Key of sealed codes"_s));
    QVERIFY(m_bench->keychain.asked.isEmpty());
}

void StartWindowTest::aKeyThatIsNoneIsNotKept()
{
    open({SecretKind::SealKey});
    QTest::keyClicks(field("Key of sealed codes"), u"abc"_s);
    QTest::keyClick(field("Key of sealed codes"), Qt::Key_Return);
    QVERIFY(textOf(m_window.get(), "Problem with Key of sealed codes").contains(u"64 hex digits"_s));
    QVERIFY(m_bench->keychain.asked.isEmpty());
}

void StartWindowTest::nothingIsLostWhereTheKeychainRefuses()
{
    m_bench->keychain.fault = KeychainFault::Kind::NoService;
    open({SecretKind::AuthToken});
    QSignalSpy again(m_window.get(), &StartWindow::tryAgainWanted);
    QTest::keyClicks(field("Plivo auth token"), u"token"_s);
    QTest::keyClick(field("Plivo auth token"), Qt::Key_Return);
    QTRY_VERIFY(textOf(m_window.get(), "Result of keeping the secrets").contains(u"has to be given again"_s));
    QCOMPARE(again.size(), 0);
    auto *open = qobject_cast<QPushButton *>(findControl(m_window.get(), "Open Team"));
    QVERIFY(open && open->hasFocus());
    QTest::keyClick(open, Qt::Key_Space);
    QCOMPARE(again.size(), 1);
}

void StartWindowTest::escapeTakesItBackOverAWindow()
{
    QWidget over;
    over.show();
    open({SecretKind::AuthToken}, &over);
    QVERIFY(findControl(m_window.get(), "Cancel"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(m_window->isHidden());
    m_window.reset();
}

void StartWindowTest::everyControlHasAName()
{
    open({SecretKind::AuthToken, SecretKind::SealKey, SecretKind::RedisPassword});
    forEachAccessible(m_window.get(), [](QAccessibleInterface *accessible) {
        if (accessible->state().focusable)
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), accessible->object() ? accessible->object()->metaObject()->className() : "?");
    });
}

QTEST_MAIN(StartWindowTest)
#include "tst_startwindow.moc"
