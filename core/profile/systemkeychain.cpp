// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemkeychain.h"

#include "profile/keychaindesk.h"
#include "profile/keychainfaults.h"

#include <QFile>

#include <qcoro/qcorosignal.h>

namespace Ringproof {

namespace {

using Action = KeychainDesk::Action;

//! Elsewhere than on D-Bus's systems the keychain is always there.
bool hasSession()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    // Where there is neither, GLib and Qt would start a bus by dbus-launch and find nothing on it.
    const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (!address.isEmpty())
        return address != QLatin1StringView("disabled:"); // as whoever wants no bus writes it
    const QString runtimeFolder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtimeFolder.isEmpty() && QFile::exists(runtimeFolder + QStringLiteral("/bus"));
#else
    return true;
#endif
}

QCoro::Task<KeychainResult<Secret>> ask(Action action, QString key, Secret secret, Milliseconds deadline)
{
    if (!hasSession())
        co_return tl::make_unexpected(noKeychainSession());
    KeychainDesk &desk = KeychainDesk::instance();
    if (desk.isStuck())
        co_return tl::make_unexpected(silentKeychain(deadline));
    const auto wait = desk.ask(action, key, secret, deadline);
    co_await qCoro(wait.get(), &KeychainWait::ended);
    co_return *wait->answer;
}

KeychainResult<void> withoutValue(const KeychainResult<Secret> &answer)
{
    return answer ? KeychainResult<void>() : KeychainResult<void>(tl::make_unexpected(answer.error()));
}

} // namespace

QCoro::Task<KeychainResult<Secret>> SystemKeychain::read(QString key)
{
    const Secret nothing;
    co_return co_await ask(Action::Read, key, nothing, m_deadline);
}

QCoro::Task<KeychainResult<void>> SystemKeychain::write(QString key, Secret secret)
{
    const KeychainResult<Secret> written = co_await ask(Action::Write, key, secret, m_deadline);
    if (!written)
        co_return withoutValue(written);
    const KeychainResult<Secret> present = co_await read(key);
    if (present && *present != secret)
        co_return tl::make_unexpected(forgetfulKeychain());
    co_return withoutValue(present);
}

QCoro::Task<KeychainResult<void>> SystemKeychain::remove(QString key)
{
    const Secret nothing;
    const KeychainResult<Secret> removed = co_await ask(Action::Remove, key, nothing, m_deadline);
    if (!removed && removed.error().kind == KeychainFault::Kind::NoEntry)
        co_return KeychainResult<void>();
    co_return withoutValue(removed);
}

} // namespace Ringproof
