// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/startwindow.h"

#include "start/missingsecrets.h"
#include "theme/icon.h"
#include "theme/metrics.h"
#include "widgets/actionbutton.h"
#include "widgets/messagebar.h"
#include "widgets/surface.h"
#include "widgets/textlabel.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Ringproof {

StartWindow::StartWindow(QWidget *parent)
    : QWidget(parent)
    , m_waiting(new SpokenLabel(tr("Progress"), TextStyle::Body))
    , m_problem(new MessageBar(tr("Problem")))
    , m_tryAgain(new ActionButton(tr("Try again"), ActionButton::Strength::Primary))
    , m_sandbox(new ActionButton(tr("Open the sandbox"), ActionButton::Strength::Secondary))
    , m_quit(new ActionButton(parent ? tr("Cancel") : tr("Quit"), ActionButton::Strength::Quiet))
    , m_card(new Surface)
    , m_scroll(new QScrollArea)
{
    setWindowTitle(tr("Ringproof"));
    setWindowIcon(applicationIcon());
    if (parent) {
        setWindowFlag(Qt::Dialog);
        setWindowModality(Qt::WindowModal);
    }
    m_sandbox->setToolTip(tr("To practise: no real phone rings, and nothing is charged."));

    auto *title = new TextLabel(TextStyle::Title);
    title->setText(tr("Ringproof"));
    auto *actions = new QHBoxLayout;
    actions->setSpacing(Metrics::Small);
    actions->addWidget(m_tryAgain);
    actions->addWidget(m_sandbox);
    actions->addStretch(1);
    actions->addWidget(m_quit);

    auto *content = new QVBoxLayout(m_card);
    content->setContentsMargins(Metrics::Huge, Metrics::Huge, Metrics::Huge, Metrics::Huge);
    content->setSpacing(Metrics::Large);
    content->addWidget(title);
    content->addWidget(m_waiting);
    content->addWidget(m_problem);
    content->addLayout(actions);

    auto *middle = new QWidget;
    m_column = new QVBoxLayout(middle);
    m_column->setContentsMargins(Metrics::Huge, Metrics::Huge, Metrics::Huge, Metrics::Huge);
    m_column->setSpacing(Metrics::Large);
    m_column->addStretch(1);
    m_column->addWidget(m_card);
    m_column->addStretch(2);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(middle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    setMinimumWidth(std::min(Metrics::CardWidth, fontMetrics().averageCharWidth() * 60));
    connect(qApp, &QApplication::focusChanged, m_scroll, [this](QWidget *, QWidget *now) {
        if (now && m_scroll->widget()->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now, 0, Metrics::Section);
    });

    connect(m_tryAgain, &QPushButton::clicked, this, &StartWindow::tryAgainWanted);
    connect(m_sandbox, &QPushButton::clicked, this, &StartWindow::sandboxWanted);
    connect(m_quit, &QPushButton::clicked, this, &QWidget::close);
    showWaiting({});
}

void StartWindow::showWaiting(const QString &words)
{
    m_problem->clear();
    m_waiting->show();
    m_waiting->say(words);
    m_tryAgain->hide();
    m_sandbox->hide();
    if (m_missing)
        m_missing->hide();
    fit();
}

void StartWindow::showProblem(const QString &sentence, Offer offer)
{
    if (m_missing)
        m_missing->deleteLater(); // its own button may have led here
    m_waiting->hide();
    m_problem->say(Tone::Danger, sentence);
    m_tryAgain->setStrength(ActionButton::Strength::Primary);
    m_tryAgain->show();
    m_sandbox->setVisible(offer == Offer::TryAgainOrSandbox);
    m_tryAgain->setFocus(Qt::OtherFocusReason);
    m_tryAgain->setAccessibleDescription(sentence);
    fit();
}

void StartWindow::askFor(const QList<SecretKind> &kinds, const Profile &profile, SecretVault &vault)
{
    m_missing = new MissingSecrets(profile, kinds, vault);
    m_column->insertWidget(m_column->indexOf(m_card) + 1, m_missing);
    connect(m_missing, &MissingSecrets::given, this, &StartWindow::tryAgainWanted);
    m_missing->show(); // a layout has no room for what isn't
    m_tryAgain->setStrength(ActionButton::Strength::Secondary);
    fit();
    if (QWidget *first = m_missing->firstField()) {
        first->setFocus(Qt::OtherFocusReason);
        first->setAccessibleDescription(m_problem->text() + u' ' + first->accessibleDescription()); // heard where the window was just opened
    }
}

//! As high as what is in it, as far as the screen has room; behind that it scrolls.
void StartWindow::fit()
{
    m_column->invalidate();
    const int wide = std::max(Metrics::CardWidth + 2 * Metrics::Huge, m_column->totalMinimumSize().width() + Metrics::ScrollBar);
    const int high = m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(wide) : m_column->totalSizeHint().height();
    resize(QSize(wide, high).boundedTo(screen()->availableSize() * 0.9));
}

void StartWindow::keyPressEvent(QKeyEvent *event)
{
    if (parentWidget() && event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void StartWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace Ringproof
