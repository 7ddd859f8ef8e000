// SPDX-License-Identifier: GPL-3.0-or-later
#include "ambient/desktopnotifier.h"

#include <QApplication>
#include <QSystemTrayIcon>

#ifdef RINGPROOF_HAS_PORTAL
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace Ringproof {

#ifdef RINGPROOF_HAS_PORTAL
namespace {

// Desktop Notifications Specification 1.2
const QString Service = QStringLiteral("org.freedesktop.Notifications");
const QString Path = QStringLiteral("/org/freedesktop/Notifications");
constexpr int AsTheDesktopHasIt = -1; // how long it is shown

//! Some servers read a text as markup, some don't.
QString plain(QString text)
{
    text.remove(u'<');
    text.remove(u'>');
    return text.replace(u'&', u'+');
}

} // namespace
#endif

DesktopNotifier::DesktopNotifier(QObject *parent) : Notifier(parent) { }

void DesktopNotifier::setTray(QSystemTrayIcon *tray)
{
    m_tray = tray;
    if (m_tray)
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT activated(m_inTray); });
}

void DesktopNotifier::notify(const Notification &notification)
{
    if (m_window)
        QApplication::alert(m_window);
    if (!sendOverDBus(notification))
        showInTray(notification);
}

void DesktopNotifier::showInTray(const Notification &notification)
{
    if (!m_tray || !m_tray->isVisible() || !QSystemTrayIcon::supportsMessages())
        return;
    m_inTray = notification.subject;
    m_tray->showMessage(notification.title, notification.text,
                        notification.tone == Tone::Danger ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
}

#ifdef RINGPROOF_HAS_PORTAL

bool DesktopNotifier::sendOverDBus(const Notification &notification)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    if (!std::exchange(m_isListening, true)) {
        // Without the service's name: asking who owns it would block.
        bus.connect({}, Path, Service, QStringLiteral("ActionInvoked"), this, SLOT(onActionInvoked(uint,QString)));
        bus.connect({}, Path, Service, QStringLiteral("ActivationToken"), this, SLOT(onActivationToken(uint,QString)));
        bus.connect({}, Path, Service, QStringLiteral("NotificationClosed"), this, SLOT(onNotificationClosed(uint,uint)));
    }
    QDBusMessage call = QDBusMessage::createMethodCall(Service, Path, Service, QStringLiteral("Notify"));
    const QVariantMap hints {{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()},
                             {QStringLiteral("urgency"), QVariant::fromValue<uchar>(1)}};
    call << QGuiApplication::applicationDisplayName() << m_subjects.key(notification.subject, 0) << QStringLiteral("ringproof")
         << plain(notification.title) << plain(notification.text) << QStringList {QStringLiteral("default"), tr("Show")} << hints
         << AsTheDesktopHasIt;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notification] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError())
            showInTray(notification); // the session has no such service
        else
            m_subjects.insert(reply.value(), notification.subject);
    });
    return true;
}

#else

bool DesktopNotifier::sendOverDBus(const Notification &)
{
    return false;
}

#endif

void DesktopNotifier::onActionInvoked(uint id, const QString &)
{
    if (const auto subject = m_subjects.constFind(id); subject != m_subjects.constEnd())
        Q_EMIT activated(*subject);
}

void DesktopNotifier::onActivationToken(uint id, const QString &token)
{
    if (m_subjects.contains(id))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); // where Qt's Wayland platform looks for it, once
}

void DesktopNotifier::onNotificationClosed(uint id, uint)
{
    m_subjects.remove(id);
}

} // namespace Ringproof
