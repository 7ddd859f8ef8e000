// SPDX-License-Identifier: GPL-3.0-or-later
// The contract's third part: cooldown, sliding windows, budget.
#include "core/store/otpstorecontract.h"

#include <QTest>

namespace Ringproof {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

//! How long a refused request has to wait; the test fails if it was granted.
Milliseconds waitAfter(const IssueReply &reply)
{
    const auto *refused = std::get_if<Refused>(&reply);
    if (!refused)
        QTest::qFail("issued", __FILE__, __LINE__);
    return refused ? refused->retryAfter : Milliseconds(-1);
}

} // namespace

void OtpStoreContract::theCooldownRefuses()
{
    const Desk ann = desk();
    const Desk bob = desk({}, u"bob"_s);
    const PhoneNumber number = testNumber(0);
    issued(ann, number, u"482913"_s);

    const IssueReply atOnce = bob.issue(number, u"517264"_s);
    QCOMPARE(words(atOnce), u"refused cooldown"_s);
    QVERIFY(isAbout(waitAfter(atOnce), 30s));
    harness().advance(shortOf(30s));
    const IssueReply early = ann.issue(number, u"517264"_s);
    QCOMPARE(words(early), u"refused cooldown"_s);
    QVERIFY(isAbout(waitAfter(early), 30s - shortOf(30s)));
    harness().advance(past(30s) - shortOf(30s));
    QCOMPARE(words(ann.issue(number, u"517264"_s)), u"issued 3"_s);
}

void OtpStoreContract::theCooldownOutlivesAVerification()
{
    const Desk ann = desk();
    const PhoneNumber number = testNumber(0);
    issued(ann, number, u"482913"_s);
    QCOMPARE(words(ann.verify(number, u"482913"_s)), u"verified"_s);
    QCOMPARE(words(ann.issue(number, u"517264"_s)), u"refused cooldown"_s);
}

void OtpStoreContract::theCooldownIsTheAskingDesks()
{
    StoreSettings slow = withoutLimits();
    slow.policy.cooldown = 300s;
    const Desk ann = desk(withoutLimits());
    const Desk bob = desk(slow, u"bob"_s);
    const PhoneNumber number = testNumber(0);
    issued(ann, number, u"482913"_s); // by a desk that has no cooldown
    harness().advance(100s);
    QVERIFY(isAbout(bob.status(number).cooldown, 200s));
    const IssueReply reply = bob.issue(number, u"517264"_s);
    QCOMPARE(words(reply), u"refused cooldown"_s);
    QVERIFY(isAbout(waitAfter(reply), 200s));
    QCOMPARE(ann.status(number).cooldown, 0ms);
    issued(ann, number, u"517264"_s);
    QVERIFY(isAbout(bob.status(number).cooldown, 300s));
}

void OtpStoreContract::theHourlyWindowSlides()
{
    StoreSettings settings = withoutLimits();
    settings.policy.sendsPerHour = 3;
    const Desk ann = desk(settings);
    const PhoneNumber number = testNumber(0);
    for (const char *left : {"issued 2", "issued 1", "issued 0"}) { // at 0, 10 and 20 minutes
        QCOMPARE(words(ann.issue(number, u"482913"_s)), QString::fromLatin1(left));
        harness().advance(10min);
    }
    const IssueReply full = ann.issue(number, u"482913"_s);
    QCOMPARE(words(full), u"refused hourly"_s);
    QVERIFY(isAbout(waitAfter(full), 30min));
    QCOMPARE(ann.status(number).sendsLeftHour, std::optional(0));
    QCOMPARE(ann.status(number).sendsLeftDay, std::nullopt);

    harness().advance(shortOf(30min));
    QCOMPARE(words(ann.issue(number, u"482913"_s)), u"refused hourly"_s);
    harness().advance(past(30min) - shortOf(30min));
    QCOMPARE(ann.status(number).sendsLeftHour, std::optional(1));
    QCOMPARE(words(ann.issue(number, u"482913"_s)), u"issued 0"_s); // only the first has left the window
    QVERIFY(isAbout(waitAfter(ann.issue(number, u"482913"_s)), 40min - past(30min)));

    // A desk with a stricter limit waits until enough of them have left.
    settings.policy.sendsPerHour = 1;
    const Desk bob = desk(settings, u"bob"_s);
    QVERIFY(isAbout(waitAfter(bob.issue(number, u"482913"_s)), 60min));
    QCOMPARE(bob.status(number).sendsLeftHour, std::optional(0));
}

