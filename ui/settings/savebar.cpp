// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/savebar.h"

#include "profile/profiledraft.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "widgets/actionbutton.h"
#include "widgets/messagebar.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace Ringproof {

SaveBar::SaveBar(ProfileDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_message(new MessageBar(tr("Result of saving")))
    , m_count(new TextLabel(TextStyle::Strong))
    , m_discard(new ActionButton(tr("Discard"), ActionButton::Strength::Quiet))
    , m_save(new ActionButton(tr("Save"), ActionButton::Strength::Primary))
    , m_reopen(new ActionButton(tr("Use them now"), ActionButton::Strength::Primary))
{
    m_discard->setAccessibleName(tr("Discard the changes"));
    m_save->setAccessibleName(tr("Save the changes"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::Small);
    row->addWidget(m_count, 1);
    row->addWidget(m_discard);
    row->addWidget(m_save);
    row->addWidget(m_reopen);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::Huge, Metrics::Medium, Metrics::Huge, Metrics::Medium);
    column->setSpacing(Metrics::Small);
    column->addWidget(m_message);
    column->addLayout(row);
    m_reopen->hide();
    connect(m_save, &QPushButton::clicked, this, &SaveBar::saveWanted);
    connect(m_discard, &QPushButton::clicked, this, &SaveBar::discardWanted);
    connect(m_reopen, &QPushButton::clicked, this, &SaveBar::reopeningWanted);
    connect(&m_draft, &ProfileDraft::changed, this, &SaveBar::showState);
    showState();
}

void SaveBar::setSaving(bool isSaving)
{
    m_isSaving = isSaving;
    showState();
}

void SaveBar::say(Tone tone, const QString &sentence)
{
    show();
    m_message->say(tone, sentence);
    showState();
}

void SaveBar::clear()
{
    m_message->clear();
    m_reopen->hide();
    showState();
}

void SaveBar::offerReopening()
{
    m_reopen->show();
    showState();
    m_reopen->setFocus(Qt::OtherFocusReason);
}

void SaveBar::showState()
{
    const bool isDirty = m_draft.isDirty();
    const int wrong = int(m_draft.faults().size());
    m_count->setText(isDirty && wrong > 0 ? tr("%n setting(s) can't be saved as they are", nullptr, wrong)
                         : isDirty        ? tr("%n setting(s) changed and not saved", nullptr, m_draft.changeCount())
                                          : QString());
    m_save->setText(m_isSaving ? tr("Saving…") : tr("Save"));
    m_save->setEnabled(!m_isSaving);
    m_discard->setEnabled(!m_isSaving);
    m_save->setVisible(isDirty);
    m_discard->setVisible(isDirty);
    setVisible(isDirty || m_message->isVisibleTo(this) || m_reopen->isVisibleTo(this));
}

void SaveBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.setPen(theme.border);
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace Ringproof
