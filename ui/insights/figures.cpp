// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/figures.h"

#include "phone/region.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace Ringproof {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

//! What came of calls, in the order in which the bars are stacked.
QList<Figures::Series> outcomes()
{
    return {{Words::tr("Verified"), Tone::Success, {}},
            {Words::tr("Placed, not verified"), Tone::Info, {}},
            {Words::tr("Refused by a rule"), Tone::Warning, {}},
            {Words::tr("Not placed"), Tone::Danger, {}}};
}

void append(QList<Figures::Series> &series, const AuditCounts &counts)
{
    // A code may be verified in the stretch after the one in which its call was placed.
    const qint64 verified = counts.verified();
    series[0].values.append(verified);
    series[1].values.append(std::max<qint64>(0, counts.placed() - verified));
    series[2].values.append(counts.of("dispatch", "refused"));
    series[3].values.append(counts.of("dispatch", "rejected") + counts.of("dispatch", "unavailable"));
}

//! `+44 United Kingdom`; +1 is more than one country's.
QString nameOfCallingCode(int code)
{
    if (code == 0)
        return Words::tr("Unknown");
    const QString region = mainRegionOf(code);
    const QString number = QStringLiteral("+%1").arg(code);
    if (region.isEmpty())
        return number;
    const auto shares = std::count_if(regions().begin(), regions().end(), [code](const Region &one) { return one.callingCode == code; });
    return shares > 1 ? Words::tr("%1 %2 and others", "calling code, country").arg(number, nameOfRegion(region))
                      : Words::tr("%1 %2", "calling code, country").arg(number, nameOfRegion(region));
}

} // namespace

bool Figures::isEmpty() const
{
    return std::all_of(series.begin(), series.end(), [](const Series &one) {
        return std::all_of(one.values.begin(), one.values.end(), [](qint64 value) { return value == 0; });
    });
}

Figures callsOverTime(const AuditStatistics &statistics, const AuditStatisticsQuery &query)
{
    Figures figures {Words::tr("From"), {}, outcomes()};
    for (qsizetype i = 0; i < statistics.buckets.size(); ++i) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(query.edges.at(i).count(), query.zone).date();
        figures.categories.append(QLocale().toString(day, QLocale::ShortFormat));
        append(figures.series, statistics.buckets.at(i));
    }
    return figures;
}

Figures timeToVerified(const AuditStatistics &statistics)
{
    // A code lives for 60 s from the answer on, and for 600 s at the most.
    static constexpr std::array<int, 9> Steps {10, 15, 20, 30, 45, 60, 90, 120, 600};
    Figures figures {Words::tr("Seconds"), {}, {{Words::tr("Verifications"), Tone::Success, {}}}};
    int from = 0;
    for (const int to : Steps) {
        qint64 count = 0;
        const bool isLast = to == Steps.back(); // and takes what is beyond it
        for (auto entry = statistics.secondsToVerified.lowerBound(from);
             entry != statistics.secondsToVerified.end() && (isLast || entry.key() < to); ++entry)
            count += entry.value();
        figures.categories.append(Words::tr("%1–%2", "a range of seconds").arg(QLocale().toString(from), QLocale().toString(to)));
        figures.series[0].values.append(count);
        from = to;
    }
    return figures;
}

Figures callsByCountry(const AuditStatistics &statistics)
{
    static constexpr qsizetype Most = 10;
    QList<std::pair<int, AuditCounts>> codes;
    for (auto code = statistics.callingCodes.begin(); code != statistics.callingCodes.end(); ++code)
        codes.append({code.key(), code.value()});
    std::stable_sort(codes.begin(), codes.end(), [](const auto &a, const auto &b) { return a.second.placed() > b.second.placed(); });

    Figures figures {Words::tr("Country"), {}, outcomes()};
    AuditCounts others;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        if (i >= Most) {
            others += codes.at(i).second;
            continue;
        }
        figures.categories.append(nameOfCallingCode(codes.at(i).first));
        append(figures.series, codes.at(i).second);
    }
    if (codes.size() > Most) {
        figures.categories.append(Words::tr("Others"));
        append(figures.series, others);
    }
    return figures;
}

Figures callsByHour(const AuditStatistics &statistics)
{
    Figures figures {Words::tr("Hour"), {}, outcomes()};
    for (size_t hour = 0; hour < statistics.hours.size(); ++hour) {
        figures.categories.append(QLocale().toString(QTime(int(hour), 0), QStringLiteral("HH")));
        append(figures.series, statistics.hours.at(hour));
    }
    return figures;
}

} // namespace Ringproof