void OtpStoreContract::theDailyWindowSlides()
{
    StoreSettings settings = withoutLimits();
    settings.policy.sendsPerHour = 2;
    settings.policy.sendsPerDay = 3;
    const Desk ann = desk(settings);
    const PhoneNumber number = testNumber(0);
    for (const char *left : {"issued 1", "issued 1", "issued 0"}) { // at 0, 6 and 12 hours; the smaller of the two counts
        QCOMPARE(words(ann.issue(number, u"482913"_s)), QString::fromLatin1(left));
        harness().advance(6h);
    }
    const IssueReply full = ann.issue(number, u"482913"_s);
    QCOMPARE(words(full), u"refused daily"_s);
    QVERIFY(isAbout(waitAfter(full), 6h));
    QCOMPARE(ann.status(number).sendsLeftHour, std::optional(2));
    QCOMPARE(ann.status(number).sendsLeftDay, std::optional(0));
    harness().advance(shortOf(6h));
    QCOMPARE(words(ann.issue(number, u"482913"_s)), u"refused daily"_s);
    harness().advance(past(6h) - shortOf(6h));
    QCOMPARE(ann.status(number).sendsLeftDay, std::optional(1));
    QCOMPARE(words(ann.issue(number, u"482913"_s)), u"issued 0"_s);
    QCOMPARE(words(ann.issue(number, u"482913"_s)), u"refused daily"_s);
}

void OtpStoreContract::aTriedCodeCountsFromItsLatestAttempt()
{
    StoreSettings settings = withoutLimits();
    settings.policy.ttl = 600s;
    settings.policy.sendsPerHour = 1;
    settings.policy.sendsPerDay = 1;
    const Desk ann = desk(settings);
    const PhoneNumber number = testNumber(0);
    issued(ann, number, u"482913"_s);
    harness().advance(300s);
    enterWrong(ann, number, 2);
    harness().advance(200s);
    enterWrong(ann, number, 1); // 500 s after the call

    // Otherwise a guesser could have all attempts just before a window's end and all again just after it.
    const IssueReply reply = ann.issue(number, u"517264"_s);
    QCOMPARE(words(reply), u"refused daily"_s);
    QVERIFY(isAbout(waitAfter(reply), 24h));
    harness().advance(1h - 500s + 20ms); // the hourly window goes by the call
    QCOMPARE(ann.status(number).sendsLeftHour, std::optional(1));
    harness().advance(24h - 1h - 10s); // past a day after the call
    QCOMPARE(words(ann.issue(number, u"517264"_s)), u"refused daily"_s);
    harness().advance(510s);
    QCOMPARE(words(ann.issue(number, u"517264"_s)), u"issued 0"_s);

    // A right answer is an attempt too.
    harness().advance(400s);
    QCOMPARE(words(ann.verify(number, u"517264"_s)), u"verified"_s);
    QVERIFY(isAbout(waitAfter(ann.issue(number, u"482913"_s)), 24h));
}

void OtpStoreContract::theBudgetCountsByUtcDay()
{
    StoreSettings settings = withoutLimits();
    settings.policy.budgetPerDay = 2;
    const Desk ann = desk(settings);
    const Desk bob = desk(settings, u"bob"_s);
    advanceToNextDayAt(24h - 1h);
    issued(ann, testNumber(0), u"482913"_s);
    issued(bob, testNumber(1), u"482913"_s);
    const Milliseconds untilNextDay = untilMidnight();
    const IssueReply full = ann.issue(testNumber(2), u"482913"_s);
    QCOMPARE(words(full), u"refused budget"_s);
    QVERIFY(isAbout(waitAfter(full), untilNextDay));

    harness().advance(untilNextDay - 30s);
    QCOMPARE(words(ann.issue(testNumber(2), u"482913"_s)), u"refused budget"_s);
    harness().advance(30s);
    QCOMPARE(words(ann.issue(testNumber(2), u"482913"_s)), u"issued"_s); // all of a new day's, an hour after the first
    QCOMPARE(words(bob.issue(testNumber(3), u"482913"_s)), u"issued"_s);
    QCOMPARE(words(bob.issue(testNumber(4), u"482913"_s)), u"refused budget"_s);
}

