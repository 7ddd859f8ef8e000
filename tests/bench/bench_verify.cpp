// SPDX-License-Identifier: GPL-3.0-or-later
// What sealing and the audit log add to a verification: the same wrong code is judged in turn by a service whose profile is plain and keeps no
// log, and by ones that seal, that log, and that do both, on one Redis and on SQLite files, one verification after the other.
#include "audit/auditlog.h"
#include "bench/figures.h"
#include "core/store/redisoperations.h"
#include "otp/otpservice.h"
#include "store/embeddedstore.h"
#include "support/scriptedflow.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <array>
#include <functional>
#include <memory>

using namespace Ringproof;
using namespace Ringproof::Bench;

namespace {

constexpr double MostAdded = 1.0; // ms at p50: issue 5

struct Kind {
    const char *name;
    bool isSealed;
    bool isLogged;
};

constexpr std::array Kinds {Kind {"plain, no log", false, false}, Kind {"sealed", true, false}, Kind {"logged", false, true},
                            Kind {"sealed and logged", true, true}};

StoreSettings settingsFor(const Kind &kind)
{
    StoreSettings settings = kind.isSealed ? sealedSettings() : plainSettings();
    settings.policy.ttl = Policy::MaxTtl;
    settings.policy.maxAttempts = 100;
    settings.policy.sendsPerDay = 0;
    settings.policy.budgetPerDay = 0;
    return settings;
}

//! A service of one kind on a store of its own.
class Contender
{
public:
    using MakeStore = std::function<std::unique_ptr<OtpStore>(const StoreSettings &)>;

    Contender(const Kind &kind, int index, const MakeStore &makeStore, const QString &folder)
        : m_number(testNumber(index))
        , m_store(makeStore(settingsFor(kind)))
    {
        if (kind.isLogged)
            m_log = std::make_unique<AuditLog>(folder + QStringLiteral("/audit-%1.db").arg(index), Secret(QByteArray(32, 'a')),
                                               AuditContext {QStringLiteral("ann"), QStringLiteral("desk"), QStringLiteral("bench")});
        m_service = std::make_unique<OtpService>(settingsFor(kind).policy, QStringLiteral("US"), *m_store, m_flow, nullptr, m_log.get());
    }

    //! \return ms that one verification took, or nothing where it failed.
    std::optional<double> verify()
    {
        if (m_left == 0) {
            const auto issued = QCoro::waitFor(m_store->issue({newRequestId(), m_number, codeOf(QStringLiteral("482913")), QStringLiteral("ann")}));
            if (!issued)
                return std::nullopt;
            m_left = 99;
        }
        --m_left;
        const Code wrong = codeOf(QStringLiteral("000000"));
        QElapsedTimer timer;
        timer.start();
        const VerifyOutcome outcome = QCoro::waitFor(m_service->verify(m_number, wrong, QStringLiteral("ann")));
        const qint64 took = timer.nsecsElapsed();
        return outcome.kind == VerifyOutcome::Kind::Wrong ? std::optional(double(took) / 1e6) : std::nullopt;
    }

private:
    const PhoneNumber m_number;
    ScriptedFlow m_flow;
    std::unique_ptr<OtpStore> m_store;
    std::unique_ptr<AuditLog> m_log;
    std::unique_ptr<OtpService> m_service;
    int m_left = 0;
};

bool compare(const char *where, int runs, const Contender::MakeStore &makeStore)
{
    QTemporaryDir folder;
    std::vector<std::unique_ptr<Contender>> contenders;
    for (size_t i = 0; i < Kinds.size(); ++i)
        contenders.push_back(std::make_unique<Contender>(Kinds[i], int(i), makeStore, folder.path()));

    std::array<std::vector<double>, Kinds.size()> times;
    for (int run = -100; run < runs; ++run) { // the first only warm up
        for (size_t i = 0; i < Kinds.size(); ++i) {
            const auto took = contenders[i]->verify();
            if (!took) {
                std::printf("%s: a verification failed\n", where);
                return false;
            }
            if (run >= 0)
                times[i].push_back(*took);
        }
    }

    std::printf("\n%s: %d verifications each, in turn\n  %-20s %9s %9s %12s %8s\n", where, runs, "", "p50 ms", "p99 ms", "added p50", "ratio");
    const double bare = median(times[0]);
    for (size_t i = 0; i < Kinds.size(); ++i) {
        std::printf("  %-20s %9.3f %9.3f %12.3f %8.2f\n", Kinds[i].name, median(times[i]), percentile(times[i], 0.99), median(times[i]) - bare,
                    median(times[i]) / bare);
    }
    printHeld("sealing and the audit log add, p50", median(times.back()) - bare, "ms", Bench::Goal::AtMost, MostAdded);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("runs"), QStringLiteral("how many of each (default 2000)"));
    parser.addHelpOption();
    parser.process(app);
    const int given = parser.positionalArguments().value(0).toInt();
    const int runs = given > 0 ? given : 2000;

    RedisServer server;
    QTemporaryDir folder;
    int files = 0;
    const bool done = compare("Redis on this computer", runs,
                              [&server](const StoreSettings &settings) { return std::make_unique<RedisStore>(server.options(), settings); })
        && compare("the embedded store", runs, [&](const StoreSettings &settings) {
               return std::make_unique<EmbeddedStore>(folder.filePath(QStringLiteral("codes-%1.db").arg(++files)), settings);
           });
    return done ? 0 : 1;
}
