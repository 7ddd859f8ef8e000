// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cardstack.h"

namespace Ringproof {

CardStack::CardStack(QWidget *parent)
    : QStackedWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
}

QSize CardStack::sizeHint() const
{
    return currentWidget() ? currentWidget()->sizeHint() : QSize();
}

QSize CardStack::minimumSizeHint() const
{
    return currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
}

bool CardStack::hasHeightForWidth() const
{
    return currentWidget() && currentWidget()->hasHeightForWidth();
}

int CardStack::heightForWidth(int width) const
{
    return currentWidget() ? currentWidget()->heightForWidth(width) : -1;
}

} // namespace Ringproof
