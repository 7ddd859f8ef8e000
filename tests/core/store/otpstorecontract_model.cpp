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

namespace {

//! Plain, or sealed while keys are changed.
void addKeyRows()
{
    QTest::addColumn<bool>("areKeysChanged");
    QTest::newRow("plain") << false;
    QTest::newRow("while keys are changed") << true;
}

CodeSeal sealOf(char key, char previous)
{
    return CodeSeal::sealed(Secret(QByteArray(CodeSeal::KeySize, key)), Secret(QByteArray(CodeSeal::KeySize, previous)));
}

} // namespace

void OtpStoreContract::everyAnswerAgreesWithTheModel_data()
{
    addKeyRows();
}

//! Desks of several policies; some seal under the old key and some under the new one, and all know both.
void OtpStoreContract::everyAnswerAgreesWithTheModel()
{
    QFETCH(const bool, areKeysChanged);
    std::vector<Desk> desks;
    std::vector<Policy> policies;
    for (const int maxAttempts : {MostAttempts, MostAttempts - 1, MostAttempts}) {
        StoreSettings settings = tightSettings(maxAttempts);
        if (areKeysChanged)
            settings.seal = desks.size() == 1 ? sealOf('l', 'k') : sealOf('k', 'l');
        desks.push_back(desk(settings));
        policies.push_back(settings.policy);
    }
    RandomWalk walk(harness(), std::move(desks), std::move(policies), randomSeed());
    const int count = randomSteps(2000);
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

void OtpStoreContract::anyInterleavingKeepsTheBound_data()
{
    addKeyRows();
}

//! Where keys are changed, some desks have one key only: what they can't judge must be nobody's gain.
void OtpStoreContract::anyInterleavingKeepsTheBound()
{
    QFETCH(const bool, areKeysChanged);
    StoreSettings settings = tightSettings(MostAttempts);
    settings.policy.cooldown = 0s; // all of a day's calls and attempts may fall together
    settings.policy.sendsPerHour = 0;
    std::vector<Desk> desks;
    for (const CodeSeal &seal : {Ringproof::sealOf('k'), sealOf('l', 'k'), sealOf('l', 'k')}) {
        if (areKeysChanged)
            settings.seal = seal;
        desks.push_back(desk(settings));
    }
    settings.policy.sendsPerDay = SendsPerDay - 1; // a desk that is stricter, and knows the new key alone
    if (areKeysChanged)
        settings.seal = Ringproof::sealOf('l');
    desks.push_back(desk(settings));
    Siege siege(harness(), std::move(desks), randomSeed());
    const int rounds = randomSteps(2400) / Siege::RequestsAtOnce;
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
