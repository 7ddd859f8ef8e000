// SPDX-License-Identifier: GPL-3.0-or-later
// ringproof-cli as a process, against the simulator over real HTTP: the contract of its output and its exit status.
#include "sandbox/simulator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Ringproof;

namespace {

constexpr int Patience = 60'000; //!< ms; a process under a sanitizer on a loaded machine starts slowly

const QString Answers = QStringLiteral("+12025550100");
const QByteArray Token = "planted-token-3f9a";
const QByteArray SealKey = "1f1e1d1c1b1a191817161514131211100f0e0d0c0b0a09080706050403020100";

struct Result {
    int status = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QString outcome() const { return json().value(QStringLiteral("outcome")).toString(); }
    [[nodiscard]] QString message() const { return json().value(QStringLiteral("message")).toString(); }
};

} // namespace

class CliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void helpAndVersionAreThere();
    void badUsageIsNamed_data();
    void badUsageIsNamed();
    void dispatchThenVerifyOverStandardInput();
    void aCodeOnTheCommandLineWorksToo();
    void everyCommandPrintsOneObjectOnOneLine();
    void wrongCodesAreCountedAcrossProcesses();
    void aRefusalSaysHowLong();
    void aRejectedPhloHasAStatusOfItsOwn();
    void anUncertainCallHasAStatusOfItsOwn();
    void aLanguageIsSpokenOrExplained();
    void garbageNumbersAreExplained_data();
    void garbageNumbersAreExplained();
    void brokenConfigsAreExplained_data();
    void brokenConfigsAreExplained();
    void aStoreThatIsDownIsNamed();
    void aPhloThatAnswersHtmlIsNoCrash();
    void revokeResetStatusAndCodes();
    void followTellsWhatBecomesOfTheCall();
    void doctorFindsNothingWrong();
    void doctorNamesWrongCredentials();
    void theSandboxNeedsNoSettings();
    void simulateServesUntilItIsTold();
    void serveOffersTheSeedsEndpoints();
    void serveRefusesToBeOpenToOthers();
    void noSecretLeavesTheProcess();

private:
    [[nodiscard]] Result run(const QStringList &arguments, const QByteArray &input = {});
    [[nodiscard]] Result runJson(QStringList arguments, const QByteArray &input = {});
    [[nodiscard]] QString spokenCode() const { return m_spoken; }
    [[nodiscard]] QByteArray wrongCode() const;
    void writeConfig(const QByteArray &store, const QByteArray &policy = "{}", const QByteArray &url = {}, const QByteArray &morePhlo = {});
    void prepare(QProcess &process) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Simulator> m_simulator;
    QUrl m_url;
    QString m_config;
    QString m_spoken;
    QByteArray m_everything; //!< all that the processes of a test printed
};

void CliTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    SimulatorOptions options;
    options.speed = 50;
    options.authToken = QString::fromLatin1(Token);
    m_simulator = std::make_unique<Simulator>(options);
    connect(m_simulator.get(), &Simulator::called, this, [this](VirtualPhone *phone) {
        m_spoken.clear();
        connect(phone, &VirtualPhone::said, this, [this](const QString &words) {
            if (!m_spoken.isEmpty())
                return;
            for (const QChar c : words) {
                if (c.isDigit())
                    m_spoken.append(c);
            }
            m_spoken.truncate(6);
        });
    });
    const auto url = m_simulator->start();
    QVERIFY(url);
    m_url = *url;
    m_config = m_folder->filePath(QStringLiteral("desk.json"));
    m_spoken.clear();
    m_everything.clear();
    writeConfig("embedded:" + m_folder->filePath(QStringLiteral("codes.db")).toUtf8());
}

void CliTest::cleanup()
{
    m_simulator.reset();
    m_folder.reset();
}

