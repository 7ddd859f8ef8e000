// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log and its key: without one, with one from some row on, with another one, with none any more.
#include "core/audit/audited.h"
#include "core/sqlite/rawsqlite.h"

using namespace Ringproof;
using namespace Qt::StringLiterals;
using Fault = AuditReport::Fault;

class TestAuditKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void withoutAKeyItIsSaid();
    void aKeyMayComeLater();
    void theKeyCanNotBeLeftOut();
    void anotherKeyIsRefused();
    void aRightLookingRowWithoutTheKeyIsFound();
    void aHeadWithoutTheKeyIsFound();
    void aLogMadeAnewWithoutTheKeyIsFound_data();
    void aLogMadeAnewWithoutTheKeyIsFound();
    void aChangedMarkOfTheKeyIsNotAnotherKey();
    void whoWritesWithoutAKeyStopsWhenThereIsOne();
    void aNewKeyIsNotTakenForAnOldOne();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestAuditKeys::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"audit.db"_s);
}

void TestAuditKeys::withoutAKeyItIsSaid()
{
    write(m_path, Secret(), 5);
    const auto report = checked(m_path, Secret());
    QVERIFY(report && report->isSound());
    QVERIFY(report->form == AuditChain::Form::Plain);
    QVERIFY2(report->sentence().contains(u"without a key"_s), qPrintable(report->sentence()));
    RawSqlite(m_path).run(u"UPDATE entries SET outcome = 'wrong' WHERE seq = 2"_s);
    QVERIFY(checked(m_path, Secret())->fault == Fault::Altered);
}

void TestAuditKeys::aKeyMayComeLater()
{
    write(m_path, Secret(), 5);
    write(m_path, testKey(), 5);
    auto report = checked(m_path, testKey());
    QVERIFY2(report && report->isSound(), report ? qPrintable(report->sentence()) : "");
    QCOMPARE(report->keyedFrom, 6);
    QVERIFY2(report->sentence().contains(u"rows before 6"_s), qPrintable(report->sentence()));
    write(m_path, testKey(), 1);
    QVERIFY(checked(m_path, testKey())->isSound());
}

void TestAuditKeys::theKeyCanNotBeLeftOut()
{
    write(m_path, testKey(), 5);
    AuditLog log(m_path, Secret(), testContext());
    const auto refused = QCoro::waitFor(log.record(anEntry(1)));
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == Error::Kind::Invalid);
    QVERIFY2(refused.error().message.contains(u"RINGPROOF_AUDIT_KEY"_s), qPrintable(refused.error().message));
    QVERIFY(!checked(m_path, Secret()));
    QCOMPARE(checked(m_path, testKey())->rows, 5);
}

void TestAuditKeys::anotherKeyIsRefused()
{
    write(m_path, testKey(), 5);
    AuditLog log(m_path, testKey('x'), testContext());
    const auto refused = QCoro::waitFor(log.record(anEntry(1)));
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"another key"_s), qPrintable(refused.error().message));
    QVERIFY(!checked(m_path, testKey('x')));
}

//! Whoever knows how rows are chained, but not the key, can't make one.
void TestAuditKeys::aRightLookingRowWithoutTheKeyIsFound()
{
    write(m_path, testKey(), 5);
    RawSqlite raw(m_path);
    AuditEntry forged;
    forged.seq = 6;
    forged.action = u"verify"_s;
    forged.outcome = u"verified"_s;
    const AuditChain chain(Secret(), raw.run(u"SELECT log_id FROM about"_s).toByteArray());
    const QByteArray mac = chain.macOf(forged, raw.run(u"SELECT mac FROM entries WHERE seq = 5"_s).toByteArray());
    raw.run(u"INSERT INTO entries VALUES (6, 0, '', '', '', '', 'verify', '', x'', 'verified', '', '', '', '', x'%1')"_s.arg(
        QString::fromLatin1(mac.toHex())));
    const auto report = checked(m_path, testKey());
    QVERIFY(report && report->fault == Fault::Altered);
    QCOMPARE(report->seq, 6);
}

