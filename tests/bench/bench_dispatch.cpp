// SPDX-License-Identifier: GPL-3.0-or-later
// What PhloClient costs over a bare POST: both run in turn against one server in this process, on connections that stand.
#include "phlo/phloclient.h"
#include "support/hostileserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSemaphore>
#include <QTextStream>
#include <QThread>

#include <algorithm>

using namespace Ringproof;
using namespace Ringproof::Test;

namespace {

const QByteArray Reply = "{\"api_id\":\"d5eb3a84-1ea5-11e9-93e8-0242ac110002\",\"message\":\"executed with response: {'message': 'call fired', "
                         "'request_uuid': 'ebeb2e4e-1ea5-11e9-8dd2-0242ac110003'}\"}";

//! A server with a thread of its own, so that its work isn't counted as either client's.
class ServerThread final : public QThread
{
public:
    ServerThread()
    {
        start();
        m_ready.acquire();
    }
    ~ServerThread() override
    {
        quit();
        wait();
    }
    [[nodiscard]] QUrl url() const { return m_url; }

protected:
    void run() override
    {
        HostileServer server;
        server.onRequest([](HostilePeer &peer, const SeenRequest &) { peer.reply(201, Reply, {"Content-Type: application/json"}); });
        m_url = server.url();
        m_ready.release();
        exec();
    }

private:
    QSemaphore m_ready;
    QUrl m_url;
};

class Times
{
public:
    void add(qint64 nanoseconds) { m_all.push_back(double(nanoseconds) / 1000); }
    [[nodiscard]] double percentile(double p)
    {
        std::sort(m_all.begin(), m_all.end());
        return m_all[std::min(m_all.size() - 1, size_t(p * double(m_all.size())))];
    }

private:
    std::vector<double> m_all; // microseconds
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("runs"), QStringLiteral("how many of each (default 3000)"));
    parser.addHelpOption();
    parser.process(app);
    const int given = parser.positionalArguments().value(0).toInt();
    const int runs = given > 0 ? given : 3000;

    ServerThread server;
    PhloSettings settings;
    settings.authId = QStringLiteral("MABENCH");
    settings.authToken = Secret("token");
    settings.phloId = QStringLiteral("the-phlo");
    settings.from = QStringLiteral("+15671234567");
    settings.runnerUrl = server.url();
    settings.voiceUrl = server.url();
    PhloClient client(settings);
    const FlowRequest flow {*PhoneNumber::parse(QStringLiteral("+14155552671"), QStringLiteral("US")), Code::random(6), {}};

    QNetworkAccessManager network;
    QNetworkRequest bare(plivoUrl(server.url(), {QStringLiteral("v1"), QStringLiteral("account"), settings.authId, QStringLiteral("phlo"), settings.phloId}));
    bare.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    bare.setRawHeader("Authorization", "Basic " + QByteArray("MABENCH:token").toBase64());
    const QByteArray body = "{\"from\":\"+15671234567\",\"to\":\"+14155552671\",\"otp\":\"004213\"}";

    Times bareTimes;
    Times clientTimes;
    QElapsedTimer timer;
    int failures = 0;
    for (int i = -200; i < runs; ++i) { // the first 200 only warm up
        QEventLoop loop;
        timer.start();
        QNetworkReply *reply = network.post(bare, body);
        QObject::connect(reply, &QNetworkReply::finished, &loop, [&] {
            failures += reply->readAll() != Reply;
            loop.quit();
        });
        loop.exec();
        if (i >= 0)
            bareTimes.add(timer.nsecsElapsed());
        reply->deleteLater();

        timer.start();
        client.run(flow).then([&](const Expected<FlowRun> &run) {
            failures += !run;
            loop.quit();
        });
        loop.exec();
        if (i >= 0)
            clientTimes.add(timer.nsecsElapsed());
    }

    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(1);
    out << runs << " POSTs each, one after the other\n";
    out << "                        p50 us     p99 us\n";
    const auto line = [&out](const char *name, Times &times) {
        out << name << qSetFieldWidth(11) << times.percentile(0.50) << times.percentile(0.99) << qSetFieldWidth(0) << '\n';
    };
    line("bare QNAM POST     ", bareTimes);
    line("PhloClient::run    ", clientTimes);
    out.setRealNumberPrecision(3);
    out << "ratio              " << qSetFieldWidth(11) << clientTimes.percentile(0.50) / bareTimes.percentile(0.50)
        << clientTimes.percentile(0.99) / bareTimes.percentile(0.99) << qSetFieldWidth(0) << '\n';
    if (failures > 0) {
        out << failures << " failed\n";
        return 1;
    }
    return 0;
}
