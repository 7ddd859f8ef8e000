// SPDX-License-Identifier: GPL-3.0-or-later
// What the audit log keeps, and what its check finds after somebody has been at it.
#include "core/audit/audited.h"
#include "core/sqlite/rawsqlite.h"

#include <QFile>

using namespace Ringproof;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fault = AuditReport::Fault;

class TestAuditLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatWasWrittenIsSound();
    void keepsWhoDidWhat();
    void holdsNoWholeNumber();
    void isTheOwnersAlone();
    void findsWhatSomebodyDid_data();
    void findsWhatSomebodyDid();
    void anExchangedHeadIsFound();
    void whatWasCutOffStaysFoundAfterMoreWasWritten();
    void aLogThatWasTakenAwayIsNoted();
    void aLogThatIsTakenAwayUnderItsWriterIsNoted();
    void aRowOfAnotherLogIsFound();
    void removesOldRowsAndStaysSound();
    void removedOtherwiseIsFound();
    void nothingIsRemovedFromALogThatIsNotSound_data();
    void nothingIsRemovedFromALogThatIsNotSound();
    void twoWritersMakeOneChain();
    void whatIsOnItsWayIsWrittenAtTheEnd();
    void anEmptyLogIsSound();
    void noLogIsNotFoundAndNotMade();
    void aHeadThatCanNotBeWrittenIsTold();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestAuditLog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"audit.db"_s);
}

void TestAuditLog::whatWasWrittenIsSound()
{
    write(m_path, testKey(), 50);
    const auto report = checked(m_path, testKey());
    QVERIFY(report);
    QVERIFY2(report->isSound(), qPrintable(report->sentence()));
    QCOMPARE(report->rows, 50);
    QCOMPARE(report->firstSeq, 1);
    QCOMPARE(report->lastSeq, 50);
    QVERIFY(report->form == AuditChain::Form::Keyed);
    QCOMPARE(report->sentence(), u"The log is sound: rows 1 to 50 are as they were written, and none is missing."_s);
}

void TestAuditLog::keepsWhoDidWhat()
{
    ManualClock clock;
    JournalEntry entry = anEntry(4);
    entry.cause = u"Busy; the “line”, was taken"_s;
    entry.runId = u"run"_s;
    entry.callId = u"call"_s;
    {
        AuditLog log(m_path, testKey(), testContext(), clock);
        surely(log.record(entry));
    }
    AuditFile file(m_path, testKey());
    QList<AuditEntry> rows;
    const auto read = file.read([](const AuditFile::View &) { return true; },
                                [&rows](const AuditEntry &row) {
                                    rows << row;
                                    return true;
                                });
    QVERIFY(read);
    QCOMPARE(rows.size(), 1);
    const AuditEntry &row = rows[0];
    QCOMPARE(row.seq, 1);
    QCOMPARE(row.at.count(), clock.now().count());
    QCOMPARE(QStringList({row.user, row.host, row.by, row.profile, row.action, row.number, row.outcome, row.cause, row.requestId, row.runId,
                          row.callId}),
             QStringList({u"ada"_s, u"desk-7"_s, u"ada@desk-7"_s, u"support"_s, u"dispatch"_s, u"+1 ••• ••• ••04"_s, u"started"_s, entry.cause,
                          u"request-4"_s, u"run"_s, u"call"_s}));
    QCOMPARE(row.numberHash, file.chain().hashOf(entry.number));
    QVERIFY(row.numberHash != file.chain().hashOf(anEntry(5).number));
}

void TestAuditLog::holdsNoWholeNumber()
{
    write(m_path, testKey(), 20);
    for (const QString &suffix : {u""_s, u"-wal"_s}) {
        QFile file(m_path + suffix);
        if (file.open(QIODevice::ReadOnly))
            QVERIFY(!file.readAll().contains("2025550"));
    }
}

void TestAuditLog::isTheOwnersAlone()
{
    write(m_path, testKey(), 1);
    constexpr QFile::Permissions Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &path : {m_path, AuditHead::pathFor(m_path)}) {
        QVERIFY(QFile::exists(path));
        QVERIFY(!(QFile::permissions(path) & Others));
    }
}

