// SPDX-License-Identifier: GPL-3.0-or-later
#include "activeplace.h"

#include <QCoreApplication>

namespace Ringproof {

QString ActivePlace::toString() const
{
    return QString::number(qint64(end.count())) + QLatin1Char(':') + name;
}

Expected<ActivePlace> ActivePlace::parse(const QString &text)
{
    if (text.isEmpty())
        return ActivePlace();
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    bool ok = false;
    const qint64 end = text.left(colon).toLongLong(&ok);
    if (colon < 0 || !ok || end < 0)
        return failure(Error::Kind::Invalid,
                       QCoreApplication::translate("OtpStore", "The list of live codes has no place “%1”. Read it from the beginning.").arg(text));
    return ActivePlace {Milliseconds(end), text.mid(colon + 1)};
}

} // namespace Ringproof
