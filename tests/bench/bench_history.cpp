// SPDX-License-Identifier: GPL-3.0-or-later
// The page History over a short and a long audit log: opening, turning pages, searching, and the memory that it takes; statistics too.
// Each log is measured in a process of its own, so that their memory can be compared.
#include "audit/auditstatistics.h"
#include "bench/figures.h"
#include "history/historymodel.h"
#include "history/historypage.h"
#include "rows/rowsview.h"
#include "support/auditgenerator.h"
#include "theme/appearance.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace Ringproof;
using namespace Ringproof::Test;
using namespace std::chrono_literals;
using Bench::Goal;

namespace {

constexpr int Generous = 120'000; // milliseconds until something is given up
constexpr Milliseconds Year = 365 * 24h;
constexpr qint64 Few = 100'000; // rows that fill SQLite's caches: what the long log takes beyond is by its rows

double kibibytes(const char *field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.mid(qsizetype(qstrlen(field)) + 1).trimmed().split(' ').first().toDouble();
    }
    return 0;
}

class Measurement
{
public:
    explicit Measurement(QString path) : m_source {std::move(path), generatedKey()} { }

    void measure()
    {
        QElapsedTimer timer;
        timer.start();
        const HistoryPage::Setup setup {m_source, QStringLiteral("US")};
        m_page = std::make_unique<HistoryPage>(setup);
        m_page->resize(1280, 860);
        m_page->show();
        untilSeen();
        say("open_ms", ms(timer));
        waitFor([this] { return model()->isCounted(); });
        turnPages();
        jump();
        search();
        say("kept", model()->kept());
        say("rss_kib", kibibytes("VmRSS:"));
        say("peak_kib", kibibytes("VmHWM:"));
        m_page.reset();
        gatherStatistics();
    }

private:
    HistoryModel *model() { return m_page->model(); }
    RowsView *rows() { return m_page->rows(); }
    static double ms(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }
    static void say(const char *what, double figure)
    {
        std::printf("%s %.3f\n", what, figure);
        std::fflush(stdout);
    }
    template<typename Condition> static void waitFor(Condition condition)
    {
        QElapsedTimer waited;
        waited.start();
        while (!condition()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
            if (waited.hasExpired(Generous))
                qFatal("nothing came");
        }
    }
    //! Until the rows in sight are here, and painted.
    void untilSeen()
    {
        waitFor([this] {
            if (model()->isSearching() || (model()->rowCount() == 0 && !model()->isCounted()))
                return false;
            for (int row = rows()->firstRow(); row <= rows()->lastRow(); ++row) {
                if (!model()->entry(row))
                    return false;
            }
            return true;
        });
        rows()->viewport()->repaint();
    }

    void turnPages()
    {
        rows()->setFocus();
        std::vector<double> seen;
        std::vector<double> frames;
        for (int i = 0; i < 600; ++i) {
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(rows(), Qt::Key_PageDown);
            rows()->viewport()->repaint();
            frames.push_back(ms(timer));
            untilSeen();
            seen.push_back(ms(timer));
        }
        say("page_down_p50", Bench::median(seen));
        say("page_down_p99", Bench::percentile(seen, 0.99));
        say("page_down_frame_p99", Bench::percentile(frames, 0.99));
    }

    void jump()
    {
        std::vector<double> seen;
        for (int i = 0; i < 300; ++i) {
            QElapsedTimer timer;
            timer.start();
            rows()->verticalScrollBar()->setValue(int(qint64(i) * 7919 * 131 % std::max(1, model()->rowCount())));
            untilSeen();
            seen.push_back(ms(timer));
        }
        say("jump_p99", Bench::percentile(seen, 0.99));
    }

    void search()
    {
        const Milliseconds now = model()->entry(rows()->firstRow()) ? newest() : Milliseconds(0);
        AuditFilter filter;
        const auto look = [this](const char *what, const AuditFilter &wanted) {
            QElapsedTimer timer;
            timer.start();
            model()->setFilter(wanted);
            untilSeen();
            say(what, ms(timer));
            waitFor([this] { return model()->isCounted(); });
            std::printf("# %s: %d rows, counted after %.1f ms\n", what, model()->rowCount(), ms(timer));
        };
        filter.number = QStringLiteral("+14155551002");
        look("filter_number", filter);
        filter = {};
        filter.by = QStringLiteral("operator-05@desk-7");
        look("filter_operator", filter);
        filter = {};
        filter.action = QStringLiteral("verify");
        filter.outcome = QStringLiteral("verified");
        look("filter_outcome", filter);
        filter.by = QStringLiteral("operator-05@desk-7");
        look("filter_outcome_and_operator", filter);
        filter = {};
        filter.outcome = QStringLiteral("exhausted");
        look("filter_nothing", filter);
        filter = {};
        filter.from = now - 30 * 24h;
        look("filter_30_days", filter);
        filter.from = now - Year / 2;
        look("filter_half", filter);
        filter.from = now - Year * 3 / 4;
        filter.until = now - Year / 2;
        look("filter_between", filter);
        filter.outcome = QStringLiteral("wrong");
        filter.action = QStringLiteral("verify");
        look("filter_between_and_outcome", filter);
        look("filter_none", {});
    }
    Milliseconds newest()
    {
        rows()->verticalScrollBar()->setValue(0);
        untilSeen();
        return model()->entry(0)->at;
    }

