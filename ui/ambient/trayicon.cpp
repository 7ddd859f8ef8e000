// SPDX-License-Identifier: GPL-3.0-or-later
#include "ambient/trayicon.h"

#include "theme/icon.h"
#include "theme/theme.h"

#include <QGuiApplication>
#include <QMenu>
#include <QPainter>

namespace Ringproof {

namespace {

QIcon iconFor(const TrayIcon::State &state)
{
    if (state.inNeed == 0)
        return applicationIcon();
    QIcon marked;
    for (const int side : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap = applicationIcon().pixmap(QSize(side, side), 1.0);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = Theme::of(QGuiApplication::palette());
        const qreal dot = side * 0.46;
        painter.setPen(QPen(theme.surface, std::max(1.0, side / 20.0)));
        painter.setBrush(theme.danger.solid);
        painter.drawEllipse(QRectF(side - dot - 0.5, 0.5, dot, dot));
        painter.end();
        marked.addPixmap(pixmap);
    }
    return marked;
}

} // namespace

TrayIcon::TrayIcon(QObject *parent)
    : QObject(parent)
    , m_menu(std::make_unique<QMenu>())
    , m_words(m_menu->addAction(QString()))
    , m_open(m_menu->addAction(QString(), this, &TrayIcon::windowWanted))
    , m_newCustomer(m_menu->addAction(QString(), this, &TrayIcon::newCustomerWanted))
    , m_quit(m_menu->addAction(QString(), this, &TrayIcon::quitWanted))
{
    m_words->setEnabled(false);
    m_menu->setDefaultAction(m_open);
    m_menu->insertSeparator(m_open);
    m_menu->insertSeparator(m_quit);
    m_icon.setContextMenu(m_menu.get());
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT windowWanted();
    });
    show({});
    m_icon.setIcon(iconFor(m_state));
    m_icon.show(); // turns up by itself where a tray does later
}

TrayIcon::~TrayIcon() = default;

QString TrayIcon::words(const State &state)
{
    if (state.profile.isEmpty())
        return tr("No profile is open");
    if (state.inNeed > 0)
        return tr("%1: %n customer(s) need attention", nullptr, state.inNeed).arg(state.profile);
    if (state.underWay > 0)
        return tr("%1: %n customer(s) waiting", nullptr, state.underWay).arg(state.profile);
    return tr("%1: nobody is waiting").arg(state.profile);
}

void TrayIcon::show(const State &state)
{
    const State before = std::exchange(m_state, state);
    const QString now = words(state);
    QString onMenu = now;
    m_words->setText(onMenu.replace(u'&', QStringLiteral("&&")));
    m_open->setText(tr("&Show the window"));
    m_newCustomer->setText(tr("&New customer"));
    m_newCustomer->setEnabled(!state.profile.isEmpty());
    m_quit->setText(tr("&Quit"));
    m_icon.setToolTip(tr("Ringproof – %1").arg(now));
    if ((before.inNeed > 0) != (state.inNeed > 0))
        m_icon.setIcon(iconFor(state));
}

} // namespace Ringproof
