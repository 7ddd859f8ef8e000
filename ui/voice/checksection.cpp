// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/checksection.h"

#include "phlo/plivocheck.h"
#include "theme/metrics.h"
#include "widgets/actionbutton.h"
#include "widgets/checklist.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Ringproof {

CheckSection::CheckSection(PhloClient &phlo, QWidget *parent)
    : Surface(parent)
    , m_phlo(phlo)
    , m_run(new ActionButton(tr("Check"), ActionButton::Strength::Secondary))
    , m_summary(new SpokenLabel(tr("Result of the check"), TextStyle::Body))
    , m_found(new CheckList)
{
    auto *heading = new TextLabel(TextStyle::Heading);
    heading->setText(tr("Does it work?"));
    auto *purpose = new TextLabel(TextStyle::Body, TextLabel::Colour::Muted);
    purpose->setText(tr("Asks Plivo for the account and the PHLO of this profile. No call is placed, and nothing is charged."));
    auto *call = new ActionButton(tr("Make a test call"), ActionButton::Strength::Quiet);
    call->setSymbol(Icon::Phone);
    auto *about = new TextLabel(TextStyle::Small, TextLabel::Colour::Muted);
    about->setText(tr("A test call is a call like any other: on the page Verify, type the number of a phone at hand. It counts and costs like any "
                      "other."));

    auto *actions = new QHBoxLayout;
    actions->setSpacing(Metrics::Small);
    actions->addWidget(m_run);
    actions->addWidget(call);
    actions->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::Huge, Metrics::Huge, Metrics::Huge, Metrics::Huge);
    layout->setSpacing(Metrics::Medium);
    auto *top = new QVBoxLayout;
    top->setSpacing(Metrics::Tight);
    top->addWidget(heading);
    top->addWidget(purpose);
    layout->addLayout(top);
    layout->addWidget(m_summary);
    layout->addWidget(m_found);
    layout->addLayout(actions);
    layout->addWidget(about);

    connect(m_run, &QPushButton::clicked, this, &CheckSection::run);
    connect(call, &QPushButton::clicked, this, &CheckSection::testCallWanted);
    rest();
    m_found->hide();
    m_summary->hide();
}

void CheckSection::showEvent(QShowEvent *event)
{
    Surface::showEvent(event);
    if (!m_wasRun)
        run();
}

void CheckSection::hideEvent(QHideEvent *event)
{
    Surface::hideEvent(event);
    if (event->spontaneous() || !m_isRunning) // a window that is minimised hasn't been left
        return;
    ++m_round; // whatever comes now answers to nobody
    m_wasRun = false;
    rest();
    m_summary->hide();
}

void CheckSection::run()
{
    m_wasRun = true;
    m_isRunning = true;
    m_run->setEnabled(false);
    m_run->setText(tr("Checking…"));
    m_found->hide();
    m_summary->show();
    m_summary->say(tr("Asking Plivo…"));
    QCoro::connect(checkPlivo(&m_phlo), this, [this, round = ++m_round](const QList<Check> &checks) {
        if (round == m_round)
            onChecked(checks);
    });
}

void CheckSection::rest()
{
    m_isRunning = false;
    m_run->setEnabled(true);
    m_run->setText(m_wasRun ? tr("Check again") : tr("Check"));
}

void CheckSection::onChecked(const QList<Check> &checks)
{
    m_found->show(checks);
    m_summary->say(CheckList::has(checks, Check::Outcome::Failed)      ? tr("Calls won't work until this is mended.")
                       : CheckList::has(checks, Check::Outcome::Warning) ? tr("Calls work, but something needs a look.")
                                                              : tr("Everything that can be checked is in order."));
    rest();
}

} // namespace Ringproof
