// SPDX-License-Identifier: GPL-3.0-or-later
// Where secrets are looked for and kept: environment, session, keychain, and what a keychain's faults come to.
#include "profile/secretvault.h"
#include "support/fakekeychain.h"

#include <QSignalSpy>
#include <QTest>

#include <qcoro/qcorotask.h>

using namespace Ringproof;
using namespace Qt::StringLiterals;

namespace {

using Place = SecretVault::Place;
using Fault = KeychainFault::Kind;

const QByteArray Hex = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

Profile team()
{
    Profile profile;
    profile.name = u"team"_s;
    profile.store = u"redis://redis.example/0"_s;
    return profile;
}

template<typename T> T wait(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

} // namespace

class SecretVaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theEnvironmentGoesFirst();
    void whatTheEnvironmentLacksComesFromTheKeychain();
    void onlyWhatAProfileUsesIsAskedFor_data();
    void onlyWhatAProfileUsesIsAskedFor();
    void onlyWhatIsWantedIsAskedFor();
    void theAuditKeyIsTheComputers();
    void aFileFromElsewhereHasSecretsOfItsOwn();
    void aBrokenKeyIsNamedButNotShown();

    void keptSecretsAreInTheKeychain();
    void withoutAKeychainTheyAreKeptForTheSession_data();
    void withoutAKeychainTheyAreKeptForTheSession();
    void theSessionGoesBeforeWhatTheKeychainHadBefore();
    void theEnvironmentIsSaidToGoBefore();
    void anAuditKeyIsNeverKeptForTheSession();
    void anAuditKeyIsNeverReplaced();
    void whyASecretIsMissingIsSaid();

    void forgettingTakesItOutOfBoth();
    void whatCouldNotBeForgottenIsSaid();
    void renamingTakesAllAlong();
    void copyingLeavesTheFirst();
    void aCopyThatFailsLeavesNothing();
    void profilesCanBeRenamedWithoutAKeychain();
    void madeKeysDiffer();
};

void SecretVaultTest::init()
{
    for (const SecretKind kind : SecretKinds)
        qunsetenv(environmentName(kind));
}

void SecretVaultTest::theEnvironmentGoesFirst()
{
    qputenv("RINGPROOF_AUTH_TOKEN", "from-environment");
    FakeKeychain keychain;
    keychain.entries[u"team/auth_token"_s] = "from-keychain";
    SecretVault vault(keychain);
    const auto secrets = wait(vault.secretsFor(team()));
    QVERIFY(secrets);
    QCOMPARE(secrets->authToken.reveal(), QByteArrayView("from-environment"));
    QVERIFY(!keychain.asked.contains(u"read team/auth_token"_s));
    QVERIFY(wait(vault.placesFor(team())).of.value(SecretKind::AuthToken) == Place::Environment);
}

void SecretVaultTest::whatTheEnvironmentLacksComesFromTheKeychain()
{
    FakeKeychain keychain;
    keychain.entries = {{u"team/auth_token"_s, "t"}, {u"team/redis_password"_s, "p"}, {u"team/seal_key"_s, Hex},
                        {u"team/http_token"_s, "h"}, {u"audit_key"_s, Hex}};
    SecretVault vault(keychain);
    const auto secrets = wait(vault.secretsFor(team()));
    QVERIFY(secrets);
    QCOMPARE(secrets->authToken.reveal(), QByteArrayView("t"));
    QCOMPARE(secrets->redisPassword.reveal(), QByteArrayView("p"));
    QCOMPARE(secrets->httpToken.reveal(), QByteArrayView("h"));
    QCOMPARE(secrets->sealKey.reveal().toByteArray().toHex(), Hex);
    QCOMPARE(secrets->auditKey.reveal().toByteArray().toHex(), Hex);
    QVERIFY(secrets->whyMissing.isEmpty());
    const SecretVault::Places places = wait(vault.placesFor(team()));
    QCOMPARE(places.of.size(), 5);
    for (const Place place : places.of)
        QVERIFY(place == Place::Keychain);
}

