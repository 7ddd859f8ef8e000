// SPDX-License-Identifier: GPL-3.0-or-later
// The page that says how calls went as a whole: from this computer's audit log, for a time and a profile.
#pragma once

#include "audit/auditstatistics.h"
#include "shell/pagecolumn.h"

namespace Ringproof {

class ActionButton;
class ChartCard;
class ChoiceBox;
class KeyFigures;
class WorkRow;

//! Reads the log at each visit and when the person asks for it; leaving the page ends the reading.
class InsightsPage : public PageColumn
{
    Q_OBJECT

public:
    struct Setup {
        AuditSource source;
        QString profile; //!< the one that is open
        const Clock &clock = Clock::system();
        QTimeZone zone = QTimeZone::systemTimeZone();
    };

    explicit InsightsPage(const Setup &setup, QWidget *parent = nullptr);

    using QWidget::show;

Q_SIGNALS:
    //! What the page shows is up to date, or it is known why not.
    void settled();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] AuditStatisticsQuery query() const;
    void read();
    void stop();
    void showFigures(bool areKnown);
    void show(const AuditStatistics &statistics, const AuditStatisticsQuery &query);
    const QString m_profile;
    const Clock &m_clock;
    const QTimeZone m_zone;
    AuditStatistician m_statistician;
    ChoiceBox *m_time;
    ChoiceBox *m_whose;
    ActionButton *m_again;
    WorkRow *m_work;
    KeyFigures *m_key;
    ChartCard *m_calls;
    ChartCard *m_duration;
    ChartCard *m_countries;
    ChartCard *m_hours;
    int m_round = 0; //!< answers to an earlier one are of no interest any more
};

} // namespace Ringproof
