// SPDX-License-Identifier: GPL-3.0-or-later
// Plants secrets and codes that can be recognized, puts both programs through work and failures, and looks for them in everything that is left.
#include "sandbox/simulator.h"
#include "support/leaksearch.h"
#include "support/redisserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Ringproof;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000; //!< ms

// With characters that look different in each encoding.
const QByteArray Token = "planted+token/7Qx4~kept?";
const QByteArray RedisPassword = "planted:redis@p4ss/word+1";
const QByteArray HttpToken = "planted-http=token&9Zk2";
const QByteArray SealKey = "5ea15ea15ea15ea15ea15ea15ea15ea10f1e2d3c4b5a69788796a5b4c3d2e1f0";
const QByteArray AuditKey = "a0d17a0d17a0d17a0d17a0d17a0d17a00f1e2d3c4b5a69788796a5b4c3d2e1f0";

} // namespace

class LeakTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatIsPlantedIsFound();
    void workLeavesNothing();
    void failuresLeaveNothing_data();
    void failuresLeaveNothing();
    void serveLeavesNothing();
    void theArgumentListHoldsNoCode();
    void theWindowLeavesNothing();
    void aCrashLeavesNoCore_data();
    void aCrashLeavesNoCore();

private:
    struct Ended {
        int status = -1;
        QByteArray out;
        QByteArray err;
    };

    void prepare(QProcess &process, const QString &program, const QStringList &arguments) const;
    Ended run(const QString &program, const QStringList &arguments, const QByteArray &input = {});
    Ended finish(QProcess &process);
    Ended cli(const QStringList &arguments, const QByteArray &input = {});
    void writeConfig(const QByteArray &more = {});
    [[nodiscard]] static QByteArray commandLineOf(const QProcess &process);
    void verifyNothingLeaked();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RedisServer> m_redis;
    std::unique_ptr<Simulator> m_simulator;
    LeakSearch m_search;
    QStringList m_found;
    QMap<QString, QString> m_environment; //!< of one test, besides what all have
    QByteArray m_url;
    QByteArray m_store;
    QString m_config;
    QByteArray m_spoken;
};

void LeakTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const auto *name : {"home", "config", "data", "cache", "state", "run", "tmp"})
        QVERIFY(QDir(m_folder->path()).mkdir(QString::fromLatin1(name)));
    QFile(m_folder->filePath(u"run"_s)).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_redis = std::make_unique<RedisServer>();
    m_redis->ask({"CONFIG", "SET", "requirepass", RedisPassword});
    m_redis->setPassword(RedisPassword);
    m_store = "redis://127.0.0.1:" + QByteArray::number(m_redis->port()) + "/0";

    SimulatorOptions options;
    options.speed = 50;
    options.authToken = QString::fromLatin1(Token);
    m_simulator = std::make_unique<Simulator>(options);
    connect(m_simulator.get(), &Simulator::called, this, [this](VirtualPhone *phone) {
        m_spoken.clear();
        connect(phone, &VirtualPhone::said, this, [this](const QString &words) {
            for (const QChar c : words) {
                if (c.isDigit() && m_spoken.size() < 8)
                    m_spoken.append(c.toLatin1());
            }
        });
    });
    const auto url = m_simulator->start();
    QVERIFY(url);
    m_url = url->toEncoded();
    m_config = m_folder->filePath(u"desk.json"_s);
    writeConfig();

    m_search = {};
    m_search.plant(u"the auth token"_s, Token);
    m_search.plant(u"the Redis password"_s, RedisPassword);
    m_search.plant(u"the HTTP token"_s, HttpToken);
    for (const QByteArray &key : {SealKey, AuditKey}) {
        m_search.plant(u"a key's digits"_s, key);
        m_search.plant(u"a key"_s, QByteArray::fromHex(key));
    }
    m_found.clear();
    m_environment.clear();
}

void LeakTest::cleanup()
{
    m_simulator.reset();
    m_redis.reset();
    m_folder.reset();
}

//! Eight digits, so that no number in a log is the code by chance.
void LeakTest::writeConfig(const QByteArray &more)
{
    QFile file(m_config);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("{\"phlo\":{\"auth_id\":\"" + m_simulator->options().authId.toUtf8() + "\",\"phlo_id\":\"" + m_simulator->options().phloId.toUtf8()
               + "\",\"from\":\"+15671234567\",\"runner_url\":\"" + m_url + "\",\"voice_url\":\"" + m_url + "\"},\"store\":\"" + m_store
               + "\",\"policy\":{\"code_length\":8,\"cooldown_s\":0}" + more + "}");
}

