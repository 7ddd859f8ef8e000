// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON that other programs are promised, key by key.
#include "otp/outcomejson.h"

#include <QJsonDocument>
#include <QtTest>

using namespace Ringproof;
using namespace std::chrono_literals;

class TestOutcomeJson : public QObject
{
    Q_OBJECT

private:
    template<typename Outcome> static QByteArray text(const Outcome &outcome)
    {
        return QJsonDocument(toJson(outcome)).toJson(QJsonDocument::Compact);
    }

private Q_SLOTS:
    void aDispatch()
    {
        DispatchOutcome outcome;
        outcome.kind = DispatchOutcome::Kind::Dispatched;
        outcome.message = QStringLiteral("verification initiated");
        outcome.number = QStringLiteral("+14155552671");
        outcome.issueId = QStringLiteral("secret to nobody, of use to nobody");
        outcome.ttl = 60s;
        outcome.sendsLeft = 4;
        outcome.runId = QStringLiteral("r");
        outcome.callId = QStringLiteral("c");
        QCOMPARE(text(outcome), QByteArray(R"({"call_uuid":"c","message":"verification initiated","number":"+14155552671",)"
                                           R"("outcome":"dispatched","run_id":"r","sends_left":4,"status":"success","ttl_ms":60000})"));
    }

    void anUncertainDispatch()
    {
        DispatchOutcome outcome;
        outcome.kind = DispatchOutcome::Kind::Uncertain;
        outcome.message = QStringLiteral("m");
        outcome.number = QStringLiteral("+14155552671");
        outcome.ttl = 59500ms;
        QCOMPARE(text(outcome), QByteArray(R"({"message":"m","number":"+14155552671","outcome":"uncertain","status":"success","ttl_ms":59500})"));
    }

    void aRefusal()
    {
        DispatchOutcome outcome;
        outcome.kind = DispatchOutcome::Kind::Refused;
        outcome.message = QStringLiteral("m");
        outcome.number = QStringLiteral("+14155552671");
        outcome.reason = QStringLiteral("cooldown");
        outcome.retryAfter = 29999ms;
        QCOMPARE(text(outcome), QByteArray(R"({"message":"m","number":"+14155552671","outcome":"refused","reason":"cooldown",)"
                                           R"("retry_after_ms":29999,"status":"failure"})"));
    }

    void otherDispatches()
    {
        DispatchOutcome outcome;
        outcome.message = QStringLiteral("m");
        QCOMPARE(text(outcome), QByteArray(R"({"message":"m","outcome":"invalid","status":"failure"})"));
        outcome.kind = DispatchOutcome::Kind::Rejected;
        QCOMPARE(text(outcome), QByteArray(R"({"message":"m","outcome":"rejected","status":"failure"})"));
        outcome.kind = DispatchOutcome::Kind::Unavailable;
        QCOMPARE(text(outcome), QByteArray(R"({"message":"m","outcome":"unavailable","status":"failure"})"));
    }

    void verifications()
    {
        VerifyOutcome outcome;
        outcome.message = QStringLiteral("m");
        outcome.attemptsLeft = 3;
        outcome.ttl = 1s;
        QCOMPARE(text(outcome), QByteArray(R"({"message":"m","outcome":"invalid","status":"failure"})"));
        outcome.kind = VerifyOutcome::Kind::Verified;
        QCOMPARE(text(outcome), QByteArray(R"({"message":"m","outcome":"verified","status":"success"})"));
        outcome.kind = VerifyOutcome::Kind::Wrong;
        QCOMPARE(text(outcome), QByteArray(R"({"attempts_left":3,"message":"m","outcome":"wrong","status":"failure","ttl_ms":1000})"));
        outcome.kind = VerifyOutcome::Kind::Expired;
        QCOMPARE(text(outcome), QByteArray(R"({"message":"m","outcome":"expired","status":"failure"})"));
        outcome.kind = VerifyOutcome::Kind::Exhausted;
        QCOMPARE(text(outcome), QByteArray(R"({"message":"m","outcome":"exhausted","status":"failure"})"));
        outcome.kind = VerifyOutcome::Kind::Unavailable;
        QCOMPARE(text(outcome), QByteArray(R"({"message":"m","outcome":"unavailable","status":"failure"})"));
    }
};

QTEST_GUILESS_MAIN(TestOutcomeJson)
#include "tst_outcomejson.moc"
