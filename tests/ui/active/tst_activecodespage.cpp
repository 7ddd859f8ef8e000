// SPDX-License-Identifier: GPL-3.0-or-later
// The page Active codes on a real store: what the team has under way, as it happens, and what can be done about it.
#include "active/activecodes.h"
#include "active/activecodespage.h"
#include "rows/rowsview.h"
#include "ui/accessibletree.h"
#include "ui/uibench.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Ringproof;
using namespace Ringproof::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Remembers what is entered.
class KeptJournal : public Journal
{
public:
    QList<JournalEntry> entries;
    bool isBroken = false;
    QCoro::Task<Expected<qint64>> record(JournalEntry entry) override
    {
        if (isBroken)
            co_return failure(Error::Kind::Unavailable, u"The disk is full."_s);
        entries.append(entry);
        co_return qint64(entries.size());
    }
};

class TestActiveCodesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void listsWhatIsUnderWayTheFirstToEndFirst();
    void followsWhatHappensElsewhere();
    void aCodeRunsOutAndLeaves();
    void isFilteredByOperatorAndNumber();
    void revokesAfterAskingAndUnderTheOperatorsName();
    void theChoiceStaysWithItsCode();
    void aCodeThatLeavesTakesTheQuestionAlong();
    void anotherCallToTheNumberIsAnotherCode();
    void callsAgainOnTheVerifyPage();
    void theWholeNumberIsShownWhereThatIsAllowed();
    void restsWhileNobodyLooks();
    void saysThatNothingIsLive();
    void saysThatTheStoreCanNotBeAsked();
    void listsManyCodes();

private:
    void open(MaskedNumber::Uncovering uncovering = MaskedNumber::Uncovering::Allowed)
    {
        m_page = std::make_unique<ActiveCodesPage>(ActiveCodesPage::Setup {*m_service, *m_ticker, u"alex"_s, uncovering});
        m_page->resize(1000, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_VERIFY(m_page->codes()->wasLoaded() || m_page->codes()->error());
    }
    [[nodiscard]] QWidget *named(const char *name) { return findNamed(m_page.get(), name); }
    [[nodiscard]] QString cell(int row, int column) const { return m_page->codes()->index(row, column).data().toString(); }
    [[nodiscard]] int rows() const { return m_page->codes()->rowCount(); }
    [[nodiscard]] QString words() { return textOf(m_page.get(), "State of the list"); }
    QString issue(const char *number, const QString &by = u"bo"_s)
    {
        IssueRequest request {newRequestId(), UiBench::number(number), *Code::entered(u"123456"_s), by};
        const auto reply = QCoro::waitFor(m_bench->realStore.issue(request));
        if (!reply || !std::holds_alternative<Issued>(*reply))
            QTest::qFail("not issued", __FILE__, __LINE__);
        return request.id;
    }
    void enter(const char *number, const char *code)
    {
        const VerifyRequest request {newRequestId(), UiBench::number(number), *Code::entered(QString::fromLatin1(code)), u"keypad"_s};
        QVERIFY(QCoro::waitFor(m_bench->realStore.verify(request)));
    }
    void pass(Milliseconds time)
    {
        m_bench->clock.advance(time);
        m_ticker->tick();
    }

    std::unique_ptr<UiBench> m_bench;
    KeptJournal m_journal;
    std::unique_ptr<OtpService> m_service;
    std::unique_ptr<Ticker> m_ticker;
    std::unique_ptr<ActiveCodesPage> m_page;
};

void TestActiveCodesPage::init()
{
    m_bench = std::make_unique<UiBench>();
    m_journal.entries.clear();
    m_journal.isBroken = false;
    m_service = std::make_unique<OtpService>(m_bench->policy, u"US"_s, m_bench->store, m_bench->flow, nullptr, &m_journal);
    m_ticker = std::make_unique<Ticker>(m_bench->monotonic());
}

void TestActiveCodesPage::cleanup()
{
    m_page.reset();
    QTRY_VERIFY(m_service->isIdle());
    m_service.reset();
    m_ticker.reset();
    m_bench.reset();
}

