// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/managecard.h"

#include "profile/profilename.h"
#include "theme/metrics.h"
#include "theme/type.h"
#include "widgets/actionbutton.h"
#include "widgets/linefield.h"
#include "widgets/messagebar.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QVBoxLayout>

namespace Ringproof {

ManageCard::ManageCard(const SettingsContext &with, ProfileStore &profiles, std::function<int()> customersUnderWay, QWidget *parent)
    : Card(tr("Profiles"),
           tr("A profile is one way of working: an account, a PHLO, a store, and rules. They lie side by side, and are switched on top of the window."), parent)
    , m_with(with)
    , m_profiles(profiles)
    , m_customersUnderWay(std::move(customersUnderWay))
    , m_form(new QWidget)
    , m_words(new TextLabel(TextStyle::Body))
    , m_customers(new MessageBar(tr("Customers under way")))
    , m_name(new LineField)
    , m_fault(new SpokenLabel(tr("Problem with the name"), TextStyle::Small))
    , m_confirm(new ActionButton(QString(), ActionButton::Strength::Primary))
    , m_result(new MessageBar(tr("Result of the change of profiles")))
{
    auto *create = new ActionButton(tr("Create a profile"), ActionButton::Strength::Secondary);
    create->setSymbol(Icon::Plus);
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::Small);
    row->addWidget(create);
    const auto offer = [this, row](const QString &words, const QString &name, Question question) {
        auto *button = new ActionButton(words, ActionButton::Strength::Quiet);
        button->setAccessibleName(name);
        connect(button, &QPushButton::clicked, this, [this, button, question] {
            m_asker = button;
            ask(question);
        });
        row->addWidget(button);
    };
    const bool isOwn = m_profiles.contains(current()) && !isSandboxName(current());
    const bool isAllowed = !m_profiles.editingRefusal();
    if (isOwn && isAllowed) {
        offer(tr("Duplicate"), tr("Duplicate this profile"), Question::Duplicate);
        offer(tr("Rename"), tr("Rename this profile"), Question::Rename);
        offer(tr("Delete"), tr("Delete this profile"), Question::Delete);
    }
    row->addStretch(1);
    create->setEnabled(isAllowed);
    addRow(row);

    m_name->setAccessibleName(tr("Name of the profile"));
    m_name->setFont(fontFor(TextStyle::Body));
    m_name->setMaxLength(int(MaxProfileName));
    m_fault->setTone(Tone::Danger);
    auto *cancel = new ActionButton(tr("Cancel"), ActionButton::Strength::Quiet);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(Metrics::Small);
    actions->addWidget(m_confirm);
    actions->addWidget(cancel);
    actions->addStretch(1);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(Metrics::Small);
    form->addWidget(m_words);
    form->addWidget(m_customers);
    form->addWidget(m_name);
    form->addWidget(m_fault);
    form->addLayout(actions);
    add(m_form);
    add(m_result);
    m_form->hide();

    connect(create, &QPushButton::clicked, this, &ManageCard::creationWanted);
    connect(m_name, &QLineEdit::textEdited, this, &ManageCard::judge);
    connect(m_name, &QLineEdit::returnPressed, this, &ManageCard::confirm);
    connect(m_confirm, &QPushButton::clicked, this, &ManageCard::confirm);
    connect(cancel, &QPushButton::clicked, this, [this] { ask(Question::None); });
}

QString ManageCard::current() const
{
    return m_with.draft.saved().name;
}

QString ManageCard::freeName() const
{
    QString name = tr("%1 copy").arg(current());
    for (int i = 2; m_profiles.faultOfNewName(name) && i < 100; ++i)
        name = tr("%1 copy %2").arg(current()).arg(i);
    return name;
}

void ManageCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_question != Question::None) {
        ask(Question::None);
        return;
    }
    Card::keyPressEvent(event);
}

