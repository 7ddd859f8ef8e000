// SPDX-License-Identifier: GPL-3.0-or-later
#include "active/activecodespage.h"

#include "active/timeleftcell.h"
#include "theme/metrics.h"
#include "widgets/actionbutton.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "widgets/textlabel.h"

#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <qcoro/qcorotask.h>

namespace Ringproof {

ActiveCodesPage::ActiveCodesPage(const Setup &setup, QWidget *parent)
    : QWidget(parent)
    , m_service(setup.service)
    , m_operator(setup.operatorName)
    , m_codes(new ActiveCodes(setup.service.store(), setup.ticker, setup.service.policy(), this))
    , m_filter(new QLineEdit)
    , m_count(new TextLabel(TextStyle::Body, TextLabel::Colour::Muted, TextLabel::Wrap::No))
    , m_result(new MessageBar(tr("Result")))
    , m_rows(new RowsView(tr("Active codes"), {{20, RowsView::Essential, true},
                                               {19, RowsView::Essential, false},
                                               {24, 80, false},
                                               {14, 50, false},
                                               {18, 60, false},
                                               {12, 20, false}}))
    , m_empty(new EmptyState(tr("State of the list")))
    , m_stack(new QStackedWidget)
    , m_chosen(new ChosenCode(setup.uncovering))
{
    auto *title = new TextLabel(TextStyle::Title);
    title->setText(tr("Active codes"));
    auto *purpose = new TextLabel(TextStyle::Body, TextLabel::Colour::Muted);
    purpose->setText(tr("The codes that customers of the whole team can use now. The codes themselves are never shown."));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter by operator or number"));
    m_filter->setToolTip(tr("Part of an operator's name, a whole number, or its last two digits"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumHeight(controlHeight(fontMetrics()));
    m_count->setAccessibleName(tr("Codes shown"));
    makeRows();

    auto *words = new QVBoxLayout;
    words->setSpacing(Metrics::Tight);
    words->addWidget(title);
    words->addWidget(purpose);
    auto *top = new QHBoxLayout;
    top->setSpacing(Metrics::Medium);
    m_filter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 44);
    top->addWidget(m_filter, 3);
    top->addWidget(m_count, 1);
    auto *card = new Surface;
    auto *list = new QVBoxLayout(card);
    list->setContentsMargins(1, Metrics::Small, 1, Metrics::Small);
    list->addWidget(m_stack);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::Huge, Metrics::Huge, Metrics::Huge, Metrics::Large);
    layout->setSpacing(Metrics::Medium);
    layout->addLayout(words);
    layout->addLayout(top);
    layout->addWidget(m_result);
    layout->addWidget(card, 1);
    layout->addWidget(m_chosen);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        const QString chosen = m_chosen->issueId();
        m_codes->setFilter(text, m_service.defaultRegion());
        m_rows->choose(m_codes->rowOf(chosen));
        showChosen();
    });
    connect(m_codes, &ActiveCodes::stateChanged, this, &ActiveCodesPage::showState);
    connect(m_codes, &ActiveCodes::rowsInserted, this, &ActiveCodesPage::showState);
    connect(m_codes, &ActiveCodes::rowsRemoved, this, &ActiveCodesPage::showState);
    connect(m_codes, &ActiveCodes::secondPassed, this, [this] {
        m_rows->updateColumn(ActiveCodes::TimeLeft);
        m_rows->updateColumn(ActiveCodes::State);
        showChosen();
    });
    connect(m_rows, &RowsView::chosen, this, &ActiveCodesPage::showChosen);
    connect(m_empty, &EmptyState::acted, this, [this] {
        if (m_codes->error())
            m_codes->reload();
        else
            m_filter->clear();
    });
    connect(m_chosen, &ChosenCode::callAgainWanted, this, &ActiveCodesPage::callAgainWanted);
    connect(m_chosen, &ChosenCode::uncoverWanted, this, &ActiveCodesPage::uncover);
    connect(m_chosen, &ChosenCode::revokeConfirmed, this, &ActiveCodesPage::revoke);
    auto *remove = new QShortcut(QKeySequence::Delete, m_rows, m_chosen, &ChosenCode::askToRevoke, Qt::WidgetWithChildrenShortcut);
    remove->setAutoRepeat(false);
    showState();
}