void SecretVaultTest::onlyWhatAProfileUsesIsAskedFor_data()
{
    QTest::addColumn<QString>("store");
    QTest::addColumn<bool>("sealed");
    QTest::addColumn<bool>("sandbox");
    QTest::addColumn<QStringList>("asked");
    const auto entries = [](const QStringList &names) {
        QStringList asked;
        for (const QString &name : names)
            asked << u"read "_s + name;
        return asked;
    };
    QTest::newRow("redis, sealed") << u"redis://r/0"_s << true << false
                                   << entries({u"team/auth_token"_s, u"team/redis_password"_s, u"team/seal_key"_s, u"audit_key"_s, u"team/http_token"_s});
    QTest::newRow("embedded, plain") << u"embedded:"_s << false << false
                                     << entries({u"team/auth_token"_s, u"audit_key"_s, u"team/http_token"_s});
    QTest::newRow("sandbox") << u"embedded:"_s << true << true << entries({u"audit_key"_s, u"sandbox/http_token"_s});
}

void SecretVaultTest::onlyWhatAProfileUsesIsAskedFor()
{
    QFETCH(QString, store);
    QFETCH(bool, sealed);
    QFETCH(bool, sandbox);
    QFETCH(QStringList, asked);
    FakeKeychain keychain;
    SecretVault vault(keychain);
    Profile profile = team();
    profile.store = store;
    profile.codeStorage = sealed ? CodeStorage::Sealed : CodeStorage::Plain;
    profile.sandbox = sandbox;
    QVERIFY(wait(vault.secretsFor(profile)));
    QCOMPARE(keychain.asked, asked);
}

void SecretVaultTest::onlyWhatIsWantedIsAskedFor()
{
    FakeKeychain keychain;
    SecretVault vault(keychain);
    QVERIFY(wait(vault.secretsFor(team(), {SecretKind::SealKey})));
    QCOMPARE(keychain.asked, QStringList {u"read team/seal_key"_s});
}

void SecretVaultTest::theAuditKeyIsTheComputers()
{
    FakeKeychain keychain;
    SecretVault vault(keychain);
    QVERIFY(wait(vault.keep(u"team"_s, SecretKind::AuditKey, SecretVault::makeKey())));
    QCOMPARE(keychain.entries.keys(), QStringList {u"audit_key"_s});
    const auto secrets = wait(vault.secretsFor(Profile::sandboxProfile()));
    QVERIFY(secrets);
    QCOMPARE(secrets->auditKey.reveal().toByteArray().toHex(), keychain.entries[u"audit_key"_s]);
    QVERIFY(wait(vault.forgetAll(u"team"_s)));
    QVERIFY(!wait(vault.forget(u"team"_s, SecretKind::AuditKey)));
    QVERIFY(keychain.entries.contains(u"audit_key"_s));
}

void SecretVaultTest::aFileFromElsewhereHasSecretsOfItsOwn()
{
    FakeKeychain keychain;
    keychain.entries[u"team/auth_token"_s] = "of the profile";
    SecretVault vault(keychain);
    Profile fromElsewhere = team();
    fromElsewhere.configFile = u"/home/somebody/Downloads/team.json"_s;
    const auto secrets = wait(vault.secretsFor(fromElsewhere));
    QVERIFY(secrets);
    QVERIFY(secrets->authToken.isEmpty());
}

void SecretVaultTest::aBrokenKeyIsNamedButNotShown()
{
    FakeKeychain keychain;
    keychain.entries[u"team/seal_key"_s] = "planted-no-key";
    SecretVault vault(keychain);
    const auto secrets = wait(vault.secretsFor(team()));
    QVERIFY(!secrets);
    QVERIFY(secrets.error().message.contains(u"team/seal_key"_s));
    QVERIFY(!secrets.error().message.contains(u"planted"_s));
}

void SecretVaultTest::keptSecretsAreInTheKeychain()
{
    FakeKeychain keychain;
    SecretVault vault(keychain);
    const QSignalSpy changed(&vault, &SecretVault::changed);
    const auto kept = wait(vault.keep(u"team"_s, SecretKind::AuthToken, Secret("t")));
    QVERIFY(kept);
    QVERIFY(kept->place == Place::Keychain);
    QVERIFY(kept->sentence.isEmpty());
    QCOMPARE(keychain.entries[u"team/auth_token"_s], "t");
    QVERIFY(wait(vault.keep(u"team"_s, SecretKind::SealKey, *keyFromHex(Hex, {}))));
    QCOMPARE(keychain.entries[u"team/seal_key"_s], Hex);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed[0][0].toString(), u"team"_s);
}

