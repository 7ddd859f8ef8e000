// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles on the command line: set up on one computer, handed on in a sealed file, at work on another.
#include "sandbox/simulator.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <pty.h>
#include <sys/ioctl.h>
#include <unistd.h>
#endif

using namespace Ringproof;
using namespace Qt::StringLiterals;

class TestCliProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theListIsWhatItAlwaysWas();
    void aProfileIsMadeChangedAndRemoved();
    void valuesAreWhatTheirKeysTake_data();
    void valuesAreWhatTheirKeysTake();
    void badUsageIsExplained_data();
    void badUsageIsExplained();
    void aProfileMovesToAnotherComputerAndWorksThere();
    void aWrongPassphraseAndADamagedFileAreToldApart();
    void secretsThatCanNotBeKeptAreNotImported();
    void aPassphraseTypedAtTheTerminalIsNotShown();

private:
    struct Result {
        int status = -1;
        QJsonObject json;
        QByteArray out;
        QByteArray errors;
        [[nodiscard]] QString outcome() const { return json.value(u"outcome"_s).toString(); }
        [[nodiscard]] QString message() const { return json.value(u"message"_s).toString(); }
    };
    using Environment = QMap<QString, QString>;

    [[nodiscard]] QProcessEnvironment environmentOf(const QString &home, const Environment &more) const;
    [[nodiscard]] Result runAt(const QString &home, const QStringList &arguments, const Environment &more = {}, const QByteArray &input = {}) const;
    [[nodiscard]] Result profiles(const QStringList &arguments, const Environment &more = {}, const QByteArray &input = {}) const
    {
        return runAt(u"here"_s, QStringList {u"--json"_s, u"profiles"_s} + arguments, more, input);
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void makeDesk() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QString Passphrase = u"correct horse battery"_s;

QByteArray config(const QUrl &plivo = QUrl(u"http://127.0.0.1:9"_s))
{
    const SimulatorOptions options;
    const QJsonObject phlo {{u"auth_id"_s, options.authId}, {u"phlo_id"_s, options.phloId}, {u"from"_s, u"+12025550123"_s},
                            {u"runner_url"_s, plivo.toString()}, {u"voice_url"_s, plivo.toString()}};
    return QJsonDocument(QJsonObject {{u"phlo"_s, phlo}}).toJson();
}

} // namespace

void TestCliProfiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QProcessEnvironment TestCliProfiles::environmentOf(const QString &home, const Environment &more) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (name.startsWith(u"RINGPROOF_"_s))
            environment.remove(name);
    }
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s); // no keychain
    environment.insert(u"XDG_RUNTIME_DIR"_s, path(home));
    environment.insert(u"XDG_CONFIG_HOME"_s, path(home) + u"/config"_s);
    environment.insert(u"XDG_DATA_HOME"_s, path(home) + u"/data"_s);
    for (auto it = more.begin(); it != more.end(); ++it)
        environment.insert(it.key(), it.value());
    return environment;
}

TestCliProfiles::Result TestCliProfiles::runAt(const QString &home, const QStringList &arguments, const Environment &more, const QByteArray &input) const
{
    QDir().mkpath(path(home));
    QProcess process;
    process.setProcessEnvironment(environmentOf(home, more));
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral(RINGPROOF_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000))
        process.kill();
    Result result;
    result.status = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.errors = process.readAllStandardError();
    result.json = QJsonDocument::fromJson(result.out).object();
    return result;
}

void TestCliProfiles::makeDesk() const
{
    const Result made = profiles({u"create"_s, u"desk"_s, u"--from"_s, u"-"_s}, {}, config());
    QVERIFY2(made.status == 0, made.out.constData());
}

void TestCliProfiles::theListIsWhatItAlwaysWas()
{
    makeDesk();
    for (const QStringList &arguments : {QStringList(), QStringList {u"list"_s}}) {
        const Result listed = profiles(arguments);
        QCOMPARE(listed.status, 0);
        QCOMPARE(listed.outcome(), u"listed"_s);
        QCOMPARE(listed.json.value(u"profiles"_s).toArray(), QJsonArray({u"sandbox"_s, u"desk"_s}));
        QVERIFY(listed.message().contains(u"config files in"_s));
    }
    QVERIFY(runAt(u"here"_s, {u"profiles"_s}).out.startsWith("sandbox\ndesk\n\n"));
}