void TestAuditLog::findsWhatSomebodyDid_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("seq");
    const auto row = [](const char *name, const char *sql, Fault fault, int seq) {
        QTest::newRow(name) << QString::fromUtf8(sql) << int(fault) << seq;
    };
    row("an outcome changed", "UPDATE entries SET outcome = 'wrong' WHERE seq = 10", Fault::Altered, 10);
    for (const char *column : {"user", "host", "by", "profile", "action", "number", "cause", "request_id", "run_id", "call_id"}) {
        const QString sql = u"UPDATE entries SET %1 = %1 || 'x' WHERE seq = 7"_s.arg(QLatin1StringView(column));
        QTest::newRow(qPrintable(u"%1 changed"_s.arg(QLatin1StringView(column)))) << sql << int(Fault::Altered) << 7;
    }
    row("a time changed", "UPDATE entries SET at = at - 1 WHERE seq = 1", Fault::Altered, 1);
    row("a number's hash changed", "UPDATE entries SET number_hash = x'00' WHERE seq = 3", Fault::Altered, 3);
    row("two fields shifted", "UPDATE entries SET user = user || 'd', host = substr(host, 2) WHERE seq = 2", Fault::Altered, 2);
    row("a row removed", "DELETE FROM entries WHERE seq = 10", Fault::Removed, 10);
    row("rows removed", "DELETE FROM entries WHERE seq BETWEEN 5 AND 8", Fault::Removed, 5);
    row("the first removed", "DELETE FROM entries WHERE seq = 1", Fault::Removed, 1);
    row("a row removed and the rest moved up",
        "UPDATE entries SET seq = seq - 1 WHERE seq > (SELECT CASE (SELECT count(*) FROM entries WHERE seq = 10) WHEN 1 THEN 10 END)",
        Fault::Altered, 10);
    row("a row inserted at the end",
        "INSERT INTO entries SELECT 21, at, user, host, by, profile, action, number, number_hash, outcome, cause, request_id, run_id, call_id, "
        "mac FROM entries WHERE seq = 20",
        Fault::Altered, 21);
    row("the last removed", "DELETE FROM entries WHERE seq = 20", Fault::CutOff, 20);
    row("the end cut off", "DELETE FROM entries WHERE seq > 15", Fault::CutOff, 16);
    row("a row put in before the first",
        "INSERT INTO entries SELECT -5, at, user, host, by, profile, action, number, number_hash, outcome, cause, request_id, run_id, call_id, "
        "mac FROM entries WHERE seq = 20",
        Fault::Altered, -5);
    row("everything removed", "DELETE FROM entries", Fault::CutOff, 1);
    row("its beginning removed", "DELETE FROM about", Fault::AboutAltered, 0);
    row("everything removed with its beginning", "DELETE FROM entries; DELETE FROM about", Fault::CutOff, 1);
    row("a beginning forged", "INSERT INTO anchors VALUES (5, zeroblob(32), zeroblob(32))", Fault::NoBeginning, 5);
    row("the key's beginning moved", "UPDATE about SET keyed_from = 15", Fault::Altered, 1);
}

void TestAuditLog::findsWhatSomebodyDid()
{
    QFETCH(const QString, sql);
    QFETCH(const int, fault);
    QFETCH(const int, seq);
    write(m_path, testKey(), 20);
    {
        RawSqlite raw(m_path);
        if (sql.contains(u"seq - 1"_s))
            raw.run(u"DELETE FROM entries WHERE seq = 10"_s);
        for (const QString &statement : sql.contains(u"seq - 1"_s) ? QStringList {u"UPDATE entries SET seq = seq - 1 WHERE seq > 10"_s} : sql.split(u';'))
            raw.run(statement);
    }
    const auto report = checked(m_path, testKey());
    QVERIFY(report);
    QVERIFY2(int(report->fault) == fault, qPrintable(report->sentence()));
    QCOMPARE(report->seq, seq);
    QCOMPARE(report->isSound(), Fault(fault) == Fault::None);
}

void TestAuditLog::anExchangedHeadIsFound()
{
    write(m_path, testKey(), 5);
    const QString head = AuditHead::pathFor(m_path);
    QFile file(head);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    for (const QByteArray &put : {QByteArray(whole).replace("\"seq\":5", "\"seq\":4"), QByteArray("{}"), QByteArray()}) {
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(put);
        file.close();
        const auto report = checked(m_path, testKey());
        QVERIFY(report);
        QVERIFY2(report->fault == Fault::NoHead, qPrintable(report->sentence()));
    }
    QVERIFY(QFile::remove(head));
    QVERIFY(checked(m_path, testKey())->fault == Fault::NoHead);
}