void TestAuditKeys::aHeadWithoutTheKeyIsFound()
{
    write(m_path, testKey(), 5);
    RawSqlite raw(m_path);
    raw.run(u"DELETE FROM entries WHERE seq = 5"_s);
    const AuditChain chain(Secret(), raw.run(u"SELECT log_id FROM about"_s).toByteArray());
    const AuditHead head {4, raw.run(u"SELECT mac FROM entries WHERE seq = 4"_s).toByteArray(), 1};
    QVERIFY(head.write(AuditHead::pathFor(m_path), chain));
    QVERIFY(checked(m_path, testKey())->fault == Fault::NoHead);
}

//! What somebody can do who may write both files, knows how, and doesn't have the key: every row again, without a key.
void TestAuditKeys::aLogMadeAnewWithoutTheKeyIsFound_data()
{
    QTest::addColumn<int>("head");
    QTest::newRow("the head left") << 0;
    QTest::newRow("the head removed") << 1;
    QTest::newRow("the head made anew too") << 2;
}

void TestAuditKeys::aLogMadeAnewWithoutTheKeyIsFound()
{
    QFETCH(const int, head);
    write(m_path, testKey(), 5);
    const QString headPath = AuditHead::pathFor(m_path);
    const QString left = m_folder->filePath(u"left.head"_s);
    QVERIFY(QFile::rename(headPath, left));
    QVERIFY(QFile::remove(m_path));
    write(m_path, Secret(), 5);
    if (head != 2)
        QVERIFY(QFile::remove(headPath));
    if (head == 0)
        QVERIFY(QFile::rename(left, headPath));
    const auto report = checked(m_path, testKey());
    QVERIFY(report);
    QVERIFY2(report->fault == (head == 2 ? Fault::NotKeyed : Fault::NoHead), qPrintable(report->sentence()));

    // Reading has not made it right, and the next entry says what it found; or, where everything fits, from where on there is a key.
    QVERIFY(!checked(m_path, testKey())->isSound());
    write(m_path, testKey(), 1);
    const auto later = checked(m_path, testKey());
    QVERIFY(later);
    QVERIFY2(later->fault == (head == 2 ? Fault::None : Fault::Noted), qPrintable(later->sentence()));
    QCOMPARE(later->keyedFrom, 6);
}

void TestAuditKeys::aChangedMarkOfTheKeyIsNotAnotherKey()
{
    write(m_path, testKey(), 5);
    RawSqlite(m_path).run(u"UPDATE about SET key_check = x'00'"_s);
    const auto report = checked(m_path, testKey());
    QVERIFY(report && report->fault == Fault::AboutAltered);
    QVERIFY(!checked(m_path, testKey('x'))); // can't tell
    write(m_path, testKey(), 1);
    const auto later = checked(m_path, testKey());
    QVERIFY2(later && later->fault == Fault::Noted, later ? qPrintable(later->sentence()) : "");
    QCOMPARE(later->rows, 5 + 1 + 1);
}

void TestAuditKeys::whoWritesWithoutAKeyStopsWhenThereIsOne()
{
    AuditLog keyless(m_path, Secret(), testContext());
    surely(keyless.record(anEntry(0)));
    write(m_path, testKey(), 1);
    const auto refused = QCoro::waitFor(keyless.record(anEntry(1)));
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == Error::Kind::Invalid);
    const auto report = checked(m_path, testKey());
    QVERIFY2(report && report->isSound(), report ? qPrintable(report->sentence()) : "");
    QCOMPARE(report->rows, 2);
}

void TestAuditKeys::aNewKeyIsNotTakenForAnOldOne()
{
    write(m_path, Secret(), 3);
    const auto report = checked(m_path, testKey());
    QVERIFY(report && report->fault == Fault::NotKeyed);
    QVERIFY2(report->sentence().contains(u"check again after the next entry"_s), qPrintable(report->sentence()));
    QVERIFY(checked(m_path, Secret())->isSound());
    write(m_path, testKey(), 1);
    QVERIFY(checked(m_path, testKey())->isSound());
}

QTEST_GUILESS_MAIN(TestAuditKeys)
#include "tst_auditkeys.moc"
