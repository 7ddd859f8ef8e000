// SPDX-License-Identifier: GPL-3.0-or-later
// Minutes at full speed while the server is killed and started again: every request comes to exactly one end, in time, with its own
// reply, and the client takes no more memory at the end than it did after half a minute. Ends with 1 if not.
#include "bench/figures.h"
#include "core/store/storedesk.h"
#include "redis/redispipeline.h"
#include "store/redisstore.h"
#include "support/redisserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <condition_variable>
#include <mutex>
#include <thread>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Ringproof;
using namespace Ringproof::Bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Workers = 50; //!< of each kind
constexpr int Settling = 30; //!< seconds until memory must not grow any more
constexpr Milliseconds Deadline {2000};
constexpr double MaxGrowth = 64; //!< kB a minute: what is under way differs from sample to sample, a leak at this speed makes megabytes

//! A server that a thread of its own starts, kills and starts again: that takes waiting, and the client must not be kept from its
//! work by it.
class MortalServer
{
public:
    MortalServer() : m_thread([this] { run(); })
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_port != 0; });
    }

    ~MortalServer()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isOver = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }

    [[nodiscard]] quint16 port() const { return m_port; }

    void restart()
    {
        {
            const std::lock_guard lock(m_mutex);
            ++m_wanted;
        }
        m_changed.notify_all();
    }

private:
    void run()
    {
        RedisServer server;
        std::unique_lock lock(m_mutex);
        m_port = server.port();
        m_changed.notify_all();
        for (;;) {
            m_changed.wait(lock, [this] { return m_isOver || m_wanted > 0; });
            if (m_isOver)
                return;
            --m_wanted;
            lock.unlock();
            server.kill();
            server.start();
            lock.lock();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    quint16 m_port = 0;
    int m_wanted = 0;
    bool m_isOver = false;
    std::thread m_thread; // last: it uses the others
};

struct Account {
    qint64 begun = 0;
    qint64 answered = 0;
    qint64 uncertain = 0;
    qint64 unavailable = 0;
    qint64 wrong = 0; //!< with another's reply, or an error of the server's
    qint64 longest = 0; //!< ms
    bool isStopping = false;

    [[nodiscard]] qint64 ended() const { return answered + uncertain + unavailable + wrong; }

    void note(const Error &error) { ++(error.kind == Error::Kind::Uncertain ? uncertain : unavailable); }
};

QCoro::Task<void> commandWorker(RedisClient *client, Account *account)
{
    QElapsedTimer elapsed;
    while (!account->isStopping) {
        const QByteArray tag = QByteArray::number(++account->begun);
        elapsed.start();
        QList<QByteArray> command {QByteArrayLiteral("ECHO"), tag};
        const Expected<RespValue> reply = co_await client->command(std::move(command));
        account->longest = std::max(account->longest, elapsed.elapsed());
        if (!reply)
            account->note(reply.error());
        else
            ++(reply->text == tag ? account->answered : account->wrong);
    }
}

QCoro::Task<void> storeWorker(RedisStore *store, Account *account)
{
    const PhoneNumber number = testNumber(0);
    const Code entered = codeOf(u"000000"_s);
    QElapsedTimer elapsed;
    while (!account->isStopping) {
        ++account->begun;
        VerifyRequest request {newRequestId(), number, entered, u"ann"_s};
        elapsed.start();
        const Expected<VerifyReply> reply = co_await store->verify(std::move(request));
        account->longest = std::max(account->longest, elapsed.elapsed());
        if (!reply)
            account->note(reply.error());
        else
            ++(reply->outcome == VerifyReply::Outcome::Expired ? account->answered : account->wrong);
    }
}

//! Of this process, in kB; 0 where that can't be read.
qint64 residentMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmRSS:") + 6).trimmed().split(' ').first().toLongLong();
}

//! Allocated and not freed, in kB; 0 where that can't be read.
qint64 allocatedMemory()
{
#ifdef __GLIBC__
    const auto info = mallinfo2();
    return qint64((info.uordblks + info.hblkhd) / 1024);
#else
    return 0;
#endif
}

struct Sample {
    double second = 0;
    double resident = 0; //!< kB
    double allocated = 0; //!< kB
};

