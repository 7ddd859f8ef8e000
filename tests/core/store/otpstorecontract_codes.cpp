// SPDX-License-Identifier: GPL-3.0-or-later
// The contract's first part: a code is issued, judged, and ends.
#include "core/store/otpstorecontract.h"

#include <QTest>

namespace Ringproof {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

void OtpStoreContract::aRightCodeWorksOnce()
{
    const Desk ann = desk();
    const PhoneNumber number = testNumber(0);
    const QString id = newRequestId();

    const IssueReply reply = ann.issue(number, u"482913"_s, id);
    QCOMPARE(words(reply), u"issued 4"_s);
    QVERIFY(isAbout(std::get<Issued>(reply).ttl, 60s));

    const VerifyReply verified = ann.verify(number, u"482913"_s);
    QCOMPARE(words(verified), u"verified"_s);
    QCOMPARE(verified.issueId, id);
    QCOMPARE(verified.attemptsLeft, 0);
    QCOMPARE(verified.ttl, 0ms);

    const VerifyReply again = ann.verify(number, u"482913"_s);
    QCOMPARE(words(again), u"expired"_s);
    QCOMPARE(again.issueId, QString());
}

void OtpStoreContract::aWrongCodeCostsAnAttempt()
{
    const Desk ann = desk();
    const PhoneNumber number = testNumber(0);
    const QString id = issued(ann, number, u"482913"_s);

    for (int left = 4; left >= 1; --left) {
        const VerifyReply wrong = ann.verify(number, u"482914"_s);
        QCOMPARE(words(wrong), u"wrong %1"_s.arg(left));
        QCOMPARE(wrong.issueId, id);
        QVERIFY(isAbout(wrong.ttl, 60s));
    }
    QCOMPARE(words(ann.verify(number, u"482913"_s)), u"verified"_s);
}

void OtpStoreContract::theLastAttemptEndsTheCode()
{
    const Desk ann = desk();
    const PhoneNumber number = testNumber(0);
    const QString id = issued(ann, number, u"482913"_s);

    enterWrong(ann, number, 4);
    const VerifyReply last = ann.verify(number, u"000000"_s);
    QCOMPARE(words(last), u"exhausted"_s);
    QCOMPARE(last.issueId, id);
    QCOMPARE(last.attemptsLeft, 0);

    QCOMPARE(words(ann.verify(number, u"482913"_s)), u"expired"_s);
    QCOMPARE(ann.status(number).live, false);
}

void OtpStoreContract::theLastAttemptMayBeRight()
{
    const Desk ann = desk();
    const PhoneNumber number = testNumber(0);
    issued(ann, number, u"482913"_s);
    enterWrong(ann, number, 4);
    QCOMPARE(words(ann.verify(number, u"482913"_s)), u"verified"_s);
}

void OtpStoreContract::oneAttemptMayBeAll()
{
    StoreSettings settings = withoutLimits();
    settings.policy.maxAttempts = 1;
    const Desk ann = desk(settings);
    const PhoneNumber number = testNumber(0);

    issued(ann, number, u"482913"_s);
    QCOMPARE(words(ann.verify(number, u"482914"_s)), u"exhausted"_s);
    QCOMPARE(words(ann.verify(number, u"482913"_s)), u"expired"_s);
    issued(ann, number, u"482913"_s);
    QCOMPARE(words(ann.verify(number, u"482913"_s)), u"verified"_s);
}

void OtpStoreContract::aCodeEndsWithItsTime()
{
    const Desk ann = desk();
    const PhoneNumber number = testNumber(0);
    const PhoneNumber other = testNumber(1);
    issued(ann, number, u"482913"_s);
    issued(ann, other, u"482913"_s);

    harness().advance(shortOf(60s));
    QCOMPARE(words(ann.verify(number, u"482913"_s)), u"verified"_s);

    harness().advance(past(60s) - shortOf(60s));
    QCOMPARE(words(ann.verify(other, u"482913"_s)), u"expired"_s);
    QCOMPARE(ann.status(other).live, false);
    QCOMPARE(ann.status(other).ttl, 0ms);
}

void OtpStoreContract::aNumberWithoutACodeIsExpired()
{
    const Desk ann = desk();
    const VerifyReply reply = ann.verify(testNumber(0), u"482913"_s);
    QCOMPARE(reply, VerifyReply());
}

void OtpStoreContract::everyRunOfDigitsIsJudged_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("entered");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("leading zeros") << u"004213"_s << u"004213"_s << u"verified"_s;
    QTest::newRow("leading zeros left out") << u"004213"_s << u"4213"_s << u"wrong 4"_s;
    QTest::newRow("a zero too many") << u"004213"_s << u"0004213"_s << u"wrong 4"_s;
    QTest::newRow("all zeros") << u"000000"_s << u"000000"_s << u"verified"_s;
    QTest::newRow("one zero for six") << u"000000"_s << u"0"_s << u"wrong 4"_s;
    QTest::newRow("one digit") << u"482913"_s << u"4"_s << u"wrong 4"_s;
    QTest::newRow("the beginning") << u"482913"_s << u"48291"_s << u"wrong 4"_s;
    QTest::newRow("a digit too many") << u"482913"_s << u"4829130"_s << u"wrong 4"_s;
    QTest::newRow("a thousand digits") << u"482913"_s << QString(1000, u'4') << u"wrong 4"_s;
    QTest::newRow("eight digits") << u"48291357"_s << u"48291357"_s << u"verified"_s;
    QTest::newRow("four digits") << u"0000"_s << u"0000"_s << u"verified"_s;
}

