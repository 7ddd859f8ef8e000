// SPDX-License-Identifier: GPL-3.0-or-later
// The contract's fifth part: programs written like the seed work on the same data. For stores that allow it.
#include "core/store/otpstorecontract.h"

#include <QTest>

namespace Ringproof {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

StoreSettings sealedSettings()
{
    StoreSettings settings = withoutLimits();
    settings.seal = sealOf('k');
    return settings;
}

} // namespace

void OtpStoreContract::aPlainCodeIsAsOthersReadIt()
{
    SKIP_UNLESS_SHARED();
    const Desk ann = desk(withoutLimits());
    const PhoneNumber number = testNumber(0);
    issued(ann, number, u"004213"_s);
    QCOMPARE(harness().stored(number), QByteArray("004213"));
    QCOMPARE(words(ann.verify(number, u"004213"_s)), u"verified"_s);
    QCOMPARE(harness().stored(number), QByteArray());
    const QString id = issued(ann, number, u"482913"_s);
    QVERIFY(ann.withdraw(number, id));
    QCOMPARE(harness().stored(number), QByteArray());
    issued(ann, number, u"482913"_s);
    QVERIFY(ann.revoke(number));
    QCOMPARE(harness().stored(number), QByteArray());
    issued(ann, number, u"482913"_s);
    harness().advance(past(60s));
    QCOMPARE(harness().stored(number), QByteArray());
}

void OtpStoreContract::aSealedCodeIsNot()
{
    SKIP_UNLESS_SHARED();
    const Desk ann = desk(sealedSettings());
    const PhoneNumber number = testNumber(0);
    issued(ann, number, u"004213"_s);
    const QByteArray value = harness().stored(number);
    QCOMPARE(value, sealOf('k').valueFor(number, codeOf(u"004213"_s)));
    QVERIFY(!value.contains("004213"));
}

void OtpStoreContract::anothersCodeIsVerified()
{
    SKIP_UNLESS_SHARED();
    const Desk ann = desk();
    const PhoneNumber number = testNumber(0);
    harness().plant(number, "4213", 60s); // the seed leaves leading zeros out
    const NumberStatus status = ann.status(number);
    QCOMPARE(status.live, true);
    QCOMPARE(status.attemptsLeft, 5);
    QVERIFY(isAbout(status.ttl, 60s));
    const VerifyReply wrong = ann.verify(number, u"004213"_s);
    QCOMPARE(words(wrong), u"wrong 4"_s);
    QCOMPARE(wrong.issueId, QString());
    QVERIFY(isAbout(wrong.ttl, 60s));
    const VerifyReply right = ann.verify(number, u"4213"_s);
    QCOMPARE(words(right), u"verified"_s);
    QCOMPARE(right.issueId, QString());
    QCOMPARE(harness().stored(number), QByteArray());

    harness().plant(number, "517264", 60s);
    enterWrong(ann, number, 4);
    QCOMPARE(words(ann.verify(number, u"000000"_s)), u"exhausted"_s);
    QCOMPARE(harness().stored(number), QByteArray());
    harness().plant(number, "660012", 60s);
    QVERIFY(ann.revoke(number));
    QCOMPARE(harness().stored(number), QByteArray());
}

void OtpStoreContract::anothersCodeStartsAfresh()
{
    SKIP_UNLESS_SHARED();
    StoreSettings strict = withoutLimits();
    strict.policy.maxAttempts = 3;
    const Desk ann = desk(strict);
    const Desk bob = desk(withoutLimits(), u"bob"_s);
    const PhoneNumber number = testNumber(0);
    issued(ann, number, u"482913"_s);
    enterWrong(ann, number, 2);
    harness().plant(number, "517264", 60s);
    QCOMPARE(words(bob.verify(number, u"000000"_s)), u"wrong 4"_s); // by the verifying desk's policy
    QCOMPARE(words(bob.verify(number, u"482913"_s)), u"wrong 3"_s); // ours is gone
    harness().plant(number, "660012", 60s);
    QCOMPARE(words(ann.verify(number, u"000000"_s)), u"wrong 2"_s);
    QCOMPARE(words(ann.verify(number, u"660012"_s)), u"verified"_s);
}

