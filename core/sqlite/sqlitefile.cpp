// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/sqlitefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QThread>
#include <QUuid>
#include <QVariant>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace Ringproof {

using namespace Qt::StringLiterals;

namespace {

// Primary result codes of SQLite (https://www.sqlite.org/rescode.html); the rest of an extended code is above the low byte.
enum SqliteResult {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    Authorization = 23,
    NotADatabase = 26,
};

// How long SQLite itself waits for another process, at a stretch; whoever lost patience meanwhile is heard after that.
constexpr Milliseconds LongestWait {100};

constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
    | QFile::WriteOther | QFile::ExeOther;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SqliteFile)
};

int resultOf(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

QString contentsOf(const QString &resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not built in", qUtf8Printable(resource));
    return QString::fromUtf8(file.readAll());
}

//! A script's lines without its comments.
QString withoutComments(const QString &script)
{
    QStringList lines;
    for (const QString &line : script.split(u'\n'))
        lines.append(line.section(u"--"_s, 0, 0));
    return lines.join(u'\n');
}

//! Makes a folder and those above it that are missing, for their owner alone.
bool makeFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return true;
    if (info.exists() || info.path() == path || !makeFolder(info.path()))
        return false;
    return QDir().mkdir(path, OwnerOnly | QFile::ExeOwner) || QFileInfo(path).isDir(); // another process may have been quicker
}

} // namespace

SqliteFile::SqliteFile(QString path, SqliteFormat format, Milliseconds patience)
    : m_path(std::move(path))
    , m_format(std::move(format))
    , m_connection(u"ringproof-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_patience(patience)
{
}

SqliteFile::~SqliteFile()
{
    close();
}

QString SqliteFile::walPath() const
{
    return m_path + u"-wal"_s;
}

Expected<void> SqliteFile::open()
{
    if (isOpen())
        return {};
    try {
        prepareFile();
        waitForTurn([this] {
            close();
            connect();
            m_identity = identityOf(m_path);
            setUp();
        });
        loadStatements();
    } catch (const Failure &failed) {
        close();
        return tl::make_unexpected(failed.error);
    }
    return {};
}

void SqliteFile::close()
{
    m_prepared.clear();
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

SqliteFile::Identity SqliteFile::identityOf([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat status {};
    if (stat(QFile::encodeName(path).constData(), &status) == 0)
        return {quint64(status.st_dev), quint64(status.st_ino)};
#endif
    return {};
}

void SqliteFile::prepareFile() const
{
    const auto refuse = [](const QString &message) { throw Failure {{Error::Kind::Unavailable, message}}; };
    const QFileInfo info(m_path);
    if (info.isDir()) {
        refuse(Words::tr("%1 is a folder, where a file is needed: %2 can't be kept there. Name a file.").arg(m_path, m_format.contents));
    }
    if (!makeFolder(info.absolutePath())) {
        refuse(Words::tr("The folder %1 can't be made, so %2 can't be kept there. Check who may write to the folder above it, or "
                         "choose another place.")
                   .arg(info.absolutePath(), m_format.contents));
    }

    // Made here so that it is its owner's from the first moment; SQLite gives the files beside it the same permissions. Only
    // when it is missing: opening and closing it would drop the locks that SQLite holds on it elsewhere in this process.
    QFile file(m_path);
    if (!info.exists() && !file.open(QIODevice::ReadWrite | QIODevice::NewOnly, OwnerOnly) && !QFileInfo::exists(m_path)) {
        refuse(Words::tr("%1 can't be made (%2), so %3 can't be kept there. Check who may write to the folder, or choose another place.")
                   .arg(m_path, file.errorString(), m_format.contents));
    }
    file.close();
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        const QString path = m_path + suffix;
        const QFile::Permissions now = QFile::permissions(path);
        if ((now & Others) && !QFile::setPermissions(path, now & ~Others))
            qWarning("%s can be read by others on this computer, and that can't be changed.", qUtf8Printable(path));
    }
}

void SqliteFile::connect()
{
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s)) {
        throw Failure {{Error::Kind::Unavailable,
                        Words::tr("Qt's driver for SQLite is not installed, so %1 can't be kept on this computer. Install it (on "
                                  "Debian: libqt6sql6-sqlite).")
                            .arg(m_format.contents)}};
    }
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(
        u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(std::min<Milliseconds>(m_patience, LongestWait).count()));
    if (!m_database.open())
        throw failureOf(m_database.lastError());
}

