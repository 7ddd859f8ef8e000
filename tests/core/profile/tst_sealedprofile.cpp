// SPDX-License-Identifier: GPL-3.0-or-later
// A profile handed on in a sealed file: what comes out is what went in, and what is wrong with a file is told for what it is.
#include "profile/profiletransfer.h"
#include "randomprofile.h"
#include "support/fakekeychain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QtEndian>

#include <sodium.h>

using namespace Ringproof;
using namespace Qt::StringLiterals;

namespace {

constexpr SealedProfile::Effort Little {1, 8};
const Secret Passphrase("correct horse battery");

ProfileParcel someParcel()
{
    ProfileParcel parcel;
    parcel.name = u"Köln"_s;
    parcel.config = RandomProfile(1).next().toJson();
    parcel.secrets.authToken = Secret("auth-token-4711");
    parcel.secrets.sealKey = Secret(QByteArray(32, 's'));
    parcel.secrets.auditKey = Secret(QByteArray(32, 'a'));
    return parcel;
}

QByteArray sealedParcel(const ProfileParcel &parcel = someParcel())
{
    const auto file = SealedProfile::seal(parcel, Passphrase, Little);
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    return *file;
}

//! The digest at the end made to fit what was changed, as somebody would who knows the format.
QByteArray withNewDigest(QByteArray file)
{
    crypto_generichash(reinterpret_cast<unsigned char *>(file.data()) + file.size() - 16, 16, reinterpret_cast<const unsigned char *>(file.constData()),
                       size_t(file.size() - 16), nullptr, 0);
    return file;
}

template<typename T> bool isRefused(const Expected<T> &outcome, Error::Kind kind, const QString &says)
{
    if (!outcome && outcome.error().kind == kind && outcome.error().message.contains(says))
        return true;
    qWarning() << (outcome ? u"nothing was refused"_s : outcome.error().message);
    return false;
}

} // namespace

class TestSealedProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatComesOutIsWhatWentIn();
    void nothingIsReadableInTheFile();
    void aPassphraseIsTheSameOnEveryKeyboard();
    void weakPassphrasesAreRefused_data();
    void weakPassphrasesAreRefused();
    void aWrongPassphraseIsTold();
    void everyDamageIsTold();
    void everyCutIsTold();
    void tamperingIsTold();
    void aNewerReleaseIsTold();
    void aFileThatWouldCostTooMuchIsRefused();
    void aStrangersFileIsTold();

    void aProfileMovesToAnotherComputer();
    void onlyWhatIsWantedGoesOut();
    void whatIsPinnedHereGoesOutToo();
    void whatIsNotThereIsSaid();
    void anExportReplacesNothing();
    void aWrongPassphraseImportsNothing();
    void aTakenNameImportsNothing();
    void aConfigThatCanNotBeUsedImportsNothing();
    void aKeychainThatFailsHalfWayImportsNothing();
    void aDiskThatFailsImportsNothing();
    void secretsOfAnEarlierProfileDoNotComeBack();
    void withoutAKeychainItIsSaidOrRefused();
    void aPolicyForbidsTheImport();
    void theEventLoopGoesOn();
    void goingAwayFinishesWhatWasBegun();

private:
    struct Computer {
        explicit Computer(const QString &folder, ManagedPolicy managed = {}) : store(std::move(managed), folder), vault(keychain) { }

        FakeKeychain keychain;
        ProfileStore store;
        SecretVault vault;
        ProfileTransfer transfer {store, vault, Little};
    };

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] ManagedPolicy policyOf(const QByteArray &text) const;
    //! A profile of a team and its secrets on a computer.
    void setUp(Computer &computer) const;
    [[nodiscard]] Expected<ProfileTransfer::Imported> import(Computer &computer, const QString &name = {}, const Secret &passphrase = Passphrase);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSealedProfile::init()
{
    for (const SecretKind kind : SecretKinds)
        qunsetenv(environmentName(kind));
    m_folder = std::make_unique<QTemporaryDir>();
}