void TestActiveCodesPage::listsWhatIsUnderWayTheFirstToEndFirst()
{
    issue("+12025550101");
    m_bench->clock.advance(20s);
    issue("+12025550102", u"cy"_s);
    open();
    QCOMPARE(rows(), 2);
    QCOMPARE(cell(0, ActiveCodes::Number), u"+1 ••• ••• ••01"_s);
    QCOMPARE(cell(0, ActiveCodes::TimeLeft), u"40 s"_s);
    QCOMPARE(cell(0, ActiveCodes::Attempts), u"5 of 5"_s);
    QCOMPARE(cell(0, ActiveCodes::State), u"Waiting for the code"_s);
    QCOMPARE(cell(1, ActiveCodes::Operator), u"cy"_s);
    QCOMPARE(cell(1, ActiveCodes::TimeLeft), u"60 s"_s);
    pass(35s);
    QCOMPARE(cell(0, ActiveCodes::TimeLeft), u"5 s"_s);
    QCOMPARE(cell(0, ActiveCodes::State), u"About to run out"_s);
}

void TestActiveCodesPage::followsWhatHappensElsewhere()
{
    open();
    QCOMPARE(rows(), 0);
    const QString id = issue("+12025550101");
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(cell(0, ActiveCodes::Operator), u"bo"_s);
    enter("+12025550101", "000000");
    QTRY_COMPARE(cell(0, ActiveCodes::Attempts), u"4 of 5"_s);
    QCOMPARE(cell(0, ActiveCodes::State), u"Wrong code entered"_s);
    pass(30s);
    QVERIFY(QCoro::waitFor(m_bench->realStore.extend(UiBench::number("+12025550101"), id, 60s)));
    QTRY_COMPARE(cell(0, ActiveCodes::TimeLeft), u"60 s"_s);
    enter("+12025550101", "123456");
    QTRY_COMPARE(cell(0, ActiveCodes::State), u"Verified"_s);
    QCOMPARE(cell(0, ActiveCodes::TimeLeft), QString());
    pass(ActiveCodes::Farewell + 1s);
    QTRY_COMPARE(rows(), 0);

    // Whatever was missed is read anew.
    const QSignalBlocker deaf(&m_bench->store);
    issue("+12025550109");
    m_bench->store.blockSignals(false);
    Q_EMIT m_bench->store.eventsMissed();
    QTRY_COMPARE(rows(), 1);
}

void TestActiveCodesPage::aCodeRunsOutAndLeaves()
{
    issue("+12025550101");
    m_bench->clock.advance(10s);
    issue("+12025550102");
    open();
    pass(51s);
    QCOMPARE(cell(0, ActiveCodes::State), u"Ran out"_s);
    QCOMPARE(cell(1, ActiveCodes::TimeLeft), u"9 s"_s);
    pass(ActiveCodes::Farewell);
    QCOMPARE(rows(), 1);
    QCOMPARE(cell(0, ActiveCodes::Number), u"+1 ••• ••• ••02"_s);
}

void TestActiveCodesPage::isFilteredByOperatorAndNumber()
{
    issue("+12025550101", u"ada"_s);
    issue("+12025550102", u"bo"_s);
    issue("+12025550112", u"cy"_s);
    open();
    auto *filter = qobject_cast<QLineEdit *>(named("Filter"));
    QVERIFY(filter);
    for (const auto &[text, count] : {std::pair(u"AD"_s, 1), std::pair(u"12"_s, 1), std::pair(u"(202) 555-0102"_s, 1), std::pair(u"5550"_s, 0),
                                      std::pair(u""_s, 3)}) {
        filter->setText(text);
        QCOMPARE(rows(), count);
    }
    filter->setText(u"nobody"_s);
    QTRY_VERIFY(words().contains(u"No live code matches"_s));
    filter->clear();
    issue("+12025550103", u"dee"_s);
    QTRY_COMPARE(rows(), 4);
}