void OtpStoreContract::everyRunOfDigitsIsJudged()
{
    QFETCH(const QString, code);
    QFETCH(const QString, entered);
    const PhoneNumber number = testNumber(0);
    for (const CodeSeal &seal : {CodeSeal::plain(), sealOf('k')}) {
        StoreSettings settings = withoutLimits();
        settings.seal = seal;
        const Desk ann = desk(settings);
        issued(ann, number, code);
        QTEST(words(ann.verify(number, entered)), "outcome");
    }
}

void OtpStoreContract::aCodeBelongsToItsNumber()
{
    const Desk ann = desk();
    issued(ann, testNumber(0), u"482913"_s);
    issued(ann, testNumber(1), u"517264"_s);
    QCOMPARE(words(ann.verify(testNumber(1), u"482913"_s)), u"wrong 4"_s);
    QCOMPARE(words(ann.verify(testNumber(2), u"482913"_s)), u"expired"_s);
    QCOMPARE(words(ann.verify(testNumber(0), u"482913"_s)), u"verified"_s);
    QCOMPARE(words(ann.verify(testNumber(1), u"517264"_s)), u"verified"_s);
}

void OtpStoreContract::aNewCodeReplacesTheOldOne()
{
    const Desk ann = desk();
    const PhoneNumber number = testNumber(0);
    issued(ann, number, u"482913"_s);
    enterWrong(ann, number, 3);
    harness().advance(past(30s));
    const QString second = issued(ann, number, u"517264"_s);

    const VerifyReply old = ann.verify(number, u"482913"_s);
    QCOMPARE(words(old), u"wrong 4"_s); // the new code has all its attempts
    QCOMPARE(old.issueId, second);
    QVERIFY(isAbout(old.ttl, 60s));
    QCOMPARE(words(ann.verify(number, u"517264"_s)), u"verified"_s);
    QCOMPARE(words(ann.verify(number, u"482913"_s)), u"expired"_s);
}

void OtpStoreContract::anyDeskVerifies()
{
    const Desk ann = desk();
    const Desk bob = desk({}, u"bob"_s);
    const PhoneNumber number = testNumber(0);
    issued(ann, number, u"482913"_s);
    QCOMPARE(words(bob.verify(number, u"000000"_s)), u"wrong 4"_s);
    QCOMPARE(words(ann.verify(number, u"000000"_s)), u"wrong 3"_s);
    QCOMPARE(words(bob.verify(number, u"482913"_s)), u"verified"_s);
    QCOMPARE(words(ann.verify(number, u"482913"_s)), u"expired"_s);
}

