// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticebar.h"

#include "theme/metrics.h"
#include "widgets/actionbutton.h"
#include "widgets/messagebar.h"

#include <QHBoxLayout>

namespace Ringproof {

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_message(new MessageBar(tr("Notice")))
{
    auto *dismiss = new ActionButton(tr("Dismiss"), ActionButton::Strength::Quiet);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::Huge, Metrics::Small, Metrics::Huge, Metrics::Small);
    layout->setSpacing(Metrics::Small);
    layout->addWidget(m_message, 1);
    layout->addWidget(dismiss);
    connect(dismiss, &QPushButton::clicked, this, &NoticeBar::clear);
    hide();
}

void NoticeBar::say(Tone tone, const QString &sentence)
{
    show();
    m_message->say(tone, sentence);
}

void NoticeBar::clear()
{
    m_message->clear();
    hide();
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_message->text();
}

} // namespace Ringproof
