// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/receipt.h"

#include <QCoreApplication>

#include <cstdlib>

namespace Ringproof {

namespace {

//! The same for every reader of a ticket, wherever they are: `2026-11-23 14:05:09 +01:00`.
QString withZone(const QDateTime &time)
{
    const QDateTime shown = time.toOffsetFromUtc(time.offsetFromUtc());
    const int minutes = shown.offsetFromUtc() / 60;
    return QStringLiteral("%1 %2%3:%4")
        .arg(shown.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), minutes < 0 ? QStringLiteral("-") : QStringLiteral("+"))
        .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

QString howWords(const Receipt &receipt)
{
    switch (receipt.how) {
    case Receipt::How::Staff: return QCoreApplication::translate("Receipt", "code read out by the customer");
    case Receipt::How::Keypad: return QCoreApplication::translate("Receipt", "code keyed in on the phone");
    case Receipt::How::Elsewhere:
        return receipt.verifiedBy.isEmpty() ? QCoreApplication::translate("Receipt", "code entered at another desk")
                                            : QCoreApplication::translate("Receipt", "code entered by %1").arg(receipt.verifiedBy);
    }
    return {};
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

} // namespace

QString Receipt::line(const ReceiptFormat &format) const
{
    ReceiptFields fields;
    fields.number = number.masked();
    fields.time = withZone(at);
    fields.how = howWords(*this);
    fields.operatorName = orDash(operatorName);
    fields.runId = orDash(runId);
    fields.row = orDash(row ? QString::number(*row) : QString());
    return format.fill(fields);
}

} // namespace Ringproof
