// SPDX-License-Identifier: GPL-3.0-or-later
// How soon the window is there and how much memory it takes, against a bare QMainWindow started in turn with it.
#include "bench/figures.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <chrono>
#include <optional>

using namespace Ringproof::Bench;

namespace {

constexpr int Rounds = 15;
constexpr int Patience = 60'000; // ms for one start

struct Start {
    double frame = 0; //!< ms from the start of the process
    double peak = 0; //!< MiB resident at most
    double own = 0; //!< MiB resident that are no file's
};

std::optional<Start> start(const QString &program)
{
    QTemporaryDir home; // no settings, no codes, no profiles
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
    environment.insert(QStringLiteral("QT_PLUGIN_PATH"), QStringLiteral(PLUGINS));
    environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("firstframe"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const auto began = std::chrono::steady_clock::now().time_since_epoch();
    process.start(program, {});
    if (!process.waitForFinished(Patience))
        return std::nullopt;
    Start figures;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() < 2)
            continue;
        if (words.first() == "frame")
            figures.frame = double(words.at(1).toLongLong() - std::chrono::nanoseconds(began).count()) / 1e6;
        else if (words.first() == "VmHWM:")
            figures.peak = words.at(1).toDouble() / 1024;
        else if (words.first() == "RssAnon:")
            figures.own = words.at(1).toDouble() / 1024;
    }
    return figures.frame > 0 ? std::optional(figures) : std::nullopt;
}

struct Series {
    std::vector<double> frames;
    std::vector<double> peaks;
    std::vector<double> own;

    bool add(const QString &program)
    {
        const std::optional<Start> figures = start(program);
        if (!figures) {
            std::fprintf(stderr, "%s showed no window.\n", qPrintable(program));
            return false;
        }
        frames.push_back(figures->frame);
        peaks.push_back(figures->peak);
        own.push_back(figures->own);
        return true;
    }
    void print(const char *name) const
    {
        std::printf("  %-12s first frame %7.1f ms (p90 %.1f)   peak %6.1f MiB, of which its own %.1f MiB\n", name, median(frames),
                    percentile(frames, 0.9), median(peaks), median(own));
    }
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    Series bare;
    Series ringproof;
    for (int round = 0; round < Rounds + 1; ++round) {
        if (round == 1) // the first has warmed the disk's cache
            bare = ringproof = {};
        if (!bare.add(QStringLiteral(BAREWINDOW)) || !ringproof.add(QStringLiteral(RINGPROOF)))
            return 1;
    }
    bare.print("bare window");
    ringproof.print("ringproof");
    printHeld("first frame, times the bare window's", median(ringproof.frames) / median(bare.frames), "x", Goal::AtMost, 3);
    printHeld("peak memory at rest", median(ringproof.peaks), "MiB", Goal::AtMost, 70);
    return 0;
}
