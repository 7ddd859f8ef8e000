// SPDX-License-Identifier: GPL-3.0-or-later
// A file of ours is opened safely or not at all, and keeps all of a piece of work or nothing.
#include "core/sqlite/rawsqlite.h"
#include "sqlite/sqlitefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Ringproof;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Access = SqliteFile::Access;

namespace {

void writeFile(const QString &path, const QByteArray &contents)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
        qFatal("%s: %s", qUtf8Printable(path), qUtf8Printable(file.errorString()));
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr QFile::Permissions Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
    | QFile::WriteOther | QFile::ExeOther;

} // namespace

class TestSqliteFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void makesFileAndFolderForTheirOwnerAlone();
    void takesOthersPermissionsAway();
    void saysWhyItCantBeOpened_data();
    void saysWhyItCantBeOpened();
    void leavesAnotherProgramsDatabaseAlone();
    void refusesANewerReleasesFile();
    void noticesANewerReleaseWhileOpen();
    void migratesStepByStep();
    void aMigrationThatFailsChangesNothing();
    void aTransactionIsKeptWhole();
    void aFailedTransactionLeavesNothing();
    void waitsForAnotherWriterAndNoLonger();
    void worksAgainOnceTheFileDoes();
    void readersDoNotWaitForAWriter();
    void noticesWhatOthersChange();
    void everyCommitIsSyncedAndDeletedRowsAreOverwritten();
    void aDamagedFileIsNamed();
    void manyOpenANewFileAtOnce();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"file.sqlite"_s); }
    [[nodiscard]] SqliteFormat format(int versions = 1) const;
    [[nodiscard]] Error errorOf(const QString &path);
    static int count(SqliteFile &file);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSqliteFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    writeFile(m_folder->filePath(u"1.sql"_s), "-- A comment; with a semicolon.\nCREATE TABLE things (name TEXT NOT NULL);\n"
                                              "INSERT INTO things VALUES ('first');\n");
    writeFile(m_folder->filePath(u"2.sql"_s), "ALTER TABLE things ADD COLUMN size INTEGER NOT NULL DEFAULT 7;\n");
    writeFile(m_folder->filePath(u"bad.sql"_s), "INSERT INTO things VALUES ('half', 1);\nSELECT nonsense FROM nowhere;\n");
    writeFile(m_folder->filePath(u"statements.sql"_s),
              "-- Statements.\n\n--: add\nINSERT INTO things (name) VALUES (:name)\n\n"
              "--: count\nSELECT count(*)\nFROM things\n\n--: size\nSELECT size FROM things\n");
}

SqliteFormat TestSqliteFile::format(int versions) const
{
    SqliteFormat format;
    format.contents = u"things"_s;
    format.ifDamaged = u"They are lost."_s;
    format.applicationId = 0x12345678;
    for (int version = 1; version <= versions; ++version)
        format.migrations.append(m_folder->filePath(u"%1.sql"_s.arg(version)));
    format.statements = m_folder->filePath(u"statements.sql"_s);
    return format;
}

Error TestSqliteFile::errorOf(const QString &path)
{
    SqliteFile file(path, format(), 200ms);
    const auto opened = file.open();
    return opened ? Error() : opened.error();
}

int TestSqliteFile::count(SqliteFile &file)
{
    const auto counted = file.transaction(Access::Read, [&] { return file.value("count")->toInt(); });
    return counted.value_or(-1);
}

void TestSqliteFile::makesFileAndFolderForTheirOwnerAlone()
{
#ifdef Q_OS_UNIX
    const mode_t before = ::umask(0);
#endif
    const QString folder = m_folder->filePath(u"one/two"_s);
    SqliteFile file(folder + u"/file.sqlite"_s, format(), 200ms);
    const auto opened = file.open();
#ifdef Q_OS_UNIX
    ::umask(before);
#endif
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
    QVERIFY(file.transaction(Access::Write, [&] { file.run("add", {{":name", u"second"_s}}); }));
    for (const QString &made : {m_folder->filePath(u"one"_s), folder, file.path(), file.walPath(), file.path() + u"-shm"_s}) {
        QVERIFY2(QFile::exists(made), qPrintable(made));
        QVERIFY2(!(QFile::permissions(made) & Others), qPrintable(made));
    }
}

void TestSqliteFile::takesOthersPermissionsAway()
{
    writeFile(path(), {});
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    SqliteFile file(path(), format(), 200ms);
    QVERIFY(file.open());
    QVERIFY(!(QFile::permissions(path()) & Others));
    QVERIFY(!(QFile::permissions(file.walPath()) & Others));
}

void TestSqliteFile::saysWhyItCantBeOpened_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("because");
    QTest::newRow("a folder") << u"folder"_s << u"is a folder"_s;
    QTest::newRow("below a file") << u"1.sql/deeper/file.sqlite"_s << u"can't be made"_s;
    QTest::newRow("not a database") << u"text.sqlite"_s << u"is not a database"_s;
    QTest::newRow("a file of zeros") << u"zeros.sqlite"_s << u"is not a database"_s;
}