void LeakTest::prepare(QProcess &process, const QString &program, const QStringList &arguments) const
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    for (const char *name : {"ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"}) {
        if (qEnvironmentVariableIsSet(name))
            environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
    }
    const auto folder = [&](const char *name, const char *place) {
        environment.insert(QString::fromLatin1(name), m_folder->filePath(QString::fromLatin1(place)));
    };
    folder("HOME", "home");
    folder("XDG_CONFIG_HOME", "config");
    folder("XDG_DATA_HOME", "data");
    folder("XDG_CACHE_HOME", "cache");
    folder("XDG_STATE_HOME", "state");
    folder("XDG_RUNTIME_DIR", "run");
    folder("TMPDIR", "tmp");
    const auto secret = [&](const char *name, const QByteArray &value) { environment.insert(QString::fromLatin1(name), QString::fromLatin1(value)); };
    secret("RINGPROOF_AUTH_TOKEN", Token);
    secret("RINGPROOF_REDIS_PASSWORD", RedisPassword);
    secret("RINGPROOF_HTTP_TOKEN", HttpToken);
    secret("RINGPROOF_SEAL_KEY", SealKey);
    secret("RINGPROOF_AUDIT_KEY", AuditKey);
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    for (auto it = m_environment.cbegin(); it != m_environment.cend(); ++it)
        environment.insert(it.key(), it.value());
    process.setProcessEnvironment(environment);
    process.setProgram(program);
    process.setArguments(arguments);
    process.setWorkingDirectory(m_folder->path());
    endWithThisProgram(process);
}

LeakTest::Ended LeakTest::finish(QProcess &process)
{
    // The simulator lives in this process: the event loop must go on.
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, Patience))
        process.kill();
    Ended ended {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                 process.readAllStandardError()};
    m_found << m_search.in(ended.out, u"standard output"_s) << m_search.in(ended.err, u"standard error"_s);
    return ended;
}

LeakTest::Ended LeakTest::run(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    prepare(process, program, arguments);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    return finish(process);
}

LeakTest::Ended LeakTest::cli(const QStringList &arguments, const QByteArray &input)
{
    return run(QStringLiteral(RINGPROOF_CLI), QStringList {u"--config"_s, m_config} + arguments, input);
}

