// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingrow.h"

#include "theme/metrics.h"
#include "widgets/iconlabel.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Ringproof {

SettingRow::SettingRow(ProfileDraft &draft, const QString &key, const Words &words, Shape shape, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_key(key)
    , m_words(words)
    , m_layout(new QBoxLayout(shape == Shape::Beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom))
    , m_caption(new TextLabel(TextStyle::Strong))
    , m_fault(new SpokenLabel(tr("Problem with %1").arg(words.caption), TextStyle::Small))
    , m_lock(new QWidget)
    , m_lockIcon(new IconLabel)
    , m_lockWords(new TextLabel(TextStyle::Small, TextLabel::Colour::Muted))
{
    m_caption->setText(words.caption);
    m_caption->setVisible(!words.caption.isEmpty());
    m_fault->setTone(Tone::Danger);
    m_lockIcon->show(Icon::Info, Tone::Neutral);
    auto *lock = new QHBoxLayout(m_lock);
    lock->setContentsMargins(0, 0, 0, 0);
    lock->setSpacing(Metrics::Tight);
    lock->addWidget(m_lockIcon, 0, Qt::AlignTop);
    lock->addWidget(m_lockWords, 1);

    auto *text = new QVBoxLayout;
    text->setSpacing(Metrics::Hair);
    text->addWidget(m_caption);
    if (!words.help.isEmpty()) {
        auto *help = new TextLabel(TextStyle::Small, TextLabel::Colour::Muted);
        help->setText(words.help);
        text->addWidget(help);
    }
    if (shape == Shape::Beside) {
        text->insertStretch(0, 1); // a control may be higher than its words
        text->addStretch(1);
    }
    m_layout->setSpacing(shape == Shape::Beside ? Metrics::Large : Metrics::Tight);
    m_layout->addLayout(text, shape == Shape::Beside ? 1 : 0);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Metrics::Tight);
    all->addLayout(m_layout);
    all->addWidget(m_fault);
    all->addWidget(m_lock);
    m_fault->hide();
    m_lock->hide();
    connect(&m_draft, &ProfileDraft::changed, this, &SettingRow::refresh);
}

SettingRow::~SettingRow()
{
    // A control that has the focus still tells that it loses it.
    const auto controls = findChildren<QWidget *>();
    for (QWidget *control : controls)
        control->disconnect(this);
}

void SettingRow::setControl(QWidget *control, QWidget *focused)
{
    m_control = control;
    m_focused = focused ? focused : control;
    m_layout->addWidget(control, 0, m_layout->direction() == QBoxLayout::TopToBottom ? Qt::Alignment() : Qt::AlignVCenter);
    m_focused->setAccessibleName(m_words.caption);
    m_focused->setAccessibleDescription(m_words.help);
    m_caption->setBuddy(m_focused);
    setFocusProxy(m_focused);
}

void SettingRow::beginShowing()
{
    refresh();
}

void SettingRow::settle()
{
    m_isSettled = true;
    refresh();
}

void SettingRow::judge()
{
    settle();
}

bool SettingRow::isTellingFault() const
{
    return !m_fault->isHidden();
}

void SettingRow::showFault(bool) { }

void SettingRow::showLocked(bool isLocked)
{
    m_control->setEnabled(!isLocked);
}

void SettingRow::refresh()
{
    showValue();
    const QString fault = m_draft.faultOf(m_key);
    if (fault.isEmpty() && !m_draft.isChanged(m_key))
        m_isSettled = false;
    const bool isTold = !fault.isEmpty() && m_isSettled;
    if (isTold && (m_fault->isHidden() || m_fault->text() != fault)) {
        m_fault->show();
        m_fault->say(fault);
    } else if (!isTold) {
        m_fault->hide();
    }
    m_focused->setAccessibleDescription(isTold ? fault : m_words.help);
    showFault(isTold);
    showLocked(!m_draft.lockOf(m_key).isEmpty());
    const bool isPinned = m_draft.isPinned(m_key);
    m_lock->setVisible(isPinned); // what is locked as a whole is told once, on top
    m_lockWords->setText(isPinned ? m_draft.lockOf(m_key) : QString());
}

} // namespace Ringproof
