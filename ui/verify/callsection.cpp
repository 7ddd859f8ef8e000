// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/callsection.h"

#include "theme/metrics.h"
#include "verify/calllanguages.h"
#include "verify/numbersection.h"
#include "verify/timelineview.h"
#include "verify/verifysession.h"
#include "widgets/actionbutton.h"
#include "widgets/codeentry.h"
#include "widgets/countdownring.h"
#include "widgets/statuspill.h"
#include "widgets/textlabel.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Ringproof {

namespace {

//! Most hints need no more; a longer one takes the room that it needs.
constexpr int UsualHintLines = 2;

} // namespace

CallSection::CallSection(VerifySession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_change(new ActionButton(tr("Change"), ActionButton::Strength::Quiet))
    , m_number(new TextLabel(TextStyle::Number, TextLabel::Colour::Text, TextLabel::Wrap::No))
    , m_about(new TextLabel(TextStyle::Body, TextLabel::Colour::Muted))
    , m_pill(new StatusPill)
    , m_ring(new CountdownRing)
    , m_timeline(new TimelineView)
    , m_hint(new SpokenLabel(tr("Next step"), TextStyle::Body))
    , m_code(new CodeEntry)
    , m_verify(new ActionButton(tr("Verify"), ActionButton::Strength::Primary))
    , m_attempts(new TextLabel(TextStyle::Body, TextLabel::Colour::Muted))
{
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_change->setSymbol(Icon::Pencil);
    m_verify->setMinimumHeight(m_code->sizeHint().height());
    m_change->setAccessibleName(tr("Change number"));
    m_change->setToolTip(tr("Ends the call, revokes the code, and goes back to the number"));
    m_progress = makeProgress();
    m_codeRow = makeCode();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::Tight);
    layout->addWidget(makeHead());
    layout->addWidget(m_progress);
    layout->addWidget(m_codeRow);

    connect(m_change, &QPushButton::clicked, &m_session, &VerifySession::changeNumber);
    connect(m_code, &CodeEntry::submitted, this, &CallSection::submit);
    connect(m_code, &QLineEdit::textChanged, this, &CallSection::showAttempts);
    connect(m_code, &CodeEntry::problem, this, [this](const QString &sentence) {
        m_attempts->setTone(Tone::Danger);
        m_attempts->setText(sentence);
    });
    connect(m_verify, &QPushButton::clicked, this, [this] { submit(m_code->text()); });
    showSession();
}

void CallSection::focusCode()
{
    m_code->setFocus(Qt::OtherFocusReason);
}

bool CallSection::canFocusCode() const
{
    return m_session.canEnterCode() || m_session.isJudging();
}

void CallSection::clearCode()
{
    m_code->clear();
}

void CallSection::showSession()
{
    using State = VerifySession::State;
    if (m_session.number()) {
        m_number->setText(m_session.number()->international());
        m_about->setText(aboutCall());
    }

    switch (m_session.state()) {
    case State::Verified: m_pill->show(Tone::Success, Icon::Check, tr("Verified")); break;
    case State::Expired: m_pill->show(Tone::Warning, Icon::Clock, tr("Time is up")); break;
    case State::Exhausted: m_pill->show(Tone::Danger, Icon::Problem, tr("Code void")); break;
    case State::Revoked: m_pill->show(Tone::Warning, Icon::Warning, m_session.timeline().wasHungUp() ? tr("Hung up") : tr("Revoked")); break;
    case State::Failed: m_pill->show(Tone::Danger, Icon::Problem, tr("No call")); break;
    case State::Entering:
    case State::Dispatching:
    case State::Waiting: break;
    }
    m_pill->setVisible(m_session.hasEnded());
    m_change->setVisible(m_session.state() != State::Verified);
    m_change->setEnabled(m_session.canChangeNumber());

    showProgress();
    m_codeRow->setVisible(m_session.isOpen());
    m_code->setLength(m_session.codeLength());
    m_code->setReadOnly(m_session.isJudging() || m_session.isHangingUp());
    showAttempts();
    showTime();
}

