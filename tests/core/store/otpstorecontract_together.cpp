// SPDX-License-Identifier: GPL-3.0-or-later
// The contract's fourth part: requests that are repeated, many requests at once, and what the others hear.
#include "core/store/otpstorecontract.h"

#include <QMap>
#include <QTest>

namespace Ringproof {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using VerifyTask = QCoro::Task<Expected<VerifyReply>>;
using IssueTask = QCoro::Task<Expected<IssueReply>>;

//! How often each answer came, in words.
template<typename Reply> QMap<QString, int> counted(std::vector<QCoro::Task<Expected<Reply>>> tasks)
{
    QMap<QString, int> counts;
    for (auto &task : tasks)
        ++counts[words(waitedFor(std::move(task)))];
    return counts;
}

//! What a store tells, in order.
class Listener
{
public:
    explicit Listener(const Desk &desk)
    {
        QObject::connect(&desk.store(), &OtpStore::happened, &m_context,
                         [this](const StoreEvent &event) { m_events.append(event); });
    }

    [[nodiscard]] QStringList heard(const PhoneNumber &number) const
    {
        QStringList heard;
        for (const StoreEvent &event : m_events) {
            if (event.number == number.e164())
                heard.append(words(event));
        }
        return heard;
    }
    [[nodiscard]] QStringList issueIds() const
    {
        QStringList ids;
        for (const StoreEvent &event : m_events)
            ids.append(event.issueId);
        return ids;
    }

private:
    QList<StoreEvent> m_events;
    QObject m_context; // after the events: nothing is heard once they are gone
};

} // namespace

void OtpStoreContract::anIssueAskedAgainIsTheSameIssue()
{
    StoreSettings settings;
    settings.policy.budgetPerDay = 2;
    const Desk ann = desk(settings);
    const Desk bob = desk(settings, u"bob"_s);
    const PhoneNumber number = testNumber(0);
    advanceToNextDayAt(1h);
    const QString id = newRequestId();
    const IssueReply first = ann.issue(number, u"482913"_s, id);
    QCOMPARE(words(first), u"issued 4"_s);
    enterWrong(ann, number, 2);
    harness().advance(20s);

    QVERIFY(ann.issue(number, u"517264"_s, id) == first);
    QVERIFY(bob.issue(number, u"517264"_s, id) == first);
    const NumberStatus status = ann.status(number);
    QCOMPARE(status.attemptsLeft, 3);
    QVERIFY(isAbout(status.ttl, 40s));
    QVERIFY(isAbout(status.cooldown, 10s));
    QCOMPARE(status.sendsLeftHour, std::optional(4));
    QCOMPARE(words(ann.verify(number, u"482913"_s)), u"verified"_s); // it is still the first code
    QVERIFY(ann.issue(number, u"517264"_s, id) == first); // and doesn't come to life again
    QCOMPARE(ann.status(number).live, false);
    issued(ann, testNumber(1), u"660012"_s); // the budget's second
}

void OtpStoreContract::aRefusalAskedAgainIsTheSameRefusal()
{
    const Desk ann = desk();
    const PhoneNumber number = testNumber(0);
    issued(ann, number, u"482913"_s);
    const QString id = newRequestId();
    const IssueReply refusal = ann.issue(number, u"517264"_s, id);
    QCOMPARE(words(refusal), u"refused cooldown"_s);
    harness().advance(60s);
    QVERIFY(ann.issue(number, u"517264"_s, id) == refusal);
    QCOMPARE(ann.status(number).live, false);
}

void OtpStoreContract::aVerificationAskedAgainIsTheSame_data()
{
    QTest::addColumn<QString>("outcome");
    for (const char *outcome : {"verified", "wrong 4", "exhausted", "expired"})
        QTest::newRow(outcome) << QString::fromLatin1(outcome);
}

