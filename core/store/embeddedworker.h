// SPDX-License-Identifier: GPL-3.0-or-later
// The part of an EmbeddedStore that lives in its thread: the file, the rules, and an ear for other processes.
#pragma once

#include "store/embeddedledger.h"
#include "sqlite/sqlitefile.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace Ringproof {

//! Everything but hurry() is called in the thread that the worker lives in.
class EmbeddedWorker : public QObject
{
    Q_OBJECT

public:
    using Hear = std::function<void(QList<StoreEvent>)>;
    using Job = std::function<void(EmbeddedLedger &)>;

    //! \param hear is called, in the worker's thread, with what has happened here or in other processes.
    EmbeddedWorker(const QString &path, const StoreSettings &settings, const Clock &clock, Milliseconds patience, Hear hear);

    //! Opens the file unless it is open.
    Expected<void> open();

    //! Carries one request out, in one transaction; opens the file first where need be.
    Expected<void> carryOut(SqliteFile::Access access, const Job &job);

    //! Deletes what is of no use any more, and its traces.
    void tidyUp();

    [[nodiscard]] QString sqliteVersion() { return m_file.sqliteVersion(); }

    //! From any thread: the store is being destroyed; from now on wait for other processes no longer than need be.
    void hurry();

private:
    void watch();
    void lookForNews();

    SqliteFile m_file;
    EmbeddedLedger m_ledger;
    const Hear m_hear;
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    QTimer m_tidying;
};

} // namespace Ringproof
