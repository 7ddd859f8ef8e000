// SPDX-License-Identifier: GPL-3.0-or-later
// What a check says about a store, and which addresses lead to one.
#include "store/storeaddress.h"
#include "store/storecheck.h"

#include <QTemporaryDir>
#include <QTest>

#include <qcoro/qcorotask.h>

using namespace Ringproof;
using Outcome = Check::Outcome;

class StoreCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoreThatAnswersIsInOrder();
    void aSlowStoreIsWorthALook();
    void aWrongClockIsWorthALook();
    void aStoreThatCannotBeReachedSaysWhy();
    void aFileOfThisComputerIsOpenedAndChecked();
    void aRedisThatIsNotThereFailsTheCheck();
    void anAddressIsAFileOrARedis();
};

void StoreCheckTest::aStoreThatAnswersIsInOrder()
{
    const QList<Check> checks = judgeStore(StoreHealth {Milliseconds(3), Milliseconds(-400), QStringLiteral("Redis 7")});
    QCOMPARE(checks.size(), 2);
    QVERIFY(checks.at(0).outcome == Outcome::Ok && checks.at(1).outcome == Outcome::Ok);
    QCOMPARE(checks.at(0).what, QStringLiteral("store"));
    QCOMPARE(checks.at(0).sentence, QStringLiteral("Redis 7 answers in 3 ms."));
    QCOMPARE(checks.at(1).what, QStringLiteral("clock"));
}

void StoreCheckTest::aSlowStoreIsWorthALook()
{
    const QList<Check> checks = judgeStore(StoreHealth {Milliseconds(251), Milliseconds(0), QStringLiteral("Redis 7")});
    QVERIFY(checks.at(0).outcome == Outcome::Warning);
    QVERIFY(checks.at(0).sentence.contains(QStringLiteral("slow")));
}

void StoreCheckTest::aWrongClockIsWorthALook()
{
    for (const int offset : {5'001, -5'001}) {
        const QList<Check> checks = judgeStore(StoreHealth {Milliseconds(1), Milliseconds(offset), QStringLiteral("Redis 7")});
        QVERIFY(checks.at(1).outcome == Outcome::Warning);
        QVERIFY(checks.at(1).sentence.contains(QStringLiteral("NTP")));
    }
}

void StoreCheckTest::aStoreThatCannotBeReachedSaysWhy()
{
    const QList<Check> checks = judgeStore(failure(Error::Kind::Unavailable, QStringLiteral("No Redis there.")));
    QCOMPARE(checks, QList<Check>({{QStringLiteral("store"), Outcome::Failed, QStringLiteral("No Redis there.")}}));
}

void StoreCheckTest::aFileOfThisComputerIsOpenedAndChecked()
{
    QTemporaryDir folder;
    const auto store = openStore(*StoreAddress::parse(QStringLiteral("embedded:")), folder.filePath(QStringLiteral("codes.db")), {}, {});
    const QList<Check> checks = QCoro::waitFor(checkStore(store.get()));
    QCOMPARE(checks.size(), 2);
    QVERIFY(checks.at(0).outcome != Outcome::Failed);
}

void StoreCheckTest::aRedisThatIsNotThereFailsTheCheck()
{
    const auto store = openStore(*StoreAddress::parse(QStringLiteral("redis://127.0.0.1:1")), {}, {}, {});
    const QList<Check> checks = QCoro::waitFor(checkStore(store.get()));
    QCOMPARE(checks.size(), 1);
    QVERIFY(checks.at(0).outcome == Outcome::Failed);
}

void StoreCheckTest::anAddressIsAFileOrARedis()
{
    const auto usual = StoreAddress::parse(QStringLiteral("embedded:"));
    QVERIFY(usual && !usual->redis && usual->file.isEmpty());
    const auto other = StoreAddress::parse(QStringLiteral("embedded:/srv/codes.db"));
    QVERIFY(other && other->file == QStringLiteral("/srv/codes.db"));
    const auto redis = StoreAddress::parse(QStringLiteral("rediss://host/3"));
    QVERIFY(redis && redis->redis && redis->redis->database == 3);
    QVERIFY(!StoreAddress::parse(QStringLiteral("embedded:codes.db")));
    QVERIFY(!StoreAddress::parse(QString()));
    const auto secret = StoreAddress::parse(QStringLiteral("redis://:hunter2@host"));
    QVERIFY(!secret && !secret.error().message.contains(QStringLiteral("hunter2")));
}

QTEST_GUILESS_MAIN(StoreCheckTest)
#include "tst_storecheck.moc"
