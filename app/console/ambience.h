// SPDX-License-Identifier: GPL-3.0-or-later
// The console beyond its window: the tray, and notifications of the desktop.
#pragma once

#include "ambient/attention.h"
#include "ambient/desktopnotifier.h"
#include "ambient/trayicon.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Ringproof {

class Console;

//! Follows the console from window to window.
class Ambience : public QObject
{
    Q_OBJECT

public:
    //! \param console outlives this object.
    explicit Ambience(Console &console, QObject *parent = nullptr);
    ~Ambience() override;

private:
    void follow();
    void makeTray();
    void showState();

    Console &m_console;
    DesktopNotifier m_notifier;
    std::unique_ptr<Attention> m_attention; //!< of the window that is open
    std::unique_ptr<TrayIcon> m_tray;
    QTimer m_trayTimer;
};

} // namespace Ringproof
