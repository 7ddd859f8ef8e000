// SPDX-License-Identifier: GPL-3.0-or-later
// The contract's second part: what was issued is withdrawn, extended, revoked; limits are cleared.
#include "core/store/otpstorecontract.h"

#include <QTest>

namespace Ringproof {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

void OtpStoreContract::aWithdrawnIssueGivesTheSendBack()
{
    StoreSettings settings;
    settings.policy.budgetPerDay = 1;
    const Desk ann = desk(settings);
    const PhoneNumber number = testNumber(0);
    advanceToNextDayAt(1h);

    const QString id = issued(ann, number, u"482913"_s);
    QCOMPARE(words(ann.issue(testNumber(1), u"517264"_s)), u"refused budget"_s);
    QVERIFY(ann.withdraw(number, id));
    QCOMPARE(words(ann.verify(number, u"482913"_s)), u"expired"_s);
    const NumberStatus status = ann.status(number);
    QCOMPARE(status.live, false);
    QCOMPARE(status.sendsLeftHour, std::optional(5));
    QCOMPARE(status.sendsLeftDay, std::optional(10));
    QVERIFY(isAbout(status.cooldown, 30s)); // the cooldown stays

    issued(ann, testNumber(1), u"517264"_s); // so the budget was given back
    QCOMPARE(words(ann.issue(testNumber(2), u"660012"_s)), u"refused budget"_s);
}

void OtpStoreContract::aTriedIssueIsNotGivenBack()
{
    StoreSettings settings;
    settings.policy.budgetPerDay = 1;
    const Desk ann = desk(settings);
    const PhoneNumber number = testNumber(0);
    advanceToNextDayAt(1h);

    const QString id = issued(ann, number, u"482913"_s);
    enterWrong(ann, number, 1);
    QVERIFY(ann.withdraw(number, id));
    const NumberStatus status = ann.status(number);
    QCOMPARE(status.live, false);
    QCOMPARE(status.sendsLeftHour, std::optional(4));
    QCOMPARE(status.sendsLeftDay, std::optional(9));
    QCOMPARE(words(ann.issue(testNumber(1), u"517264"_s)), u"refused budget"_s);
}

void OtpStoreContract::theReplacedCodeLivesOn()
{
    const Desk ann = desk(withoutLimits());
    const PhoneNumber number = testNumber(0);
    const QString first = issued(ann, number, u"482913"_s);
    enterWrong(ann, number, 1);
    harness().advance(20s);
    const QString second = issued(ann, number, u"517264"_s);
    harness().advance(10s);

    QVERIFY(ann.withdraw(number, second));
    const NumberStatus status = ann.status(number);
    QCOMPARE(status.live, true);
    QCOMPARE(status.attemptsLeft, 4);
    QVERIFY(isAbout(status.ttl, 30s));
    const QList<ActiveCode> active = ann.active();
    QCOMPARE(active.size(), 1);
    QCOMPARE(active.constFirst().issueId, first);

    const VerifyReply old = ann.verify(number, u"517264"_s);
    QCOMPARE(words(old), u"wrong 3"_s); // the withdrawn code is dead
    QCOMPARE(old.issueId, first);
    const VerifyReply right = ann.verify(number, u"482913"_s);
    QCOMPARE(words(right), u"verified"_s);
    QCOMPARE(right.issueId, first);
}

void OtpStoreContract::attemptsOnTheWithdrawnCodeCountAgainstTheReplaced()
{
    const Desk ann = desk(withoutLimits());
    const PhoneNumber number = testNumber(0);
    issued(ann, number, u"482913"_s);
    enterWrong(ann, number, 1);
    const QString second = issued(ann, number, u"517264"_s);
    enterWrong(ann, number, 2);

    QVERIFY(ann.withdraw(number, second));
    QCOMPARE(ann.status(number).attemptsLeft, 2);
    QCOMPARE(words(ann.verify(number, u"000000"_s)), u"wrong 1"_s);
    QCOMPARE(words(ann.verify(number, u"000000"_s)), u"exhausted"_s);
}

void OtpStoreContract::anExhaustedReplacedCodeStaysGone()
{
    const Desk ann = desk(withoutLimits());
    const PhoneNumber number = testNumber(0);
    const QString first = issued(ann, number, u"482913"_s);
    enterWrong(ann, number, 2);
    const QString second = issued(ann, number, u"517264"_s);
    enterWrong(ann, number, 3);

    QVERIFY(ann.withdraw(number, second));
    QCOMPARE(ann.status(number).live, false);
    QCOMPARE(words(ann.verify(number, u"482913"_s)), u"expired"_s);
    QVERIFY(!ann.withdraw(number, first));
    QCOMPARE(ann.active(), QList<ActiveCode>());
}

void OtpStoreContract::replacedCodesComeBackOneByOne()
{
    const Desk ann = desk(withoutLimits());
    const Desk bob = desk(withoutLimits(), u"bob"_s);
    const PhoneNumber number = testNumber(0);
    const QString first = issued(ann, number, u"111111"_s);
    enterWrong(ann, number, 1);
    const QString second = issued(bob, number, u"222222"_s);
    const QString third = issued(ann, number, u"333333"_s);
    enterWrong(bob, number, 1);

    QVERIFY(ann.withdraw(number, third));
    QCOMPARE(bob.status(number).attemptsLeft, 4);
    QCOMPARE(words(bob.verify(number, u"333333"_s)), u"wrong 3"_s);
    QVERIFY(bob.withdraw(number, second));
    QCOMPARE(ann.status(number).attemptsLeft, 2); // its own one, the third's one, the second's own one
    QCOMPARE(words(ann.verify(number, u"111111"_s)), u"verified"_s);
    QVERIFY(!ann.withdraw(number, first));
}

void OtpStoreContract::aReplacedCodeThatEndedStaysGone()
{
    StoreSettings longer = withoutLimits();
    longer.policy.ttl = 300s;
    const Desk ann = desk(longer);
    const Desk bob = desk(withoutLimits(), u"bob"_s);
    const PhoneNumber number = testNumber(0);
    issued(ann, number, u"111111"_s); // for 300 s
    const QString second = issued(bob, number, u"222222"_s); // for 60 s
    harness().advance(30s);
    const QString third = issued(ann, number, u"333333"_s); // for 300 s
    harness().advance(past(30s));

    QVERIFY(ann.withdraw(number, third));
    // The second has ended, and it had replaced the first for good: its call may have happened.
    QCOMPARE(ann.status(number).live, false);
    QCOMPARE(words(ann.verify(number, u"111111"_s)), u"expired"_s);
    QVERIFY(!bob.withdraw(number, second));
    QCOMPARE(words(ann.verify(number, u"111111"_s)), u"expired"_s);
}

void OtpStoreContract::onlyTheLiveIssueIsWithdrawn()
{
    StoreSettings settings = withoutLimits();
    settings.policy.sendsPerHour = 5;
    const Desk ann = desk(settings);
    const PhoneNumber number = testNumber(0);
    const QString first = issued(ann, number, u"482913"_s);
    const QString second = issued(ann, number, u"517264"_s);
    issued(ann, testNumber(1), u"660012"_s);

    QVERIFY(!ann.withdraw(number, first));
    QVERIFY(!ann.withdraw(number, newRequestId()));
    QVERIFY(!ann.withdraw(testNumber(1), second)); // another number's issue
    QVERIFY(!ann.withdraw(testNumber(2), newRequestId()));
    QCOMPARE(ann.status(number).sendsLeftHour, std::optional(3));
    QCOMPARE(ann.status(testNumber(1)).live, true);
    const VerifyReply right = ann.verify(number, u"517264"_s);
    QCOMPARE(words(right), u"verified"_s);
    QCOMPARE(right.issueId, second);
}

void OtpStoreContract::anEndedIssueIsNotWithdrawn_data()
{
    QTest::addColumn<QString>("end");
    for (const char *end : {"verified", "exhausted", "expired", "revoked"})
        QTest::newRow(end) << QString::fromLatin1(end);
}

void OtpStoreContract::anEndedIssueIsNotWithdrawn()
{
    QFETCH(const QString, end);
    const Desk ann = desk();
    const PhoneNumber number = testNumber(0);
    const QString id = issued(ann, number, u"482913"_s);
    if (end == u"verified") {
        QCOMPARE(words(ann.verify(number, u"482913"_s)), end);
    } else if (end == u"exhausted") {
        enterWrong(ann, number, 4);
        QCOMPARE(words(ann.verify(number, u"000000"_s)), end);
    } else if (end == u"expired") {
        harness().advance(past(60s));
    } else {
        QVERIFY(ann.revoke(number));
    }
    QVERIFY(!ann.withdraw(number, id));
    QCOMPARE(ann.extend(number, id, 60s), 0ms);
    QCOMPARE(ann.status(number).sendsLeftHour, std::optional(4));
}

void OtpStoreContract::theBudgetIsGivenBackOnItsDayOnly()
{
    StoreSettings settings = withoutLimits();
    settings.policy.budgetPerDay = 1;
    const Desk ann = desk(settings);
    advanceToNextDayAt(24h - 20s);

    const QString evening = issued(ann, testNumber(0), u"482913"_s);
    harness().advance(30s); // past midnight
    issued(ann, testNumber(1), u"517264"_s); // the new day's only one
    QVERIFY(ann.withdraw(testNumber(0), evening));
    QCOMPARE(words(ann.issue(testNumber(2), u"660012"_s)), u"refused budget"_s);
}

void OtpStoreContract::anEndTakesTheReplacedCodesAlong_data()
{
    QTest::addColumn<QString>("end");
    for (const char *end : {"verified", "exhausted", "expired", "revoked", "revoked by issue"})
        QTest::newRow(end) << QString::fromLatin1(end);
}

void OtpStoreContract::anEndTakesTheReplacedCodesAlong()
{
    QFETCH(const QString, end);
    StoreSettings longer = withoutLimits();
    longer.policy.ttl = 300s;
    const Desk ann = desk(longer);
    const Desk bob = desk(withoutLimits(), u"bob"_s);
    const PhoneNumber number = testNumber(0);
    const QString first = issued(ann, number, u"111111"_s);
    const QString second = issued(ann, number, u"222222"_s);
    const QString third = issued(bob, number, u"333333"_s);
    if (end == u"verified") {
        QCOMPARE(words(ann.verify(number, u"333333"_s)), end);
    } else if (end == u"exhausted") {
        enterWrong(ann, number, 4);
        QCOMPARE(words(ann.verify(number, u"000000"_s)), end);
    } else if (end == u"expired") {
        harness().advance(past(60s));
    } else if (end == u"revoked") {
        QVERIFY(ann.revoke(number));
    } else {
        QVERIFY(ann.revoke(number, third));
    }
    for (const QString &id : {third, second, first}) {
        QVERIFY(!ann.withdraw(number, id));
        QCOMPARE(ann.extend(number, id, 300s), 0ms);
    }
    for (const QString &code : {u"111111"_s, u"222222"_s, u"333333"_s})
        QCOMPARE(words(ann.verify(number, code)), u"expired"_s);
    QCOMPARE(ann.status(number).live, false);
    QCOMPARE(ann.active(), QList<ActiveCode>());

    // A new code has nothing beneath it.
    const QString fourth = issued(ann, number, u"444444"_s);
    QCOMPARE(ann.status(number).attemptsLeft, 5);
    QVERIFY(ann.withdraw(number, fourth));
    QCOMPARE(ann.status(number).live, false);
}

void OtpStoreContract::extendGivesTimeFromNow()
{
    const Desk ann = desk();
    const PhoneNumber number = testNumber(0);
    const QString id = issued(ann, number, u"482913"_s);
    enterWrong(ann, number, 1);
    harness().advance(45s);
    QVERIFY(isAbout(ann.extend(number, id, 60s), 60s));
    harness().advance(45s);
    const NumberStatus status = ann.status(number);
    QCOMPARE(status.live, true);
    QVERIFY(isAbout(status.ttl, 15s));
    QCOMPARE(status.attemptsLeft, 4); // time was given, not attempts
    QVERIFY(isAbout(ann.active().constFirst().ttl, 15s));
    QCOMPARE(words(ann.verify(number, u"482913"_s)), u"verified"_s);
}

void OtpStoreContract::extendNeverShortens()
{
    const Desk ann = desk();
    const PhoneNumber number = testNumber(0);
    const QString id = issued(ann, number, u"482913"_s);
    QVERIFY(isAbout(ann.extend(number, id, 5s), 60s));
    QVERIFY(isAbout(ann.extend(number, id, 0s), 60s));
    QVERIFY(isAbout(ann.status(number).ttl, 60s));
}

void OtpStoreContract::extendStopsAtTheMaximum()
{
    const Desk ann = desk();
    const PhoneNumber number = testNumber(0);
    const QString id = issued(ann, number, u"482913"_s);
    harness().advance(30s);
    QVERIFY(isAbout(ann.extend(number, id, 900s), 570s));
    harness().advance(500s);
    QVERIFY(isAbout(ann.extend(number, id, 900s), 70s));
    harness().advance(past(70s));
    QCOMPARE(ann.extend(number, id, 900s), 0ms);
    QCOMPARE(words(ann.verify(number, u"482913"_s)), u"expired"_s);
}

void OtpStoreContract::onlyTheLiveIssueIsExtended()
{
    const Desk ann = desk(withoutLimits());
    const PhoneNumber number = testNumber(0);
    const QString first = issued(ann, number, u"482913"_s);
    const QString second = issued(ann, number, u"517264"_s);
    harness().advance(20s);
    QCOMPARE(ann.extend(number, first, 300s), 0ms);
    QCOMPARE(ann.extend(testNumber(1), second, 300s), 0ms);
    QVERIFY(isAbout(ann.status(number).ttl, 40s));
    QVERIFY(ann.withdraw(number, second));
    QVERIFY(isAbout(ann.status(number).ttl, 40s)); // nor was the replaced one
}

void OtpStoreContract::aRestoredCodeCanBeExtended()
{
    const Desk ann = desk(withoutLimits());
    const PhoneNumber number = testNumber(0);
    const QString first = issued(ann, number, u"482913"_s);
    harness().advance(30s);
    const QString second = issued(ann, number, u"517264"_s);
    QVERIFY(ann.withdraw(number, second));
    QVERIFY(isAbout(ann.extend(number, first, 60s), 60s));
    QVERIFY(isAbout(ann.extend(number, first, 900s), 570s)); // counted from its own dispatch
}

void OtpStoreContract::revokeEndsTheCode()
{
    const Desk ann = desk();
    const PhoneNumber number = testNumber(0);
    QVERIFY(!ann.revoke(number));
    issued(ann, number, u"482913"_s);
    QVERIFY(ann.revoke(number));
    QCOMPARE(words(ann.verify(number, u"482913"_s)), u"expired"_s);
    const NumberStatus status = ann.status(number);
    QCOMPARE(status.live, false);
    QCOMPARE(status.sendsLeftHour, std::optional(4)); // the call happened
    QVERIFY(isAbout(status.cooldown, 30s));
    QVERIFY(!ann.revoke(number));

    harness().advance(past(30s));
    issued(ann, number, u"517264"_s);
    harness().advance(past(60s));
    QVERIFY(!ann.revoke(number)); // it had ended by itself
}

void OtpStoreContract::revokeOfAnIssueLeavesOthersAlone()
{
    const Desk ann = desk(withoutLimits());
    const PhoneNumber number = testNumber(0);
    const QString first = issued(ann, number, u"482913"_s);
    const QString second = issued(ann, number, u"517264"_s);
    QVERIFY(!ann.revoke(number, first));
    QVERIFY(!ann.revoke(testNumber(1), second));
    QCOMPARE(ann.status(number).live, true);
    QVERIFY(ann.revoke(number, second));
    QCOMPARE(ann.status(number).live, false);
}

void OtpStoreContract::aRevokedIssueDoesNotComeBack()
{
    const Desk ann = desk(withoutLimits());
    const PhoneNumber number = testNumber(0);
    const QString first = issued(ann, number, u"111111"_s);
    const QString second = issued(ann, number, u"222222"_s);
    const QString third = issued(ann, number, u"333333"_s);
    const QString fourth = issued(ann, number, u"444444"_s);

    QVERIFY(!ann.revoke(number, second)); // there is nothing live to revoke
    QVERIFY(ann.withdraw(number, fourth));
    QCOMPARE(ann.status(number).live, true);
    QVERIFY(ann.withdraw(number, third));
    QCOMPARE(ann.status(number).live, false); // neither the revoked one nor what it had replaced
    QVERIFY(!ann.withdraw(number, second));
    QVERIFY(!ann.withdraw(number, first));
}

void OtpStoreContract::resetClearsCooldownAndWindows()
{
    StoreSettings settings;
    settings.policy.sendsPerHour = 1;
    settings.policy.sendsPerDay = 1;
    const Desk ann = desk(settings);
    const PhoneNumber number = testNumber(0);
    issued(ann, number, u"482913"_s);
    enterWrong(ann, number, 1);
    issued(ann, testNumber(1), u"660012"_s);
    QVERIFY(std::holds_alternative<Refused>(ann.issue(number, u"517264"_s)));

    ann.reset(number);
    const NumberStatus status = ann.status(number);
    QCOMPARE(status.live, true); // the live code stays as it is
    QCOMPARE(status.attemptsLeft, 4);
    QCOMPARE(status.sendsLeftHour, std::optional(1));
    QCOMPARE(status.sendsLeftDay, std::optional(1));
    QCOMPARE(status.cooldown, 0ms);
    QCOMPARE(words(ann.verify(number, u"482913"_s)), u"verified"_s);
    QCOMPARE(words(ann.issue(number, u"517264"_s)), u"issued 0"_s);
    QCOMPARE(ann.status(testNumber(1)).sendsLeftHour, std::optional(0)); // another number's stay

    ann.reset(testNumber(2)); // nothing to clear is no failure
}

void OtpStoreContract::resetLeavesTheBudgetAlone()
{
    StoreSettings settings;
    settings.policy.budgetPerDay = 1;
    const Desk ann = desk(settings);
    const PhoneNumber number = testNumber(0);
    advanceToNextDayAt(1h);
    const QString id = issued(ann, number, u"482913"_s);
    ann.reset(number);
    QCOMPARE(words(ann.issue(number, u"517264"_s)), u"refused budget"_s);

    // The count of sends was cleared: giving one back doesn't make it more than full.
    QVERIFY(ann.withdraw(number, id));
    const NumberStatus status = ann.status(number);
    QCOMPARE(status.sendsLeftHour, std::optional(5));
    QCOMPARE(status.sendsLeftDay, std::optional(10));
    QCOMPARE(words(ann.issue(number, u"517264"_s)), u"issued 4"_s);
}

} // namespace Ringproof
