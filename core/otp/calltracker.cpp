// SPDX-License-Identifier: GPL-3.0-or-later
#include "calltracker.h"

#include <QCoreApplication>

namespace Ringproof {

QString toString(CallStatus::Phase phase)
{
    switch (phase) {
    case CallStatus::Phase::Unknown: return QStringLiteral("unknown");
    case CallStatus::Phase::Queued: return QStringLiteral("queued");
    case CallStatus::Phase::Ringing: return QStringLiteral("ringing");
    case CallStatus::Phase::Answered: return QStringLiteral("answered");
    case CallStatus::Phase::Completed: return QStringLiteral("completed");
    case CallStatus::Phase::Busy: return QStringLiteral("busy");
    case CallStatus::Phase::NoAnswer: return QStringLiteral("no_answer");
    case CallStatus::Phase::Canceled: return QStringLiteral("canceled");
    case CallStatus::Phase::Failed: return QStringLiteral("failed");
    case CallStatus::Phase::Declined: return QStringLiteral("declined");
    }
    return {};
}

QString describe(CallStatus::Phase phase)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("CallStatus", text); };
    switch (phase) {
    case CallStatus::Phase::Unknown: return say(QT_TRANSLATE_NOOP("CallStatus", "Status unknown"));
    case CallStatus::Phase::Queued: return say(QT_TRANSLATE_NOOP("CallStatus", "Queued"));
    case CallStatus::Phase::Ringing: return say(QT_TRANSLATE_NOOP("CallStatus", "Ringing"));
    case CallStatus::Phase::Answered: return say(QT_TRANSLATE_NOOP("CallStatus", "Answered"));
    case CallStatus::Phase::Completed: return say(QT_TRANSLATE_NOOP("CallStatus", "Call ended"));
    case CallStatus::Phase::Busy: return say(QT_TRANSLATE_NOOP("CallStatus", "Busy"));
    case CallStatus::Phase::NoAnswer: return say(QT_TRANSLATE_NOOP("CallStatus", "No answer"));
    case CallStatus::Phase::Canceled: return say(QT_TRANSLATE_NOOP("CallStatus", "Canceled"));
    case CallStatus::Phase::Failed: return say(QT_TRANSLATE_NOOP("CallStatus", "Call failed"));
    case CallStatus::Phase::Declined: return say(QT_TRANSLATE_NOOP("CallStatus", "Declined"));
    }
    return {};
}

} // namespace Ringproof
