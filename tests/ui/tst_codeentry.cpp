// SPDX-License-Identifier: GPL-3.0-or-later
// Where a code is typed: what it takes, when it submits, and what it doesn't cost.
#include "widgets/codeentry.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Ringproof;

class CodeEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_entry.reset(); }

    void submitsItselfWhenComplete();
    void takesWhatPeoplePaste_data();
    void takesWhatPeoplePaste();
    void aShorterCodeNeedsEnter();
    void anEmptyOneIsNeverSubmitted();
    void aTextThatIsTooLongIsNotTaken();
    void aKeyTooManyIsIgnored();
    void lettersAreIgnored();
    void aDigitReplacesTheOneItIsTypedOn();
    void nothingIsSubmittedWhileItIsBeingJudged();
    void assistiveSoftwareCanFillItIn();
    void hasABoxForEachDigit();

private:
    void paste(const QString &text);

    std::unique_ptr<CodeEntry> m_entry;
    std::unique_ptr<QSignalSpy> m_submitted;
    std::unique_ptr<QSignalSpy> m_problem;
};

void CodeEntryTest::init()
{
    m_entry = std::make_unique<CodeEntry>();
    m_entry->setLength(6);
    m_submitted = std::make_unique<QSignalSpy>(m_entry.get(), &CodeEntry::submitted);
    m_problem = std::make_unique<QSignalSpy>(m_entry.get(), &CodeEntry::problem);
    m_entry->show();
}

void CodeEntryTest::paste(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    QTest::keyClick(m_entry.get(), Qt::Key_V, Qt::ControlModifier);
}

void CodeEntryTest::submitsItselfWhenComplete()
{
    QTest::keyClicks(m_entry.get(), QStringLiteral("00421"));
    QCOMPARE(m_submitted->size(), 0);
    QTest::keyClick(m_entry.get(), Qt::Key_3);
    QCOMPARE(m_submitted->size(), 1);
    QCOMPARE(m_submitted->at(0).at(0).toString(), QStringLiteral("004213"));
}

void CodeEntryTest::takesWhatPeoplePaste_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QStringLiteral("004213");
    QTest::newRow("spaces") << QStringLiteral(" 004 213\n");
    QTest::newRow("hyphens") << QStringLiteral("0-0-4-2-1-3");
    QTest::newRow("in a sentence") << QStringLiteral("The code is 004 213.");
    QTest::newRow("Arabic-Indic") << QStringLiteral("٠٠٤٢١٣");
    QTest::newRow("full-width") << QStringLiteral("００４２１３");
    QTest::newRow("outside the basic plane") << QStringLiteral("𝟬𝟬𝟰𝟮𝟭𝟯");
    QTest::newRow("invisible marks") << QStringLiteral("\u200e004213\u200b");
}

void CodeEntryTest::takesWhatPeoplePaste()
{
    QFETCH(QString, text);
    paste(text);
    QCOMPARE(m_entry->text(), QStringLiteral("004213"));
    QCOMPARE(m_submitted->size(), 1);
    QCOMPARE(m_submitted->at(0).at(0).toString(), QStringLiteral("004213"));
}

void CodeEntryTest::aShorterCodeNeedsEnter()
{
    QTest::keyClicks(m_entry.get(), QStringLiteral("4213"));
    QCOMPARE(m_submitted->size(), 0);
    QTest::keyClick(m_entry.get(), Qt::Key_Return);
    QCOMPARE(m_submitted->size(), 1);
    QCOMPARE(m_submitted->at(0).at(0).toString(), QStringLiteral("4213"));
}

void CodeEntryTest::anEmptyOneIsNeverSubmitted()
{
    QTest::keyClick(m_entry.get(), Qt::Key_Return);
    QCOMPARE(m_submitted->size(), 0);
}

void CodeEntryTest::aTextThatIsTooLongIsNotTaken()
{
    // Cut to length it would be judged, and cost an attempt.
    QTest::keyClicks(m_entry.get(), QStringLiteral("12"));
    paste(QStringLiteral("+1 415 555 2671"));
    QCOMPARE(m_entry->text(), QStringLiteral("12"));
    QCOMPARE(m_submitted->size(), 0);
    QCOMPARE(m_problem->size(), 1);
}

void CodeEntryTest::aKeyTooManyIsIgnored()
{
    QTest::keyClicks(m_entry.get(), QStringLiteral("1234567"));
    QCOMPARE(m_entry->text(), QStringLiteral("123456"));
    QCOMPARE(m_submitted->size(), 1);
    QCOMPARE(m_problem->size(), 0);
}

void CodeEntryTest::lettersAreIgnored()
{
    QTest::keyClicks(m_entry.get(), QStringLiteral("1a2 b3"));
    QCOMPARE(m_entry->text(), QStringLiteral("123"));
}

void CodeEntryTest::aDigitReplacesTheOneItIsTypedOn()
{
    QTest::keyClicks(m_entry.get(), QStringLiteral("123456"));
    QTest::keyClick(m_entry.get(), Qt::Key_Home);
    QTest::keyClick(m_entry.get(), Qt::Key_Right);
    QTest::keyClick(m_entry.get(), Qt::Key_9);
    QCOMPARE(m_entry->text(), QStringLiteral("193456"));
    QCOMPARE(m_submitted->size(), 2);
}

void CodeEntryTest::nothingIsSubmittedWhileItIsBeingJudged()
{
    QTest::keyClicks(m_entry.get(), QStringLiteral("123"));
    m_entry->setReadOnly(true);
    QTest::keyClicks(m_entry.get(), QStringLiteral("456"));
    QTest::keyClick(m_entry.get(), Qt::Key_Return);
    QCOMPARE(m_submitted->size(), 0);
}

void CodeEntryTest::assistiveSoftwareCanFillItIn()
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_entry.get());
    QVERIFY(accessible);
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Code"));
    QCOMPARE(accessible->role(), QAccessible::EditableText);
    QVERIFY(accessible->editableTextInterface());
    accessible->editableTextInterface()->insertText(0, QStringLiteral("004213"));
    QCOMPARE(m_entry->text(), QStringLiteral("004213"));
    QCOMPARE(m_submitted->size(), 1);
}

void CodeEntryTest::hasABoxForEachDigit()
{
    const int six = m_entry->sizeHint().width();
    m_entry->setLength(8);
    QVERIFY(m_entry->sizeHint().width() > six);
    QVERIFY(m_entry->minimumSizeHint().width() <= m_entry->sizeHint().width());
}

QTEST_MAIN(CodeEntryTest)
#include "tst_codeentry.moc"