void ActiveCodesPage::makeRows()
{
    m_rows->setModel(m_codes);
    m_rows->setItemDelegateForColumn(ActiveCodes::TimeLeft, new TimeLeftCell(m_rows));
    m_rows->setItemDelegateForColumn(ActiveCodes::Number, new TextCell(TextStyle::Code, TextCell::Colour::Text, m_rows));
    m_rows->setItemDelegateForColumn(ActiveCodes::State, new StateCell(m_rows));
    m_stack->addWidget(m_rows);
    m_stack->addWidget(m_empty);
}

void ActiveCodesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_codes->setWatched(true);
}

void ActiveCodesPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_codes->setWatched(false);
}

void ActiveCodesPage::showState()
{
    const int shown = m_codes->rowCount();
    const bool isSettled = m_codes->wasLoaded() && !m_codes->isLoading();
    if (shown == 0 && m_codes->error()) {
        m_empty->say(Icon::Problem, Tone::Danger, tr("The store can't be asked"), m_codes->error()->message, tr("Try again"));
    } else if (shown == 0 && m_codes->all() > 0) {
        m_empty->say(Icon::Info, Tone::Neutral, tr("Nothing found"), tr("No live code matches the filter."), tr("Show everything"));
    } else if (shown == 0 && isSettled) {
        m_empty->say(Icon::Clock, Tone::Neutral, tr("No live codes"),
                     tr("As soon as somebody on the team calls a customer, the code is listed here until it is used or runs out."));
    }
    const bool isEmpty = shown == 0 && (isSettled || m_codes->error());
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_filter->setEnabled(m_codes->all() > 0 || !m_filter->text().isEmpty());
    m_chosen->setVisible(!isEmpty);
    if (!m_codes->wasLoaded() && !m_codes->error())
        m_count->setText(tr("Reading the list…"));
    else if (shown == m_codes->all())
        m_count->setText(tr("%n code(s)", nullptr, shown));
    else
        m_count->setText(tr("%1 of %n code(s)", nullptr, m_codes->all()).arg(locale().toString(shown)));
    showChosen();
}

void ActiveCodesPage::showChosen()
{
    const auto hasFocus = [this] { return m_chosen->isAncestorOf(window()->focusWidget()); };
    const bool hadFocus = hasFocus();
    m_chosen->show(m_codes->code(m_rows->chosenRow()));
    if (hadFocus && !hasFocus()) // what had it is gone; Enter must not land on whatever comes next
        (m_rows->chosenRow() >= 0 ? static_cast<QWidget *>(m_rows) : m_filter)->setFocus(Qt::OtherFocusReason);
}

//! Nobody looks at a number that the audit log doesn't know of.
void ActiveCodesPage::uncover(const PhoneNumber &number)
{
    QCoro::connect(m_service.reveal(number, m_operator), this, [this, number](const Expected<void> &noted) {
        if (noted) {
            m_chosen->uncover(number);
            return;
        }
        m_chosen->cover();
        m_result->say(Tone::Danger, noted.error().message);
    });
}

void ActiveCodesPage::revoke()
{
    const ActiveCodes::Code *code = m_codes->code(m_codes->rowOf(m_chosen->issueId())); // the one that was asked about
    if (!code || !code->number)
        return;
    m_chosen->setBusy(true);
    m_rows->setFocus(Qt::OtherFocusReason);
    QCoro::connect(m_service.revoke(*code->number, code->code.issueId, m_operator), this, [this, masked = code->masked](const Expected<bool> &revoked) {
        m_chosen->setBusy(false);
        if (!revoked)
            m_result->say(Tone::Danger, tr("The code of %1 may still work. %2").arg(masked, revoked.error().message));
        else if (*revoked)
            m_result->say(Tone::Info, tr("The code of %1 was revoked.").arg(masked));
        else
            m_result->say(Tone::Neutral, tr("The code of %1 had ended before.").arg(masked));
    });
}

} // namespace Ringproof
