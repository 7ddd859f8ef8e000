// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "active/activecodespage.h"
#include "api/endpointswitch.h"
#include "endpoint/endpointpage.h"
#include "firstrun/firstrundialog.h"
#include "firstrun/welcomebar.h"
#include "health.h"
#include "healthlabel.h"
#include "history/historypage.h"
#include "insights/insightspage.h"
#include "noticebar.h"
#include "phlo/phloclient.h"
#include "profileband.h"
#include "sandbox/handset.h"
#include "sandbox/handsetpanel.h"
#include "settings/settingspage.h"
#include "shell/shell.h"
#include "shell/siderail.h"
#include "theme/icon.h"
#include "theme/metrics.h"
#include "verify/numbersection.h"
#include "verify/verifypage.h"
#include "voice/voicepage.h"
#include "workbench/workbenchpage.h"
#include "widgets/actionbutton.h"
#include "widgets/sidebyside.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QCryptographicHash>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>
#include <QVBoxLayout>

namespace Ringproof {

namespace {

constexpr int NumberedCustomers = 9; // Ctrl+1 to Ctrl+9
constexpr int VerifyIndex = 0; // of the pages: the first

//! Ctrl and a digit is a customer's; on macOS, where Alt types characters, the other of the two modifiers is a page's.
QKeySequence pageKeys(int index)
{
#ifdef Q_OS_MACOS
    return QKeySequence(Qt::META | Qt::Key(Qt::Key_1 + index));
#else
    return QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + index));
#endif
}

//! A laptop on its dock and the same one without it are two places: each has its own.
QString geometryKey()
{
    QCryptographicHash screens(QCryptographicHash::Sha1);
    const QList<QScreen *> all = QGuiApplication::screens();
    for (const QScreen *screen : all) {
        const QRect area = screen->geometry();
        screens.addData(QStringLiteral("%1 %2 %3 %4 %5;")
                            .arg(screen->name())
                            .arg(area.x())
                            .arg(area.y())
                            .arg(area.width())
                            .arg(area.height())
                            .toUtf8());
    }
    return QStringLiteral("window/geometry/") + QString::fromLatin1(screens.result().toHex().first(12));
}

QString pageKey()
{
    return QStringLiteral("window/page");
}

QString handsetKey()
{
    return QStringLiteral("window/handset");
}

} // namespace

MainWindow::MainWindow(const Collaborators &with, const Desk &desk, QWidget *parent)
    : QMainWindow(parent)
    , m_service(with.service)
    , m_settings(with.settings)
    , m_endpoint(with.endpoint)
    , m_desk(desk)
    , m_ticker(new Ticker(with.clock, this))
    , m_health(new Health(with.service.store(), this))
    , m_page(new VerifyPage({with.service, *m_ticker, with.settings, with.timeOfDay}, desk))
    , m_shell(new Shell)
    , m_notice(new NoticeBar)
{
    setWindowTitle(tr("%1 – Ringproof").arg(desk.profileName));
    setWindowIcon(applicationIcon());

    if (with.simulator) {
        m_handsets = new HandsetPanel;
        m_handsets->follow(*with.simulator);
    }
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (with.profiles)
        m_profiles = new ProfileMenu(desk.profileId, with.profiles, this);
    m_band = new ProfileBand(desk, m_profiles);
    m_newCustomer = new ActionButton(tr("New customer"), ActionButton::Strength::Quiet);
    m_newCustomer->setSymbol(Icon::Plus);
    m_newCustomer->setToolTip(
        tr("Another customer at the same time (%1)").arg(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText)));
    m_band->addAction(m_newCustomer);
    layout->addWidget(m_band);
    layout->addWidget(m_notice);
    layout->addWidget(m_shell, 1);
    setCentralWidget(central);

    makePages(with);
    makeMenus();
    makeStatusBar();
    restorePlace();
    restorePage();

    connect(m_newCustomer, &QPushButton::clicked, this, &MainWindow::newCustomer);
    const auto showNewCustomer = [this] { m_newCustomer->setVisible(!m_page->hasEmptyCustomer()); };
    connect(m_page, &VerifyPage::customersChanged, m_newCustomer, showNewCustomer);
    showNewCustomer();
    connect(m_page, &VerifyPage::customersChanged, this, &MainWindow::showAttention);
    connect(m_page, &VerifyPage::callExpected, this, &MainWindow::callExpected);
    connect(m_page, &VerifyPage::storeAnswered, m_health, &Health::noteStore);
    connect(m_page, &VerifyPage::flowAnswered, m_health, &Health::noteFlow);
    connect(&m_service, &OtpService::journalFailed, m_health, &Health::noteAuditTrouble);
    connect(&m_service, &OtpService::journalMended, m_health, &Health::noteAuditMended);
    connect(m_health, &Health::changed, this, &MainWindow::showHealth);
    connect(m_ticker, &Ticker::ticked, this, &MainWindow::showTimeToRetry);
    connect(&m_service, &OtpService::becameIdle, this, &MainWindow::finishClosing, Qt::QueuedConnection);
    if (m_endpoint)
        connect(m_endpoint, &EndpointSwitch::stopped, this, &MainWindow::finishClosing, Qt::QueuedConnection);
    m_closing.setSingleShot(true);
    connect(&m_closing, &QTimer::timeout, this, &MainWindow::finishClosing);
    showHealth();
    m_health->check();
}

