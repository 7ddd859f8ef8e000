// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to one number besides calling it and judging its code: revoke, reset, status.
#include "cli/command.h"
#include "wiring/operatorname.h"

namespace Ringproof::Cli {

namespace {

QJsonObject resultObject(bool success, const QString &outcome, const QString &message, const PhoneNumber &number)
{
    return {
        {QStringLiteral("status"), success ? QStringLiteral("success") : QStringLiteral("failure")},
        {QStringLiteral("outcome"), outcome},
        {QStringLiteral("message"), message},
        {QStringLiteral("number"), number.e164()},
    };
}

QString seconds(Milliseconds time)
{
    return QString::number(wholeSeconds(time).count());
}

QJsonValue orNull(const std::optional<int> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QString leftIn(const std::optional<int> &left, const QString &span)
{
    return left ? tr("Calls left in %1: %2").arg(span).arg(*left) : tr("Calls in %1: no limit").arg(span);
}

} // namespace

QCoro::Task<int> revokeCommand(Context &context)
{
    const auto number = co_await openOnNumber(context, Workspace::Calls::NotPlaced);
    if (!number)
        co_return BadUsage;
    Workspace *const workspace = context.workspace.get();

    const QString by = operatorName();
    const Expected<bool> revoked = co_await workspace->service().revoke(*number, {}, by);
    if (!revoked)
        co_return storeFailed(context, revoked.error());
    const QString message = *revoked ? tr("The code of %1 no longer works.").arg(number->international())
                                     : tr("%1 has no live code.").arg(number->international());
    context.printer.result(resultObject(*revoked, *revoked ? QStringLiteral("revoked") : QStringLiteral("none"), message, *number), message);
    co_return *revoked ? Done : NotVerified;
}

QCoro::Task<int> resetCommand(Context &context)
{
    const auto number = co_await openOnNumber(context, Workspace::Calls::NotPlaced);
    if (!number)
        co_return BadUsage;
    Workspace *const workspace = context.workspace.get();
    if (isSwitchedOff(context, ManagedPolicy::Feature::Reset))
        co_return RefusedByPolicy;

    const QString by = operatorName();
    const Expected<void> reset = co_await workspace->service().reset(*number, by);
    if (!reset)
        co_return storeFailed(context, reset.error());
    const QString message = tr("%1 can be called again; its limits start afresh.").arg(number->international());
    context.printer.result(resultObject(true, QStringLiteral("reset"), message, *number), message);
    co_return Done;
}

QCoro::Task<int> statusCommand(Context &context)
{
    const auto number = co_await openOnNumber(context, Workspace::Calls::NotPlaced);
    if (!number)
        co_return BadUsage;
    Workspace *const workspace = context.workspace.get();

    const Expected<NumberStatus> status = co_await workspace->store().status(*number);
    if (!status)
        co_return storeFailed(context, status.error());

    const QString message = status->live
        ? tr("%1 has a live code.").arg(number->international())
        : tr("%1 has no live code.").arg(number->international());
    QJsonObject object = resultObject(status->live, status->live ? QStringLiteral("live") : QStringLiteral("none"), message, *number);
    object.insert(QStringLiteral("ttl_ms"), qint64(status->ttl.count()));
    object.insert(QStringLiteral("attempts_left"), status->attemptsLeft);
    object.insert(QStringLiteral("sends_left_hour"), orNull(status->sendsLeftHour));
    object.insert(QStringLiteral("sends_left_day"), orNull(status->sendsLeftDay));
    object.insert(QStringLiteral("cooldown_ms"), qint64(status->cooldown.count()));

    QStringList lines {message};
    if (status->live) {
        lines.append(tr("Time left: %1 s").arg(seconds(status->ttl)));
        lines.append(tr("Attempts left: %1").arg(status->attemptsLeft));
    }
    lines.append(leftIn(status->sendsLeftHour, tr("an hour")));
    lines.append(leftIn(status->sendsLeftDay, tr("a day")));
    lines.append(status->cooldown.count() > 0 ? tr("Can be called again in %1 s").arg(seconds(status->cooldown))
                                              : tr("Can be called now, as far as the cooldown goes"));
    context.printer.result(object, lines.join(u'\n'));
    co_return status->live ? Done : NotVerified;
}

} // namespace Ringproof::Cli
