// SPDX-License-Identifier: GPL-3.0-or-later
// How fast RedisPipeline and RedisStore verify over one connection, as a ratio to redis-benchmark, which is written in C for nothing
// else: the same script, arguments of the same shape, the same pipeline depth, the same server, turn by turn.
#include "bench/figures.h"
#include "core/store/storedesk.h"
#include "store/rediskeys.h"
#include "store/redisscripts.h"
#include "store/redisstore.h"
#include "support/redisserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <vector>

#include <sys/resource.h>

using namespace Ringproof;
using namespace Ringproof::Bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int Depth = 50;

struct Result {
    double perSecond = 0;
    double latency = 0; //!< median in microseconds; measured one by one only
    double processor = 0; //!< microseconds of the client's processor time for each: tells more than the rest on a busy machine
};

//! Processor time used up to now by this process, or by those that it has started and that have ended; in microseconds.
double processorTime(int whose)
{
    rusage usage {};
    getrusage(whose, &usage);
    const auto microseconds = [](const timeval &time) { return double(time.tv_sec) * 1e6 + double(time.tv_usec); };
    return microseconds(usage.ru_utime) + microseconds(usage.ru_stime);
}

//! A code that is wrong for ever: every verification is judged, counted, remembered and told, and none is the last.
QByteArrayList verifyKeys(const QByteArray &requestId)
{
    static const RedisNumberKeys number(testNumber(0));
    QByteArrayList keys = number.all();
    keys << number.reply("verify", QString::fromLatin1(requestId)) << RedisKeys::active() << RedisKeys::events();
    return keys;
}

QByteArrayList verifyArguments()
{
    static const QByteArray number = testNumber(0).e164().toLatin1();
    return {number, "0123456789ab", "000000", "plain", "5", "ann"};
}

StoreSettings settings()
{
    StoreSettings settings;
    settings.account = u"MAEXAMPLE"_s;
    return settings;
}

void prepare(RedisServer &server)
{
    server.clear();
    RedisStore store(server.options(), settings());
    Desk(store).issue(testNumber(0), u"482913"_s);
    const QByteArrayList keys = verifyKeys({});
    server.ask({"HSET", keys[2], "max", "2000000000"});
    for (const qsizetype key : {0, 1, 2})
        server.ask({"PERSIST", keys[key]});
    for (const qsizetype key : {0, 2})
        server.ask({"PEXPIRE", keys[key], "86400000"});
    server.ask({"SCRIPT", "LOAD", RedisScripts::instance().verify.source()});
}

//! Ends the program if the verifications were not what they should have been. A few of the random request ids come twice.
void checkJudged(RedisServer &server, qint64 count)
{
    const RespValue judged = server.ask({"HGET", verifyKeys({})[2], "attempts"});
    if (judged.toInteger().value_or(0) < count * 999 / 1000)
        qFatal("%s of %lld verifications were judged.", judged.text.constData(), static_cast<long long>(count));
}

