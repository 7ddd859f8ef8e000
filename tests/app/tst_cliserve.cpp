// SPDX-License-Identifier: GPL-3.0-or-later
// `ringproof-cli serve` with everything logged that Qt and we can log: no code and no token reaches a log or a reply, whatever is asked.
#include "support/rawhttp.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Ringproof::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000; //!< ms; a process under a sanitizer on a loaded machine starts slowly

const QByteArray Code = "73915086"; // nobody's, and found nowhere else
const QByteArray Token = "planted-token-5e2d";
const QByteArray Authorized = "Authorization: Bearer " + Token + "\r\n";

} // namespace

class CliServeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void noCodeReachesALogOrAReply_data();
    void noCodeReachesALogOrAReply();

private:
    QByteArray everythingLogged() { return m_log += m_process.readAllStandardError() + m_process.readAllStandardOutput(); }

    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_log;
    quint16 m_port = 0;
};

void CliServeTest::init()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.path());
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.path());
    environment.insert(u"RINGPROOF_HTTP_TOKEN"_s, QString::fromLatin1(Token));
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_process.setProcessEnvironment(environment);
    m_process.start(QStringLiteral(RINGPROOF_CLI), {u"--json"_s, u"serve"_s, u"--port"_s, u"0"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_process.canReadLine(), Patience);
    const QByteArray line = m_process.readLine();
    m_port = quint16(QUrl(QJsonDocument::fromJson(line).object().value(u"url"_s).toString()).port());
    QVERIFY2(m_port > 0, line.constData());
    m_log.clear();
}

void CliServeTest::cleanup()
{
    m_process.terminate();
    QVERIFY(QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, Patience));
    QVERIFY(!everythingLogged().contains(Code)); // nor on the way out
}

void CliServeTest::noCodeReachesALogOrAReply_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto get = [](const char *name, const QByteArray &target, int status, const QByteArray &headers = Authorized) {
        QTest::newRow(name) << "GET " + target << headers << QByteArray() << status;
    };
    const auto post = [](const char *name, const QByteArray &type, const QByteArray &body, int status) {
        QTest::newRow(name) << QByteArray("POST /verify_otp/") << Authorized + "Content-Type: " + type + "\r\n" << body << status;
    };
    const QByteArray number = "destination_number=%2B12025550100";
    get("by GET", "/verify_otp/?" + number + "&otp=" + Code, 200);
    get("without a token", "/verify_otp/?" + number + "&otp=" + Code, 401, {});
    get("with a wrong token", "/verify_otp/?" + number + "&otp=" + Code, 401, "Authorization: Bearer x" + Token + "\r\n");
    get("no number", "/verify_otp/?destination_number=x&otp=" + Code, 400);
    get("a number that isn't one", "/verify_otp/?destination_number=" + Code + "x&otp=1", 400);
    get("not quite a code", "/verify_otp/?" + number + "&otp=" + Code + "x", 400);
    get("twice", "/verify_otp/?" + number + "&otp=" + Code + "&otp=" + Code, 400);
    get("in the path", "/verify_otp/" + Code, 404);
    get("as a language", "/dispatch_otp/?" + number + "&language=x" + Code, 400);
    post("a form", "application/x-www-form-urlencoded", number + "&otp=" + Code, 200);
    post("JSON", "application/json", "{\"destination_number\":\"+12025550100\",\"otp\":\"" + Code + "\"}", 200);
    post("a number in JSON", "application/json", "{\"destination_number\":\"+12025550100\",\"otp\":" + Code + "}", 400);
    post("broken JSON", "application/json", "{\"otp\":\"" + Code, 400);
    post("neither", "text/plain", Code, 400);
    QTest::newRow("another method") << "PUT /verify_otp/?otp=" + Code << Authorized << Code << 405;
    QTest::newRow("too large") << QByteArray("POST /verify_otp/") << Authorized << Code + QByteArray(100'000, 'x') << 413;
    QTest::newRow("an unclear end") << QByteArray("POST /verify_otp/") << Authorized + "Content-Length: 8\r\n" << Code << 400;
}

void CliServeTest::noCodeReachesALogOrAReply()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, headers);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    RawHttp client(m_port);
    client.send(line + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port) + "\r\nConnection: close\r\n" + headers
                + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QTRY_VERIFY_WITH_TIMEOUT(client.isGone(), Patience);
    QVERIFY2(client.received().startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '), client.received().constData());
    // What was sent as a language is told back to who sent it: no code.
    QVERIFY2(!client.received().contains(Code) || line.contains("language=x" + Code), client.received().constData());
    const QByteArray log = everythingLogged();
    QVERIFY2(!log.contains(Code), log.constData());
    QVERIFY2(!log.contains(Token), log.constData());
    QVERIFY2(!log.contains(Authorized.mid(15).chopped(2)), log.constData());
}

QTEST_GUILESS_MAIN(CliServeTest)
#include "tst_cliserve.moc"
