// SPDX-License-Identifier: GPL-3.0-or-later
// Where a number is typed: its shape, and the moment at which a mistake is told.
#include "widgets/phonefield.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Ringproof;

class PhoneFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void takesItsShapeWhileTyped();
    void knowsThePastedNumber_data();
    void knowsThePastedNumber();
    void theCursorStaysAmongItsDigits();
    void backspaceGetsThroughSeparators();
    void aNumberUnderWayIsNotCalledWrong();
    void enterTellsWhatIsWrong();
    void leavingTellsWhatIsWrong();
    void whatCannotBeMendedIsToldAtOnce();
    void nothingIsSaidAboutAnEmptyField();
    void assistiveSoftwareKnowsIt();

private:
    std::unique_ptr<QWidget> m_window;
    PhoneField *m_field = nullptr;
    QLineEdit *m_other = nullptr;
};

void PhoneFieldTest::init()
{
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_field = new PhoneField(QStringLiteral("US"));
    m_other = new QLineEdit;
    layout->addWidget(m_field);
    layout->addWidget(m_other);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
}

void PhoneFieldTest::takesItsShapeWhileTyped()
{
    QTest::keyClicks(m_field, QStringLiteral("4155552671"));
    QCOMPARE(m_field->text(), QStringLiteral("(415) 555-2671"));
    QVERIFY(m_field->number());
    QCOMPARE(m_field->number()->e164(), QStringLiteral("+14155552671"));
}

void PhoneFieldTest::knowsThePastedNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("e164");
    QTest::newRow("national") << QStringLiteral("(415) 555-2671") << QStringLiteral("+14155552671");
    QTest::newRow("tel") << QStringLiteral("tel:+1-415-555-2671") << QStringLiteral("+14155552671");
    QTest::newRow("double zero") << QStringLiteral("0044 20 7183 8750") << QStringLiteral("+442071838750");
    QTest::newRow("bracketed zero") << QStringLiteral("+44 (0)20 7183 8750") << QStringLiteral("+442071838750");
    QTest::newRow("Arabic-Indic") << QStringLiteral("+٤٤ ٢٠ ٧١٨٣ ٨٧٥٠") << QStringLiteral("+442071838750");
}

void PhoneFieldTest::knowsThePastedNumber()
{
    QFETCH(QString, text);
    QFETCH(QString, e164);
    QGuiApplication::clipboard()->setText(text);
    QTest::keyClick(m_field, Qt::Key_V, Qt::ControlModifier);
    QVERIFY2(m_field->number(), qPrintable(m_field->text()));
    QCOMPARE(m_field->number()->e164(), e164);
    QVERIFY(m_field->problem().isEmpty());
}

void PhoneFieldTest::theCursorStaysAmongItsDigits()
{
    QTest::keyClicks(m_field, QStringLiteral("415555267"));
    QTest::keyClick(m_field, Qt::Key_Home);
    for (int i = 0; i < 4; ++i) // behind "(415"
        QTest::keyClick(m_field, Qt::Key_Right);
    QTest::keyClick(m_field, Qt::Key_9);
    QCOMPARE(m_field->text().left(m_field->cursorPosition()).count(QLatin1Char('9')), 1);
    QTest::keyClick(m_field, Qt::Key_Backspace);
    QVERIFY(!m_field->text().contains(QLatin1Char('9')));
}

void PhoneFieldTest::backspaceGetsThroughSeparators()
{
    QTest::keyClicks(m_field, QStringLiteral("4155552671"));
    for (int i = 0; i < 20 && !m_field->text().isEmpty(); ++i)
        QTest::keyClick(m_field, Qt::Key_Backspace);
    QCOMPARE(m_field->text(), QString());
}

void PhoneFieldTest::aNumberUnderWayIsNotCalledWrong()
{
    const QString digits = QStringLiteral("+442071838750");
    for (const QChar digit : digits) {
        QTest::keyClicks(m_field, QString(digit));
        QVERIFY2(m_field->problem().isEmpty(), qPrintable(m_field->text()));
    }
}

void PhoneFieldTest::enterTellsWhatIsWrong()
{
    QSignalSpy entered(m_field, &PhoneField::entered);
    QTest::keyClicks(m_field, QStringLiteral("415"));
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    m_field->judge();
    QVERIFY(!m_field->problem().isEmpty());
    // The next digit is a new beginning.
    QTest::keyClicks(m_field, QStringLiteral("5"));
    QVERIFY(m_field->problem().isEmpty());
}

void PhoneFieldTest::leavingTellsWhatIsWrong()
{
    QTest::keyClicks(m_field, QStringLiteral("415"));
    QTest::keyClick(m_field, Qt::Key_Tab);
    QVERIFY(m_other->hasFocus());
    QVERIFY(!m_field->problem().isEmpty());
}

void PhoneFieldTest::whatCannotBeMendedIsToldAtOnce()
{
    QTest::keyClicks(m_field, QStringLiteral("41555526711234"));
    QVERIFY(!m_field->problem().isEmpty());
}

void PhoneFieldTest::nothingIsSaidAboutAnEmptyField()
{
    QTest::keyClick(m_field, Qt::Key_Tab);
    QVERIFY(m_field->problem().isEmpty());
}

void PhoneFieldTest::assistiveSoftwareKnowsIt()
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_field);
    QVERIFY(accessible);
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Phone number"));
    QCOMPARE(accessible->role(), QAccessible::EditableText);
    accessible->editableTextInterface()->insertText(0, QStringLiteral("4155552671"));
    QVERIFY(m_field->number());
}

QTEST_MAIN(PhoneFieldTest)
#include "tst_phonefield.moc"
