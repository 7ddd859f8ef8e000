// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/verifypage.h"

#include "theme/metrics.h"
#include "verify/customertabs.h"
#include "verify/verifycard.h"
#include "verify/verifysession.h"
#include "widgets/cardstack.h"

#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace Ringproof {

namespace {

CustomerTabs::Look lookOf(const VerifySession &session)
{
    using State = VerifySession::State;
    CustomerTabs::Look look;
    const auto stands = [&look](const QString &words, Tone tone, Icon icon) {
        look.words = words;
        look.tone = tone;
        look.icon = icon;
    };
    switch (session.state()) {
    case State::Entering: stands(VerifyPage::tr("No call yet"), Tone::Neutral, Icon::Plus); break;
    case State::Dispatching:
    case State::Waiting: {
        const TimelineStep step = session.timeline().present();
        stands(step.title, step.tone, step.icon);
        break;
    }
    case State::Verified: stands(VerifyPage::tr("Verified"), Tone::Success, Icon::Check); break;
    case State::Expired: stands(VerifyPage::tr("Time is up"), Tone::Warning, Icon::Clock); break;
    case State::Exhausted: stands(VerifyPage::tr("Code void"), Tone::Danger, Icon::Problem); break;
    case State::Revoked: stands(VerifyPage::tr("Revoked"), Tone::Warning, Icon::Warning); break;
    case State::Failed: stands(VerifyPage::tr("No call"), Tone::Danger, Icon::Problem); break;
    }
    const bool hasNumber = session.state() != State::Entering && session.number();
    look.title = hasNumber ? session.number()->international() : VerifyPage::tr("New customer");
    look.needsAttention = session.needsAttention();
    return look;
}

} // namespace

VerifyPage::VerifyPage(const Collaborators &with, Desk desk, QWidget *parent)
    : QWidget(parent)
    , m_service(with.service)
    , m_ticker(with.ticker)
    , m_clock(with.clock)
    , m_languages {desk.callLanguages, desk.callLanguage, LanguageMemory(with.settings)}
    , m_desk(std::move(desk))
    , m_tabs(new CustomerTabs)
    , m_cards(new CardStack)
{
    // A card is as high as its content and no wider than can be read well.
    const int widest = std::max(Metrics::CardWidth, fontMetrics().averageCharWidth() * 84);
    auto *column = new QWidget;
    column->setMaximumWidth(widest);
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->setContentsMargins(0, 0, 0, 0);
    columnLayout->setSpacing(Metrics::Medium);
    columnLayout->addWidget(m_tabs);
    columnLayout->addWidget(m_cards);
    columnLayout->addStretch(1);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::Huge, Metrics::Huge, Metrics::Huge, Metrics::Huge);
    layout->addStretch(1);
    layout->addWidget(column, 1000);
    layout->addStretch(1);

    connect(m_tabs, &QTabBar::currentChanged, this, &VerifyPage::onCurrentChanged);
    connect(m_tabs, &QTabBar::tabCloseRequested, this, &VerifyPage::closeCard);
    addCard(0);
}

int VerifyPage::customerCount() const
{
    return m_cards->count();
}

int VerifyPage::currentIndex() const
{
    return m_cards->currentIndex();
}

VerifyCard *VerifyPage::currentCard() const
{
    return static_cast<VerifyCard *>(m_cards->currentWidget());
}

VerifyCard *VerifyPage::cardAt(int index) const
{
    return static_cast<VerifyCard *>(m_cards->widget(index));
}

void VerifyPage::newCustomer()
{
    const int empty = emptyCustomer();
    if (empty >= 0) {
        showCustomer(empty);
        return;
    }
    addCard(customerCount());
    showCustomer(customerCount() - 1);
}

void VerifyPage::newCustomer(const QString &number)
{
    int index = 0;
    while (index < customerCount() && !cardAt(index)->canTake(number))
        ++index;
    if (index == customerCount())
        addCard(index);
    cardAt(index)->fillIn(number);
    showCustomer(index);
}

int VerifyPage::openCustomers() const
{
    int open = 0;
    for (int i = 0; i < customerCount(); ++i)
        open += cardAt(i)->session().isOpen() ? 1 : 0;
    return open;
}

int VerifyPage::customersInNeed() const
{
    int inNeed = 0;
    for (int i = 0; i < customerCount(); ++i)
        inNeed += cardAt(i)->session().needsAttention() ? 1 : 0;
    return inNeed;
}

void VerifyPage::closeCurrent()
{
    closeCard(currentIndex());
}

//! A card that is gone can't be hung up any more, and its customer's phone would ring on.
void VerifyPage::closeCard(int index)
{
    const VerifySession &session = cardAt(index)->session();
    if (session.isHangingUp() || m_toHangUp.contains(&session)) {
        showCustomer(index);
        return;
    }
    if (session.mayRing())
        askToHangUp(index);
    else
        removeCard(index);
}