QByteArray LeakTest::commandLineOf(const QProcess &process)
{
    QFile file(u"/proc/%1/cmdline"_s.arg(process.processId()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void LeakTest::verifyNothingLeaked()
{
    int files = 0;
    m_found << m_search.below(m_folder->path(), &files);
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
    QVERIFY(files > 0);
}

//! The control: without it an empty result would mean nothing.
void LeakTest::whatIsPlantedIsFound()
{
    run(u"printenv"_s, {u"RINGPROOF_AUTH_TOKEN"_s});
    QVERIFY2(m_found.contains(u"the auth token as plain text in standard output"_s), qPrintable(m_found.join(u'\n')));
    run(u"sh"_s, {u"-c"_s, u"printf %s \"$RINGPROOF_REDIS_PASSWORD\" | base64 >&2"_s});
    QVERIFY2(m_found.contains(u"the Redis password as Base64 in standard error"_s), qPrintable(m_found.join(u'\n')));
    QVERIFY(m_search.below(m_folder->path()).isEmpty());
    for (const LeakSearch::Needle &needle : m_search.needles()) {
        QFile file(m_folder->filePath(u"data/.planted"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("before " + needle.bytes + " after");
        file.close();
        QVERIFY2(!m_search.below(m_folder->path()).isEmpty(), qPrintable(needle.name));
    }
    // Basic authentication, whatever the user's name is long.
    for (const char *user : {"", "a", "ab", "abc"}) {
        const QByteArray header = (user + (':' + Token)).toBase64();
        QVERIFY(!m_search.in(header, u"a header"_s).isEmpty());
    }
}

void LeakTest::workLeavesNothing()
{
    const Ended dispatched = cli({u"--json"_s, u"dispatch"_s, u"+12025550100"_s});
    QCOMPARE(dispatched.status, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_spoken.size(), 8, Patience);
    m_search.plant(u"the code"_s, m_spoken);
    m_found << m_search.in(dispatched.out + dispatched.err, u"what dispatch said"_s);
    const QByteArray wrong = m_spoken == "00000000" ? "00000001" : "00000000";
    QCOMPARE(cli({u"status"_s, u"+12025550100"_s}).status, 0);
    QCOMPARE(cli({u"codes"_s}).status, 0);
    QCOMPARE(cli({u"verify"_s, u"+12025550100"_s, u"-"_s}, wrong + '\n').status, 1);
    QCOMPARE(cli({u"verify"_s, u"+12025550100"_s, u"-"_s}, m_spoken + '\n').status, 0);
    QCOMPARE(cli({u"doctor"_s}).status, 0);
    QCOMPARE(cli({u"audit"_s, u"verify"_s}).status, 0);
    QCOMPARE(cli({u"audit"_s, u"export"_s, u"--format"_s, u"jsonl"_s, u"--out"_s, m_folder->filePath(u"export.jsonl"_s)}).status, 0);
    QVERIFY(QFile::exists(m_folder->filePath(u"data/ringproof/audit.db"_s)));
    verifyNothingLeaked();
}

void LeakTest::failuresLeaveNothing_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    for (const auto &[fault, status] : {std::pair("wrong token", 4), std::pair("wrong password", 5), std::pair("dead redis", 5),
                                        std::pair("password in the address", 2), std::pair("token in the config", 2),
                                        std::pair("half a key", 2)})
        QTest::newRow(fault) << QString::fromLatin1(fault) << status;
}

void LeakTest::failuresLeaveNothing()
{
    QFETCH(QString, fault);
    QFETCH(int, status);
    if (fault == u"wrong token"_s) {
        const QByteArray other = "planted-but-wrong/8+";
        m_environment.insert(u"RINGPROOF_AUTH_TOKEN"_s, QString::fromLatin1(other));
        m_search.plant(u"the wrong token"_s, other);
    } else if (fault == u"wrong password"_s) {
        const QByteArray other = "planted-but-wrong/9+";
        m_environment.insert(u"RINGPROOF_REDIS_PASSWORD"_s, QString::fromLatin1(other));
        m_search.plant(u"the wrong password"_s, other);
    } else if (fault == u"dead redis"_s) {
        m_redis->kill();
    } else if (fault == u"half a key"_s) {
        m_environment.insert(u"RINGPROOF_SEAL_KEY"_s, QString::fromLatin1(SealKey.first(40)));
        m_search.plant(u"half a key"_s, SealKey.first(40));
    } else {
        // Here the person wrote it into a file: it may be nowhere else.
        if (fault == u"password in the address"_s)
            m_store = "redis://desk:" + RedisPassword.toPercentEncoding() + "@127.0.0.1:1/0";
        writeConfig(fault == u"token in the config"_s ? ",\"auth_token\":\"" + Token + "\"" : QByteArray());
    }
    for (const QStringList &command : {QStringList {u"dispatch"_s, u"+12025550100"_s}, QStringList {u"--json"_s, u"doctor"_s}}) {
        const Ended ended = cli(command);
        QVERIFY2(ended.status == status, ended.err.right(2000).constData());
    }
    QVERIFY(QFile::remove(m_config));
    QFile trace(m_folder->filePath(u"trace"_s));
    QVERIFY(trace.open(QIODevice::WriteOnly)); // so that there is a file even where nothing was begun
    verifyNothingLeaked();
}

void LeakTest::serveLeavesNothing()
{
    QProcess process;
    prepare(process, QStringLiteral(RINGPROOF_CLI), {u"--config"_s, m_config, u"--json"_s, u"serve"_s, u"--port"_s, u"0"_s});
    process.start();
    QByteArray out;
    QTRY_VERIFY_WITH_TIMEOUT((out += process.readAllStandardOutput()).contains('\n'), Patience);
    const QUrl base(QJsonDocument::fromJson(out.first(out.indexOf('\n'))).object().value(u"url"_s).toString());
    QVERIFY(base.isValid());
    QNetworkAccessManager http;
    const auto get = [&](const QString &path, const QByteArray &token) {
        QNetworkRequest request(base.resolved(QUrl(path)));
        request.setRawHeader("Authorization", "Bearer " + token);
        const std::unique_ptr<QNetworkReply> reply(http.get(request));
        [&] { QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), Patience); }();
        m_found << m_search.in(reply->readAll(), u"a reply"_s);
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    };
    QCOMPARE(get(u"/dispatch_otp/?destination_number=%2B12025550100"_s, HttpToken), 200);
    QTRY_COMPARE_WITH_TIMEOUT(m_spoken.size(), 8, Patience);
    m_search.plant(u"the code"_s, m_spoken);
    QCOMPARE(get(u"/verify_otp/?destination_number=%2B12025550100&otp="_s + QString::fromLatin1(m_spoken), "planted-but-wrong"), 401);
    QCOMPARE(get(u"/verify_otp/?destination_number=%2B12025550100&otp="_s + QString::fromLatin1(m_spoken), HttpToken), 200);
    const QByteArray commandLine = commandLineOf(process);
    QVERIFY(commandLine.contains("serve"));
    m_found << m_search.in(commandLine, u"the argument list"_s);
    process.terminate();
    out += finish(process).out;
    m_found << m_search.in(out, u"standard output"_s);
    verifyNothingLeaked();
}

void LeakTest::theArgumentListHoldsNoCode()
{
    // A store that takes connections and says nothing keeps the program waiting.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    m_store = "redis://127.0.0.1:" + QByteArray::number(silent.serverPort()) + "/0";
    writeConfig();
    const QByteArray code = "73915824";
    m_search.plant(u"the code"_s, code);
    QProcess process;
    prepare(process, QStringLiteral(RINGPROOF_CLI), {u"--config"_s, m_config, u"verify"_s, u"+12025550100"_s, QString::fromLatin1(code)});
    process.start();
    QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), Patience);
    const QByteArray commandLine = commandLineOf(process);
    QVERIFY(commandLine.contains("********"));
    m_found << m_search.in(commandLine, u"the argument list"_s);
    process.terminate(); // its patience with the store is of no interest here
    finish(process);
    verifyNothingLeaked();
}