void TestActiveCodesPage::revokesAfterAskingAndUnderTheOperatorsName()
{
    issue("+12025550101");
    issue("+12025550102");
    open();
    m_page->rows()->setFocus();
    QTRY_COMPARE(m_page->rows()->chosenRow(), 0);
    QTest::keyClick(m_page->rows(), Qt::Key_Down);
    const QString masked = cell(1, ActiveCodes::Number);
    QTest::keyClick(m_page->rows(), Qt::Key_Delete);
    QTRY_VERIFY(named("Revoke the code"));
    QTest::mouseClick(named("Keep it"), Qt::LeftButton);
    QVERIFY(!named("Revoke the code"));
    QVERIFY(m_journal.entries.isEmpty());
    QTest::mouseClick(named("Revoke"), Qt::LeftButton);
    QTRY_VERIFY(named("Revoke the code")->hasFocus());
    QTest::keyClick(named("Revoke the code"), Qt::Key_Return);
    QTRY_COMPARE(cell(1, ActiveCodes::State), u"Revoked"_s);
    QTRY_COMPARE(m_journal.entries.size(), 1);
    QCOMPARE(m_journal.entries[0].action, u"revoke"_s);
    QCOMPARE(m_journal.entries[0].outcome, u"revoked"_s);
    QCOMPARE(m_journal.entries[0].by, u"alex"_s);
    QTRY_COMPARE(textOf(m_page.get(), "Result"), u"The code of %1 was revoked."_s.arg(masked));
    QVERIFY(!named("Revoke")->isEnabled()); // once is enough
}