void TestSqliteFile::saysWhyItCantBeOpened()
{
    QFETCH(const QString, name);
    QFETCH(const QString, because);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    const QByteArray text("Dear diary, this is not a database. ");
    writeFile(m_folder->filePath(u"text.sqlite"_s), text.repeated(100));
    writeFile(m_folder->filePath(u"zeros.sqlite"_s), QByteArray(5000, '\0'));

    const Error error = errorOf(m_folder->filePath(name));
    QCOMPARE(error.kind, Error::Kind::Unavailable);
    QVERIFY2(error.message.contains(because), qPrintable(error.message));
    QCOMPARE(contentsOf(m_folder->filePath(u"text.sqlite"_s)), text.repeated(100));
    QCOMPARE(contentsOf(m_folder->filePath(u"zeros.sqlite"_s)), QByteArray(5000, '\0'));
}

void TestSqliteFile::leavesAnotherProgramsDatabaseAlone()
{
    {
        RawSqlite other(path());
        other.run(u"CREATE TABLE recipes (name TEXT)"_s);
    }
    const QByteArray before = contentsOf(path());
    const Error error = errorOf(path());
    QCOMPARE(error.kind, Error::Kind::Unavailable);
    QVERIFY2(error.message.contains(u"of another program"_s), qPrintable(error.message));
    QCOMPARE(contentsOf(path()), before);
}

void TestSqliteFile::refusesANewerReleasesFile()
{
    {
        SqliteFile newer(path(), format(2), 200ms);
        QVERIFY(newer.open());
    }
    const QByteArray before = contentsOf(path());
    const Error error = errorOf(path());
    QCOMPARE(error.kind, Error::Kind::Incompatible);
    QVERIFY2(error.message.contains(u"newer release"_s), qPrintable(error.message));
    QCOMPARE(contentsOf(path()), before);
}

void TestSqliteFile::noticesANewerReleaseWhileOpen()
{
    SqliteFile file(path(), format(1), 200ms);
    QVERIFY(file.open());
    QCOMPARE(count(file), 1);
    SqliteFile newer(path(), format(2), 200ms);
    QVERIFY(newer.open());
    const auto added = file.transaction(Access::Write, [&] { file.run("add", {{":name", u"old"_s}}); });
    QVERIFY(!added);
    QCOMPARE(added.error().kind, Error::Kind::Incompatible);
    QCOMPARE(count(newer), 1);
}

void TestSqliteFile::migratesStepByStep()
{
    {
        SqliteFile file(path(), format(1), 200ms);
        QVERIFY(file.open());
        QVERIFY(file.transaction(Access::Write, [&] { file.run("add", {{":name", u"second"_s}}); }));
    }
    SqliteFile file(path(), format(2), 200ms);
    QVERIFY(file.open());
    QCOMPARE(count(file), 2); // the first version's script didn't run again
    QCOMPARE(file.transaction(Access::Read, [&] { return file.value("size")->toInt(); }).value_or(-1), 7);
    RawSqlite raw(path());
    QCOMPARE(raw.run(u"PRAGMA user_version"_s).toInt(), 2);
    QCOMPARE(raw.run(u"PRAGMA application_id"_s).toInt(), 0x12345678);
}

void TestSqliteFile::aMigrationThatFailsChangesNothing()
{
    {
        SqliteFile file(path(), format(1), 200ms);
        QVERIFY(file.open());
    }
    SqliteFormat bad = format(2);
    bad.migrations.append(m_folder->filePath(u"bad.sql"_s));
    {
        SqliteFile file(path(), bad, 200ms);
        QVERIFY(!file.open());
        QVERIFY(!file.isOpen());
    }
    SqliteFile file(path(), format(1), 200ms); // still of the first version
    QVERIFY(file.open());
    QCOMPARE(count(file), 1);
}

void TestSqliteFile::aTransactionIsKeptWhole()
{
    SqliteFile file(path(), format(), 200ms);
    QVERIFY(file.open());
    SqliteFile other(path(), format(), 200ms);
    QVERIFY(other.open());
    const auto seen = file.transaction(Access::Write, [&] {
        file.run("add", {{":name", u"second"_s}});
        const int before = count(other);
        file.run("add", {{":name", u"third"_s}});
        return before;
    });
    QCOMPARE(seen.value_or(-1), 1); // another sees nothing of it until the end
    QCOMPARE(count(other), 3);
}

