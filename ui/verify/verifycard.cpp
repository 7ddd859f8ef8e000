// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/verifycard.h"

#include "theme/metrics.h"
#include "verify/callsection.h"
#include "verify/verifysession.h"
#include "widgets/actionbutton.h"
#include "widgets/copybutton.h"
#include "widgets/messagebar.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMessageBox>
#include <QShortcut>
#include <QVBoxLayout>

namespace Ringproof {

namespace {

//! From here on it is worth saying how many calls the number may still get.
constexpr int FewCalls = 2;

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

VerifyCard::VerifyCard(VerifySession &session, NumberSection::Place place, LanguageOffer languages, ReceiptFormat receipt, QWidget *parent)
    : Surface(parent)
    , m_session(session)
    , m_receipt(std::move(receipt))
    , m_numberSection(new NumberSection(session, place, std::move(languages)))
    , m_callSection(new CallSection(session))
    , m_result(new MessageBar(tr("Result")))
    , m_reset(new ActionButton(tr("Reset limits…"), ActionButton::Strength::Secondary))
    , m_callAgain(new ActionButton(tr("Call again"), ActionButton::Strength::Secondary))
    , m_hangUp(new ActionButton(tr("Hang up"), ActionButton::Strength::Secondary))
    , m_next(new ActionButton(tr("Next customer"), ActionButton::Strength::Primary))
    , m_copyReceipt(new CopyButton(tr("Copy receipt"), [this] { return receiptLine(); }, CopyButton::Label::Whole))
    , m_callsLeft(new TextLabel(TextStyle::Small, TextLabel::Colour::Muted))
{
    m_callAgain->setAccessibleName(tr("Call again"));
    m_callAgain->setSymbol(Icon::Phone);
    m_hangUp->setSymbol(Icon::PhoneDown);
    auto *hangUpKeys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Period), this, &m_session, &VerifySession::hangUp);
    m_hangUp->setToolTip(tr("Ends the call and revokes its code (%1)").arg(hangUpKeys->key().toString(QKeySequence::NativeText)));
    m_reset->setAccessibleName(tr("Reset limits"));
    m_reset->setToolTip(tr("A supervisor lets the number be called again at once"));
    auto *copyKeys = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this);
    connect(copyKeys, &QShortcut::activated, this, [this] {
        if (m_session.receipt())
            m_copyReceipt->copy();
    });
    m_copyReceipt->setToolTip(tr("A line for the ticket: masked number, time, how it was verified, and where it is recorded (%1)")
                                  .arg(copyKeys->key().toString(QKeySequence::NativeText)));
    m_actions = makeActions();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::Section, Metrics::Section, Metrics::Section, Metrics::Section);
    layout->setSpacing(Metrics::Large);
    layout->addWidget(m_numberSection);
    layout->addWidget(m_callSection);
    layout->addWidget(m_result);
    layout->addWidget(m_reset, 0, Qt::AlignLeft);
    layout->addWidget(m_actions);
    layout->addStretch(1);

    connect(&m_session, &VerifySession::changed, this, &VerifyCard::showSession);
    connect(&m_session, &VerifySession::ticked, this, &VerifyCard::showTime);
    connect(&m_session, &VerifySession::codeWasWrong, this, [this] {
        m_callSection->clearCode();
        focusNextStep();
    });
    connect(m_callAgain, &QPushButton::clicked, &m_session, &VerifySession::callAgain);
    connect(m_reset, &QPushButton::clicked, this, &VerifyCard::confirmReset);
    connect(m_hangUp, &QPushButton::clicked, &m_session, &VerifySession::hangUp);
    connect(m_next, &QPushButton::clicked, this, &VerifyCard::nextCustomerWanted);
    for (QWidget *button : std::initializer_list<QWidget *> {m_next, m_callAgain})
        button->installEventFilter(this);
    showSession();
}

void VerifyCard::focusNextStep()
{
    if (!isVisibleTo(window()))
        return;
    using State = VerifySession::State;
    switch (m_session.state()) {
    case State::Entering:
    case State::Failed: m_numberSection->focusNumber(); return;
    case State::Dispatching:
    case State::Waiting: m_callSection->focusCode(); return;
    case State::Verified: m_next->setFocus(Qt::OtherFocusReason); return;
    case State::Expired:
    case State::Exhausted:
    case State::Revoked:
        if (m_callAgain->isEnabled())
            m_callAgain->setFocus(Qt::OtherFocusReason);
        else
            m_result->label()->setFocus(Qt::OtherFocusReason);
        return;
    }
}

bool VerifyCard::canTake(const QString &number) const
{
    return m_session.state() == VerifySession::State::Entering && (m_numberSection->isEmpty() || m_numberSection->isFilledWith(number));
}

bool VerifyCard::isHabit(const QKeyEvent &event) const
{
    const bool presses = isEnter(event) || event.key() == Qt::Key_Space;
    return presses && (event.isAutoRepeat() || m_session.hasJustTurned());
}