Result peer(RedisServer &server, int count, int depth)
{
    prepare(server);
    QStringList arguments {u"-h"_s,
                           u"127.0.0.1"_s,
                           u"-p"_s,
                           QString::number(server.port()),
                           u"-c"_s,
                           u"1"_s,
                           u"-P"_s,
                           QString::number(depth),
                           u"-n"_s,
                           QString::number(count),
                           u"-r"_s,
                           u"1000000000"_s,
                           u"--csv"_s,
                           u"EVALSHA"_s,
                           QString::fromLatin1(RedisScripts::instance().verify.sha1())};
    const QByteArrayList keys = verifyKeys("__rand_int__");
    arguments << QString::number(keys.size());
    for (const QByteArray &argument : keys + verifyArguments())
        arguments << QString::fromUtf8(argument);
    const double before = processorTime(RUSAGE_CHILDREN);
    QProcess process;
    process.start(u"redis-benchmark"_s, arguments);
    if (!process.waitForFinished(600'000) || process.exitCode() != 0)
        qFatal("redis-benchmark: %s", process.readAll().constData());
    checkJudged(server, count);

    // "test","rps","avg_latency_ms","min_latency_ms","p50_latency_ms",… ; the command itself has no comma in it
    const QByteArrayList fields = process.readAllStandardOutput().trimmed().split('\n').last().replace('"', "").split(',');
    return {fields.value(1).toDouble(), fields.value(4).toDouble() * 1000, (processorTime(RUSAGE_CHILDREN) - before) / count};
}

QCoro::Task<void> clientWorker(RedisPipeline &client, int &left, std::vector<double> *latencies)
{
    QElapsedTimer elapsed;
    while (left > 0) {
        --left;
        const QByteArray id = QByteArray::number(QRandomGenerator::global()->bounded(1'000'000'000)).rightJustified(12, '0');
        elapsed.start();
        const auto reply = co_await evaluate(client, RedisScripts::instance().verify, verifyKeys(id), verifyArguments());
        if (!reply || !reply->isArrayOf(5))
            qFatal("A verification failed.");
        if (latencies)
            latencies->push_back(double(elapsed.nsecsElapsed()) / 1000);
    }
}

QCoro::Task<void> storeWorker(RedisStore &store, int &left, std::vector<double> *latencies)
{
    const PhoneNumber number = testNumber(0);
    const Code entered = codeOf(u"000000"_s);
    QElapsedTimer elapsed;
    while (left > 0) {
        --left;
        VerifyRequest request {newRequestId(), number, entered, u"ann"_s};
        elapsed.start();
        const auto reply = co_await store.verify(std::move(request));
        if (!reply || reply->outcome != VerifyReply::Outcome::Wrong)
            qFatal("A verification failed.");
        if (latencies)
            latencies->push_back(double(elapsed.nsecsElapsed()) / 1000);
    }
}

//! `depth` verifications under way at any time.
template<typename Target, typename Worker> Result ours(RedisServer &server, Target &target, Worker worker, int count, int depth)
{
    prepare(server);
    int left = count;
    std::vector<double> latencies;
    const double before = processorTime(RUSAGE_SELF);
    QElapsedTimer elapsed;
    elapsed.start();
    std::vector<QCoro::Task<void>> workers;
    for (int i = 0; i < depth; ++i)
        workers.push_back(worker(target, left, depth == 1 ? &latencies : nullptr));
    for (QCoro::Task<void> &task : workers)
        QCoro::waitFor(std::move(task));
    const double seconds = double(elapsed.nsecsElapsed()) / 1e9;
    const double processor = (processorTime(RUSAGE_SELF) - before) / count;
    checkJudged(server, count);
    return {count / seconds, median(latencies), processor};
}

struct Series {
    std::vector<Result> peer, client, store;

    void print(const char *what, const char *unit, double Result::*figure, Goal goal, double bound) const
    {
        const auto all = [](const std::vector<Result> &results, double Result::*member) {
            std::vector<double> figures;
            for (const Result &result : results)
                figures.push_back(result.*member);
            return figures;
        };
        const std::vector<double> base = all(peer, figure);
        const auto line = [&](const char *who, const std::vector<Result> &results) {
            const std::vector<double> figures = all(results, figure);
            std::vector<double> ratios;
            for (size_t i = 0; i < figures.size(); ++i)
                ratios.push_back(figures[i] / base[i]);
            std::printf("  %-16s %9.0f %-9s ratio %.2f   processor time %5.1f µs each\n", who, median(figures), unit, median(ratios),
                        median(all(results, &Result::processor)));
            return median(ratios);
        };
        std::printf("%s\n", what);
        line("redis-benchmark", peer);
        const double ratio = line("RedisPipeline", client);
        line("RedisStore", store);
        printHeld("RedisPipeline ÷ redis-benchmark", ratio, "", goal, bound);
    }
};

//! How long after a verification's reply another console hears of it; median in milliseconds, 0 if it heard first.
double hearsAfter(RedisServer &server, RedisStore &asking)
{
    prepare(server);
    RedisStore listening(server.options(), settings());
    QElapsedTimer elapsed;
    qint64 heardAt = 0;
    QObject context;
    QObject::connect(&listening, &OtpStore::happened, &context, [&] { heardAt = elapsed.nsecsElapsed(); });
    const auto listens = QCoro::waitFor(listening.ping());
    if (!listens)
        qFatal("%s", qUtf8Printable(listens.error().message));
    std::vector<double> waits;
    elapsed.start();
    for (int i = 0; i < 200; ++i) {
        qint64 repliedAt = 0;
        VerifyRequest request {newRequestId(), testNumber(0), codeOf(u"000000"_s), u"ann"_s};
        QCoro::connect(asking.verify(std::move(request)), &context, [&] { repliedAt = elapsed.nsecsElapsed(); });
        while (heardAt == 0 || repliedAt == 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        waits.push_back(double(std::max<qint64>(0, heardAt - repliedAt)) / 1e6);
        heardAt = 0;
    }
    return median(waits);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1"); // as ringproof-cli runs
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Verifications over one connection to a Redis, against redis-benchmark."_s);
    parser.addHelpOption();
    parser.addOption({u"rounds"_s, u"Rounds of each measurement (9)."_s, u"n"_s, u"9"_s});
    parser.addOption({u"count"_s, u"Verifications in a round (20000)."_s, u"n"_s, u"20000"_s});
    parser.process(application);
    const int rounds = parser.value(u"rounds"_s).toInt();
    const int count = parser.value(u"count"_s).toInt();
#ifndef NDEBUG
    std::printf("A debug build: the figures say little.\n");
#endif

    RedisServer server;
    RedisPipeline client(server.options());
    RedisStore store(server.options(), settings());
    Series throughput;
    Series latency;
    for (int round = 0; round < rounds; ++round) {
        throughput.peer.push_back(peer(server, count, Depth));
        throughput.client.push_back(ours(server, client, clientWorker, count, Depth));
        throughput.store.push_back(ours(server, store, storeWorker, count, Depth));
        latency.peer.push_back(peer(server, count / 5, 1));
        latency.client.push_back(ours(server, client, clientWorker, count / 5, 1));
        latency.store.push_back(ours(server, store, storeWorker, count / 5, 1));
    }
    std::printf("Medians of %d rounds\n", rounds);
    throughput.print("Verifications, 50 under way (more is better)", "a second", &Result::perSecond, Goal::AtLeast, 1.0);
    latency.print("One verification at a time, median latency (less is better)", "µs", &Result::latency, Goal::AtMost, 1.2);
    std::printf("Another console hears of a verification %.2f ms after its reply (median of 200)\n", hearsAfter(server, store));
    return 0;
}