void TestCliProfiles::aProfileIsMadeChangedAndRemoved()
{
    makeDesk();
    QCOMPARE(profiles({u"set"_s, u"desk"_s, u"colour"_s, u"red"_s}).outcome(), u"saved"_s);
    QCOMPARE(profiles({u"set"_s, u"desk"_s, u"policy.ttl_s"_s, u"90"_s}).outcome(), u"saved"_s);
    QCOMPARE(profiles({u"duplicate"_s, u"desk"_s, u"Köln (Büro)"_s}).outcome(), u"duplicated"_s);
    QCOMPARE(profiles({u"rename"_s, u"Köln (Büro)"_s, u"Köln"_s}).outcome(), u"renamed"_s);
    QCOMPARE(profiles({u"unset"_s, u"Köln"_s, u"policy.ttl_s"_s}).outcome(), u"saved"_s);
    const Result shown = profiles({u"show"_s, u"Köln"_s});
    QCOMPARE(shown.outcome(), u"shown"_s);
    const QJsonObject config = shown.json.value(u"config"_s).toObject();
    QCOMPARE(config.value(u"colour"_s).toString(), u"red"_s);
    QVERIFY(!config.contains(u"policy"_s));
    QCOMPARE(profiles({u"show"_s, u"desk"_s}).json.value(u"config"_s).toObject().value(u"policy"_s).toObject(), QJsonObject({{u"ttl_s"_s, 90}}));
    QCOMPARE(profiles({u"remove"_s, u"desk"_s}).outcome(), u"removed"_s);
    QCOMPARE(profiles({}).json.value(u"profiles"_s).toArray(), QJsonArray({u"sandbox"_s, u"Köln"_s}));
    QCOMPARE(profiles({u"show"_s, u"desk"_s}).status, 1);
    QCOMPARE(profiles({u"show"_s, u"sandbox"_s}).status, 0);
}

void TestCliProfiles::valuesAreWhatTheirKeysTake_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("status");
    QTest::newRow("a number") << u"policy.max_attempts"_s << u"3"_s << 0;
    QTest::newRow("a switch") << u"policy.extend_on_answer"_s << u"false"_s << 0;
    QTest::newRow("a list") << u"policy.regions"_s << u"[\"US\", \"CA\"]"_s << 0;
    QTest::newRow("an id of digits") << u"phlo.phlo_id"_s << u"4711"_s << 0;
    QTest::newRow("a text") << u"receipt"_s << u"{number} {time}"_s << 0;
    QTest::newRow("a language's PHLO") << u"phlo.languages.es"_s << u"p-2"_s << 0;
    QTest::newRow("out of range") << u"policy.max_attempts"_s << u"0"_s << 2;
    QTest::newRow("no setting") << u"policy.max_attemps"_s << u"3"_s << 2;
    QTest::newRow("not a setting's part") << u"colour.shade"_s << u"x"_s << 2;
    QTest::newRow("empty") << u""_s << u"x"_s << 2;
    QTest::newRow("a password in an address") << u"store"_s << u"redis://:hunter2@localhost"_s << 2;
    QTest::newRow("a code in a receipt") << u"receipt"_s << u"{code}"_s << 2;
}

void TestCliProfiles::valuesAreWhatTheirKeysTake()
{
    QFETCH(const QString, key);
    QFETCH(const QString, typed);
    QFETCH(const int, status);
    makeDesk();
    const Result before = profiles({u"show"_s, u"desk"_s});
    const Result set = profiles({u"set"_s, u"desk"_s, key, typed});
    QVERIFY2(set.status == status, set.out.constData());
    QVERIFY(!set.out.contains("hunter2"));
    QVERIFY2((profiles({u"show"_s, u"desk"_s}).out == before.out) == (status != 0), set.out.constData());
}

