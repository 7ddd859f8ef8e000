// SPDX-License-Identifier: GPL-3.0-or-later
// The card of a customer whose phone rings: the progress as seen, as heard, and by keyboard.
#include "ui/accessibletree.h"
#include "ui/uibench.h"
#include "verify/languagebox.h"
#include "verify/timelineview.h"
#include "verify/verifycard.h"
#include "verify/verifysession.h"
#include "widgets/actionbutton.h"
#include "widgets/codeentry.h"
#include "widgets/phonefield.h"
#include "widgets/textlabel.h"

#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Ringproof;
using namespace Ringproof::Test;
using namespace std::chrono_literals;
using Phase = CallStatus::Phase;
using State = VerifySession::State;

class CallCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theProgressIsAListOfSentences();
    void aNewStepIsAnnouncedOnceWithItsHint();
    void theCodesFieldStaysWhereItIs();
    void hangsUpByKeyboard();
    void whoHangsUpByButtonKeepsTheKeyboard();
    void hangUpIsOfferedOnlyWhileTheCallMayGoOn();
    void aCallThatCantSucceedDoesNotAskForAnother();
    void theLanguageIsChosenByKeyboardAndRemembered();
    void withoutLanguagesThereIsNoChoice();

private:
    void open(const QStringList &languages = {});
    void call(const char *number = "+12025550100");
    void say(const CallStatus &status, std::chrono::milliseconds later = 2s);
    void say(Phase phase, std::chrono::milliseconds later = 2s);
    void settle();
    [[nodiscard]] QStringList progress();
    [[nodiscard]] QWidget *named(const char *name) { return findNamed(m_card.get(), name); }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<Ticker> m_ticker;
    std::unique_ptr<VerifySession> m_session;
    std::unique_ptr<VerifyCard> m_card;
};

void CallCardTest::init()
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("%1.ini").arg(QLatin1StringView(QTest::currentTestFunction()))),
                                             QSettings::IniFormat);
    m_bench = std::make_unique<UiBench>();
    m_ticker = std::make_unique<Ticker>(m_bench->monotonic());
}

void CallCardTest::cleanup()
{
    m_card.reset();
    m_session.reset();
    m_ticker.reset();
    m_bench.reset();
    m_settings.reset();
}

void CallCardTest::open(const QStringList &languages)
{
    m_bench->flow.choice = languages;
    m_session = std::make_unique<VerifySession>(m_bench->service, *m_ticker, QStringLiteral("alex"), nullptr, m_bench->clock);
    m_card = std::make_unique<VerifyCard>(*m_session, NumberSection::Place::Real,
                                          LanguageOffer {languages, languages.value(0), LanguageMemory(m_settings.get())});
    m_card->resize(560, 620);
    m_card->show();
    m_card->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
    m_card->focusNextStep();
}

void CallCardTest::call(const char *number)
{
    QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(number));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_session->state(), State::Waiting);
    settle();
}

void CallCardTest::say(const CallStatus &status, std::chrono::milliseconds later)
{
    m_bench->clock.advance(later);
    Q_EMIT m_bench->tracker.changed(m_bench->issueId(), status);
    settle();
}

void CallCardTest::say(Phase phase, std::chrono::milliseconds later)
{
    CallStatus status;
    status.phase = phase;
    say(status, later);
}

//! Layouts follow changes in steps: each posts the next.
void CallCardTest::settle()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::processEvents();
    }
}

QStringList CallCardTest::progress()
{
    QStringList items;
    QAccessibleInterface *list = findAccessible(m_card.get(), QStringLiteral("Progress of the call"));
    if (!list || list->role() != QAccessible::List)
        return items;
    for (int i = 0; i < list->childCount(); ++i) {
        QAccessibleInterface *item = list->child(i);
        if (item->role() == QAccessible::ListItem && !item->state().invisible && item->childCount() == 0)
            items << item->text(QAccessible::Name);
    }
    return items;
}

void CallCardTest::theProgressIsAListOfSentences()
{
    open();
    call();
    say(Phase::Ringing);
    const QStringList items = progress();
    QCOMPARE(items.size(), 4);
    QVERIFY(items.at(0).startsWith(QStringLiteral("Call placed at ")));
    QVERIFY(items.at(1).startsWith(QStringLiteral("Now: Ringing, since ")));
    QCOMPARE(items.at(2), QStringLiteral("Not yet: Answered"));
    QCOMPARE(items.at(3), QStringLiteral("Not yet: Verified"));
    say(Phase::Busy);
    QCOMPARE(progress().size(), 3);
    QVERIFY(progress().at(2).startsWith(QStringLiteral("Now: Busy")));
}

void CallCardTest::aNewStepIsAnnouncedOnceWithItsHint()
{
    open();
    call();
    auto *hint = qobject_cast<SpokenLabel *>(named("Next step"));
    QVERIFY(hint);
    QSignalSpy announced(hint, &SpokenLabel::announced);
    say(Phase::Ringing);
    const QString heard = QStringLiteral("Ringing. Ask the customer to pick up.");
    QCOMPARE(announced.size(), 1);
    QCOMPARE(announced.at(0).at(0).toString(), heard);
    QCOMPARE(textOf(m_card.get(), "Next step"), heard);
    say(Phase::Ringing);
    m_bench->clock.advance(1s);
    m_ticker->tick();
    QCOMPARE(announced.size(), 1);
}

