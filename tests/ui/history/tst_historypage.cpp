// SPDX-License-Identifier: GPL-3.0-or-later
// The page History on real logs: what it shows, how it is searched, what it says when there is nothing or something is wrong.
#include "core/audit/searched.h"
#include "history/entrydetails.h"
#include "history/historymodel.h"
#include "history/historypage.h"
#include "history/historywords.h"
#include "rows/rowsview.h"
#include "ui/accessibletree.h"
#include "widgets/phonefield.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Ringproof;
using namespace Ringproof::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestHistoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }

    void showsTheNewestFirst();
    void whatWasBegunAndWhatWasListedIsInWords();
    void isSearchedByNumberTypedLikeAnywhere();
    void isSearchedByOperatorOutcomeAndTime();
    void showsAllOfAnEntryAndItsCall();
    void newEntriesComeOnTop();
    void keepsAWindowOfALongLog();
    void saysThatThereIsNothingYet();
    void saysThatNothingMatches();
    void saysWhyTheLogCanNotBeRead();
    void aMissingRowIsShownAsMissing();
    void exportsWhatIsFound();
    void checksTheLog();
    void everythingHasANameAndCanBeReachedByKeyboard();

private:
    void open(Secret key = testKey())
    {
        m_page = std::make_unique<HistoryPage>(HistoryPage::Setup {{m_path, std::move(key)}, u"US"_s, m_clock});
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    [[nodiscard]] QWidget *named(const char *name) { return findNamed(m_page.get(), name); }
    [[nodiscard]] QComboBox *choice(const char *name) { return qobject_cast<QComboBox *>(named(name)); }
    [[nodiscard]] QString cell(int row, int column) const { return m_page->model()->index(row, column).data().toString(); }
    [[nodiscard]] int rows() const { return m_page->model()->rowCount(); }
    [[nodiscard]] bool isThere() const { return m_page->model()->isCounted() && (rows() == 0 || m_page->model()->entry(0)); }
    [[nodiscard]] QString words() { return textOf(m_page.get(), "State of the history"); }

    ManualClock m_clock {Milliseconds(1'790'000'000'000)};
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<HistoryPage> m_page;
};

void TestHistoryPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"audit.db"_s);
}

void TestHistoryPage::showsTheNewestFirst()
{
    AuditFile file(m_path, testKey());
    append(file, someCalls(300, m_clock.now() - 300min));
    const auto all = lookedFor(file, [](const AuditEntry &) { return true; });
    open();
    QTRY_COMPARE(rows(), int(all.size()));
    QTRY_VERIFY(isThere());
    QCOMPARE(cell(0, HistoryModel::Time), shortTime(all[0].at, QLocale()));
    QCOMPARE(cell(0, HistoryModel::What), wordsFor(all[0].action, all[0].outcome).title);
    QCOMPARE(cell(0, HistoryModel::Number), all[0].number);
    QCOMPARE(cell(0, HistoryModel::Operator), all[0].by);
    QTRY_VERIFY(named("Entries found"));
    QVERIFY(qobject_cast<QLabel *>(named("Entries found"))->text().contains(QString::number(all.size())));

    m_page->rows()->verticalScrollBar()->setValue(rows());
    const int last = rows() - 1;
    QTRY_VERIFY(m_page->model()->entry(last));
    QCOMPARE(m_page->model()->entry(last)->seq, 1);
}

void TestHistoryPage::whatWasBegunAndWhatWasListedIsInWords()
{
    for (const auto &[action, outcome] : {std::pair(u"reset"_s, u"started"_s), std::pair(u"verify"_s, u"unavailable"_s), std::pair(u"reveal"_s, u"shown"_s)})
        QVERIFY2(!wordsFor(action, outcome).title.contains(u':'), qPrintable(action)); // else it is shown as it stands
    QVERIFY(causeWords(u"numbers: 3"_s).startsWith(u"a list of 3"_s));
    QCOMPARE(causeWords(u"numbers: many"_s), u"numbers: many"_s);
}

