// SPDX-License-Identifier: GPL-3.0-or-later
// The Voice API's replies about calls, well-formed and otherwise.
#include "phlo/callrecord.h"
#include "phlo/plivotime.h"

#include <QtTest>

using namespace Ringproof;
using Phase = CallStatus::Phase;

Q_DECLARE_METATYPE(Phase)

namespace {

const QByteArray CallId = "ebeb2e4e-1ea5-11e9-8dd2-0242ac110003";

//! JSON with ` for each quotation mark.
QByteArray json(QByteArray text)
{
    return text.replace('`', '"');
}

} // namespace

class TestCallRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void liveStatuses_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<Phase>("phase");
        const auto row = [](const char *status, Phase phase) { QTest::newRow(status) << QByteArray(status) << phase; };
        row("queued", Phase::Queued);
        row("ringing", Phase::Ringing);
        row("in-progress", Phase::Answered);
        row("in_progress", Phase::Answered);
        row("In Progress", Phase::Answered);
        row("completed", Phase::Completed);
        row("busy", Phase::Busy);
        row("no-answer", Phase::NoAnswer);
        row("timeout", Phase::NoAnswer);
        row("cancel", Phase::Canceled);
        row("canceled", Phase::Canceled);
        row("cancelled", Phase::Canceled);
        row("rejected", Phase::Declined);
        row("failed", Phase::Failed);
        row("dancing", Phase::Unknown);
    }

    void liveStatuses()
    {
        QFETCH(QByteArray, status);
        const auto call = readLiveCall(json("{`api_id`:`x`,`call_status`:`" + status + "`,`call_uuid`:`" + CallId
                                            + "`,`to`:`14155552671`,`session_start`:`2014-03-23 14:49:39.722551`}"));
        QVERIFY(call);
        QFETCH(Phase, phase);
        QVERIFY(call->phase == phase);
        QCOMPARE(call->to, QStringLiteral("14155552671"));
        QCOMPARE(call->startedAt, QDateTime(QDate(2014, 3, 23), QTime(14, 49, 39, 722), Qt::UTC));
    }

    void notALiveCall_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("HTML") << QByteArray("<html>");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no status") << json("{`call_uuid`:`x`}");
        QTest::newRow("a number for a status") << json("{`call_status`:7}");
    }

    void notALiveCall()
    {
        QFETCH(QByteArray, body);
        QVERIFY(!readLiveCall(body));
        QVERIFY(!readCallRecord(body));
        QVERIFY(!readCallRecords(body));
        QVERIFY(!readLiveCallIds(body));
    }

    void records_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<Phase>("phase");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("seconds");
        QTest::newRow("answered") << QByteArray("`answer_time`:`2022-06-28 19:39:05+05:30`,`call_duration`:31,`hangup_cause_code`:4010") << Phase::Completed << 4010 << 31;
        QTest::newRow("answered, numbers as text") << QByteArray("`answer_time`:`2022-06-28 19:39:05+05:30`,`call_duration`:`31`,`hangup_cause_code`:`4000`") << Phase::Completed << 4000 << 31;
        QTest::newRow("answered by call_state") << QByteArray("`call_state`:`ANSWER`,`hangup_cause_code`:4000") << Phase::Completed << 4000 << -1;
        QTest::newRow("answered, then out of credits") << QByteArray("`answer_time`:`2022-06-28 19:39:05+05:30`,`call_duration`:3,`hangup_cause_code`:1010") << Phase::Completed << 1010 << 3;
        QTest::newRow("busy") << QByteArray("`answer_time`:null,`call_duration`:0,`hangup_cause_code`:3010") << Phase::Busy << 3010 << -1;
        QTest::newRow("no answer") << QByteArray("`answer_time`:null,`hangup_cause_code`:3000") << Phase::NoAnswer << 3000 << -1;
        QTest::newRow("declined") << QByteArray("`answer_time`:``,`hangup_cause_code`:3020") << Phase::Declined << 3020 << -1;
        QTest::newRow("unknown code") << QByteArray("`answer_time`:null,`hangup_cause_code`:7777") << Phase::Failed << 7777 << -1;
        QTest::newRow("by name alone") << QByteArray("`answer_time`:null,`hangup_cause_name`:`Busy Line`") << Phase::Busy << 3010 << -1;
        QTest::newRow("by its end alone") << QByteArray("`answer_time`:null,`end_time`:`2022-06-28 19:39:05+05:30`") << Phase::Failed << -1 << -1;
        QTest::newRow("by its end and state") << QByteArray("`call_state`:`NO_ANSWER`,`end_time`:`2022-06-28 19:39:05+05:30`") << Phase::NoAnswer << -1 << -1;
    }

    void records()
    {
        QFETCH(QByteArray, fields);
        QFETCH(int, seconds);
        const QByteArray object = json("{`call_uuid`:`" + CallId + "`,`to_number`:`14155552671`,`initiation_time`:`2022-06-28 19:38:55+05:30`," + fields + "}");
        const auto record = readCallRecord(object);
        QVERIFY(record);
        QFETCH(Phase, phase);
        QVERIFY(record->status.phase == phase);
        QTEST(record->status.hangupCauseCode, "code");
        QCOMPARE(record->status.duration, seconds < 0 ? std::nullopt : std::optional(std::chrono::seconds(seconds)));
        QCOMPARE(record->callId.toLatin1(), CallId);
        QCOMPARE(record->initiatedAt, QDateTime(QDate(2022, 6, 28), QTime(14, 8, 55), Qt::UTC));
        QCOMPARE(record->status.detail.isEmpty(), record->status.hangupCauseCode < 0);

        const auto list = readCallRecords("{\"objects\":[" + object + ",7,{}]}");
        QVERIFY(list);
        QCOMPARE(list->size(), 1);
        QCOMPARE(list->first().status, record->status);
    }

    void whatATimelineNeeds()
    {
        const auto record = readCallRecord(json("{`call_uuid`:`" + CallId + "`,`initiation_time`:`2022-06-28 19:38:55+05:30`,"
                                                "`answer_time`:`2022-06-28 19:39:05+05:30`,`end_time`:`2022-06-28 19:39:36+05:30`,"
                                                "`call_duration`:31,`hangup_cause_code`:4000,`hangup_source`:`Callee`,`total_amount`:`0.00850`}"));
        QVERIFY(record);
        const CallStatus &status = record->status;
        QCOMPARE(status.answeredAt, std::optional(QDateTime(QDate(2022, 6, 28), QTime(14, 9, 5), Qt::UTC)));
        QCOMPARE(status.endedAt, std::optional(QDateTime(QDate(2022, 6, 28), QTime(14, 9, 36), Qt::UTC)));
        QCOMPARE(status.price, std::optional(0.0085));
        QCOMPARE(status.hangupSource, QStringLiteral("Callee"));
        QVERIFY(status.heard == CallStatus::Heard::Perhaps);
        QVERIFY(status.callAgain == CallStatus::CallAgain::Helps);
    }

    void whatATimelineCanDoWithout_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::newRow("nothing") << QByteArray("`hangup_cause_code`:3010");
        QTest::newRow("nonsense") << QByteArray("`hangup_cause_code`:3010,`answer_time`:null,`end_time`:`soon`,`total_amount`:`much`,`hangup_source`:7");
        QTest::newRow("no numbers") << QByteArray("`hangup_cause_code`:3010,`total_amount`:`nan`");
        QTest::newRow("less than nothing") << QByteArray("`hangup_cause_code`:3010,`total_amount`:-1");
    }

    void whatATimelineCanDoWithout()
    {
        QFETCH(QByteArray, fields);
        const auto record = readCallRecord(json("{`call_uuid`:`" + CallId + "`," + fields + "}"));
        QVERIFY(record);
        QVERIFY(!record->status.answeredAt);
        QVERIFY(!record->status.endedAt);
        QVERIFY(!record->status.price);
        QVERIFY(record->status.hangupSource.isEmpty());
    }

    void whetherTheCodeMayHaveBeenHeard_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<bool>("perhaps");
        const QByteArray answered = "`answer_time`:`2022-06-28 19:39:05+05:30`,";
        QTest::newRow("busy") << QByteArray("`hangup_cause_code`:3010") << false;
        QTest::newRow("no cause, not answered") << QByteArray("`end_time`:`2022-06-28 19:39:05`") << false;
        QTest::newRow("out of credits before it was answered") << QByteArray("`hangup_cause_code`:1010,`answer_time`:null") << false;
        QTest::newRow("out of credits during the call") << answered + "`hangup_cause_code`:1010" << true;
        QTest::newRow("no cause that Plivo knows") << QByteArray("`hangup_cause_code`:0") << true;
        QTest::newRow("unknown cause") << QByteArray("`hangup_cause_code`:7777") << true;
        QTest::newRow("answered, no cause") << answered + "`end_time`:`2022-06-28 19:39:05`" << true;
        QTest::newRow("answered, normal") << answered + "`hangup_cause_code`:4000" << true;
        QTest::newRow("answered, yet a cause of unanswered calls") << answered + "`hangup_cause_code`:1000" << true;
        QTest::newRow("answered by a machine") << answered + "`hangup_cause_code`:9100" << false;
    }

    void whetherTheCodeMayHaveBeenHeard()
    {
        QFETCH(QByteArray, fields);
        const auto record = readCallRecord(json("{" + fields + "}"));
        QVERIFY(record);
        QTEST(record->status.heard == CallStatus::Heard::Perhaps, "perhaps");
    }

    void aRecordThatIsStillBeingWritten()
    {
        const QByteArray body = json("{`call_uuid`:`" + CallId + "`,`end_time`:null,`hangup_cause_code`:null}");
        QVERIFY(!readCallRecord(body));
        QVERIFY(isAboutACall(body));
        QVERIFY(!isAboutACall("{}"));
    }

    void theCallsOfARun_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("found");
        for (const char *key : {"call_uuids", "callUUIDs", "callUuids"})
            QTest::newRow(key) << json("{`" + QByteArray(key) + "`:[`" + CallId + "`]}") << true;
        QTest::newRow("call_uuid") << json("{`call_uuid`:`" + CallId + "`}") << true;
        QTest::newRow("none yet") << json("{`call_uuids`:[]}") << false;
        QTest::newRow("null") << json("{`call_uuids`:null}") << false;
        QTest::newRow("a path") << json("{`call_uuids`:[`../../secret`]}") << false;
    }

    void theCallsOfARun()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, found);
        const auto ids = readRunsCallIds(body);
        QVERIFY(ids);
        QCOMPARE(*ids, found ? QStringList(QString::fromLatin1(CallId)) : QStringList());
    }

    void liveCallsAreListed()
    {
        QCOMPARE(readLiveCallIds(json("{`calls`:[`" + CallId + "`,7,`a/b/c/d/e/f`]}")), QStringList(QString::fromLatin1(CallId)));
        QCOMPARE(readLiveCallIds(json("{`calls`:[{`call_uuid`:`" + CallId + "`}]}")), QStringList(QString::fromLatin1(CallId)));
        QCOMPARE(readLiveCallIds(json("{`calls`:[]}")), QStringList());
    }

    void times_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        const auto row = [](const char *text, const char *utc) { QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(utc); };
        row("2018-11-14 04:41:31.827796+00:00", "2018-11-14T04:41:31.827Z");
        row("2022-06-28 19:39:05+05:30", "2022-06-28T14:09:05.000Z");
        row("2022-06-28 19:39:05-0330", "2022-06-28T23:09:05.000Z");
        row("2022-06-28 19:39:05", "2022-06-28T19:39:05.000Z");
        row("2022-06-28T19:39:05Z", "2022-06-28T19:39:05.000Z");
        row("2022-06-28 19:39:05.5", "2022-06-28T19:39:05.500Z");
        row("", "");
        row("yesterday", "");
        row("2022-13-28 19:39:05", "");
        row("2022-06-28 25:39:05", "");
    }

    void times()
    {
        QFETCH(QString, text);
        QTEST(plivoTime(text).toString(Qt::ISODateWithMs), "utc");
    }
};

QTEST_GUILESS_MAIN(TestCallRecord)
#include "tst_callrecord.moc"
