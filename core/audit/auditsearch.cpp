// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/auditsearch.h"

#include "audit/auditqueries.h"

#include <QFileInfo>
#include <QFileSystemWatcher>

#include <memory>

namespace Ringproof {

namespace {

//! Of counting, at a stretch: whoever wants rows meanwhile waits no longer.
constexpr Milliseconds CountingBudget {10};

//! The folder that there is already, on the way to the file.
QString existingFolder(const QString &path)
{
    QString folder = QFileInfo(path).absolutePath();
    while (!QFileInfo(folder).isDir() && folder != QFileInfo(folder).path())
        folder = QFileInfo(folder).path();
    return folder;
}

} // namespace

//! The part that lives in the thread.
class AuditSearch::Worker : public QObject
{
public:
    explicit Worker(const AuditSource &source) : m_file(source.path, source.key) { }

    //! Asks the log, and watches it from then on.
    template<typename T, typename Question> Expected<T> ask(Question question)
    {
        Expected<T> answer = question(m_file);
        if (answer)
            watchLog();
        else if (answer.error().kind == Error::Kind::NotFound)
            watchFolder();
        return answer;
    }

    std::function<void()> tell; //!< that something has changed

private:
    void watchLog()
    {
        // SQLite removes the WAL with its last connection and makes it again: another file under the same name.
        if (m_watcher && m_watcher->files().contains(m_file.walPath()))
            return;
        m_watcher = std::make_unique<QFileSystemWatcher>();
        if (!m_watcher->addPath(m_file.walPath()))
            qWarning("%s can't be watched: new entries are shown when the page is opened.", qUtf8Printable(m_file.walPath()));
        connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, this, [this] {
            if (m_file.hasChanged())
                tell();
        });
        if (m_file.hasChanged()) // between the answer and now
            tell();
    }

    void watchFolder()
    {
        m_watcher = std::make_unique<QFileSystemWatcher>();
        connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this, [this] { lookForLog(); });
        lookForLog();
    }

    void lookForLog()
    {
        // Looked for after it is watched for, so that nothing falls between; and again where a folder came meanwhile.
        QString folder;
        while (folder != existingFolder(m_file.path())) {
            folder = existingFolder(m_file.path());
            m_watcher->addPath(folder);
        }
        if (QFileInfo::exists(m_file.path()))
            tell();
    }

    AuditFile m_file;
    std::unique_ptr<QFileSystemWatcher> m_watcher;
};

AuditSearch::AuditSearch(AuditSource source, QObject *parent)
    : QObject(parent), m_worker(new Worker(source)), m_thread(m_worker, QStringLiteral("audit search"))
{
    m_worker->tell = [this] { m_thread.put([this] { Q_EMIT changed(); }); };
}

AuditSearch::~AuditSearch()
{
    m_thread.close();
}

QCoro::Task<Expected<AuditTally>> AuditSearch::count(AuditFilter filter, AuditTally before)
{
    const auto job = [worker = m_worker, filter, before]() {
        return worker->ask<AuditTally>([&](AuditFile &file) { return AuditQueries::count(file, filter, before, CountingBudget); });
    };
    auto answer = m_thread.submit<AuditTally>(job);
    co_return co_await answer;
}

QCoro::Task<Expected<QList<AuditEntry>>> AuditSearch::rows(AuditFilter filter, Stretch stretch)
{
    const auto job = [worker = m_worker, filter, stretch]() {
        return worker->ask<QList<AuditEntry>>([&](AuditFile &file) {
            return AuditQueries::rows(file, filter, {stretch.downTo, stretch.from, stretch.limit});
        });
    };
    auto answer = m_thread.submit<QList<AuditEntry>>(job);
    co_return co_await answer;
}

QCoro::Task<Expected<QList<AuditEntry>>> AuditSearch::call(QString requestId)
{
    const auto job = [worker = m_worker, requestId]() {
        return worker->ask<QList<AuditEntry>>([&](AuditFile &file) { return AuditQueries::call(file, requestId); });
    };
    auto answer = m_thread.submit<QList<AuditEntry>>(job);
    co_return co_await answer;
}

QCoro::Task<Expected<QStringList>> AuditSearch::operators()
{
    const auto job = [worker = m_worker]() {
        return worker->ask<QStringList>([](AuditFile &file) { return AuditQueries::operators(file); });
    };
    auto answer = m_thread.submit<QStringList>(job);
    co_return co_await answer;
}

} // namespace Ringproof
