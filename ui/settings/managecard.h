// SPDX-License-Identifier: GPL-3.0-or-later
// Create, duplicate, rename, delete: what can be done with profiles as a whole.
#pragma once

#include "profile/profilestore.h"
#include "settings/card.h"
#include "settings/section.h"

#include <QPointer>

#include <functional>

namespace Ringproof {

class ActionButton;
class LineField;
class MessageBar;
class SpokenLabel;
class TextLabel;

//! A question is asked in place, below the buttons; Escape or Cancel takes it back. Whoever confirms it knows of the customers who leave the
//! screen with the profile, so nobody has to ask about them again.
class ManageCard : public Card
{
    Q_OBJECT

public:
    //! \param customersUnderWay see SettingsSetup.
    ManageCard(const SettingsContext &with, ProfileStore &profiles, std::function<int()> customersUnderWay, QWidget *parent = nullptr);

Q_SIGNALS:
    void creationWanted();
    void renamed(const QString &name); //!< the profile, with its secrets
    void removed(); //!< likewise

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Question { None, Duplicate, Rename, Delete };

    void ask(Question question);
    //! \return whether there is something new in it.
    bool tellCustomers();
    void judge();
    void confirm();
    void duplicate(const QString &copy);
    void rename(const QString &name);
    void remove();
    void tellFault(const Error &error);
    [[nodiscard]] QString current() const;
    [[nodiscard]] QString freeName() const;

    SettingsContext m_with;
    ProfileStore &m_profiles;
    const std::function<int()> m_customersUnderWay;
    int m_customersTold = 0;
    Question m_question = Question::None;
    QWidget *m_form;
    TextLabel *m_words;
    MessageBar *m_customers;
    LineField *m_name;
    SpokenLabel *m_fault;
    ActionButton *m_confirm;
    MessageBar *m_result;
    QPointer<QWidget> m_asker; //!< the button that was pressed
};

} // namespace Ringproof