ManagedPolicy TestSealedProfile::policyOf(const QByteArray &text) const
{
    QFile file(path(u"policy.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the policy can't be written");
    file.close();
    const auto policy = ManagedPolicy::fromFile(file.fileName(), ManagedPolicy::Ownership::NotChecked);
    if (!policy)
        qFatal("%s", qPrintable(policy.error().message));
    return *policy;
}

void TestSealedProfile::setUp(Computer &computer) const
{
    Profile profile;
    profile.phlo.authId = u"MA1"_s;
    profile.phlo.phloId = u"p-1"_s;
    profile.phlo.from = u"+15671234567"_s;
    profile.store = u"redis://redis.example"_s;
    profile.colour = ProfileColour::Purple;
    QVERIFY(computer.store.create(u"Köln"_s, profile));
    QVERIFY(QCoro::waitFor(computer.vault.keep(u"Köln"_s, SecretKind::AuthToken, Secret("auth-token-4711"))));
    QVERIFY(QCoro::waitFor(computer.vault.keep(u"Köln"_s, SecretKind::RedisPassword, Secret("redis-password-4711"))));
    QVERIFY(QCoro::waitFor(computer.vault.keep(u"Köln"_s, SecretKind::SealKey, Secret(QByteArray(32, 's')))));
    QVERIFY(QCoro::waitFor(computer.vault.keep(u"Köln"_s, SecretKind::AuditKey, Secret(QByteArray(32, 'a')))));
}

Expected<ProfileTransfer::Imported> TestSealedProfile::import(Computer &computer, const QString &name, const Secret &passphrase)
{
    return QCoro::waitFor(computer.transfer.importFrom(path(u"team.ringproof"_s), name, passphrase));
}

void TestSealedProfile::whatComesOutIsWhatWentIn()
{
    RandomProfile profiles(QRandomGenerator::global()->generate());
    for (int i = 0; i < 50; ++i) {
        ProfileParcel parcel = someParcel();
        const Profile profile = profiles.next();
        parcel.config = profile.toJson();
        if (i % 2 == 0)
            parcel.secrets.httpToken = Secret(QByteArray(1 + i * 80, 'h'));
        const auto out = SealedProfile::unseal(sealedParcel(parcel), Passphrase);
        QVERIFY2(out, out ? "" : qPrintable(out.error().message));
        QCOMPARE(out->name, parcel.name);
        QVERIFY(*Profile::fromJson(out->config, u"x"_s) == profile);
        for (const SecretKind kind : SecretKinds)
            QVERIFY(out->secrets.of(kind) == (kind == SecretKind::AuditKey ? Secret() : parcel.secrets.of(kind)));
    }
}

void TestSealedProfile::nothingIsReadableInTheFile()
{
    const QByteArray file = sealedParcel();
    for (const char *text : {"auth-token", "sssss", "aaaaa", "phlo", "Köln", "correct horse"})
        QVERIFY2(!file.contains(text), text);
    QVERIFY(file != sealedParcel());
}

void TestSealedProfile::aPassphraseIsTheSameOnEveryKeyboard()
{
    const auto file = SealedProfile::seal(someParcel(), Secret("f\u00fcnf kleine Fische"), Little);
    QVERIFY(file);
    QVERIFY(SealedProfile::unseal(*file, Secret("fu\u0308nf kleine Fische")));
    QVERIFY(!SealedProfile::unseal(*file, Secret("funf kleine Fische")));
}

void TestSealedProfile::weakPassphrasesAreRefused_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<QString>("says");
    QTest::newRow("none") << QByteArray() << u"too short"_s;
    QTest::newRow("short") << QByteArray("hunter2") << u"12 characters"_s;
    QTest::newRow("short, of long characters") << QByteArray("éèêëàâäîïôö") << u"12 characters"_s;
    QTest::newRow("monotonous") << QByteArray("abcabcabcabcabc") << u"repeats"_s;
    QTest::newRow("endless") << QByteArray("abcdefgh").repeated(129) << u"too long"_s;
}

void TestSealedProfile::weakPassphrasesAreRefused()
{
    QFETCH(const QByteArray, passphrase);
    QFETCH(const QString, says);
    const auto fault = SealedProfile::faultOfPassphrase(Secret(passphrase));
    QVERIFY(fault);
    QVERIFY2(fault->contains(says), qPrintable(*fault));
    QVERIFY(isRefused(SealedProfile::seal(someParcel(), Secret(passphrase), Little), Error::Kind::Invalid, says));
}

