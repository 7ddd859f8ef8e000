// SPDX-License-Identifier: GPL-3.0-or-later
// A plain connection to a SQLite file, as any other program would have: to look into it, to hold it, to spoil it.
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QUuid>
#include <QVariant>

class RawSqlite
{
public:
    explicit RawSqlite(const QString &path) : m_name(QUuid::createUuid().toString())
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("%s: %s", qUtf8Printable(path), qUtf8Printable(database.lastError().text()));
    }
    ~RawSqlite() { QSqlDatabase::removeDatabase(m_name); }
    Q_DISABLE_COPY_MOVE(RawSqlite)

    //! The first row's first column; a failure fails the test.
    QVariant run(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        if (!query.exec(sql))
            QTest::qFail(qUtf8Printable(sql + QStringLiteral(": ") + query.lastError().text()), __FILE__, __LINE__);
        return query.next() ? query.value(0) : QVariant();
    }

    //! Of the connection.
    [[nodiscard]] const QString &name() const { return m_name; }

private:
    const QString m_name;
};
