// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "api/endpointswitch.h"
#include "firstrun/firstrundialog.h"
#include "health.h"
#include "healthlabel.h"
#include "noticebar.h"
#include "profileband.h"
#include "sandbox/handsetpanel.h"
#include "shell/shell.h"
#include "shell/siderail.h"
#include "theme/icon.h"
#include "theme/metrics.h"
#include "verify/numbersection.h"
#include "verify/verifypage.h"
#include "widgets/actionbutton.h"

#include <QCloseEvent>
#include <QCryptographicHash>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>
#include <QVBoxLayout>

namespace Ringproof {

namespace {

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

MainWindow::~MainWindow()
{
    delete findChild<FirstRunDialog *>(); // before what it works on
}

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
    if (auto *dialog = findChild<FirstRunDialog *>())
        dialog->hide();
    if (m_firstRun)
        m_firstRun->keepSecrets();
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
    const bool isSettingUp = m_firstRun && (m_firstRun->isKeeping() || m_firstRun->isFinishing());
    const bool isDue = (m_service.isIdle() && !isServing && !isSettingUp) || !m_closing.isActive();
    if (!m_isClosing || m_isClosed || !isDue)
        return;
    m_service.leaveCalls(); // or one of them begins something while the program ends
    m_isClosed = true;
    m_closing.stop();
    Q_EMIT closed();
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

} // namespace Ringproof