void CliTest::writeConfig(const QByteArray &store, const QByteArray &policy, const QByteArray &url, const QByteArray &morePhlo)
{
    const QByteArray base = url.isEmpty() ? m_url.toEncoded() : url;
    QFile file(m_config);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(R"({"phlo":{"auth_id":")" + m_simulator->options().authId.toUtf8() + R"(","phlo_id":")"
               + m_simulator->options().phloId.toUtf8() + R"(","from":"+15671234567","runner_url":")" + base + R"(","voice_url":")" + base + '"'
               + (morePhlo.isEmpty() ? QByteArray() : ',' + morePhlo) + R"(},"store":")" + store + R"(","policy":)" + policy + "}");
}

void CliTest::prepare(QProcess &process) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (name.startsWith(QLatin1StringView("RINGPROOF_")) || name.contains(QLatin1StringView("proxy"), Qt::CaseInsensitive))
            environment.remove(name);
    }
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder->filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("RINGPROOF_AUTH_TOKEN"), QString::fromLatin1(Token));
    environment.insert(QStringLiteral("RINGPROOF_SEAL_KEY"), QString::fromLatin1(SealKey));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(RINGPROOF_CLI));
}

Result CliTest::run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    prepare(process);
    process.setArguments(arguments);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    // The simulator lives in this process: the event loop must go on.
    const bool ended = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, Patience);
    if (!ended)
        process.kill();
    Result result;
    result.status = ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    m_everything += result.out + result.err;
    if (result.status < 0)
        qWarning().noquote() << arguments << result.out << result.err;
    return result;
}

Result CliTest::runJson(QStringList arguments, const QByteArray &input)
{
    arguments = QStringList {QStringLiteral("--config"), m_config, QStringLiteral("--json")} + arguments;
    return run(arguments, input);
}

QByteArray CliTest::wrongCode() const
{
    QByteArray code = m_spoken.toLatin1();
    code[0] = code[0] == '9' ? '0' : char(code[0] + 1);
    return code;
}

void CliTest::helpAndVersionAreThere()
{
    const Result help = run({QStringLiteral("--help")});
    QCOMPARE(help.status, 0);
    for (const char *command : {"dispatch NUMBER", "verify NUMBER CODE", "revoke", "reset", "status", "codes", "serve", "simulate", "doctor"})
        QVERIFY2(help.out.contains(command), command);
    const Result dispatch = run({QStringLiteral("dispatch"), QStringLiteral("--help")});
    QCOMPARE(dispatch.status, 0);
    QVERIFY(dispatch.out.contains("--follow"));
    const Result version = run({QStringLiteral("--version")});
    QCOMPARE(version.status, 0);
    QVERIFY(version.out.startsWith("ringproof-cli "));
}

void CliTest::badUsageIsNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const QString &arguments, const char *named) {
        QTest::newRow(qPrintable(arguments)) << arguments.split(u' ', Qt::SkipEmptyParts) << QByteArray(named);
    };
    row({}, "--help");
    row(QStringLiteral("dail"), "dail");
    row(QStringLiteral("dispatch"), "NUMBER");
    row(QStringLiteral("verify +12025550100"), "CODE");
    row(QStringLiteral("codes +12025550100"), "Usage");
    row(QStringLiteral("--loud codes"), "--loud");
    row(QStringLiteral("codes --follow"), "--follow");
    row(QStringLiteral("--config"), "--config");
    row(QStringLiteral("--config a --profile b codes"), "not both");
    row(QStringLiteral("--profile nobody codes"), "nobody");
    row(QStringLiteral("verify +12025550100 12x4"), "digits");
    row(QStringLiteral("simulate --port 99999"), "--port");
    row(QStringLiteral("simulate --speed fast"), "--speed");
}

