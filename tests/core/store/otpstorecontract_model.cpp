// SPDX-License-Identifier: GPL-3.0-or-later
// The contract's last part: requests in random order, compared with a model; and the guesser's bound under every interleaving.
#include "core/store/chance.h"
#include "core/store/otpstorecontract.h"
#include "core/store/randomwalk.h"
#include "core/store/siege.h"

#include <QTest>

namespace Ringproof {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

void OtpStoreContract::everyAnswerAgreesWithTheModel()
{
    std::vector<Desk> desks;
    std::vector<Policy> policies;
    for (const int maxAttempts : {MostAttempts, MostAttempts - 1, MostAttempts}) {
        const StoreSettings settings = tightSettings(maxAttempts);
        desks.push_back(desk(settings));
        policies.push_back(settings.policy);
    }
    RandomWalk walk(harness(), std::move(desks), std::move(policies), randomSeed());
    const int count = randomSteps(3000);
    for (int i = 0; i < count; ++i) {
        const QString wrong = walk.step();
        if (!wrong.isEmpty()) {
            for (const QString &request : walk.story())
                qInfo("%s", qPrintable(request));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u"step %1: %2"_s.arg(i).arg(wrong)));
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%lld codes verified; unsure %d times", static_cast<long long>(walk.record().verified()), walk.unsure());
}

void OtpStoreContract::anyInterleavingKeepsTheBound()
{
    StoreSettings settings = tightSettings(MostAttempts);
    settings.policy.cooldown = 0s; // all of a day's calls and attempts may fall together
    settings.policy.sendsPerHour = 0;
    Siege siege(harness(), {desk(settings), desk(settings), desk(settings)}, randomSeed());
    const int rounds = randomSteps(3000) / Siege::RequestsAtOnce;
    for (int round = 0; round < rounds; ++round) {
        const QString wrong = siege.attack();
        QVERIFY2(wrong.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(wrong)));
        if (QTest::currentTestFailed())
            return;
        siege.pause();
    }
    QVERIFY2(siege.record().wasPressed() || rounds < 50, "no number was tried as often as allowed: this run shows nothing");
}

} // namespace Ringproof
