// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/auditlog.h"

#include "datafolder.h"

#include <QPointer>
#include <QTimer>

#include <utility>

namespace Ringproof {

namespace {

//! How long the signed head may lag behind, so that a burst of entries writes it once.
constexpr Milliseconds HeadDelay {100};

//! \param numberHashes of the number looked for: rows from before the log had a key hold another.
bool letsThrough(const AuditFilter &filter, const QByteArrayList &numberHashes, const AuditEntry &entry)
{
    return (filter.number.isEmpty() || numberHashes.contains(entry.numberHash)) && (filter.by.isEmpty() || entry.by == filter.by)
        && (filter.action.isEmpty() || entry.action == filter.action) && (filter.outcome.isEmpty() || entry.outcome == filter.outcome)
        && (!filter.from || entry.at >= *filter.from) && (!filter.until || entry.at < *filter.until);
}

} // namespace

//! The part of the log that lives in its thread.
class AuditLog::Worker : public QObject
{
public:
    Worker(const QString &path, const Secret &key) : file(path, key)
    {
        m_headTimer.setSingleShot(true);
        m_headTimer.setInterval(HeadDelay);
        connect(&m_headTimer, &QTimer::timeout, this, &Worker::signHeadNow);
    }

    void signHeadSoon()
    {
        if (!std::exchange(m_isHeadDue, true))
            m_headTimer.start();
    }
    void signHeadNow()
    {
        m_headTimer.stop();
        if (!std::exchange(m_isHeadDue, false))
            return;
        if (const auto signedHead = file.signHead(); !signedHead)
            tell(signedHead.error());
    }

    AuditFile file;
    std::function<void(const Error &)> tell; //!< that the head couldn't be signed

private:
    QTimer m_headTimer {this};
    bool m_isHeadDue = false;
};

AuditLog::AuditLog(QString path, Secret key, AuditContext context, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_source {std::move(path), std::move(key)}
    , m_context(std::move(context))
    , m_clock(clock)
    , m_worker(new Worker(m_source.path, m_source.key))
    , m_thread(m_worker, QStringLiteral("audit log"))
{
    m_worker->tell = [this](const Error &error) { m_thread.put([this, error] { Q_EMIT headNotSigned(error); }); };
}

AuditLog::~AuditLog()
{
    m_thread.close([worker = m_worker] { worker->signHeadNow(); });
}

QCoro::Task<Expected<qint64>> AuditLog::record(JournalEntry entry)
{
    const auto job = [worker = m_worker, entry = std::move(entry), context = m_context, now = m_clock.now()]() -> Expected<qint64> {
        Expected<qint64> row = worker->file.add(entry, context, now);
        if (row)
            worker->signHeadSoon();
        return row;
    };
    auto answer = m_thread.submit<qint64>(job);
    co_return co_await answer;
}

QCoro::Task<Expected<qint64>> AuditLog::removeOlderThan(Milliseconds age, QString by)
{
    const QPointer<AuditLog> self(this);
    AuditReader reader(m_source.path, m_source.key);
    const Expected<AuditReport> report = co_await reader.check();
    if (!report)
        co_return tl::make_unexpected(report.error());
    if (!report->isSound())
        co_return failure(Error::Kind::Rejected, tr("Nothing was removed.") + u' ' + report->sentence());
    if (!self)
        co_return failure(Error::Kind::Unavailable, tr("Nothing was removed."));

    const JournalEntry note {QStringLiteral("audit"), QStringLiteral("removed"), {}, by, {}, {}, {}, {}};
    const auto job = [worker = m_worker, note, context = m_context, now = m_clock.now(), age]() -> Expected<qint64> {
        Expected<qint64> removed = worker->file.removeBefore(now - age, note, context, now);
        if (removed && *removed > 0)
            worker->signHeadSoon();
        return removed;
    };
    auto answer = m_thread.submit<qint64>(job);
    co_return co_await answer;
}

QString AuditLog::defaultPath()
{
    return dataFolder() + QStringLiteral("/audit.db");
}

class AuditReader::Worker : public QObject
{
public:
    Worker(const QString &path, const Secret &key) : file(path, key) { }

    AuditFile file;
};

AuditReader::AuditReader(QString path, Secret key, QObject *parent)
    : QObject(parent), m_worker(new Worker(path, key)), m_thread(m_worker, QStringLiteral("audit reader"))
{
}

AuditReader::~AuditReader()
{
    cancel();
    m_thread.close();
}

QCoro::Task<Expected<AuditReport>> AuditReader::check()
{
    const auto tell = [this](qint64 rows, qint64 all) { m_thread.put([this, rows, all] { Q_EMIT progressed(rows, all); }); };
    auto answer = m_thread.submit<AuditReport>(
        [worker = m_worker, tell, cancel = &m_cancel]() -> Expected<AuditReport> { return checkAuditLog(worker->file, tell, cancel); });
    co_return co_await answer;
}

QCoro::Task<Expected<qint64>> AuditReader::exportTo(std::shared_ptr<QIODevice> device, AuditFormat format, AuditFilter filter)
{
    const auto job = [this, worker = m_worker, device, format, filter]() -> Expected<qint64> {
        qint64 written = 0;
        qint64 seen = 0;
        qint64 all = 0;
        bool isBroken = false;
        QByteArrayList numberHashes;
        std::optional<Error> strange;
        const auto put = [&](const QByteArray &bytes) { isBroken = isBroken || device->write(bytes) != bytes.size(); };
        const auto begin = [&](const AuditFile::View &view) {
            if (view.isAboutAltered && !view.isBegun) {
                strange = worker->file.errorForBeginning();
                return false;
            }
            all = view.rows;
            const AuditChain &chain = worker->file.chain();
            numberHashes = {chain.hashOf(filter.number), chain.plain().hashOf(filter.number)};
            put(auditExportHeader(format));
            return !isBroken;
        };
        const auto visit = [&](const AuditEntry &entry) {
            if (letsThrough(filter, numberHashes, entry)) {
                put(auditExportRow(format, entry));
                ++written;
            }
            if (++seen % 4096 == 0)
                m_thread.put([this, seen, all] { Q_EMIT progressed(seen, all); });
            return !isBroken && !m_cancel;
        };
        if (const auto done = worker->file.read(begin, visit); !done)
            return tl::make_unexpected(done.error());
        if (strange)
            return tl::make_unexpected(*strange);
        if (isBroken)
            return failure(Error::Kind::Unavailable,
                           tr("The export can't be written (%1). What is there is not complete. Make room or choose another place, then export "
                              "again.")
                               .arg(device->errorString()));
        if (m_cancel)
            return failure(Error::Kind::Unavailable, tr("The export was stopped and is not complete."));
        return written;
    };
    auto answer = m_thread.submit<qint64>(job);
    co_return co_await answer;
}

} // namespace Ringproof