MainWindow::~MainWindow() = default;

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberPlace();
    hide();
    event->accept();
    if (m_isClosing)
        return;
    m_isClosing = true;
    m_closing.start(ClosingDeadline);
    if (m_endpoint)
        m_endpoint->switchOff(); // nothing new may begin
    finishClosing();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // Opened again before what was under way had ended: it stays.
    m_isClosing = false;
    m_closing.stop();
    if (!focusWidget())
        m_page->showCustomer(m_page->currentIndex());
}

void MainWindow::finishClosing()
{
    const bool isServing = m_endpoint && m_endpoint->state() != EndpointSwitch::State::Off;
    const bool isDue = (m_service.isIdle() && !isServing) || !m_closing.isActive();
    if (!m_isClosing || m_isClosed || !isDue)
        return;
    m_service.leaveCalls(); // or one of them begins something while the program ends
    m_isClosed = true;
    m_closing.stop();
    Q_EMIT closed();
}

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
        if (m_desk.kind == Desk::Kind::Sandbox && m_settings && FirstRun::isDue(*with.setup.profiles, *m_settings))
            addWelcome();
        add({tr("Settings"), Icon::Settings, {}, [this, setup = with.setup] { return makeSettingsPage(setup); }, {}, QStringLiteral("settings")});
    }
}

QWidget *MainWindow::makeActivePage(bool mayReveal)
{
    const auto reveal = mayReveal ? ChosenCode::Reveal::Allowed : ChosenCode::Reveal::Forbidden;
    auto *page = new ActiveCodesPage({m_service, *m_ticker, m_desk.operatorName, reveal});
    connect(page, &ActiveCodesPage::callAgainWanted, this, &MainWindow::fillIn);
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
    auto *page = new SettingsPage(setup, m_settings);
    connect(page, &SettingsPage::reloadWanted, this, &MainWindow::reloadWanted);
    connect(page, &SettingsPage::profileWanted, this, &MainWindow::profileWanted);
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
    connect(dialog, &FirstRunDialog::profileMade, this, &MainWindow::profileWanted);
    dialog->show();
}

//! What concerns customers is done where they are seen.
void MainWindow::toCustomers()
{
    m_shell->visit(VerifyIndex);
}

void MainWindow::showAttention()
{
    // Who is looking at the customers sees which one it is.
    const int inNeed = m_shell->currentIndex() == VerifyIndex ? 0 : m_page->customersInNeed();
    m_shell->rail()->setMark(VerifyIndex, inNeed, tr("%n customer(s) need attention", nullptr, inNeed));
}

