// SPDX-License-Identifier: GPL-3.0-or-later
// What following calls costs, and what it costs everybody else. Plivo is played by a process of its own, so that only the tracker's work
// is counted here.
#include "otp/otpservice.h"
#include "phlo/phloclient.h"
#include "phlo/voicecalls.h"
#include "store/embeddedstore.h"
#include "support/hostileserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <cstdio>

#include <sys/resource.h>

using namespace Ringproof;
using namespace Ringproof::Test;
using namespace std::chrono_literals;

namespace {

// What is held to, by issue: requests a second for all calls together, and the share of a processor's core.
constexpr double MostRequestsPerSecond = 20;
constexpr double MostCpu = 0.05;

const QByteArray Accepted = "{\"api_id\":\"d5eb3a84-1ea5-11e9-93e8-0242ac110002\",\"message\":\"executed with response: {'message': 'call fired', "
                            "'request_uuid': 'ebeb2e4e-1ea5-11e9-8dd2-0242ac110003'}\"}";

//! Plivo, by the first part of the path: `/ok` answers truthfully (every phone rings), `/lies` says 200 and a page of HTML, `/broken` says
//! 500, `/silent` says nothing. `/count` tells how often was asked.
int playPlivo()
{
    QHash<QByteArray, int> asked;
    HostileServer server;
    server.onRequest([&asked](HostilePeer &peer, const SeenRequest &request) {
        const QByteArray target = request.target;
        if (request.method == "POST") {
            peer.reply(201, Accepted, {"Content-Type: application/json"});
        } else if (target == "/count") {
            int all = 0;
            int least = asked.isEmpty() ? 0 : asked.begin().value();
            int most = 0;
            for (const int count : std::as_const(asked)) {
                all += count;
                least = std::min(least, count);
                most = std::max(most, count);
            }
            const QJsonObject count {{QStringLiteral("all"), all}, {QStringLiteral("calls"), asked.size()},
                                     {QStringLiteral("least"), least}, {QStringLiteral("most"), most}};
            peer.reply(200, QJsonDocument(count).toJson(QJsonDocument::Compact));
        } else if (target.startsWith("/ok/")) {
            ++asked[target];
            peer.reply(200, "{\"api_id\":\"x\",\"call_status\":\"ringing\",\"to\":\"14155552671\"}", {"Content-Type: application/json"});
        } else if (target.startsWith("/lies/")) {
            peer.reply(200, "<html><body>Welcome</body></html>", {"Content-Type: text/html"});
        } else if (target.startsWith("/broken/")) {
            peer.reply(500);
        }
    });
    std::printf("%d\n", server.url().port());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

class Plivo
{
public:
    Plivo()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QEventLoop loop;
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &loop, &QEventLoop::quit);
        QObject::connect(&m_process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
        m_process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--plivo")});
        loop.exec();
        m_port = m_process.readLine().trimmed().toInt();
    }
    ~Plivo()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] QUrl url(const QString &manner) const { return QUrl(QStringLiteral("http://127.0.0.1:%1/%2").arg(m_port).arg(manner)); }

private:
    QProcess m_process;
    int m_port = 0;
};

PhloSettings settingsFor(const QUrl &runner, const QUrl &voice)
{
    PhloSettings settings;
    settings.authId = QStringLiteral("MABENCH");
    settings.authToken = Secret("token");
    settings.phloId = QStringLiteral("the-phlo");
    settings.from = QStringLiteral("+15671234567");
    settings.runnerUrl = runner;
    settings.voiceUrl = voice;
    return settings;
}

PhoneNumber aNumber()
{
    return *PhoneNumber::parse(QStringLiteral("+14155552671"), QStringLiteral("US"));
}

void waitFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

double processorSeconds()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

QJsonObject countOf(const Plivo &plivo)
{
    QNetworkAccessManager network;
    QNetworkReply *reply = network.get(QNetworkRequest(plivo.url(QStringLiteral("count"))));
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return QJsonDocument::fromJson(reply->readAll()).object();
}