void ManageCard::ask(Question question)
{
    m_question = question;
    m_result->clear();
    m_fault->hide();
    m_customers->clear();
    m_customersTold = 0;
    m_form->setVisible(question != Question::None);
    if (question == Question::Rename || question == Question::Delete)
        tellCustomers();
    m_name->setVisible(question == Question::Duplicate || question == Question::Rename);
    m_name->setWrong(false);
    m_confirm->setEnabled(true);
    switch (question) {
    case Question::None:
        if (m_asker)
            m_asker->setFocus(Qt::OtherFocusReason);
        return;
    case Question::Duplicate:
        m_words->setText(tr("The copy has the same settings and secrets. What shall it be called?"));
        m_confirm->setText(tr("Duplicate"));
        m_name->setText(freeName());
        break;
    case Question::Rename:
        m_words->setText(tr("What shall the profile be called?"));
        m_confirm->setText(tr("Rename"));
        m_name->setText(current());
        break;
    case Question::Delete:
        m_words->setText(tr("Delete the profile %1? Its settings and its secrets go, and can't be brought back. The store and the audit log stay as they are.").arg(current()));
        m_confirm->setText(tr("Delete it"));
        m_confirm->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

//! Nothing is lost by leaving: codes live on in the store, calls go on. But nobody would see them here.
bool ManageCard::tellCustomers()
{
    const int customers = m_customersUnderWay ? m_customersUnderWay() : 0;
    if (customers <= m_customersTold)
        return false;
    m_customersTold = customers;
    m_customers->say(Tone::Warning, tr("%n customer(s) still have a call or a live code. Their cards leave the screen; their calls go on, and their codes stay valid "
                                       "until they run out.", nullptr, customers));
    return true;
}

void ManageCard::judge()
{
    const std::optional<QString> fault
        = m_profiles.faultOfNewName(m_name->text().trimmed(), m_question == Question::Rename ? current() : QString());
    m_name->setWrong(fault.has_value());
    m_confirm->setEnabled(!fault);
    m_fault->setVisible(fault.has_value());
    if (fault && m_fault->text() != *fault)
        m_fault->say(*fault);
}

void ManageCard::confirm()
{
    const QString name = m_name->text().trimmed();
    if (m_question == Question::Duplicate || m_question == Question::Rename) {
        judge();
        if (!m_confirm->isEnabled())
            return;
    }
    if (m_question != Question::Duplicate && tellCustomers())
        return; // somebody was called meanwhile: that is to be read first
    switch (m_question) {
    case Question::None: return;
    case Question::Duplicate: duplicate(name); return;
    case Question::Rename: rename(name); return;
    case Question::Delete: remove(); return;
    }
}

void ManageCard::duplicate(const QString &copy)
{
    if (const auto done = m_profiles.duplicate(current(), copy); !done) {
        tellFault(done.error());
        return;
    }
    m_confirm->setEnabled(false);
    QCoro::connect(m_with.places.vault().copy(current(), copy), this, [this, copy](const Expected<void> &done) {
        ask(Question::None);
        if (done)
            m_result->say(Tone::Info, tr("The profile %1 is there. Switch to it on top of the window.").arg(copy));
        else
            m_result->say(Tone::Warning, tr("The profile %1 is there, but without its secrets: %2").arg(copy, done.error().message));
    });
}

void ManageCard::rename(const QString &name)
{
    const QString before = current();
    if (name == before) {
        ask(Question::None);
        return;
    }
    // The secrets first: they go all or not at all, and a file can be called back what it was.
    m_confirm->setEnabled(false);
    QCoro::connect(m_with.places.vault().rename(before, name), this, [this, before, name](const Expected<void> &moved) {
        if (!moved) {
            tellFault(moved.error());
            return;
        }
        if (const auto done = m_profiles.rename(before, name); !done) {
            const Error error = done.error();
            QCoro::connect(m_with.places.vault().rename(name, before), this, [this, error](const Expected<void> &) { tellFault(error); });
            return;
        }
        Q_EMIT renamed(name);
    });
}

void ManageCard::remove()
{
    const QString name = current();
    if (const auto done = m_profiles.remove(name); !done) {
        tellFault(done.error());
        return;
    }
    m_confirm->setEnabled(false);
    QCoro::connect(m_with.places.vault().forgetAll(name), this, [this](const Expected<void> &done) {
        if (!done)
            m_result->say(Tone::Warning, tr("The profile is gone, but not its secrets: %1").arg(done.error().message));
        Q_EMIT removed();
    });
}

void ManageCard::tellFault(const Error &error)
{
    ask(Question::None);
    m_result->say(Tone::Danger, error.message);
}

} // namespace Ringproof
