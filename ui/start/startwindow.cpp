// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/startwindow.h"

#include "theme/icon.h"
#include "theme/metrics.h"
#include "widgets/actionbutton.h"
#include "widgets/messagebar.h"
#include "widgets/surface.h"
#include "widgets/textlabel.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Ringproof {

StartWindow::StartWindow(QWidget *parent)
    : QWidget(parent)
    , m_waiting(new SpokenLabel(tr("Progress"), TextStyle::Body))
    , m_problem(new MessageBar(tr("Problem")))
    , m_tryAgain(new ActionButton(tr("Try again"), ActionButton::Strength::Primary))
    , m_sandbox(new ActionButton(tr("Open the sandbox"), ActionButton::Strength::Secondary))
    , m_quit(new ActionButton(tr("Quit"), ActionButton::Strength::Quiet))
    , m_card(new Surface)
{
    setWindowTitle(tr("Ringproof"));
    setWindowIcon(applicationIcon());
    m_sandbox->setToolTip(tr("To practise, or to mend the settings: no real phone rings, and nothing is charged."));

    auto *title = new TextLabel(TextStyle::Title);
    title->setText(tr("Ringproof"));
    auto *actions = new QHBoxLayout;
    actions->setSpacing(Metrics::Small);
    actions->addWidget(m_tryAgain);
    actions->addWidget(m_sandbox);
    actions->addStretch(1);
    actions->addWidget(m_quit);

    auto *content = new QVBoxLayout(m_card);
    content->setContentsMargins(Metrics::Section, Metrics::Section, Metrics::Section, Metrics::Section);
    content->setSpacing(Metrics::Large);
    content->addWidget(title);
    content->addWidget(m_waiting);
    content->addWidget(m_problem);
    content->addLayout(actions);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::Huge, Metrics::Huge, Metrics::Huge, Metrics::Huge);
    layout->addStretch(1);
    layout->addWidget(m_card);
    layout->addStretch(2);
    setMinimumWidth(std::min(Metrics::CardWidth, fontMetrics().averageCharWidth() * 60));
    resize(Metrics::CardWidth + 2 * Metrics::Huge, 0);

    connect(m_tryAgain, &QPushButton::clicked, this, &StartWindow::tryAgainWanted);
    connect(m_sandbox, &QPushButton::clicked, this, &StartWindow::sandboxWanted);
    connect(m_quit, &QPushButton::clicked, this, &QWidget::close);
    showWaiting({});
}

void StartWindow::showWaiting(const QString &words)
{
    m_problem->clear();
    m_waiting->show();
    m_waiting->say(words);
    m_tryAgain->hide();
    m_sandbox->hide();
}

void StartWindow::showProblem(const QString &sentence, Offer offer)
{
    m_waiting->hide();
    m_problem->say(Tone::Danger, sentence);
    m_tryAgain->show();
    m_sandbox->setVisible(offer == Offer::TryAgainOrSandbox);
    m_tryAgain->setFocus(Qt::OtherFocusReason);
    m_tryAgain->setAccessibleDescription(sentence);
}

void StartWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace Ringproof