void CliTest::badUsageIsNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);
    const Result plain = run(arguments);
    QCOMPARE(plain.status, 2);
    QVERIFY(plain.out.isEmpty());
    QVERIFY2(plain.err.contains(named), plain.err.constData());
    QCOMPARE(plain.err.trimmed().count('\n'), 0);

    const Result json = run(arguments + QStringList {QStringLiteral("--json")});
    QCOMPARE(json.status, 2);
    QVERIFY(!json.json().value(QStringLiteral("status")).toString().isEmpty());
    QVERIFY(!json.message().isEmpty());
}

void CliTest::dispatchThenVerifyOverStandardInput()
{
    const Result dispatched = runJson({QStringLiteral("dispatch"), Answers});
    QCOMPARE(dispatched.status, 0);
    const QJsonObject object = dispatched.json();
    QCOMPARE(object.value(QStringLiteral("status")).toString(), QStringLiteral("success"));
    QCOMPARE(object.value(QStringLiteral("outcome")).toString(), QStringLiteral("dispatched"));
    QCOMPARE(object.value(QStringLiteral("message")).toString(), QStringLiteral("verification initiated"));
    QCOMPARE(object.value(QStringLiteral("number")).toString(), Answers);
    QVERIFY(object.value(QStringLiteral("ttl_ms")).toInt() > 0);
    QCOMPARE(object.value(QStringLiteral("sends_left")).toInt(), 4);
    QVERIFY(!object.value(QStringLiteral("run_id")).toString().isEmpty());
    QVERIFY(!object.value(QStringLiteral("call_uuid")).toString().isEmpty());

    QTRY_COMPARE_WITH_TIMEOUT(m_spoken.size(), 6, Patience);
    const Result verified = runJson({QStringLiteral("verify"), Answers, QStringLiteral("-")}, m_spoken.toLatin1() + '\n');
    QCOMPARE(verified.status, 0);
    QCOMPARE(verified.outcome(), QStringLiteral("verified"));
    QCOMPARE(verified.message(), QStringLiteral("Number verified"));

    const Result again = runJson({QStringLiteral("verify"), Answers, QStringLiteral("-")}, m_spoken.toLatin1() + '\n');
    QCOMPARE(again.status, 1);
    QCOMPARE(again.outcome(), QStringLiteral("expired"));
    QCOMPARE(again.message(), QStringLiteral("number not found!"));
    QCOMPARE(m_simulator->runs(), 1);
}

void CliTest::aCodeOnTheCommandLineWorksToo()
{
    QCOMPARE(runJson({QStringLiteral("dispatch"), QStringLiteral("(202) 555-0100")}).status, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_spoken.size(), 6, Patience);
    QCOMPARE(runJson({QStringLiteral("verify"), Answers, m_spoken}).status, 0);
}

void CliTest::everyCommandPrintsOneObjectOnOneLine()
{
    const QList<QStringList> commands {
        {QStringLiteral("dispatch"), Answers},
        {QStringLiteral("dispatch"), Answers}, // refused by the cooldown
        {QStringLiteral("verify"), Answers, QStringLiteral("0")},
        {QStringLiteral("status"), Answers},
        {QStringLiteral("codes")},
        {QStringLiteral("revoke"), Answers},
        {QStringLiteral("reset"), Answers},
        {QStringLiteral("profiles")},
        {QStringLiteral("doctor")},
        {QStringLiteral("dispatch"), QStringLiteral("12")},
    };
    for (const QStringList &command : commands) {
        const Result result = runJson(command);
        QCOMPARE(result.out.count('\n'), 1);
        QVERIFY2(result.out.endsWith('\n'), result.out.constData());
        const QJsonObject object = result.json();
        for (const char *key : {"status", "outcome", "message"})
            QVERIFY2(object.value(QLatin1StringView(key)).isString(), result.out.constData());
    }
}