void SecretVaultTest::withoutAKeychainTheyAreKeptForTheSession_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("no service") << int(Fault::NoService);
    QTest::newRow("locked or declined") << int(Fault::Refused);
    QTest::newRow("silent") << int(Fault::Silent);
    QTest::newRow("failed") << int(Fault::Failed);
}

void SecretVaultTest::withoutAKeychainTheyAreKeptForTheSession()
{
    QFETCH(int, fault);
    FakeKeychain keychain;
    keychain.fault = Fault(fault);
    SecretVault vault(keychain);
    const auto kept = wait(vault.keep(u"team"_s, SecretKind::AuthToken, Secret("t")));
    QVERIFY(kept);
    QVERIFY(kept->place == Place::Session);
    QVERIFY2(kept->sentence.contains(keychain.theFault().sentence), qPrintable(kept->sentence));
    QCOMPARE(wait(vault.secretsFor(team()))->authToken.reveal(), QByteArrayView("t"));
    QVERIFY(wait(vault.placesFor(team())).of.value(SecretKind::AuthToken) == Place::Session);
    SecretVault next(keychain);
    QVERIFY(wait(next.secretsFor(team()))->authToken.isEmpty());
}

void SecretVaultTest::theSessionGoesBeforeWhatTheKeychainHadBefore()
{
    FakeKeychain keychain;
    keychain.entries[u"team/auth_token"_s] = "old";
    keychain.unwritable = u"team/auth_token"_s;
    SecretVault vault(keychain);
    QVERIFY(wait(vault.keep(u"team"_s, SecretKind::AuthToken, Secret("new"))));
    QCOMPARE(wait(vault.secretsFor(team()))->authToken.reveal(), QByteArrayView("new"));
    keychain.unwritable.clear();
    QVERIFY(wait(vault.keep(u"team"_s, SecretKind::AuthToken, Secret("newest"))));
    QVERIFY(wait(vault.placesFor(team())).of.value(SecretKind::AuthToken) == Place::Keychain);
    QCOMPARE(wait(vault.secretsFor(team()))->authToken.reveal(), QByteArrayView("newest"));
}

void SecretVaultTest::theEnvironmentIsSaidToGoBefore()
{
    qputenv("RINGPROOF_AUTH_TOKEN", "e");
    FakeKeychain keychain;
    SecretVault vault(keychain);
    const auto kept = wait(vault.keep(u"team"_s, SecretKind::AuthToken, Secret("t")));
    QVERIFY(kept);
    QVERIFY(kept->sentence.contains(u"RINGPROOF_AUTH_TOKEN"_s));
}

void SecretVaultTest::anAuditKeyIsNeverKeptForTheSession()
{
    FakeKeychain keychain;
    keychain.fault = Fault::NoService;
    SecretVault vault(keychain);
    const auto kept = wait(vault.keep({}, SecretKind::AuditKey, SecretVault::makeKey()));
    QVERIFY(!kept);
    QVERIFY(kept.error().message.contains(keychain.theFault().sentence));
    QVERIFY(wait(vault.secretsFor(team()))->auditKey.isEmpty());
}

void SecretVaultTest::anAuditKeyIsNeverReplaced()
{
    FakeKeychain keychain;
    keychain.entries[u"audit_key"_s] = Hex;
    SecretVault vault(keychain);
    QVERIFY(!wait(vault.keep({}, SecretKind::AuditKey, SecretVault::makeKey())));
    QCOMPARE(keychain.entries[u"audit_key"_s], Hex);
    QVERIFY(wait(vault.keep({}, SecretKind::AuditKey, *keyFromHex(Hex, {}))));
    // Where it can't be seen whether there is one, none is written.
    keychain.fault = Fault::Refused;
    keychain.asked.clear();
    QVERIFY(!wait(vault.keep({}, SecretKind::AuditKey, SecretVault::makeKey())));
    QVERIFY(!keychain.asked.contains(u"write audit_key"_s));
}

