// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/handset.h"

#include "phone/asyoutype.h"
#include "phone/phonenumber.h"
#include "sandbox/keypad.h"
#include "sandbox/ringingsign.h"
#include "theme/metrics.h"
#include "widgets/actionbutton.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace Ringproof {

namespace {

constexpr int WordLines = 2; // of a reading, in most languages

//! The words of the latest reading; the ones before it say the same.
QString latestSentence(const QString &words)
{
    // Full stops of the languages that are spoken: of most, of Chinese and Japanese, of Hindi.
    static const QRegularExpression end(QStringLiteral("[.\u3002\u0964]\\s+"));
    const QString trimmed = words.trimmed();
    QRegularExpressionMatch match;
    const qsizetype before = trimmed.lastIndexOf(end, -1, &match);
    return before < 0 ? trimmed : trimmed.sliced(match.capturedEnd());
}

//! Within quotes, in the direction of its own script.
QString quoted(const QString &words)
{
    const QString whole = words.isRightToLeft() ? QChar(0x2068) + words + QChar(0x2069) : words; // isolated
    return words.isEmpty() ? QString() : Handset::tr("“%1”").arg(whole);
}

//! While a call lasts, what turns up on the phone doesn't move its keys.
void keepPlace(QWidget *widget, bool keep)
{
    QSizePolicy policy = widget->sizePolicy();
    policy.setRetainSizeWhenHidden(keep);
    widget->setSizePolicy(policy);
}

//! The digits that were spelled out in them, in a row.
QString spelledDigits(const QString &words)
{
    static const QRegularExpression spelled(QStringLiteral("\\d(?:[\\s,.…]+\\d){3,}"));
    QRegularExpressionMatchIterator matches = spelled.globalMatch(words);
    QString digits;
    while (matches.hasNext())
        digits = matches.next().captured();
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    return digits;
}

} // namespace

Handset::Handset(QWidget *parent)
    : Surface(parent)
    , m_sign(new RingingSign)
    , m_number(new TextLabel(TextStyle::Number, TextLabel::Colour::Text, TextLabel::Wrap::No))
    , m_state(new SpokenLabel(tr("Phone state"), TextStyle::Body, TextLabel::Colour::Muted))
    , m_words(new SpokenLabel(tr("Spoken words"), TextStyle::Body))
    , m_digits(new SpokenLabel(tr("Spoken digits"), TextStyle::Digits))
    , m_keyed(new TextLabel(TextStyle::Body, TextLabel::Colour::Muted))
    , m_answer(new ActionButton(tr("&Answer"), ActionButton::Strength::Primary))
    , m_decline(new ActionButton(tr("&Decline"), ActionButton::Strength::Secondary))
    , m_hangUp(new ActionButton(tr("&Hang up"), ActionButton::Strength::Secondary))
    , m_keypad(new Keypad)
{
    setAccessibleName(tr("Handset"));
    setFocusPolicy(Qt::NoFocus);
    for (QLabel *label : {static_cast<QLabel *>(m_number), static_cast<QLabel *>(m_state), static_cast<QLabel *>(m_words),
                          static_cast<QLabel *>(m_digits), static_cast<QLabel *>(m_keyed)})
        label->setAlignment(Qt::AlignCenter);
    m_digits->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_hangUp->setSymbol(Icon::PhoneDown);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::Small);
    for (QWidget *button :
         {static_cast<QWidget *>(m_answer), static_cast<QWidget *>(m_decline), static_cast<QWidget *>(m_hangUp)})
        buttons->addWidget(button, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::Large, Metrics::Large, Metrics::Large, Metrics::Large);
    layout->setSpacing(Metrics::Small);
    layout->addWidget(m_sign);
    layout->addWidget(m_number);
    layout->addWidget(m_state);
    layout->addWidget(m_words);
    layout->addWidget(m_digits);
    layout->addLayout(buttons);
    layout->addSpacing(Metrics::Tight);
    layout->addWidget(m_keypad);
    layout->addWidget(m_keyed);

    connect(m_answer, &QPushButton::clicked, this, &Handset::answer);
    connect(m_decline, &QPushButton::clicked, this, &Handset::decline);
    connect(m_hangUp, &QPushButton::clicked, this, &Handset::hangUp);
    connect(m_keypad, &Keypad::pressed, this, [this](QChar key) {
        if (m_phone)
            m_phone->press(key);
    });
    showPhone();
}

