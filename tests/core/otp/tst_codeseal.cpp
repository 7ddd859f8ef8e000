// SPDX-License-Identifier: GPL-3.0-or-later
// A stored code tells nothing without the key, and proves nothing for another number.
#include "otp/codeseal.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Ringproof;
using namespace Qt::StringLiterals;

namespace {

Code codeOf(const QString &digits)
{
    return Code::entered(digits).value();
}

PhoneNumber numberOf(const QString &e164)
{
    return PhoneNumber::fromE164(e164).value();
}

const QString SanFrancisco = u"+14155552671"_s;
const QString London = u"+442071838750"_s;

//! The bytes 0, 1, 2, … 31.
Secret countingKey()
{
    QByteArray key;
    for (int i = 0; i < CodeSeal::KeySize; ++i)
        key.append(char(i));
    return Secret(key);
}

} // namespace

class TestCodeSeal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sealsAsComputedElsewhere_data();
    void sealsAsComputedElsewhere();
    void plainIsTheDigits();
    void everythingChangesTheSeal();
    void noGuessFindsTheCodeWithoutTheKey();
    void recognisesItsOwnForm();
};

void TestCodeSeal::sealsAsComputedElsewhere_data()
{
    // Python: "v1:" + hmac.new(bytes(range(32)), b"v1:" + number + b"\0" + code, hashlib.sha256).hexdigest()
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("six digits") << SanFrancisco << u"004213"_s
                                << QByteArray("v1:1e0871a9af8261e195be40697dce8f2f8481a9a2b3212d7bc2c21a667b11c43d");
    QTest::newRow("another number") << London << u"004213"_s
                                    << QByteArray("v1:3eef893f5c45891cf4e5c8c686d495dd6accd26619b671b610461bf200c394da");
    QTest::newRow("eight digits") << SanFrancisco << u"48291357"_s
                                  << QByteArray("v1:ef1ca62ad8551548ea0866e021ca440bf64484198f5d069c03d4e02368762268");
}

void TestCodeSeal::sealsAsComputedElsewhere()
{
    QFETCH(const QString, number);
    QFETCH(const QString, code);
    QTEST(CodeSeal::sealed(countingKey()).valueFor(numberOf(number), codeOf(code)), "value");
}

void TestCodeSeal::plainIsTheDigits()
{
    QVERIFY(CodeSeal::plain().isPlain());
    QVERIFY(!CodeSeal::sealed(countingKey()).isPlain());
    QCOMPARE(CodeSeal::plain().valueFor(numberOf(SanFrancisco), codeOf(u"004213"_s)), QByteArray("004213"));
}

void TestCodeSeal::everythingChangesTheSeal()
{
    const CodeSeal seal = CodeSeal::sealed(countingKey());
    const CodeSeal other = CodeSeal::sealed(Secret(QByteArray(CodeSeal::KeySize, 'k')));
    const QByteArray value = seal.valueFor(numberOf(SanFrancisco), codeOf(u"004213"_s));
    QCOMPARE(seal.valueFor(numberOf(SanFrancisco), codeOf(u"004213"_s)), value);
    QVERIFY(seal.valueFor(numberOf(London), codeOf(u"004213"_s)) != value);
    QVERIFY(seal.valueFor(numberOf(SanFrancisco), codeOf(u"004214"_s)) != value);
    QVERIFY(seal.valueFor(numberOf(SanFrancisco), codeOf(u"4213"_s)) != value);
    QVERIFY(other.valueFor(numberOf(SanFrancisco), codeOf(u"004213"_s)) != value);

    // The same run of digits, divided otherwise between number and code.
    QVERIFY(seal.valueFor(numberOf(u"+14155552671"_s), codeOf(u"2345"_s))
            != seal.valueFor(numberOf(u"+141555526712"_s), codeOf(u"345"_s)));
}

void TestCodeSeal::noGuessFindsTheCodeWithoutTheKey()
{
    const PhoneNumber number = numberOf(SanFrancisco);
    const QByteArray stolen = CodeSeal::sealed(countingKey()).valueFor(number, codeOf(u"004213"_s));
    const QByteArray digest = QByteArray::fromHex(stolen.mid(CodeSeal::SealedPrefix.size()));
    QCOMPARE(digest.size(), 32);

    // What somebody without the key can try: every code under keys that cost nothing, and every plain digest.
    const QList<CodeSeal> guesses {CodeSeal::sealed(Secret(QByteArray(CodeSeal::KeySize, '\0'))),
                                   CodeSeal::sealed(Secret(QByteArray(CodeSeal::KeySize, '\xff')))};
    const QByteArray e164 = SanFrancisco.toLatin1();
    int found = 0;
    for (int guess = 0; guess < 1'000'000; ++guess) {
        const QByteArray digits = QByteArray::number(guess).rightJustified(6, '0');
        found += QCryptographicHash::hash(QByteArray("v1:" + e164 + '\0' + digits), QCryptographicHash::Sha256) == digest;
        if (guess % 50 == 13) { // the right one among them
            for (const CodeSeal &seal : guesses)
                found += seal.valueFor(number, codeOf(QString::fromLatin1(digits))) == stolen;
        }
    }
    QCOMPARE(found, 0);
}

void TestCodeSeal::recognisesItsOwnForm()
{
    const CodeSeal plain = CodeSeal::plain();
    const CodeSeal sealed = CodeSeal::sealed(countingKey());
    const PhoneNumber number = numberOf(SanFrancisco);
    const QByteArray plainValue = plain.valueFor(number, codeOf(u"482913"_s));
    const QByteArray sealedValue = sealed.valueFor(number, codeOf(u"482913"_s));
    QVERIFY(plain.recognises(plainValue));
    QVERIFY(!plain.recognises(sealedValue));
    QVERIFY(sealed.recognises(sealedValue));
    QVERIFY(!sealed.recognises(plainValue));
    QVERIFY(!sealed.recognises("")); // whatever else somebody plants
    QVERIFY(!sealed.recognises("v1"));
    QVERIFY(!sealed.recognises("V1:00"));
    QVERIFY(plain.recognises("4213")); // as the seed's program writes it
}

QTEST_GUILESS_MAIN(TestCodeSeal)

#include "tst_codeseal.moc"