void OtpStoreContract::theIssuersPolicySetsTheAttempts()
{
    StoreSettings strict = withoutLimits();
    strict.policy.maxAttempts = 2;
    StoreSettings lenient = withoutLimits();
    lenient.policy.maxAttempts = 100;
    const Desk ann = desk(strict);
    const Desk bob = desk(lenient, u"bob"_s);
    const PhoneNumber number = testNumber(0);

    issued(ann, number, u"482913"_s);
    QCOMPARE(bob.status(number).attemptsLeft, 2);
    QCOMPARE(words(bob.verify(number, u"000000"_s)), u"wrong 1"_s);
    QCOMPARE(words(bob.verify(number, u"000000"_s)), u"exhausted"_s);

    issued(bob, number, u"482913"_s);
    QCOMPARE(words(ann.verify(number, u"000000"_s)), u"wrong 99"_s);
}

void OtpStoreContract::aCodeInAnotherFormIsLeftAlone_data()
{
    QTest::addColumn<bool>("issuerIsPlain");
    QTest::newRow("a plain code, a sealed profile") << true;
    QTest::newRow("a sealed code, a plain profile") << false;
}

void OtpStoreContract::aCodeInAnotherFormIsLeftAlone()
{
    QFETCH(const bool, issuerIsPlain);
    StoreSettings plain = withoutLimits();
    StoreSettings sealed = withoutLimits();
    sealed.seal = sealOf('k');
    const Desk issuer = desk(issuerIsPlain ? plain : sealed);
    const Desk other = desk(issuerIsPlain ? sealed : plain, u"bob"_s);
    const PhoneNumber number = testNumber(0);

    issued(issuer, number, u"482913"_s);
    for (int i = 0; i < 6; ++i)
        QCOMPARE(other.verify(number, u"482913"_s), VerifyReply());
    QCOMPARE(other.status(number).live, false); // as verify says
    QVERIFY(!other.revoke(number));
    QCOMPARE(issuer.status(number).attemptsLeft, 5);
    QCOMPARE(words(issuer.verify(number, u"482913"_s)), u"verified"_s);
}

void OtpStoreContract::statusTellsHowANumberStands()
{
    const Desk ann = desk();
    const PhoneNumber number = testNumber(0);
    QCOMPARE(ann.status(number), (NumberStatus {false, 0ms, 0, 5, 10, 0ms}));

    issued(ann, number, u"482913"_s);
    enterWrong(ann, number, 1);
    harness().advance(10s);
    const NumberStatus live = ann.status(number);
    QCOMPARE(live.live, true);
    QVERIFY(isAbout(live.ttl, 50s));
    QCOMPARE(live.attemptsLeft, 4);
    QCOMPARE(live.sendsLeftHour, std::optional(4));
    QCOMPARE(live.sendsLeftDay, std::optional(9));
    QVERIFY(isAbout(live.cooldown, 20s));

    QCOMPARE(words(ann.verify(number, u"482913"_s)), u"verified"_s);
    const NumberStatus verified = ann.status(number);
    QCOMPARE(verified.live, false);
    QCOMPARE(verified.ttl, 0ms);
    QCOMPARE(verified.attemptsLeft, 0);
    QCOMPARE(verified.sendsLeftHour, std::optional(4));
    QVERIFY(isAbout(verified.cooldown, 20s));

    harness().advance(past(20s));
    QCOMPARE(ann.status(number).cooldown, 0ms);

    const Desk bob = desk(withoutLimits(), u"bob"_s);
    QCOMPARE(bob.status(number), NumberStatus());
}