void TestSealedProfile::aWrongPassphraseIsTold()
{
    const QByteArray file = sealedParcel();
    for (const char *passphrase : {"", "correct horse batter", "correct horse battery ", "Correct horse battery"})
        QVERIFY(isRefused(SealedProfile::unseal(file, Secret(passphrase)), Error::Kind::Rejected, u"not the passphrase"_s));
    QVERIFY(isRefused(SealedProfile::unseal(file, Secret(QByteArray(2000, 'x'))), Error::Kind::Rejected, u"not the passphrase"_s));
}

void TestSealedProfile::everyDamageIsTold()
{
    const QByteArray file = sealedParcel();
    for (qsizetype at = 17; at < file.size(); ++at) {
        for (const char bit : {char(1), char(128)}) {
            QByteArray damaged = file;
            damaged[at] = char(damaged[at] ^ bit);
            const auto fault = SealedProfile::fault(damaged);
            QVERIFY(fault && fault->kind == Error::Kind::Invalid);
            QVERIFY2(fault->message.contains(u"damaged"_s), qPrintable(fault->message));
        }
    }
    QVERIFY(SealedProfile::fault(file + 'x'));
}

void TestSealedProfile::everyCutIsTold()
{
    const QByteArray file = sealedParcel();
    for (qsizetype size = 0; size < file.size(); ++size) {
        const auto fault = SealedProfile::fault(file.first(size));
        QVERIFY(fault && fault->kind == Error::Kind::Invalid);
    }
}

void TestSealedProfile::tamperingIsTold()
{
    const QByteArray file = sealedParcel();
    for (qsizetype at = 81; at < file.size() - 16; at += 7) {
        QByteArray changed = file;
        changed[at] = char(changed[at] ^ 4);
        QVERIFY(isRefused(SealedProfile::unseal(withNewDigest(changed), Passphrase), Error::Kind::Invalid, u"somebody has changed"_s));
    }
    // What the key is made of can't be changed without changing the key.
    for (qsizetype at = 25; at < 81; at += 5) {
        QByteArray changed = file;
        changed[at] = char(changed[at] ^ 4);
        QVERIFY(isRefused(SealedProfile::unseal(withNewDigest(changed), Passphrase), Error::Kind::Rejected, u"not the passphrase"_s));
    }
}

void TestSealedProfile::aNewerReleaseIsTold()
{
    QByteArray file = sealedParcel();
    file[16] = 2;
    QVERIFY(isRefused(SealedProfile::unseal(file, Passphrase), Error::Kind::Incompatible, u"newer release"_s));
    QVERIFY(isRefused(SealedProfile::unseal(file.first(17), Passphrase), Error::Kind::Incompatible, u"newer release"_s));
}

void TestSealedProfile::aFileThatWouldCostTooMuchIsRefused()
{
    const auto withEffort = [](quint32 passes, quint32 kibibytes) {
        QByteArray file = sealedParcel();
        qToLittleEndian(passes, file.data() + 17);
        qToLittleEndian(kibibytes, file.data() + 21);
        return withNewDigest(file);
    };
    QElapsedTimer timer;
    timer.start();
    for (const auto &[passes, kibibytes] : {std::pair(9U, 8U), std::pair(0xffffffffU, 8U), std::pair(0U, 8U), std::pair(1U, 1024U * 1024 + 1),
                                            std::pair(1U, 0xffffffffU), std::pair(1U, 0U)})
        QVERIFY(isRefused(SealedProfile::unseal(withEffort(passes, kibibytes), Passphrase), Error::Kind::Invalid, u"more work"_s));
    QVERIFY(timer.elapsed() < 5000);
}

void TestSealedProfile::aStrangersFileIsTold()
{
    for (const QByteArray &file : {QByteArray(), QByteArray("{\"phlo\":{}}"), QByteArray(2 * 1024 * 1024, 'x'), QByteArray("RingproofProfil")})
        QVERIFY(isRefused(SealedProfile::unseal(file, Passphrase), Error::Kind::Invalid, u"not a profile that was exported"_s));
}

