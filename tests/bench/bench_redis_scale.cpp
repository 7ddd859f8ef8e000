// SPDX-License-Identifier: GPL-3.0-or-later
// What a team's Redis costs as live codes become many: the time of each operation beside a PING's, among 1,000 codes and among
// 1,000,000; how long a list and a page of it take among 10,000; the memory that a live code takes.
#include "bench/figures.h"
#include "core/store/storedesk.h"
#include "store/rediskeys.h"
#include "store/redisscripts.h"
#include "store/redisstore.h"
#include "support/redisserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <map>

using namespace Ringproof;
using namespace Ringproof::Bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int FewCodes = 1000;
constexpr int ListedCodes = 10'000;

//! The i-th of ten million numbers that a numbering plan gives out.
PhoneNumber numberAt(int i)
{
    const std::optional<PhoneNumber> number = PhoneNumber::fromE164(u"+1212%1"_s.arg(2'000'000 + i));
    if (!number)
        qFatal("There is no number %d.", i);
    return *number;
}

//! Codes that outlive the bench's work on them; no limit stands in its way.
StoreSettings settings()
{
    StoreSettings settings;
    settings.policy.ttl = Policy::MaxTtl;
    settings.policy.maxAttempts = 100;
    settings.policy.cooldown = std::chrono::seconds(0);
    settings.policy.sendsPerHour = 0;
    settings.policy.sendsPerDay = 0;
    settings.policy.budgetPerDay = 0;
    settings.seal = CodeSeal::sealed(Secret(QByteArray(32, 'k')));
    settings.account = u"MAEXAMPLE"_s;
    return settings;
}

template<typename T> T done(Expected<T> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().message));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

QCoro::Task<Expected<IssueReply>> issue(RedisStore *store, int i)
{
    IssueRequest request {newRequestId(), numberAt(i), codeOf(u"482913"_s), u"Ann Example"_s};
    return store->issue(std::move(request));
}

//! As RedisStore::issue, but without making a PhoneNumber, which takes longer than all the rest.
QCoro::Task<void> fillingWorker(RedisClient *client, int *next, int end)
{
    const StoreSettings store = settings();
    const QByteArray ttl = QByteArray::number(qint64(Milliseconds(store.policy.ttl).count()));
    const QByteArray value = store.seal.valueFor(numberAt(0), codeOf(u"482913"_s));
    while (*next < end) {
        const QByteArray number = "+1212" + QByteArray::number(2'000'000 + (*next)++);
        const QString id = newRequestId();
        const RedisNumberKeys own(number);
        QList<QByteArray> keys = own.all();
        keys << own.reply("issue", id) << RedisKeys::active() << RedisKeys::events() << RedisKeys::budget(store.account);
        QList<QByteArray> arguments {number, "0123456789ab",           id.toLatin1(), value, ttl, "100", "0", "0", "0",
                                     "0",    store.account.toLatin1(), "Ann Example"};
        const RespValue reply = done(co_await evaluate(*client, RedisScripts::instance().issue, std::move(keys), std::move(arguments)));
        if (!reply.isArrayOf(4) || reply.elements[0].text != "issued")
            qFatal("A code was refused: %s", reply.text.constData());
    }
}

//! Live codes from the number `from` up to the number `to`.
void fill(RedisServer &server, int from, int to)
{
    RedisPipeline client(server.options());
    std::vector<QCoro::Task<void>> workers;
    for (int i = 0; i < 200; ++i)
        workers.push_back(fillingWorker(&client, &from, to));
    for (QCoro::Task<void> &worker : workers)
        QCoro::waitFor(std::move(worker));
}

//! Median in microseconds, by operation.
using Costs = std::map<QByteArray, double>;

Costs costsAmong(RedisStore &store, int population, int count)
{
    QElapsedTimer elapsed;
    std::map<QByteArray, std::vector<double>> times;
    const auto timed = [&](const char *name, auto task) {
        elapsed.start();
        auto result = QCoro::waitFor(task());
        times[name].push_back(double(elapsed.nsecsElapsed()) / 1000);
        return done(std::move(result));
    };
    const Code wrong = codeOf(u"000000"_s);
    for (int i = 0; i < count; ++i) {
        const int somebody = QRandomGenerator::global()->bounded(population);
        const PhoneNumber number = numberAt(somebody);
        timed("ping", [&] { return store.ping(); });
        timed("issue", [&] { return issue(&store, population + i); });
        timed("verify", [&] {
            VerifyRequest request {newRequestId(), number, wrong, u"Ann Example"_s};
            return store.verify(std::move(request));
        });
        timed("status", [&] { return store.status(number); });
        if (i % 10 == 0) {
            ActiveQuery query {100, {}};
            timed("page of 100", [&] { return store.active(query); });
        }
        RevokeRequest revocation {newRequestId(), numberAt(population + i), {}}; // so that the population stays what it is
        done(QCoro::waitFor(store.revoke(std::move(revocation))));
    }
    Costs costs;
    for (auto &[name, all] : times)
        costs[name] = median(std::move(all));
    return costs;
}

