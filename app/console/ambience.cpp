// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/ambience.h"

#include "console/console.h"
#include "verify/verifypage.h"

#include <QGuiApplication>

namespace Ringproof {

namespace {

using namespace std::chrono_literals;

constexpr auto AfterTheFirstFrame = 400ms; // asking the session for a tray takes time that the window needs first

} // namespace

Ambience::Ambience(Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{
    m_trayTimer.setSingleShot(true);
    connect(&m_trayTimer, &QTimer::timeout, this, &Ambience::makeTray);
    connect(&m_console, &Console::switched, this, &Ambience::follow);
}

Ambience::~Ambience() = default;

void Ambience::follow()
{
    m_attention.reset();
    MainWindow *window = m_console.window();
    m_notifier.setWindow(window);
    if (window) {
        m_attention = std::make_unique<Attention>(*window, m_notifier);
        connect(m_attention.get(), &Attention::windowWanted, this, [this] { m_console.bringForward(); });
        connect(m_attention.get(), &Attention::unseenChanged, this, &Ambience::showState);
        connect(window->verifyPage(), &VerifyPage::customersChanged, this, &Ambience::showState);
    }
    const bool isSeen = QGuiApplication::platformName() != QLatin1StringView("offscreen");
    if (!m_tray && isSeen)
        m_trayTimer.start(AfterTheFirstFrame);
    showState();
}

void Ambience::makeTray()
{
    m_tray = std::make_unique<TrayIcon>();
    m_notifier.setTray(&m_tray->icon());
    connect(m_tray.get(), &TrayIcon::windowWanted, this, [this] { m_console.bringForward(); });
    connect(m_tray.get(), &TrayIcon::quitWanted, &m_console, &Console::quit);
    connect(m_tray.get(), &TrayIcon::newCustomerWanted, this, [this] {
        m_console.bringForward();
        if (MainWindow *window = m_console.window())
            window->newCustomer();
    });
    showState();
}

void Ambience::showState()
{
    if (!m_tray)
        return;
    TrayIcon::State state;
    if (const Profile *profile = m_console.profile()) {
        state.profile = profile->name;
        state.underWay = m_console.window()->customersUnderWay();
        state.inNeed = m_attention ? m_attention->unseen() : 0;
    }
    m_tray->show(state);
}

} // namespace Ringproof
