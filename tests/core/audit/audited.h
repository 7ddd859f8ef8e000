// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the audit log share: a key, entries, and the log of a test.
#pragma once

#include "audit/auditlog.h"

#include <QTemporaryDir>
#include <QTest>

namespace Ringproof {

inline Secret testKey(char filler = 'k')
{
    return Secret(QByteArray(AuditChain::KeySize, filler));
}

inline AuditContext testContext()
{
    return {QStringLiteral("ada"), QStringLiteral("desk-7"), QStringLiteral("support")};
}

inline JournalEntry anEntry(int i)
{
    JournalEntry entry;
    entry.action = i % 2 ? QStringLiteral("verify") : QStringLiteral("dispatch");
    entry.outcome = i % 2 ? QStringLiteral("verified") : QStringLiteral("started");
    entry.number = QStringLiteral("+120255501%1").arg(i % 100, 2, 10, QLatin1Char('0'));
    entry.by = QStringLiteral("ada@desk-7");
    entry.requestId = QStringLiteral("request-%1").arg(i);
    return entry;
}

//! Waits for what a test asked for; a failure fails the test.
template<typename T> T surely(QCoro::Task<Expected<T>> task)
{
    auto result = QCoro::waitFor(std::move(task));
    if (!result)
        QTest::qFail(qUtf8Printable(result.error().message), __FILE__, __LINE__);
    if constexpr (!std::is_void_v<T>)
        return result.value_or(T());
}

inline void write(const QString &path, const Secret &key, int count, const Clock &clock = Clock::system())
{
    AuditLog log(path, key, testContext(), clock);
    for (int i = 0; i < count; ++i)
        surely(log.record(anEntry(i)));
}

inline Expected<AuditReport> checked(const QString &path, const Secret &key)
{
    AuditReader reader(path, key);
    return QCoro::waitFor(reader.check());
}

} // namespace Ringproof