//! kB a minute, by least squares.
double slope(const std::vector<Sample> &samples, double Sample::*figure)
{
    double n = 0, t = 0, y = 0, tt = 0, ty = 0;
    for (const Sample &sample : samples) {
        if (sample.second < Settling)
            continue;
        const double minute = sample.second / 60;
        n += 1;
        t += minute;
        y += sample.*figure;
        tt += minute * minute;
        ty += minute * (sample.*figure);
    }
    const double spread = n * tt - t * t;
    return spread > 0 ? (n * ty - t * y) / spread : 0;
}

void printAccount(const char *what, const Account &account, double seconds)
{
    std::printf("  %-9s %10lld begun, %lld answered (%.0f a second), %lld uncertain, %lld unavailable; the longest took %lld ms\n", what,
                static_cast<long long>(account.begun), static_cast<long long>(account.answered), double(account.answered) / seconds,
                static_cast<long long>(account.uncertain), static_cast<long long>(account.unavailable),
                static_cast<long long>(account.longest));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"A Redis client at full speed while its server is killed and started again."_s);
    parser.addHelpOption();
    parser.addOption({u"seconds"_s, u"How long (180)."_s, u"n"_s, u"180"_s});
    parser.addOption({u"restarts"_s, u"How often the server is killed meanwhile (5)."_s, u"n"_s, u"5"_s});
    parser.process(application);
    const int seconds = std::clamp(parser.value(u"seconds"_s).toInt(), 10, 24 * 3600);
    const int restarts = std::clamp(parser.value(u"restarts"_s).toInt(), 0, seconds);

    Account commands;
    Account verifications;
    MortalServer server;
    RedisOptions options;
    options.address = RedisAddress::single(u"127.0.0.1"_s, server.port());
    options.commandDeadline = Deadline;
    RedisPipeline client(options);
    RedisStore store(options, {});

    std::vector<Sample> samples;
    samples.reserve(size_t(seconds) + 10);
    QElapsedTimer elapsed;
    elapsed.start();
    std::printf("%d commands and %d verifications under way for %d s, the server killed %d times\n", Workers, Workers, seconds, restarts);
    std::vector<QCoro::Task<void>> workers;
    for (int i = 0; i < Workers; ++i) {
        workers.push_back(commandWorker(&client, &commands));
        workers.push_back(storeWorker(&store, &verifications));
    }

    QTimer sampling;
    QObject::connect(&sampling, &QTimer::timeout, &sampling, [&] {
        const Sample sample {double(elapsed.elapsed()) / 1000, double(residentMemory()), double(allocatedMemory())};
        samples.push_back(sample);
        if (samples.size() % 15 == 0) {
            std::printf("  %4.0f s: %lld answered, %.1f MB resident, %.2f MB allocated\n", sample.second,
                        static_cast<long long>(commands.answered + verifications.answered), sample.resident / 1024,
                        sample.allocated / 1024);
            std::fflush(stdout);
        }
    });
    sampling.start(1s);
    QTimer restarting;
    int restarted = 0;
    QObject::connect(&restarting, &QTimer::timeout, &restarting, [&] {
        if (restarted++ < restarts)
            server.restart();
    });
    restarting.start(1000ms * seconds / (restarts + 1));
    QTimer::singleShot(1000ms * seconds, &application, [&] {
        commands.isStopping = verifications.isStopping = true;
        restarting.stop();
        QTimer::singleShot(2 * Deadline, &application, &QCoreApplication::quit); // what is under way must have ended by then
    });
    application.exec();

    const qint64 hanging = commands.begun + verifications.begun - commands.ended() - verifications.ended();
    const qint64 wrong = commands.wrong + verifications.wrong;
    const double growth = slope(samples, &Sample::allocated);
    printAccount("commands", commands, seconds);
    printAccount("verify", verifications, seconds);
    printHeld("without an end", double(hanging), "", Goal::AtMost, 0);
    printHeld("with another's reply or an error", double(wrong), "", Goal::AtMost, 0);
    printHeld("resident memory, slope after 30 s, kB a minute", slope(samples, &Sample::resident), "", Goal::AtMost, MaxGrowth);
    printHeld("allocated memory, slope after 30 s, kB a minute", growth, "", Goal::AtMost, MaxGrowth);
    client.close();
    return hanging == 0 && wrong == 0 && growth <= MaxGrowth ? 0 : 1;
}