void CliTest::wrongCodesAreCountedAcrossProcesses()
{
    QCOMPARE(runJson({QStringLiteral("dispatch"), Answers}).status, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_spoken.size(), 6, Patience);
    for (int left = 4; left >= 1; --left) {
        const Result wrong = runJson({QStringLiteral("verify"), Answers, QStringLiteral("-")}, wrongCode());
        QCOMPARE(wrong.status, 1);
        QCOMPARE(wrong.outcome(), QStringLiteral("wrong"));
        QCOMPARE(wrong.message(), QStringLiteral("Number not verified"));
        QCOMPARE(wrong.json().value(QStringLiteral("attempts_left")).toInt(), left);
        QVERIFY(wrong.json().value(QStringLiteral("ttl_ms")).toInt() > 0);
    }
    const Result last = runJson({QStringLiteral("verify"), Answers, QStringLiteral("-")}, wrongCode());
    QCOMPARE(last.status, 1);
    QCOMPARE(last.outcome(), QStringLiteral("exhausted"));
    QCOMPARE(runJson({QStringLiteral("verify"), Answers, QStringLiteral("-")}, m_spoken.toLatin1()).outcome(), QStringLiteral("expired"));
}

void CliTest::aRefusalSaysHowLong()
{
    QCOMPARE(runJson({QStringLiteral("dispatch"), Answers}).status, 0);
    const Result refused = runJson({QStringLiteral("dispatch"), Answers});
    QCOMPARE(refused.status, 3);
    QCOMPARE(refused.outcome(), QStringLiteral("refused"));
    QCOMPARE(refused.json().value(QStringLiteral("reason")).toString(), QStringLiteral("cooldown"));
    const int wait = refused.json().value(QStringLiteral("retry_after_ms")).toInt();
    QVERIFY(wait > 0 && wait <= 30'000);
    QCOMPARE(m_simulator->runs(), 1);

    const Result premium = runJson({QStringLiteral("dispatch"), QStringLiteral("+19002345678")});
    QCOMPARE(premium.status, 3);
    QCOMPARE(premium.outcome(), QStringLiteral("refused"));
    QCOMPARE(m_simulator->runs(), 1);
}

void CliTest::aRejectedPhloHasAStatusOfItsOwn()
{
    m_simulator.reset(); // nobody listens any more
    SimulatorOptions options;
    m_simulator = std::make_unique<Simulator>(options);
    const Result rejected = runJson({QStringLiteral("dispatch"), Answers});
    QCOMPARE(rejected.status, 4);
    QCOMPARE(rejected.outcome(), QStringLiteral("rejected"));
    const Result status = runJson({QStringLiteral("status"), Answers});
    QCOMPARE(status.status, 1);
    QCOMPARE(status.json().value(QStringLiteral("sends_left_hour")).toInt(), 5);
}

void CliTest::anUncertainCallHasAStatusOfItsOwn()
{
    QTcpServer server; // takes the request and hangs up
    QVERIFY(server.listen(QHostAddress::LocalHost));
    int posts = 0;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &posts] {
            if (socket->peek(64 * 1024).contains("otp")) {
                posts += int(socket->readAll().count("POST "));
                socket->abort();
            }
        });
    });
    writeConfig("embedded:" + m_folder->filePath(QStringLiteral("codes.db")).toUtf8(), "{}",
                "http://127.0.0.1:" + QByteArray::number(server.serverPort()));
    const Result uncertain = runJson({QStringLiteral("dispatch"), Answers});
    QCOMPARE(uncertain.status, 6);
    QCOMPARE(uncertain.outcome(), QStringLiteral("uncertain"));
    QCOMPARE(uncertain.json().value(QStringLiteral("status")).toString(), QStringLiteral("success"));
    QCOMPARE(posts, 1);
    QCOMPARE(runJson({QStringLiteral("status"), Answers}).outcome(), QStringLiteral("live"));
}