void SqliteFile::setUp()
{
    execute(u"PRAGMA secure_delete = ON"_s);
    execute(u"PRAGMA synchronous = FULL"_s);
    execute(u"PRAGMA fullfsync = ON"_s); // macOS: past the drive's cache too
    execute(u"PRAGMA trusted_schema = OFF"_s);
    execute(u"PRAGMA temp_store = MEMORY"_s);
    checkThatItIsOurs();
    enterWal();
    migrate();
    m_dataVersion = ask(u"PRAGMA data_version"_s);
}

//! Repeats the step while another process is in the way, for as long as patience lasts.
template<typename Step> void SqliteFile::waitForTurn(Step step)
{
    QElapsedTimer waiting;
    waiting.start();
    for (;;) {
        try {
            return step();
        } catch (const Failure &failed) {
            if (failed.cause != Failure::Cause::Busy || waiting.hasExpired(m_patience.load().count()))
                throw;
        }
        QThread::msleep(2); // SQLite has waited already, but for a few refusals that it makes at once
    }
}

void SqliteFile::checkThatItIsOurs()
{
    const int version = ask(u"PRAGMA user_version"_s).toInt();
    const bool isEmpty = ask(u"SELECT count(*) FROM sqlite_schema"_s).toInt() == 0;
    const bool isOurs = ask(u"PRAGMA application_id"_s).toInt() == m_format.applicationId;
    if (!isOurs && !(isEmpty && version == 0)) {
        throw Failure {
            {Error::Kind::Unavailable,
             Words::tr("%1 is a database of another program and is left alone. Name another file in the store's address.").arg(m_path)}};
    }
    if (version > m_format.migrations.size()) {
        throw Failure {{Error::Kind::Incompatible,
                        Words::tr("%1 was written by a newer release of Ringproof, which this one can't read. Update Ringproof on this "
                                  "computer.")
                            .arg(m_path)}};
    }
}

void SqliteFile::enterWal()
{
    if (ask(u"PRAGMA journal_mode = WAL"_s).toString().compare(u"wal"_s, Qt::CaseInsensitive) == 0)
        return;
    throw Failure {{Error::Kind::Unavailable,
                    Words::tr("%1 lies where files can't be shared safely, on a network drive perhaps. Choose a place on this computer.")
                        .arg(m_path)}};
}

void SqliteFile::migrate()
{
    execute(u"BEGIN IMMEDIATE"_s);
    try {
        checkThatItIsOurs(); // another process may have been here in between
        const int version = ask(u"PRAGMA user_version"_s).toInt();
        for (qsizetype next = version; next < m_format.migrations.size(); ++next) {
            for (const QString &statement : withoutComments(contentsOf(m_format.migrations.at(next))).split(u';')) {
                if (!statement.trimmed().isEmpty())
                    execute(statement);
            }
        }
        if (version < m_format.migrations.size()) {
            execute(u"PRAGMA application_id = %1"_s.arg(m_format.applicationId));
            execute(u"PRAGMA user_version = %1"_s.arg(m_format.migrations.size()));
        }
        execute(u"COMMIT"_s);
    } catch (const Failure &) {
        QSqlQuery(m_database).exec(u"ROLLBACK"_s); // fails where SQLite has rolled back already
        throw;
    }
}

void SqliteFile::loadStatements()
{
    if (!m_statements.isEmpty())
        return;
    for (const QString &part : contentsOf(m_format.statements).split(u"\n--: "_s).mid(1)) {
        const QByteArray name = part.section(u'\n', 0, 0).trimmed().toLatin1();
        m_statements.insert(name, withoutComments(part.section(u'\n', 1)).trimmed());
    }
}

