// SPDX-License-Identifier: GPL-3.0-or-later
#include "otpstore.h"

#include <QUuid>

#include <array>

namespace Ringproof {

namespace {

struct EventName {
    StoreEvent::Kind kind;
    const char *name;
};

constexpr std::array EventNames {
    EventName {StoreEvent::Kind::Issued, "issued"},       EventName {StoreEvent::Kind::Withdrawn, "withdrawn"},
    EventName {StoreEvent::Kind::Extended, "extended"},   EventName {StoreEvent::Kind::Wrong, "wrong"},
    EventName {StoreEvent::Kind::Verified, "verified"},   EventName {StoreEvent::Kind::Exhausted, "exhausted"},
    EventName {StoreEvent::Kind::Revoked, "revoked"},     EventName {StoreEvent::Kind::Reset, "reset"},
};

} // namespace

QString newRequestId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString toString(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::Cooldown: return QStringLiteral("cooldown");
    case RefusalReason::Hourly: return QStringLiteral("hourly");
    case RefusalReason::Daily: return QStringLiteral("daily");
    case RefusalReason::Budget: return QStringLiteral("budget");
    }
    return {};
}

QString toString(StoreEvent::Kind kind)
{
    for (const EventName &event : EventNames) {
        if (event.kind == kind)
            return QString::fromLatin1(event.name);
    }
    return {};
}

std::optional<StoreEvent::Kind> storeEventKind(const QString &text)
{
    for (const EventName &event : EventNames) {
        if (text == QLatin1StringView(event.name))
            return event.kind;
    }
    return std::nullopt;
}

} // namespace Ringproof
