// SPDX-License-Identifier: GPL-3.0-or-later
// What the charts show, as plain figures: the same for a chart, for the table behind it, and for a test.
#pragma once

#include "audit/auditstatistics.h"
#include "theme/tone.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Ringproof {

//! One chart: bars a category, a colour a series, stacked.
struct Figures {
    struct Series {
        QString name;
        Tone tone = Tone::Neutral;
        QList<qint64> values; //!< one a category

        friend bool operator==(const Series &, const Series &) = default;
    };

    QString categoryName; //!< heads the table's first column
    QStringList categories;
    QList<Series> series;

    [[nodiscard]] bool isEmpty() const; //!< nothing but noughts

    friend bool operator==(const Figures &, const Figures &) = default;
};

//! Calls by what came of them, over time: verified, placed and not verified, refused by a rule, not placed.
[[nodiscard]] Figures callsOverTime(const AuditStatistics &statistics, const AuditStatisticsQuery &query);

//! How many verifications took how long from the call on, in steps that fit a code's life.
[[nodiscard]] Figures timeToVerified(const AuditStatistics &statistics);

//! Calls placed by calling code, the most called first; beyond the tenth they are one.
[[nodiscard]] Figures callsByCountry(const AuditStatistics &statistics);

//! Calls placed by the hour of the day.
[[nodiscard]] Figures callsByHour(const AuditStatistics &statistics);

} // namespace Ringproof
