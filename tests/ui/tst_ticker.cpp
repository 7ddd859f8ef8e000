// SPDX-License-Identifier: GPL-3.0-or-later
// One timer for all countdowns, at rest while nothing counts.
#include "widgets/ticker.h"

#include <QSignalSpy>
#include <QTest>

using namespace Ringproof;
using namespace std::chrono_literals;

class TickerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restsUntilSomebodyCounts();
    void ticksOnceMoreWhenTheMomentIsThere();
    void countsForTheLongest();
    void whoAsksAgainHasAnotherMoment();
    void forgetsWhoIsGone();
    void ticksByItself();
};

void TickerTest::restsUntilSomebodyCounts()
{
    Ticker ticker;
    QVERIFY(!ticker.isTicking());
    QObject one;
    ticker.count(&one, ticker.now() + 60s);
    QVERIFY(ticker.isTicking());
    ticker.rest(&one);
    QVERIFY(!ticker.isTicking());
}

void TickerTest::ticksOnceMoreWhenTheMomentIsThere()
{
    ManualClock clock;
    Ticker ticker([&clock] { return clock.now(); });
    QSignalSpy ticks(&ticker, &Ticker::ticked);
    QObject one;
    ticker.count(&one, ticker.now() + 5s);
    clock.advance(4s);
    ticker.tick();
    QVERIFY(ticker.isTicking());
    clock.advance(1s);
    ticker.tick();
    QCOMPARE(ticks.size(), 2);
    QVERIFY(!ticker.isTicking());
}

void TickerTest::countsForTheLongest()
{
    ManualClock clock;
    Ticker ticker([&clock] { return clock.now(); });
    QObject one;
    QObject other;
    ticker.count(&one, ticker.now() + 5s);
    ticker.count(&other, ticker.now() + 50s);
    clock.advance(10s);
    ticker.tick();
    QVERIFY(ticker.isTicking());
    clock.advance(40s);
    ticker.tick();
    QVERIFY(!ticker.isTicking());
}

void TickerTest::whoAsksAgainHasAnotherMoment()
{
    ManualClock clock;
    Ticker ticker([&clock] { return clock.now(); });
    QObject one;
    ticker.count(&one, ticker.now() + 50s);
    ticker.count(&one, ticker.now() + 5s);
    clock.advance(5s);
    ticker.tick();
    QVERIFY(!ticker.isTicking());
}

void TickerTest::forgetsWhoIsGone()
{
    ManualClock clock;
    Ticker ticker([&clock] { return clock.now(); });
    {
        QObject one;
        ticker.count(&one, ticker.now() + 50s);
    }
    ticker.tick();
    QVERIFY(!ticker.isTicking());
}

void TickerTest::ticksByItself()
{
    Ticker ticker;
    QSignalSpy ticks(&ticker, &Ticker::ticked);
    QObject one;
    ticker.count(&one, ticker.now() + 60s);
    QTRY_VERIFY(ticks.size() >= 2);
}

QTEST_MAIN(TickerTest)
#include "tst_ticker.moc"