void followMany(VoiceCalls &tracker, int calls)
{
    for (int i = 0; i < calls; ++i)
        tracker.follow(QStringLiteral("i%1").arg(i), aNumber(), {}, QStringLiteral("call-%1").arg(i, 8, 10, QLatin1Char('0')));
}

//! \return whether what is held to holds.
bool benchManyCalls(QTextStream &out, const Plivo &plivo, int calls, std::chrono::seconds time)
{
    VoiceCalls tracker(settingsFor(plivo.url(QStringLiteral("ok")), plivo.url(QStringLiteral("ok"))));
    followMany(tracker, calls);
    waitFor(2s); // connections stand
    const QJsonObject before = countOf(plivo);
    const double cpuBefore = processorSeconds();
    QElapsedTimer wall;
    wall.start();
    waitFor(time);
    const double seconds = double(wall.elapsed()) / 1000;
    const double cpu = (processorSeconds() - cpuBefore) / seconds;
    const QJsonObject after = countOf(plivo);

    const double perSecond = (after.value(u"all").toInt() - before.value(u"all").toInt()) / seconds;
    out << calls << " calls that ring, followed for " << time.count() << " s\n"
        << "requests a second, all together   " << perSecond << "   (held to " << MostRequestsPerSecond << ")\n"
        << "requests a call                   " << double(after.value(u"all").toInt()) / calls << "   (" << after.value(u"calls").toInt()
        << " calls asked about, each " << after.value(u"least").toInt() << " to " << after.value(u"most").toInt() << " times)\n"
        << "processor, share of a core        " << cpu * 100 << " %   (held to " << MostCpu * 100 << " %)\n\n";
    const bool isFair = after.value(u"most").toInt() - after.value(u"least").toInt() <= 1 || after.value(u"calls").toInt() < calls;
    return perSecond <= MostRequestsPerSecond * 1.02 && cpu <= MostCpu && isFair; // a request more or less at the ends
}

//! Remembers the code on its way.
class TappedFlow final : public FlowRunner
{
public:
    explicit TappedFlow(FlowRunner &flow) : m_flow(flow) { }
    QCoro::Task<Expected<FlowRun>> run(FlowRequest request) override
    {
        code = request.code;
        return m_flow.run(request);
    }
    std::optional<Code> code;

private:
    FlowRunner &m_flow;
};

struct Speeds {
    double dispatch = 0; //!< milliseconds, median
    double verify = 0;
};

double medianOf(std::vector<double> times)
{
    std::nth_element(times.begin(), times.begin() + long(times.size() / 2), times.end());
    return times[times.size() / 2];
}

