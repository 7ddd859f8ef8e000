// SPDX-License-Identifier: GPL-3.0-or-later
// What the person is told while the window is in the background, what not, and where a click on it leads.
#include "ambient/attention.h"
#include "ambient/trayicon.h"
#include "mainwindow.h"
#include "shell/shell.h"
#include "ui/uibench.h"
#include "verify/verifycard.h"
#include "verify/verifypage.h"
#include "verify/verifysession.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Ringproof;
using namespace Ringproof::Test;
using namespace Qt::StringLiterals;
using State = VerifySession::State;

namespace {

//! Keeps what it is told, and says that it was clicked when it is told to.
class MemoryNotifier final : public Notifier
{
    Q_OBJECT

public:
    QList<Notification> told;
    void notify(const Notification &notification) override { told.append(notification); }
    void click(const QString &subject) { Q_EMIT activated(subject); }
};

} // namespace

class AttentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aKeypadsVerificationIsTold();
    void anotherDesksVerificationIsTold();
    void ownWorkIsNotTold();
    void nothingIsToldToWhoLooks();
    void aFailedCallIsTold();
    void aCallInVainIsTold();
    void aClickLeadsToTheCustomer();
    void aClickOnOneThatIsGoneLeadsToTheWindow();
    void lookingIsSeeing();
    void theTraySaysHowThingsStand();
    void theTraysMenuSpeaksTheLanguageOfTheMoment();

private:
    void call(const char *number = "+12025550100");
    void leaveWindow();
    void verifyElsewhere(const QString &by);
    [[nodiscard]] VerifySession &session() { return m_window->verifyPage()->currentCard()->session(); }
    void checkHarmless(const Notification &notification) const;

    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QWidget> m_other;
    std::unique_ptr<MemoryNotifier> m_notifier;
    std::unique_ptr<Attention> m_attention;
};

void AttentionTest::init()
{
    m_bench = std::make_unique<UiBench>();
    m_window = std::make_unique<MainWindow>(MainWindow::Collaborators {m_bench->service},
                                            Desk {u"Acme"_s, ProfileColour::Blue, Desk::Kind::Real, u"ann@desk"_s});
    m_notifier = std::make_unique<MemoryNotifier>();
    m_attention = std::make_unique<Attention>(*m_window, *m_notifier);
    m_other = std::make_unique<QWidget>();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void AttentionTest::cleanup()
{
    m_attention.reset();
    m_notifier.reset();
    m_other.reset();
    m_window.reset();
    m_bench.reset();
}

void AttentionTest::call(const char *number)
{
    session().place(UiBench::number(number));
    QTRY_VERIFY(session().state() == State::Waiting);
}

void AttentionTest::leaveWindow()
{
    m_other->show();
    m_other->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_other.get()));
    QVERIFY(!m_window->isActiveWindow());
}

void AttentionTest::verifyElsewhere(const QString &by)
{
    const VerifyRequest request {newRequestId(), UiBench::number(), *Code::entered(m_bench->code()), by};
    QVERIFY(QCoro::waitFor(m_bench->realStore.verify(request)));
}

void AttentionTest::checkHarmless(const Notification &notification) const
{
    for (const QString &text : {notification.title, notification.text}) {
        QVERIFY2(!text.contains(m_bench->code()), qPrintable(text));
        QVERIFY2(!text.contains(u"555"_s), qPrintable(text));
    }
}

void AttentionTest::aKeypadsVerificationIsTold()
{
    call();
    leaveWindow();
    verifyElsewhere(u"keypad"_s);
    QTRY_COMPARE(m_notifier->told.size(), 1);
    QCOMPARE(m_notifier->told[0].title, u"+1 ••• ••• ••00 is verified"_s);
    QCOMPARE(m_notifier->told[0].text, u"The customer keyed in the code on the phone."_s);
    QVERIFY(m_notifier->told[0].tone == Tone::Success);
    checkHarmless(m_notifier->told[0]);
}

void AttentionTest::anotherDesksVerificationIsTold()
{
    call();
    leaveWindow();
    verifyElsewhere(u"kim@other"_s);
    QTRY_COMPARE(m_notifier->told.size(), 1);
    QCOMPARE(m_notifier->told[0].text, u"The code was entered at another desk."_s);
    checkHarmless(m_notifier->told[0]);
}

