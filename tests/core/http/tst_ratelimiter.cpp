// SPDX-License-Identifier: GPL-3.0-or-later
// Token buckets on a clock that is moved by hand.
#include "http/ratelimiter.h"

#include <QtTest>

using namespace Ringproof;
using namespace std::chrono_literals;

class TestRateLimiter : public QObject
{
    Q_OBJECT

private:
    static int takeAll(RateLimiter &limiter, const QString &key)
    {
        int taken = 0;
        while (!limiter.take(key))
            ++taken;
        return taken;
    }

private Q_SLOTS:
    void aBurstIsGrantedAndThenTheRate()
    {
        ManualClock clock;
        RateLimiter limiter({2, 5}, clock);
        const QString key = QStringLiteral("a");
        QCOMPARE(takeAll(limiter, key), 5);
        QCOMPARE(limiter.wait(key), std::optional<Milliseconds>(500ms));
        clock.advance(499ms);
        QVERIFY(limiter.take(key));
        clock.advance(1ms);
        QVERIFY(!limiter.take(key));
        clock.advance(1500ms);
        QCOMPARE(takeAll(limiter, key), 3);
        clock.advance(1h);
        QCOMPARE(takeAll(limiter, key), 5);
    }

    void keysAreCountedByThemselves()
    {
        ManualClock clock;
        RateLimiter limiter({1, 2}, clock);
        QCOMPARE(takeAll(limiter, QStringLiteral("a")), 2);
        QCOMPARE(takeAll(limiter, QStringLiteral("b")), 2);
    }

    void aClockSetBackGivesNothing()
    {
        ManualClock clock;
        RateLimiter limiter({1, 2}, clock);
        QCOMPARE(takeAll(limiter, QStringLiteral("a")), 2);
        clock.advance(-1h);
        QVERIFY(limiter.take(QStringLiteral("a")));
    }

    void askingDoesNotCount()
    {
        ManualClock clock;
        RateLimiter limiter({1, 1}, clock);
        QVERIFY(!limiter.wait(QStringLiteral("a")));
        QVERIFY(!limiter.wait(QStringLiteral("a")));
        QVERIFY(!limiter.take(QStringLiteral("a")));
        QVERIFY(limiter.wait(QStringLiteral("a")));
        QCOMPARE(limiter.size(), 1);
    }

    void aFloodOfKeysTakesABoundedPlace()
    {
        ManualClock clock;
        RateLimiter limiter({1, 2}, clock);
        for (int i = 0; i < RateLimiter::MostKeys + 100; ++i)
            QVERIFY(!limiter.take(QString::number(i)));
        QVERIFY(limiter.size() <= RateLimiter::MostKeys);

        clock.advance(1h); // all are quiet now
        QVERIFY(!limiter.take(QStringLiteral("another")));
        QVERIFY(!limiter.take(QStringLiteral("and another")));
        QVERIFY2(limiter.size() <= RateLimiter::MostKeys, qPrintable(QString::number(limiter.size())));
    }
};

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
