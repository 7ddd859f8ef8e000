// SPDX-License-Identifier: GPL-3.0-or-later
// Insights: the figures behind the charts, and the page on a real log.
#include "audit/auditlog.h"
#include "insights/chartcard.h"
#include "insights/figures.h"
#include "insights/insightspage.h"
#include "ui/accessibletree.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <qcoro/qcorotask.h>

using namespace Ringproof;
using namespace Ringproof::Test;

namespace {

AuditCounts counts(qint64 dispatched, qint64 verified, qint64 refused = 0, qint64 rejected = 0)
{
    AuditCounts all;
    all.entries = {{{QStringLiteral("dispatch"), QStringLiteral("dispatched")}, dispatched},
                   {{QStringLiteral("verify"), QStringLiteral("verified")}, verified},
                   {{QStringLiteral("dispatch"), QStringLiteral("refused")}, refused},
                   {{QStringLiteral("dispatch"), QStringLiteral("rejected")}, rejected}};
    return all;
}

const Figures::Series &series(const Figures &figures, Tone tone)
{
    return *std::find_if(figures.series.begin(), figures.series.end(), [tone](const auto &one) { return one.tone == tone; });
}

} // namespace

class InsightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void callsAreStackedByWhatCameOfThem()
    {
        const AuditStatisticsQuery query = AuditStatisticsQuery::lastDays(2, Milliseconds(1'700'000'000'000), QTimeZone::utc());
        AuditStatistics statistics;
        statistics.buckets = {counts(5, 3, 2, 1), counts(1, 2)};
        const Figures figures = callsOverTime(statistics, query);
        QCOMPARE(figures.categories.size(), 2);
        QVERIFY(figures.categories.last().contains(QStringLiteral("14")));
        QCOMPARE(series(figures, Tone::Success).values, (QList<qint64> {3, 2}));
        QCOMPARE(series(figures, Tone::Info).values, (QList<qint64> {2, 0})); // never below nothing
        QCOMPARE(series(figures, Tone::Warning).values, (QList<qint64> {2, 0}));
        QCOMPARE(series(figures, Tone::Danger).values, (QList<qint64> {1, 0}));
        QVERIFY(!figures.isEmpty());
        QVERIFY(Figures().isEmpty());
    }

    void everySecondIsInOneStep()
    {
        AuditStatistics statistics;
        for (const int seconds : {0, 9, 10, 59, 60, 599, 600, 4000})
            statistics.secondsToVerified[seconds] = 1;
        const Figures figures = timeToVerified(statistics);
        QCOMPARE(figures.categories.first(), QStringLiteral("0–10"));
        QCOMPARE(figures.series.first().values.first(), 2);
        qint64 all = 0;
        for (const qint64 value : figures.series.first().values)
            all += value;
        QCOMPARE(all, 8);
        QCOMPARE(figures.series.first().values.last(), 3);
    }

    void countriesAreNamedAndTheRestIsOne()
    {
        AuditStatistics statistics;
        statistics.callingCodes[1] = counts(100, 80);
        statistics.callingCodes[44] = counts(50, 40);
        statistics.callingCodes[0] = counts(1, 0);
        for (const int code : {33, 49, 34, 39, 81, 55, 61, 91, 86})
            statistics.callingCodes[code] = counts(10, 5);
        const Figures figures = callsByCountry(statistics);
        QCOMPARE(figures.categories.size(), 11);
        QVERIFY2(figures.categories.at(0).startsWith(QStringLiteral("+1 United States")), qPrintable(figures.categories.at(0)));
        QVERIFY(figures.categories.at(0).endsWith(QStringLiteral("others")));
        QVERIFY(figures.categories.at(1).startsWith(QStringLiteral("+44 United Kingdom")));
        QCOMPARE(figures.categories.last(), QStringLiteral("Others"));
        QCOMPARE(series(figures, Tone::Success).values.last(), 5); // the eleventh and the unknown one
    }

    void theDayHas24Hours()
    {
        AuditStatistics statistics;
        statistics.hours[13] = counts(7, 7);
        const Figures figures = callsByHour(statistics);
        QCOMPARE(figures.categories.size(), 24);
        QCOMPARE(series(figures, Tone::Success).values.at(13), 7);
    }

    void thePageShowsWhatTheLogSays()
    {
        QTemporaryDir folder;
        const AuditSource source {folder.filePath(QStringLiteral("audit.db")), {}};
        {
            AuditLog log(source.path, {}, {QStringLiteral("user"), QStringLiteral("host"), QStringLiteral("team")});
            for (const char *id : {"a", "b", "c"}) {
                write(log, "dispatch", "dispatched", id);
                if (*id != 'c')
                    write(log, "verify", "verified", id);
            }
        }
        InsightsPage page({source, QStringLiteral("team")});
        QSignalSpy settled(&page, &InsightsPage::settled);
        page.resize(900, 900);
        page.show();
        QVERIFY(settled.wait(30'000));
        QTRY_VERIFY(labels(page).contains(QStringLiteral("3")));
        QVERIFY(labels(page).contains(QStringLiteral("67 %")));

        // Behind each chart is its table.
        QWidget *turn = findNamed(&page, "Calls and what came of them: show as a table");
        QVERIFY(turn);
        QTest::mouseClick(turn, Qt::LeftButton);
        QVERIFY(findNamed(&page, "Calls and what came of them, table"));
        auto *table = qobject_cast<QTableView *>(findNamed(&page, "Calls and what came of them, table"));
        QVERIFY(table);
        QCOMPARE(table->model()->rowCount(), 7);
        QCOMPARE(table->model()->index(6, 1).data().toString(), QStringLiteral("2"));
        QCOMPARE(table->model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Verified"));
    }

    void withoutALogThereIsNothingToShow()
    {
        QTemporaryDir folder;
        InsightsPage page({{folder.filePath(QStringLiteral("audit.db")), {}}, QStringLiteral("team")});
        QSignalSpy settled(&page, &InsightsPage::settled);
        page.show();
        QVERIFY(settled.wait(30'000));
        QVERIFY(labels(page).contains(QStringLiteral("There is nothing to show for this time.")));
    }

    void minimisingEndsNoReading()
    {
        QTemporaryDir folder;
        InsightsPage page({{folder.filePath(QStringLiteral("audit.db")), {}}, QStringLiteral("team")});
        QSignalSpy settled(&page, &InsightsPage::settled);
        page.show();
        QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, 30'000);
        auto *again = qobject_cast<QPushButton *>(findNamed(&page, "Refresh"));
        QVERIFY(again);
        again->click(); // by hand it may miss: the page has just been laid out anew
        page.showMinimized();
        QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 2, 30'000);
    }

    void aWrongKeyIsToldOf()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("audit.db"));
        {
            AuditLog log(path, Secret(QByteArray(32, 'k')), {QStringLiteral("user"), QStringLiteral("host"), QStringLiteral("team")});
            write(log, "dispatch", "dispatched", "a");
        }
        InsightsPage page({{path, Secret(QByteArray(32, 'x'))}, QStringLiteral("team")});
        QSignalSpy settled(&page, &InsightsPage::settled);
        page.show();
        QVERIFY(settled.wait(30'000));
        const QStringList shown = labels(page);
        QVERIFY2(std::any_of(shown.begin(), shown.end(), [](const QString &text) { return text.contains(QStringLiteral("another key")); }),
                 qPrintable(shown.join(u'\n')));
    }

private:
    static void write(AuditLog &log, const char *action, const char *outcome, const char *id)
    {
        JournalEntry entry;
        entry.action = QString::fromLatin1(action);
        entry.outcome = QString::fromLatin1(outcome);
        entry.number = QStringLiteral("+14155552671");
        entry.requestId = QString::fromLatin1(id);
        entry.by = QStringLiteral("user@host");
        const auto written = QCoro::waitFor(log.record(entry));
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    }

    static QStringList labels(const QWidget &page)
    {
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }
};

QTEST_MAIN(InsightsTest)
#include "tst_insights.moc"
