// SPDX-License-Identifier: GPL-3.0-or-later
#include "callrecord.h"

#include "phlo/hangupcauses.h"
#include "phlo/phlorun.h"
#include "phlo/plivotime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace Ringproof {

namespace {

using Phase = CallStatus::Phase;

QJsonValue valueIn(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key));
}

QString textIn(const QJsonObject &object, const char *key)
{
    return valueIn(object, key).toString().trimmed();
}

//! A number, also where it is written as text.
std::optional<int> numberIn(const QJsonObject &object, const char *key)
{
    const QJsonValue value = valueIn(object, key);
    bool isNumber = value.isDouble();
    const double number = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    if (!isNumber || number < 0 || number > 1e9)
        return std::nullopt;
    return int(number);
}

//! An amount of money, which Plivo writes as text.
std::optional<double> amountIn(const QJsonObject &object, const char *key)
{
    const QJsonValue value = valueIn(object, key);
    bool isNumber = value.isDouble();
    const double amount = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(amount) || amount < 0)
        return std::nullopt;
    return amount;
}

std::optional<QDateTime> timeIn(const QJsonObject &object, const char *key)
{
    const QDateTime time = plivoTime(textIn(object, key));
    return time.isValid() ? std::optional(time) : std::nullopt;
}

Phase phaseNamed(QString name)
{
    name = name.toLower().remove(u'-').remove(u'_').remove(u' ');
    if (name == u"queued" || name == u"initiated")
        return Phase::Queued;
    if (name == u"ringing" || name == u"early")
        return Phase::Ringing;
    if (name == u"inprogress" || name == u"answered" || name == u"answer")
        return Phase::Answered;
    if (name == u"completed")
        return Phase::Completed;
    if (name == u"busy")
        return Phase::Busy;
    if (name == u"noanswer" || name == u"timeout")
        return Phase::NoAnswer;
    if (name == u"cancel" || name == u"canceled" || name == u"cancelled")
        return Phase::Canceled;
    if (name == u"rejected" || name == u"declined")
        return Phase::Declined;
    if (name == u"failed")
        return Phase::Failed;
    return Phase::Unknown;
}

std::optional<HangupAdvice> causeIn(const QJsonObject &record)
{
    const QString name = textIn(record, "hangup_cause_name");
    if (const auto code = numberIn(record, "hangup_cause_code"))
        return hangupAdvice(*code, name);
    if (!name.isEmpty())
        return hangupAdviceNamed(name);
    return std::nullopt;
}

//! Whether the customer may have heard the code. The table speaks of a cause, whether the call was answered or not.
CallStatus::Heard heardOf(bool wasAnswered, const std::optional<HangupAdvice> &cause)
{
    if (!cause)
        return wasAnswered ? CallStatus::Heard::Perhaps : CallStatus::Heard::No;
    if (cause->phase == Phase::Completed)
        return cause->heard;
    const bool isClear = cause->isKnown && cause->code != 0;
    return wasAnswered || !isClear ? CallStatus::Heard::Perhaps : CallStatus::Heard::No;
}

std::optional<CallRecord> recordIn(const QJsonObject &object)
{
    const auto cause = causeIn(object);
    const QString endTime = textIn(object, "end_time");
    if (!cause && endTime.isEmpty())
        return std::nullopt; // no call, or one that goes on

    CallRecord record;
    const QString id = textIn(object, "call_uuid");
    if (isPlivoId(id))
        record.callId = id;
    record.to = digitsOf(textIn(object, "to_number"));
    record.initiatedAt = plivoTime(textIn(object, "initiation_time"));

    const Phase state = phaseNamed(textIn(object, "call_state"));
    const auto duration = numberIn(object, "call_duration");
    const bool wasAnswered = !textIn(object, "answer_time").isEmpty() || state == Phase::Answered || duration.value_or(0) > 0;
    CallStatus &status = record.status;
    status.endedAt = timeIn(object, "end_time");
    status.price = amountIn(object, "total_amount");
    status.hangupSource = textIn(object, "hangup_source");
    if (wasAnswered) {
        status.phase = Phase::Completed;
        status.answeredAt = timeIn(object, "answer_time");
        if (duration)
            status.duration = std::chrono::seconds(*duration);
    } else {
        status.phase = cause ? cause->phase : state >= Phase::Completed ? state : Phase::Failed;
    }
    status.heard = heardOf(wasAnswered, cause);
    if (cause) {
        status.callAgain = cause->callAgain;
        status.hangupCauseCode = cause->code;
        status.hangupCauseName = textIn(object, "hangup_cause_name");
        if (status.hangupCauseName.isEmpty())
            status.hangupCauseName = cause->name;
        status.detail = cause->advice;
    }
    return record;
}

std::optional<QStringList> idsIn(const QJsonArray &array)
{
    QStringList ids;
    for (const QJsonValue &value : array) {
        const QString id = value.isObject() ? textIn(value.toObject(), "call_uuid") : value.toString();
        if (isPlivoId(id))
            ids << id;
    }
    return ids;
}

} // namespace

QString digitsOf(const QString &number)
{
    QString digits;
    for (const QChar c : number) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    return digits;
}

std::optional<LiveCall> readLiveCall(const QByteArray &body)
{
    const QJsonObject reply = QJsonDocument::fromJson(body).object();
    const QString status = textIn(reply, "call_status");
    if (status.isEmpty())
        return std::nullopt;
    LiveCall call;
    call.phase = phaseNamed(status);
    call.to = digitsOf(textIn(reply, "to"));
    call.startedAt = plivoTime(textIn(reply, "session_start"));
    return call;
}

std::optional<CallRecord> readCallRecord(const QByteArray &body)
{
    return recordIn(QJsonDocument::fromJson(body).object());
}

bool isAboutACall(const QByteArray &body)
{
    return !textIn(QJsonDocument::fromJson(body).object(), "call_uuid").isEmpty();
}

std::optional<QList<CallRecord>> readCallRecords(const QByteArray &body)
{
    const QJsonValue objects = valueIn(QJsonDocument::fromJson(body).object(), "objects");
    if (!objects.isArray())
        return std::nullopt;
    QList<CallRecord> records;
    for (const QJsonValue &object : objects.toArray()) {
        if (const auto record = recordIn(object.toObject()))
            records << *record;
    }
    return records;
}

std::optional<QStringList> readLiveCallIds(const QByteArray &body)
{
    const QJsonValue calls = valueIn(QJsonDocument::fromJson(body).object(), "calls");
    if (!calls.isArray())
        return std::nullopt;
    return idsIn(calls.toArray());
}

std::optional<QStringList> readRunsCallIds(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject reply = document.object();
    for (const char *key : {"call_uuids", "callUUIDs", "callUuids", "call_uuid", "callUUID", "callUuid"}) {
        const QJsonValue value = valueIn(reply, key);
        const QStringList ids = value.isArray() ? *idsIn(value.toArray()) : *idsIn({value});
        if (!ids.isEmpty())
            return ids;
    }
    return QStringList();
}

} // namespace Ringproof
