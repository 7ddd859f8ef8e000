// SPDX-License-Identifier: GPL-3.0-or-later
// The line for the ticket: what it says, where it comes from, and that no code and no whole number is ever in it.
#include "ui/accessibletree.h"
#include "ui/uibench.h"
#include "verify/receipt.h"
#include "verify/verifycard.h"
#include "verify/verifypage.h"
#include "verify/verifysession.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>
#include <QTimeZone>

using namespace Ringproof;
using namespace Ringproof::Test;
using namespace Qt::StringLiterals;
using State = VerifySession::State;

class ReceiptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theLineSaysWhatIsKnown_data();
    void theLineSaysWhatIsKnown();
    void theProfilesOwnWords();
    void beforeAVerificationThereIsNone();
    void oneKeyCopiesIt();
    void whatTheKeypadVerifiedHasOneToo();

private:
    void open(const ReceiptFormat &format = {});
    void call();
    [[nodiscard]] VerifySession &session() { return m_page->currentCard()->session(); }

    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<Ticker> m_ticker;
    std::unique_ptr<VerifyPage> m_page;
};

void ReceiptTest::init()
{
    m_bench = std::make_unique<UiBench>();
    m_ticker = std::make_unique<Ticker>(m_bench->monotonic());
    QApplication::clipboard()->clear();
}

void ReceiptTest::cleanup()
{
    m_page.reset();
    m_ticker.reset();
    m_bench.reset();
}

void ReceiptTest::open(const ReceiptFormat &format)
{
    Desk desk {u"Acme"_s, ProfileColour::Blue, Desk::Kind::Real, u"ann@desk"_s};
    desk.receipt = format;
    m_page = std::make_unique<VerifyPage>(VerifyPage::Collaborators {m_bench->service, *m_ticker, nullptr, m_bench->clock}, desk);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void ReceiptTest::call()
{
    session().place(UiBench::number());
    QTRY_VERIFY(session().state() == State::Waiting);
}

void ReceiptTest::theLineSaysWhatIsKnown_data()
{
    QTest::addColumn<int>("how");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("runId");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("line");
    QTest::newRow("staff") << int(Receipt::How::Staff) << QString() << u"run-1"_s << 412
                           << u"+1 ••• ••• ••00|2026-11-23 14:05:09 +01:00|code read out by the customer|ann@desk|run-1|412"_s;
    QTest::newRow("keypad") << int(Receipt::How::Keypad) << QString() << u"run-1"_s << 412
                            << u"+1 ••• ••• ••00|2026-11-23 14:05:09 +01:00|code keyed in on the phone|ann@desk|run-1|412"_s;
    QTest::newRow("another desk, little known")
        << int(Receipt::How::Elsewhere) << u"kim@other"_s << QString() << -1
        << u"+1 ••• ••• ••00|2026-11-23 14:05:09 +01:00|code entered by kim@other|ann@desk|–|–"_s;
    QTest::newRow("nobody knows who") << int(Receipt::How::Elsewhere) << QString() << QString() << -1
                                      << u"+1 ••• ••• ••00|2026-11-23 14:05:09 +01:00|code entered at another desk|ann@desk|–|–"_s;
}

void ReceiptTest::theLineSaysWhatIsKnown()
{
    QFETCH(int, how);
    QFETCH(QString, by);
    QFETCH(QString, runId);
    QFETCH(int, row);
    QFETCH(QString, line);
    Receipt receipt {UiBench::number(), QDateTime(QDate(2026, 11, 23), QTime(14, 5, 9), QTimeZone(3600))};
    receipt.how = Receipt::How(how);
    receipt.verifiedBy = by;
    receipt.operatorName = u"ann@desk"_s;
    receipt.runId = runId;
    if (row >= 0)
        receipt.row = row;
    const auto format = ReceiptFormat::parse(u"{number}|{time}|{how}|{operator}|{run_id}|{row}"_s);
    QVERIFY(format);
    QCOMPARE(receipt.line(*format), line);
}

void ReceiptTest::theProfilesOwnWords()
{
    Receipt receipt {UiBench::number(), QDateTime(QDate(2026, 11, 23), QTime(14, 5, 9), QTimeZone(-(3600 * 3 + 1800)))};
    QCOMPARE(receipt.line(*ReceiptFormat::parse(u"[RP] {time}"_s)), u"[RP] 2026-11-23 14:05:09 -03:30"_s);
    QVERIFY(receipt.line(ReceiptFormat()).contains(u"+1 ••• ••• ••00"_s));
}

void ReceiptTest::beforeAVerificationThereIsNone()
{
    open();
    QVERIFY(!session().receipt());
    call();
    QVERIFY(!session().receipt());
    QApplication::clipboard()->setText(u"mine"_s);
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_page.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"mine"_s);
    QVERIFY(!findNamed(m_page.get(), "Copy receipt"));
}

void ReceiptTest::oneKeyCopiesIt()
{
    open(*ReceiptFormat::parse(u"{number} {how} {operator} {run_id} #{row}"_s));
    call();
    Q_EMIT m_bench->service.recorded({u"verify"_s, u"wrong"_s, UiBench::number().e164(), u"ann@desk"_s, {}, {}, {}, {}}, 40);
    const QString code = m_bench->code();
    session().verify(code);
    // The row is told before the verdict.
    Q_EMIT m_bench->service.recorded({u"verify"_s, u"verified"_s, UiBench::number().e164(), u"ann@desk"_s, {}, {}, {}, {}}, 41);
    Q_EMIT m_bench->service.recorded({u"verify"_s, u"verified"_s, u"+14155552671"_s, u"ann@desk"_s, {}, {}, {}, {}}, 42);
    QTRY_VERIFY(session().state() == State::Verified);
    QTRY_VERIFY(findNamed(m_page.get(), "Copy receipt"));
    QTest::keyClick(m_page.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"+1 ••• ••• ••00 code read out by the customer ann@desk run-1 #41"_s);
    QVERIFY(!QApplication::clipboard()->text().contains(code));

    // By mouse as well.
    QApplication::clipboard()->clear();
    qobject_cast<QPushButton *>(findNamed(m_page.get(), "Copy receipt"))->click();
    QVERIFY(QApplication::clipboard()->text().endsWith(u"#41"_s));
}

void ReceiptTest::whatTheKeypadVerifiedHasOneToo()
{
    open();
    call();
    const VerifyRequest request {newRequestId(), UiBench::number(), *Code::entered(m_bench->code()), u"keypad"_s};
    QVERIFY(QCoro::waitFor(m_bench->realStore.verify(request)));
    QTRY_VERIFY(session().state() == State::Verified);
    const auto receipt = session().receipt();
    QVERIFY(receipt);
    QVERIFY(receipt->how == Receipt::How::Keypad);
    QVERIFY(!receipt->row);
    // Its row comes when this console's own endpoint has written it.
    Q_EMIT m_bench->service.recorded({u"verify"_s, u"verified"_s, UiBench::number().e164(), u"keypad"_s, {}, {}, {}, {}}, 7);
    QCOMPARE(session().receipt()->row, std::optional<qint64>(7));
}

QTEST_MAIN(ReceiptTest)
#include "tst_receipt.moc"
