// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that makes its menus.
#include "mainwindow.h"

#include "profileband.h"
#include "sandbox/handset.h"
#include "sandbox/handsetpanel.h"
#include "shell/shell.h"
#include "verify/verifypage.h"

#include <QAction>
#include <QActionGroup>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>

namespace Ringproof {

namespace {

constexpr int NumberedCustomers = 9; // Ctrl+1 to Ctrl+9

QString handsetKey()
{
    return QStringLiteral("window/handset");
}

} // namespace

//! Ctrl and a digit is a customer's; on macOS, where Alt types characters, the other of the two modifiers is a page's.
QKeySequence MainWindow::pageKeys(int index)
{
#ifdef Q_OS_MACOS
    return QKeySequence(Qt::META | Qt::Key(Qt::Key_1 + index));
#else
    return QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + index));
#endif
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

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Ringproof"),
        tr("<h3>Ringproof %1</h3><p>Proves that a person holds a phone number: a call reads out a code, and the code "
           "comes back.</p><p>Free software under the GNU General Public License, version 3 or later.</p>")
            .arg(QStringLiteral(RINGPROOF_VERSION)));
}

} // namespace Ringproof
