// SPDX-License-Identifier: GPL-3.0-or-later
// A real Secret Service (GNOME Keyring) on a bus of its own: what is kept there is what the command line works with. Skipped where there is none.
#include "profile/secretvault.h"
#include "profile/systemkeychain.h"
#include "sandbox/simulator.h"
#include "support/redisserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLibrary>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <qcoro/qcorotask.h>

using namespace Ringproof;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000; //!< ms

using Fault = KeychainFault::Kind;

template<typename T> T wait(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

} // namespace

class KeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void whatIsWrittenIsRead();
    void whatIsRemovedIsGone();
    void theCommandLineWorksWithWhatIsKeptThere();
    void aLockedKeyringIsNoEmptyOne(); // the last two: they leave it so
    void theProgramOutlivesTheBus();

private:
    [[nodiscard]] bool ask(const QStringList &question, const QByteArray &expected = {}) const;
    [[nodiscard]] QJsonObject cli(const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
    SystemKeychain m_keychain;
};

void KeyringTest::initTestCase()
{
    for (const auto &program : {u"dbus-daemon"_s, u"dbus-send"_s, u"gnome-keyring-daemon"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(u"There is no %1 here."_s.arg(program)));
    }
    if (!QLibrary(u"secret-1"_s, 0).load())
        QSKIP("There is no libsecret here.");

    for (const char *name : {"XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "HOME"}) {
        const QString path = m_folder.filePath(QString::fromLatin1(name).toLower());
        QVERIFY(QDir().mkpath(path));
        QFile(path).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(name, path.toLocal8Bit());
    }
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_NO_GLIB", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION"})
        qunsetenv(name); // nobody is asked for a password, and QtKeychain takes no KWallet
    for (const SecretKind kind : SecretKinds)
        qunsetenv(environmentName(kind));

    // A bus that starts no services: a keyring that is started by itself would be another one, and locked.
    QFile config(m_folder.filePath(u"bus.conf"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context=\"default\"><allow send_destination=\"*\"/>"
                 "<allow own=\"*\"/><allow eavesdrop=\"false\"/></policy></busconfig>");
    config.close();
    endWithThisProgram(m_bus);
    m_bus.start(u"dbus-daemon"_s, {u"--nofork"_s, u"--print-address=1"_s, u"--config-file="_s + config.fileName()});
    QTRY_VERIFY_WITH_TIMEOUT(m_bus.canReadLine(), Patience);
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());

    endWithThisProgram(m_keyring);
    m_keyring.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    m_keyring.write("the keyring's password");
    m_keyring.closeWriteChannel();
    QTRY_VERIFY_WITH_TIMEOUT(ask({u"--dest=org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus.NameHasOwner"_s, u"string:org.freedesktop.secrets"_s},
                                 "true"),
                             Patience);
}

void KeyringTest::cleanupTestCase()
{
    for (QProcess *process : {&m_keyring, &m_bus}) {
        process->kill();
        process->waitForFinished();
    }
}

bool KeyringTest::ask(const QStringList &question, const QByteArray &expected) const
{
    QProcess process;
    process.start(u"dbus-send"_s, QStringList {u"--session"_s, u"--print-reply"_s} + question);
    return process.waitForFinished(Patience) && process.exitCode() == 0 && process.readAllStandardOutput().contains(expected);
}

QJsonObject KeyringTest::cli(const QStringList &arguments) const
{
    QProcess process;
    process.start(QStringLiteral(RINGPROOF_CLI), QStringList {u"--profile"_s, u"team"_s, u"--json"_s} + arguments);
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, Patience))
        process.kill();
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

void KeyringTest::whatIsWrittenIsRead()
{
    const QByteArray text = "a token: ümlaut, \"quotes\" and 'more'";
    QVERIFY(wait(m_keychain.write(u"team/auth_token"_s, Secret(text))));
    const auto read = wait(m_keychain.read(u"team/auth_token"_s));
    QVERIFY(read);
    QCOMPARE(read->reveal(), QByteArrayView(text));
    QVERIFY(wait(m_keychain.write(u"team/auth_token"_s, Secret("another"))));
    QCOMPARE(wait(m_keychain.read(u"team/auth_token"_s))->reveal(), QByteArrayView("another"));
    const auto missing = wait(m_keychain.read(u"crew/auth_token"_s));
    QVERIFY(!missing);
    QVERIFY2(missing.error().kind == Fault::NoEntry, qPrintable(missing.error().sentence));
}

