// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log through the command line: what the commands leave in it, and what `audit` makes of it.
#include "core/sqlite/rawsqlite.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class TestCliAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aDispatchAndItsVerdictAreInTheLog();
    void aChangedLogIsNotSound();
    void withoutTheKeyNothingIsDone();
    void withoutARowNothingIsResetOrShown();
    void whoListsNumbersIsInTheLog();
    void whoRevokesIsInTheLog();
    void exportsToAFileOfItsOwner();
    void badUsageIsExplained();
    void noLogIsSaid();

private:
    struct Result {
        int status = -1;
        QJsonObject json;
        QByteArray out;
        QByteArray err;
    };
    [[nodiscard]] Result run(const QStringList &arguments, bool withKey = true);
    //! What a column says in the rows of an action, one after the other.
    [[nodiscard]] QString column(const char *name, const char *action) const
    {
        return RawSqlite(log())
            .run(u"SELECT group_concat(%1) FROM (SELECT * FROM entries WHERE action = '%2' ORDER BY seq)"_s.arg(QLatin1StringView(name),
                                                                                                                QLatin1StringView(action)))
            .toString();
    }
    [[nodiscard]] QString log() const { return m_folder->filePath(u"data/ringproof/audit.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliAudit::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

TestCliAudit::Result TestCliAudit::run(const QStringList &arguments, bool withKey)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_folder->filePath(u"data"_s));
    environment.remove(u"RINGPROOF_AUDIT_KEY"_s);
    if (withKey)
        environment.insert(u"RINGPROOF_AUDIT_KEY"_s, u"0123456789abcdef"_s.repeated(4));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(RINGPROOF_CLI), arguments);
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000))
        process.kill();
    Result result;
    result.status = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    result.json = QJsonDocument::fromJson(result.out).object();
    return result;
}

