// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations.h"

#include <QCoreApplication>
#include <QTranslator>

namespace Ringproof {

void installTranslations()
{
    auto *const english = new QTranslator(QCoreApplication::instance());
    if (english->load(QStringLiteral(":/translations/ringproof_en.qm")))
        QCoreApplication::installTranslator(english);
}

} // namespace Ringproof
