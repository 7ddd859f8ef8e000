// SPDX-License-Identifier: GPL-3.0-or-later
// The band says which profile this is and leads to the others; the window comes back as it was left, and says when the store is asked again.
#include "health.h"
#include "mainwindow.h"
#include "profileband.h"
#include "profilemenu.h"
#include "shell/shell.h"
#include "ui/accessibletree.h"
#include "ui/uibench.h"

#include <QApplication>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Ringproof;
using namespace Ringproof::Test;
using namespace Qt::StringLiterals;

class ProfileBandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void theNameIsAlwaysThere();
    void theMenuLeadsToTheOthers();
    void theMenuIsAskedAnew();
    void oneKeyOpensTheMenu();
    void withoutOthersThereIsNoMenu();
    void markIsMoreThanAColour();
    void aNoticeIsDismissed();
    void thePageIsOpenedAgain();
    void theNextTryIsCountedDown();

private:
    void open(QSettings *settings = nullptr, Desk::Kind kind = Desk::Kind::Real);
    [[nodiscard]] QMenu *menu() { return m_window->findChild<ProfileMenu *>(); }

    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<MainWindow> m_window;
    QList<ProfileChoice> m_choices;
};

void ProfileBandTest::cleanup()
{
    m_window.reset();
    m_bench.reset();
}

void ProfileBandTest::open(QSettings *settings, Desk::Kind kind)
{
    m_choices = {{u"sandbox"_s, u"Sandbox"_s, ProfileColour::Grey, Desk::Kind::Sandbox},
                 {u"acme"_s, u"acme"_s, ProfileColour::Teal},
                 {u"R&D"_s, u"R&D"_s, ProfileColour::Red, Desk::Kind::Real, u"The key \"phlo\" is missing."_s}};
    m_bench = std::make_unique<UiBench>();
    MainWindow::Collaborators with {m_bench->service, nullptr, settings};
    with.profiles = [this] { return m_choices; };
    Desk desk {u"acme"_s, ProfileColour::Teal, kind, u"ann@desk"_s};
    desk.profileId = u"acme"_s;
    m_window = std::make_unique<MainWindow>(with, desk);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ProfileBandTest::theNameIsAlwaysThere()
{
    open();
    QAccessibleInterface *band = findAccessible(m_window.get(), u"Profile acme"_s);
    QVERIFY(band);
    QVERIFY(m_window->windowTitle().contains(u"acme"_s));
    m_window->visitPage(u"voice"_s);
    QVERIFY(findAccessible(m_window.get(), u"Profile acme"_s));
}

void ProfileBandTest::theMenuLeadsToTheOthers()
{
    open();
    QSignalSpy wanted(m_window.get(), &MainWindow::profileWanted);
    Q_EMIT menu()->aboutToShow();
    const QList<QAction *> actions = menu()->actions();
    QCOMPARE(actions.size(), 3); // no settings page, so nothing is managed
    QVERIFY(actions[1]->isChecked());
    actions[1]->trigger();
    QVERIFY(wanted.isEmpty());
    actions[0]->trigger();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(), u"sandbox"_s);
    QVERIFY(actions[0]->text().contains(u"practice"_s));
    // What can't be opened says so, and why.
    QCOMPARE(actions[2]->text(), u"R&&D (can't be opened)"_s);
    QVERIFY(actions[2]->toolTip().contains(u"phlo"_s));
}

void ProfileBandTest::theMenuIsAskedAnew()
{
    open();
    m_choices.append({u"new"_s, u"new"_s});
    Q_EMIT menu()->aboutToShow();
    QCOMPARE(menu()->actions().size(), 4);
    QVERIFY(m_window->menuBar()->actions().contains(menu()->menuAction()));
}

void ProfileBandTest::oneKeyOpensTheMenu()
{
    open();
    QMetaObject::invokeMethod(
        m_window.get(),
        [this] {
            // The menu runs an event loop of its own until it is closed.
            QTRY_VERIFY(QApplication::activePopupWidget());
            QCOMPARE(QApplication::activePopupWidget(), menu());
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        },
        Qt::QueuedConnection);
    QSignalSpy shown(menu(), &QMenu::aboutToShow);
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(shown.size(), 1);
    QTRY_VERIFY(!QApplication::activePopupWidget());
}

void ProfileBandTest::withoutOthersThereIsNoMenu()
{
    m_bench = std::make_unique<UiBench>();
    m_window = std::make_unique<MainWindow>(MainWindow::Collaborators {m_bench->service},
                                            Desk {u"Acme"_s, ProfileColour::Blue, Desk::Kind::Real, u"ann@desk"_s});
    QVERIFY(!menu());
    m_window->show();
    QVERIFY(findAccessible(m_window.get(), u"Profile Acme"_s));
}

void ProfileBandTest::markIsMoreThanAColour()
{
    QWidget where;
    const auto mark = [&where](const ProfileChoice &choice) { return profileMark(choice, where).toImage(); };
    const ProfileChoice acme {u"acme"_s, u"acme"_s};
    const ProfileChoice beta {u"beta"_s, u"beta"_s};
    QVERIFY(mark(acme) != mark(beta)); // the same colour, another letter
    const ProfileChoice sandbox {u"sandbox"_s, u"acme"_s, ProfileColour::Amber, Desk::Kind::Sandbox};
    QVERIFY(mark(acme) != mark(sandbox));
}

void ProfileBandTest::aNoticeIsDismissed()
{
    open();
    QVERIFY(!findNamed(m_window.get(), "Notice"));
    m_window->tell(Tone::Danger, u"acme stays open."_s);
    QTRY_COMPARE(textOf(m_window.get(), "Notice"), u"acme stays open."_s);
    m_window->takeBack(u"something else"_s);
    QVERIFY(findNamed(m_window.get(), "Notice"));
    qobject_cast<QPushButton *>(findNamed(m_window.get(), "Dismiss"))->click();
    QVERIFY(!findNamed(m_window.get(), "Notice"));
}

void ProfileBandTest::thePageIsOpenedAgain()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    open(&settings);
    m_window->visitPage(u"voice"_s);
    const int voice = m_window->shell()->currentIndex();
    QVERIFY(voice > 0);
    m_window->close();
    cleanup();
    open(&settings);
    QCOMPARE(m_window->shell()->currentIndex(), voice);
    m_window->visitPage(u"no such page"_s);
    QCOMPARE(m_window->shell()->currentIndex(), voice);
    // A number that is handed over is seen at once all the same.
    m_window->fillIn(u"+14155552671"_s);
    QCOMPARE(m_window->shell()->currentIndex(), 0);
    QCOMPARE(textOf(m_window.get(), "Phone number"), u"+1 415-555-2671"_s);
    QCOMPARE(m_bench->flow.runs, 0);
}

void ProfileBandTest::theNextTryIsCountedDown()
{
    m_bench = std::make_unique<UiBench>();
    Health health(m_bench->store);
    QSignalSpy changed(&health, &Health::changed);
    m_bench->store.requestsToLose = 1000;
    health.check();
    QTRY_VERIFY(health.timeToRetry().has_value());
    QVERIFY(health.store().tone == Tone::Danger);
    QVERIFY(*health.timeToRetry() <= std::chrono::seconds(2));
    m_bench->store.requestsToLose = 0;
    QTRY_VERIFY(health.store().tone == Tone::Success);
    QVERIFY(!health.timeToRetry());
}

QTEST_MAIN(ProfileBandTest)
#include "tst_profileband.moc"
