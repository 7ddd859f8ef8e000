// SPDX-License-Identifier: GPL-3.0-or-later
// The endpoints are switched on and off while a program runs, and tell how they are.
#include "api/endpointswitch.h"
#include "store/embeddedstore.h"
#include "support/rawhttp.h"
#include "support/scriptedflow.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>
#include <qcoro/qcorosignal.h>

using namespace Ringproof;
using namespace std::chrono_literals;
using Ringproof::Test::RawHttp;
using Ringproof::Test::RawReply;
using State = EndpointSwitch::State;

namespace {

constexpr int Patience = 20'000; // ms

//! A flow that doesn't answer until it is let go.
class HeldFlow : public FlowRunner
{
    Q_OBJECT

public:
    int runs = 0;

    QCoro::Task<Expected<FlowRun>> run(FlowRequest) override
    {
        ++runs;
        co_await qCoro(this, &HeldFlow::released);
        co_return FlowRun {QStringLiteral("run"), QStringLiteral("call")};
    }

Q_SIGNALS:
    void released();
};

} // namespace

class EndpointSwitchTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock;
    std::unique_ptr<EmbeddedStore> m_store;
    ScriptedFlow m_flow;
    HeldFlow m_heldFlow;
    std::unique_ptr<OtpService> m_service;
    std::unique_ptr<EndpointSwitch> m_switch;

    [[nodiscard]] std::unique_ptr<EndpointSwitch> another(const Secret &token)
    {
        EndpointSettings settings;
        settings.token = token;
        settings.proxy = EndpointSettings::Proxy::InFront;
        settings.limits.lingerDeadline = 100ms;
        auto other = std::make_unique<EndpointSwitch>(*m_service, settings, m_clock);
        if (token.isEmpty())
            other->makeUpToken();
        return other;
    }

    void make(FlowRunner &flow)
    {
        m_service = std::make_unique<OtpService>(Policy(), QStringLiteral("US"), *m_store, flow, nullptr);
        EndpointSettings settings;
        settings.token = Secret("open sesame");
        settings.proxy = EndpointSettings::Proxy::InFront;
        settings.limits.lingerDeadline = 100ms;
        m_switch = std::make_unique<EndpointSwitch>(*m_service, settings, m_clock);
    }

    [[nodiscard]] static QByteArray request(const QByteArray &target, const QByteArray &host, const QByteArray &token = "open sesame")
    {
        return "GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\nAuthorization: Bearer " + token + "\r\n\r\n";
    }

    RawReply ask(const QByteArray &target, const QByteArray &host = "localhost", const QByteArray &token = "open sesame")
    {
        RawHttp client(quint16(m_switch->url().port()));
        QSignalSpy gone(&client.socket(), &QAbstractSocket::disconnected);
        client.send(request(target, host, token));
        gone.wait(Patience);
        return client.replies().value(0);
    }