void TestHistoryPage::isSearchedByNumberTypedLikeAnywhere()
{
    AuditFile file(m_path, testKey());
    append(file, someCalls(200, m_clock.now() - 200min));
    const auto wanted = lookedFor(file, [](const AuditEntry &entry) { return entry.number == u"+1 ••• ••• ••06"_s; });
    open();
    QTRY_VERIFY(isThere());
    named("Search by number")->setFocus();
    QTest::keyClicks(named("Search by number"), u"(202) 555-0106"_s);
    QTRY_COMPARE(rows(), int(wanted.size()));
    QTRY_VERIFY(isThere());
    QCOMPARE(m_page->model()->entry(0)->seq, wanted[0].seq);

    QTest::keyClicks(named("Search by number"), u"999"_s);
    QTest::keyClick(named("Search by number"), Qt::Key_Return);
    const QString problem = qobject_cast<PhoneField *>(named("Search by number"))->problem();
    QVERIFY(!problem.isEmpty());
    bool isExplained = false;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        isExplained = isExplained || (label->isVisible() && label->text() == problem);
    QVERIFY(isExplained);
}

void TestHistoryPage::isSearchedByOperatorOutcomeAndTime()
{
    AuditFile file(m_path, testKey());
    append(file, someCalls(400, m_clock.now() - 40 * 24h));
    append(file, someCalls(100, m_clock.now() - 1100min, 1000)); // ends a moment ago
    open();
    QTRY_VERIFY(isThere());
    QTRY_VERIFY(choice("By whom")->findData(u"bo@desk-7"_s) > 0);
    choice("By whom")->setCurrentIndex(choice("By whom")->findData(u"bo@desk-7"_s));
    QTRY_COMPARE(rows(), int(lookedFor(file, [](const AuditEntry &e) { return e.by == u"bo@desk-7"_s; }).size()));
    choice("What happened")->setCurrentText(u"Wrong code"_s);
    QTRY_COMPARE(rows(), int(lookedFor(file, [](const AuditEntry &e) { return e.by == u"bo@desk-7"_s && e.outcome == u"wrong"_s; }).size()));
    choice("When")->setCurrentText(u"Last 7 days"_s);
    const Milliseconds week = m_clock.now() - 7 * 24h;
    QTRY_COMPARE(rows(), int(lookedFor(file, [&](const AuditEntry &e) {
                                 return e.by == u"bo@desk-7"_s && e.outcome == u"wrong"_s && e.at > week;
                             }).size()));
    QVERIFY(rows() > 0);
    QTest::mouseClick(named("Clear the search"), Qt::LeftButton);
    QTRY_COMPARE(rows(), int(lookedFor(file, [](const AuditEntry &) { return true; }).size()));
    choice("When")->setCurrentText(u"From … to …"_s);
    QTRY_VERIFY(named("From") && named("To"));
}

void TestHistoryPage::showsAllOfAnEntryAndItsCall()
{
    AuditFile file(m_path, testKey());
    JournalEntry entry = anEntry(4);
    entry.requestId = u"request-4"_s;
    append(file, {{entry, m_clock.now()}});
    entry.outcome = u"rejected"_s;
    entry.cause = u"Busy; the line was taken"_s;
    entry.runId = u"run-77"_s;
    entry.callId = u"call-77"_s;
    append(file, {{entry, m_clock.now() + 2s}});
    open();
    QTRY_VERIFY(isThere());
    m_page->rows()->setFocus();
    QTRY_COMPARE(m_page->rows()->chosenRow(), 0);
    QStringList said;
    const auto listen = [&] {
        said.clear();
        for (const QLabel *label : m_page->findChild<EntryDetails *>()->findChildren<QLabel *>())
            said << label->text();
        for (const QPushButton *button : m_page->findChild<EntryDetails *>()->findChildren<QPushButton *>())
            said << button->text();
        return said.join(u'\n');
    };
    QTRY_VERIFY(listen().contains(u"This call"_s));
    for (const QString &part : {u"Call not placed"_s, fullTime(m_clock.now() + 2s, QLocale()), u"+1 ••• ••• ••04"_s, entry.cause, u"ada@desk-7"_s,
                                u"ada on desk-7"_s, u"support"_s, u"Call begun"_s})
        QVERIFY2(said.join(u'\n').contains(part), qPrintable(part + u"\n---\n"_s + said.join(u'\n')));

    // Run id and call id can be copied, and the call's other entry is one click away.
    bool isCopied = false;
    for (QPushButton *button : m_page->findChild<EntryDetails *>()->findChildren<QPushButton *>()) {
        if (!button->accessibleName().contains(u"Run id"_s))
            continue;
        button->click();
        isCopied = QGuiApplication::clipboard()->text() == u"run-77"_s;
    }
    QVERIFY(isCopied);
    for (QPushButton *button : m_page->findChild<EntryDetails *>()->findChildren<QPushButton *>()) {
        if (button->text().contains(u"Call begun"_s)) {
            button->click();
            break;
        }
    }
    QTRY_COMPARE(m_page->rows()->chosenRow(), 1);
    QTRY_COMPARE(m_page->findChild<EntryDetails *>()->entry()->seq, 1);
}

