// SPDX-License-Identifier: GPL-3.0-or-later
// What the status bar knows of the store, while nobody asks the store for anything.
#include "health.h"
#include "support/lossystore.h"
#include "ui/uibench.h"

#include <QTest>

using namespace Ringproof;
using namespace Ringproof::Test;

namespace {

constexpr int Patience = 20'000; // ms
constexpr int Always = 1'000'000;

} // namespace

class HealthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<UiBench>();
        m_health = std::make_unique<Health>(m_bench->store);
        m_health->check();
        QTRY_COMPARE_WITH_TIMEOUT(m_health->store().tone, Tone::Success, Patience);
    }
    void cleanup()
    {
        m_health.reset();
        m_bench.reset();
    }

    void aLostWayIsNoticedAtOnce()
    {
        m_bench->store.requestsToLose = Always;
        Q_EMIT m_bench->store.reachableChanged(false);
        QTRY_COMPARE_WITH_TIMEOUT(m_health->store().tone, Tone::Danger, Patience);
        QVERIFY(m_health->timeToRetry());

        m_bench->store.requestsToLose = 0;
        Q_EMIT m_bench->store.reachableChanged(true);
        QVERIFY(!m_health->timeToRetry()); // it is being asked
        QTRY_COMPARE_WITH_TIMEOUT(m_health->store().tone, Tone::Success, Patience);
        QVERIFY(!m_health->timeToRetry());
    }

    void whatIsKnownAlreadyIsNotAsked()
    {
        const int requests = m_bench->store.requests;
        Q_EMIT m_bench->store.reachableChanged(true);
        QCOMPARE(m_bench->store.requests, requests);
    }

private:
    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<Health> m_health;
};

QTEST_MAIN(HealthTest)
#include "tst_health.moc"
