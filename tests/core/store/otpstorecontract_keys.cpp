// SPDX-License-Identifier: GPL-3.0-or-later
// The contract's part about sealing keys: desks with different keys on the same data, and keys that are changed while codes live.
#include "core/store/otpstorecontract.h"

#include <QTest>

namespace Ringproof {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

StoreSettings sealedUnder(const CodeSeal &seal)
{
    StoreSettings settings = withoutLimits();
    settings.seal = seal;
    return settings;
}

CodeSeal sealOf(char key, char previous)
{
    return CodeSeal::sealed(Secret(QByteArray(CodeSeal::KeySize, key)), Secret(QByteArray(CodeSeal::KeySize, previous)));
}

//! What a desk says about a code whose key it doesn't have; a verdict, where it gives one.
QString faultOf(const Desk &desk, const PhoneNumber &number, const QString &digits, const QString &id = newRequestId())
{
    const Expected<VerifyReply> reply = QCoro::waitFor(desk.store().verify({id, number, codeOf(digits), u"bob"_s}));
    return reply ? words(*reply) : reply.error() == sealedUnderAnotherKey() ? u"another key"_s : reply.error().message;
}

} // namespace

void OtpStoreContract::aCodeUnderAnotherKeyIsNotJudged()
{
    const Desk issuer = desk(sealedUnder(Ringproof::sealOf('k')));
    const Desk other = desk(sealedUnder(Ringproof::sealOf('l')), u"bob"_s);
    const PhoneNumber number = testNumber(0);

    issued(issuer, number, u"482913"_s);
    for (int i = 0; i < 6; ++i) {
        QCOMPARE(faultOf(other, number, u"482913"_s), u"another key"_s);
        QCOMPARE(faultOf(other, number, u"000000"_s), u"another key"_s); // tells nobody whether it was right
    }
    QVERIFY(sealedUnderAnotherKey().kind == Error::Kind::Unavailable);
    QCOMPARE(other.status(number).live, true);
    QCOMPARE(other.status(number).attemptsLeft, 5);

    const QString id = newRequestId();
    QCOMPARE(faultOf(other, number, u"482913"_s, id), u"another key"_s);
    QCOMPARE(words(issuer.verify(number, u"482913"_s, id)), u"verified"_s); // that wasn't an answer to be remembered
    QCOMPARE(words(other.verify(number, u"482913"_s)), u"expired"_s);

    issued(issuer, number, u"517264"_s);
    QVERIFY(other.revoke(number)); // takes no key
    QCOMPARE(issuer.status(number).live, false);
}

void OtpStoreContract::bothKeysJudgeWhileTheyAreChanged()
{
    const Desk before = desk(sealedUnder(Ringproof::sealOf('k')));
    const Desk amidst = desk(sealedUnder(sealOf('l', 'k')), u"bob"_s);
    const Desk after = desk(sealedUnder(Ringproof::sealOf('l')), u"cid"_s);
    const PhoneNumber number = testNumber(0);

    issued(before, number, u"482913"_s);
    QCOMPARE(faultOf(after, number, u"482913"_s), u"another key"_s);
    QCOMPARE(words(amidst.verify(number, u"482913"_s)), u"verified"_s);

    issued(amidst, number, u"517264"_s);
    QCOMPARE(faultOf(before, number, u"517264"_s), u"another key"_s);
    QCOMPARE(words(after.verify(number, u"000000"_s)), u"wrong 4"_s);
    QCOMPARE(words(amidst.verify(number, u"000000"_s)), u"wrong 3"_s);
    QCOMPARE(words(after.verify(number, u"517264"_s)), u"verified"_s);

    issued(after, number, u"660012"_s);
    QCOMPARE(words(amidst.verify(number, u"660012"_s)), u"verified"_s);

    // Prepared for the new key, sealing under the old one still.
    const Desk prepared = desk(sealedUnder(sealOf('k', 'l')), u"dan"_s);
    issued(after, number, u"903144"_s);
    QCOMPARE(words(prepared.verify(number, u"903144"_s)), u"verified"_s);
    issued(prepared, number, u"771245"_s);
    QCOMPARE(words(before.verify(number, u"771245"_s)), u"verified"_s);
}

void OtpStoreContract::anAttemptUnderTwoKeysCountsOnce()
{
    const Desk before = desk(sealedUnder(Ringproof::sealOf('k')));
    const Desk amidst = desk(sealedUnder(sealOf('l', 'k')), u"bob"_s);
    const PhoneNumber number = testNumber(0);
    for (const Desk &issuer : {before, amidst}) {
        issued(issuer, number, u"482913"_s);
        for (int left = 4; left > 0; --left)
            QCOMPARE(words(amidst.verify(number, u"000000"_s)), u"wrong %1"_s.arg(left));
        QCOMPARE(words(amidst.verify(number, u"000000"_s)), u"exhausted"_s);
        QCOMPARE(words(amidst.verify(number, u"482913"_s)), u"expired"_s);
    }
}

void OtpStoreContract::aReplacedCodeKeepsItsKey()
{
    const Desk before = desk(sealedUnder(Ringproof::sealOf('k')));
    const Desk amidst = desk(sealedUnder(sealOf('l', 'k')), u"bob"_s);
    const Desk after = desk(sealedUnder(Ringproof::sealOf('l')), u"cid"_s);
    const PhoneNumber number = testNumber(0);

    const QString first = issued(before, number, u"482913"_s);
    const QString second = issued(after, number, u"517264"_s);
    QCOMPARE(faultOf(before, number, u"482913"_s), u"another key"_s);
    QVERIFY(before.withdraw(number, second));
    QCOMPARE(faultOf(after, number, u"482913"_s), u"another key"_s);
    QCOMPARE(words(amidst.verify(number, u"000000"_s)), u"wrong 4"_s);
    QVERIFY(amidst.extend(number, first, 300s) > 200s);
    QCOMPARE(faultOf(after, number, u"482913"_s), u"another key"_s);
    QCOMPARE(words(before.verify(number, u"482913"_s)), u"verified"_s);
}

} // namespace Ringproof
