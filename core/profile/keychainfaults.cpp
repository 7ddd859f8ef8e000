// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainfaults.h"

#include <QCoreApplication>

namespace Ringproof {

namespace {

KeychainFault noService()
{
#ifdef Q_OS_LINUX
    return {KeychainFault::Kind::NoService,
            QCoreApplication::translate("SystemKeychain",
                                        "No keychain runs in this session. Start GNOME Keyring, KWallet or KeePassXC's Secret Service, or set "
                                        "secrets in the environment.")};
#else
    return {KeychainFault::Kind::NoService, QCoreApplication::translate("SystemKeychain", "The system has no keychain here. Set secrets in the environment.")};
#endif
}

KeychainFault refused()
{
    return {KeychainFault::Kind::Refused,
            QCoreApplication::translate("SystemKeychain", "The keychain is locked, or access to it was declined. Unlock it and try again.")};
}

KeychainFault failed(const QString &detail)
{
    return {KeychainFault::Kind::Failed,
            QCoreApplication::translate("SystemKeychain",
                                        "The keychain answered with an error (%1). See whether the system's own program for passwords can open it.")
                .arg(detail)};
}

//! libsecret's and KWallet's faults are all "other" errors to QtKeychain.
KeychainFault otherFault(const QString &detail)
{
    const auto names = [&detail](const char *name) { return detail.contains(QLatin1StringView(name)); };
    // "Unknown error" is said where neither libsecret nor its forerunner could be loaded.
    if (names("ServiceUnknown") || names("Spawn.") || names("NoServer") || names("Could not connect")
        || names("Unknown error"))
        return noService();
    if (names("IsLocked") || names("dismissed") || names("AccessDenied") || names("NotAuthorized"))
        return refused();
    return failed(detail.isEmpty() ? QCoreApplication::translate("SystemKeychain", "no details") : detail);
}

} // namespace

KeychainFault keychainFault(QKeychain::Error error, const QString &detail)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return {KeychainFault::Kind::NoEntry, QCoreApplication::translate("SystemKeychain", "The keychain has no such entry.")};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied: return refused();
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return noService();
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError: break;
    }
    return otherFault(detail);
}

KeychainFault noKeychainSession()
{
    return {KeychainFault::Kind::NoService,
            QCoreApplication::translate("SystemKeychain",
                                        "There is no D-Bus session, so no keychain can be reached. Set secrets in the environment, or start this in a "
                                        "desktop session.")};
}

KeychainFault silentKeychain(Milliseconds deadline)
{
    const int seconds = int(deadline.count() / 1000); // lupdate 6.4 never ends with a division among the arguments
    return {KeychainFault::Kind::Silent,
            QCoreApplication::translate("SystemKeychain",
                                        "The keychain has not answered for %n second(s). It may be waiting for its password in another window: "
                                        "answer it and try again.",
                                        nullptr, seconds)};
}

KeychainFault forgetfulKeychain()
{
    return {KeychainFault::Kind::Failed,
            QCoreApplication::translate("SystemKeychain",
                                        "The keychain took the secret and doesn't give it back. See whether the system's own program for passwords "
                                        "can open it.")};
}

} // namespace Ringproof
