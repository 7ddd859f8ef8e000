// SPDX-License-Identifier: GPL-3.0-or-later
#include "otpstore.h"

#include <QCoreApplication>
#include <QSet>
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

//! A page when all codes are wanted: large enough that little time is lost between pages, small enough to hold up nobody for long.
constexpr int PageOfAll = 5000;

} // namespace

QString newRequestId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Error sealedUnderAnotherKey()
{
    return {Error::Kind::Unavailable,
            QCoreApplication::translate("OtpStore", "This number's code was sealed under another key than this desk has, so it can't be judged "
                                                    "here. No attempt was counted. Enter it at the desk that placed the call, and have all "
                                                    "desks given the same key (RINGPROOF_SEAL_KEY).")};
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

QCoro::Task<Expected<QList<ActiveCode>>> allActive(OtpStore &store)
{
    QList<ActiveCode> codes;
    QSet<QString> listed;
    ActiveQuery query {PageOfAll, {}};
    for (bool isLast = false; !isLast;) {
        const Expected<ActivePage> page = co_await store.active(query);
        if (!page)
            co_return tl::make_unexpected(page.error());
        query.after = page->next;
        isLast = page->next.isEmpty();
        if (isLast && codes.isEmpty())
            co_return page->codes;
        for (const ActiveCode &code : page->codes) {
            const qsizetype before = listed.size();
            listed.insert(code.number);
            if (listed.size() > before) // else its end has moved while we read
                codes.append(code);
        }
    }
    co_return codes;
}

} // namespace Ringproof