//! The buttons that get the focus by themselves when the session turns.
bool VerifyCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isHabit(*static_cast<QKeyEvent *>(event)))
        return true;
    return Surface::eventFilter(watched, event);
}

void VerifyCard::keyPressEvent(QKeyEvent *event)
{
    // Reaches the card from what has no use for Enter itself, such as the outcome's text.
    if (isEnter(*event) && m_session.hasEnded() && isHabit(*event))
        return;
    if (isEnter(*event) && m_session.state() == VerifySession::State::Verified)
        Q_EMIT nextCustomerWanted();
    else if (isEnter(*event) && m_session.hasEnded())
        m_session.callAgain();
    else
        Surface::keyPressEvent(event);
}

void VerifyCard::showSession()
{
    using State = VerifySession::State;
    const bool isNumberStep = m_session.state() == State::Entering || m_session.state() == State::Failed;
    const bool isNewState = m_shownState != int(m_session.state());
    m_shownState = int(m_session.state());

    // The focus must not wander off by itself while the widget that has it is hidden.
    const QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused && isAncestorOf(focused);
    m_numberSection->setVisible(isNumberStep);
    m_callSection->setVisible(!isNumberStep);
    if (isNewState && !isNumberStep && m_session.state() != State::Waiting)
        m_callSection->clearCode();
    m_numberSection->showSession();
    m_callSection->showSession();
    showActions();
    showResult();
    if (hadFocus && (isNewState || !focused->isEnabled() || !focused->isVisibleTo(this)))
        focusNextStep();
}

void VerifyCard::showTime()
{
    m_numberSection->showTime();
    m_callSection->showTime();
    showActions();
}

void VerifyCard::showResult()
{
    const auto &result = m_session.result();
    if (!result) {
        m_result->clear();
        return;
    }
    if (!m_result->isHidden() && m_result->text() == result->text)
        return;
    m_result->say(result->tone, result->text);
    // A screen reader reads the description of what gets the focus.
    m_next->setAccessibleDescription(result->text);
}

void VerifyCard::showActions()
{
    using State = VerifySession::State;
    const State state = m_session.state();
    const bool isNumberStep = state == State::Entering || state == State::Failed;
    const bool isVerified = state == State::Verified;
    m_actions->setVisible(!isNumberStep);
    m_reset->setVisible(m_session.canReset());
    m_next->setVisible(isVerified);
    m_copyReceipt->setVisible(isVerified);
    m_callAgain->setVisible(!isVerified);
    m_hangUp->setVisible(m_session.canHangUp() || m_session.isHangingUp());
    m_hangUp->setEnabled(m_session.canHangUp());

    const Milliseconds wait = m_session.waitForCall();
    const bool canCallAgain = m_session.canCallAgain();
    const bool isNext = m_session.hasEnded() || (m_session.callWasInVain() && m_session.callingAgainHelps());
    m_callAgain->setStrength(isNext ? ActionButton::Strength::Primary : ActionButton::Strength::Secondary);
    const QString text
        = wait.count() > 0 && state != State::Dispatching ? tr("Call again in %1").arg(shortWait(wait)) : tr("Call again");
    if (m_callAgain->text() != text) {
        m_callAgain->setText(text);
        m_callAgain->setAccessibleDescription(text);
    }
    m_callAgain->setEnabled(canCallAgain);
    if (canCallAgain && !m_couldCallAgain && m_session.hasEnded() && m_result->label()->hasFocus())
        focusNextStep();
    m_couldCallAgain = canCallAgain;

    const auto callsLeft = m_session.callsLeft();
    m_callsLeft->setVisible(!isVerified && callsLeft && *callsLeft <= FewCalls);
    if (callsLeft)
        m_callsLeft->setText(*callsLeft > 0 ? tr("%n more call(s) to this number allowed", nullptr, *callsLeft)
                                            : tr("No more calls to this number allowed for now"));
}

void VerifyCard::confirmReset()
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Reset limits"),
                                     tr("Clear the limits of %1?").arg(m_session.number()->international()), QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("The number can then be called again at once, and the calls it has had no longer count. Do this only if you are "
                                    "sure that nobody is trying out codes. The audit log will say that you did it."));
    QPushButton *clear = question->addButton(tr("Clear limits"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(clear, &QPushButton::clicked, &m_session, &VerifySession::reset);
    question->open();
}

QString VerifyCard::receiptLine() const
{
    const std::optional<Receipt> receipt = m_session.receipt();
    return receipt ? receipt->line(m_receipt) : QString();
}

QWidget *VerifyCard::makeActions()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::Small);
    layout->addWidget(m_next);
    layout->addWidget(m_copyReceipt);
    layout->addWidget(m_callAgain);
    layout->addWidget(m_hangUp);
    layout->addWidget(m_callsLeft, 1);
    layout->addStretch(1);
    return row;
}

} // namespace Ringproof