    void gatherStatistics()
    {
        AuditFile file(m_source.path, m_source.key);
        Milliseconds newest {0};
        const auto asked = file.ask([&newest](SqliteFile &sqlite, qint64) {
            QSqlQuery &last = sqlite.run("walk", {{":after", sqlite.value("last")->toLongLong() - 1}, {":limit", 1}});
            if (last.next())
                newest = AuditFile::entryOf(last).at;
        });
        if (!asked)
            qFatal("%s", qUtf8Printable(asked.error().message));
        for (const auto &[what, days] : {std::pair("statistics_month", 30), std::pair("statistics_year", 366)}) {
            AuditStatistician statistician(m_source);
            QElapsedTimer timer;
            timer.start();
            const auto query = AuditStatisticsQuery::lastDays(days, newest);
            const auto gathered = QCoro::waitFor(statistician.gather(query));
            if (!gathered)
                qFatal("%s", qUtf8Printable(gathered.error().message));
            say(what, ms(timer));
            std::printf("# %s: %lld calls, %.1f %% verified\n", what, static_cast<long long>(gathered->whole.placed()),
                        gathered->whole.shareVerified().value_or(0) * 100);
        }
    }

    const AuditSource m_source;
    std::unique_ptr<HistoryPage> m_page;
};

using Figures = std::map<QString, double>;

Figures measureInAProcess(const QString &path)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--measure"), path});
    if (!process.waitForFinished(20 * 60'000) || process.exitCode() != 0)
        qFatal("measuring failed");
    Figures figures;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        if (line.startsWith('#'))
            std::printf("  %s\n", line.mid(2).constData());
        else if (const auto parts = line.split(' '); parts.size() == 2)
            figures[QString::fromLatin1(parts[0])] = parts[1].toDouble();
    }
    return figures;
}

int measureAll(qint64 many, const QString &kept)
{
    QTemporaryDir folder;
    const QString few = folder.filePath(QStringLiteral("few.db"));
    const QString lots = kept.isEmpty() ? folder.filePath(QStringLiteral("many.db")) : kept;
    const Milliseconds now(QDateTime::currentMSecsSinceEpoch());
    generateAuditLog(few, Few, now, Year);
    if (!QFile::exists(lots)) {
        QElapsedTimer timer;
        timer.start();
        generateAuditLog(lots, many, now, Year);
        std::printf("%lld rows written in %.1f s\n", static_cast<long long>(many), double(timer.elapsed()) / 1000);
    }
    std::printf("%lld rows\n", static_cast<long long>(Few));
    std::fflush(stdout);
    const Figures small = measureInAProcess(few);
    std::printf("%lld rows\n", static_cast<long long>(many));
    std::fflush(stdout);
    const Figures large = measureInAProcess(lots);

    Bench::printHeld("opens", large.at(QStringLiteral("open_ms")), "ms", Goal::AtMost, 200);
    std::printf("  page down, median                                    %9.2f ms\n", large.at(QStringLiteral("page_down_p50")));
    Bench::printHeld("page down until its rows are seen, p99", large.at(QStringLiteral("page_down_p99")), "ms", Goal::AtMost, 16);
    Bench::printHeld("page down until the frame is painted, p99", large.at(QStringLiteral("page_down_frame_p99")), "ms", Goal::AtMost, 16);
    Bench::printHeld("anywhere by the scroll bar, p99", large.at(QStringLiteral("jump_p99")), "ms", Goal::AtMost, 50);
    for (const auto &[what, figure] : large) {
        if (what.startsWith(QLatin1StringView("filter_")))
            Bench::printHeld(qPrintable(QStringLiteral("first rows of ") + what), figure, "ms", Goal::AtMost, 150);
    }
    Bench::printHeld("statistics of a month", large.at(QStringLiteral("statistics_month")), "ms", Goal::AtMost, 1000);
    std::printf("  statistics of a year                                 %9.2f ms\n", large.at(QStringLiteral("statistics_year")));
    std::printf("  memory with the short log                            %9.2f MiB\n", small.at(QStringLiteral("rss_kib")) / 1024);
    std::printf("  memory with the long log                             %9.2f MiB\n", large.at(QStringLiteral("rss_kib")) / 1024);
    Bench::printHeld("memory, long log less short", (large.at(QStringLiteral("rss_kib")) - small.at(QStringLiteral("rss_kib"))) / 1024, "MiB",
                     Goal::AtMost, 4);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    applyAppearance(app, Appearance::Light);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({QStringLiteral("rows"), QStringLiteral("of the long log"), QStringLiteral("number"), QStringLiteral("1000000")});
    parser.addOption({QStringLiteral("log"), QStringLiteral("where the long log is kept for the next time"), QStringLiteral("file")});
    parser.addOption({QStringLiteral("measure"), QStringLiteral("one log, in this process"), QStringLiteral("file")});
    parser.process(app);
    if (parser.isSet(QStringLiteral("measure"))) {
        Measurement(parser.value(QStringLiteral("measure"))).measure();
        return 0;
    }
    return measureAll(parser.value(QStringLiteral("rows")).toLongLong(), parser.value(QStringLiteral("log")));
}
