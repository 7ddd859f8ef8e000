// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstrun/welcomebar.h"

#include "firstrun/firstrun.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "widgets/actionbutton.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace Ringproof {

WelcomeBar::WelcomeBar(FirstRun &run, QWidget *parent)
    : QWidget(parent)
    , m_run(run)
    , m_words(new TextLabel(TextStyle::Body))
    , m_setUp(new ActionButton(QString(), ActionButton::Strength::Secondary))
{
    auto *later = new ActionButton(tr("Not now"), ActionButton::Strength::Quiet);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::Huge, Metrics::Small, Metrics::Huge, Metrics::Small);
    layout->setSpacing(Metrics::Small);
    layout->addWidget(m_words, 1);
    layout->addWidget(later);
    layout->addWidget(m_setUp);
    connect(m_setUp, &QPushButton::clicked, this, &WelcomeBar::setUpWanted);
    connect(later, &QPushButton::clicked, this, [this] {
        m_run.turnDown();
        hide();
    });
    connect(&m_run, &FirstRun::stepChanged, this, &WelcomeBar::showState);
    connect(&m_run.places(), &SecretPlaces::changed, this, &WelcomeBar::showState);
    connect(&m_run, &FirstRun::finished, this, &QWidget::hide);
    showState();
}

void WelcomeBar::showState()
{
    const bool hasBegun = m_run.hasBegun();
    m_words->setText(hasBegun ? tr("Setting up isn't finished yet: step %1 of %2.").arg(int(m_run.step()) + 1).arg(FirstRun::StepCount)
                              : tr("This is the sandbox: try everything, no real phone rings. For real calls, connect Plivo and choose a store."));
    m_setUp->setText(hasBegun ? tr("Go on") : tr("Set up"));
    m_setUp->setAccessibleName(hasBegun ? tr("Go on with setting up Ringproof") : tr("Set up Ringproof"));
}

void WelcomeBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.info.fill);
    painter.setPen(theme.info.border);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace Ringproof
