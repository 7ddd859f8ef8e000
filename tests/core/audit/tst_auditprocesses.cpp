// SPDX-License-Identifier: GPL-3.0-or-later
// Processes that write to one audit log and are killed in the middle of it.
#include "core/audit/audited.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace Ringproof;
using namespace Qt::StringLiterals;

class TestAuditProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAtAnyMomentItVerifies();
};

void TestAuditProcesses::killedAtAnyMomentItVerifies()
{
    constexpr int Kills = 200;
    constexpr int AtOnce = 8;
    constexpr int Generous = 60'000;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"audit.db"_s);
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    qint64 safe = 0;
    for (int killed = 0; killed < Kills; killed += AtOnce) {
        std::vector<std::unique_ptr<QProcess>> writers;
        for (int i = 0; i < AtOnce; ++i) {
            auto &writer = writers.emplace_back(std::make_unique<QProcess>());
            writer->setProcessChannelMode(QProcess::ForwardedErrorChannel);
            writer->start(QStringLiteral(AUDITWRITER), {path});
        }
        for (const auto &writer : writers)
            QVERIFY(QTest::qWaitFor([&] { return writer->state() == QProcess::Running && writer->bytesAvailable() > 0; }, Generous));
        // At a moment that nobody chose: after some number of loop turns, one right after the other.
        for (int turns = random.bounded(40); turns > 0; --turns)
            QCoreApplication::processEvents();
        for (const auto &writer : writers)
            writer->kill();
        for (const auto &writer : writers) {
            QVERIFY(QTest::qWaitFor([&] { return writer->state() == QProcess::NotRunning; }, Generous));
            const QByteArray said = writer->readAllStandardOutput();
            QVERIFY2(!said.contains("failed"), qPrintable(u"seed %1"_s.arg(seed)));
            safe += said.count('\n');
        }
        const auto report = checked(path, testKey());
        QVERIFY2(report && report->isSound(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(report ? report->sentence() : report.error().message)));
        QVERIFY2(report->rows >= safe, qPrintable(u"%1 rows of %2 that were safe"_s.arg(report->rows).arg(safe)));
    }
    qInfo("%d processes killed, %lld entries safe", Kills, safe);
}

QTEST_GUILESS_MAIN(TestAuditProcesses)
#include "tst_auditprocesses.moc"
