// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingReply>
#include <QLibrary>
#include <QMap>

namespace Ringproof {

namespace {

constexpr int Deadline = 2'000; //!< ms; the service has just answered libsecret

} // namespace

bool hasLockedEntry(const QString &key)
{
    using Attributes = QMap<QString, QString>;
    using Paths = QList<QDBusObjectPath>;
    qDBusRegisterMetaType<Attributes>();
    // https://specifications.freedesktop.org/secret-service: SearchItems(attributes) gives the unlocked and the locked items.
    QDBusMessage search = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
                                                         QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("SearchItems"));
    search.setAutoStartService(false);
    // What QtKeychain calls service and key.
    const Attributes attributes {{QStringLiteral("server"), QStringLiteral("ringproof")}, {QStringLiteral("user"), key}};
    search << QVariant::fromValue(attributes);
    const QDBusPendingReply<Paths, Paths> reply = QDBusConnection::sessionBus().call(search, QDBus::Block, Deadline);
    return reply.isValid() && !reply.argumentAt<1>().isEmpty();
}

void outliveSessionBus()
{
    // Only where libsecret is, GIO is; nothing else here needs it.
    QLibrary gio(QStringLiteral("gio-2.0"), 0);
    using Connect = void *(*)(int type, void *cancellable, void **error);
    using SetExitOnClose = void (*)(void *connection, int exits);
    const auto connect = reinterpret_cast<Connect>(gio.resolve("g_bus_get_sync"));
    const auto setExitOnClose = reinterpret_cast<SetExitOnClose>(gio.resolve("g_dbus_connection_set_exit_on_close"));
    if (!connect || !setExitOnClose)
        return;
    constexpr int SessionBus = 2; // G_BUS_TYPE_SESSION
    if (void *const connection = connect(SessionBus, nullptr, nullptr)) // our share of it is kept, so that it stays the one that all share
        setExitOnClose(connection, 0);
}

} // namespace Ringproof