void MainWindow::makeMenus()
{
    makeCustomerMenu();
    makeViewMenu();
    if (m_profiles)
        makeProfileMenu();
    if (m_handsets)
        makePhoneMenu();
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    if (m_firstRun)
        help->addAction(tr("&Set up Ringproof…"), this, &MainWindow::showFirstRun);
    help->addAction(tr("&About Ringproof"), this, &MainWindow::showAbout);
}

void MainWindow::makeCustomerMenu()
{
    QMenu *customer = menuBar()->addMenu(tr("&Customer"));
    const auto add = [this, customer](const QString &words, const QKeySequence &keys, auto act) {
        customer->addAction(words, keys, this, [this, act] {
            toCustomers();
            act(m_page);
        });
    };
    add(tr("&New customer"), QKeySequence(QKeySequence::New), [](VerifyPage *page) { page->newCustomer(); });
    add(tr("&Close customer"), QKeySequence(Qt::CTRL | Qt::Key_W), [](VerifyPage *page) { page->closeCurrent(); });
    customer->addSeparator();
    add(tr("Go to the n&ext one"), QKeySequence(Qt::CTRL | Qt::Key_Tab), [](VerifyPage *page) { page->showNeighbour(1); });
    add(tr("Go to the &previous one"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab),
        [](VerifyPage *page) { page->showNeighbour(-1); });
    customer->addSeparator();
    customer->addAction(tr("&Quit"), QKeySequence(QKeySequence::Quit), this, &QWidget::close);
    for (int i = 0; i < NumberedCustomers; ++i) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)));
        connect(action, &QAction::triggered, this, [this, i] {
            toCustomers();
            m_page->showCustomer(i);
        });
        addAction(action);
    }
}

void MainWindow::makeViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    auto *pages = new QActionGroup(this);
    for (int i = 0; i < m_shell->pageCount(); ++i) {
        QAction *page = view->addAction(m_shell->title(i), pageKeys(i), this, [this, i] { m_shell->visit(i); });
        page->setCheckable(true);
        pages->addAction(page);
    }
    const auto mark = [this, pages] { pages->actions().at(m_shell->currentIndex())->setChecked(true); };
    connect(m_shell, &Shell::currentChanged, pages, mark);
    connect(m_shell, &Shell::currentChanged, this, &MainWindow::showAttention);
    mark();
}

void MainWindow::makeProfileMenu()
{
    menuBar()->addMenu(m_profiles);
    auto *open = new QAction(this);
    open->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    addAction(open);
    connect(open, &QAction::triggered, m_band, &ProfileBand::openMenu);
    m_band->setMenuKeys(open->shortcut());
    if (m_shell->indexOf(QStringLiteral("settings")) >= 0)
        m_profiles->offerManaging();
    connect(m_profiles, &ProfileMenu::wanted, this, &MainWindow::profileWanted);
    connect(m_profiles, &ProfileMenu::managingWanted, this, [this] { visitPage(QStringLiteral("settings")); });
}

void MainWindow::makePhoneMenu()
{
    QMenu *phone = menuBar()->addMenu(tr("&Phone"));
    Handset *handset = m_handsets->handset();
    phone->addAction(tr("&Answer"), QKeySequence(Qt::Key_F6), handset, &Handset::answer);
    phone->addAction(tr("&Decline"), QKeySequence(Qt::Key_F7), handset, &Handset::decline);
    phone->addAction(tr("&Hang up"), QKeySequence(Qt::Key_F8), handset, &Handset::hangUp);
    phone->addSeparator();
    QAction *visible = phone->addAction(tr("&Show the simulated phone"));
    visible->setCheckable(true);
    visible->setChecked(!m_settings || m_settings->value(handsetKey(), true).toBool());
    m_handsets->setVisible(visible->isChecked());
    connect(visible, &QAction::toggled, m_handsets, &QWidget::setVisible);
    connect(visible, &QAction::toggled, this, [this](bool isVisible) {
        if (m_settings)
            m_settings->setValue(handsetKey(), isVisible);
    });
}