void TestActiveCodesPage::theChoiceStaysWithItsCode()
{
    const QString first = issue("+12025550101");
    m_bench->clock.advance(1s);
    issue("+12025550102");
    m_bench->clock.advance(1s);
    issue("+12025550103");
    open();
    m_page->rows()->setFocus();
    m_page->rows()->choose(0);
    QTest::keyClick(m_page->rows(), Qt::Key_Delete);
    QVERIFY(named("Revoke the code")->hasFocus());
    pass(20s);
    QVERIFY(QCoro::waitFor(m_bench->realStore.extend(UiBench::number("+12025550101"), first, 60s))); // its call is answered
    QTRY_COMPARE_WITH_TIMEOUT(cell(2, ActiveCodes::Number), u"+1 ••• ••• ••01"_s, 20'000);
    QCOMPARE(cell(0, ActiveCodes::Number), u"+1 ••• ••• ••02"_s);
    QCOMPARE(cell(1, ActiveCodes::Number), u"+1 ••• ••• ••03"_s);
    QCOMPARE(cell(2, ActiveCodes::TimeLeft), u"60 s"_s);
    QCOMPARE(m_page->rows()->chosenRow(), 2);
    QVERIFY(named("Revoke the code")->hasFocus()); // it is the same question still
    QTest::keyClick(named("Revoke the code"), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(cell(2, ActiveCodes::State), u"Revoked"_s, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_journal.entries.size(), 1, 20'000);
    QCOMPARE(m_journal.entries[0].number, u"+12025550101"_s);
}

void TestActiveCodesPage::aCodeThatLeavesTakesTheQuestionAlong()
{
    const QString first = issue("+12025550101");
    m_bench->clock.advance(10s);
    issue("+12025550102");
    open();
    m_page->rows()->choose(0);
    QTest::mouseClick(named("Revoke"), Qt::LeftButton);
    QTRY_VERIFY(named("Revoke the code")->hasFocus());
    {
        const QSignalBlocker deaf(&m_bench->store); // the news is missed, and the list read again
        QVERIFY(QCoro::waitFor(m_bench->realStore.revoke({newRequestId(), UiBench::number("+12025550101"), first})).value());
        QVERIFY(QCoro::waitFor(m_bench->realStore.ping()));
    }
    Q_EMIT m_bench->store.eventsMissed();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, 20'000);
    QCOMPARE(m_page->rows()->chosenRow(), -1);
    QVERIFY(!named("Revoke the code"));
    QVERIFY(named("Filter")->hasFocus()); // where Enter does nothing
    QVERIFY(m_journal.entries.isEmpty());
}

void TestActiveCodesPage::anotherCallToTheNumberIsAnotherCode()
{
    issue("+12025550101");
    issue("+12025550102");
    open();
    m_page->rows()->choose(0);
    QTest::mouseClick(named("Revoke"), Qt::LeftButton);
    QTRY_VERIFY(named("Revoke the code")->hasFocus());
    pass(40s);
    const QString second = issue("+12025550101");
    QTRY_COMPARE_WITH_TIMEOUT(m_page->codes()->rowOf(second), 1, 20'000);
    QCOMPARE(m_page->rows()->chosenRow(), -1);
    QVERIFY(!named("Revoke the code"));
}

void TestActiveCodesPage::callsAgainOnTheVerifyPage()
{
    issue("+12025550101");
    open();
    QSignalSpy wanted(m_page.get(), &ActiveCodesPage::callAgainWanted);
    m_page->rows()->choose(0);
    QTest::mouseClick(named("Call again"), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(), u"+12025550101"_s);
}

void TestActiveCodesPage::theWholeNumberIsShownWhereThatIsAllowed()
{
    issue("+12025550101");
    open();
    const auto saysTheNumber = [this] {
        bool says = false;
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            says = says || label->text().contains(u"555-0101"_s);
        return says;
    };
    m_page->rows()->choose(0);
    QVERIFY(!saysTheNumber());
    QTest::mouseClick(named("Show the number"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(saysTheNumber(), 20'000);
    QTRY_COMPARE(m_journal.entries.size(), 1); // who looked is known
    QCOMPARE(m_journal.entries[0].action, u"reveal"_s);
    QCOMPARE(m_journal.entries[0].by, u"alex"_s);
    QCOMPARE(m_journal.entries[0].number, u"+12025550101"_s);
    QTest::mouseClick(named("Show the number"), Qt::LeftButton);
    QVERIFY(!saysTheNumber());
    QTest::mouseClick(named("Show the number"), Qt::LeftButton);
    m_page->hide();
    m_page->show();
    QVERIFY(!saysTheNumber());

    // What the audit log doesn't know of isn't shown.
    m_journal.isBroken = true;
    QTest::mouseClick(named("Show the number"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(textOf(m_page.get(), "Result"),
                              u"The number isn't shown, because that couldn't be entered into the audit log. The disk is full."_s, 20'000);
    QVERIFY(!saysTheNumber());
    m_journal.isBroken = false;
    QTest::mouseClick(named("Show the number"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(saysTheNumber(), 20'000);

    open(MaskedNumber::Uncovering::Forbidden);
    m_page->rows()->choose(0);
    QVERIFY(named("Revoke"));
    QVERIFY(!named("Show the number"));
}

void TestActiveCodesPage::restsWhileNobodyLooks()
{
    issue("+12025550101");
    open();
    QVERIFY(m_ticker->isTicking());
    m_page->hide();
    QVERIFY(!m_ticker->isTicking());
    issue("+12025550102");
    m_page->show();
    QTRY_COMPARE(rows(), 2);
    QVERIFY(m_ticker->isTicking());
}

void TestActiveCodesPage::saysThatNothingIsLive()
{
    open();
    QTRY_VERIFY(words().contains(u"As soon as somebody"_s));
    QVERIFY(!m_ticker->isTicking());
    issue("+12025550101");
    QTRY_COMPARE(rows(), 1);
    QVERIFY(m_page->rows()->isVisible());
}

void TestActiveCodesPage::saysThatTheStoreCanNotBeAsked()
{
    m_bench->store.requestsToLose = 1;
    open();
    QTRY_VERIFY(m_page->codes()->error());
    QVERIFY(!words().isEmpty());
    issue("+12025550101");
    QTest::mouseClick(named("Try again"), Qt::LeftButton);
    QTRY_COMPARE(rows(), 1); // perhaps by the news of it, before the list is read
    QTRY_VERIFY(!m_page->codes()->error());
}

void TestActiveCodesPage::listsManyCodes()
{
    m_bench->policy.cooldown = 0s;
    constexpr int Many = 1200; // more than two pages
    std::vector<QCoro::Task<Expected<IssueReply>>> issued;
    for (int i = 0; i < Many; ++i) {
        const QByteArray number = "+1415555" + QByteArray::number(2000 + i);
        IssueRequest request {newRequestId(), *PhoneNumber::fromE164(QString::fromLatin1(number)), *Code::entered(u"123456"_s), u"bo"_s};
        issued.push_back(m_bench->realStore.issue(request));
    }
    int granted = 0;
    for (auto &task : issued) {
        const auto reply = QCoro::waitFor(std::move(task));
        granted += reply && std::holds_alternative<Issued>(*reply);
    }
    open();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), granted, 20'000);
    QVERIFY(granted >= 500);
    for (int row = 1; row < rows(); ++row)
        QVERIFY(m_page->codes()->code(row - 1)->end <= m_page->codes()->code(row)->end);
}

QTEST_MAIN(TestActiveCodesPage)
#include "tst_activecodespage.moc"
