// SPDX-License-Identifier: GPL-3.0-or-later
#include "storecheck.h"

#include <QCoreApplication>
#include <QLocale>

namespace Ringproof {

namespace {

constexpr Milliseconds LargeClockOffset {5'000}; //!< past this, times that people compare look wrong
constexpr Milliseconds SlowRoundTrip {250}; //!< a person at the desk begins to notice

QString say(const char *text)
{
    return QCoreApplication::translate("StoreCheck", text);
}

Check judgeRoundTrip(const StoreHealth &health)
{
    const QString what = QStringLiteral("store");
    const QString time = QLocale().toString(qlonglong(health.roundTrip.count()));
    if (health.roundTrip > SlowRoundTrip) {
        return {what, Check::Outcome::Warning,
                say(QT_TRANSLATE_NOOP("StoreCheck", "%1 answers in %2 ms. That is slow: use a store nearer to the desks.")).arg(health.description, time)};
    }
    return {what, Check::Outcome::Ok, say(QT_TRANSLATE_NOOP("StoreCheck", "%1 answers in %2 ms.")).arg(health.description, time)};
}

Check judgeClock(Milliseconds offset)
{
    const QString what = QStringLiteral("clock");
    const QString seconds = QLocale().toString(std::abs(double(offset.count())) / 1000.0, 'f', 1);
    if (offset > LargeClockOffset || -offset > LargeClockOffset) {
        return {what, Check::Outcome::Warning,
                say(QT_TRANSLATE_NOOP("StoreCheck", "The store's clock and this computer's differ by %1 s. Codes are not affected (the store's clock counts); "
                                                    "the times shown here are. Set both clocks by NTP.")).arg(seconds)};
    }
    return {what, Check::Outcome::Ok, say(QT_TRANSLATE_NOOP("StoreCheck", "The store's clock and this computer's differ by %1 s.")).arg(seconds)};
}

} // namespace

QList<Check> judgeStore(const Expected<StoreHealth> &health)
{
    if (!health)
        return {Check {QStringLiteral("store"), Check::Outcome::Failed, health.error().message}};
    return {judgeRoundTrip(*health), judgeClock(health->clockOffset)};
}

QCoro::Task<QList<Check>> checkStore(OtpStore *store)
{
    const Expected<StoreHealth> health = co_await store->ping();
    co_return judgeStore(health);
}

} // namespace Ringproof
