// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/desktoppreferences.h"

#include <QMap>
#include <QVariant>

#ifdef RINGPROOF_HAS_PORTAL
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace Ringproof {

namespace {

DesktopPreferences s_now;

// Groups and keys: the portal's own (org.freedesktop.portal.Settings), and GNOME's, which it passes on.
constexpr QLatin1StringView Standard("org.freedesktop.appearance");
constexpr QLatin1StringView Gnome("org.gnome.desktop.interface");
constexpr QLatin1StringView GnomeAccess("org.gnome.desktop.a11y.interface");

#ifdef RINGPROOF_HAS_PORTAL
constexpr QLatin1StringView Service("org.freedesktop.portal.Desktop");
constexpr QLatin1StringView Path("/org/freedesktop/portal/desktop");
constexpr QLatin1StringView Interface("org.freedesktop.portal.Settings");
#endif

} // namespace

const DesktopPreferences &DesktopPreferences::now()
{
    return s_now;
}

DesktopPreferences preferencesFromPortal(const QMap<QString, QVariantMap> &settings)
{
    const QVariantMap standard = settings.value(Standard);
    const QVariantMap gnome = settings.value(Gnome);
    const QString gtkTheme = gnome.value(QStringLiteral("gtk-theme")).toString();
    DesktopPreferences found;

    const uint scheme = standard.value(QStringLiteral("color-scheme")).toUInt(); // 0: no preference, 1: dark, 2: light
    if (scheme == 1 || scheme == 2)
        found.dark = scheme == 1;
    else if (gtkTheme.endsWith(QLatin1StringView("-dark"), Qt::CaseInsensitive)
             || gtkTheme.compare(QLatin1StringView("HighContrastInverse"), Qt::CaseInsensitive) == 0)
        found.dark = true;
    found.highContrast = standard.value(QStringLiteral("contrast")).toUInt() == 1
        || settings.value(GnomeAccess).value(QStringLiteral("high-contrast")).toBool()
        || gtkTheme.startsWith(QLatin1StringView("HighContrast"), Qt::CaseInsensitive);
    found.reducedMotion = standard.value(QStringLiteral("reduced-motion")).toUInt() == 1
        || !gnome.value(QStringLiteral("enable-animations"), true).toBool();
    return found;
}

DesktopWatch::DesktopWatch(QObject *parent)
    : QObject(parent)
{
#ifdef RINGPROOF_HAS_PORTAL
    qDBusRegisterMetaType<QMap<QString, QVariantMap>>();
    QDBusConnection::sessionBus().connect(Service, Path, Interface, QStringLiteral("SettingChanged"), this, SLOT(onSettingChanged()));
#endif
    ask();
}

void DesktopWatch::ask()
{
#ifdef RINGPROOF_HAS_PORTAL
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage question = QDBusMessage::createMethodCall(Service, Path, Interface, QStringLiteral("ReadAll"));
    question << QStringList {Standard, Gnome, GnomeAccess};
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QMap<QString, QVariantMap>> reply = *answer;
        if (!reply.isError()) // no portal: nothing is known, and nothing is lost
            take(preferencesFromPortal(reply.value()));
        answer->deleteLater();
    });
#elif defined(Q_OS_WIN)
    // A high contrast theme is in the palette already; Qt passes on that, and not the wish for less motion.
    DesktopPreferences found;
    BOOL animates = TRUE;
    if (SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &animates, 0))
        found.reducedMotion = !animates;
    take(found);
#endif
}

void DesktopWatch::take(const DesktopPreferences &preferences)
{
    if (s_now == preferences)
        return;
    s_now = preferences;
    Q_EMIT changed();
}

void DesktopWatch::onSettingChanged()
{
    ask(); // as a whole: one key alone may mean another thing together with the rest
}

} // namespace Ringproof