void TestSealedProfile::aProfileMovesToAnotherComputer()
{
    Computer here(path(u"here"_s));
    setUp(here);
    const QSet<SecretKind> all = ProfileTransfer::secretsForTeam(here.store.read(u"Köln"_s)->profile);
    QVERIFY(!all.contains(SecretKind::AuditKey));
    const auto exported = QCoro::waitFor(here.transfer.exportTo(u"Köln"_s, path(u"team.ringproof"_s), Passphrase, all));
    QVERIFY2(exported, exported ? "" : qPrintable(exported.error().message));
    QCOMPARE(exported->secrets, QSet<SecretKind>({SecretKind::AuthToken, SecretKind::RedisPassword, SecretKind::SealKey}));
    QCOMPARE(exported->missing, QSet<SecretKind> {SecretKind::HttpToken});
    QVERIFY(!(QFile::permissions(path(u"team.ringproof"_s)) & (QFile::ReadGroup | QFile::ReadOther)));

    Computer there(path(u"there"_s));
    for (const QString &name : {u"Köln"_s, u"Köln 2"_s}) {
        const auto imported = import(there, name == u"Köln"_s ? QString() : name);
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
        QCOMPARE(imported->name, name);
        QCOMPARE(imported->secrets, exported->secrets);
        QVERIFY(!imported->isForSession);
        const auto stored = there.store.read(name);
        QVERIFY(stored && stored->profile.colour == ProfileColour::Purple);
        const auto secrets = QCoro::waitFor(there.vault.secretsFor(stored->profile));
        QCOMPARE(secrets->authToken, Secret("auth-token-4711"));
        QCOMPARE(secrets->redisPassword, Secret("redis-password-4711"));
        QCOMPARE(secrets->sealKey, Secret(QByteArray(32, 's')));
        QVERIFY(secrets->auditKey.isEmpty());
    }
}

void TestSealedProfile::onlyWhatIsWantedGoesOut()
{
    Computer here(path(u"here"_s));
    setUp(here);
    const QSet<SecretKind> wanted {SecretKind::SealKey, SecretKind::AuditKey};
    const auto exported = QCoro::waitFor(here.transfer.exportTo(u"Köln"_s, path(u"team.ringproof"_s), Passphrase, wanted));
    QCOMPARE(exported->secrets, QSet<SecretKind> {SecretKind::SealKey});
    Computer there(path(u"there"_s));
    QCOMPARE(import(there)->secrets, QSet<SecretKind> {SecretKind::SealKey});
    QCOMPARE(there.keychain.entries.size(), 1);
}

void TestSealedProfile::whatIsPinnedHereGoesOutToo()
{
    Computer here(path(u"here"_s), policyOf("{\"pinned\": {\"policy\": {\"max_attempts\": 2}}}"));
    setUp(here);
    QVERIFY(QCoro::waitFor(here.transfer.exportTo(u"Köln"_s, path(u"team.ringproof"_s), Passphrase, {})));
    Computer there(path(u"there"_s));
    QVERIFY(import(there));
    QCOMPARE(there.store.read(u"Köln"_s)->profile.policy.maxAttempts, 2);
}

void TestSealedProfile::whatIsNotThereIsSaid()
{
    Computer here(path(u"here"_s));
    const auto exported = QCoro::waitFor(here.transfer.exportTo(u"Köln"_s, path(u"team.ringproof"_s), Passphrase, {}));
    QVERIFY(isRefused(exported, Error::Kind::NotFound, u"Köln"_s));
    QVERIFY(isRefused(QCoro::waitFor(here.transfer.exportTo(u"sandbox"_s, path(u"x"_s), Passphrase, {})), Error::Kind::Invalid, u"sandbox"_s));
    QVERIFY(isRefused(import(here), Error::Kind::NotFound, u"team.ringproof"_s));
    QVERIFY(ProfileTransfer::faultOf(path(u"team.ringproof"_s)));
}

