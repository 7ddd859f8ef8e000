// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "wiring/operatorname.h"

#include <QDateTime>
#include <QJsonArray>

namespace Ringproof::Cli {

namespace {

enum class Numbers { Whole, Masked };

//! Whole where the managed policy lets them be looked at and the audit log knows that somebody does.
QCoro::Task<Numbers> mayShow(Context &context, int numbers)
{
    Workspace &workspace = *context.workspace;
    if (numbers == 0 || !workspace.profile().managed.allows(ManagedPolicy::Feature::Reveal))
        co_return Numbers::Masked;
    const QString by = operatorName();
    const Expected<void> noted = co_await workspace.service().revealList(numbers, by);
    if (noted)
        co_return Numbers::Whole;
    context.printer.warning(noted.error().message);
    co_return Numbers::Masked;
}

QString numberOf(const ActiveCode &code, Numbers numbers)
{
    if (numbers == Numbers::Whole)
        return code.number;
    const auto number = PhoneNumber::fromE164(code.number);
    return number ? number->masked() : QStringLiteral("•••");
}

QString lineFor(const ActiveCode &code, Numbers numbers)
{
    const QDateTime issuedAt = QDateTime::fromMSecsSinceEpoch(code.issuedAt.count());
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(numberOf(code, numbers), -17)
        .arg(tr("%1 s left").arg(wholeSeconds(code.ttl).count()), 12)
        .arg(QCoreApplication::translate("Command", "%n attempt(s)", nullptr, code.attemptsLeft), 13)
        .arg(issuedAt.toString(QStringLiteral("HH:mm:ss")), 10)
        .arg(QStringLiteral(" ") + code.operatorName);
}

} // namespace

QCoro::Task<int> codesCommand(Context &context)
{
    Workspace *const workspace = co_await openWorkspace(context, Workspace::Calls::NotPlaced);
    if (!workspace)
        co_return BadUsage;
    const Expected<QList<ActiveCode>> active = co_await allActive(workspace->store());
    if (!active)
        co_return storeFailed(context, active.error());

    const Numbers numbers = co_await mayShow(context, int(active->size()));
    QJsonArray codes;
    QStringList lines;
    for (const ActiveCode &code : *active) {
        codes.append(QJsonObject {
            {QStringLiteral("number"), numberOf(code, numbers)},
            {QStringLiteral("ttl_ms"), qint64(code.ttl.count())},
            {QStringLiteral("attempts_left"), code.attemptsLeft},
            {QStringLiteral("operator"), code.operatorName},
            {QStringLiteral("issued_at"), QDateTime::fromMSecsSinceEpoch(code.issuedAt.count(), Qt::UTC).toString(Qt::ISODateWithMs)},
        });
        lines.append(lineFor(code, numbers));
    }
    const QString message = QCoreApplication::translate("Command", "%n live code(s)", nullptr, int(codes.size()));
    lines.prepend(message);
    context.printer.result(
        {
            {QStringLiteral("status"), QStringLiteral("success")},
            {QStringLiteral("outcome"), QStringLiteral("listed")},
            {QStringLiteral("message"), message},
            {QStringLiteral("codes"), codes},
        },
        lines.join(u'\n'));
    co_return Done;
}

} // namespace Ringproof::Cli
