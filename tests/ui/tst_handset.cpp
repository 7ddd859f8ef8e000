// SPDX-License-Identifier: GPL-3.0-or-later
// The simulated phone on the screen: what it shows, and that the keyboard suffices.
#include "sandbox/handset.h"
#include "sandbox/handsetpanel.h"
#include "sandbox/speech.h"
#include "ui/accessibletree.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTest>

using namespace Ringproof;
using namespace Ringproof::Test;

//! A phone without a simulator: does at once what it is told.
class StillPhone : public VirtualPhone
{
    Q_OBJECT

public:
    explicit StillPhone(QString number, QObject *parent = nullptr)
        : VirtualPhone(parent), m_number(std::move(number))
    {
    }

    QString callId() const override { return m_number; }
    QString number() const override { return m_number; }
    QString callerId() const override { return QStringLiteral("+14155552671"); }
    State state() const override { return m_state; }
    QString words() const override { return m_words; }
    QString endedBecause() const override { return QStringLiteral("Normal Hangup"); }
    QString digits() const override { return m_digits; }

    void answer() override { turn(State::InCall); }
    void decline() override { turn(State::Ended); }
    void hangUp() override { turn(State::Ended); }
    void press(QChar key) override
    {
        m_digits.append(key);
        Q_EMIT changed();
    }
    void turn(State state)
    {
        m_state = state;
        Q_EMIT changed();
    }
    void say(const QString &words)
    {
        m_words = words;
        Q_EMIT said(words);
        Q_EMIT changed();
    }

private:
    QString m_number;
    State m_state = State::Queued;
    QString m_words;
    QString m_digits;
};

using PhoneState = VirtualPhone::State;

class HandsetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }

    void explainsItselfWhileNobodyCalls();
    void ringsAndIsAnsweredByKeyboard();
    void canBeDeclined();
    void showsTheWordsAndTheDigitsOfTheLatestReading();
    void takesKeysFromTheKeyboard();
    void keepsWhatWasHeardAfterTheCall();
    void severalPhonesRing();
    void aPhoneThatRingsOutOfSightIsAKeyAway();
    void ringsAloudOnlyWhenAskedTo();
    void theKeysStayWhereTheyAreWhenTheVoiceSpeaks();
    void readsTheDigitsInEveryLanguage_data();
    void readsTheDigitsInEveryLanguage();
    void aPhoneThatGoesLeavesNoTrace();

private:
    void ring(StillPhone &phone);

    std::unique_ptr<HandsetPanel> m_panel;
    int m_rings = 0; //!< that were heard
};

