// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to a SQLite file of ours: opened safely, migrated, every piece of work one transaction.
#pragma once

#include "clock.h"
#include "error.h"

#include <QHash>
#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <atomic>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

namespace Ringproof {

//! What a kind of file is.
struct SqliteFormat {
    QString contents; //!< for people: what the file keeps, as in "so … can't be kept there"
    QString ifDamaged; //!< for people: what it means that the file is lost
    qint32 applicationId = 0; //!< written into the file; a database with another one isn't ours and is left alone
    QStringList migrations; //!< SQL scripts (resources): the first makes version 1 of an empty file, the next version 2 of that …
    QString statements; //!< the SQL script with the named statements (a line `--: name` begins one)
};

//! Belongs to the thread that calls open(): all its functions are called there, also the destructor.
//!
//! The file is made where it is missing, with its folder, both for their owner alone; WAL, and every commit synced
//! (synchronous=FULL): a code that was verified must not verify again after a power cut. Deleted rows are overwritten.
class SqliteFile
{
public:
    enum class Access {
        Read, //!< sees one state of the data, waits for nobody
        Write, //!< BEGIN IMMEDIATE: alone until it ends
    };

    //! \param patience how long a piece of work waits for another process that is writing.
    SqliteFile(QString path, SqliteFormat format, Milliseconds patience);
    ~SqliteFile();
    SqliteFile(const SqliteFile &) = delete;
    SqliteFile &operator=(const SqliteFile &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString walPath() const;

    //! Opens the file unless it is open. Fails with Incompatible where a newer release has written it, else with Unavailable.
    [[nodiscard]] Expected<void> open();
    void close();
    [[nodiscard]] bool isOpen() const { return m_database.isValid(); }
    //! Whether the file that is open is the one that lies under its path: another may have been put there, or none be left. What is
    //! written to it then is lost with it. (Windows lets nobody do this to a file that is open.)
    [[nodiscard]] bool isInPlace() const { return m_identity == identityOf(m_path); }

    //! Does the work in one transaction: all of it is kept, or, when anything fails, nothing.
    //! An error at the very end whose effect can't be told is Uncertain.
    template<typename Work> [[nodiscard]] auto transaction(Access access, Work work) -> Expected<std::invoke_result_t<Work>>;

    using Binding = std::pair<const char *, QVariant>;
    //! Runs a named statement. Only within the work of a transaction(), which ends when a statement fails.
    //! \return the rows, good until the same statement is run again.
    QSqlQuery &run(const char *statement, std::initializer_list<Binding> bindings = {}) { return run(statement, QList<Binding>(bindings)); }
    QSqlQuery &run(const char *statement, const QList<Binding> &bindings);
    //! The first row's first column, if there is a row.
    [[nodiscard]] std::optional<QVariant> value(const char *statement, std::initializer_list<Binding> bindings = {});

    //! Whether another connection has changed the file since this was last asked.
    [[nodiscard]] bool hasChanged();
    //! Tells those who watch walPath() that something was written. SQLite writes a transaction into the WAL before it makes it visible,
    //! so those who wake by that write alone may look too early.
    void wakeOthers() const;
    //! Writes everything into the file itself and empties the WAL, so that no page of what was deleted stays there. Without
    //! effect while others read.
    void checkpoint();
    //! From any thread; also for the piece of work that is waiting.
    void setPatience(Milliseconds patience) { m_patience = patience; }
    [[nodiscard]] QString sqliteVersion();

private:
    //! Thrown by what runs inside a transaction, caught by it: never leaves this class's functions.
    struct Failure {
        enum class Cause { Busy, Connection, Other };

        Error error;
        Cause cause = Cause::Other; //!< Connection: it is of no use any more
    };

    //! The device and the number of the file there; 0, 0 if there is none, or where systems don't number files.
    using Identity = std::pair<quint64, quint64>;
    [[nodiscard]] static Identity identityOf(const QString &path);

    void prepareFile() const;
    void connect();
    void setUp();
    void enterWal();
    void checkThatItIsOurs();
    void migrate();
    void loadStatements();
    template<typename Step> void waitForTurn(Step step);
    void begin(Access access);
    void commit();
    void rollBack(const Failure &failure);
    void execute(const QString &sql, Error::Kind kind = Error::Kind::Unavailable);
    [[nodiscard]] QVariant ask(const QString &sql);
    [[nodiscard]] Failure failureOf(const QSqlError &error, Error::Kind kind = Error::Kind::Unavailable) const;
    void finishStatements();

    const QString m_path;
    const SqliteFormat m_format;
    const QString m_connection; //!< Qt's name for it
    std::atomic<Milliseconds> m_patience;
    QSqlDatabase m_database;
    Identity m_identity; //!< of the file that is open
    QHash<QByteArray, QString> m_statements;
    std::map<std::string, QSqlQuery, std::less<>> m_prepared;
    QVariant m_dataVersion;
};

template<typename Work> auto SqliteFile::transaction(Access access, Work work) -> Expected<std::invoke_result_t<Work>>
{
    try {
        begin(access);
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            commit();
            return {};
        } else {
            auto result = work();
            commit();
            return result;
        }
    } catch (const Failure &failed) {
        rollBack(failed);
        return tl::make_unexpected(failed.error);
    }
}

} // namespace Ringproof