void TestCliProfiles::badUsageIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown") << QStringList {u"polish"_s} << u"It can: list, show"_s;
    QTest::newRow("too few") << QStringList {u"show"_s} << u"profiles show NAME"_s;
    QTest::newRow("too many") << QStringList {u"show"_s, u"a"_s, u"b"_s} << u"profiles show NAME"_s;
    QTest::newRow("far too many") << QStringList {u"set"_s, u"a"_s, u"b"_s, u"c"_s, u"d"_s} << u"Usage"_s;
    QTest::newRow("from nothing") << QStringList {u"create"_s, u"x"_s} << u"--from FILE"_s;
    QTest::newRow("from nowhere") << QStringList {u"create"_s, u"x"_s, u"--from"_s, u"no.json"_s} << u"no.json"_s;
    QTest::newRow("a bad name") << QStringList {u"duplicate"_s, u"desk"_s, u"nul"_s} << u"Windows"_s;
    QTest::newRow("a taken name") << QStringList {u"duplicate"_s, u"desk"_s, u"DESK"_s} << u"already"_s;
    QTest::newRow("the sandbox") << QStringList {u"remove"_s, u"sandbox"_s} << u"always there"_s;
    QTest::newRow("a sandbox of one's own") << QStringList {u"set"_s, u"sandbox"_s, u"colour"_s, u"red"_s} << u"can't be changed"_s;
    QTest::newRow("export of the sandbox") << QStringList {u"export"_s, u"sandbox"_s, u"x"_s} << u"isn't exported"_s;
}

void TestCliProfiles::badUsageIsExplained()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, says);
    makeDesk();
    const Result result = profiles(arguments, {{u"RINGPROOF_PASSPHRASE"_s, Passphrase}});
    QCOMPARE(result.status, 2);
    QCOMPARE(result.outcome(), u"invalid"_s);
    QVERIFY2(result.message().contains(says), result.out.constData());
}

void TestCliProfiles::aProfileMovesToAnotherComputerAndWorksThere()
{
    Simulator simulator;
    const auto url = simulator.start();
    QVERIFY(url);
    QCOMPARE(profiles({u"create"_s, u"desk"_s, u"--from"_s, u"-"_s}, {}, config(*url)).status, 0);
    const Environment secrets {{u"RINGPROOF_AUTH_TOKEN"_s, simulator.options().authToken}, {u"RINGPROOF_SEAL_KEY"_s, u"ab"_s.repeated(32)}};
    const Result exported = profiles({u"export"_s, u"desk"_s, u"team.ringproof"_s}, secrets, Passphrase.toUtf8() + "\n");
    QVERIFY2(exported.status == 0, exported.out.constData());
    QCOMPARE(exported.json.value(u"secrets"_s).toArray(), QJsonArray({u"auth_token"_s, u"seal_key"_s}));
    QFile file(path(u"team.ringproof"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(simulator.options().authToken.toUtf8()));
    QCOMPARE(profiles({u"export"_s, u"desk"_s, u"team.ringproof"_s}, {{u"RINGPROOF_PASSPHRASE"_s, Passphrase}}).status, 2);

    const QStringList import {u"--json"_s, u"profiles"_s, u"import"_s, u"team.ringproof"_s, u"--name"_s, u"counter 2"_s, u"--without-secrets"_s};
    const Result imported = runAt(u"there"_s, import, {{u"RINGPROOF_PASSPHRASE"_s, Passphrase}});
    QVERIFY2(imported.status == 0, imported.out.constData());
    QCOMPARE(imported.json.value(u"name"_s).toString(), u"counter 2"_s);
    QCOMPARE(imported.json.value(u"secrets"_s).toArray(), QJsonArray());

    const QStringList dispatch {u"--json"_s, u"--profile"_s, u"counter 2"_s, u"dispatch"_s, u"+12025550100"_s};
    QProcess process; // beside the simulator's event loop
    process.setProcessEnvironment(environmentOf(u"there"_s, secrets));
    process.start(QStringLiteral(RINGPROOF_CLI), dispatch);
    QVERIFY(QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000));
    const QByteArray out = process.readAllStandardOutput();
    QVERIFY2(process.exitCode() == 0 && out.contains("\"dispatched\""), out.constData());
}

