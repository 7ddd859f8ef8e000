// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/motion.h"

#include "theme/desktoppreferences.h"

#include <QApplication>
#include <QStyle>
#include <QWidget>

namespace Ringproof::Motion {

namespace {

Choice s_choice = Choice::System;

} // namespace

void setChoice(Choice choice)
{
    s_choice = choice;
}

Choice choice()
{
    return s_choice;
}

bool isReduced(const QWidget *widget)
{
    return s_choice == Choice::Reduced || DesktopPreferences::now().reducedMotion
        || !QApplication::isEffectEnabled(Qt::UI_General)
        || widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget) == 0;
}

} // namespace Ringproof::Motion
