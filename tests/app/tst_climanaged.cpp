// SPDX-License-Identifier: GPL-3.0-or-later
// The managed policy where it really lies: the command line as a process in a mount namespace with an /etc of its own.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliManaged : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void whatIsSwitchedOffIsRefused();
    void numbersAreMaskedWhereUncoveringIsSwitchedOff();
    void aConfigFileCanNotGoRoundIt();
    void theEnvironmentCanNotGoRoundIt();
    void theEnvironmentMovesNeitherStoreNorLog();
    void aBrokenPolicyOpensNothing_data();
    void aBrokenPolicyOpensNothing();

private:
    struct Result {
        int status = -1;
        QJsonObject json;
        QString message;
    };
    [[nodiscard]] Result run(const QByteArray &policy, const QStringList &arguments, const QMap<QString, QString> &more = {});

    std::unique_ptr<QTemporaryDir> m_folder;
};

//! Mounts a folder with a policy in it over /etc, for the program that follows and for nobody else. The list of users there gives the
//! program a home of its own: under a policy the environment doesn't.
static const char *const Script = "set -e; mount -t tmpfs none \"$1\"; mkdir \"$1/ringproof\"; cp \"$2\" \"$1/ringproof/policy.json\"; "
                                  "chmod 644 \"$1/ringproof/policy.json\"; echo \"root:x:0:0::$3:/bin/sh\" >\"$1/passwd\"; "
                                  "mount --bind \"$1\" /etc; shift 3; exec \"$@\"";

void TestCliManaged::initTestCase()
{
    QProcess process;
    process.start(u"unshare"_s, {u"--mount"_s, u"--map-root-user"_s, u"mount"_s, u"-t"_s, u"tmpfs"_s, u"none"_s, u"/mnt"_s});
    if (!process.waitForFinished() || process.exitCode() != 0)
        QSKIP("this system gives tests no mount namespace of their own");
}

void TestCliManaged::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"etc"_s));
}

TestCliManaged::Result TestCliManaged::run(const QByteArray &policy, const QStringList &arguments, const QMap<QString, QString> &more)
{
    const QString policyFile = m_folder->filePath(u"policy.json"_s);
    QFile file(policyFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(policy) != policy.size())
        qFatal("%s can't be written", qPrintable(policyFile));
    file.close();

    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, m_folder->filePath(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->filePath(u"config"_s));
    for (auto variable = more.begin(); variable != more.end(); ++variable)
        environment.insert(variable.key(), variable.value());
    process.setProcessEnvironment(environment);
    process.start(u"unshare"_s, QStringList {u"--mount"_s, u"--map-root-user"_s, u"sh"_s, u"-c"_s, QString::fromLatin1(Script), u"sh"_s,
                                             m_folder->filePath(u"etc"_s), policyFile, m_folder->filePath(u"home"_s), QStringLiteral(RINGPROOF_CLI), u"--json"_s}
                      + arguments);
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000))
        process.kill();
    Result result;
    result.status = process.exitCode();
    result.json = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    result.message = result.json.value(u"message"_s).toString();
    return result;
}

void TestCliManaged::whatIsSwitchedOffIsRefused()
{
    const QByteArray policy = "{\"switched_off\": [\"reset\", \"http_endpoint\", \"audit_removal\"], \"ask\": \"the service desk\"}";
    for (const QStringList &command : {QStringList {u"reset"_s, u"+12025550100"_s}, QStringList {u"serve"_s, u"--port"_s, u"0"_s},
                                       QStringList {u"audit"_s, u"remove"_s, u"--older-than"_s, u"1"_s}}) {
        const Result result = run(policy, command);
        QCOMPARE(result.status, 3);
        QCOMPARE(result.json.value(u"outcome"_s).toString(), u"refused"_s);
        QVERIFY2(result.message.contains(u"Ask the service desk"_s), qPrintable(result.message));
    }
    QCOMPARE(run(policy, {u"audit"_s, u"verify"_s}).json.value(u"outcome"_s).toString(), u"none"_s); // looking is allowed
    QCOMPARE(run("{}", {u"reset"_s, u"+12025550100"_s}).status, 0);
    QCOMPARE(run("{}", {u"audit"_s, u"remove"_s, u"--older-than"_s, u"1"_s}).status, 0);
}

void TestCliManaged::numbersAreMaskedWhereUncoveringIsSwitchedOff()
{
    const QByteArray policy = "{\"switched_off\": [\"reveal\"]}";
    QCOMPARE(run(policy, {u"dispatch"_s, u"+12025550100"_s}).status, 0);
    const auto listed = [&](const QByteArray &under) {
        return run(under, {u"codes"_s}).json.value(u"codes"_s).toArray().at(0).toObject().value(u"number"_s).toString();
    };
    QCOMPARE(listed(policy), u"+1 ••• ••• ••00"_s);
    QCOMPARE(listed("{}"), u"+12025550100"_s);
}

