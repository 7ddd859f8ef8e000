// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/taskbar.h"

#include "history/historytask.h"
#include "theme/metrics.h"
#include "widgets/actionbutton.h"
#include "widgets/messagebar.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace Ringproof {

namespace {

constexpr int Steps = 1000;

} // namespace

TaskBar::TaskBar(HistoryTask &task, QWidget *parent)
    : QWidget(parent)
    , m_running(new QWidget)
    , m_what(new TextLabel(TextStyle::Body, TextLabel::Colour::Text, TextLabel::Wrap::No))
    , m_progress(new QProgressBar)
    , m_cancel(new ActionButton(tr("Cancel"), ActionButton::Strength::Secondary))
    , m_result(new MessageBar(tr("Result")))
    , m_dismiss(new ActionButton({}, ActionButton::Strength::Quiet))
{
    m_progress->setRange(0, Steps);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_dismiss->setSymbol(Icon::Close);
    m_dismiss->setAccessibleName(tr("Dismiss"));
    m_dismiss->setToolTip(tr("Dismiss"));

    auto *row = new QHBoxLayout(m_running);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::Medium);
    row->addWidget(m_what);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    auto *result = new QHBoxLayout;
    result->setSpacing(Metrics::Small);
    result->addWidget(m_result, 1);
    result->addWidget(m_dismiss, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_running);
    layout->addLayout(result);
    m_running->hide();
    m_dismiss->hide();
    hide();

    connect(&task, &HistoryTask::begun, this, [this](const QString &what) {
        m_what->setText(what);
        m_progress->setValue(0);
        m_cancel->setEnabled(true);
        m_result->clear();
        m_dismiss->hide();
        m_running->show();
        show();
    });
    connect(&task, &HistoryTask::progressed, m_progress,
            [this](qint64 rows, qint64 all) { m_progress->setValue(all > 0 ? int(rows * Steps / all) : 0); });
    connect(&task, &HistoryTask::ended, this, [this](Tone tone, const QString &sentence) {
        const bool hadFocus = m_cancel->hasFocus();
        show();
        m_running->hide();
        m_dismiss->show();
        m_result->say(tone, sentence);
        if (hadFocus)
            m_dismiss->setFocus(Qt::OtherFocusReason);
    });
    connect(m_cancel, &QPushButton::clicked, &task, [this, &task] {
        m_cancel->setEnabled(false);
        task.cancel();
    });
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        m_result->clear();
        m_dismiss->hide();
        hide();
    });
}

void TaskBar::takeFocus()
{
    m_cancel->setFocus(Qt::OtherFocusReason);
}

} // namespace Ringproof
