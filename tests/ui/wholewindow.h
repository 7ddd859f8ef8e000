// SPDX-License-Identifier: GPL-3.0-or-later
// The window with everything that it can be given, so that no page is missing: for what has to hold on every page.
#pragma once

#include "api/endpointswitch.h"
#include "mainwindow.h"
#include "phlo/exchangelog.h"
#include "phlo/phloclient.h"
#include "sandbox/simulator.h"
#include "shell/shell.h"
#include "ui/settings/settingsbench.h"
#include "ui/uibench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>

namespace Ringproof::Test {

//! Whoever gives MainWindow another collaborator gives it here too.
struct WholeWindow {
    //! \param simulator whose phones are shown; null: a real profile, which has no Plivo account to check here.
    //! \param plivo where the simulator listens.
    WholeWindow(const Desk &desk, Simulator *simulator, const QUrl &plivo = {})
        : endpoint(bench.service, endpointSettings())
        , phlo(phloSettings(simulator, plivo))
        , window(collaborators(simulator), desk)
    {
        bench.clock.advance(std::chrono::hours(14) + std::chrono::seconds(192)); // a time of day at which people work
        bench.flow.choice = desk.callLanguages;
        endpoint.makeUpToken();
        exchanges.add(exampleExchange());
        window.show();
        window.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&window));
    }

    ~WholeWindow()
    {
        QSignalSpy stopped(&endpoint, &EndpointSwitch::stopped);
        endpoint.switchOff();
        static_cast<void>(QTest::qWaitFor([this] { return endpoint.state() == EndpointSwitch::State::Off; }));
    }
    Q_DISABLE_COPY_MOVE(WholeWindow)

    [[nodiscard]] static Desk sandboxDesk()
    {
        return {QStringLiteral("Sandbox"), {}, Desk::Kind::Sandbox, QStringLiteral("alex")};
    }

    //! Runs the event loop until what is under way has ended and layouts have settled.
    void settle()
    {
        static_cast<void>(QTest::qWaitFor([this] { return bench.service.isIdle(); }));
        // A page that has just been visited reads something, and shows and hides controls when that is here: until nothing more happens to the
        // focus for a while.
        QWidget *focused = nullptr;
        QElapsedTimer quiet;
        quiet.start();
        static_cast<void>(QTest::qWaitFor([&] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            if (QWidget *now = QApplication::focusWidget(); now != focused) {
                focused = now;
                quiet.restart();
            }
            return quiet.elapsed() > 60;
        }));
    }

    UiBench bench;
    SettingsBench settings;
    EndpointSwitch endpoint;
    PhloClient phlo;
    ExchangeLog exchanges;
    MainWindow window;

private:
    [[nodiscard]] MainWindow::Collaborators collaborators(Simulator *simulator)
    {
        MainWindow::Collaborators with {bench.service, simulator, nullptr, bench.monotonic(), bench.clock};
        with.phlo = simulator ? &phlo : nullptr;
        with.exchanges = simulator ? &exchanges : nullptr;
        with.endpoint = &endpoint;
        Profile profile = simulator ? Profile::sandboxProfile() : settings.create(SettingsBench::soundProfile());
        with.setup = settings.setup(profile);
        with.audit = AuditSource {with.setup.auditPath, {}};
        with.mayReveal = true;
        return with;
    }
    [[nodiscard]] static PlivoExchange exampleExchange()
    {
        PlivoExchange exchange;
        exchange.at = std::chrono::hours(14);
        exchange.method = QByteArrayLiteral("POST");
        exchange.url = QUrl(QStringLiteral("https://phlorunner.plivo.com/v1/account/MATEST/phlo/1"));
        exchange.requestBody = QStringLiteral("{\"from\":\"+15671234567\",\"to\":\"+12025550100\"}");
        exchange.status = 201;
        exchange.replyBody = QStringLiteral("{\"message\":\"call fired\"}");
        exchange.took = std::chrono::milliseconds(180);
        return exchange;
    }
    [[nodiscard]] static EndpointSettings endpointSettings()
    {
        EndpointSettings settings;
        settings.proxy = EndpointSettings::Proxy::InFront;
        return settings;
    }
    [[nodiscard]] static PhloSettings phloSettings(const Simulator *simulator, const QUrl &plivo)
    {
        PhloSettings settings;
        if (!simulator)
            return settings;
        settings.authId = simulator->options().authId;
        settings.authToken = Secret(simulator->options().authToken.toLatin1());
        settings.phloId = simulator->options().phloId;
        settings.from = QStringLiteral("+15671234567");
        settings.runnerUrl = settings.voiceUrl = plivo;
        return settings;
    }
};

} // namespace Ringproof::Test