void TestAuditLog::whatWasCutOffStaysFoundAfterMoreWasWritten()
{
    write(m_path, testKey(), 20);
    RawSqlite(m_path).run(u"DELETE FROM entries WHERE seq > 15"_s);
    write(m_path, testKey(), 10);
    const auto report = checked(m_path, testKey());
    QVERIFY(report);
    QVERIFY2(report->fault == Fault::Noted, qPrintable(report->sentence()));
    QCOMPARE(report->seq, 16);
    QCOMPARE(report->rows, 15 + 1 + 10);

    // Under the hands of a running program too, whose head went the same way.
    const QString other = m_folder->filePath(u"other.db"_s);
    AuditLog log(other, testKey(), testContext());
    for (int i = 0; i < 3; ++i)
        surely(log.record(anEntry(i)));
    QTRY_COMPARE(AuditHead::read(AuditHead::pathFor(other), testKey()).head.seq,
                 3);
    QVERIFY(QFile::copy(AuditHead::pathFor(other), other + u".saved"_s));
    QCOMPARE(surely(log.record(anEntry(3))), 4); // its row
    QTRY_VERIFY([&] {
        QFile now(AuditHead::pathFor(other));
        return now.open(QIODevice::ReadOnly) && now.readAll().contains("\"seq\":4");
    }());
    RawSqlite(other).run(u"DELETE FROM entries WHERE seq = 4"_s);
    QVERIFY(QFile::remove(AuditHead::pathFor(other)));
    QVERIFY(QFile::rename(other + u".saved"_s, AuditHead::pathFor(other)));
    surely(log.record(anEntry(5)));
    const auto found = checked(other, testKey());
    QVERIFY(found);
    QVERIFY2(found->fault == Fault::Noted, qPrintable(found->sentence()));
}

void TestAuditLog::aLogThatWasTakenAwayIsNoted()
{
    write(m_path, testKey(), 20);
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(m_path + suffix);
    write(m_path, testKey(), 3);
    const auto report = checked(m_path, testKey());
    QVERIFY(report);
    QVERIFY2(report->fault == Fault::Noted, qPrintable(report->sentence()));
    QCOMPARE(report->seq, 1);
    QCOMPARE(report->rows, 1 + 3);
    QVERIFY(RawSqlite(m_path).run(u"SELECT cause FROM entries WHERE seq = 1"_s).toString().contains(u"row 20"_s));
}

void TestAuditLog::aLogThatIsTakenAwayUnderItsWriterIsNoted()
{
#ifndef Q_OS_UNIX
    QSKIP("A file that is open can't be taken away here");
#endif
    AuditLog log(m_path, testKey(), testContext());
    surely(log.record(anEntry(0)));
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(m_path + suffix);
    QCOMPARE(surely(log.record(anEntry(1))), 2); // behind the row that says so, in a file that can be found
    const auto report = checked(m_path, testKey());
    QVERIFY(report);
    QVERIFY2(report->fault == Fault::Noted, qPrintable(report->sentence()));
    QCOMPARE(report->rows, 2);
}

void TestAuditLog::aRowOfAnotherLogIsFound()
{
    const QString other = m_folder->filePath(u"other.db"_s);
    write(m_path, testKey(), 3);
    write(other, testKey(), 3);
    RawSqlite raw(m_path);
    raw.run(u"ATTACH DATABASE '%1' AS other"_s.arg(other));
    raw.run(u"DELETE FROM entries"_s);
    raw.run(u"INSERT INTO entries SELECT * FROM other.entries"_s);
    const auto report = checked(m_path, testKey());
    QVERIFY(report);
    QVERIFY(report->fault == Fault::Altered);
    QCOMPARE(report->seq, 1);
}

void TestAuditLog::removesOldRowsAndStaysSound()
{
    ManualClock clock;
    {
        AuditLog log(m_path, testKey(), testContext(), clock);
        for (int i = 0; i < 10; ++i) {
            surely(log.record(anEntry(i)));
            clock.advance(24h);
        }
        QCOMPARE(surely(log.removeOlderThan(5 * 24h, u"ada"_s)), 5);
        QCOMPARE(surely(log.removeOlderThan(5 * 24h, u"ada"_s)), 0);
        surely(log.record(anEntry(10)));
    }
    auto report = checked(m_path, testKey());
    QVERIFY(report);
    QVERIFY2(report->isSound(), qPrintable(report->sentence()));
    QCOMPARE(report->firstSeq, 6);
    QCOMPARE(report->rows, 5 + 1 + 1);
    QCOMPARE(RawSqlite(m_path).run(u"SELECT cause FROM entries WHERE action = 'audit'"_s).toString(), u"Rows up to 5 were removed."_s);

    // The last row stays, however old.
    clock.advance(24h * 1000);
    {
        AuditLog log(m_path, testKey(), testContext(), clock);
        QCOMPARE(surely(log.removeOlderThan(24h, u"ada"_s)), 6);
    }
    report = checked(m_path, testKey());
    QVERIFY2(report && report->isSound(), qPrintable(report->sentence()));
    QCOMPARE(report->rows, 2);
}