void TestSealedProfile::anExportReplacesNothing()
{
    Computer here(path(u"here"_s));
    setUp(here);
    const QString file = path(u"team.ringproof"_s);
    QVERIFY(QCoro::waitFor(here.transfer.exportTo(u"Köln"_s, file, Passphrase, {})));
    QVERIFY(isRefused(QCoro::waitFor(here.transfer.exportTo(u"Köln"_s, file, Passphrase, {})), Error::Kind::Invalid, u"already"_s));
    QVERIFY(QCoro::waitFor(here.transfer.exportTo(u"Köln"_s, file, Passphrase, {}, ProfileTransfer::Existing::Replace)));
    QVERIFY(isRefused(QCoro::waitFor(here.transfer.exportTo(u"Köln"_s, path(u"no/such/folder/x"_s), Passphrase, {})), Error::Kind::Unavailable,
                      u"can't be written"_s));
}

void TestSealedProfile::aWrongPassphraseImportsNothing()
{
    Computer here(path(u"here"_s));
    setUp(here);
    QVERIFY(QCoro::waitFor(here.transfer.exportTo(u"Köln"_s, path(u"team.ringproof"_s), Passphrase, {SecretKind::AuthToken})));
    Computer there(path(u"there"_s));
    QVERIFY(isRefused(import(there, {}, Secret("incorrect horse battery")), Error::Kind::Rejected, u"not the passphrase"_s));
    QCOMPARE(there.store.names().size(), 1);
    QVERIFY(there.keychain.asked.isEmpty());
}

void TestSealedProfile::aTakenNameImportsNothing()
{
    Computer here(path(u"here"_s));
    setUp(here);
    QVERIFY(QCoro::waitFor(here.transfer.exportTo(u"Köln"_s, path(u"team.ringproof"_s), Passphrase, {SecretKind::AuthToken})));
    const auto before = here.keychain.entries;
    QVERIFY(isRefused(import(here), Error::Kind::Invalid, u"already"_s));
    QVERIFY(isRefused(import(here, u"a/b"_s), Error::Kind::Invalid, u"“/”"_s));
    QCOMPARE(here.keychain.entries, before);
    QCOMPARE(here.store.names().size(), 2);
}