private Q_SLOTS:
    void anotherOneGoesOnInItsPlace()
    {
        make(m_flow);
        const auto first = another({});
        QVERIFY(first->switchOn(0));
        const QUrl url = first->url();
        const auto second = another({});
        second->takeOver(*first);
        QVERIFY(second->state() == State::On);
        QCOMPARE(second->url(), url);
        QVERIFY(second->token() == first->token() && second->isTokenMadeUp());
        QTRY_VERIFY_WITH_TIMEOUT(first->state() == State::Off, Patience);

        // A token that was given is what its owner wants, and what was off stays off.
        const auto third = another(Secret("given by somebody"));
        third->takeOver(*second);
        QVERIFY(third->state() == State::On);
        QVERIFY(third->token() == Secret("given by somebody") && !third->isTokenMadeUp());
        third->switchOff();
        QTRY_VERIFY_WITH_TIMEOUT(third->state() == State::Off && second->state() == State::Off, Patience);
        const auto fourth = another({});
        fourth->takeOver(*third);
        QVERIFY(fourth->state() == State::Off);
        QVERIFY(fourth->token() != Secret("given by somebody"));
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<EmbeddedStore>(m_folder->filePath(QStringLiteral("codes.sqlite")), StoreSettings(), m_clock);
        make(m_flow);
    }

    void cleanup()
    {
        Q_EMIT m_heldFlow.released();
        QSignalSpy stopped(m_switch.get(), &EndpointSwitch::stopped);
        m_switch->switchOff();
        QTRY_VERIFY_WITH_TIMEOUT(!stopped.isEmpty(), Patience);
        m_switch.reset();
        QTRY_VERIFY_WITH_TIMEOUT(m_service->isIdle(), Patience);
        m_service.reset();
        m_store.reset();
    }

    void itIsOffUntilItIsSwitchedOn()
    {
        QCOMPARE(m_switch->state(), State::Off);
        QVERIFY(m_switch->url().isEmpty());
        const auto url = m_switch->switchOn(0);
        QVERIFY(url);
        QCOMPARE(m_switch->state(), State::On);
        QCOMPARE(m_switch->url(), *url);
        QCOMPARE(ask("/healthz").status, 200);
    }

    void itServesAgainAfterItWasSwitchedOff()
    {
        QVERIFY(m_switch->switchOn(0));
        QCOMPARE(ask("/healthz").status, 200);
        QCOMPARE(m_switch->servedCount(), 1);
        QSignalSpy stopped(m_switch.get(), &EndpointSwitch::stopped);
        m_switch->switchOff();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, Patience);
        QCOMPARE(m_switch->state(), State::Off);
        QVERIFY(m_switch->url().isEmpty());

        QVERIFY(m_switch->switchOn(0));
        QCOMPARE(m_switch->servedCount(), 0);
        QCOMPARE(ask("/healthz").status, 200);
    }

    void whatIsUnderWayIsFinished()
    {
        make(m_heldFlow);
        QVERIFY(m_switch->switchOn(0));
        RawHttp client(quint16(m_switch->url().port()));
        client.send(request("/dispatch_otp/?destination_number=%2B14155552671", "localhost"));
        QTRY_COMPARE_WITH_TIMEOUT(m_heldFlow.runs, 1, Patience);
        QSignalSpy stopped(m_switch.get(), &EndpointSwitch::stopped);
        m_switch->switchOff();
        QCOMPARE(m_switch->state(), State::Stopping);
        QVERIFY(!m_switch->switchOn(0)); // not before the old one has ended
        QVERIFY(stopped.isEmpty());
        Q_EMIT m_heldFlow.released();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, Patience);
        QCOMPARE(client.replies().value(0).status, 200);
    }

    void aPortThatIsTakenIsExplainedAndTheNextOneOffered()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const auto url = m_switch->switchOn(other.serverPort());
        QVERIFY(!url);
        QCOMPARE(m_switch->state(), State::Off);
        QVERIFY(m_switch->problem().contains(QString::number(other.serverPort())));
        const quint16 free = m_switch->freePortFrom(other.serverPort());
        QVERIFY(free != other.serverPort());
        if (free != 0) { // else the machine serves on twenty ports in a row
            const auto next = m_switch->switchOn(free);
            QVERIFY2(next, next ? "" : qPrintable(next.error().message));
            QVERIFY(m_switch->problem().isEmpty());
        }
    }

    void itTellsWhatItServedWithoutTheCode()
    {
        QVERIFY(m_switch->switchOn(0));
        m_clock.advance(5s);
        QCOMPARE(ask("/dispatch_otp/?destination_number=%2B14155552671").status, 200);
        const QByteArray code = m_flow.code->reveal().toByteArray();
        QCOMPARE(ask("/verify_otp/?destination_number=%2B14155552671&otp=" + code).status, 200);
        QCOMPARE(m_switch->servedCount(), 2);
        const auto last = m_switch->lastServed();
        QVERIFY(last && last->line.endsWith(QStringLiteral("verified")));
        QVERIFY(!last->line.contains(QString::fromLatin1(code)));
        QCOMPARE(last->at.toMSecsSinceEpoch(), qint64(m_clock.now().count()));
    }

    //! As behind a tunnel: the name in Host is the tunnel's, and what comes in is the whole internet's.
    void behindATunnelTheTokenIsWhatCounts()
    {
        QVERIFY(m_switch->switchOn(0));
        QCOMPARE(ask("/verify_otp/?destination_number=%2B14155552671&otp=1", "example.ngrok-free.app").status, 200);
        QCOMPARE(ask("/verify_otp/?destination_number=%2B14155552671&otp=1", "example.ngrok-free.app", "guess").status, 401);
    }

    void aNewTokenCountsFromTheNextTime()
    {
        QVERIFY(m_switch->switchOn(0));
        m_switch->makeUpToken();
        QVERIFY(m_switch->token() == Secret("open sesame")); // while it serves, nothing changes
        QVERIFY(!m_switch->isTokenMadeUp());
        QSignalSpy stopped(m_switch.get(), &EndpointSwitch::stopped);
        m_switch->switchOff();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, Patience);
        m_switch->makeUpToken();
        const Secret token = m_switch->token();
        QVERIFY(m_switch->isTokenMadeUp());
        QVERIFY(token.size() >= 43);
        QVERIFY(!(token == EndpointSwitch::randomToken()));
        QVERIFY(m_switch->switchOn(0));
        const QByteArray target = "/verify_otp/?destination_number=%2B14155552671&otp=1";
        QCOMPARE(ask(target).status, 401);
        QCOMPARE(ask(target, "localhost", token.reveal().toByteArray()).status, 200);
    }
};

QTEST_GUILESS_MAIN(EndpointSwitchTest)
#include "tst_endpointswitch.moc"
