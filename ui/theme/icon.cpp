// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icon.h"

#include <QColor>
#include <QHash>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace Ringproof {

namespace {

QString fileFor(Icon icon)
{
    const auto path = [](const char *name) {
        return QStringLiteral(":/ringproof/icons/%1.svg").arg(QLatin1StringView(name));
    };
    switch (icon) {
    case Icon::None: return {};
    case Icon::Phone: return path("phone");
    case Icon::PhoneDown: return path("phone-down");
    case Icon::Check: return path("check");
    case Icon::Warning: return path("warning");
    case Icon::Problem: return path("problem");
    case Icon::Info: return path("info");
    case Icon::Clock: return path("clock");
    case Icon::Plus: return path("plus");
    case Icon::Close: return path("close");
    case Icon::Store: return path("store");
    case Icon::Flow: return path("flow");
    case Icon::Pencil: return path("pencil");
    case Icon::Flask: return path("flask");
    case Icon::Voice: return path("voice");
    case Icon::Plug: return path("plug");
    case Icon::Copy: return path("copy");
    case Icon::Play: return path("play");
    case Icon::Stop: return path("stop");
    case Icon::Workbench: return path("workbench");
    case Icon::Live: return path("live");
    case Icon::History: return path("history");
    case Icon::Chart: return path("chart");
    case Icon::Settings: return path("settings");
    case Icon::Search: return path("search");
    case Icon::Filter: return path("filter");
    case Icon::Eye: return path("eye");
    case Icon::EyeOff: return path("eye-off");
    case Icon::Download: return path("download");
    case Icon::Refresh: return path("refresh");
    case Icon::Trash: return path("trash");
    case Icon::Key: return path("key");
    case Icon::Lock: return path("lock");
    case Icon::Receipt: return path("receipt");
    case Icon::People: return path("people");
    case Icon::Shield: return path("shield");
    case Icon::Contrast: return path("contrast");
    }
    return {};
}

QPixmap render(const QString &file, const QSize &pixels, const QColor &colour)
{
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(file).render(&painter, QRectF(QPointF(0, 0), pixels));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    return pixmap;
}

} // namespace

void paintIcon(QPainter &painter, const QRectF &where, Icon icon, const QColor &colour)
{
    if (icon == Icon::None)
        return;
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QSize pixels = (where.size() * ratio).toSize();
    const QString file = fileFor(icon);
    const QString key
        = QStringLiteral("%1 %2x%3 %4").arg(file).arg(pixels.width()).arg(pixels.height()).arg(colour.name(QColor::HexArgb));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(file, pixels, colour);
        QPixmapCache::insert(key, pixmap);
    }
    painter.drawPixmap(where, pixmap, QRectF(QPointF(0, 0), pixels));
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/ringproof/icons/ringproof.svg"));
}

} // namespace Ringproof
