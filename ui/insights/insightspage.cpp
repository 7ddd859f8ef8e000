// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/insightspage.h"

#include "insights/chartcard.h"
#include "insights/keyfigures.h"
#include "theme/metrics.h"
#include "widgets/actionbutton.h"
#include "widgets/choicebox.h"
#include "widgets/textlabel.h"
#include "widgets/workrow.h"

#include <QGridLayout>
#include <QLocale>

namespace Ringproof {

namespace {

constexpr int DaysInBars = 31; // up to so many days each has a bar, beyond that each week

} // namespace

InsightsPage::InsightsPage(const Setup &setup, QWidget *parent)
    : PageColumn(tr("Insights"), tr("How calls went, as this computer's audit log has it."), parent)
    , m_profile(setup.profile)
    , m_clock(setup.clock)
    , m_zone(setup.zone)
    , m_statistician(setup.source)
    , m_time(new ChoiceBox)
    , m_whose(new ChoiceBox)
    , m_again(new ActionButton(tr("Refresh"), ActionButton::Strength::Secondary))
    , m_work(new WorkRow)
    , m_key(new KeyFigures)
    , m_calls(new ChartCard(tr("Calls and what came of them"), tr("A code that was verified right after midnight counts for the new day.")))
    , m_duration(new ChartCard(tr("From the call to the right code"), tr("How many customers needed how many seconds.")))
    , m_countries(new ChartCard(tr("Where to"), tr("The audit log keeps a number's calling code, which some countries share.")))
    , m_hours(new ChartCard(tr("Hour of the day"), tr("By this computer's time zone.")))
{
    add(makeChoices());
    add(m_key);
    for (ChartCard *card : {m_calls, m_duration, m_countries, m_hours})
        add(card);
    connect(m_time, &QComboBox::activated, this, &InsightsPage::read);
    connect(m_whose, &QComboBox::activated, this, &InsightsPage::read);
    connect(m_again, &QPushButton::clicked, this, &InsightsPage::read);
    connect(m_work, &WorkRow::cancelWanted, &m_statistician, &AuditStatistician::cancel);
    connect(&m_statistician, &AuditStatistician::progressed, m_work, &WorkRow::setRows);
}

QWidget *InsightsPage::makeChoices()
{
    m_time->setAccessibleName(tr("Time"));
    m_time->addItem(tr("The last 7 days"), 7);
    m_time->addItem(tr("The last 30 days"), 30);
    m_time->addItem(tr("The last 13 weeks"), 91);
    m_time->addItem(tr("The last 52 weeks"), 364);
    m_whose->setAccessibleName(tr("Profile"));
    m_whose->addItem(tr("The profile %1").arg(m_profile), m_profile);
    m_whose->addItem(tr("All profiles"), QString());

    auto *card = new Surface;
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(Metrics::Huge, Metrics::Large, Metrics::Huge, Metrics::Large);
    grid->setHorizontalSpacing(Metrics::Small);
    grid->setVerticalSpacing(Metrics::Small);
    grid->addWidget(m_time, 0, 0);
    grid->addWidget(m_whose, 0, 1);
    grid->addWidget(m_again, 0, 3);
    grid->setColumnStretch(2, 1);
    grid->addWidget(m_work, 1, 0, 1, 4);
    return card;
}

void InsightsPage::showEvent(QShowEvent *event)
{
    PageColumn::showEvent(event);
    if (!event->spontaneous() || !m_work->isRunning())
        read();
}

void InsightsPage::hideEvent(QHideEvent *event)
{
    PageColumn::hideEvent(event);
    if (!event->spontaneous()) // a window that is minimised hasn't been left
        stop();
}

AuditStatisticsQuery InsightsPage::query() const
{
    const int days = m_time->currentData().toInt();
    AuditStatisticsQuery wanted = AuditStatisticsQuery::lastDays(days, m_clock.now(), m_zone);
    wanted.profile = m_whose->currentData().toString();
    if (days > DaysInBars) {
        QList<Milliseconds> weeks;
        for (qsizetype i = 0; i < wanted.edges.size(); i += 7)
            weeks.append(wanted.edges.at(i));
        wanted.edges = weeks;
    }
    return wanted;
}

void InsightsPage::read()
{
    stop();
    const int round = m_round;
    const AuditStatisticsQuery asked = query();
    m_work->begin(tr("Reading the audit log"));
    QCoro::connect(m_statistician.gather(asked), this, [this, round, asked](const Expected<AuditStatistics> &found) {
        if (round != m_round)
            return;
        if (found) {
            m_work->clear();
            show(*found, asked);
        } else if (found.error().kind == Error::Kind::NotFound) {
            m_work->clear(); // nobody has been called yet
            show({QList<AuditCounts>(asked.edges.size() - 1), {}, {}, {}, {}}, asked);
        } else {
            m_work->finish(Tone::Danger, found.error().message);
            showFigures(false); // none at all is told apart from none found
        }
        Q_EMIT settled();
    });
}

void InsightsPage::stop()
{
    ++m_round;
    m_statistician.cancel();
    m_work->clear();
}

void InsightsPage::showFigures(bool areKnown)
{
    for (QWidget *card : std::initializer_list<QWidget *> {m_key, m_calls, m_duration, m_countries, m_hours})
        card->setVisible(areKnown);
}

void InsightsPage::show(const AuditStatistics &statistics, const AuditStatisticsQuery &asked)
{
    showFigures(true);
    m_key->show(statistics);
    m_calls->show(callsOverTime(statistics, asked));
    m_duration->show(timeToVerified(statistics));
    m_countries->show(callsByCountry(statistics));
    m_hours->show(callsByHour(statistics));
}

} // namespace Ringproof