void CliTest::aLanguageIsSpokenOrExplained()
{
    const QStringList inSpanish {QStringLiteral("dispatch"), Answers, QStringLiteral("--lang"), QStringLiteral("es-MX")};
    const Result noChoice = runJson(inSpanish);
    QCOMPARE(noChoice.status, 2);
    QCOMPARE(noChoice.outcome(), QStringLiteral("invalid"));
    QVERIFY2(noChoice.message().contains(QStringLiteral("es-MX")), qPrintable(noChoice.message()));
    QCOMPARE(m_simulator->runs(), 0);

    QString spokenIn;
    connect(m_simulator.get(), &Simulator::called, this, [&spokenIn](VirtualPhone *phone) { spokenIn = phone->language(); });
    writeConfig("embedded:" + m_folder->filePath(QStringLiteral("codes.db")).toUtf8(), "{}", {}, R"("language_key":"language")");
    QCOMPARE(runJson(inSpanish).status, 0);
    QCOMPARE(spokenIn, QStringLiteral("es"));

    const Result unknown = runJson({QStringLiteral("dispatch"), Answers, QStringLiteral("--lang"), QStringLiteral("tlh")});
    QCOMPARE(unknown.status, 2);
    QVERIFY2(unknown.message().contains(QStringLiteral("en, es, fr, de, pt, it, hi, ja, zh, ar")), qPrintable(unknown.message()));
    QCOMPARE(m_simulator->runs(), 1);
}

void CliTest::garbageNumbersAreExplained_data()
{
    QTest::addColumn<QString>("number");
    for (const char *text : {"12", "hello", "+1415555267100000000", "+999123456789", "+14155552671 ext. 5", "\xF0\x9F\x93\x9E", "'; DROP TABLE codes", "%00"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("long") << QString(100'000, u'1');
}

void CliTest::garbageNumbersAreExplained()
{
    QFETCH(QString, number);
    const Result result = runJson({QStringLiteral("dispatch"), number});
    QCOMPARE(result.status, 2);
    QCOMPARE(result.outcome(), QStringLiteral("invalid"));
    QVERIFY(!result.message().isEmpty());
    QVERIFY2(result.message().size() < 400, qPrintable(result.message()));
    QCOMPARE(m_simulator->runs(), 0);
}

void CliTest::brokenConfigsAreExplained_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown key") << QByteArray(R"({"phlo":{"auth_id":"a","phlo_id":"p","from":"+15671234567"},"shade":"red"})") << QStringLiteral("shade");
    QTest::newRow("wrong type") << QByteArray(R"({"phlo":{"auth_id":"a","phlo_id":"p","from":"+15671234567"},"store":1})") << QStringLiteral("store");
    QTest::newRow("no JSON") << QByteArray("ttl = 60") << QStringLiteral("JSON");
    QTest::newRow("password in the address")
        << QByteArray(R"({"phlo":{"auth_id":"a","phlo_id":"p","from":"+15671234567"},"store":"redis://ann:hunter2@localhost"})")
        << QStringLiteral("RINGPROOF_REDIS_PASSWORD");
    QTest::newRow("unknown store")
        << QByteArray(R"({"phlo":{"auth_id":"a","phlo_id":"p","from":"+15671234567"},"store":"mysql://localhost"})") << QStringLiteral("redis://");
    QTest::newRow("relative store")
        << QByteArray(R"({"phlo":{"auth_id":"a","phlo_id":"p","from":"+15671234567"},"store":"embedded:codes.db"})") << QStringLiteral("whole path");
}

void CliTest::brokenConfigsAreExplained()
{
    QFETCH(QByteArray, config);
    QFETCH(QString, named);
    QFile file(m_config);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(config);
    file.close();
    const Result result = runJson({QStringLiteral("status"), Answers});
    QCOMPARE(result.status, 2);
    QCOMPARE(result.outcome(), QStringLiteral("invalid"));
    QVERIFY2(result.message().contains(named), qPrintable(result.message()));
    QVERIFY(!m_everything.contains("hunter2"));
}

void CliTest::aStoreThatIsDownIsNamed()
{
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const QByteArray address = "redis://127.0.0.1:" + QByteArray::number(nobody.serverPort());
    nobody.close();
    writeConfig(address);
    for (const QStringList &command : {QStringList {QStringLiteral("dispatch"), Answers}, QStringList {QStringLiteral("codes")},
                                       QStringList {QStringLiteral("verify"), Answers, QStringLiteral("123456")}}) {
        QElapsedTimer timer;
        timer.start();
        const Result result = runJson(command);
        QCOMPARE(result.status, 5);
        QCOMPARE(result.outcome(), QStringLiteral("unavailable"));
        QVERIFY(!result.message().isEmpty());
        QVERIFY(timer.elapsed() < 30'000);
    }
    QCOMPARE(m_simulator->runs(), 0);
    writeConfig("embedded:" + m_config.toUtf8() + "/codes.db"); // a file where a folder would have to be
    QCOMPARE(runJson({QStringLiteral("codes")}).status, 5);
}

void CliTest::aPhloThatAnswersHtmlIsNoCrash()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            if (socket->peek(64 * 1024).contains("otp")) {
                socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 26\r\n\r\n<html><b>Hello</b></html>\n");
            }
        });
    });
    writeConfig("embedded:" + m_folder->filePath(QStringLiteral("codes.db")).toUtf8(), "{}",
                "http://127.0.0.1:" + QByteArray::number(server.serverPort()));
    const Result result = runJson({QStringLiteral("dispatch"), Answers});
    QCOMPARE(result.status, 6); // a 2xx that can't be read
    QVERIFY(!result.message().contains(u'<'));
}