void OtpStoreContract::theBudgetBelongsToTheAccount()
{
    StoreSettings settings = withoutLimits();
    settings.policy.budgetPerDay = 1;
    const Desk ann = desk(settings);
    settings.account = u"MAOTHER"_s;
    const Desk bob = desk(settings, u"bob"_s);
    advanceToNextDayAt(1h);
    issued(ann, testNumber(0), u"482913"_s);
    issued(bob, testNumber(0), u"482913"_s);
    QCOMPARE(words(ann.issue(testNumber(1), u"482913"_s)), u"refused budget"_s);
    QCOMPARE(words(bob.issue(testNumber(1), u"482913"_s)), u"refused budget"_s);

    // One that doesn't limit it counts all the same, for those that do.
    settings.account = u"MATHIRD"_s;
    settings.policy.budgetPerDay = 0;
    issued(desk(settings), testNumber(2), u"482913"_s);
    settings.policy.budgetPerDay = 1;
    QCOMPARE(words(desk(settings).issue(testNumber(3), u"482913"_s)), u"refused budget"_s);
}

void OtpStoreContract::theLongestWaitIsTheReason()
{
    StoreSettings settings = withoutLimits();
    settings.policy.cooldown = 2h;
    settings.policy.sendsPerHour = 1;
    const PhoneNumber number = testNumber(0);
    advanceToNextDayAt(1h);
    issued(desk(settings), number, u"482913"_s);
    const IssueReply cooldown = desk(settings).issue(number, u"517264"_s);
    QCOMPARE(words(cooldown), u"refused cooldown"_s);
    QVERIFY(isAbout(waitAfter(cooldown), 2h));

    settings.policy.cooldown = 30s;
    const IssueReply hourly = desk(settings).issue(number, u"517264"_s);
    QCOMPARE(words(hourly), u"refused hourly"_s);
    QVERIFY(isAbout(waitAfter(hourly), 1h));

    settings.policy.budgetPerDay = 1;
    const Milliseconds untilNextDay = untilMidnight();
    const IssueReply budget = desk(settings).issue(number, u"517264"_s);
    QCOMPARE(words(budget), u"refused budget"_s);
    QVERIFY(isAbout(waitAfter(budget), untilNextDay));

    settings.policy.sendsPerDay = 1;
    const IssueReply daily = desk(settings).issue(number, u"517264"_s);
    QCOMPARE(words(daily), u"refused daily"_s);
    QVERIFY(isAbout(waitAfter(daily), 24h));
}

void OtpStoreContract::zeroSwitchesALimitOff()
{
    const Desk ann = desk(withoutLimits());
    const PhoneNumber number = testNumber(0);
    for (int i = 0; i < 30; ++i)
        QCOMPARE(words(ann.issue(number, u"482913"_s)), u"issued"_s);
    QCOMPARE(ann.status(number).sendsLeftHour, std::nullopt);
    QCOMPARE(ann.status(number).sendsLeftDay, std::nullopt);
    QCOMPARE(ann.status(number).cooldown, 0ms);

    // What was sent meanwhile counts for a desk whose limits are on.
    const Desk bob = desk({}, u"bob"_s);
    QCOMPARE(bob.status(number).sendsLeftHour, std::optional(0));
    QCOMPARE(bob.status(number).sendsLeftDay, std::optional(0));
    QCOMPARE(words(bob.issue(number, u"517264"_s)), u"refused daily"_s);
}

void OtpStoreContract::aRefusalChangesNothing()
{
    StoreSettings settings;
    settings.policy.budgetPerDay = 2;
    const Desk ann = desk(settings);
    const PhoneNumber number = testNumber(0);
    advanceToNextDayAt(1h);
    const QString id = issued(ann, number, u"482913"_s);
    enterWrong(ann, number, 1);
    harness().advance(15s);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(words(ann.issue(number, u"517264"_s)), u"refused cooldown"_s);
    const NumberStatus status = ann.status(number);
    QCOMPARE(status.attemptsLeft, 4);
    QVERIFY(isAbout(status.ttl, 45s));
    QVERIFY(isAbout(status.cooldown, 15s)); // asking too early doesn't begin it anew
    QCOMPARE(status.sendsLeftHour, std::optional(4));
    QCOMPARE(status.sendsLeftDay, std::optional(9));
    const VerifyReply right = ann.verify(number, u"482913"_s);
    QCOMPARE(words(right), u"verified"_s);
    QCOMPARE(right.issueId, id);
    issued(ann, testNumber(1), u"517264"_s); // the budget's second: refusals took nothing
}

void OtpStoreContract::limitsAreANumbersOwn()
{
    StoreSettings settings;
    settings.policy.sendsPerHour = 1;
    const Desk ann = desk(settings);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(words(ann.issue(testNumber(i), u"482913"_s)), u"issued 0"_s);
}

} // namespace Ringproof
