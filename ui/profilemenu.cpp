// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilemenu.h"

#include "profileband.h"

#include <QActionGroup>

namespace Ringproof {

ProfileMenu::ProfileMenu(QString current, Choices choices, QWidget *parent)
    : QMenu(tr("P&rofile"), parent)
    , m_current(std::move(current))
    , m_choices(std::move(choices))
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &ProfileMenu::fill);
    fill();
}

void ProfileMenu::fill()
{
    clear();
    auto *group = new QActionGroup(this);
    connect(this, &QMenu::aboutToShow, group, &QObject::deleteLater); // the next filling brings its own
    const QList<ProfileChoice> choices = m_choices();
    for (const ProfileChoice &choice : choices) {
        QString words = choice.name;
        words.replace(u'&', QStringLiteral("&&"));
        if (choice.kind == Desk::Kind::Sandbox)
            words = tr("%1 (practice)").arg(words);
        if (!choice.problem.isEmpty())
            words = tr("%1 (can't be opened)").arg(words);
        QAction *action = addAction(QIcon(profileMark(choice, *this)), words);
        action->setCheckable(true);
        action->setChecked(choice.id == m_current);
        action->setToolTip(choice.problem);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = choice.id] {
            if (id != m_current)
                Q_EMIT wanted(id);
        });
    }
    if (m_isManagingOffered) {
        addSeparator();
        addAction(tr("&Manage profiles…"), this, &ProfileMenu::managingWanted);
    }
}

} // namespace Ringproof