void Handset::show(VirtualPhone *phone)
{
    if (m_phone == phone)
        return;
    if (m_phone)
        m_phone->disconnect(this);
    m_phone = phone;
    if (m_phone) {
        connect(m_phone, &VirtualPhone::changed, this, &Handset::showPhone);
        connect(m_phone, &QObject::destroyed, this, &Handset::showPhone);
    }
    showPhone();
}

void Handset::answer()
{
    if (m_phone)
        m_phone->answer();
}

void Handset::decline()
{
    if (m_phone)
        m_phone->decline();
}

void Handset::hangUp()
{
    if (m_phone)
        m_phone->hangUp();
}

void Handset::keyPressEvent(QKeyEvent *event)
{
    const bool isTalking = m_phone && m_phone->state() == VirtualPhone::State::InCall;
    if (!isTalking || !m_keypad->type(event->text()))
        Surface::keyPressEvent(event);
}

void Handset::showPhone()
{
    using State = VirtualPhone::State;
    const VirtualPhone *phone = m_phone;
    const bool isRinging = phone && phone->state() == State::Ringing;
    const bool isTalking = phone && phone->state() == State::InCall;
    const bool isOver = phone && phone->state() == State::Ended;
    const QString words = phone ? latestSentence(phone->words()) : QString();
    const QString digits = spelledDigits(words);

    m_sign->setMood(isRinging ? RingingSign::Mood::Ringing
                              : isTalking ? RingingSign::Mood::Talking
                                          : isOver ? RingingSign::Mood::Over : RingingSign::Mood::Idle);
    m_number->setVisible(phone);
    if (phone)
        m_number->setText(spelledNumber(phone->number()));
    if (m_state->text() != stateWords())
        m_state->say(stateWords());
    keepPlace(m_words, isTalking);
    keepPlace(m_digits, isTalking);
    m_words->setMinimumHeight(isTalking ? WordLines * m_words->fontMetrics().lineSpacing() : 0);
    m_words->setVisible(!words.isEmpty());
    m_digits->setVisible(!digits.isEmpty());
    if (m_words->text() != quoted(words))
        m_words->say(quoted(words));
    m_digits->setText(digits);
    m_keyed->setVisible(phone && !phone->digits().isEmpty());
    if (phone)
        m_keyed->setText(tr("Keyed in: %1").arg(phone->digits()));

    QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused && isAncestorOf(focused);
    m_answer->setVisible(isRinging);
    m_decline->setVisible(isRinging);
    m_hangUp->setVisible(isTalking);
    m_keypad->setVisible(isTalking);
    if (hadFocus && !focused->isVisibleTo(this))
        passFocusOn();
}

//! The control that had the focus has gone; the next in the call takes over, so that the keyboard stays with the phone.
void Handset::passFocusOn()
{
    if (m_hangUp->isVisibleTo(this))
        m_hangUp->setFocus(Qt::OtherFocusReason);
    else if (m_answer->isVisibleTo(this))
        m_answer->setFocus(Qt::OtherFocusReason);
    else
        m_state->setFocus(Qt::OtherFocusReason);
}

QString Handset::stateWords() const
{
    if (!m_phone)
        return tr("This phone stands in for the customer's. It rings here when you call a number.");
    switch (m_phone->state()) {
    case VirtualPhone::State::Queued: return tr("A call is on its way…");
    case VirtualPhone::State::Ringing: return tr("Call from %1").arg(spelledNumber(m_phone->callerId()));
    case VirtualPhone::State::InCall:
        return m_phone->words().isEmpty() ? tr("In a call, about to speak") : tr("In a call");
    case VirtualPhone::State::Ended: return tr("Call over: %1").arg(m_phone->endedBecause());
    }
    return {};
}

QString spelledNumber(const QString &e164)
{
    const auto number = PhoneNumber::parse(e164, {});
    return number ? number->international() : formatAsYouType({e164, 0}, {}).text;
}

} // namespace Ringproof
