// SPDX-License-Identifier: GPL-3.0-or-later
// The page on which customers' numbers are verified: one card a customer, several at once.
#pragma once

#include "desk.h"
#include "otp/otpservice.h"
#include "verify/calllanguages.h"

#include <QList>
#include <QSet>
#include <QWidget>

class QSettings;
class QStackedWidget;

namespace Ringproof {

class CustomerTabs;
class Ticker;
class VerifyCard;
class VerifySession;

//! There is always at least one customer. The tabs appear with the second one, and mark those where something happened out of
//! sight.
class VerifyPage : public QWidget
{
    Q_OBJECT

public:
    struct Collaborators {
        OtpService &service;
        Ticker &ticker;
        QSettings *settings = nullptr; //!< remembers the languages of calls; null: nothing is remembered
        const Clock &clock = Clock::system(); //!< the time of day
    };

    VerifyPage(const Collaborators &with, Desk desk, QWidget *parent = nullptr);

    [[nodiscard]] int customerCount() const;
    [[nodiscard]] int currentIndex() const;
    [[nodiscard]] VerifyCard *currentCard() const;

    //! Customers whose call is being placed or whose code lives.
    [[nodiscard]] int openCustomers() const;
    //! Customers to whom something happened that nobody has seen: on another card, or while another page was shown.
    [[nodiscard]] int customersInNeed() const;

    //! Opens a card for another customer, or goes to the one that is still empty.
    void newCustomer();
    //! The same with a number in its field, which is not called. A card in whose field somebody has typed something else isn't empty.
    void newCustomer(const QString &number);
    //! Where a phone may still ring, asks first whether to hang up. While a call is being hung up nothing is closed: the card may have to
    //! say that the phone rings on.
    void closeCurrent();
    void showCustomer(int index);
    void showCustomer(const VerifySession *session); //!< nothing where it is gone
    void showNeighbour(int step); //!< 1: the next, -1: the one before, in a circle

    //! Whether a card waits for its customer already.
    [[nodiscard]] bool hasEmptyCustomer() const { return emptyCustomer() >= 0; }

Q_SIGNALS:
    void customersChanged(); //!< one more or less, one is empty no more, one needs attention or no longer does
    void callExpected(); //!< somebody types a number
    void happened(Ringproof::VerifySession *session); //!< a turn worth looking at
    void storeAnswered(bool reached);
    void flowAnswered(Ringproof::DispatchOutcome::Kind kind);

protected:
    void showEvent(QShowEvent *event) override;

private:
    VerifyCard *addCard(int index);
    void closeCard(int index);
    void askToHangUp(int index);
    void leave(VerifyCard *card);
    void removeCard(int index);
    void replaceByNewCustomer(VerifyCard *card);
    [[nodiscard]] int emptyCustomer() const;
    [[nodiscard]] VerifyCard *cardAt(int index) const;
    void onCurrentChanged(int index);
    void onHappened(VerifySession *session);
    void showTab(VerifyCard *card);

    OtpService &m_service;
    Ticker &m_ticker;
    const Clock &m_clock;
    const LanguageOffer m_languages;
    const Desk m_desk;
    CustomerTabs *m_tabs;
    QStackedWidget *m_cards;
    QSet<const VerifySession *> m_toHangUp; //!< that are hung up and closed as soon as that can be done
    QSet<const VerifySession *> m_leaving; //!< that close once their call is hung up
};

} // namespace Ringproof