void TestCliProfiles::aWrongPassphraseAndADamagedFileAreToldApart()
{
    makeDesk();
    const Environment right {{u"RINGPROOF_PASSPHRASE"_s, Passphrase}};
    QCOMPARE(profiles({u"export"_s, u"desk"_s, u"team.ringproof"_s}, {{u"RINGPROOF_PASSPHRASE"_s, u"short"_s}}).status, 2);
    QCOMPARE(profiles({u"export"_s, u"desk"_s, u"team.ringproof"_s}).status, 2);
    QCOMPARE(profiles({u"export"_s, u"desk"_s, u"team.ringproof"_s}, right).status, 0);
    const QStringList import {u"import"_s, u"team.ringproof"_s, u"--name"_s, u"other"_s, u"--without-secrets"_s};
    const Result wrong = profiles(import, {{u"RINGPROOF_PASSPHRASE"_s, u"incorrect horse battery"_s}});
    QCOMPARE(wrong.status, 1);
    QCOMPARE(wrong.outcome(), u"wrong_passphrase"_s);

    QFile file(path(u"team.ringproof"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll();
    content[100] = char(content[100] ^ 1);
    QVERIFY(file.seek(0) && file.write(content) == content.size());
    file.flush();
    const Result damaged = profiles(import, right);
    QCOMPARE(damaged.status, 2);
    QVERIFY2(damaged.message().contains(u"damaged"_s), damaged.out.constData());
    content[16] = 9;
    QVERIFY(file.seek(0) && file.write(content) == content.size());
    file.close();
    QCOMPARE(profiles(import, right).outcome(), u"incompatible"_s);
    QCOMPARE(profiles({u"import"_s, u"nothing.ringproof"_s}, right).outcome(), u"none"_s);
    QCOMPARE(profiles({}).json.value(u"profiles"_s).toArray(), QJsonArray({u"sandbox"_s, u"desk"_s}));
}

void TestCliProfiles::secretsThatCanNotBeKeptAreNotImported()
{
    makeDesk();
    Environment environment {{u"RINGPROOF_PASSPHRASE"_s, Passphrase}, {u"RINGPROOF_AUTH_TOKEN"_s, u"token-4711"_s}};
    QCOMPARE(profiles({u"export"_s, u"desk"_s, u"team.ringproof"_s}, environment).status, 0);
    environment.remove(u"RINGPROOF_AUTH_TOKEN"_s);
    const Result imported = profiles({u"import"_s, u"team.ringproof"_s, u"--name"_s, u"other"_s}, environment);
    QCOMPARE(imported.status, 5);
    QCOMPARE(imported.outcome(), u"unavailable"_s);
    QVERIFY2(imported.message().contains(u"Nothing was imported"_s), imported.out.constData());
    QVERIFY(!imported.out.contains("token-4711") && !imported.errors.contains("token-4711"));
    QCOMPARE(profiles({}).json.value(u"profiles"_s).toArray(), QJsonArray({u"sandbox"_s, u"desk"_s}));
}

void TestCliProfiles::aPassphraseTypedAtTheTerminalIsNotShown()
{
#ifdef Q_OS_LINUX
    makeDesk();
    int terminal = -1;
    int inside = -1;
    if (openpty(&terminal, &inside, nullptr, nullptr, nullptr) != 0)
        QSKIP("this system gives tests no terminal");
    QProcess process;
    process.setProcessEnvironment(environmentOf(u"here"_s, {}));
    process.setWorkingDirectory(m_folder->path());
    process.setChildProcessModifier([inside] {
        ::setsid();
        ::ioctl(inside, TIOCSCTTY, 0);
        ::dup2(inside, 0);
    });
    process.start(QStringLiteral(RINGPROOF_CLI), {u"--json"_s, u"profiles"_s, u"export"_s, u"desk"_s, u"team.ringproof"_s});
    QByteArray errors;
    const auto asks = [&](const char *prompt) {
        return QTest::qWaitFor([&] { errors += process.readAllStandardError(); return errors.contains(prompt); }, 60'000);
    };
    const QByteArray line = Passphrase.toUtf8() + '\n';
    QVERIFY(asks("Passphrase: "));
    QCOMPARE(::write(terminal, line.constData(), size_t(line.size())), line.size());
    QVERIFY(asks("again: "));
    QCOMPARE(::write(terminal, line.constData(), size_t(line.size())), line.size());
    QVERIFY(QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000));
    const QByteArray out = process.readAllStandardOutput();
    QVERIFY2(process.exitCode() == 0, out.constData());
    int waiting = 0;
    ::ioctl(terminal, FIONREAD, &waiting);
    QByteArray shown(waiting, '\0');
    if (waiting > 0)
        shown.truncate(::read(terminal, shown.data(), size_t(waiting)));
    QVERIFY2(!shown.contains("horse") && !errors.contains("horse"), shown.constData());
    ::close(terminal);
    ::close(inside);
#endif
}

QTEST_GUILESS_MAIN(TestCliProfiles)
#include "tst_cliprofiles.moc"