void OtpStoreContract::anothersCodeReplacesOurs()
{
    SKIP_UNLESS_SHARED();
    StoreSettings settings = withoutLimits();
    settings.policy.sendsPerHour = 5;
    const Desk ann = desk(settings);
    const PhoneNumber number = testNumber(0);
    const QString id = issued(ann, number, u"482913"_s);
    harness().plant(number, "517264", 60s);
    QVERIFY(!ann.withdraw(number, id));
    QCOMPARE(ann.extend(number, id, 300s), 0ms);
    QVERIFY(!ann.revoke(number, id));
    QCOMPARE(ann.active(), QList<ActiveCode>());
    QCOMPARE(ann.status(number).sendsLeftHour, std::optional(4));
    QCOMPARE(harness().stored(number), QByteArray("517264"));
    QCOMPARE(words(ann.verify(number, u"517264"_s)), u"verified"_s);
}

void OtpStoreContract::anothersCodeComesBackAfterAWithdrawal()
{
    SKIP_UNLESS_SHARED();
    const Desk ann = desk(withoutLimits());
    const PhoneNumber number = testNumber(0);
    harness().plant(number, "517264", 60s);
    QCOMPARE(words(ann.verify(number, u"000000"_s)), u"wrong 4"_s);
    harness().advance(20s);
    const QString id = issued(ann, number, u"482913"_s);
    QCOMPARE(words(ann.verify(number, u"000000"_s)), u"wrong 4"_s);
    QVERIFY(ann.withdraw(number, id));
    QCOMPARE(harness().stored(number), QByteArray("517264"));
    const NumberStatus status = ann.status(number);
    QVERIFY(isAbout(status.ttl, 40s));
    QCOMPARE(status.attemptsLeft, 3);
    QCOMPARE(words(ann.verify(number, u"517264"_s)), u"verified"_s);
}

void OtpStoreContract::aCodeThatAnotherTookIsGone()
{
    SKIP_UNLESS_SHARED();
    StoreSettings settings = withoutLimits();
    settings.policy.sendsPerHour = 5;
    const Desk ann = desk(settings);
    const PhoneNumber number = testNumber(0);
    issued(ann, number, u"111111"_s);
    const QString id = issued(ann, number, u"482913"_s);
    harness().take(number); // verified there
    QCOMPARE(ann.status(number).live, false);
    QCOMPARE(ann.active(), QList<ActiveCode>());
    QVERIFY(!ann.withdraw(number, id));
    QCOMPARE(ann.extend(number, id, 60s), 0ms);
    QVERIFY(!ann.revoke(number));
    for (const QString &code : {u"482913"_s, u"111111"_s})
        QCOMPARE(words(ann.verify(number, code)), u"expired"_s);
    QCOMPARE(ann.status(number).sendsLeftHour, std::optional(3));

    // Nor does a code issued then bring the ones before it back.
    const QString next = issued(ann, number, u"660012"_s);
    QVERIFY(ann.withdraw(number, next));
    QCOMPARE(ann.status(number).live, false);
}

void OtpStoreContract::aPlantedCodeIsDeadToASealedProfile()
{
    SKIP_UNLESS_SHARED();
    const Desk ann = desk(sealedSettings());
    const PhoneNumber number = testNumber(0);
    harness().plant(number, "517264", 60s);
    QCOMPARE(ann.verify(number, u"517264"_s), VerifyReply());
    QCOMPARE(harness().stored(number), QByteArray("517264"));
    QCOMPARE(ann.status(number).live, false);

    issued(ann, number, u"482913"_s);
    harness().plant(number, "517264", 60s); // over ours
    QCOMPARE(ann.verify(number, u"517264"_s), VerifyReply());
    QCOMPARE(ann.verify(number, u"482913"_s), VerifyReply());
}

void OtpStoreContract::aSealedValuePutBackIsDead()
{
    SKIP_UNLESS_SHARED();
    const Desk ann = desk(sealedSettings());
    const PhoneNumber number = testNumber(0);
    issued(ann, number, u"482913"_s);
    const QByteArray value = harness().stored(number);
    QCOMPARE(words(ann.verify(number, u"482913"_s)), u"verified"_s);
    harness().plant(number, value, 60s); // by one who read it while it lived
    QCOMPARE(words(ann.verify(number, u"482913"_s)), u"expired"_s);
    QCOMPARE(ann.status(number).live, false);

    harness().take(number);
    issued(ann, number, u"517264"_s);
    harness().plant(number, value, 60s);
    QCOMPARE(words(ann.verify(number, u"482913"_s)), u"expired"_s);
}

} // namespace Ringproof