void TestCliAudit::aDispatchAndItsVerdictAreInTheLog()
{
    QCOMPARE(run({u"--json"_s, u"dispatch"_s, u"+12025550100"_s}).status, 0);
    QCOMPARE(run({u"--json"_s, u"verify"_s, u"+12025550100"_s, u"000000"_s}).status, 1);
    const Result result = run({u"--json"_s, u"audit"_s, u"verify"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.json.value(u"outcome"_s).toString(), u"sound"_s);
    QCOMPARE(result.json.value(u"rows"_s).toInt(), 3);
    QCOMPARE(result.json.value(u"keyed"_s).toBool(), true);
    QCOMPARE(RawSqlite(log()).run(u"SELECT group_concat(outcome) FROM (SELECT outcome FROM entries ORDER BY seq)"_s).toString(),
             u"started,dispatched,wrong"_s);
    QCOMPARE(RawSqlite(log()).run(u"SELECT profile || ' ' || number FROM entries"_s).toString(), u"Sandbox +1 ••• ••• ••00"_s);
}

void TestCliAudit::aChangedLogIsNotSound()
{
    QCOMPARE(run({u"--json"_s, u"dispatch"_s, u"+12025550100"_s}).status, 0);
    RawSqlite(log()).run(u"UPDATE entries SET outcome = 'refused' WHERE seq = 2"_s);
    const Result result = run({u"--json"_s, u"audit"_s, u"verify"_s});
    QCOMPARE(result.status, 1);
    QCOMPARE(result.json.value(u"outcome"_s).toString(), u"altered"_s);
    QCOMPARE(result.json.value(u"seq"_s).toInt(), 2);
}

void TestCliAudit::withoutTheKeyNothingIsDone()
{
    QCOMPARE(run({u"--json"_s, u"dispatch"_s, u"+12025550100"_s}).status, 0);
    const Result refused = run({u"--json"_s, u"dispatch"_s, u"+12025550101"_s}, false);
    QCOMPARE(refused.status, 5);
    QVERIFY2(refused.json.value(u"message"_s).toString().contains(u"RINGPROOF_AUDIT_KEY"_s), refused.out.constData());
    QCOMPARE(run({u"--json"_s, u"audit"_s, u"verify"_s}, false).status, 2);
    QCOMPARE(run({u"--json"_s, u"audit"_s, u"verify"_s}).status, 0);
}

void TestCliAudit::withoutARowNothingIsResetOrShown()
{
    QCOMPARE(run({u"--json"_s, u"dispatch"_s, u"+12025550100"_s}).status, 0);
    const Result reset = run({u"--json"_s, u"reset"_s, u"+12025550100"_s}, false);
    QCOMPARE(reset.status, 5);
    QCOMPARE(reset.json.value(u"outcome"_s).toString(), u"unavailable"_s);
    QVERIFY2(reset.json.value(u"message"_s).toString().startsWith(u"Nothing was reset"_s), reset.out.constData());

    for (const QStringList &command : {QStringList {u"--json"_s, u"codes"_s}, QStringList {u"codes"_s}}) {
        const Result codes = run(command, false);
        QCOMPARE(codes.status, 0);
        QVERIFY2(codes.out.contains("+1 ••• ••• ••00"), codes.out.constData());
        QVERIFY2(!codes.out.contains("2025550100"), codes.out.constData());
        QVERIFY2(codes.err.contains("The numbers are masked"), codes.err.constData());
    }
    QCOMPARE(column("outcome", "reset"), QString());
    QCOMPARE(column("outcome", "reveal"), QString());
    QCOMPARE(run({u"--json"_s, u"reset"_s, u"+12025550100"_s}).status, 0);
    QCOMPARE(column("outcome", "reset"), u"started,reset"_s);
}

void TestCliAudit::whoListsNumbersIsInTheLog()
{
    QCOMPARE(run({u"--json"_s, u"codes"_s}).status, 0);
    QVERIFY(!QFile::exists(log())); // nothing was shown
    QCOMPARE(run({u"--json"_s, u"dispatch"_s, u"+12025550100"_s}).status, 0);
    QCOMPARE(run({u"--json"_s, u"dispatch"_s, u"+12025550101"_s}).status, 0);
    const Result codes = run({u"codes"_s});
    QVERIFY(codes.out.contains("+12025550100") && codes.out.contains("+12025550101"));
    QCOMPARE(column("outcome || ' ' || cause", "reveal"), u"shown numbers: 2"_s);
    QVERIFY(!column("by", "reveal").isEmpty());
}

void TestCliAudit::whoRevokesIsInTheLog()
{
    QCOMPARE(run({u"--json"_s, u"revoke"_s, u"+12025550100"_s}).status, 1);
    QVERIFY(!column("by", "revoke").isEmpty());
}

void TestCliAudit::exportsToAFileOfItsOwner()
{
    QCOMPARE(run({u"--json"_s, u"dispatch"_s, u"+12025550100"_s}).status, 0);
    const QString path = m_folder->filePath(u"out.csv"_s);
    const Result result = run({u"--json"_s, u"audit"_s, u"export"_s, u"--out"_s, path});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.json.value(u"rows"_s).toInt(), 2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), 3);
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));

    const Result lines = run({u"audit"_s, u"export"_s, u"--format"_s, u"jsonl"_s, u"--number"_s, u"+12025550100"_s});
    QCOMPARE(lines.status, 0);
    QCOMPARE(lines.out.count('\n'), 2);
    QCOMPARE(run({u"audit"_s, u"export"_s, u"--format"_s, u"jsonl"_s, u"--number"_s, u"+12025550101"_s}).out, QByteArray());
}

void TestCliAudit::badUsageIsExplained()
{
    QCOMPARE(run({u"--json"_s, u"audit"_s}).status, 2);
    QCOMPARE(run({u"--json"_s, u"audit"_s, u"polish"_s}).status, 2);
    QCOMPARE(run({u"--json"_s, u"audit"_s, u"remove"_s}).status, 2);
    QCOMPARE(run({u"audit"_s, u"export"_s, u"--format"_s, u"xml"_s}).status, 2);
}

void TestCliAudit::noLogIsSaid()
{
    const Result result = run({u"--json"_s, u"audit"_s, u"verify"_s});
    QCOMPARE(result.status, 1);
    QCOMPARE(result.json.value(u"outcome"_s).toString(), u"none"_s);
    QVERIFY(!QFile::exists(log()));
}

QTEST_GUILESS_MAIN(TestCliAudit)
#include "tst_cliaudit.moc"
