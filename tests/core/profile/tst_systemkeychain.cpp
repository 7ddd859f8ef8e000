// SPDX-License-Identifier: GPL-3.0-or-later
// The system's keychain where there is none, where it doesn't answer, and what its errors mean.
#include "profile/keychainfaults.h"
#include "profile/systemkeychain.h"

#include <QLocalServer>
#include <QTemporaryDir>
#include <QTest>

#include <qcoro/qcorotask.h>

using namespace Ringproof;
using namespace Qt::StringLiterals;

using Fault = KeychainFault::Kind;

class SystemKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorsAreToldApart_data();
    void errorsAreToldApart();
    void eachFaultHasASentenceOfItsOwn();
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    void withoutASessionNobodyIsAsked();
    void aSilentKeychainIsGivenUpOnce(); // the last one: it leaves the keychain silent
#endif
};

void SystemKeychainTest::errorsAreToldApart_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, QKeychain::Error error, const char *detail, Fault kind) {
        QTest::newRow(name) << int(error) << QString::fromLatin1(detail) << int(kind);
    };
    row("no entry", QKeychain::EntryNotFound, "Entry not found", Fault::NoEntry);
    row("declined", QKeychain::AccessDeniedByUser, "", Fault::Refused);
    row("locked", QKeychain::AccessDenied, "Cannot create an item in a locked collection", Fault::Refused);
    row("no backend", QKeychain::NoBackendAvailable, "", Fault::NoService);
    row("not implemented", QKeychain::NotImplemented, "", Fault::NoService);
    row("no secret service", QKeychain::OtherError,
        "GDBus.Error:org.freedesktop.DBus.Error.ServiceUnknown: The name org.freedesktop.secrets was not provided by any .service files",
        Fault::NoService);
    row("it can't be started", QKeychain::OtherError,
        "GDBus.Error:org.freedesktop.DBus.Error.Spawn.ChildExited: Process org.freedesktop.secrets exited with status 1", Fault::NoService);
    row("no bus", QKeychain::OtherError, "Could not connect: Connection refused", Fault::NoService);
    row("no library", QKeychain::OtherError, "Unknown error", Fault::NoService);
    row("something else", QKeychain::OtherError, "Corrupt keyring", Fault::Failed);
    row("nothing said", QKeychain::OtherError, "", Fault::Failed);
}

void SystemKeychainTest::errorsAreToldApart()
{
    QFETCH(int, error);
    QFETCH(QString, detail);
    QFETCH(int, kind);
    const KeychainFault fault = keychainFault(QKeychain::Error(error), detail);
    QCOMPARE(int(fault.kind), kind);
    QVERIFY(!fault.sentence.isEmpty());
}

void SystemKeychainTest::eachFaultHasASentenceOfItsOwn()
{
    const QStringList sentences {noKeychainSession().sentence,
                                 silentKeychain(Milliseconds(30'000)).sentence,
                                 forgetfulKeychain().sentence,
                                 keychainFault(QKeychain::NoBackendAvailable, {}).sentence,
                                 keychainFault(QKeychain::AccessDenied, {}).sentence,
                                 keychainFault(QKeychain::OtherError, u"Corrupt keyring"_s).sentence};
    QCOMPARE(QSet<QString>(sentences.begin(), sentences.end()).size(), sentences.size());
    QVERIFY(sentences.last().contains(u"Corrupt keyring"_s));
}

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

void SystemKeychainTest::withoutASessionNobodyIsAsked()
{
    const QTemporaryDir empty;
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", empty.path().toLocal8Bit());
    SystemKeychain keychain;
    const auto read = QCoro::waitFor(keychain.read(u"team/auth_token"_s));
    QVERIFY(!read);
    QVERIFY(read.error().kind == Fault::NoService);
    QVERIFY(read.error().sentence.contains(u"D-Bus"_s));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    const auto written = QCoro::waitFor(keychain.write(u"team/auth_token"_s, Secret("t")));
    QVERIFY(!written);
    QVERIFY(written.error().kind == Fault::NoService);
}

void SystemKeychainTest::aSilentKeychainIsGivenUpOnce()
{
    // A bus that takes connections and says nothing.
    const QTemporaryDir folder;
    QLocalServer bus;
    QVERIFY(bus.listen(folder.filePath(u"bus"_s)));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + bus.fullServerName().toLocal8Bit());

    SystemKeychain hasty(Milliseconds(300));
    const auto read = QCoro::waitFor(hasty.read(u"team/auth_token"_s));
    QVERIFY(!read);
    QVERIFY2(read.error().kind == Fault::Silent, qPrintable(read.error().sentence));

    // Nobody waits again for what is still silent.
    SystemKeychain patient(std::chrono::hours(1));
    const auto again = QCoro::waitFor(patient.read(u"team/seal_key"_s));
    QVERIFY(!again);
    QVERIFY(again.error().kind == Fault::Silent);
}

#endif

QTEST_GUILESS_MAIN(SystemKeychainTest)
#include "tst_systemkeychain.moc"