void CliTest::revokeResetStatusAndCodes()
{
    QCOMPARE(runJson({QStringLiteral("revoke"), Answers}).status, 1);
    QCOMPARE(runJson({QStringLiteral("revoke"), Answers}).outcome(), QStringLiteral("none"));
    QCOMPARE(runJson({QStringLiteral("dispatch"), Answers}).status, 0);

    const Result live = runJson({QStringLiteral("status"), Answers});
    QCOMPARE(live.status, 0);
    QCOMPARE(live.outcome(), QStringLiteral("live"));
    QCOMPARE(live.json().value(QStringLiteral("attempts_left")).toInt(), 5);
    QCOMPARE(live.json().value(QStringLiteral("sends_left_hour")).toInt(), 4);
    QCOMPARE(live.json().value(QStringLiteral("sends_left_day")).toInt(), 9);
    QVERIFY(live.json().value(QStringLiteral("cooldown_ms")).toInt() > 0);

    const Result codes = runJson({QStringLiteral("codes")});
    QCOMPARE(codes.status, 0);
    QCOMPARE(codes.outcome(), QStringLiteral("listed"));
    const QJsonArray list = codes.json().value(QStringLiteral("codes")).toArray();
    QCOMPARE(list.size(), 1);
    const QJsonObject code = list.first().toObject();
    QCOMPARE(code.value(QStringLiteral("number")).toString(), Answers);
    QVERIFY(code.value(QStringLiteral("ttl_ms")).toInt() > 0);
    QVERIFY(code.value(QStringLiteral("operator")).toString().contains(u'@'));
    QVERIFY(QDateTime::fromString(code.value(QStringLiteral("issued_at")).toString(), Qt::ISODateWithMs).isValid());

    QCOMPARE(runJson({QStringLiteral("revoke"), Answers}).outcome(), QStringLiteral("revoked"));
    QCOMPARE(runJson({QStringLiteral("status"), Answers}).status, 1);
    QCOMPARE(runJson({QStringLiteral("dispatch"), Answers}).status, 3);
    const Result reset = runJson({QStringLiteral("reset"), Answers});
    QCOMPARE(reset.status, 0);
    QCOMPARE(reset.outcome(), QStringLiteral("reset"));
    QCOMPARE(runJson({QStringLiteral("dispatch"), Answers}).status, 0);
}

