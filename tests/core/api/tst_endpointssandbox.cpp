// SPDX-License-Identifier: GPL-3.0-or-later
// The endpoints with everything behind them as in the sandbox: a real store, the real client, the simulator over HTTP.
#include "api/endpoints.h"
#include "phlo/phloclient.h"
#include "sandbox/simulator.h"
#include "store/embeddedstore.h"
#include "support/rawhttp.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace Ringproof;
using namespace std::chrono_literals;
using Ringproof::Test::RawHttp;
using Ringproof::Test::RawReply;

namespace {

constexpr int Patience = 30'000; // ms

} // namespace

class TestEndpointsSandbox : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<EmbeddedStore> m_store;
    std::unique_ptr<PhloClient> m_flow;
    std::unique_ptr<OtpService> m_service;
    std::unique_ptr<Endpoints> m_endpoints;
    QPointer<VirtualPhone> m_phone;
    quint16 m_port = 0;

    void open(double speed)
    {
        SimulatorOptions options;
        options.speed = speed;
        m_simulator = std::make_unique<Simulator>(options);
        connect(m_simulator.get(), &Simulator::called, this, [this](VirtualPhone *phone) { m_phone = phone; });
        const auto base = m_simulator->start();
        QVERIFY(base);

        PhloSettings plivo;
        plivo.authId = options.authId;
        plivo.authToken = Secret(options.authToken.toUtf8());
        plivo.phloId = options.phloId;
        plivo.from = QStringLiteral("+15671234567");
        plivo.runnerUrl = *base;
        plivo.voiceUrl = *base;
        plivo.languageKey = QStringLiteral("language");
        plivo.deadline = 2s;
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<EmbeddedStore>(m_folder->filePath(QStringLiteral("codes.sqlite")), StoreSettings());
        m_flow = std::make_unique<PhloClient>(plivo);
        m_service = std::make_unique<OtpService>(Policy(), QStringLiteral("US"), *m_store, *m_flow, nullptr);

        EndpointSettings settings;
        settings.port = 0;
        m_endpoints = std::make_unique<Endpoints>(*m_service, settings);
        const auto url = m_endpoints->start();
        QVERIFY(url);
        m_port = quint16(url->port());
    }

    RawReply get(const QByteArray &target)
    {
        RawHttp client(m_port);
        QSignalSpy gone(&client.socket(), &QAbstractSocket::disconnected);
        client.send("GET " + target + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(m_port) + "\r\nConnection: close\r\n\r\n");
        gone.wait(Patience);
        return client.replies().value(0);
    }

private Q_SLOTS:
    void cleanup()
    {
        m_endpoints.reset();
        QTRY_VERIFY_WITH_TIMEOUT(m_service->isIdle(), Patience);
        m_service.reset();
        m_flow.reset();
        m_store.reset();
        m_simulator.reset();
    }

    void whatThePhoneSpeaksIsTheCode()
    {
        open(100);
        const RawReply dispatched = get("/dispatch_otp/?destination_number=%2B12025550100");
        QCOMPARE(dispatched.status, 200);
        const QJsonObject json = QJsonDocument::fromJson(dispatched.body).object();
        QVERIFY(m_phone);
        QCOMPARE(json.value(u"call_uuid").toString(), m_phone->callId());

        QTRY_VERIFY_WITH_TIMEOUT(!m_phone->words().isEmpty(), Patience);
        static const QRegularExpression spoken(QStringLiteral("is ((?:[0-9] ){5}[0-9])"));
        const QString code = spoken.match(m_phone->words()).captured(1).remove(u' ');
        QCOMPARE(code.size(), 6);
        const RawReply verified = get("/verify_otp/?destination_number=%2B12025550100&otp=" + code.toLatin1());
        QCOMPARE(QJsonDocument::fromJson(verified.body).object().value(u"message").toString(), QStringLiteral("Number verified"));
    }

    void theCallIsInTheLanguageAskedFor_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("language");
        QTest::newRow("the profile's own") << QByteArray() << 200 << QStringLiteral("en");
        QTest::newRow("language") << QByteArray("&language=es") << 200 << QStringLiteral("es");
        QTest::newRow("lang") << QByteArray("&lang=de-AT") << 200 << QStringLiteral("de");
        QTest::newRow("nobody's") << QByteArray("&lang=tlh") << 400 << QString();
        QTest::newRow("twice") << QByteArray("&lang=de&lang=es") << 400 << QString();
    }

    void theCallIsInTheLanguageAskedFor()
    {
        QFETCH(QByteArray, more);
        QFETCH(int, status);
        QFETCH(QString, language);
        open(100);
        m_phone.clear();
        const RawReply reply = get("/dispatch_otp/?destination_number=%2B12025550100" + more);
        QCOMPARE(reply.status, status);
        QCOMPARE(m_phone ? m_phone->language() : QString(), language);
        if (status == 400)
            QCOMPARE(QJsonDocument::fromJson(reply.body).object().value(u"outcome").toString(), QStringLiteral("invalid"));
    }

    void everyFateOfARunIsTold_data()
    {
        QTest::addColumn<int>("lastDigits");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isCalled");
        QTest::newRow("answers") << 0 << 200 << true;
        QTest::newRow("busy") << 1 << 200 << true;
        QTest::newRow("401") << 10 << 502 << false;
        QTest::newRow("404") << 11 << 502 << false;
        QTest::newRow("429") << 12 << 502 << false;
        QTest::newRow("500") << 13 << 202 << false;
        QTest::newRow("slow") << 14 << 202 << true;
        QTest::newRow("dropped") << 15 << 202 << true;
        QTest::newRow("truncated") << 16 << 202 << true;
        QTest::newRow("broken JSON") << 17 << 202 << true;
        QTest::newRow("HTML of a gateway") << 18 << 202 << false;
        QTest::newRow("HTML of a portal") << 19 << 202 << false;
        QTest::newRow("redirect") << 20 << 502 << false;
        QTest::newRow("stopped") << 21 << 502 << false;
        QTest::newRow("no call id") << 22 << 200 << true;
    }

    void everyFateOfARunIsTold()
    {
        QFETCH(int, lastDigits);
        QFETCH(int, status);
        QFETCH(bool, isCalled);
        open(lastDigits == 14 ? 1 : 100); // slower than the client's deadline
        m_phone.clear();
        const RawReply reply = get("/dispatch_otp/?destination_number=%2B12025550" + QByteArray::number(100 + lastDigits));
        QCOMPARE(reply.status, status);
        QVERIFY(!QJsonDocument::fromJson(reply.body).object().value(u"message").toString().isEmpty());
        QCOMPARE(m_simulator->runs(), 1); // never a second call
        QCOMPARE(!m_phone.isNull(), isCalled);
    }
};

QTEST_GUILESS_MAIN(TestEndpointsSandbox)
#include "tst_endpointssandbox.moc"