void AttentionTest::ownWorkIsNotTold()
{
    call();
    leaveWindow();
    session().verify(m_bench->code());
    QTRY_VERIFY(session().state() == State::Verified);
    QVERIFY(m_notifier->told.isEmpty());
}

void AttentionTest::nothingIsToldToWhoLooks()
{
    call();
    verifyElsewhere(u"keypad"_s);
    QTRY_VERIFY(session().state() == State::Verified);
    QVERIFY(m_notifier->told.isEmpty());
    QCOMPARE(m_attention->unseen(), 0);
}

void AttentionTest::aFailedCallIsTold()
{
    leaveWindow();
    m_bench->flow.result = failure(Error::Kind::Rejected, u"Wrong token."_s);
    session().place(UiBench::number());
    QTRY_COMPARE(m_notifier->told.size(), 1);
    QCOMPARE(m_notifier->told[0].title, u"The call to +1 ••• ••• ••00 failed"_s);
    QVERIFY(m_notifier->told[0].tone == Tone::Danger);
    checkHarmless(m_notifier->told[0]);
}

void AttentionTest::aCallInVainIsTold()
{
    call();
    leaveWindow();
    m_bench->tracker.say(m_bench->issueId(), CallStatus::Phase::Busy);
    QTRY_COMPARE(m_notifier->told.size(), 1);
    QVERIFY2(m_notifier->told[0].text.startsWith(u"Busy"_s), qPrintable(m_notifier->told[0].text));
    checkHarmless(m_notifier->told[0]);
}

void AttentionTest::aClickLeadsToTheCustomer()
{
    call();
    VerifySession *first = &session();
    m_window->newCustomer();
    m_window->visitPage(u"voice"_s);
    QVERIFY(&session() != first);
    leaveWindow();
    verifyElsewhere(u"keypad"_s);
    QTRY_COMPARE(m_notifier->told.size(), 1);
    QSignalSpy wanted(m_attention.get(), &Attention::windowWanted);
    m_notifier->click(u"somebody else's"_s);
    QVERIFY(wanted.isEmpty());
    m_notifier->click(m_notifier->told[0].subject);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(m_window->shell()->currentIndex(), 0);
    QCOMPARE(&session(), first);
}

void AttentionTest::aClickOnOneThatIsGoneLeadsToTheWindow()
{
    call();
    leaveWindow();
    verifyElsewhere(u"keypad"_s);
    QTRY_COMPARE(m_notifier->told.size(), 1);
    m_window->newCustomer();
    m_window->verifyPage()->showCustomer(0);
    m_window->verifyPage()->closeCurrent();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QSignalSpy wanted(m_attention.get(), &Attention::windowWanted);
    m_notifier->click(m_notifier->told[0].subject);
    QCOMPARE(wanted.size(), 1);
}

void AttentionTest::lookingIsSeeing()
{
    call();
    leaveWindow();
    verifyElsewhere(u"keypad"_s);
    QTRY_COMPARE(m_attention->unseen(), 1);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_COMPARE(m_attention->unseen(), 0);
}

void AttentionTest::theTraysMenuSpeaksTheLanguageOfTheMoment()
{
    class Dutch : public QTranslator
    {
    public:
        QString translate(const char *, const char *source, const char *, int) const override
        {
            return QLatin1StringView(source) == "&Quit"_L1 ? u"Stoppen"_s : QString();
        }
        bool isEmpty() const override { return false; }
    };
    TrayIcon tray;
    const auto last = [&tray] { return tray.icon().contextMenu()->actions().last()->text(); };
    QCOMPARE(last(), u"&Quit"_s);
    Dutch dutch;
    QCoreApplication::installTranslator(&dutch);
    tray.show({u"Acme"_s, 0, 0});
    QCOMPARE(last(), u"Stoppen"_s);
    QCoreApplication::removeTranslator(&dutch);
}

void AttentionTest::theTraySaysHowThingsStand()
{
    QCOMPARE(TrayIcon::words({}), u"No profile is open"_s);
    QCOMPARE(TrayIcon::words({u"Acme"_s, 0, 0}), u"Acme: nobody is waiting"_s);
    QVERIFY(TrayIcon::words({u"Acme"_s, 2, 0}).contains(u"2"_s));
    QVERIFY(TrayIcon::words({u"Acme"_s, 2, 1}).contains(u"attention"_s));
}

QTEST_MAIN(AttentionTest)
#include "tst_attention.moc"