void CliTest::followTellsWhatBecomesOfTheCall()
{
    QProcess process;
    prepare(process);
    process.setArguments({QStringLiteral("--config"), m_config, QStringLiteral("dispatch"), Answers, QStringLiteral("--follow")});
    process.start();
    QTRY_COMPARE_WITH_TIMEOUT(m_spoken.size(), 6, Patience);
    QByteArray out;
    QTRY_VERIFY_WITH_TIMEOUT((out += process.readAllStandardOutput()).contains("Answered") || out.contains("Call ended"), Patience);
    QCOMPARE(process.state(), QProcess::Running);
    QCOMPARE(runJson({QStringLiteral("verify"), Answers, QStringLiteral("-")}, m_spoken.toLatin1()).status, 0);
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, Patience);
    QCOMPARE(process.exitCode(), 0);
    out += process.readAllStandardOutput();
    QVERIFY2(out.contains("verification initiated"), out.constData());
    QVERIFY2(out.contains("Number verified by"), out.constData());
    QVERIFY(!out.contains(m_spoken.toLatin1()));
}

void CliTest::doctorFindsNothingWrong()
{
    const Result result = runJson({QStringLiteral("doctor")});
    QVERIFY2(result.status == 0, (result.out + result.err).constData());
    QCOMPARE(result.outcome(), QStringLiteral("sound"));
    QCOMPARE(m_simulator->runs(), 0);
}

void CliTest::doctorNamesWrongCredentials()
{
    QFile file(m_config);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray config = file.readAll().replace(m_simulator->options().authId.toUtf8(), "MAWRONG");
    file.close();
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(config);
    file.close();
    const Result result = runJson({QStringLiteral("doctor")});
    QCOMPARE(result.status, 4);
    QCOMPARE(result.outcome(), QStringLiteral("faulty"));
    QVERIFY(!result.out.contains(Token));
}

void CliTest::theSandboxNeedsNoSettings()
{
    const Result result = run({QStringLiteral("try")});
    QVERIFY2(result.status == 0, (result.out + result.err).constData());
    QVERIFY2(result.out.contains("Number verified"), result.out.constData());
}

void CliTest::simulateServesUntilItIsTold()
{
    QProcess process;
    prepare(process);
    process.setArguments({QStringLiteral("simulate"), QStringLiteral("--json"), QStringLiteral("--speed"), QStringLiteral("50")});
    process.start();
    QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), Patience);
    const QJsonObject object = QJsonDocument::fromJson(process.readLine()).object();
    const QByteArray url = object.value(QStringLiteral("url")).toString().toUtf8();
    QVERIFY2(url.startsWith("http://127.0.0.1:"), url.constData());

    QFile file(m_config);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(R"({"phlo":{"auth_id":")" + object.value(QStringLiteral("auth_id")).toString().toUtf8() + R"(","phlo_id":")"
               + object.value(QStringLiteral("phlo_id")).toString().toUtf8() + R"(","from":"+15671234567","runner_url":")" + url
               + R"(","voice_url":")" + url + R"("},"store":"embedded:)" + m_folder->filePath(QStringLiteral("codes.db")).toUtf8() + R"("})");
    file.close();
    // The planted token is not the simulator's: told apart from a success.
    QCOMPARE(runJson({QStringLiteral("dispatch"), Answers}).status, 4);

    process.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, Patience);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void CliTest::serveOffersTheSeedsEndpoints()
{
    QProcess process;
    prepare(process);
    process.setArguments({QStringLiteral("--config"), m_config, QStringLiteral("--json"), QStringLiteral("serve"), QStringLiteral("--port"), QStringLiteral("0")});
    process.start();
    QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), Patience);
    const QUrl base(QJsonDocument::fromJson(process.readLine()).object().value(QStringLiteral("url")).toString());
    QVERIFY(base.isValid());

    QNetworkAccessManager network;
    const auto ask = [&](const QString &pathAndQuery) {
        QNetworkReply *reply = network.get(QNetworkRequest(base.resolved(QUrl(pathAndQuery))));
        reply->setParent(&network);
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, Patience))
            qWarning("no reply");
        return QJsonDocument::fromJson(reply->readAll()).object();
    };
    const QJsonObject dispatched = ask(QStringLiteral("/dispatch_otp/?destination_number=+12025550100"));
    QCOMPARE(dispatched.value(QStringLiteral("status")).toString(), QStringLiteral("success"));
    QCOMPARE(dispatched.value(QStringLiteral("message")).toString(), QStringLiteral("verification initiated"));
    QTRY_COMPARE_WITH_TIMEOUT(m_spoken.size(), 6, Patience);
    const QJsonObject wrong = ask(QStringLiteral("/verify_otp/?destination_number=%2B12025550100&otp=") + QString::fromLatin1(wrongCode()));
    QCOMPARE(wrong.value(QStringLiteral("message")).toString(), QStringLiteral("Number not verified"));
    const QJsonObject verified = ask(QStringLiteral("/verify_otp?destination_number=%2B12025550100&otp=") + m_spoken);
    QCOMPARE(verified.value(QStringLiteral("message")).toString(), QStringLiteral("Number verified"));
    const QJsonObject gone = ask(QStringLiteral("/verify_otp/?destination_number=%2B12025550100&otp=") + m_spoken);
    QCOMPARE(gone.value(QStringLiteral("message")).toString(), QStringLiteral("number not found!"));

    process.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, Patience);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(!process.readAllStandardError().contains(m_spoken.toLatin1())); // its lines about requests
}