void TestSqliteFile::aFailedTransactionLeavesNothing()
{
    SqliteFile file(path(), format(), 200ms);
    QVERIFY(file.open());
    const auto added = file.transaction(Access::Write, [&] {
        file.run("add", {{":name", u"second"_s}});
        file.run("add", {{":name", QVariant()}}); // NOT NULL
    });
    QVERIFY(!added);
    QCOMPARE(added.error().kind, Error::Kind::Unavailable);
    QVERIFY(file.open()); // a failure may have closed it
    QCOMPARE(count(file), 1);
    QVERIFY(file.transaction(Access::Write, [&] { file.run("add", {{":name", u"third"_s}}); }));
    QCOMPARE(count(file), 2);
}

void TestSqliteFile::waitsForAnotherWriterAndNoLonger()
{
    SqliteFile file(path(), format(), 200ms);
    QVERIFY(file.open());
    RawSqlite other(path());
    other.run(u"BEGIN IMMEDIATE"_s);
    QElapsedTimer timer;
    timer.start();
    const auto blocked = file.transaction(Access::Write, [&] { file.run("add", {{":name", u"second"_s}}); });
    QVERIFY(!blocked);
    QCOMPARE(blocked.error().kind, Error::Kind::Unavailable);
    QVERIFY2(blocked.error().message.contains(u"holds"_s), qPrintable(blocked.error().message));
    QVERIFY(timer.elapsed() >= 150);
    other.run(u"COMMIT"_s);
    QVERIFY(file.transaction(Access::Write, [&] { file.run("add", {{":name", u"second"_s}}); }));
}

void TestSqliteFile::worksAgainOnceTheFileDoes()
{
    writeFile(path(), "nonsense, as long as it stays");
    SqliteFile file(path(), format(), 200ms);
    QVERIFY(!file.open());
    QVERIFY(QFile::remove(path()));
    QVERIFY(file.open());
    QCOMPARE(count(file), 1);
}

void TestSqliteFile::readersDoNotWaitForAWriter()
{
    SqliteFile file(path(), format(), 60s);
    QVERIFY(file.open());
    RawSqlite other(path());
    other.run(u"BEGIN IMMEDIATE"_s);
    QCOMPARE(count(file), 1); // or this would take a minute
    other.run(u"COMMIT"_s);
}

void TestSqliteFile::noticesWhatOthersChange()
{
    SqliteFile file(path(), format(), 200ms);
    QVERIFY(file.open());
    QVERIFY(!file.hasChanged());
    QVERIFY(file.transaction(Access::Write, [&] { file.run("add", {{":name", u"ours"_s}}); }));
    QVERIFY(!file.hasChanged());
    RawSqlite other(path());
    other.run(u"INSERT INTO things VALUES ('theirs')"_s);
    QVERIFY(file.hasChanged());
    QVERIFY(!file.hasChanged());
}

void TestSqliteFile::everyCommitIsSyncedAndDeletedRowsAreOverwritten()
{
    // As far as it can be seen without cutting the power.
    SqliteFormat asking = format();
    writeFile(m_folder->filePath(u"pragmas.sql"_s), "\n--: synchronous\nPRAGMA synchronous\n\n--: secure_delete\n"
                                                    "PRAGMA secure_delete\n\n--: journal_mode\nPRAGMA journal_mode\n");
    asking.statements = m_folder->filePath(u"pragmas.sql"_s);
    SqliteFile file(path(), asking, 200ms);
    QVERIFY(file.open());
    const auto ask = [&](const char *what) {
        return file.transaction(Access::Read, [&] { return file.value(what)->toString(); }).value_or(QString());
    };
    QCOMPARE(ask("synchronous"), u"2"_s); // FULL
    QCOMPARE(ask("secure_delete"), u"1"_s);
    QCOMPARE(ask("journal_mode"), u"wal"_s);
}

void TestSqliteFile::aDamagedFileIsNamed()
{
    {
        SqliteFile file(path(), format(), 200ms);
        QVERIFY(file.open());
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(100)); // past the header that says what the file is
    QCOMPARE(file.write(QByteArray(4000, '\x7f')), 4000);
    file.close();
    const Error error = errorOf(path());
    QCOMPARE(error.kind, Error::Kind::Unavailable);
    QVERIFY2(error.message.contains(u"is damaged"_s), qPrintable(error.message));
}

void TestSqliteFile::manyOpenANewFileAtOnce()
{
    std::vector<std::unique_ptr<QThread>> threads;
    std::atomic<int> opened = 0;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back(QThread::create([this, &opened] {
            SqliteFile file(path(), format(2), 60s);
            if (const auto done = file.open(); !done)
                qWarning("%s", qUtf8Printable(done.error().message));
            else if (count(file) == 1)
                ++opened;
        }));
    }
    for (const auto &thread : threads)
        thread->start();
    for (const auto &thread : threads)
        thread->wait();
    QCOMPARE(opened.load(), 8);
}

QTEST_GUILESS_MAIN(TestSqliteFile)

#include "tst_sqlitefile.moc"
