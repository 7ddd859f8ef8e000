// SPDX-License-Identifier: GPL-3.0-or-later
// Replies to a PHLO run as Plivo sends them, and as gateways, proxies and accidents do.
#include "phlo/phlorun.h"

#include <QtTest>

using namespace Ringproof;

namespace {

const QByteArray RunId = "d5eb3a84-1ea5-11e9-93e8-0242ac110002";
const QByteArray CallId = "ebeb2e4e-1ea5-11e9-8dd2-0242ac110003";

//! A body for a row of the tables, with ` for each quotation mark (moc stumbles over raw strings).
QByteArray accepted(const QByteArray &message)
{
    return "{`phlo_id`:`00000000-0000-4000-8000-000000000000`,`api_id`:`" + RunId + "`,`message`:`" + message + "`}";
}

enum class Outcome { Accepted, Rejected, Uncertain };

} // namespace

Q_DECLARE_METATYPE(Outcome)

class TestPhloRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replies_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QByteArray>("runId");
        QTest::addColumn<QByteArray>("callId");
        QTest::addColumn<QString>("says");

        const auto accepts = [](const char *name, const QByteArray &body, const QByteArray &runId, const QByteArray &callId, int status = 201) {
            QTest::newRow(name) << status << body << Outcome::Accepted << runId << callId << QString();
        };
        const auto rejects = [](const char *name, int status, const QByteArray &body, const char *says) {
            QTest::newRow(name) << status << body << Outcome::Rejected << QByteArray() << QByteArray() << QString::fromUtf8(says);
        };
        const auto doubts = [](const char *name, int status, const QByteArray &body, const char *says = "may still ring") {
            QTest::newRow(name) << status << body << Outcome::Uncertain << QByteArray() << QByteArray() << QString::fromUtf8(says);
        };

        // What a call's reply may look like: the Call API's inside the flow's, quoted in every way.
        accepts("call fired", accepted("b'Initiate Call' - b'Initiate_Call_1' with phlo_run_uuid: " + RunId
                                       + " executed with response: {'api_id': 'ff25223a-1c9f-11e4-80aa-12313f048015', 'message': 'call fired', "
                                         "'request_uuid': '" + CallId + "'}"), RunId, CallId);
        accepts("unicode prefixes", accepted("executed with response: {u'message': u'call fired', u'request_uuid': u'" + CallId + "'}"), RunId, CallId);
        accepts("bytes prefixes", accepted("executed with response: {b'request_uuid': b'" + CallId + "'}"), RunId, CallId);
        accepts("JSON in the text", accepted("executed with response: {\\\"request_uuid\\\": \\\"" + CallId + "\\\"}"), RunId, CallId);
        accepts("escaped twice", accepted("executed with response: '{\\\\\\\"request_uuid\\\\\\\": \\\\\\\"" + CallId + "\\\\\\\"}'"), RunId, CallId);
        accepts("escaped quotes", accepted("response: \\\"{\\\\'request_uuid\\\\': \\\\'" + CallId + "\\\\'}\\\""), RunId, CallId);
        accepts("a list", accepted("response: {'request_uuid': ['" + CallId + "', 'x']}"), RunId, CallId);
        accepts("no quotes", accepted("request_uuid=" + CallId), RunId, CallId);
        accepts("call_uuid", accepted("{'call_uuid': '" + CallId + "'}"), RunId, CallId);
        accepts("upper case", accepted("{'request_uuid': '" + CallId.toUpper() + "'}"), RunId, CallId);
        accepts("message as an object", "{`api_id`:`" + RunId + "`,`message`:{`message`:`call fired`,`request_uuid`:`" + CallId + "`}}", RunId, CallId);
        accepts("message as a list", "{`api_id`:`" + RunId + "`,`message`:[{`request_uuid`:`" + CallId + "`}]}", RunId, CallId);
        accepts("ids beside the message", "{`api_id`:`" + RunId + "`,`request_uuid`:`" + CallId + "`,`message`:`x`}", RunId, CallId);
        accepts("phlo_run_id wins", "{`api_id`:`aaaaaaaa-0000-4000-8000-000000000000`,`phlo_run_id`:`" + RunId + "`,`message`:`x`}", RunId, "");
        accepts("no run id but in the text", "{`message`:`b'x' with phlo_run_uuid: " + RunId + " executed`}", RunId, "");

        accepts("a UUID's repr", accepted("{'request_uuid': UUID('" + CallId + "')}"), RunId, CallId);
        accepts("quotes of HTML", accepted("{&#39;request_uuid&#39;: &quot;" + CallId + "&quot;}"), RunId, CallId);
        accepts("quotes of JavaScript", accepted("{\\\\u0027request_uuid\\\\u0027: \\\\x22" + CallId + "\\\\x22}"), RunId, CallId);
        accepts("a repr in JSON in a repr", accepted("b\\\"{'response': '{\\\\\\\"request_uuid\\\\\\\": [u\\\\'" + CallId + "\\\\']}'}\\\""), RunId, CallId);
        accepts("lines in a repr", accepted("b'{\\\\n\\\\trequest_uuid: " + CallId + "\\\\n}'"), RunId, CallId);
        accepts("names as in C#", accepted("{ RequestUuid = " + CallId + " }"), RunId, CallId);
        accepts("an OrderedDict", accepted("OrderedDict([('message', 'call fired'), ('request_uuid', '" + CallId + "')])"), RunId, CallId);
        accepts("several calls", accepted("{'request_uuid': ['" + CallId + "', 'aaaaaaaa-1ea5-11e9-8dd2-0242ac110003']}"), RunId, CallId);
        accepts("beside the message, deep", "{`api_id`:`" + RunId + "`,`message`:`executed`,`response`:{`calls`:[{`request_uuid`:`" + CallId + "`}]}}", RunId, CallId);
        accepts("the call that this one came from", accepted("{'parent_call_uuid': '" + CallId + "'}"), RunId, "");
        accepts("two nodes, the call second", accepted("b'Branch' - b'Lang' with phlo_run_uuid: " + RunId + " executed; b'Initiate Call' - b'Call_1' executed with "
                                                       "response: {'message': 'call fired', 'request_uuid': '" + CallId + "'}"), RunId, CallId);
        accepts("stopped, and yet it called", accepted("stopped. earlier: 'call fired', request unreadable"), RunId, "");
        accepts("an SMS node first", accepted("b'Send SMS' - b'Send SMS_1' with phlo_run_uuid: " + RunId
                                              + " executed with response: {'api_id': '1', 'message': 'message(s) queued', 'message_uuid': ['" + CallId + "']}"), RunId, "");
        accepts("no call id", accepted("executed"), RunId, "");
        accepts("an id that is cut off", accepted("{'request_uuid': 'ebeb2e4e-1ea5-11e9-8dd2-0242'}"), RunId, "");
        accepts("an id that runs on", accepted("{'request_uuid': '" + CallId + "0'}"), RunId, "");
        accepts("None for an id", accepted("{'request_uuid': None}"), RunId, "");
        accepts("a path for an id", "{`api_id`:`../../../x`,`request_uuid`:`a/b`,`message`:`x`}", "", "");
        accepts("numbers for ids", "{`api_id`:12345678,`message`:`x`}", "", "");
        accepts("nothing but an id", "{`api_id`:`" + RunId + "`}", RunId, "");
        accepts("200", accepted("executed"), RunId, "", 200);
        accepts("202", accepted("executed"), RunId, "", 202);
        accepts("stopped after the call", accepted("{'message': 'call fired', 'request_uuid': '" + CallId + "'} stopped. next node uuid not found"), RunId, CallId);

        // Flows that did nothing.
        rejects("stopped at Start", 201, accepted("stopped. next node uuid not found for b'Start' - b'Start' with output state: http - phlo_run_id " + RunId),
                "“Start”: nothing is connected to its output “API Request”");
        rejects("stopped elsewhere", 201, accepted("stopped. next node uuid not found for b'Branch' - b'Which language' with output state: no_match - phlo_run_id " + RunId),
                "“Which language”: nothing is connected to its output “no_match”");
        rejects("stopped without b", 201, accepted("stopped. next node uuid not found for 'Start' - 'Start' with output state: http"), "“Start”");
        rejects("Stopped in capitals", 201, accepted("Stopped. Next node UUID not found for b'Start' - b'Start' with output state: http - x"), "“Start”");
        rejects("stopped in bytes", 201, accepted("b'stopped. something else'"), "stopped before it placed a call");
        rejects("a node's name with nonsense in it", 201,
                accepted("stopped. next node uuid not found for b'Start' - b'St\\u0000\\u202eart' with output state: http - x"), "“St art”");
        rejects("stopped and no more", 201, accepted("stopped."), "stopped before it placed a call");

        // 2xx that doesn't say what happened.
        doubts("stopped further on", 201, accepted("b'Something' executed with response: {}; stopped. next node uuid not found for b'X' - b'X' with output state: y - z"));
        doubts("an error in a 201", 201, "{`api_id`:`" + RunId + "`,`error`:`something broke`}", "something broke");
        doubts("empty", 201, "");
        doubts("HTML", 200, "<html><body>Welcome to our network</body></html>");
        doubts("broken JSON", 201, accepted("executed").chopped(1));
        doubts("a list of JSON", 201, "[1,2,3]");
        doubts("a string of JSON", 201, "\"ok\"");
        doubts("an empty object", 201, "{}");
        doubts("another service", 200, "{`status`:`ok`}");
        doubts("binary", 200, QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00", 8));
        doubts("deep nesting", 200, QByteArray(5000, '['));
        doubts("no content", 204, "");

        // Other statuses.
        rejects("301", 301, "", "isn't followed");
        rejects("302 with HTML", 302, "<html>moved</html>", "isn't followed");
        rejects("307", 307, "", "isn't followed");
        rejects("400", 400, "{`api_id`:`x`,`error`:`from parameter not valid`}", "“from parameter not valid”");
        rejects("401", 401, "{`error`:`authentication failed`}", "auth id and auth token");
        rejects("402", 402, "", "credit");
        rejects("403", 403, "", "allow");
        rejects("404", 404, "<html>not found</html>", "PHLO's id");
        rejects("405", 405, "", "405");
        rejects("418 with an object", 418, "{`error`:{`reason`:`teapot`}}", "teapot");
        rejects("429", 429, "", "too many");
        doubts("500", 500, "{`api_id`:`x`,`error`:`internal server error`}");
        doubts("502 with HTML", 502, "<html><h1>Bad Gateway</h1></html>");
        doubts("503", 503, "");
        doubts("504", 504, "");
        doubts("a status of old", 103, "");
        doubts("a status of nobody", 999, "");
        doubts("no status", 0, "");
    }

    void replies()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Outcome, outcome);
        PlivoReply reply;
        reply.status = status;
        reply.body = body;
        reply.body.replace('`', '"');
        const Expected<FlowRun> run = readFlowRun(reply);

        QTEST(run.has_value() ? Outcome::Accepted : run.error().kind == Error::Kind::Rejected ? Outcome::Rejected : Outcome::Uncertain, "outcome");
        if (run) {
            QTEST(run->runId.toLatin1(), "runId");
            QTEST(run->callId.toLatin1(), "callId");
            return;
        }
        QFETCH(QString, says);
        const QString message = run.error().message;
        QVERIFY2(message.contains(says), qPrintable(message));
        QVERIFY2(message.contains(outcome == Outcome::Rejected ? QStringLiteral("Nobody was called.") : QStringLiteral("may still ring")),
                 qPrintable(message));
        QVERIFY2(!message.contains(u'<') && !message.contains(u'\n') && message.size() < 400, qPrintable(message));
    }

    void theTimeToWaitIsSaid_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("says");
        QTest::newRow("soon") << 5 << QStringLiteral("Wait 5 second");
        QTest::newRow("minutes") << 200 << QStringLiteral("Wait 4 minute");
        QTest::newRow("not said") << -1 << QStringLiteral("Wait a minute");
    }

    void theTimeToWaitIsSaid()
    {
        QFETCH(int, seconds);
        PlivoReply reply;
        reply.status = 429;
        if (seconds >= 0)
            reply.retryAfter = std::chrono::seconds(seconds);
        const Expected<FlowRun> run = readFlowRun(reply);
        QFETCH(QString, says);
        QVERIFY(!run);
        QVERIFY2(run.error().message.contains(says), qPrintable(run.error().message));
    }

    void plivosWordsStayShortAndPlain()
    {
        PlivoReply reply;
        reply.status = 400;
        reply.body = "{\"error\":\"one\\ntwo\\u0007\\u202e " + QByteArray(5000, 'x') + "\"}";
        const QString message = readFlowRun(reply).error().message;
        QVERIFY(message.contains(QStringLiteral("one two")));
        QVERIFY(message.size() < 400);
        QVERIFY(!message.contains(QChar(0x202e)));
    }

    void anythingIsSurvived()
    {
        // A small fuzzer: real replies with bytes lost, doubled and changed.
        QRandomGenerator random(20240713);
        QByteArray real = accepted("stopped. b'Initiate Call' with phlo_run_uuid: " + RunId
                                         + " executed with response: {'message': 'call fired', 'request_uuid': '" + CallId + "'}");
        real.replace('`', '"');
        for (int i = 0; i < 20'000; ++i) {
            PlivoReply reply;
            reply.status = 201;
            reply.body = real;
            for (quint32 n = random.bounded(1u, 12u); n > 0; --n) {
                const qsizetype at = random.bounded(quint32(reply.body.size()));
                switch (random.bounded(3)) {
                case 0: reply.body.remove(at, random.bounded(1, 9)); break;
                case 1: reply.body.insert(at, reply.body.mid(at, random.bounded(1, 30))); break;
                default: reply.body[at] = char(random.bounded(256)); break;
                }
            }
            const Expected<FlowRun> run = readFlowRun(reply);
            if (run) {
                QVERIFY(run->runId.isEmpty() || isPlivoId(run->runId));
                QVERIFY(run->callId.isEmpty() || isPlivoId(run->callId));
            } else {
                QVERIFY(run.error().message.size() < 500);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPhloRun)
#include "tst_phlorun.moc"