void TestHistoryPage::newEntriesComeOnTop()
{
    AuditLog log(m_path, testKey(), testContext(), m_clock);
    for (int i = 0; i < 40; ++i)
        surely(log.record(anEntry(i)));
    open();
    QTRY_COMPARE(rows(), 40);
    QTRY_VERIFY(isThere());
    m_page->rows()->choose(5);
    QTRY_COMPARE(m_page->findChild<EntryDetails *>()->entry().value_or(AuditEntry()).seq, 35);
    surely(log.record(anEntry(41))); // on another connection, as the command line's would be
    QTRY_COMPARE(rows(), 41);
    QTRY_VERIFY(m_page->model()->entry(0));
    QCOMPARE(m_page->model()->entry(0)->seq, 41);
    QCOMPARE(m_page->rows()->chosenRow(), 6); // the same one
    QCOMPARE(m_page->findChild<EntryDetails *>()->entry()->seq, 35);
}

void TestHistoryPage::keepsAWindowOfALongLog()
{
    AuditFile file(m_path, testKey());
    append(file, someCalls(4000, m_clock.now() - 4000min));
    open();
    QTRY_VERIFY(isThere());
    QVERIFY(rows() > 10'000);
    for (int top = 0; top < rows(); top += 400) {
        m_page->rows()->verticalScrollBar()->setValue(top);
        QTRY_VERIFY(m_page->model()->entry(m_page->rows()->firstRow()) && m_page->model()->entry(m_page->rows()->lastRow()));
        QCOMPARE(m_page->model()->entry(m_page->rows()->firstRow())->seq, rows() - m_page->rows()->firstRow());
    }
    QVERIFY(m_page->model()->kept() <= HistoryModel::MostKept + 1000);
    QVERIFY(m_page->rows()->model()->index(0, 0).data(PlaceholderRole).toBool()); // far away, so it was forgotten
}

void TestHistoryPage::saysThatThereIsNothingYet()
{
    open();
    QTRY_VERIFY(words().contains(u"will be listed here"_s));
    QVERIFY(!named("Search by number"));
    // And then there is.
    write(m_path, testKey(), 3, m_clock);
    QTRY_COMPARE(rows(), 3);
    QTRY_VERIFY(named("Search by number"));
}

void TestHistoryPage::saysThatNothingMatches()
{
    write(m_path, testKey(), 6, m_clock);
    open();
    QTRY_VERIFY(isThere());
    choice("What happened")->setCurrentText(u"Limits reset"_s);
    QTRY_VERIFY(words().contains(u"No entry matches"_s));
    forEachAccessible(m_page.get(), [](QAccessibleInterface *accessible) {
        if (accessible->text(QAccessible::Name) == u"Show everything"_s)
            accessible->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    });
    QTRY_COMPARE(rows(), 6);
}

void TestHistoryPage::saysWhyTheLogCanNotBeRead()
{
    write(m_path, testKey(), 2, m_clock);
    open({});
    QTRY_VERIFY2(words().contains(u"RINGPROOF_AUDIT_KEY"_s), qPrintable(words()));
    QVERIFY(!named("Export")->isEnabled());
    m_page.reset();

    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(m_path + suffix);
    QFile damaged(m_path);
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(QByteArray(8192, 'x'));
    damaged.close();
    open();
    QTRY_VERIFY2(words().contains(u"not a database"_s), qPrintable(words()));
}

void TestHistoryPage::aMissingRowIsShownAsMissing()
{
    AuditFile file(m_path, testKey());
    append(file, someCalls(5, m_clock.now()));
    const qint64 last = file.add(anEntry(1), testContext(), m_clock.now()).value();
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(m_path);
        QVERIFY(raw.open());
        QVERIFY(QSqlQuery(raw).exec(u"DELETE FROM entries WHERE seq = %1"_s.arg(last - 2)));
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    open();
    QTRY_VERIFY(isThere());
    QCOMPARE(rows(), int(last));
    QTRY_VERIFY(cell(2, HistoryModel::What).contains(u"%1 is missing"_s.arg(last - 2)));
    QCOMPARE(m_page->model()->entry(3)->seq, last - 3);
}

void TestHistoryPage::exportsWhatIsFound()
{
    AuditFile file(m_path, testKey());
    append(file, someCalls(100, m_clock.now() - 100min));
    open();
    QTRY_VERIFY(isThere());
    choice("What happened")->setCurrentText(u"Verified"_s);
    const auto wanted = lookedFor(file, [](const AuditEntry &entry) { return entry.outcome == u"verified"_s; });
    QTRY_COMPARE(rows(), int(wanted.size()));
    const QString to = m_folder->filePath(u"out.jsonl"_s);
    QSignalSpy ended(m_page->task(), &HistoryTask::ended);
    m_page->task()->exportTo(to, AuditFormat::JsonLines, m_page->model()->filter());
    QVERIFY(!named("Check the log")->isEnabled());
    QTRY_COMPARE(ended.size(), 1);
    QFile written(to);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll().count('\n'), wanted.size());
    QTRY_VERIFY(textOf(m_page.get(), "Result of the work").contains(u"%1 entries"_s.arg(wanted.size())) || textOf(m_page.get(), "Result of the work").contains(u"entry(s)"_s));

    // Stopped, nothing is left behind.
    const QString half = m_folder->filePath(u"half.csv"_s);
    m_page->task()->exportTo(half, AuditFormat::Csv, {});
    m_page->task()->cancel();
    QTRY_COMPARE(ended.size(), 2);
    QTRY_VERIFY(named("Check the log")->isEnabled());

    // A place that can't be written to is explained.
    m_page->task()->exportTo(m_folder->filePath(u"no/such/folder/out.csv"_s), AuditFormat::Csv, {});
    QTRY_COMPARE(ended.size(), 3);
    QVERIFY(textOf(m_page.get(), "Result of the work").contains(u"can't be written"_s));
}