void SqliteFile::begin(Access access)
{
    waitForTurn([this, access] {
        execute(access == Access::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
        try {
            // A newer release may have come to this file while it was open here. To ask is also what begins a reader's view.
            if (ask(u"PRAGMA user_version"_s).toInt() != m_format.migrations.size())
                checkThatItIsOurs();
        } catch (const Failure &) {
            execute(u"ROLLBACK"_s);
            throw;
        }
    });
}

void SqliteFile::commit()
{
    finishStatements();
    QSqlQuery query(m_database);
    if (query.exec(u"COMMIT"_s))
        return;
    // A write that failed half way may still be found complete when the file is opened again.
    const bool isUncertain = resultOf(query.lastError()) == InputOutput;
    throw failureOf(query.lastError(), isUncertain ? Error::Kind::Uncertain : Error::Kind::Unavailable);
}

void SqliteFile::rollBack(const Failure &failed)
{
    finishStatements();
    QSqlQuery(m_database).exec(u"ROLLBACK"_s); // fails where no transaction was begun, or SQLite has rolled back already
    if (failed.cause == Failure::Cause::Connection)
        close(); // and is opened afresh for the next piece of work
}

void SqliteFile::finishStatements()
{
    for (auto &[name, query] : m_prepared)
        query.finish();
}

QSqlQuery &SqliteFile::run(const char *statement, const QList<Binding> &bindings)
{
    auto found = m_prepared.find(statement);
    if (found == m_prepared.end()) {
        const auto sql = m_statements.constFind(statement);
        if (sql == m_statements.cend())
            qFatal("no statement `%s` in %s", statement, qUtf8Printable(m_format.statements));
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(*sql))
            throw failureOf(query.lastError());
        found = m_prepared.emplace(statement, std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    for (const auto &[name, value] : bindings)
        query.bindValue(QLatin1StringView(name), value);
    if (!query.exec())
        throw failureOf(query.lastError());
    return query;
}

std::optional<QVariant> SqliteFile::value(const char *statement, std::initializer_list<Binding> bindings)
{
    QSqlQuery &query = run(statement, bindings);
    if (!query.next())
        return std::nullopt;
    return query.value(0);
}

bool SqliteFile::hasChanged()
{
    if (!isOpen())
        return false;
    QSqlQuery query(m_database);
    if (!query.exec(u"PRAGMA data_version"_s) || !query.next())
        return true; // whoever looks closer meets the failure
    const QVariant before = std::exchange(m_dataVersion, query.value(0));
    return before != m_dataVersion;
}

void SqliteFile::wakeOthers() const
{
    std::error_code failed; // the WAL is there while it is open; others would notice at their next request
    std::filesystem::last_write_time(walPath().toStdU16String(), std::filesystem::file_time_type::clock::now(), failed);
}

void SqliteFile::checkpoint()
{
    if (isOpen())
        QSqlQuery(m_database).exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

QString SqliteFile::sqliteVersion()
{
    QSqlQuery query(m_database);
    return query.exec(u"SELECT sqlite_version()"_s) && query.next() ? query.value(0).toString() : QString();
}

void SqliteFile::execute(const QString &sql, Error::Kind kind)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        throw failureOf(query.lastError(), kind);
}

QVariant SqliteFile::ask(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql) || !query.next())
        throw failureOf(query.lastError());
    return query.value(0);
}

SqliteFile::Failure SqliteFile::failureOf(const QSqlError &error, Error::Kind kind) const
{
    using Cause = Failure::Cause;
    const auto because = [&](const char *text, Cause cause, const QString &what = {}) {
        return Failure {{kind, what.isEmpty() ? Words::tr(text).arg(m_path) : Words::tr(text).arg(m_path, what)}, cause};
    };
    switch (resultOf(error)) {
    case Busy:
    case Locked:
        return because(
            QT_TRANSLATE_NOOP("SqliteFile",
                              "Another program holds %1, so nothing was done. Try again; if it stays so, close the program that has the "
                              "file open."),
            Cause::Busy);
    case Full:
        return because(
            QT_TRANSLATE_NOOP("SqliteFile", "The disk that holds %1 is full, so nothing was done. Make room on it and try again."),
            Cause::Other);
    case Permission:
    case ReadOnly:
    case CantOpen:
    case Authorization:
        return because(
            QT_TRANSLATE_NOOP("SqliteFile",
                              "%1 can't be opened for writing, so %2 can't be kept in it. Check that you may write to the file and to "
                              "its folder."),
            Cause::Connection, m_format.contents);
    case NotADatabase:
        return because(QT_TRANSLATE_NOOP("SqliteFile", "%1 is not a database and is left alone. Name another file, or move that one away."),
                       Cause::Connection);
    case Corrupt:
        return because(QT_TRANSLATE_NOOP("SqliteFile", "%1 is damaged. Move it away and start again: a new one is made. %2"),
                       Cause::Connection, m_format.ifDamaged);
    default:
        return {{kind, Words::tr("%1 can't be used: %2. Check the disk that it is on, then try again.").arg(m_path, error.databaseText())},
                Cause::Connection};
    }
}

} // namespace Ringproof
