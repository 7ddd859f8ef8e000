// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "health.h"
#include "healthlabel.h"
#include "profileband.h"
#include "sandbox/handset.h"
#include "sandbox/handsetpanel.h"
#include "theme/icon.h"
#include "theme/metrics.h"
#include "verify/verifypage.h"
#include "widgets/actionbutton.h"
#include "widgets/sidebyside.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>
#include <QVBoxLayout>

namespace Ringproof {

namespace {

constexpr int NumberedCustomers = 9; // Ctrl+1 to Ctrl+9

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

} // namespace

MainWindow::MainWindow(const Collaborators &with, const Desk &desk, QWidget *parent)
    : QMainWindow(parent)
    , m_service(with.service)
    , m_settings(with.settings)
    , m_desk(desk)
    , m_ticker(new Ticker(with.clock, this))
    , m_health(new Health(with.service.store(), this))
    , m_page(new VerifyPage(with.service, *m_ticker, desk))
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
    auto *band = new ProfileBand(desk);
    m_newCustomer = new ActionButton(tr("New customer"), ActionButton::Strength::Quiet);
    m_newCustomer->setSymbol(Icon::Plus);
    m_newCustomer->setToolTip(
        tr("Another customer at the same time (%1)").arg(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText)));
    band->addAction(m_newCustomer);
    layout->addWidget(band);
    layout->addWidget(new SideBySide(m_page, m_handsets), 1);
    setCentralWidget(central);

    makeMenus();
    makeStatusBar();
    restorePlace();

    connect(m_newCustomer, &QPushButton::clicked, m_page, &VerifyPage::newCustomer);
    const auto showNewCustomer = [this] { m_newCustomer->setVisible(!m_page->hasEmptyCustomer()); };
    connect(m_page, &VerifyPage::customersChanged, m_newCustomer, showNewCustomer);
    showNewCustomer();
    connect(m_page, &VerifyPage::callExpected, this, &MainWindow::callExpected);
    connect(m_page, &VerifyPage::storeAnswered, m_health, &Health::noteStore);
    connect(m_page, &VerifyPage::flowAnswered, m_health, &Health::noteFlow);
    connect(m_health, &Health::changed, this, &MainWindow::showHealth);
    connect(&m_service, &OtpService::becameIdle, this, &MainWindow::finishClosing, Qt::QueuedConnection);
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
    if (m_service.isIdle())
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
    const bool isDue = m_service.isIdle() || !m_closing.isActive();
    if (!m_isClosing || m_isClosed || !isDue)
        return;
    m_isClosed = true;
    m_closing.stop();
    Q_EMIT closed();
}

void MainWindow::makeMenus()
{
    QMenu *customer = menuBar()->addMenu(tr("&Customer"));
    customer->addAction(tr("&New customer"), QKeySequence(QKeySequence::New), m_page, &VerifyPage::newCustomer);
    customer->addAction(tr("&Close customer"), QKeySequence(Qt::CTRL | Qt::Key_W), m_page, &VerifyPage::closeCurrent);
    customer->addSeparator();
    customer->addAction(tr("Go to the n&ext one"), QKeySequence(Qt::CTRL | Qt::Key_Tab), m_page,
                        [this] { m_page->showNeighbour(1); });
    customer->addAction(tr("Go to the &previous one"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), m_page,
                        [this] { m_page->showNeighbour(-1); });
    customer->addSeparator();
    customer->addAction(tr("&Quit"), QKeySequence(QKeySequence::Quit), this, &QWidget::close);
    for (int i = 0; i < NumberedCustomers; ++i) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)));
        connect(action, &QAction::triggered, m_page, [this, i] { m_page->showCustomer(i); });
        addAction(action);
    }

    if (m_handsets) {
        QMenu *phone = menuBar()->addMenu(tr("&Phone"));
        Handset *handset = m_handsets->handset();
        phone->addAction(tr("&Answer"), QKeySequence(Qt::Key_F6), handset, &Handset::answer);
        phone->addAction(tr("&Decline"), QKeySequence(Qt::Key_F7), handset, &Handset::decline);
        phone->addAction(tr("&Hang up"), QKeySequence(Qt::Key_F8), handset, &Handset::hangUp);
        phone->addSeparator();
        QAction *visible = phone->addAction(tr("&Show the simulated phone"));
        visible->setCheckable(true);
        visible->setChecked(true);
        connect(visible, &QAction::toggled, m_handsets, &QWidget::setVisible);
    }

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&About Ringproof"), this, &MainWindow::showAbout);
}

void MainWindow::makeStatusBar()
{
    m_storeLabel = new HealthLabel(tr("Store health"), Icon::Store);
    m_flowLabel = new HealthLabel(tr("Call health"), Icon::Flow);
    statusBar()->addWidget(m_storeLabel);
    statusBar()->addWidget(m_flowLabel);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::showHealth()
{
    m_storeLabel->show(m_health->store());
    m_flowLabel->show(m_health->flow());
}

void MainWindow::restorePlace()
{
    const int handset = m_handsets ? m_handsets->sizeHint().width() : 0;
    const QSize wanted(QFontMetrics(font()).averageCharWidth() * 84 + 3 * Metrics::Huge + handset, QFontMetrics(font()).height() * 42);
    resize(wanted.boundedTo(screen()->availableSize() * 0.95)); // large text on a small screen; the frame needs room too
    if (m_settings)
        restoreGeometry(m_settings->value(geometryKey()).toByteArray());
}

void MainWindow::rememberPlace()
{
    if (m_settings)
        m_settings->setValue(geometryKey(), saveGeometry());
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