void OtpStoreContract::activeListsTheLiveCodes()
{
    StoreSettings longer = withoutLimits();
    longer.policy.ttl = 120s;
    longer.seal = sealOf('k');
    const Desk ann = desk(longer);
    const Desk bob = desk(withoutLimits(), u"bob"_s);
    QCOMPARE(ann.active(), QList<ActiveCode>());

    const Milliseconds begin = harness().now();
    const QString first = issued(ann, testNumber(0), u"482913"_s);
    const QString second = issued(bob, testNumber(1), u"517264"_s);
    harness().advance(20s);
    issued(bob, testNumber(2), u"660012"_s);
    const QString third = issued(bob, testNumber(2), u"660013"_s); // replaces
    enterWrong(ann, testNumber(0), 2);

    const QList<ActiveCode> codes = ann.active();
    QCOMPARE(codes.size(), 3);
    QCOMPARE(codes.at(0).number, testNumber(1).e164());
    QCOMPARE(codes.at(0).issueId, second);
    QCOMPARE(codes.at(0).operatorName, u"bob"_s);
    QCOMPARE(codes.at(0).attemptsLeft, 5);
    QVERIFY(isAbout(codes.at(0).ttl, 40s));
    QCOMPARE(codes.at(1).number, testNumber(2).e164());
    QCOMPARE(codes.at(1).issueId, third);
    QVERIFY(isAbout(codes.at(1).ttl, 60s));
    QVERIFY(isAbout(begin + 20s, codes.at(1).issuedAt));
    QCOMPARE(codes.at(2).number, testNumber(0).e164());
    QCOMPARE(codes.at(2).issueId, first);
    QCOMPARE(codes.at(2).operatorName, u"ann"_s);
    QCOMPARE(codes.at(2).attemptsLeft, 3);
    QVERIFY(isAbout(codes.at(2).ttl, 100s));
    QVERIFY(isAbout(begin, codes.at(2).issuedAt));

    QCOMPARE(words(bob.verify(testNumber(2), u"660013"_s)), u"verified"_s);
    harness().advance(past(40s));
    const QList<ActiveCode> left = bob.active();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.constFirst().issueId, first);
    QVERIFY(ann.revoke(testNumber(0)));
    QCOMPARE(bob.active(), QList<ActiveCode>());
}

void OtpStoreContract::activeIsReadInPages()
{
    const Desk ann = desk(withoutLimits());
    QStringList all;
    for (int i = 0; i < 7; ++i) {
        issued(ann, testNumber(i), u"482913"_s);
        all << testNumber(i).e164();
    }
    const auto numbersOn = [](const ActivePage &page) {
        QStringList numbers;
        for (const ActiveCode &code : page.codes)
            numbers << code.number;
        return numbers;
    };

    const ActivePage first = ann.page({3, {}});
    QCOMPARE(first.codes.size(), 3);
    QCOMPARE(first.total, 7);
    const ActivePage second = ann.page({3, first.next});
    QCOMPARE(second.codes.size(), 3);
    const ActivePage third = ann.page({3, second.next});
    QCOMPARE(third.codes.size(), 1);
    QCOMPARE(third.next, QString());
    QStringList seen = numbersOn(first) + numbersOn(second) + numbersOn(third);
    seen.sort(); // several may end at the same moment
    all.sort();
    QCOMPARE(seen, all);
    QCOMPARE(ann.page({3, first.next}).codes.size(), 3);
    QCOMPARE(ann.page({7, {}}).next, QString());

    // A place stays good when the code that it stands behind has gone; what is gone is on no page.
    QVERIFY(ann.revoke(*PhoneNumber::fromE164(first.codes.last().number)));
    QVERIFY(ann.revoke(*PhoneNumber::fromE164(second.codes.first().number)));
    const ActivePage rest = ann.page({10, first.next});
    QCOMPARE(numbersOn(rest), numbersOn(second).sliced(1) + numbersOn(third));
    QCOMPARE(rest.total, 5);
    QCOMPARE(ann.page({10, {}}).codes.size(), 5);

    const auto nowhere = QCoro::waitFor(ann.store().active({10, u"nowhere"_s}));
    QVERIFY(!nowhere && nowhere.error().kind == Error::Kind::Invalid);
}

void OtpStoreContract::pingTellsThatTheStoreWorks()
{
    const StoreHealth health = desk().ping();
    QVERIFY(health.roundTrip >= 0ms);
    QVERIFY(!health.description.isEmpty());
}

} // namespace Ringproof
