// SPDX-License-Identifier: GPL-3.0-or-later
// A stored code tells nothing without the key, and proves nothing for another number.
#include "otp/codeseal.h"

#include <QTest>

#include <array>
#include <cstring>

#include <sodium.h>

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

enum class Guess { Hmac, Sha256 };

//! The codes of six digits that, put behind `before`, give this digest.
QByteArrayList codesThatFit(const QByteArray &digest, const QByteArray &before, Guess how, QByteArrayView key)
{
    const auto bytes = [](QByteArrayView view) { return reinterpret_cast<const unsigned char *>(view.isNull() ? "" : view.data()); };
    crypto_auth_hmacsha256_state begun;
    crypto_auth_hmacsha256_init(&begun, bytes(key), size_t(key.size()));
    crypto_auth_hmacsha256_update(&begun, bytes(before), size_t(before.size()));
    QByteArrayList fitting;
    QByteArray text = before + "000000";
    char *const digits = text.data() + before.size();
    for (int guess = 0; guess < 1'000'000; ++guess) {
        for (int i = 5, rest = guess; i >= 0; --i, rest /= 10)
            digits[i] = char('0' + rest % 10);
        std::array<unsigned char, 32> tried;
        if (how == Guess::Hmac) {
            crypto_auth_hmacsha256_state state = begun;
            crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char *>(digits), 6);
            crypto_auth_hmacsha256_final(&state, tried.data());
        } else {
            crypto_hash_sha256(tried.data(), bytes(text), size_t(text.size()));
        }
        if (std::memcmp(tried.data(), digest.constData(), tried.size()) == 0)
            fitting.append(QByteArray(digits, 6));
    }
    return fitting;
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
    void theKeyAloneFindsTheCode();
    void twoKeysAreTried();
    void aMarkTellsKeysApartAndNothingElse();
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

//! All codes are tried on a value that was read from a store: with the key one of them fits, without it none.
void TestCodeSeal::theKeyAloneFindsTheCode()
{
    const CodeSeal seal = CodeSeal::sealed(countingKey());
    const QByteArray stolen = seal.valueFor(numberOf(SanFrancisco), codeOf(u"004213"_s));
    const QByteArray digest = QByteArray::fromHex(stolen.mid(CodeSeal::SealedPrefix.size()));
    QCOMPARE(digest.size(), 32);

    const QByteArray e164 = SanFrancisco.toLatin1();
    const QByteArray before = "v1:" + e164 + '\0';
    QCOMPARE(codesThatFit(digest, before, Guess::Hmac, countingKey().reveal()), QByteArrayList {"004213"});

    // What somebody without the key can try: keys that are easily thought of, what the store shows, and the digests of all of that.
    const QByteArrayList keys {QByteArray(CodeSeal::KeySize, '\0'), QByteArray(CodeSeal::KeySize, '\xff'), seal.mark(), e164,
                               "ringproof sandbox: opens nothing"};
    for (const QByteArray &key : keys)
        QCOMPARE(codesThatFit(digest, before, Guess::Hmac, key), QByteArrayList());
    for (const QByteArray &text : {before, e164, QByteArray(), seal.mark()})
        QCOMPARE(codesThatFit(digest, text, Guess::Sha256, {}), QByteArrayList());
}

void TestCodeSeal::twoKeysAreTried()
{
    const PhoneNumber number = numberOf(SanFrancisco);
    const Code code = codeOf(u"004213"_s);
    const Secret old(QByteArray(CodeSeal::KeySize, 'k'));
    const CodeSeal both = CodeSeal::sealed(countingKey(), old);
    QCOMPARE(both.valueFor(number, code), CodeSeal::sealed(countingKey()).valueFor(number, code));
    QCOMPARE(both.valuesFor(number, code),
             QByteArrayList({CodeSeal::sealed(countingKey()).valueFor(number, code), CodeSeal::sealed(old).valueFor(number, code)}));
    QCOMPARE(both.marks(), QByteArrayList({CodeSeal::sealed(countingKey()).mark(), CodeSeal::sealed(old).mark()}));
    QCOMPARE(CodeSeal::sealed(old, old).valuesFor(number, code).size(), 1);
    QCOMPARE(CodeSeal::plain().valuesFor(number, code), QByteArrayList {"004213"});
}

void TestCodeSeal::aMarkTellsKeysApartAndNothingElse()
{
    // Python: hmac.new(bytes(range(32)), b"mark of a ringproof key", hashlib.sha256).hexdigest()[:16]
    QCOMPARE(CodeSeal::sealed(countingKey()).mark(), QByteArray("3ba6722fb773843b"));
    QVERIFY(CodeSeal::sealed(Secret(QByteArray(CodeSeal::KeySize, 'k'))).mark() != CodeSeal::sealed(countingKey()).mark());
    QCOMPARE(CodeSeal::plain().mark(), QByteArray());
    QCOMPARE(CodeSeal::plain().marks(), QByteArrayList());
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
