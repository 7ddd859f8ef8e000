// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets come from the environment, are checked, and are shown by nothing.
#include "otp/codeseal.h"
#include "profile/secrets.h"

#include <QTest>

using namespace Ringproof;

class SecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsTheEnvironment();
    void anUnsetKeyIsNoFault();
    void aKeyOfTheWrongFormIsNamedButNotShown_data();
    void aKeyOfTheWrongFormIsNamedButNotShown();
    void theSandboxHasAKeyOfTheRightSize();
};

void SecretsTest::init()
{
    for (const char *name : {"RINGPROOF_AUTH_TOKEN", "RINGPROOF_REDIS_PASSWORD", "RINGPROOF_SEAL_KEY",
                             "RINGPROOF_SEAL_KEY_PREVIOUS", "RINGPROOF_HTTP_TOKEN"})
        qunsetenv(name);
}

void SecretsTest::readsTheEnvironment()
{
    qputenv("RINGPROOF_AUTH_TOKEN", "token-1");
    qputenv("RINGPROOF_REDIS_PASSWORD", "pa ss");
    qputenv("RINGPROOF_SEAL_KEY", "000102030405060708090a0B0C0D0E0F101112131415161718191a1b1c1d1e1f");
    qputenv("RINGPROOF_SEAL_KEY_PREVIOUS", QByteArray(64, 'a'));
    qputenv("RINGPROOF_HTTP_TOKEN", "http-1");
    const auto secrets = Secrets::fromEnvironment();
    QVERIFY(secrets);
    QCOMPARE(secrets->authToken.reveal(), QByteArrayView("token-1"));
    QCOMPARE(secrets->redisPassword.reveal(), QByteArrayView("pa ss"));
    QCOMPARE(secrets->httpToken.reveal(), QByteArrayView("http-1"));
    QCOMPARE(secrets->sealKey.size(), CodeSeal::KeySize);
    QCOMPARE(secrets->previousSealKey.reveal(), QByteArrayView(QByteArray(CodeSeal::KeySize, '\xaa')));
    for (int i = 0; i < int(CodeSeal::KeySize); ++i)
        QCOMPARE(int(secrets->sealKey.reveal()[i]), i);
}

void SecretsTest::anUnsetKeyIsNoFault()
{
    const auto secrets = Secrets::fromEnvironment();
    QVERIFY(secrets);
    QVERIFY(secrets->sealKey.isEmpty());
    QVERIFY(secrets->previousSealKey.isEmpty());
    QVERIFY(secrets->authToken.isEmpty());
}

void SecretsTest::aKeyOfTheWrongFormIsNamedButNotShown_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("short") << QByteArray(62, 'a');
    QTest::newRow("long") << QByteArray(66, 'a');
    QTest::newRow("no hex") << QByteArray(64, 'g');
    QTest::newRow("a blank") << QByteArray(63, 'a') + ' ';
}

void SecretsTest::aKeyOfTheWrongFormIsNamedButNotShown()
{
    QFETCH(QByteArray, key);
    qputenv("RINGPROOF_SEAL_KEY", key);
    const auto secrets = Secrets::fromEnvironment();
    QVERIFY(!secrets);
    QVERIFY(secrets.error().message.contains(QStringLiteral("RINGPROOF_SEAL_KEY")));
    QVERIFY(!secrets.error().message.contains(QString::fromLatin1(key.first(20))));

    qunsetenv("RINGPROOF_SEAL_KEY");
    qputenv("RINGPROOF_SEAL_KEY_PREVIOUS", key);
    const auto previous = Secrets::fromEnvironment();
    QVERIFY(!previous);
    QVERIFY(previous.error().message.contains(QStringLiteral("RINGPROOF_SEAL_KEY_PREVIOUS")));
}

void SecretsTest::theSandboxHasAKeyOfTheRightSize()
{
    QCOMPARE(Secrets::forSandbox()->sealKey.size(), CodeSeal::KeySize);
}

QTEST_GUILESS_MAIN(SecretsTest)
#include "tst_secrets.moc"
