// SPDX-License-Identifier: GPL-3.0-or-later
// The console's window.
#pragma once

#include "audit/auditsource.h"
#include "desk.h"
#include "otp/otpservice.h"
#include "profilemenu.h"
#include "settings/settingssetup.h"
#include "theme/tone.h"
#include "widgets/ticker.h"

#include <QMainWindow>
#include <QTimer>

#include <optional>

class QSettings;

namespace Ringproof {

class ActionButton;
class EndpointSwitch;
class ExchangeLog;
class FirstRun;
class HandsetPanel;
class Health;
class HealthLabel;
class NoticeBar;
class PhloClient;
class ProfileBand;
class Shell;
class Simulator;
class VerifyPage;
class VerifySession;

//! Gets all it works with, and owns none of it. Closing it hides it at once; closed() comes when nothing of the window's is under
//! way any more, so that a call that is being placed is brought to its end.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    struct Collaborators {
        OtpService &service;
        Simulator *simulator = nullptr; //!< whose phones are shown beside the page; null: none
        QSettings *settings = nullptr; //!< remembers the window's place; null: nothing is remembered
        Ticker::MonotonicClock clock = Ticker::steadyClock(); //!< of the countdowns
        const Clock &timeOfDay = Clock::system(); //!< at which things happen
        PhloClient *phlo = nullptr; //!< whose account and PHLOs can be checked; null: nothing is
        ExchangeLog *exchanges = nullptr; //!< shown on the workbench; null: there is no workbench
        EndpointSwitch *endpoint = nullptr; //!< which the window can switch on, and switches off when it closes; null: none
        std::optional<AuditSource> audit = {}; //!< what the page History shows; nothing: there is no such page
        bool mayReveal = false; //!< whether whole numbers of live codes may be looked at
        ProfileMenu::Choices profiles = {}; //!< to which one can go from here; empty: to none
        SettingsSetup setup = {}; //!< of the profile, to be edited
    };

    //! The longest that closing waits for what is under way: a flow's deadline, and time for the store to take its code back.
    static constexpr std::chrono::seconds ClosingDeadline {25};

    MainWindow(const Collaborators &with, const Desk &desk, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] VerifyPage *verifyPage() const { return m_page; }
    [[nodiscard]] HandsetPanel *handsetPanel() const { return m_handsets; }
    [[nodiscard]] Shell *shell() const { return m_shell; }

    //! Customers whose call is being placed or whose code lives.
    [[nodiscard]] int customersUnderWay() const;

    //! Shows an empty customer's card, whatever page is open.
    void newCustomer();
    //! Shows an empty customer's card with this number in its field, whatever page is open. Places no call.
    void fillIn(const QString &number);

    //! Shows this customer's card, whatever page is open. Nothing where it is gone.
    void showCustomer(const VerifySession *session);

    //! Goes to the page of that key (see Page), if there is one.
    void visitPage(const QString &key);

    //! Says something that concerns the whole window, until it is dismissed.
    void tell(Tone tone, const QString &sentence);
    //! Takes that away, if it is still what is being said.
    void takeBack(const QString &sentence);

    //! Remembers where the window is, on these screens, and how it was left, for the next one.
    void rememberPlace();

Q_SIGNALS:
    //! The person wants to work on another profile.
    void profileWanted(const QString &name);
    //! The profile's settings were changed, and are to hold.
    void reloadWanted();
    //! The profile that is open was renamed, or deleted. The person knows of the customers who leave the screen with it.
    void profileRenamed(const QString &name);
    void profileRemoved();
    //! The program is to speak this language (a BCP 47 tag; empty: the system's), and to open its window anew.
    void languageWanted(const QString &tag);
    //! Somebody types a number: a good moment to open a connection. Comes with every key.
    void callExpected();
    //! The window may go, and the program with it. Comes once.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    static constexpr int VerifyIndex = 0; //!< of the pages: the first

    [[nodiscard]] static QKeySequence pageKeys(int index);
    void makePages(const Collaborators &with);
    [[nodiscard]] QWidget *makeActivePage(bool mayReveal);
    [[nodiscard]] QWidget *makeVoicePage(PhloClient *phlo);
    [[nodiscard]] QWidget *makeSettingsPage(const SettingsSetup &setup);
    void addWelcome();
    void showFirstRun();
    void makeMenus();
    void makeCustomerMenu();
    void makeViewMenu();
    void makePhoneMenu();
    void makeProfileMenu();
    void toCustomers();
    void makeStatusBar();
    void showAttention();
    void showHealth();
    void showTimeToRetry();
    void restorePlace();
    void restorePage();
    void finishClosing();
    void showAbout();

    OtpService &m_service;
    QSettings *const m_settings;
    EndpointSwitch *const m_endpoint;
    const Desk m_desk;
    Ticker *m_ticker;
    Health *m_health;
    VerifyPage *m_page;
    FirstRun *m_firstRun = nullptr; //!< where profiles can be made
    Shell *m_shell;
    NoticeBar *m_notice;
    int m_endpointPage = -1; //!< where there is one
    ProfileMenu *m_profiles = nullptr; //!< where there is another one to go to
    ProfileBand *m_band = nullptr;
    ActionButton *m_newCustomer;
    HandsetPanel *m_handsets = nullptr;
    HealthLabel *m_storeLabel = nullptr;
    HealthLabel *m_flowLabel = nullptr;
    HealthLabel *m_auditLabel = nullptr; //!< shown while there is trouble
    QTimer m_closing;
    bool m_isClosing = false;
    bool m_isClosed = false;
};

} // namespace Ringproof
