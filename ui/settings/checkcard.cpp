// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/checkcard.h"

#include "widgets/actionbutton.h"
#include "widgets/checklist.h"
#include "widgets/textlabel.h"

#include <QHideEvent>

namespace Ringproof {

CheckCard::CheckCard(const Words &words, Ask ask, QWidget *parent)
    : Card(words.title, words.purpose, parent)
    , m_words(words)
    , m_ask(std::move(ask))
    , m_button(new ActionButton(tr("Check"), ActionButton::Strength::Secondary))
    , m_summary(new SpokenLabel(tr("Result of the check"), TextStyle::Body))
    , m_found(new CheckList)
{
    add(m_summary);
    add(m_found);
    add(m_button, Qt::AlignLeft);
    m_button->setAccessibleName(m_words.button);
    m_summary->hide();
    m_found->hide();
    connect(m_button, &QPushButton::clicked, this, &CheckCard::run);
}

CheckCard::~CheckCard()
{
    ++m_round;
    if (m_run)
        m_run->cancel();
}

void CheckCard::run()
{
    if (m_run)
        return;
    m_button->setEnabled(false);
    m_button->setText(tr("Checking…"));
    m_found->hide();
    m_summary->show();
    m_summary->say(tr("Asking…"));
    m_run = std::make_shared<CheckRun>();
    QCoro::connect(m_ask(m_run), this, [this, round = ++m_round](const QList<Check> &checks) {
        if (round == m_round)
            onChecked(checks);
    });
}

void CheckCard::forget()
{
    ++m_round; // whatever comes now answers to nobody
    if (const std::shared_ptr<CheckRun> run = std::move(m_run); run)
        run->cancel();
    m_found->hide();
    m_summary->hide();
    rest();
}

void CheckCard::hideEvent(QHideEvent *event)
{
    Card::hideEvent(event);
    if (!event->spontaneous() && m_run) // a window that is minimised hasn't been left
        forget();
}

void CheckCard::rest()
{
    m_run.reset();
    m_button->setEnabled(true);
    m_button->setText(tr("Check"));
}

void CheckCard::onChecked(const QList<Check> &checks)
{
    rest();
    const bool isWell = !CheckList::has(checks, Check::Outcome::Failed);
    m_found->show(checks);
    m_summary->say(!isWell                                                  ? m_words.failed
                       : CheckList::has(checks, Check::Outcome::Warning) ? tr("It works, but something needs a look.")
                                                                           : m_words.allWell);
    Q_EMIT checked(isWell);
}

} // namespace Ringproof
