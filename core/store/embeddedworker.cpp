// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/embeddedworker.h"

namespace Ringproof {

using namespace std::chrono_literals;

namespace {

// How long what has ended may stay in the file. At the earliest possible moment it would cost a disk write a code.
constexpr auto TidyingDelay = 30s;

// Enough for another process's write to end; not enough to be noticed by somebody who closes the console.
constexpr Milliseconds HurriedPatience = 200ms;

} // namespace

EmbeddedWorker::EmbeddedWorker(const QString &path, const StoreSettings &settings, const Clock &clock, Milliseconds patience,
                               Hear hear)
    : m_file(path, EmbeddedLedger::format(), patience)
    , m_ledger(m_file, settings, clock)
    , m_hear(std::move(hear))
    , m_tidying(this)
{
    m_tidying.setSingleShot(true);
    m_tidying.setInterval(TidyingDelay);
    connect(&m_tidying, &QTimer::timeout, this, &EmbeddedWorker::tidyUp);
}

Expected<void> EmbeddedWorker::open()
{
    if (m_file.isOpen())
        return {};
    if (const auto opened = m_file.open(); !opened)
        return opened;
    bool codesRemain = false;
    const auto begun = m_file.transaction(SqliteFile::Access::Write, [&] {
        codesRemain = m_ledger.tidy();
        m_ledger.beginNews();
    });
    if (!begun) {
        m_file.close();
        return begun;
    }
    m_ledger.keepNewsRead();
    if (codesRemain)
        m_tidying.start();
    watch();
    return {};
}

void EmbeddedWorker::hurry()
{
    m_file.setPatience(HurriedPatience);
}

Expected<void> EmbeddedWorker::carryOut(SqliteFile::Access access, const Job &job)
{
    if (const auto opened = open(); !opened)
        return opened;
    QList<StoreEvent> events;
    auto done = m_file.transaction(access, [&] {
        job(m_ledger);
        if (access == SqliteFile::Access::Write)
            events = m_ledger.news();
    });
    if (!done || access == SqliteFile::Access::Read)
        return done;

    m_ledger.keepNewsRead();
    if (!m_tidying.isActive())
        m_tidying.start();
    if (!events.isEmpty()) {
        m_file.wakeOthers();
        m_hear(std::move(events));
    }
    return done;
}

void EmbeddedWorker::tidyUp()
{
    if (!m_file.isOpen())
        return;
    bool codesRemain = false;
    // What can't be deleted now is deleted the next time.
    const auto done = m_file.transaction(SqliteFile::Access::Write, [&] { codesRemain = m_ledger.tidy(); });
    m_file.checkpoint();
    if (!done || codesRemain)
        m_tidying.start();
}

void EmbeddedWorker::watch()
{
    m_watcher = std::make_unique<QFileSystemWatcher>();
    if (!m_watcher->addPath(m_file.walPath())) {
        qWarning("%s can't be watched: what other consoles do is noticed at the next request only.",
                 qUtf8Printable(m_file.walPath()));
    }
    connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, this, &EmbeddedWorker::lookForNews);
    lookForNews(); // of the time between opening and watching
}

void EmbeddedWorker::lookForNews()
{
    if (!m_file.hasChanged())
        return;
    QList<StoreEvent> events;
    // Where this fails, the next request meets the failure and reports it; the news are not lost, but read then.
    const auto done = m_file.transaction(SqliteFile::Access::Read, [&] { events = m_ledger.news(); });
    if (!done)
        return;
    m_ledger.keepNewsRead();
    if (!events.isEmpty())
        m_hear(std::move(events));
}

} // namespace Ringproof
