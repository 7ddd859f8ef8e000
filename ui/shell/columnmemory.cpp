// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/columnmemory.h"

#include <QHeaderView>
#include <QSettings>
#include <QTimer>

namespace Ringproof {

namespace {

using namespace std::chrono_literals;

constexpr auto AfterTheLastMove = 500ms; // a column that is being dragged isn't written at every pixel

} // namespace

void rememberColumns(QHeaderView *header, QSettings *settings, const QString &key)
{
    if (!settings)
        return;
    const QString state = QStringLiteral("columns/%1/state").arg(key);
    const QString count = QStringLiteral("columns/%1/count").arg(key);
    if (settings->value(count).toInt() == header->count())
        header->restoreState(settings->value(state).toByteArray());

    auto *soon = new QTimer(header);
    soon->setSingleShot(true);
    soon->setInterval(AfterTheLastMove);
    QObject::connect(soon, &QTimer::timeout, header, [header, settings, state, count] {
        settings->setValue(state, header->saveState());
        settings->setValue(count, header->count());
    });
    const auto changed = [soon] { soon->start(); };
    QObject::connect(header, &QHeaderView::sectionResized, soon, changed);
    QObject::connect(header, &QHeaderView::sectionMoved, soon, changed);
    QObject::connect(header, &QHeaderView::sortIndicatorChanged, soon, changed);
}

} // namespace Ringproof
