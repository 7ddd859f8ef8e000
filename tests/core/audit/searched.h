// SPDX-License-Identifier: GPL-3.0-or-later
// Logs to be searched, written in one go, and a search by looking at every row.
#pragma once

#include "audit/auditfile.h"
#include "audit/auditsearch.h"
#include "core/audit/audited.h"

namespace Ringproof {

//! Calls by three people to some numbers, each from its beginning to its end, minutes apart.
inline QList<AuditFile::TimedEntry> someCalls(int calls, Milliseconds start, int firstCall = 0)
{
    QList<AuditFile::TimedEntry> entries;
    for (int i = firstCall; i < firstCall + calls; ++i) {
        JournalEntry entry;
        entry.by = QStringList({QStringLiteral("ada@desk-7"), QStringLiteral("bo@desk-7"), QStringLiteral("cy@desk-7")}).at(i % 7 % 3);
        entry.number = i % 5 == 0 ? QStringLiteral("+442071838%1").arg(i % 1000, 3, 10, QLatin1Char('0'))
                                  : QStringLiteral("+120255501%1").arg(i % 100, 2, 10, QLatin1Char('0'));
        entry.requestId = QStringLiteral("request-%1").arg(i);
        Milliseconds at = start + std::chrono::minutes(i);
        const auto add = [&](const char *action, const char *outcome, std::chrono::seconds later) {
            entry.action = QString::fromLatin1(action);
            entry.outcome = QString::fromLatin1(outcome);
            entries.append({entry, at += later});
        };
        add("dispatch", "started", std::chrono::seconds(0));
        add("dispatch", i % 11 == 3 ? "rejected" : "dispatched", std::chrono::seconds(1));
        if (i % 11 == 3)
            continue;
        if (i % 4 == 1)
            add("verify", "wrong", std::chrono::seconds(9));
        if (i % 6 != 5)
            add("verify", "verified", std::chrono::seconds(10 + i % 3));
    }
    return entries;
}

inline void append(AuditFile &file, const QList<AuditFile::TimedEntry> &entries, const AuditContext &context = testContext())
{
    const auto added = file.add(entries, context);
    if (!added)
        QTest::qFail(qUtf8Printable(added.error().message), __FILE__, __LINE__);
}

//! Newest first.
inline QList<AuditEntry> lookedFor(AuditFile &file, const std::function<bool(const AuditEntry &)> &isWanted)
{
    QList<AuditEntry> found;
    const auto read = file.read([](const AuditFile::View &) { return true; },
                                [&](const AuditEntry &entry) {
                                    if (isWanted(entry))
                                        found.prepend(entry);
                                    return true;
                                });
    if (!read)
        QTest::qFail(qUtf8Printable(read.error().message), __FILE__, __LINE__);
    return found;
}

inline AuditTally counted(AuditSearch &search, const AuditFilter &filter, AuditTally tally = {})
{
    do {
        tally = surely(search.count(filter, tally));
    } while (!tally.isComplete() && !QTest::currentTestFailed());
    return tally;
}

//! Every row, each by way of its place.
inline QList<AuditEntry> searched(AuditSearch &search, const AuditFilter &filter, const AuditTally &tally, int atOnce = 37)
{
    QList<AuditEntry> found;
    while (found.size() < tally.rows() && !QTest::currentTestFailed()) {
        const AuditTally::Place place = tally.placeOf(found.size());
        const int skip = int(found.size() - place.row);
        const auto page = surely(search.rows(filter, {place.seq, tally.low, skip + atOnce}));
        if (page.size() <= skip)
            break;
        found += page.mid(skip);
    }
    return found;
}

} // namespace Ringproof
