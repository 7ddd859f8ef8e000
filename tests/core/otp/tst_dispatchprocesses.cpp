// SPDX-License-Identifier: GPL-3.0-or-later
// Processes that place calls and are killed in the middle of it: no call is without its row.
#include "core/sqlite/rawsqlite.h"
#include "sandbox/simulator.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>

using namespace Ringproof;
using namespace Qt::StringLiterals;

class TestDispatchProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAtAnyMomentEveryCallHasItsRow();
};

void TestDispatchProcesses::killedAtAnyMomentEveryCallHasItsRow()
{
    constexpr int Kills = 32;
    constexpr int AtOnce = 4;
    constexpr int NumbersEach = 200;
    constexpr int Generous = 60'000;
    const QTemporaryDir folder;
    SimulatorOptions options;
    options.speed = 1000;
    Simulator simulator(options);
    QStringList called;
    connect(&simulator, &Simulator::called, this, [&called](VirtualPhone *phone) { called << phone->number(); });
    const Expected<QUrl> url = simulator.start();
    QVERIFY(url);

    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (int killed = 0; killed < Kills; killed += AtOnce) {
        std::vector<std::unique_ptr<QProcess>> desks;
        for (int i = 0; i < AtOnce; ++i) {
            const QString first = QString::number(2000 + (killed + i) * NumbersEach);
            auto &desk = desks.emplace_back(std::make_unique<QProcess>());
            desk->setProcessChannelMode(QProcess::ForwardedErrorChannel);
            desk->start(QStringLiteral(DISPATCHER), {folder.path(), url->toString(), first});
        }
        for (const auto &desk : desks)
            QVERIFY(QTest::qWaitFor([&] { return desk->state() == QProcess::NotRunning || desk->canReadLine(); }, Generous));
        // At a moment that nobody chose: after some more calls, and some more turns of the loop.
        const qsizetype calls = called.size() + random.bounded(8);
        QVERIFY(QTest::qWaitFor([&] { return called.size() >= calls; }, Generous));
        for (int turns = random.bounded(20); turns > 0; --turns)
            QCoreApplication::processEvents();
        for (const auto &desk : desks)
            desk->kill();
        for (const auto &desk : desks) {
            QVERIFY(QTest::qWaitFor([&] { return desk->state() == QProcess::NotRunning; }, Generous));
            const QByteArray said = desk->readAllStandardOutput();
            QVERIFY2(said.count('\n') == said.count("dispatched "), said.constData());
        }
    }
    QCOMPARE(simulator.runs(), int(called.size())); // a POST each
    QCOMPARE(QSet<QString>(called.cbegin(), called.cend()).size(), called.size());

    // Who asked stands in the row as the number that was called.
    RawSqlite log(folder.filePath(u"audit.db"_s));
    const QStringList rows = log.run(u"SELECT group_concat(by) FROM entries WHERE outcome = 'started'"_s).toString().split(u',');
    const QSet<QString> started(rows.cbegin(), rows.cend());
    for (const QString &number : std::as_const(called))
        QVERIFY2(started.contains(number), qPrintable(u"seed %1: %2 was called without a row"_s.arg(seed).arg(number)));
    qInfo("%d processes killed, %lld calls, %lld begun", Kills, qint64(called.size()), qint64(started.size()));
}

QTEST_GUILESS_MAIN(TestDispatchProcesses)
#include "tst_dispatchprocesses.moc"