void CallCardTest::theCodesFieldStaysWhereItIs()
{
    open();
    call();
    const auto *code = m_card->findChild<CodeEntry *>();
    const QPoint place = code->mapTo(m_card.get(), QPoint());
    const auto stays = [&] { return code->mapTo(m_card.get(), QPoint()) == place; };
    for (const Phase phase : {Phase::Queued, Phase::Unknown, Phase::Ringing, Phase::Answered}) {
        say(phase);
        QVERIFY2(stays(), qPrintable(describe(phase)));
    }
    CallStatus record;
    record.phase = Phase::Completed;
    record.hangupCauseCode = 4000;
    record.hangupCauseName = QStringLiteral("Normal Hangup");
    record.duration = 14s;
    record.price = 0.0042;
    record.detail = QStringLiteral("The call ended normally. Ask the customer for the code; if it wasn't understood, call again.");
    say(record);
    QCOMPARE(progress().size(), CallTimeline::MostSteps);
    QVERIFY(stays());
}

void CallCardTest::hangsUpByKeyboard()
{
    open();
    call();
    say(Phase::Ringing);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Period, Qt::ControlModifier);
    QTRY_COMPARE(m_session->state(), State::Revoked);
    QCOMPARE(m_bench->tracker.hungUp.size(), 1);
    QVERIFY(textOf(m_card.get(), "Result").contains(QStringLiteral("ended")));
    QVERIFY(!named("Hang up"));
    QVERIFY(named("Call again"));
}

void CallCardTest::whoHangsUpByButtonKeepsTheKeyboard()
{
    open();
    call();
    say(Phase::Ringing);
    QWidget *button = named("Hang up");
    QVERIFY(button);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_COMPARE(m_session->state(), State::Revoked);
    QWidget *focused = QApplication::focusWidget();
    QVERIFY(focused && focused->isVisible() && focused->isEnabled());
    QVERIFY(!qobject_cast<PhoneField *>(focused));
    // Calling again waits; the outcome has the focus meanwhile.
    QCOMPARE(focused->accessibleName(), QStringLiteral("Result"));
}

void CallCardTest::hangUpIsOfferedOnlyWhileTheCallMayGoOn()
{
    open();
    QVERIFY(!named("Hang up"));
    call();
    for (const Phase phase : {Phase::Queued, Phase::Ringing, Phase::Answered}) {
        say(phase);
        QVERIFY2(named("Hang up"), qPrintable(describe(phase)));
    }
    named("Hang up")->setFocus();
    say(Phase::Completed);
    QVERIFY(!named("Hang up"));
    // The button that had the focus has gone; the code is next.
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Code"));
}

void CallCardTest::aCallThatCantSucceedDoesNotAskForAnother()
{
    open();
    call();
    const auto *again = qobject_cast<ActionButton *>(named("Call again"));
    CallStatus barred;
    barred.phase = Phase::Failed;
    barred.callAgain = CallStatus::CallAgain::Useless;
    barred.heard = CallStatus::Heard::No;
    say(barred);
    QVERIFY(again->strength() == ActionButton::Strength::Secondary);
    m_bench->clock.advance(30s);
    m_session->callAgain();
    QTRY_COMPARE(m_session->state(), State::Waiting);
    barred.callAgain = CallStatus::CallAgain::Helps;
    say(barred);
    QVERIFY(again->strength() == ActionButton::Strength::Primary);
}

void CallCardTest::theLanguageIsChosenByKeyboardAndRemembered()
{
    const QStringList languages {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es")};
    open(languages);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("+4930901820123"));
    auto *language = qobject_cast<LanguageBox *>(named("Language"));
    QVERIFY(language);
    QCOMPARE(language->language(), QStringLiteral("en"));
    for (int i = 0; i < 4 && QApplication::focusWidget() != language; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(language->hasFocus());
    QTest::keyClick(language, Qt::Key_D);
    QCOMPARE(language->language(), QStringLiteral("de"));
    QTest::mouseClick(named("Call"), Qt::LeftButton);
    QTRY_COMPARE(m_session->state(), State::Waiting);
    QCOMPARE(m_bench->flow.language, QStringLiteral("de"));

    // The next customer from there is met in German, one from elsewhere in the profile's own language.
    open(languages);
    language = qobject_cast<LanguageBox *>(named("Language"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("+442071838750"));
    QCOMPARE(language->language(), QStringLiteral("en"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("+4930901820124"));
    QCOMPARE(language->language(), QStringLiteral("de"));
}

void CallCardTest::withoutLanguagesThereIsNoChoice()
{
    open();
    QVERIFY(!named("Language"));
    call();
    QCOMPARE(m_bench->flow.language, QString());
}

QTEST_MAIN(CallCardTest)
#include "tst_callcard.moc"
