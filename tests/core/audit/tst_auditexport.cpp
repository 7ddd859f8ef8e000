// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log for other programs.
#include "core/audit/audited.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Ringproof;
using namespace Qt::StringLiterals;

class TestAuditExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFormulaIsDisarmed_data();
    void aFormulaIsDisarmed();
    void quotesAndLinesStayInTheirField();
    void jsonHasEveryField();
    void exportsWhatTheFilterLetsThrough();
    void aDiskThatIsFullIsTold();
};

void TestAuditExport::aFormulaIsDisarmed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFormula");
    const auto row = [](const char *text, bool isFormula) { QTest::newRow(text) << QString::fromUtf8(text) << isFormula; };
    row("=1+1", true);
    row("+1 ••• ••• ••04", true);
    row("-2", true);
    row("@SUM(A1)", true);
    row("|calc", true);
    row("%0A=1", true);
    row("  =1+1", true);
    row("\t=1", true);
    row("\r=1", true);
    row("\n=1", true);
    row("busy", false);
    row("a=b", false);
    row("", false);
}

void TestAuditExport::aFormulaIsDisarmed()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isFormula);
    AuditEntry entry;
    entry.cause = text;
    const QByteArray line = auditExportRow(AuditFormat::Csv, entry);
    const QByteArray expected = (isFormula ? "\"'" : "\"") + text.toUtf8() + '"';
    QVERIFY2(line.contains(expected), line.constData());
    QVERIFY(isFormula || !line.contains("\"'"));
}

void TestAuditExport::quotesAndLinesStayInTheirField()
{
    AuditEntry entry;
    entry.seq = 7;
    entry.cause = u"said \"no\", twice\nand left"_s;
    const QByteArray line = auditExportRow(AuditFormat::Csv, entry);
    QVERIFY2(line.startsWith("\"7\",\"1970-01-01T00:00:00.000Z\","), line.constData());
    QVERIFY2(line.contains("\"said \"\"no\"\", twice\nand left\""), line.constData());
    QVERIFY(line.endsWith("\r\n"));
    QCOMPARE(auditExportHeader(AuditFormat::Csv),
             QByteArray("seq,at,user,host,by,profile,action,number,outcome,cause,request_id,run_id,call_id,mac\r\n"));
}

void TestAuditExport::jsonHasEveryField()
{
    AuditEntry entry;
    entry.seq = 7;
    entry.cause = u"=\"no\"\n"_s;
    entry.mac = "\x01\x02";
    const QByteArray line = auditExportRow(AuditFormat::JsonLines, entry);
    QCOMPARE(line.count('\n'), 1);
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    QCOMPARE(json.size(), 14);
    QCOMPARE(json.value(u"seq"_s).toInteger(), 7);
    QCOMPARE(json.value(u"cause"_s).toString(), entry.cause);
    QCOMPARE(json.value(u"mac"_s).toString(), u"0102"_s);
}

void TestAuditExport::exportsWhatTheFilterLetsThrough()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"audit.db"_s);
    write(path, testKey(), 200);
    const auto exported = [&path](const AuditFilter &filter) {
        auto buffer = std::make_shared<QBuffer>();
        buffer->open(QIODevice::WriteOnly);
        AuditReader reader(path, testKey());
        const qint64 rows = surely(reader.exportTo(buffer, AuditFormat::JsonLines, filter));
        return rows == buffer->data().count('\n') ? rows : -1;
    };
    QCOMPARE(exported({}), 200);
    AuditFilter filter;
    filter.number = anEntry(4).number;
    QCOMPARE(exported(filter), 2); // entries 4 and 104
    filter = {};
    filter.action = u"verify"_s;
    QCOMPARE(exported(filter), 100);
    filter.outcome = u"wrong"_s;
    QCOMPARE(exported(filter), 0);
    filter = {};
    filter.until = Milliseconds(1);
    QCOMPARE(exported(filter), 0);
}

void TestAuditExport::aDiskThatIsFullIsTold()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"audit.db"_s);
    write(path, testKey(), 3);
    auto full = std::make_shared<QFile>(u"/dev/full"_s);
    if (!full->open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("this system has no /dev/full");
    AuditReader reader(path, testKey());
    const auto refused = QCoro::waitFor(reader.exportTo(full, AuditFormat::Csv, {}));
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"not complete"_s), qPrintable(refused.error().message));
}

QTEST_GUILESS_MAIN(TestAuditExport)
#include "tst_auditexport.moc"
