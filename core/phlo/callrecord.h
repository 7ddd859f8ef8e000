// SPDX-License-Identifier: GPL-3.0-or-later
// What the Voice API's replies say about a call, read without trusting them.
#pragma once

#include "otp/calltracker.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace Ringproof {

//! The reply to a look-up of a live or queued call.
struct LiveCall {
    CallStatus::Phase phase = CallStatus::Phase::Unknown;
    QString to; //!< its digits
    QDateTime startedAt; //!< may be invalid
};

//! A call detail record: what is left of a call that has ended.
struct CallRecord {
    QString callId; //!< may be empty
    QString to; //!< its digits
    QDateTime initiatedAt; //!< may be invalid
    CallStatus status; //!< ended, with the cause's advice as detail
};

//! Nothing where the reply isn't about a live call. A phase that isn't known reads Unknown.
[[nodiscard]] std::optional<LiveCall> readLiveCall(const QByteArray &body);

//! Nothing where the reply isn't a record of a call that has ended.
[[nodiscard]] std::optional<CallRecord> readCallRecord(const QByteArray &body);

//! Whether the reply names a call at all, ended or not.
[[nodiscard]] bool isAboutACall(const QByteArray &body);

//! The records in a reply to a search, in its order; nothing where the reply isn't a list. What isn't a record is left out.
[[nodiscard]] std::optional<QList<CallRecord>> readCallRecords(const QByteArray &body);

//! The calls' ids in a reply to a list of live calls; nothing where the reply isn't a list.
[[nodiscard]] std::optional<QStringList> readLiveCallIds(const QByteArray &body);

//! The calls' ids in the reply to a run's look-up (`call_uuids`, `callUUIDs`, `call_uuid`); nothing where it isn't a run.
[[nodiscard]] std::optional<QStringList> readRunsCallIds(const QByteArray &body);

//! Plivo's replies may lack the plus.
[[nodiscard]] QString digitsOf(const QString &number);

} // namespace Ringproof