void TestHistoryPage::checksTheLog()
{
    write(m_path, testKey(), 30, m_clock);
    open();
    QTRY_VERIFY(isThere());
    QTest::mouseClick(named("Check the log"), Qt::LeftButton);
    QTRY_VERIFY2(textOf(m_page.get(), "Result of the work").contains(u"The log is sound"_s), qPrintable(textOf(m_page.get(), "Result of the work")));
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(m_path);
        QVERIFY(raw.open());
        QVERIFY(QSqlQuery(raw).exec(u"UPDATE entries SET outcome = 'verified' WHERE seq = 7"_s));
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    QTest::mouseClick(named("Check the log"), Qt::LeftButton);
    QTRY_VERIFY2(textOf(m_page.get(), "Result of the work").contains(u"Row 7 is not as it was written"_s), qPrintable(textOf(m_page.get(), "Result of the work")));
}

void TestHistoryPage::everythingHasANameAndCanBeReachedByKeyboard()
{
    write(m_path, testKey(), 30, m_clock);
    open();
    QTRY_VERIFY(isThere());
    forEachAccessible(m_page.get(), [](QAccessibleInterface *accessible) {
        const QAccessible::Role role = accessible->role();
        const bool isControl = role == QAccessible::Button || role == QAccessible::EditableText || role == QAccessible::ComboBox
            || role == QAccessible::List || role == QAccessible::ListItem || role == QAccessible::ButtonMenu;
        if (isControl)
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), accessible->object() ? accessible->object()->metaObject()->className() : "item");
    });
    named("Search by number")->setFocus();
    QSet<QWidget *> visited;
    for (int i = 0; i < 30; ++i) {
        visited.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const char *name : {"Search by number", "What happened", "By whom", "When", "Export", "Check the log"})
        QVERIFY2(visited.contains(named(name)), name);
    QVERIFY(visited.contains(m_page->rows()));
}

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