void OtpStoreContract::aVerificationAskedAgainIsTheSame()
{
    QFETCH(const QString, outcome);
    const Desk ann = desk(withoutLimits());
    const Desk bob = desk(withoutLimits(), u"bob"_s);
    const PhoneNumber number = testNumber(0);
    const QString id = newRequestId();
    const QString entered = outcome == u"verified" ? u"482913"_s : u"000000"_s;
    if (outcome != u"expired")
        issued(ann, number, u"482913"_s);
    if (outcome == u"exhausted")
        enterWrong(ann, number, 4);

    const VerifyReply first = ann.verify(number, entered, id);
    QCOMPARE(words(first), outcome);
    harness().advance(5s);
    QCOMPARE(ann.verify(number, entered, id), first);
    QCOMPARE(bob.verify(number, entered, id), first);
    if (outcome == u"wrong 4")
        QCOMPARE(ann.status(number).attemptsLeft, 4); // it cost one attempt

    issued(ann, number, u"517264"_s);
    QCOMPARE(ann.verify(number, entered, id), first);
    QCOMPARE(ann.status(number).attemptsLeft, 5); // the new code wasn't touched
}

void OtpStoreContract::aWithdrawalAskedAgainIsTheSame()
{
    StoreSettings settings = withoutLimits();
    settings.policy.sendsPerHour = 5;
    settings.policy.budgetPerDay = 3;
    const Desk ann = desk(settings);
    const Desk bob = desk(settings, u"bob"_s);
    const PhoneNumber number = testNumber(0);
    advanceToNextDayAt(1h);
    const QString first = issued(ann, number, u"111111"_s);
    const QString second = issued(ann, number, u"222222"_s);
    for (const Desk &desk : {ann, bob, ann})
        QVERIFY(desk.withdraw(number, second));
    QCOMPARE(ann.status(number).sendsLeftHour, std::optional(4)); // one was given back, once
    QCOMPARE(ann.verify(number, u"111111"_s).issueId, first);

    const QString third = issued(ann, number, u"333333"_s);
    QVERIFY(ann.revoke(number));
    QVERIFY(!ann.withdraw(number, third));
    QVERIFY(!ann.withdraw(number, third));
    QCOMPARE(words(ann.issue(number, u"444444"_s)), u"issued 2"_s); // the budget's third
    QCOMPARE(words(ann.issue(number, u"555555"_s)), u"refused budget"_s);
}

void OtpStoreContract::aRevocationAskedAgainIsTheSame()
{
    const Desk ann = desk(withoutLimits());
    const PhoneNumber number = testNumber(0);
    const QString none = newRequestId();
    QVERIFY(!ann.revoke(number, {}, none));
    const QString some = newRequestId();
    issued(ann, number, u"482913"_s);
    QVERIFY(!ann.revoke(number, {}, none));
    QCOMPARE(ann.status(number).live, true);
    QVERIFY(ann.revoke(number, {}, some));
    QVERIFY(ann.revoke(number, {}, some));
    issued(ann, number, u"517264"_s);
    QVERIFY(ann.revoke(number, {}, some));
    QCOMPARE(ann.status(number).live, true); // that request was for the code before
}

void OtpStoreContract::repliesAreForgottenAfterTenMinutes()
{
    StoreSettings settings = withoutLimits();
    settings.policy.sendsPerHour = 5;
    const Desk ann = desk(settings);
    const PhoneNumber number = testNumber(0);
    const QString issue = newRequestId();
    const QString verify = newRequestId();
    const QString revoke = newRequestId();
    QCOMPARE(words(ann.issue(number, u"482913"_s, issue)), u"issued 4"_s);
    QCOMPARE(words(ann.verify(number, u"482913"_s, verify)), u"verified"_s);
    QVERIFY(!ann.revoke(number, {}, revoke));

    harness().advance(shortOf(ReplyMemory));
    QCOMPARE(words(ann.issue(number, u"482913"_s, issue)), u"issued 4"_s);
    QCOMPARE(words(ann.verify(number, u"482913"_s, verify)), u"verified"_s);

    harness().advance(past(ReplyMemory) - shortOf(ReplyMemory));
    QCOMPARE(words(ann.verify(number, u"482913"_s, verify)), u"expired"_s);
    QCOMPARE(words(ann.issue(number, u"482913"_s, issue)), u"issued 3"_s);
    QVERIFY(ann.revoke(number, {}, revoke));
}