void printCosts(const Costs &few, const Costs &many, int population)
{
    std::printf("Cost of an operation (median), and as so many times a ping's in the same run\n");
    std::printf("  %-12s %12d codes %17d codes   growth\n", "", FewCodes, population);
    for (const auto &[name, cost] : few) {
        const double before = cost / few.at("ping");
        const double after = many.at(name) / many.at("ping");
        std::printf("  %-12s %8.0f µs %5.2f × %10.0f µs %5.2f ×    %5.2f\n", name.constData(), cost, before, many.at(name), after,
                    after / before);
    }
}

void list(RedisStore &store)
{
    std::vector<double> whole;
    std::vector<double> page;
    QElapsedTimer elapsed;
    for (int round = 0; round < 21; ++round) {
        elapsed.start();
        const QList<ActiveCode> codes = done(QCoro::waitFor(allActive(store)));
        whole.push_back(double(elapsed.nsecsElapsed()) / 1e6);
        if (codes.size() != ListedCodes)
            qFatal("%lld codes were listed.", static_cast<long long>(codes.size()));
        ActiveQuery query {100, {}};
        elapsed.start();
        done(QCoro::waitFor(store.active(query)));
        page.push_back(double(elapsed.nsecsElapsed()) / 1e6);
    }
    std::printf("Listing %d live codes (medians of %zu)\n", ListedCodes, whole.size());
    printHeld("all of them", median(whole), "ms", Goal::AtMost, 100);
    printHeld("a page of 100", median(page), "ms", Goal::AtMost, 5);
}

qint64 usedMemory(RedisServer &server)
{
    const QByteArray info = server.ask(u"INFO memory"_s).text;
    return info.mid(info.indexOf("used_memory:") + 12).split('\r').first().toLongLong();
}

qint64 memoryOf(RedisServer &server, const QByteArray &key)
{
    return server.ask({"MEMORY", "USAGE", key, "SAMPLES", "0"}).toInteger().value_or(0);
}

void printMemory(RedisServer &server, qint64 before)
{
    const RedisNumberKeys number(numberAt(0));
    qint64 own = 0;
    for (const QByteArray &key : number.all())
        own += memoryOf(server, key);
    const double listed = double(memoryOf(server, RedisKeys::active())) / ListedCodes;
    std::printf("Memory of a live code, among %d\n", ListedCodes);
    std::printf("  MEMORY USAGE of its number's keys %5lld bytes, of its place on the list %.0f\n", static_cast<long long>(own), listed);
    std::printf("  all in all %.0f bytes: the reply that is remembered for 10 min, the events and the server's own tables included\n",
                double(usedMemory(server) - before) / ListedCodes);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"What a team's Redis costs as live codes become many."_s);
    parser.addHelpOption();
    parser.addOption({u"codes"_s, u"Live codes at the most (1000000)."_s, u"n"_s, u"1000000"_s});
    parser.addOption({u"count"_s, u"Operations of each kind that are timed (2000)."_s, u"n"_s, u"2000"_s});
    parser.process(application);
    const int codes = std::clamp(parser.value(u"codes"_s).toInt(), ListedCodes, 7'000'000);
    const int count = std::clamp(parser.value(u"count"_s).toInt(), 10, 100'000);
#ifndef NDEBUG
    std::printf("A debug build: the figures say little.\n");
#endif

    RedisServer server;
    RedisStore store(server.options(), settings());
    fill(server, 0, FewCodes);
    costsAmong(store, FewCodes, count / 10 + 1); // warms up
    const Costs few = costsAmong(store, FewCodes, count);

    server.clear();
    const qint64 empty = usedMemory(server);
    fill(server, 0, ListedCodes);
    printMemory(server, empty);
    list(store);

    QElapsedTimer elapsed;
    elapsed.start();
    server.clear();
    fill(server, 0, codes);
    std::printf("%d codes issued in %.0f s, %.0f a second\n", codes, double(elapsed.elapsed()) / 1000,
                1000.0 * codes / double(elapsed.elapsed()));
    std::fflush(stdout);
    if (server.ask({"ZCOUNT", RedisKeys::active(), QByteArray::number(qint64(server.now().count())), "+inf"}).integer < codes)
        std::printf("Some of them have ended before all were issued: this machine is too slow for so many.\n");
    printCosts(few, costsAmong(store, codes, count), codes);
    return 0;
}