void TestCliManaged::aConfigFileCanNotGoRoundIt()
{
    const QString config = m_folder->filePath(u"desk.json"_s);
    QFile file(config);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"phlo\": {\"auth_id\": \"MAXXXXXXXXXXXXXXXXXX\", \"phlo_id\": \"p\", \"from\": \"+12025550123\"}, \"code_storage\": \"plain\","
               " \"policy\": {\"regions\": []}}");
    file.close();
    const QMap<QString, QString> token {{u"RINGPROOF_AUTH_TOKEN"_s, u"token"_s}};
    const QStringList dispatch {u"--config"_s, config, u"dispatch"_s, u"+14155552671"_s};

    Result result = run("{\"switched_off\": [\"plain_mode\"]}", dispatch, token);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.message.contains(u"code_storage"_s), qPrintable(result.message));

    result = run("{\"pinned\": {\"policy\": {\"regions\": [\"DE\"]}}}", dispatch, token);
    QCOMPARE(result.status, 3);
    QCOMPARE(result.json.value(u"reason"_s).toString(), u"policy"_s);
}

void TestCliManaged::theEnvironmentCanNotGoRoundIt()
{
    const QMap<QString, QString> elsewhere {{u"HOME"_s, m_folder->path()}, {u"XDG_CONFIG_DIRS"_s, m_folder->path()}};
    QCOMPARE(run("{\"switched_off\": [\"reset\"]}", {u"reset"_s, u"+12025550100"_s}, elsewhere).status, 3);
}

void TestCliManaged::theEnvironmentMovesNeitherStoreNorLog()
{
    const QString config = m_folder->filePath(u"desk.json"_s);
    QFile file(config);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"phlo\": {\"auth_id\": \"MAXXXXXXXXXXXXXXXXXX\", \"phlo_id\": \"p\", \"from\": \"+12025550123\","
               " \"runner_url\": \"http://127.0.0.1:1\"}, \"code_storage\": \"plain\"}");
    file.close();
    const QByteArray policy = "{\"pinned\": {\"store\": \"embedded:\", \"policy\": {\"cooldown_s\": 600}}}";
    const auto dispatch = [&](const QString &folder) {
        const QMap<QString, QString> elsewhere {{u"RINGPROOF_AUTH_TOKEN"_s, u"token"_s},
                                                {u"HOME"_s, m_folder->filePath(folder)},
                                                {u"XDG_DATA_HOME"_s, m_folder->filePath(folder)}};
        return run(policy, {u"--config"_s, config, u"dispatch"_s, u"+14155552671"_s}, elsewhere);
    };

    Result result = dispatch(u"one"_s);
    QVERIFY2(result.json.value(u"outcome"_s).toString() == u"rejected"_s, qPrintable(result.message)); // nobody listens there
    result = dispatch(u"two"_s);
    QVERIFY2(result.json.value(u"reason"_s).toString() == u"cooldown"_s, qPrintable(result.message));
    for (const QString &folder : {u"one"_s, u"two"_s})
        QVERIFY(!QFile::exists(m_folder->filePath(folder)));

    const QString log = m_folder->filePath(u"home/.local/share/ringproof/audit.db"_s);
    QVERIFY(QFile::exists(log));
    result = run(policy, {u"audit"_s, u"verify"_s});
    QCOMPARE(result.json.value(u"file"_s).toString(), log);
    QCOMPARE(result.json.value(u"rows"_s).toInt(), 3); // started, rejected, refused
}

void TestCliManaged::aBrokenPolicyOpensNothing_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("dispatch") << QStringList {u"dispatch"_s, u"+12025550100"_s};
    QTest::newRow("verify") << QStringList {u"verify"_s, u"+12025550100"_s, u"000000"_s};
    QTest::newRow("codes") << QStringList {u"codes"_s};
    QTest::newRow("serve") << QStringList {u"serve"_s, u"--port"_s, u"0"_s};
    QTest::newRow("doctor") << QStringList {u"doctor"_s};
    QTest::newRow("audit verify") << QStringList {u"audit"_s, u"verify"_s};
    QTest::newRow("audit export") << QStringList {u"audit"_s, u"export"_s, u"--out"_s, u"log.csv"_s};
    QTest::newRow("audit remove") << QStringList {u"audit"_s, u"remove"_s, u"--older-than"_s, u"1"_s};
}

void TestCliManaged::aBrokenPolicyOpensNothing()
{
    QFETCH(const QStringList, command);
    const Result result = run("{\"pinned\": {\"polcy\": {}}}", command);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.message.contains(u"/etc/ringproof/policy.json"_s) && result.message.contains(u"Nothing is opened"_s),
             qPrintable(result.message));
    QVERIFY(!QFile::exists(m_folder->filePath(u"home"_s)) && !QFile::exists(m_folder->filePath(u"data"_s)));
}

QTEST_GUILESS_MAIN(TestCliManaged)
#include "tst_climanaged.moc"