void OtpStoreContract::ofSimultaneousRightAnswersOneWins()
{
    std::vector<Desk> desks;
    for (int i = 0; i < 4; ++i)
        desks.push_back(desk(withoutLimits()));
    const PhoneNumber number = testNumber(0);
    issued(desks.front(), number, u"482913"_s);

    std::vector<VerifyTask> tasks;
    for (size_t i = 0; i < 100; ++i)
        tasks.push_back(desks[i % desks.size()].verifying(number, u"482913"_s));
    const QMap<QString, int> expected {{u"verified"_s, 1}, {u"expired"_s, 99}};
    QCOMPARE(counted(std::move(tasks)), expected);
}

void OtpStoreContract::simultaneousWrongAnswersAreAllCounted()
{
    std::vector<Desk> desks;
    for (int i = 0; i < 4; ++i)
        desks.push_back(desk(withoutLimits()));
    const PhoneNumber number = testNumber(0);
    issued(desks.front(), number, u"482913"_s);

    std::vector<VerifyTask> tasks;
    for (size_t i = 0; i < 100; ++i)
        tasks.push_back(desks[i % desks.size()].verifying(number, u"000000"_s));
    const QMap<QString, int> expected {{u"wrong 4"_s, 1}, {u"wrong 3"_s, 1},   {u"wrong 2"_s, 1},
                                       {u"wrong 1"_s, 1}, {u"exhausted"_s, 1}, {u"expired"_s, 95}};
    QCOMPARE(counted(std::move(tasks)), expected);
}

void OtpStoreContract::ofSimultaneousIssuesOneIsGranted()
{
    StoreSettings settings;
    settings.policy.budgetPerDay = 2;
    std::vector<Desk> desks;
    for (int i = 0; i < 4; ++i)
        desks.push_back(desk(settings));
    advanceToNextDayAt(1h);
    std::vector<IssueTask> tasks;
    for (size_t i = 0; i < 20; ++i)
        tasks.push_back(desks[i % desks.size()].issuing(testNumber(0), u"482913"_s));
    const QMap<QString, int> cooledDown {{u"issued 4"_s, 1}, {u"refused cooldown"_s, 19}};
    QMap<QString, int> cameOfIt = counted(std::move(tasks));
    if (harness().countsBudgetAhead())
        cameOfIt[u"refused cooldown"_s] += cameOfIt.take(u"refused budget"_s);
    QCOMPARE(cameOfIt, cooledDown);

    tasks.clear();
    for (size_t i = 0; i < 7; ++i) // the budget has one left for seven numbers
        tasks.push_back(desks[i % desks.size()].issuing(testNumber(int(i) + 1), u"482913"_s));
    const QMap<QString, int> outOfBudget {{u"issued 4"_s, 1}, {u"refused budget"_s, 6}};
    QCOMPARE(counted(std::move(tasks)), outOfBudget);
}

void OtpStoreContract::oneRequestSentBySeveralIsJudgedOnce()
{
    std::vector<Desk> desks;
    for (int i = 0; i < 4; ++i)
        desks.push_back(desk(withoutLimits()));
    const PhoneNumber number = testNumber(0);
    issued(desks.front(), number, u"482913"_s);
    const QString id = newRequestId();
    std::vector<VerifyTask> tasks;
    for (size_t i = 0; i < 40; ++i)
        tasks.push_back(desks[i % desks.size()].verifying(number, u"000000"_s, id));
    const QMap<QString, int> expected {{u"wrong 4"_s, 40}};
    QCOMPARE(counted(std::move(tasks)), expected);
}

