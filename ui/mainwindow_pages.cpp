// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that makes its pages, and joins them.
#include "mainwindow.h"

#include "active/activecodespage.h"
#include "endpoint/endpointpage.h"
#include "firstrun/firstrundialog.h"
#include "firstrun/welcomebar.h"
#include "health.h"
#include "history/historypage.h"
#include "insights/insightspage.h"
#include "phlo/phloclient.h"
#include "sandbox/handsetpanel.h"
#include "settings/settingspage.h"
#include "shell/shell.h"
#include "verify/verifypage.h"
#include "voice/voicepage.h"
#include "widgets/sidebyside.h"
#include "workbench/workbenchpage.h"

#include <QVBoxLayout>

namespace Ringproof {

void MainWindow::makePages(const Collaborators &with)
{
    const auto add = [this](Page page) {
        const QString keys = pageKeys(m_shell->pageCount()).toString(QKeySequence::NativeText);
        m_shell->addPage(std::move(page), keys);
    };
    // `Verify` by itself is the button that judges a code.
    add({tr("Verify"), Icon::Phone, tr("Verify page"), [this] { return new SideBySide(m_page, m_handsets); },
         [this] { m_page->showCustomer(m_page->currentIndex()); }, QStringLiteral("verify")});
    add({tr("Active codes"), Icon::Live, {}, [this, mayReveal = with.mayReveal] { return makeActivePage(mayReveal); }, {},
         QStringLiteral("active")});
    if (with.audit) {
        const HistoryPage::Setup history {*with.audit, m_service.defaultRegion(), with.timeOfDay};
        add({tr("History"), Icon::History, {}, [history] { return new HistoryPage(history); }, {}, QStringLiteral("history")});
        const InsightsPage::Setup insights {*with.audit, m_desk.profileName, with.timeOfDay};
        add({tr("Insights"), Icon::Chart, {}, [insights] { return new InsightsPage(insights); }, {}, QStringLiteral("insights")});
    }
    add({tr("Voice and PHLO"), Icon::Voice, {}, [this, phlo = with.phlo] { return makeVoicePage(phlo); }, {}, QStringLiteral("voice")});
    if (m_endpoint) {
        m_endpointPage = m_shell->pageCount();
        add({tr("Endpoint"), Icon::Plug, {}, [this] { return new EndpointPage(*m_endpoint, m_settings); }, {}, QStringLiteral("endpoint")});
    }
    if (with.exchanges) {
        add({tr("Workbench"), Icon::Workbench, {},
             [log = with.exchanges, simulator = with.simulator] { return new WorkbenchPage(*log, simulator); }, {},
             QStringLiteral("workbench")});
    }
    if (with.setup.profiles) {
        m_firstRun = new FirstRun(*with.setup.profiles, *with.setup.vault, m_settings, this);
        m_firstRun->setAuditLog(with.setup.auditPath);
        connect(m_firstRun, &FirstRun::keepingEnded, this, &MainWindow::finishClosing, Qt::QueuedConnection);
        connect(m_firstRun, &FirstRun::finishingChanged, this, &MainWindow::finishClosing, Qt::QueuedConnection);
        if (m_desk.kind == Desk::Kind::Sandbox && m_settings && FirstRun::isDue(*with.setup.profiles, *m_settings))
            addWelcome();
        add({tr("Settings"), Icon::Settings, {}, [this, setup = with.setup] { return makeSettingsPage(setup); }, {}, QStringLiteral("settings")});
    }
}

QWidget *MainWindow::makeActivePage(bool mayReveal)
{
    const auto uncovering = mayReveal ? MaskedNumber::Uncovering::Allowed : MaskedNumber::Uncovering::Forbidden;
    auto *page = new ActiveCodesPage({m_service, *m_ticker, m_desk.operatorName, uncovering});
    connect(page, &ActiveCodesPage::callAgainWanted, this, &MainWindow::fillIn);
    connect(page->codes(), &ActiveCodes::stateChanged, m_health, [this, codes = page->codes()] {
        if (codes->error())
            m_health->noteStore(false);
    });
    return page;
}

QWidget *MainWindow::makeVoicePage(PhloClient *phlo)
{
    VoicePage::Setup setup;
    setup.facts.codeLength = m_service.policy().codeLength;
    setup.facts.languageKey = phlo ? phlo->settings().languageKey : QString();
    setup.language = phlo ? phlo->settings().language : QString();
    setup.phlo = phlo;
    auto *page = new VoicePage(setup);
    connect(page, &VoicePage::testCallWanted, this, [this] {
        toCustomers();
        m_page->newCustomer();
    });
    connect(page, &VoicePage::endpointWanted, this, [this] {
        if (m_endpointPage >= 0)
            m_shell->visit(m_endpointPage);
    });
    return page;
}

QWidget *MainWindow::makeSettingsPage(const SettingsSetup &setup)
{
    SettingsSetup whole = setup;
    whole.customersUnderWay = [this] { return customersUnderWay(); };
    auto *page = new SettingsPage(whole, m_settings);
    connect(page, &SettingsPage::reloadWanted, this, &MainWindow::reloadWanted);
    connect(page, &SettingsPage::profileRenamed, this, &MainWindow::profileRenamed);
    connect(page, &SettingsPage::profileRemoved, this, &MainWindow::profileRemoved);
    connect(page, &SettingsPage::languageChosen, this, &MainWindow::languageWanted);
    connect(page, &SettingsPage::creationWanted, this, [this] {
        if (m_firstRun->step() == FirstRun::Step::Try)
            m_firstRun->goTo(FirstRun::Step::Plivo); // somebody who asks for a profile knows the sandbox
        showFirstRun();
    });
    return page;
}

void MainWindow::addWelcome()
{
    auto *welcome = new WelcomeBar(*m_firstRun);
    connect(welcome, &WelcomeBar::setUpWanted, this, &MainWindow::showFirstRun);
    auto *column = static_cast<QVBoxLayout *>(centralWidget()->layout());
    column->insertWidget(column->indexOf(m_shell), welcome);
}

//! Beside the window, so that the sandbox can be tried meanwhile.
void MainWindow::showFirstRun()
{
    if (auto *open = findChild<FirstRunDialog *>()) {
        open->show();
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog = new FirstRunDialog(*m_firstRun, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FirstRunDialog::tryWanted, this, [this](const QString &number) {
        if (m_desk.kind == Desk::Kind::Sandbox)
            fillIn(number);
        else
            Q_EMIT profileWanted(QStringLiteral("sandbox"));
    });
    connect(dialog, &FirstRunDialog::profileMade, this, [this](const QString &name) {
        if (!m_isClosing)
            Q_EMIT profileWanted(name);
    });
    dialog->show();
}

} // namespace Ringproof