void KeyringTest::whatIsRemovedIsGone()
{
    QVERIFY(wait(m_keychain.write(u"team/http_token"_s, Secret("h"))));
    QVERIFY(wait(m_keychain.remove(u"team/http_token"_s)));
    QVERIFY(wait(m_keychain.read(u"team/http_token"_s)).error().kind == Fault::NoEntry);
    QVERIFY(wait(m_keychain.remove(u"team/http_token"_s)));
}

void KeyringTest::theCommandLineWorksWithWhatIsKeptThere()
{
    SimulatorOptions options;
    options.authToken = u"token-of-the-keyring"_s;
    Simulator simulator(options);
    const auto url = simulator.start();
    QVERIFY(url);
    const QString path = Profile::profilesFolder() + u"/team.json"_s;
    QVERIFY(QDir().mkpath(Profile::profilesFolder()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QJsonObject phlo {{u"auth_id"_s, options.authId}, {u"phlo_id"_s, options.phloId}, {u"from"_s, u"+15671234567"_s},
                            {u"runner_url"_s, url->toString()}, {u"voice_url"_s, url->toString()}};
    const QJsonObject config {{u"phlo"_s, phlo}, {u"store"_s, u"embedded:"_s + m_folder.filePath(u"codes.db"_s)}};
    file.write(QJsonDocument(config).toJson());
    file.close();
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);

    SecretVault vault(m_keychain);
    QVERIFY(wait(vault.forget(u"team"_s, SecretKind::AuthToken)));
    const QString missing = cli({u"dispatch"_s, u"+12025550100"_s}).value(u"message"_s).toString();
    QVERIFY2(missing.contains(u"RINGPROOF_AUTH_TOKEN"_s), qPrintable(missing));

    for (const auto &[kind, secret] : {std::pair(SecretKind::AuthToken, Secret(options.authToken.toUtf8())),
                                       std::pair(SecretKind::SealKey, SecretVault::makeKey()),
                                       std::pair(SecretKind::AuditKey, SecretVault::makeKey())}) {
        const auto kept = wait(vault.keep(u"team"_s, kind, secret));
        QVERIFY(kept);
        QVERIFY(kept->place == SecretVault::Place::Keychain);
    }
    const QJsonObject dispatched = cli({u"dispatch"_s, u"+12025550100"_s});
    QVERIFY2(dispatched.value(u"outcome"_s) == u"dispatched"_s, qPrintable(dispatched.value(u"message"_s).toString()));
    const QJsonObject log = cli({u"audit"_s, u"verify"_s});
    QVERIFY2(log.value(u"keyed"_s).toBool(), qPrintable(log.value(u"message"_s).toString()));
}

void KeyringTest::aLockedKeyringIsNoEmptyOne()
{
    QVERIFY(ask({u"--dest=org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                 u"array:objpath:/org/freedesktop/secrets/collection/login"_s}));
    const auto read = wait(m_keychain.read(u"team/auth_token"_s));
    QVERIFY(!read);
    QVERIFY2(read.error().kind == Fault::Refused, qPrintable(read.error().sentence));
    const auto written = wait(m_keychain.write(u"team/auth_token"_s, Secret("t")));
    QVERIFY(!written);
    QVERIFY2(written.error().kind == Fault::Refused, qPrintable(written.error().sentence));
    const auto removed = wait(m_keychain.remove(u"team/auth_token"_s));
    QVERIFY(!removed);
    QVERIFY2(removed.error().kind == Fault::Refused, qPrintable(removed.error().sentence));
    const QString message = cli({u"dispatch"_s, u"+12025550100"_s}).value(u"message"_s).toString();
    QVERIFY2(message.contains(read.error().sentence), qPrintable(message));
}

void KeyringTest::theProgramOutlivesTheBus()
{
    m_bus.kill();
    QVERIFY(m_bus.waitForFinished(Patience));
    const auto read = wait(m_keychain.read(u"team/auth_token"_s));
    QVERIFY(!read);
    QVERIFY2(read.error().kind != Fault::NoEntry, qPrintable(read.error().sentence));
}

QTEST_GUILESS_MAIN(KeyringTest)
#include "tst_keyring.moc"