void SecretVaultTest::whyASecretIsMissingIsSaid()
{
    FakeKeychain keychain;
    SecretVault vault(keychain);
    QVERIFY(wait(vault.secretsFor(team()))->whyMissing.isEmpty());
    keychain.fault = Fault::Refused;
    QCOMPARE(wait(vault.secretsFor(team()))->whyMissing, keychain.theFault().sentence);
    const SecretVault::Places places = wait(vault.placesFor(team()));
    QCOMPARE(places.whyMissing, keychain.theFault().sentence);
    QVERIFY(places.of.value(SecretKind::AuthToken) == Place::Missing);
}

void SecretVaultTest::forgettingTakesItOutOfBoth()
{
    FakeKeychain keychain;
    keychain.entries[u"team/auth_token"_s] = "old";
    keychain.unwritable = u"team/auth_token"_s;
    SecretVault vault(keychain);
    QVERIFY(wait(vault.keep(u"team"_s, SecretKind::AuthToken, Secret("new"))));
    QVERIFY(wait(vault.forget(u"team"_s, SecretKind::AuthToken)));
    QVERIFY(keychain.entries.isEmpty());
    QVERIFY(wait(vault.secretsFor(team()))->authToken.isEmpty());
}

void SecretVaultTest::whatCouldNotBeForgottenIsSaid()
{
    FakeKeychain keychain;
    keychain.fault = Fault::Refused;
    SecretVault vault(keychain);
    const auto forgotten = wait(vault.forgetAll(u"team"_s));
    QVERIFY(!forgotten);
    QVERIFY(forgotten.error().message.contains(keychain.theFault().sentence));
}

void SecretVaultTest::renamingTakesAllAlong()
{
    FakeKeychain keychain;
    keychain.entries = {{u"team/auth_token"_s, "t"}, {u"team/seal_key"_s, Hex}, {u"other/auth_token"_s, "o"}, {u"audit_key"_s, Hex}};
    keychain.unwritable = u"team/http_token"_s;
    SecretVault vault(keychain);
    QVERIFY(wait(vault.keep(u"team"_s, SecretKind::HttpToken, Secret("h"))));
    QVERIFY(wait(vault.rename(u"team"_s, u"crew"_s)));
    QCOMPARE(keychain.entries.keys(), (QStringList {u"audit_key"_s, u"crew/auth_token"_s, u"crew/seal_key"_s, u"other/auth_token"_s}));
    Profile crew = team();
    crew.name = u"crew"_s;
    QCOMPARE(wait(vault.secretsFor(crew))->httpToken.reveal(), QByteArrayView("h"));
    QVERIFY(wait(vault.secretsFor(team()))->httpToken.isEmpty());
}

void SecretVaultTest::copyingLeavesTheFirst()
{
    FakeKeychain keychain;
    keychain.entries = {{u"team/auth_token"_s, "t"}};
    SecretVault vault(keychain);
    QVERIFY(wait(vault.copy(u"team"_s, u"crew"_s)));
    QCOMPARE(keychain.entries[u"team/auth_token"_s], "t");
    QCOMPARE(keychain.entries[u"crew/auth_token"_s], "t");
}

void SecretVaultTest::aCopyThatFailsLeavesNothing()
{
    FakeKeychain keychain;
    keychain.entries = {{u"team/auth_token"_s, "t"}, {u"team/http_token"_s, "h"}};
    keychain.unwritable = u"crew/http_token"_s;
    SecretVault vault(keychain);
    const auto before = keychain.entries;
    QVERIFY(!wait(vault.rename(u"team"_s, u"crew"_s)));
    QCOMPARE(keychain.entries, before);
}

void SecretVaultTest::profilesCanBeRenamedWithoutAKeychain()
{
    FakeKeychain keychain;
    keychain.fault = Fault::NoService;
    SecretVault vault(keychain);
    QVERIFY(wait(vault.keep(u"team"_s, SecretKind::AuthToken, Secret("t"))));
    QVERIFY(wait(vault.rename(u"team"_s, u"crew"_s)));
    Profile crew = team();
    crew.name = u"crew"_s;
    QCOMPARE(wait(vault.secretsFor(crew))->authToken.reveal(), QByteArrayView("t"));
}

void SecretVaultTest::madeKeysDiffer()
{
    QCOMPARE(SecretVault::makeKey().size(), 32);
    QVERIFY(SecretVault::makeKey() != SecretVault::makeKey());
}

QTEST_GUILESS_MAIN(SecretVaultTest)
#include "tst_secretvault.moc"
