// SPDX-License-Identifier: GPL-3.0-or-later
// Notifications of the desktop.
#pragma once

#include "ambient/notifier.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QSystemTrayIcon;

namespace Ringproof {

//! Through org.freedesktop.Notifications where the session has it, else through the tray, and in any case by the window asking for attention in
//! the task bar. Where the desktop can do none of it, nothing happens.
class DesktopNotifier final : public Notifier
{
    Q_OBJECT

public:
    explicit DesktopNotifier(QObject *parent = nullptr);

    //! \param tray outlives this object; null: there is none.
    void setTray(QSystemTrayIcon *tray);
    void setWindow(QWidget *window) { m_window = window; }

    void notify(const Notification &notification) override;

private Q_SLOTS:
    // Called by D-Bus.
    void onActionInvoked(uint id, const QString &action);
    void onActivationToken(uint id, const QString &token);
    void onNotificationClosed(uint id, uint reason);

private:
    [[nodiscard]] bool sendOverDBus(const Notification &notification);
    void showInTray(const Notification &notification);

    QPointer<QWidget> m_window;
    QSystemTrayIcon *m_tray = nullptr;
    QString m_inTray; //!< subject of what the tray showed last
    QHash<uint, QString> m_subjects; //!< by the server's id
    bool m_isListening = false;
};

} // namespace Ringproof
