// SPDX-License-Identifier: GPL-3.0-or-later
// The workbench: exchanges to read and copy, and the next call's fate.
#include "phlo/exchangelog.h"
#include "sandbox/simulator.h"
#include "ui/accessibletree.h"
#include "workbench/workbenchpage.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Ringproof;
using namespace Ringproof::Test;

namespace {

PlivoExchange exchange(const char *method, const char *path, int status)
{
    PlivoExchange seen;
    seen.at = Milliseconds(1'700'000'000'000);
    seen.method = method;
    seen.url = QUrl(QStringLiteral("https://api.plivo.com") + QLatin1StringView(path));
    seen.status = status;
    seen.replyBody = QStringLiteral("{\"path\":\"%1\"}").arg(QLatin1StringView(path));
    return seen;
}

} // namespace

class WorkbenchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_log = std::make_unique<ExchangeLog>(); }
    void cleanup()
    {
        m_page.reset();
        m_log.reset();
    }

    void anEmptyLogSaysWhatWillBeThere()
    {
        open();
        QVERIFY(!findNamed(m_page.get(), "Requests"));
        m_log->add(exchange("GET", "/first", 200));
        QVERIFY(findNamed(m_page.get(), "Requests"));
        QTest::mouseClick(findNamed(m_page.get(), "Clear"), Qt::LeftButton);
        QVERIFY(!findNamed(m_page.get(), "Requests"));
        QVERIFY(m_log->exchanges().empty());
    }

    void theNewestIsShownUntilAnotherIsChosen()
    {
        open();
        for (const char *path : {"/first", "/second", "/third"})
            m_log->add(exchange("GET", path, 200));
        QVERIFY(shown().startsWith(QStringLiteral("GET /third")));
        table()->setCurrentIndex(table()->model()->index(0, 0));
        QVERIFY(shown().startsWith(QStringLiteral("GET /first")));
        m_log->add(exchange("GET", "/fourth", 200));
        QVERIFY(shown().startsWith(QStringLiteral("GET /first")));
        table()->setCurrentIndex(table()->model()->index(3, 0));
        m_log->add(exchange("GET", "/fifth", 200));
        QVERIFY(shown().startsWith(QStringLiteral("GET /fifth")));
    }

    void theOldestAreForgottenInTheTableToo()
    {
        open();
        for (int i = 0; i < ExchangeLog::Kept + 5; ++i)
            m_log->add(exchange("GET", "/again", 200));
        QCOMPARE(table()->model()->rowCount(), ExchangeLog::Kept);
    }

    void anExchangeIsCopied()
    {
        m_log->add(exchange("POST", "/v1/phlo", 201));
        open();
        QTest::mouseClick(findNamed(m_page.get(), "Copy the exchange"), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(QStringLiteral("POST /v1/phlo HTTP/1.1\nHost: api.plivo.com")), qPrintable(copied));
        QVERIFY(copied.contains(QStringLiteral("HTTP/1.1 201")));
    }

    void theNextCallsFateIsChosen()
    {
        Simulator simulator;
        open(&simulator);
        auto *choice = m_page->findChild<QComboBox *>();
        QVERIFY(choice);
        const int busy = choice->findData(int(Fate::Kind::Busy));
        QVERIFY(busy > 0);
        choice->setFocus();
        choice->setCurrentIndex(busy);
        Q_EMIT choice->activated(busy);
        QVERIFY(simulator.nextFate() == Fate::Kind::Busy);
        simulator.setNextFate({}); // a call has used it up
        QCOMPARE(choice->currentIndex(), 0);
    }

    void everyControlHasAName()
    {
        Simulator simulator;
        m_log->add(exchange("GET", "/first", 200));
        open(&simulator);
        forEachAccessible(m_page.get(), [](QAccessibleInterface *thing) {
            if (thing->state().focusable && thing->role() != QAccessible::Cell)
                QVERIFY2(!thing->text(QAccessible::Name).isEmpty(), qPrintable(QString::number(thing->role())));
        });
    }

private:
    void open(Simulator *simulator = nullptr)
    {
        m_page = std::make_unique<WorkbenchPage>(*m_log, simulator);
        m_page->resize(800, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    [[nodiscard]] QTableView *table() { return m_page->findChild<QTableView *>(); }
    [[nodiscard]] QString shown() { return m_page->findChild<QPlainTextEdit *>()->toPlainText(); }

    std::unique_ptr<ExchangeLog> m_log;
    std::unique_ptr<WorkbenchPage> m_page;
};

QTEST_MAIN(WorkbenchTest)
#include "tst_workbench.moc"
