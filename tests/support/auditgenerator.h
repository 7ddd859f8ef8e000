// SPDX-License-Identifier: GPL-3.0-or-later
// Long audit logs for benches: written by the log's own code, so that they are sound, and in large pieces, so that they are soon there.
#pragma once

#include "audit/auditfile.h"

#include <cstdio>
#include <cstdlib>

namespace Ringproof::Test {

inline Secret generatedKey()
{
    return Secret(QByteArray(AuditChain::KeySize, 'g'));
}

//! Calls by twelve people to ten thousand numbers of three countries, spread evenly over `span`, up to `end`. Each call has three or
//! four entries: begun, placed, sometimes a wrong code, verified or the end of the call.
inline void generateAuditLog(const QString &path, qint64 rows, Milliseconds end, Milliseconds span,
                             const QString &profile = QStringLiteral("Acme Support"), const Secret &key = generatedKey())
{
    constexpr qsizetype AtOnce = 20'000;
    AuditFile file(path, key);
    const AuditContext context {QStringLiteral("ada"), QStringLiteral("desk-7"), profile};
    QList<AuditFile::TimedEntry> piece;
    qint64 made = 0;
    const auto flush = [&] {
        if (piece.isEmpty())
            return;
        if (const auto added = file.add(piece, context); !added) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(added.error().message));
            std::exit(1);
        }
        piece.clear();
    };
    for (qint64 call = 0; made < rows; ++call) {
        JournalEntry entry;
        entry.by = QStringLiteral("operator-%1@desk-7").arg(call % 12, 2, 10, QLatin1Char('0'));
        entry.requestId = QStringLiteral("7f1a%1-0000-4000-8000-000000000000").arg((call * 2654435761U) & 0xffffffff, 8, 16, QLatin1Char('0'));
        const qint64 who = call * 7919 % 10'000;
        entry.number = who % 3 == 0 ? QStringLiteral("+4420718%1").arg(who + 30'000) : who % 3 == 1 ? QStringLiteral("+4930%1").arg(2'300'000 + who)
                                                                                   : QStringLiteral("+1415555%1").arg(who % 9000 + 1000);
        const Milliseconds began = end - span + Milliseconds(span.count() / rows * made);
        const auto add = [&](const char *action, const char *outcome, Milliseconds later) {
            if (made >= rows)
                return;
            entry.action = QString::fromLatin1(action);
            entry.outcome = QString::fromLatin1(outcome);
            piece.append({entry, began + later});
            ++made;
        };
        add("dispatch", "started", Milliseconds(0));
        if (call % 50 == 7) {
            entry.cause = QStringLiteral("hourly");
            add("dispatch", "refused", Milliseconds(10));
        } else {
            entry.runId = QStringLiteral("run-%1").arg(call);
            entry.callId = QStringLiteral("call-%1").arg(call);
            add("dispatch", "dispatched", Milliseconds(400));
            if (call % 9 == 4)
                add("verify", "wrong", Milliseconds(17'000));
            add(call % 8 == 5 ? "call" : "verify", call % 8 == 5 ? "no_answer" : "verified", Milliseconds(18'000 + call * 37 % 40 * 1000));
        }
        if (piece.size() >= AtOnce)
            flush();
    }
    flush();
    if (const auto sealed = file.signHead(); !sealed)
        std::exit(1);
}

} // namespace Ringproof::Test