void OtpStoreContract::everyEventIsHeardOnce()
{
    StoreSettings settings = withoutLimits();
    settings.policy.maxAttempts = 2;
    const Desk ann = desk(settings);
    const Desk bob = desk(settings, u"bob"_s);
    const Listener atAnns(ann);
    const Listener atBobs(bob);

    const PhoneNumber number = testNumber(0);
    const QString first = issued(ann, number, u"111111"_s);
    const QString second = issued(bob, number, u"222222"_s);
    QVERIFY(ann.withdraw(number, second));
    QVERIFY(ann.extend(number, first, 120s) > 60s);
    QCOMPARE(words(bob.verify(number, u"000000"_s)), u"wrong 1"_s);
    QCOMPARE(words(bob.verify(number, u"111111"_s)), u"verified"_s);
    const QString third = issued(ann, number, u"333333"_s);
    QCOMPARE(words(ann.verify(number, u"000000"_s)), u"wrong 1"_s);
    QCOMPARE(words(ann.verify(number, u"000000"_s)), u"exhausted"_s);
    const QString fourth = issued(bob, number, u"444444"_s);
    QVERIFY(bob.revoke(number));
    ann.reset(number);
    const QString last = issued(ann, testNumber(1), u"555555"_s); // when this has been heard, all has

    const QStringList expected {u"issued ann"_s, u"issued bob"_s, u"withdrawn"_s, u"extended"_s, u"wrong bob"_s,
                                u"verified bob"_s, u"issued ann"_s, u"wrong ann"_s, u"exhausted ann"_s,
                                u"issued bob"_s, u"revoked"_s, u"reset"_s};
    const QStringList ids {first, second, second, first, first, first, third, third, third, fourth, fourth, QString(), last};
    const int generous = 20'000;
    QTRY_COMPARE_WITH_TIMEOUT(atAnns.heard(testNumber(1)), QStringList {u"issued ann"_s}, generous);
    QTRY_COMPARE_WITH_TIMEOUT(atBobs.heard(testNumber(1)), QStringList {u"issued ann"_s}, generous);
    QCOMPARE(atAnns.heard(number), expected);
    QCOMPARE(atBobs.heard(number), expected);
    QCOMPARE(atAnns.issueIds(), ids);
    QCOMPARE(atBobs.issueIds(), ids);

    // A store that is opened later doesn't tell what was before.
    const Desk late = desk(settings, u"late"_s);
    const Listener atLates(late);
    late.ping();
    issued(ann, testNumber(2), u"666666"_s);
    QTRY_COMPARE_WITH_TIMEOUT(atLates.heard(testNumber(2)), QStringList {u"issued ann"_s}, generous);
    QCOMPARE(atLates.issueIds().size(), 1);
}

void OtpStoreContract::whatChangedNothingIsNoEvent()
{
    const Desk ann = desk();
    const Desk bob = desk({}, u"bob"_s);
    const Listener atAnns(ann);
    const Listener atBobs(bob);
    const PhoneNumber number = testNumber(0);

    QCOMPARE(words(ann.verify(number, u"000000"_s)), u"expired"_s);
    QVERIFY(!ann.revoke(number));
    QVERIFY(!ann.withdraw(number, newRequestId()));
    QCOMPARE(ann.extend(number, newRequestId(), 60s), 0ms);
    const QString issue = newRequestId();
    const QString verify = newRequestId();
    for (int i = 0; i < 2; ++i)
        QCOMPARE(words(ann.issue(number, u"482913"_s, issue)), u"issued 4"_s);
    QCOMPARE(words(ann.issue(number, u"517264"_s)), u"refused cooldown"_s);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(words(ann.verify(number, u"000000"_s, verify)), u"wrong 4"_s);
    for (int i = 0; i < 2; ++i)
        QVERIFY(ann.withdraw(number, issue));
    issued(ann, testNumber(1), u"555555"_s);

    const QStringList expected {u"issued ann"_s, u"wrong ann"_s, u"withdrawn"_s};
    const int generous = 20'000;
    QTRY_COMPARE_WITH_TIMEOUT(atAnns.heard(testNumber(1)), QStringList {u"issued ann"_s}, generous);
    QTRY_COMPARE_WITH_TIMEOUT(atBobs.heard(testNumber(1)), QStringList {u"issued ann"_s}, generous);
    QCOMPARE(atAnns.heard(number), expected);
    QCOMPARE(atBobs.heard(number), expected);
}

} // namespace Ringproof
