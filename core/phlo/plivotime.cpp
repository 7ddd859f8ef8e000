// SPDX-License-Identifier: GPL-3.0-or-later
#include "plivotime.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace Ringproof {

QDateTime plivoTime(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A\\s*(\\d{4}-\\d\\d-\\d\\d)[ T](\\d\\d:\\d\\d:\\d\\d)(?:\\.(\\d{1,9}))?\\s*(Z|[+-]\\d\\d:?\\d\\d)?\\s*\\z"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    QTime time = QTime::fromString(match.captured(2), Qt::ISODate);
    if (!date.isValid() || !time.isValid())
        return {};
    const QString fraction = match.captured(3).left(3).leftJustified(3, u'0');
    time = time.addMSecs(fraction.toInt());

    int offset = 0;
    QString zone = match.captured(4).remove(u':');
    if (zone.size() == 5) {
        offset = zone.mid(1, 2).toInt() * 3600 + zone.mid(3, 2).toInt() * 60;
        if (zone.startsWith(u'-'))
            offset = -offset;
    }
    return QDateTime(date, time, Qt::OffsetFromUTC, offset).toUTC();
}

} // namespace Ringproof