//! Dispatches and verifies while a tracker follows many calls over this Voice API; without one where the URL is empty.
Speeds speedsWith(const Plivo &plivo, const QUrl &voice, int calls, int rounds)
{
    const PhloSettings settings = settingsFor(plivo.url(QStringLiteral("ok")), voice.isEmpty() ? plivo.url(QStringLiteral("ok")) : voice);
    QTemporaryDir folder;
    StoreSettings storeSettings;
    storeSettings.policy.cooldown = 0s;
    storeSettings.policy.sendsPerHour = storeSettings.policy.sendsPerDay = storeSettings.policy.budgetPerDay = 0;
    EmbeddedStore store(folder.filePath(QStringLiteral("codes.db")), storeSettings);
    PhloClient client(settings);
    TappedFlow flow(client);
    std::unique_ptr<VoiceCalls> tracker;
    if (!voice.isEmpty()) {
        tracker = std::make_unique<VoiceCalls>(settings);
        followMany(*tracker, calls);
        waitFor(1s); // the trouble has begun
    }
    OtpService service(storeSettings.policy, QStringLiteral("US"), store, flow, tracker.get());

    std::vector<double> dispatches;
    std::vector<double> verifications;
    for (int i = -20; i < rounds; ++i) { // the first 20 only warm up
        QEventLoop loop;
        QElapsedTimer timer;
        timer.start();
        const DispatchRequest request {aNumber(), QStringLiteral("bench"), {}};
        DispatchOutcome outcome;
        QCoro::connect(service.dispatch(request), &loop, [&](const DispatchOutcome &result) {
            outcome = result;
            loop.quit();
        });
        loop.exec();
        const double dispatched = double(timer.nsecsElapsed()) / 1e6;
        timer.start();
        VerifyOutcome verified;
        QCoro::connect(service.verify(aNumber(), *flow.code, QStringLiteral("bench")), &loop, [&](const VerifyOutcome &result) {
            verified = result;
            loop.quit();
        });
        loop.exec();
        if (outcome.kind != DispatchOutcome::Kind::Dispatched || verified.kind != VerifyOutcome::Kind::Verified)
            qFatal("%s %s", qPrintable(outcome.message), qPrintable(verified.message));
        if (i >= 0) {
            dispatches.push_back(dispatched);
            verifications.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
    }
    while (!service.isIdle())
        waitFor(10ms);
    return {medianOf(dispatches), medianOf(verifications)};
}

void benchTroubledVoiceApi(QTextStream &out, const Plivo &plivo, int calls, int rounds)
{
    QUrl closed;
    {
        QTcpServer gone;
        gone.listen(QHostAddress::LocalHost);
        closed = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(gone.serverPort()));
    }
    struct Manner {
        const char *name;
        QUrl voice;
    };
    const Manner manners[] = {
        {"not followed      ", {}},
        {"honest            ", plivo.url(QStringLiteral("ok"))},
        {"500               ", plivo.url(QStringLiteral("broken"))},
        {"200 with HTML     ", plivo.url(QStringLiteral("lies"))},
        {"silent            ", plivo.url(QStringLiteral("silent"))},
        {"refuses           ", closed},
    };
    // In turn, several times, and the best of each counts: what else the machine does comes and goes.
    constexpr int Passes = 4;
    Speeds best[std::size(manners)];
    for (int pass = 0; pass < Passes; ++pass) {
        for (size_t i = 0; i < std::size(manners); ++i) {
            const Speeds speeds = speedsWith(plivo, manners[i].voice, calls, std::max(10, rounds / Passes));
            best[i].dispatch = pass == 0 ? speeds.dispatch : std::min(best[i].dispatch, speeds.dispatch);
            best[i].verify = pass == 0 ? speeds.verify : std::min(best[i].verify, speeds.verify);
        }
    }
    out << rounds << " dispatches and verifications while " << calls << " calls are followed; the best of " << Passes << " medians\n"
        << "Voice API          dispatch ms   verify ms    ratio to not followed\n";
    for (size_t i = 0; i < std::size(manners); ++i) {
        out << manners[i].name << qSetFieldWidth(12) << best[i].dispatch << best[i].verify << best[i].dispatch / best[0].dispatch
            << best[i].verify / best[0].verify << qSetFieldWidth(0) << '\n';
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption asPlivo(QStringLiteral("plivo"), QStringLiteral("play Plivo, for another process of this program"));
    const QCommandLineOption seconds(QStringLiteral("seconds"), QStringLiteral("how long to follow many calls (default 20)"), QStringLiteral("N"),
                                     QStringLiteral("20"));
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("dispatches for each manner of the Voice API (default 300)"),
                                    QStringLiteral("N"), QStringLiteral("300"));
    parser.addOptions({asPlivo, seconds, rounds});
    parser.addHelpOption();
    parser.process(app);
    if (parser.isSet(asPlivo))
        return playPlivo();

    constexpr int Calls = 1000;
    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(2);
    const Plivo plivo;
    const bool holds = benchManyCalls(out, plivo, Calls, std::chrono::seconds(std::max(5, parser.value(seconds).toInt())));
    benchTroubledVoiceApi(out, plivo, Calls, std::max(10, parser.value(rounds).toInt()));
    if (!holds)
        out << "Following many calls costs more than is held to.\n";
    return holds ? 0 : 1;
}
