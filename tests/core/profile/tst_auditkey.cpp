// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log gets a key with the first profile, and nobody's key is ever replaced.
#include "audit/auditlog.h"
#include "profile/profilesaving.h"
#include "support/fakekeychain.h"

#include <QTemporaryDir>
#include <QTest>

#include <qcoro/qcorotask.h>

using namespace Ringproof;
using namespace Qt::StringLiterals;

class AuditKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { qunsetenv("RINGPROOF_AUDIT_KEY"); }

    void theFirstProfileGivesTheLogAKey();
    void aLogThatIsNotThereYetStaysSo();
    void aKeyOfTheEnvironmentIsEnough();
    void aKeyOfTheKeychainStays();
    void withoutAKeychainNoneIsMade();
    void aLogUnderAnotherKeyGetsNone();
    void laterProfilesMakeNone();
    void noneIsMadeWhereNobodyNamesTheLog();

private:
    ProfileSaved save(const QString &name = u"team"_s);
    [[nodiscard]] QString log() const { return m_folder->filePath(u"audit.db"_s); }
    void write(const Secret &key);
    [[nodiscard]] bool hasKey() const { return m_keychain->entries.contains(u"audit_key"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<SecretVault> m_vault;
    std::unique_ptr<ProfileStore> m_store;
    bool m_isLogNamed = true;
};

void AuditKeyTest::init()
{
    for (const SecretKind kind : SecretKinds)
        qunsetenv(environmentName(kind));
    m_isLogNamed = true;
    m_folder = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_unique<FakeKeychain>();
    m_vault = std::make_unique<SecretVault>(*m_keychain);
    m_store = std::make_unique<ProfileStore>(ManagedPolicy(), m_folder->filePath(u"profiles"_s));
}

ProfileSaved AuditKeyTest::save(const QString &name)
{
    ProfileSave request;
    request.profile.name = name;
    request.profile.phlo.authId = u"MAXXXXXXXXXXXXXXXXXX"_s;
    request.profile.phlo.phloId = u"phlo-1"_s;
    request.profile.phlo.from = u"+15671234567"_s;
    request.place = ProfileSave::Place::New;
    if (m_isLogNamed)
        request.auditLog = log();
    const Expected<ProfileSaved> saved = QCoro::waitFor(saveProfile(m_store.get(), m_vault.get(), request));
    if (!saved)
        qFatal("%s", qPrintable(saved.error().message));
    return *saved;
}

void AuditKeyTest::write(const Secret &key)
{
    AuditLog audit(log(), key, {u"ann"_s, u"desk-7"_s, u"team"_s});
    const auto written = QCoro::waitFor(audit.record({}));
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
}

void AuditKeyTest::theFirstProfileGivesTheLogAKey()
{
    write({}); // the sandbox was tried first
    const ProfileSaved saved = save();
    QVERIFY(saved.notes.join(u' ').contains(u"RINGPROOF_AUDIT_KEY"_s));
    const Secret key = keyFromHex(m_keychain->entries.value(u"audit_key"_s), u"key"_s).value();
    write(key);
    AuditReader reader(log(), key);
    const auto report = QCoro::waitFor(reader.check());
    QVERIFY2(report && report->isSound(), report ? qPrintable(report->sentence()) : qPrintable(report.error().message));
    QCOMPARE(report->form, AuditChain::Form::Keyed);
}

void AuditKeyTest::aLogThatIsNotThereYetStaysSo()
{
    save();
    QVERIFY(hasKey());
    QVERIFY(!QFile::exists(log()));
}

void AuditKeyTest::aKeyOfTheEnvironmentIsEnough()
{
    qputenv("RINGPROOF_AUDIT_KEY", QByteArray(64, 'a'));
    QVERIFY(save().notes.isEmpty());
    QVERIFY(!hasKey());
}

void AuditKeyTest::aKeyOfTheKeychainStays()
{
    m_keychain->entries.insert(u"audit_key"_s, QByteArray(64, 'b'));
    QVERIFY(save().notes.isEmpty());
    QCOMPARE(m_keychain->entries.value(u"audit_key"_s), QByteArray(64, 'b'));
}

void AuditKeyTest::withoutAKeychainNoneIsMade()
{
    m_keychain->fault = KeychainFault::Kind::NoService;
    const ProfileSaved saved = save();
    QVERIFY(saved.notes.isEmpty() && !saved.fault);
    m_keychain->fault.reset();
    m_keychain->unwritable = u"audit_key"_s;
    QVERIFY(m_store->remove(u"team"_s));
    QVERIFY(save().notes.isEmpty());
    QVERIFY(!hasKey());
}

void AuditKeyTest::aLogUnderAnotherKeyGetsNone()
{
    const Secret key(QByteArray(32, 'k'));
    write(key);
    QVERIFY(save().notes.isEmpty());
    QVERIFY(!hasKey());
    write(key); // takes rows as before
}

void AuditKeyTest::laterProfilesMakeNone()
{
    m_keychain->fault = KeychainFault::Kind::NoService;
    save();
    m_keychain->fault.reset();
    save(u"second"_s);
    QVERIFY(!hasKey());
}

void AuditKeyTest::noneIsMadeWhereNobodyNamesTheLog()
{
    m_isLogNamed = false;
    save();
    QVERIFY(!hasKey());
}

QTEST_GUILESS_MAIN(AuditKeyTest)
#include "tst_auditkey.moc"