void TestAuditLog::removedOtherwiseIsFound()
{
    ManualClock clock;
    {
        AuditLog log(m_path, testKey(), testContext(), clock);
        for (int i = 0; i < 10; ++i) {
            surely(log.record(anEntry(i)));
            clock.advance(24h);
        }
        QCOMPARE(surely(log.removeOlderThan(5 * 24h, u"ada"_s)), 5);
    }
    RawSqlite(m_path).run(u"DELETE FROM entries WHERE seq = 6"_s);
    const auto report = checked(m_path, testKey());
    QVERIFY(report);
    QVERIFY(report->fault == Fault::Removed);
    QCOMPARE(report->seq, 6);
}

//! Removing old rows must not remove what shows that the log was tampered with.
void TestAuditLog::nothingIsRemovedFromALogThatIsNotSound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("fault");
    QTest::newRow("the end cut off") << u"DELETE FROM entries WHERE seq > 8"_s << int(Fault::CutOff);
    QTest::newRow("an old row altered") << u"UPDATE entries SET outcome = 'wrong' WHERE seq = 2"_s << int(Fault::Altered);
}

void TestAuditLog::nothingIsRemovedFromALogThatIsNotSound()
{
    QFETCH(const QString, sql);
    QFETCH(const int, fault);
    ManualClock clock;
    {
        AuditLog log(m_path, testKey(), testContext(), clock);
        for (int i = 0; i < 10; ++i) {
            surely(log.record(anEntry(i)));
            clock.advance(24h);
        }
    }
    RawSqlite(m_path).run(sql);
    {
        AuditLog log(m_path, testKey(), testContext(), clock);
        const auto refused = QCoro::waitFor(log.removeOlderThan(5 * 24h, u"ada"_s));
        QVERIFY(!refused && refused.error().kind == Error::Kind::Rejected);
        QVERIFY2(refused.error().message.contains(u"Nothing was removed"_s), qPrintable(refused.error().message));
    }
    QCOMPARE(RawSqlite(m_path).run(u"SELECT min(seq) FROM entries"_s).toInt(), 1);
    QCOMPARE(int(checked(m_path, testKey())->fault), fault);
}

void TestAuditLog::twoWritersMakeOneChain()
{
    {
        AuditLog one(m_path, testKey(), testContext());
        AuditLog two(m_path, testKey(), testContext());
        std::vector<QCoro::Task<Expected<qint64>>> tasks;
        for (int i = 0; i < 60; ++i)
            tasks.push_back((i % 2 ? one : two).record(anEntry(i)));
        for (auto &task : tasks)
            surely(std::move(task));
    }
    const auto report = checked(m_path, testKey());
    QVERIFY2(report && report->isSound(), report ? qPrintable(report->sentence()) : "");
    QCOMPARE(report->rows, 60);
}

void TestAuditLog::whatIsOnItsWayIsWrittenAtTheEnd()
{
    std::vector<QCoro::Task<Expected<qint64>>> tasks;
    {
        AuditLog log(m_path, testKey(), testContext());
        for (int i = 0; i < 30; ++i)
            tasks.push_back(log.record(anEntry(i)));
    }
    for (auto &task : tasks)
        surely(std::move(task));
    QCOMPARE(checked(m_path, testKey())->rows, 30);
}

void TestAuditLog::anEmptyLogIsSound()
{
    AuditFile file(m_path, testKey());
    QVERIFY(file.open());
    const auto report = checkAuditLog(file);
    QVERIFY(report && report->isSound());
    QCOMPARE(report->sentence(), u"The log is sound. It is empty."_s);
}

void TestAuditLog::noLogIsNotFoundAndNotMade()
{
    const auto report = checked(m_path, testKey());
    QVERIFY(!report);
    QVERIFY(report.error().kind == Error::Kind::NotFound);
    QVERIFY(!QFile::exists(m_path));
}

void TestAuditLog::aHeadThatCanNotBeWrittenIsTold()
{
    AuditLog log(m_path, testKey(), testContext());
    surely(log.record(anEntry(0)));
    const QString head = AuditHead::pathFor(m_path);
    QTRY_VERIFY(AuditHead::read(head, testKey()).head.seq == 1);
    // A folder in its place can't be replaced by a file.
    QVERIFY(QFile::remove(head));
    QVERIFY(QDir().mkdir(head));
    QString told;
    connect(&log, &AuditLog::headNotSigned, this, [&told](const Error &error) { told = error.message; });
    surely(log.record(anEntry(1))); // safe all the same
    QTRY_VERIFY2(told.contains(u"can't be written"_s), qPrintable(told));
}

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