void VerifyPage::askToHangUp(int index)
{
    VerifyCard *card = cardAt(index);
    showCustomer(index); // which one is asked about
    auto *question = new QMessageBox(QMessageBox::Question, tr("Close customer"), tr("Hang up and close?"), QMessageBox::NoButton, this);
    const QString number = card->session().number()->international();
    question->setInformativeText(card->session().state() == VerifySession::State::Dispatching
                                     ? tr("A call to %1 is being placed. It is hung up as soon as it can be, and its code made void.").arg(number)
                                     : tr("The call to %1 is still going on. Hanging up ends it and makes its code void.").arg(number));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *hangUp = question->addButton(tr("Hang up and close"), QMessageBox::AcceptRole);
    question->setDefaultButton(hangUp);
    question->setEscapeButton(question->addButton(tr("Keep open"), QMessageBox::RejectRole));
    connect(hangUp, &QPushButton::clicked, card, [this, card] {
        m_toHangUp.insert(&card->session());
        leave(card);
    });
    question->open();
}

//! The card goes once Plivo has ended the call; where it may ring on, the card stays and says so.
void VerifyPage::leave(VerifyCard *card)
{
    VerifySession &session = card->session();
    if (m_toHangUp.contains(&session)) {
        if (session.mayRing() && !session.canHangUp())
            return; // it is being placed, or a code judged
        m_toHangUp.remove(&session);
        if (!session.canHangUp()) { // the call has ended meanwhile, or there was none
            removeCard(m_cards->indexOf(card));
            return;
        }
        m_leaving.insert(&session);
        session.hangUp();
    }
    if (session.isHangingUp() || !m_leaving.remove(&session))
        return;
    const bool isDone = session.hasEnded() && session.result() && session.result()->tone != Tone::Warning;
    if (isDone)
        removeCard(m_cards->indexOf(card));
}

void VerifyPage::showCustomer(int index)
{
    if (index < 0 || index >= customerCount())
        return;
    m_tabs->setCurrentIndex(index);
    currentCard()->focusNextStep();
}

void VerifyPage::showCustomer(const VerifySession *session)
{
    for (int i = 0; i < customerCount(); ++i) {
        if (&cardAt(i)->session() == session)
            showCustomer(i);
    }
}

void VerifyPage::showNeighbour(int step)
{
    const int count = customerCount();
    showCustomer((currentIndex() + step + count) % count);
}

VerifyCard *VerifyPage::addCard(int index)
{
    auto *session = new VerifySession(m_service, m_ticker, m_desk.operatorName, nullptr, m_clock);
    const auto place = m_desk.kind == Desk::Kind::Sandbox ? NumberSection::Place::Sandbox : NumberSection::Place::Real;
    auto *card = new VerifyCard(*session, place, m_languages, m_desk.receipt);
    session->setParent(card); // after the card's own parts, so that it goes after them
    connect(card, &VerifyCard::nextCustomerWanted, this, [this, card] { replaceByNewCustomer(card); });
    connect(session, &VerifySession::changed, card, [this, card] { showTab(card); });
    // Not from inside what the session is doing: a card that leaves hangs up, and goes.
    connect(session, &VerifySession::changed, card, [this, card] { leave(card); }, Qt::QueuedConnection);
    connect(session, &VerifySession::happened, card, [this, session] { onHappened(session); });
    connect(session, &VerifySession::callExpected, this, &VerifyPage::callExpected);
    connect(session, &VerifySession::storeAnswered, this, &VerifyPage::storeAnswered);
    connect(session, &VerifySession::flowAnswered, this, &VerifyPage::flowAnswered);
    // The stack first: the tab bar's first tab becomes the current one at once.
    m_cards->insertWidget(index, card);
    m_tabs->insert(index, lookOf(*session));
    showTab(card);
    return card;
}

void VerifyPage::removeCard(int index)
{
    if (customerCount() == 1) {
        replaceByNewCustomer(cardAt(index));
        return;
    }
    VerifyCard *card = cardAt(index);
    m_toHangUp.remove(&card->session());
    m_leaving.remove(&card->session());
    const bool wasCurrent = index == currentIndex();
    m_cards->removeWidget(card);
    m_tabs->removeTab(index);
    card->hide();
    card->deleteLater();
    onCurrentChanged(m_tabs->currentIndex());
    if (wasCurrent)
        currentCard()->focusNextStep();
    showTab(currentCard());
}

//! The finished customer makes room: for the one that waits empty already, or for a new one in the same place.
void VerifyPage::replaceByNewCustomer(VerifyCard *card)
{
    if (emptyCustomer() < 0)
        addCard(m_cards->indexOf(card) + 1);
    VerifyCard *next = cardAt(emptyCustomer());
    if (card != next)
        removeCard(m_cards->indexOf(card));
    showCustomer(m_cards->indexOf(next));
}

int VerifyPage::emptyCustomer() const
{
    for (int i = 0; i < customerCount(); ++i) {
        if (cardAt(i)->session().state() == VerifySession::State::Entering)
            return i;
    }
    return -1;
}

void VerifyPage::onCurrentChanged(int index)
{
    if (index < 0 || index >= customerCount())
        return;
    m_cards->setCurrentIndex(index);
    currentCard()->session().setSeen();
}

void VerifyPage::onHappened(VerifySession *session)
{
    if (&currentCard()->session() != session || !isVisible())
        session->setUnseen();
    Q_EMIT happened(session);
}

void VerifyPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    currentCard()->session().setSeen();
}

void VerifyPage::showTab(VerifyCard *card)
{
    const int index = m_cards->indexOf(card);
    if (index >= 0 && index < m_tabs->count())
        m_tabs->setLook(index, lookOf(card->session()));
    m_tabs->setVisible(customerCount() > 1);
    Q_EMIT customersChanged();
}

} // namespace Ringproof
