// SPDX-License-Identifier: GPL-3.0-or-later
// What the page Active codes costs while thousands of codes tick: the processor time of the whole program, with its window on the screen.
#include "active/activecodes.h"
#include "active/activecodespage.h"
#include "bench/figures.h"
#include "store/embeddedstore.h"
#include "support/scriptedflow.h"
#include "theme/appearance.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <ctime>

using namespace Ringproof;
using namespace std::chrono_literals;
using Bench::Goal;

namespace {

double processorSeconds()
{
    timespec spent {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
    return double(spent.tv_sec) + double(spent.tv_nsec) / 1e9;
}

void runFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

void issueMany(EmbeddedStore &store, int many)
{
    std::vector<QCoro::Task<Expected<IssueReply>>> issued;
    for (int i = 0; i < many; ++i) {
        const QString number = QStringLiteral("+1%1555%2").arg(201 + i / 9000).arg(1000 + i % 9000);
        IssueRequest request {newRequestId(), *PhoneNumber::fromE164(number), *Code::entered(QStringLiteral("123456")),
                              QStringLiteral("operator-%1").arg(i % 12)};
        issued.push_back(store.issue(request));
    }
    for (auto &task : issued) {
        const auto reply = QCoro::waitFor(std::move(task));
        if (!reply || !std::holds_alternative<Issued>(*reply))
            qFatal("not issued");
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    applyAppearance(app, Appearance::Light);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({QStringLiteral("codes"), QStringLiteral("how many live"), QStringLiteral("number"), QStringLiteral("10000")});
    parser.addOption({QStringLiteral("seconds"), QStringLiteral("to watch"), QStringLiteral("number"), QStringLiteral("20")});
    parser.process(app);
    const int many = parser.value(QStringLiteral("codes")).toInt();
    const std::chrono::seconds watched(parser.value(QStringLiteral("seconds")).toInt());

    QTemporaryDir folder;
    StoreSettings settings;
    settings.policy.ttl = 600s;
    settings.policy.budgetPerDay = 0;
    settings.account = QStringLiteral("MABENCH");
    EmbeddedStore store(folder.filePath(QStringLiteral("codes.db")), settings);
    ScriptedFlow flow;
    OtpService service(settings.policy, QStringLiteral("US"), store, flow, nullptr);
    Ticker ticker;
    QElapsedTimer timer;
    timer.start();
    issueMany(store, many);
    std::printf("%d codes issued in %.1f s\n", many, double(timer.elapsed()) / 1000);

    {
        ActiveCodesPage page({service, ticker, QStringLiteral("bench"), MaskedNumber::Uncovering::Allowed});
        page.resize(1280, 860);
        timer.restart();
        page.show();
        while (!page.codes()->wasLoaded())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
        std::printf("%d codes listed after %lld ms\n", page.codes()->rowCount(), static_cast<long long>(timer.elapsed()));
        page.rows()->choose(3);
        runFor(1s);
        const double before = processorSeconds();
        timer.restart();
        runFor(watched);
        const double share = (processorSeconds() - before) / (double(timer.nsecsElapsed()) / 1e9) * 100;
        Bench::printHeld("of a core, all codes ticking", share, "%", Goal::AtMost, 3);

        page.hide();
        const double atRest = processorSeconds();
        timer.restart();
        runFor(watched / 4);
        std::printf("  of a core, page not shown                            %9.2f %%\n",
                    (processorSeconds() - atRest) / (double(timer.nsecsElapsed()) / 1e9) * 100);
    }
    return 0;
}