void CliTest::serveRefusesToBeOpenToOthers()
{
    const Result open = runJson({QStringLiteral("serve"), QStringLiteral("--host"), QStringLiteral("0.0.0.0"), QStringLiteral("--port"), QStringLiteral("0")});
    QCOMPARE(open.status, 2);
    QVERIFY2(open.message().contains(QStringLiteral("certificate")), qPrintable(open.message()));
    const Result half = runJson({QStringLiteral("serve"), QStringLiteral("--cert"), m_config});
    QCOMPARE(half.status, 2);
    QVERIFY(half.message().contains(QStringLiteral("--key")));
    const Result noCertificate = runJson({QStringLiteral("serve"), QStringLiteral("--cert"), m_config, QStringLiteral("--key"), m_config});
    QCOMPARE(noCertificate.status, 2);
}

void CliTest::noSecretLeavesTheProcess()
{
    QCOMPARE(runJson({QStringLiteral("dispatch"), Answers}).status, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_spoken.size(), 6, Patience);
    QCOMPARE(runJson({QStringLiteral("verify"), Answers, QStringLiteral("-")}, wrongCode()).status, 1);
    QCOMPARE(runJson({QStringLiteral("status"), Answers}).status, 0);
    QCOMPARE(runJson({QStringLiteral("codes")}).status, 0);
    QCOMPARE(runJson({QStringLiteral("doctor")}).status, 0);
    QCOMPARE(runJson({QStringLiteral("verify"), Answers, QStringLiteral("-")}, m_spoken.toLatin1()).status, 0);

    const QByteArrayList planted {Token, SealKey, QByteArray::fromHex(SealKey)};
    for (const QByteArray &secret : planted)
        QVERIFY(!m_everything.contains(secret));
    // The digits of the code alone could stand in an id by chance: as a word they can't.
    const QRegularExpression code(QStringLiteral("\\b%1\\b").arg(m_spoken));
    QVERIFY(!QString::fromUtf8(m_everything).contains(code));

    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        for (const QByteArray &secret : planted)
            QVERIFY2(!content.contains(secret), qPrintable(file.fileName()));
        ++seen;
    }
    QVERIFY(seen >= 2); // the config and the store
}

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
