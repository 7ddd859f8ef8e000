// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/chance.h"

namespace Ringproof {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

quint32 randomSeed()
{
    bool given = false;
    const uint wanted = qEnvironmentVariable("RINGPROOF_SEED").toUInt(&given);
    const quint32 seed = given ? wanted : QRandomGenerator::global()->generate();
    qInfo("RINGPROOF_SEED=%u repeats this run", seed);
    return seed;
}

int randomSteps(int normally)
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("RINGPROOF_STEPS", &given);
    return given ? wanted : normally;
}

StoreSettings tightSettings(int maxAttempts)
{
    StoreSettings settings;
    settings.policy.maxAttempts = maxAttempts;
    settings.policy.cooldown = 5s;
    settings.policy.sendsPerHour = 3;
    settings.policy.sendsPerDay = SendsPerDay;
    settings.policy.budgetPerDay = 0;
    return settings;
}

Milliseconds randomPause(QRandomGenerator &random)
{
    switch (random.bounded(12)) {
    case 0: return 60s;
    case 1: return 10min;
    case 2: return 1h;
    case 3: return 6h + Milliseconds(random.bounded(1000));
    case 4:
    case 5: return 24h - 30s;
    case 6: return 24h - 600s;
    default: return Milliseconds(1 + random.bounded(20'000));
    }
}

QString randomDigits(QRandomGenerator &random)
{
    return u"%1"_s.arg(random.bounded(1'000'000), 6, 10, QLatin1Char('0'));
}

} // namespace Ringproof