void TestSealedProfile::aConfigThatCanNotBeUsedImportsNothing()
{
    ProfileParcel parcel = someParcel();
    parcel.config = "{\"phlo\": {}, \"stroe\": 1}";
    QFile file(path(u"team.ringproof"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(sealedParcel(parcel));
    file.close();
    Computer there(path(u"there"_s));
    QVERIFY(isRefused(import(there), Error::Kind::Invalid, u"team.ringproof: phlo."_s));
    QVERIFY(there.keychain.entries.isEmpty());
    QCOMPARE(there.store.names().size(), 1);
}

void TestSealedProfile::aKeychainThatFailsHalfWayImportsNothing()
{
    Computer here(path(u"here"_s));
    setUp(here);
    QVERIFY(QCoro::waitFor(here.transfer.exportTo(u"Köln"_s, path(u"team.ringproof"_s), Passphrase, {SecretKind::AuthToken, SecretKind::SealKey})));
    Computer there(path(u"there"_s));
    there.keychain.unwritable = u"Köln/seal_key"_s;
    const auto imported = QCoro::waitFor(
        there.transfer.importFrom(path(u"team.ringproof"_s), {}, Passphrase, ProfileTransfer::Keep::InKeychain));
    QVERIFY(isRefused(imported, Error::Kind::Unavailable, u"Nothing was imported"_s));
    QVERIFY(there.keychain.entries.isEmpty());
    QCOMPARE(there.store.names().size(), 1);
}

void TestSealedProfile::aDiskThatFailsImportsNothing()
{
    Computer here(path(u"here"_s));
    setUp(here);
    QVERIFY(QCoro::waitFor(here.transfer.exportTo(u"Köln"_s, path(u"team.ringproof"_s), Passphrase, {SecretKind::AuthToken})));
    Computer there(u"/proc/ringproof"_s);
    QVERIFY(isRefused(import(there), Error::Kind::Unavailable, u"/proc/ringproof"_s));
    QVERIFY(there.keychain.asked.contains(u"write Köln/auth_token"_s));
    QVERIFY(there.keychain.entries.isEmpty());
}

void TestSealedProfile::secretsOfAnEarlierProfileDoNotComeBack()
{
    Computer here(path(u"here"_s));
    setUp(here);
    QVERIFY(QCoro::waitFor(here.transfer.exportTo(u"Köln"_s, path(u"team.ringproof"_s), Passphrase, {SecretKind::AuthToken})));
    Computer there(path(u"there"_s));
    there.keychain.entries.insert(u"Köln/redis_password"_s, "of another day");
    QVERIFY(import(there));
    QCOMPARE(there.keychain.entries.keys(), QStringList {u"Köln/auth_token"_s});
}

void TestSealedProfile::withoutAKeychainItIsSaidOrRefused()
{
    Computer here(path(u"here"_s));
    setUp(here);
    QVERIFY(QCoro::waitFor(here.transfer.exportTo(u"Köln"_s, path(u"team.ringproof"_s), Passphrase, {SecretKind::AuthToken})));
    Computer there(path(u"there"_s));
    there.keychain.fault = KeychainFault::Kind::NoService;
    const auto refused = QCoro::waitFor(
        there.transfer.importFrom(path(u"team.ringproof"_s), {}, Passphrase, ProfileTransfer::Keep::InKeychain));
    QVERIFY(isRefused(refused, Error::Kind::Unavailable, u"environment"_s));
    QCOMPARE(there.store.names().size(), 1);

    const auto imported = import(there);
    QVERIFY(imported);
    QVERIFY(imported->isForSession);
    QVERIFY(!imported->sentences.isEmpty());
    const auto secrets = QCoro::waitFor(there.vault.secretsFor(there.store.read(u"Köln"_s)->profile));
    QCOMPARE(secrets->authToken, Secret("auth-token-4711"));
}

void TestSealedProfile::aPolicyForbidsTheImport()
{
    Computer here(path(u"here"_s));
    setUp(here);
    QVERIFY(QCoro::waitFor(here.transfer.exportTo(u"Köln"_s, path(u"team.ringproof"_s), Passphrase, {SecretKind::AuthToken})));
    Computer there(path(u"there"_s), policyOf("{\"switched_off\": [\"profile_editing\"]}"));
    QVERIFY(isRefused(import(there), Error::Kind::Rejected, u"Editing profiles is switched off"_s));
    QVERIFY(there.keychain.entries.isEmpty());

    Computer sealedOnly(path(u"sealed"_s), policyOf("{\"switched_off\": [\"plain_mode\"]}"));
    ProfileParcel parcel = someParcel();
    parcel.config = "{\"phlo\": {\"auth_id\": \"a\", \"phlo_id\": \"p\", \"from\": \"+15671234567\"}, \"code_storage\": \"plain\"}";
    QFile file(path(u"team.ringproof"_s));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(sealedParcel(parcel));
    file.close();
    QVERIFY(isRefused(import(sealedOnly), Error::Kind::Invalid, u"code_storage"_s));
}

void TestSealedProfile::theEventLoopGoesOn()
{
    Computer here(path(u"here"_s));
    setUp(here);
    constexpr SealedProfile::Effort Some {1, 64 * 1024}; // enough to be felt, a twelfth of the usual
    ProfileTransfer transfer(here.store, here.vault, Some);
    int turns = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&turns] { ++turns; });
    timer.start(10);
    QElapsedTimer elapsed;
    elapsed.start();
    QVERIFY(QCoro::waitFor(transfer.exportTo(u"Köln"_s, path(u"team.ringproof"_s), Passphrase, {})));
    qInfo("sealing at a twelfth of the usual effort: %lld ms", elapsed.elapsed());
    QVERIFY2(turns >= 3, qPrintable(QString::number(turns)));
    Computer there(path(u"there"_s));
    QVERIFY(import(there));
}

void TestSealedProfile::goingAwayFinishesWhatWasBegun()
{
    Computer here(path(u"here"_s));
    setUp(here);
    std::optional<Expected<ProfileTransfer::Exported>> outcome;
    auto transfer = std::make_unique<ProfileTransfer>(here.store, here.vault, Little);
    transfer->exportTo(u"Köln"_s, path(u"team.ringproof"_s), Passphrase, {}).then([&outcome](Expected<ProfileTransfer::Exported> answer) { outcome = std::move(answer); });
    transfer.reset();
    QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 20'000);
    QVERIFY(*outcome);
    Computer there(path(u"there"_s));
    QVERIFY(import(there));
}

QTEST_GUILESS_MAIN(TestSealedProfile)
#include "tst_sealedprofile.moc"