void HandsetTest::init()
{
    m_rings = 0;
    m_panel = std::make_unique<HandsetPanel>(nullptr, [this] { ++m_rings; });
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void HandsetTest::ring(StillPhone &phone)
{
    m_panel->add(&phone);
    phone.turn(PhoneState::Ringing);
}

void HandsetTest::explainsItselfWhileNobodyCalls()
{
    QVERIFY(!textOf(m_panel.get(), "Phone state").isEmpty());
    QVERIFY(!findNamed(m_panel.get(), "Answer"));
    QVERIFY(!findNamed(m_panel.get(), "Hang up"));
}

void HandsetTest::ringsAndIsAnsweredByKeyboard()
{
    StillPhone phone(QStringLiteral("+12025550100"));
    ring(phone);
    QVERIFY(textOf(m_panel.get(), "Phone state").contains(QStringLiteral("+1 415-555-2671")));
    QWidget *answer = findNamed(m_panel.get(), "Answer");
    QVERIFY(answer);
    answer->setFocus();
    QTest::keyClick(answer, Qt::Key_Return);
    QCOMPARE(phone.state(), PhoneState::InCall);
    // The keyboard stays with the phone.
    QWidget *hangUp = findNamed(m_panel.get(), "Hang up");
    QVERIFY(hangUp && hangUp->hasFocus());
    QTest::keyClick(hangUp, Qt::Key_Space);
    QCOMPARE(phone.state(), PhoneState::Ended);
    QVERIFY(textOf(m_panel.get(), "Phone state").contains(QStringLiteral("Normal Hangup")));
}

void HandsetTest::canBeDeclined()
{
    StillPhone phone(QStringLiteral("+12025550100"));
    ring(phone);
    QTest::mouseClick(findNamed(m_panel.get(), "Decline"), Qt::LeftButton);
    QCOMPARE(phone.state(), PhoneState::Ended);
}

void HandsetTest::showsTheWordsAndTheDigitsOfTheLatestReading()
{
    StillPhone phone(QStringLiteral("+12025550100"));
    ring(phone);
    phone.answer();
    QVERIFY(!findNamed(m_panel.get(), "Spoken digits"));
    phone.say(QStringLiteral("Your verification code is 0 4 2 9 1 7. Your verification code is 0 4 2 9 1 7."));
    QCOMPARE(textOf(m_panel.get(), "Spoken words"), QStringLiteral("“Your verification code is 0 4 2 9 1 7.”"));
    QCOMPARE(textOf(m_panel.get(), "Spoken digits"), QStringLiteral("042917"));
}

void HandsetTest::takesKeysFromTheKeyboard()
{
    StillPhone phone(QStringLiteral("+12025550100"));
    ring(phone);
    phone.answer();
    QWidget *hangUp = findNamed(m_panel.get(), "Hang up");
    QVERIFY(hangUp);
    hangUp->setFocus();
    QTest::keyClicks(hangUp, QStringLiteral("0x7*#"));
    QTRY_COMPARE(phone.digits(), QStringLiteral("07*#"));
    QWidget *five = findNamed(m_panel.get(), "5");
    QVERIFY(five);
    QTest::mouseClick(five, Qt::LeftButton);
    QCOMPARE(phone.digits(), QStringLiteral("07*#5"));
}

void HandsetTest::keepsWhatWasHeardAfterTheCall()
{
    StillPhone phone(QStringLiteral("+12025550100"));
    ring(phone);
    phone.answer();
    phone.say(QStringLiteral("Your verification code is 0 4 2 9 1 7."));
    phone.hangUp();
    QCOMPARE(textOf(m_panel.get(), "Spoken digits"), QStringLiteral("042917"));
    QVERIFY(!findNamed(m_panel.get(), "Hang up"));
}

void HandsetTest::severalPhonesRing()
{
    StillPhone first(QStringLiteral("+12025550100"));
    StillPhone second(QStringLiteral("+12025550108"));
    ring(first);
    auto *phones = m_panel->findChild<QComboBox *>();
    QVERIFY(phones && !phones->isVisible());
    ring(second);
    // The one that rang first keeps the screen; the other is a choice away.
    QCOMPARE(m_panel->handset()->phone(), &first);
    QVERIFY(phones->isVisible());
    QCOMPARE(phones->count(), 2);
    phones->setFocus();
    QTest::keyClick(phones, Qt::Key_Up);
    QCOMPARE(m_panel->handset()->phone(), &second);
    // The next call takes the place of one that is over.
    second.hangUp();
    StillPhone third(QStringLiteral("+12025550123"));
    ring(third);
    QCOMPARE(m_panel->handset()->phone(), &third);
}

void HandsetTest::aPhoneThatRingsOutOfSightIsAKeyAway()
{
    StillPhone first(QStringLiteral("+12025550100"));
    StillPhone second(QStringLiteral("+12025550108"));
    ring(first);
    QVERIFY(!findNamed(m_panel.get(), "+1 202-555-0108 rings too"));
    ring(second);
    QWidget *other = findNamed(m_panel.get(), "+1 202-555-0108 rings too");
    QVERIFY(other);
    other->setFocus();
    QTest::keyClick(other, Qt::Key_Return);
    QCOMPARE(m_panel->handset()->phone(), &second);
    QVERIFY(findNamed(m_panel.get(), "+1 202-555-0100 rings too"));
    first.hangUp();
    QVERIFY(!findNamed(m_panel.get(), "+1 202-555-0100 rings too"));
}

void HandsetTest::ringsAloudOnlyWhenAskedTo()
{
    StillPhone first(QStringLiteral("+12025550100"));
    ring(first);
    QCOMPARE(m_rings, 0);
    auto *aloud = qobject_cast<QCheckBox *>(findNamed(m_panel.get(), "Ring aloud"));
    QVERIFY(aloud && !aloud->isChecked());
    QTest::keyClick(aloud, Qt::Key_Space);
    QCOMPARE(m_rings, 1);
    QTRY_COMPARE(m_rings, 2); // again and again, until somebody answers
    first.answer();
    StillPhone second(QStringLiteral("+12025550108"));
    m_panel->add(&second);
    QCOMPARE(m_rings, 2);
    second.turn(PhoneState::Ringing);
    QCOMPARE(m_rings, 3);
}

void HandsetTest::theKeysStayWhereTheyAreWhenTheVoiceSpeaks()
{
    StillPhone phone(QStringLiteral("+12025550100"));
    ring(phone);
    phone.answer();
    const auto settle = [] {
        for (int i = 0; i < 5; ++i) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QCoreApplication::processEvents();
        }
    };
    settle();
    const QWidget *five = findNamed(m_panel.get(), "5");
    QVERIFY(five);
    const QPoint place = five->mapTo(m_panel.get(), QPoint());
    phone.say(QStringLiteral("Your verification code is 0 4 2 9 1 7."));
    settle();
    QCOMPARE(five->mapTo(m_panel.get(), QPoint()), place);
    phone.press(u'5');
    settle();
    QCOMPARE(five->mapTo(m_panel.get(), QPoint()), place);
}

void HandsetTest::readsTheDigitsInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "es", "fr", "de", "pt", "it", "hi", "ja", "zh", "ar"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void HandsetTest::readsTheDigitsInEveryLanguage()
{
    QFETCH(QString, language);
    const QString sentence = speechFor(QStringLiteral("042917"), language).text;
    StillPhone phone(QStringLiteral("+12025550100"));
    ring(phone);
    phone.answer();
    phone.say(sentence + u' ' + sentence);
    QCOMPARE(textOf(m_panel.get(), "Spoken digits"), QStringLiteral("042917"));
    // One reading, not both.
    QCOMPARE(textOf(m_panel.get(), "Spoken words").count(QStringLiteral("0 4 2 9 1 7")), 1);
}

void HandsetTest::aPhoneThatGoesLeavesNoTrace()
{
    auto phone = std::make_unique<StillPhone>(QStringLiteral("+12025550100"));
    ring(*phone);
    phone.reset();
    QVERIFY(!m_panel->handset()->phone());
    QVERIFY(!findNamed(m_panel.get(), "Answer"));
}

QTEST_MAIN(HandsetTest)
#include "tst_handset.moc"
