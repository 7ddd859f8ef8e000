// SPDX-License-Identifier: GPL-3.0-or-later
// One customer on the screen: number, call, code, outcome, and what comes next.
#pragma once

#include "profile/receiptformat.h"
#include "verify/numbersection.h"
#include "widgets/surface.h"

namespace Ringproof {

class CallSection;
class CopyButton;
class MessageBar;
class VerifySession;

//! Shows a session and sends it what the operator wants. Enter does the one thing that is next, but not what has only just become it:
//! an Enter typed out of habit behind the code would take the result away, or call the customer again.
class VerifyCard : public Surface
{
    Q_OBJECT

public:
    VerifyCard(VerifySession &session, NumberSection::Place place, LanguageOffer languages, ReceiptFormat receipt = {},
               QWidget *parent = nullptr);

    [[nodiscard]] VerifySession &session() const { return m_session; }

    //! Whether the card can take this number without anything being lost: nothing was typed, or it has the number already.
    [[nodiscard]] bool canTake(const QString &number) const;
    //! Puts a number into the field, which is not called.
    void fillIn(const QString &number) { m_numberSection->fillIn(number); }

    //! Puts the keyboard where the next step is.
    void focusNextStep();

Q_SIGNALS:
    void nextCustomerWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isHabit(const QKeyEvent &event) const;
    void showSession();
    void showTime();
    void showResult();
    void showActions();
    void confirmReset();
    QWidget *makeActions();

    [[nodiscard]] QString receiptLine() const;

    VerifySession &m_session;
    const ReceiptFormat m_receipt;
    NumberSection *m_numberSection;
    CallSection *m_callSection;
    MessageBar *m_result;
    ActionButton *m_reset;
    ActionButton *m_callAgain;
    ActionButton *m_hangUp;
    ActionButton *m_next;
    CopyButton *m_copyReceipt;
    TextLabel *m_callsLeft;
    QWidget *m_actions;
    int m_shownState = -1;
    bool m_couldCallAgain = false;
};

} // namespace Ringproof