//! `United States (US) · mobile number · Español`
QString CallSection::aboutCall() const
{
    const QString about = aboutNumber(*m_session.number());
    const QString &language = m_session.language();
    return language.isEmpty() ? about : tr("%1\u00a0· %2", "about a number, language of the call").arg(about, nameOfCallLanguage(language));
}

void CallSection::showProgress()
{
    const bool isOpen = m_session.isOpen();
    const CallTimeline &timeline = m_session.timeline();
    m_timeline->show(timeline.steps());
    m_ring->setVisible(isOpen);
    m_hint->setVisible(isOpen);
    reserveRoom();
    const QString hint = isOpen ? timeline.hint() : QString();
    // A step is told once, together with what to do about it; the outcome of a code is told by the result.
    const QString introduction = hint.isEmpty() ? QString() : tr("%1.").arg(timeline.present().title);
    if (m_hint->isSaying(hint, introduction))
        return;
    m_hint->say(hint, introduction);
}

void CallSection::showTime()
{
    if (m_session.knowsTimeLeft())
        m_ring->setTime(m_session.timeLeft(), m_session.timeToLive());
    else
        m_ring->setUnknown();
}

void CallSection::submit(const QString &digits)
{
    if (digits.isEmpty())
        focusCode();
    else
        m_session.verify(digits);
}

void CallSection::showAttempts()
{
    m_verify->setEnabled(m_session.canEnterCode() && !m_code->text().isEmpty());
    m_attempts->setTone(Tone::Neutral);
    m_attempts->setText(m_session.isJudging() ? tr("Checking the code…")
                                              : tr("%n attempt(s) left", nullptr, m_session.attemptsLeft()));
}

QWidget *CallSection::makeHead()
{
    auto *who = new QVBoxLayout;
    who->setSpacing(Metrics::Tight);
    who->addWidget(m_number);
    who->addWidget(m_about);

    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::Small);
    layout->addLayout(who, 1);
    auto *corner = new QHBoxLayout;
    corner->setSpacing(Metrics::Small);
    corner->addWidget(m_pill, 0, Qt::AlignVCenter);
    corner->addWidget(m_change, 0, Qt::AlignVCenter);
    layout->addLayout(corner);
    layout->setAlignment(corner, Qt::AlignTop);
    return head;
}

QWidget *CallSection::makeProgress()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(Metrics::Small);
    words->addWidget(m_timeline);
    words->addWidget(m_hint);
    words->addStretch(1);

    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, Metrics::Large, 0, Metrics::Large);
    layout->setSpacing(Metrics::Large);
    layout->addWidget(m_ring, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    return row;
}

//! While a code is waited for its field stays where it is, whatever steps are added and however long the hint.
void CallSection::reserveRoom()
{
    const int hint = UsualHintLines * QFontMetrics(fontFor(TextStyle::Body)).lineSpacing();
    const int words = CallTimeline::MostSteps * TimelineRow::usualHeight() + Metrics::Small + hint;
    const QMargins margins = m_progress->layout()->contentsMargins();
    m_progress->setMinimumHeight(m_session.isOpen() ? words + margins.top() + margins.bottom() : 0);
}

void CallSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        reserveRoom();
}

QWidget *CallSection::makeCode()
{
    auto *caption = new TextLabel(TextStyle::Strong);
    caption->setText(tr("The code that the customer hears"));
    caption->setBuddy(m_code);

    auto *entry = new QHBoxLayout;
    entry->setSpacing(Metrics::Medium);
    entry->addWidget(m_code);
    entry->addWidget(m_verify);
    entry->addStretch(1);

    auto *block = new QWidget;
    auto *layout = new QVBoxLayout(block);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::Tight);
    layout->addWidget(caption);
    layout->addLayout(entry);
    layout->addWidget(m_attempts);
    return block;
}

} // namespace Ringproof