void MainWindow::makeStatusBar()
{
    m_storeLabel = new HealthLabel(tr("Store health"), Icon::Store);
    m_flowLabel = new HealthLabel(tr("Call health"), Icon::Flow);
    statusBar()->addWidget(m_storeLabel);
    statusBar()->addWidget(m_flowLabel);
    m_auditLabel = new HealthLabel(tr("Audit log health"), Icon::Store);
    statusBar()->addWidget(m_auditLabel);
    if (m_desk.storage == Desk::Storage::Plain) {
        auto *storage = new HealthLabel(tr("Storage of codes"), Icon::Store);
        storage->show({Tone::Warning, tr("Codes: stored readable"),
                       tr("This profile shares its codes with other programs, so they are stored as they are: whoever can read the store can read them, "
                          "and a program that checks a code by itself may let it in twice.")});
        statusBar()->addWidget(storage);
    }
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::showHealth()
{
    m_storeLabel->show(m_health->store());
    if (const auto wait = m_health->timeToRetry())
        m_ticker->count(m_health, m_ticker->now() + *wait);
    else
        m_ticker->rest(m_health);
    showTimeToRetry();
    m_flowLabel->show(m_health->flow());
    m_auditLabel->setVisible(m_health->auditTrouble().has_value());
    if (m_health->auditTrouble())
        m_auditLabel->show(*m_health->auditTrouble());
}

//! Shown and not spoken: it is another word each second.
void MainWindow::showTimeToRetry()
{
    const auto wait = m_health->timeToRetry();
    m_storeLabel->setAside(wait ? tr("next try in %1").arg(shortWait(*wait)) : QString());
}

void MainWindow::restorePlace()
{
    const int handset = m_handsets ? m_handsets->sizeHint().width() : 0;
    const QSize wanted(QFontMetrics(font()).averageCharWidth() * 84 + 3 * Metrics::Huge + handset + m_shell->rail()->wideWidth(),
                       QFontMetrics(font()).height() * 42);
    resize(wanted.boundedTo(screen()->availableSize() * 0.95)); // large text on a small screen; the frame needs room too
    if (m_settings)
        restoreGeometry(m_settings->value(geometryKey()).toByteArray());
}

void MainWindow::restorePage()
{
    if (m_settings)
        visitPage(m_settings->value(pageKey()).toString());
}

void MainWindow::rememberPlace()
{
    if (!m_settings)
        return;
    m_settings->setValue(geometryKey(), saveGeometry());
    m_settings->setValue(pageKey(), m_shell->key(m_shell->currentIndex()));
}

int MainWindow::customersUnderWay() const
{
    return m_page->openCustomers();
}

void MainWindow::newCustomer()
{
    toCustomers();
    m_page->newCustomer();
}

void MainWindow::fillIn(const QString &number)
{
    toCustomers();
    m_page->newCustomer(number);
}

void MainWindow::showCustomer(const VerifySession *session)
{
    toCustomers();
    m_page->showCustomer(session);
}

void MainWindow::visitPage(const QString &key)
{
    if (const int index = m_shell->indexOf(key); index >= 0)
        m_shell->visit(index);
}

void MainWindow::tell(Tone tone, const QString &sentence)
{
    m_notice->say(tone, sentence);
}

void MainWindow::takeBack(const QString &sentence)
{
    if (m_notice->text() == sentence)
        m_notice->clear();
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Ringproof"),
        tr("<h3>Ringproof %1</h3><p>Proves that a person holds a phone number: a call reads out a code, and the code "
           "comes back.</p><p>Free software under the GNU General Public License, version 3 or later.</p>")
            .arg(QStringLiteral(RINGPROOF_VERSION)));
}

} // namespace Ringproof
