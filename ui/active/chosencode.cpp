// SPDX-License-Identifier: GPL-3.0-or-later
#include "active/chosencode.h"

#include "rows/wraplayout.h"
#include "theme/metrics.h"
#include "widgets/actionbutton.h"
#include "widgets/textlabel.h"

#include <QVBoxLayout>

namespace Ringproof {

ChosenCode::ChosenCode(MaskedNumber::Uncovering uncovering, QWidget *parent)
    : Surface(parent)
    , m_uncovering(uncovering)
    , m_caption(new TextLabel(TextStyle::Body, TextLabel::Colour::Muted))
    , m_text(new MaskedNumber)
    , m_call(new ActionButton(tr("Call again"), ActionButton::Strength::Secondary))
    , m_revoke(new ActionButton(tr("Revoke"), ActionButton::Strength::Secondary))
    , m_question(new TextLabel(TextStyle::Body))
    , m_confirm(new ActionButton(tr("Revoke the code"), ActionButton::Strength::Primary))
    , m_keep(new ActionButton(tr("Keep it"), ActionButton::Strength::Secondary))
{
    m_caption->setText(tr("Choose a code to call its number again or to revoke it."));
    m_call->setSymbol(Icon::Phone);
    m_call->setToolTip(tr("Opens the number on the page Verify; nothing is called before you say so there"));
    m_revoke->setSymbol(Icon::Close);
    m_question->setText(tr("The code then works no more, and the customer needs another call."));

    auto *row = new WrapLayout(Metrics::Small);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_text, m_call, m_revoke, m_confirm, m_keep})
        row->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::Large, Metrics::Medium, Metrics::Large, Metrics::Medium);
    layout->setSpacing(Metrics::Tight);
    layout->addWidget(m_caption);
    layout->addWidget(m_question);
    layout->addLayout(row);

    connect(m_call, &QPushButton::clicked, this, [this] {
        if (m_number)
            Q_EMIT callAgainWanted(m_number->e164());
    });
    connect(m_text, &MaskedNumber::uncoverWanted, this, [this] {
        if (m_number)
            Q_EMIT uncoverWanted(*m_number);
    });
    connect(m_revoke, &QPushButton::clicked, this, &ChosenCode::askToRevoke);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        leaveQuestion();
        Q_EMIT revokeConfirmed();
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        leaveQuestion();
        m_revoke->setFocus(Qt::OtherFocusReason);
    });
    arrange();
}

void ChosenCode::show(const ActiveCodes::Code *code)
{
    const QString issueId = code ? code->code.issueId : QString();
    if (issueId != m_issueId) {
        m_issueId = issueId;
        m_number = code ? code->number : std::nullopt;
        m_isAsking = false;
        if (m_number)
            m_text->show(*m_number, m_uncovering);
        else
            m_text->show(code ? code->masked : QString());
    }
    m_isLive = code && code->ending == ActiveCodes::Code::Ending::None;
    m_isAsking = m_isAsking && m_isLive;
    arrange();
}

void ChosenCode::askToRevoke()
{
    if (!m_isLive || m_isBusy)
        return;
    m_isAsking = true;
    arrange();
    m_confirm->setFocus(Qt::OtherFocusReason);
}

void ChosenCode::leaveQuestion()
{
    m_isAsking = false;
    arrange();
}

void ChosenCode::setBusy(bool busy)
{
    m_isBusy = busy;
    arrange();
}

void ChosenCode::uncover(const PhoneNumber &number)
{
    if (m_number == number)
        m_text->uncover();
}

void ChosenCode::cover()
{
    m_text->cover();
}

void ChosenCode::arrange()
{
    const bool isChosen = !m_issueId.isEmpty();
    m_caption->setVisible(!isChosen);
    m_text->setVisible(isChosen);
    m_call->setVisible(isChosen && !m_isAsking);
    m_revoke->setVisible(isChosen && !m_isAsking);
    m_call->setEnabled(m_number.has_value());
    m_revoke->setEnabled(m_isLive && !m_isBusy);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_question, m_confirm, m_keep})
        widget->setVisible(m_isAsking);
}

} // namespace Ringproof
