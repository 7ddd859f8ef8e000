// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomejson.h"

namespace Ringproof {

namespace {

QJsonObject object(bool isSuccess, const QString &outcome, const QString &message)
{
    return {{QStringLiteral("status"), isSuccess ? QStringLiteral("success") : QStringLiteral("failure")},
            {QStringLiteral("outcome"), outcome},
            {QStringLiteral("message"), message}};
}

void insertUnlessEmpty(QJsonObject &json, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        json.insert(name, value);
}

} // namespace

QJsonObject toJson(const DispatchOutcome &outcome)
{
    const bool lives = outcome.kind == DispatchOutcome::Kind::Dispatched || outcome.kind == DispatchOutcome::Kind::Uncertain;
    QJsonObject json = object(lives, toString(outcome.kind), outcome.message);
    insertUnlessEmpty(json, QStringLiteral("number"), outcome.number);
    if (lives)
        json.insert(QStringLiteral("ttl_ms"), qint64(outcome.ttl.count()));
    if (lives && outcome.sendsLeft)
        json.insert(QStringLiteral("sends_left"), *outcome.sendsLeft);
    insertUnlessEmpty(json, QStringLiteral("run_id"), outcome.runId);
    insertUnlessEmpty(json, QStringLiteral("call_uuid"), outcome.callId);
    insertUnlessEmpty(json, QStringLiteral("reason"), outcome.reason);
    if (outcome.retryAfter)
        json.insert(QStringLiteral("retry_after_ms"), qint64(outcome.retryAfter->count()));
    return json;
}

QJsonObject toJson(const VerifyOutcome &outcome)
{
    QJsonObject json = object(outcome.kind == VerifyOutcome::Kind::Verified, toString(outcome.kind), outcome.message);
    if (outcome.kind == VerifyOutcome::Kind::Wrong) {
        json.insert(QStringLiteral("attempts_left"), outcome.attemptsLeft);
        json.insert(QStringLiteral("ttl_ms"), qint64(outcome.ttl.count()));
    }
    return json;
}

} // namespace Ringproof