void LeakTest::theWindowLeavesNothing()
{
    QProcess process;
    prepare(process, QStringLiteral(RINGPROOF_CONSOLE), {u"--config"_s, m_config});
    process.start();
    // Its connection to the store shows that it is open.
    QTRY_VERIFY_WITH_TIMEOUT(m_redis->ask(u"CLIENT LIST"_s).text.count(" addr=") > 1, Patience);
    m_found << m_search.in(commandLineOf(process), u"the argument list"_s);
    process.terminate();
    QCOMPARE(finish(process).status, 0);
    verifyNothingLeaked();
}

void LeakTest::aCrashLeavesNoCore_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<int>("signal");
    for (const int signal : {SIGSEGV, SIGABRT}) {
        QTest::addRow("command line, signal %d", signal) << QStringLiteral(RINGPROOF_CLI) << signal;
        QTest::addRow("window, signal %d", signal) << QStringLiteral(RINGPROOF_CONSOLE) << signal;
    }
}

void LeakTest::aCrashLeavesNoCore()
{
    QFETCH(QString, program);
    QFETCH(int, signal);
    const bool isCli = program == QStringLiteral(RINGPROOF_CLI);
    QProcess process;
    prepare(process, program, QStringList {u"--config"_s, m_config} + (isCli ? QStringList {u"serve"_s, u"--port"_s, u"0"_s} : QStringList()));
    process.setChildProcessModifier([] {
        rlimit limit {};
        getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = limit.rlim_max; // as who wants dumps has it
        setrlimit(RLIMIT_CORE, &limit);
    });
    process.start();
    QByteArray out;
    if (isCli)
        QTRY_VERIFY_WITH_TIMEOUT((out += process.readAllStandardOutput()).contains("http"), Patience);
    else
        QTRY_VERIFY_WITH_TIMEOUT(m_redis->ask(u"CLIENT LIST"_s).text.count(" addr=") > 1, Patience);
    QFile limits(u"/proc/%1/limits"_s.arg(process.processId()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = limits.readAll().split('\n');
    const auto core = std::find_if(lines.begin(), lines.end(), [](const QByteArray &line) { return line.startsWith("Max core file size"); });
    QVERIFY(core != lines.end());
    QCOMPARE(core->simplified(), "Max core file size 0 0 bytes");
    ::kill(pid_t(process.processId()), signal);
    finish(process);
    QVERIFY(process.exitStatus() == QProcess::CrashExit || process.exitCode() != 0); // a sanitizer turns the signal into a status
    const QStringList cores = QDir(m_folder->path()).entryList({u"core*"_s, u"*.core"_s}, QDir::Files);
    QVERIFY2(cores.isEmpty(), qPrintable(cores.join(u' ')));
    verifyNothingLeaked();
}

QTEST_GUILESS_MAIN(LeakTest)
#include "tst_leaks.moc"
