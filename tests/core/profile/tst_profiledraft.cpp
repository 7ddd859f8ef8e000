// SPDX-License-Identifier: GPL-3.0-or-later
// Settings while they are edited: what is typed, what is wrong with it, what may not be changed.
#include "profile/profiledraft.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Ringproof;
using namespace Qt::StringLiterals;

namespace {

Profile sound(const ManagedPolicy &managed = {})
{
    Profile profile;
    profile.name = u"Team"_s;
    profile.managed = managed;
    profile.phlo.authId = u"MAXXX"_s;
    profile.phlo.phloId = u"phlo-1"_s;
    profile.phlo.from = u"+15671234567"_s;
    return profile;
}

ManagedPolicy laidDown(const QByteArray &text)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"policy.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the policy can't be written");
    file.close();
    return ManagedPolicy::fromFile(file.fileName(), ManagedPolicy::Ownership::NotChecked).value();
}

} // namespace

class ProfileDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyHasAValue();
    void whatIsTypedIsTheProfile();
    void faultsAreTheReadersOwn();
    void aNumberThatIsNoneIsKeptAndRefused();
    void aLanguagesFaultIsToldWithTheLanguages();
    void whatIsPinnedStays();
    void aLockedDraftChangesNothing();
    void discardingGoesBack();
    void typedSecretsAreChangesToo();
    void unsavedChangesAreTakenUpAgain();
    void theProfileSoFarHasWhatIsRight();
    void theSandboxHasNoFaults();
};

void ProfileDraftTest::everyKeyHasAValue()
{
    ProfileDraft draft;
    draft.begin(sound());
    for (const QString &key : Profile::keys())
        QVERIFY2(!draft.value(key).isUndefined(), qPrintable(key));
    QVERIFY(!draft.isDirty());
    QVERIFY(draft.faults().isEmpty());
}

void ProfileDraftTest::whatIsTypedIsTheProfile()
{
    ProfileDraft draft;
    draft.begin(sound());
    QSignalSpy changed(&draft, &ProfileDraft::changed);
    draft.setTypedNumber(u"policy.ttl_s"_s, u" 90 "_s);
    draft.setValue(u"policy.regions"_s, QJsonArray {u"DE"_s});
    draft.setValue(u"colour"_s, u"green"_s);
    QCOMPARE(changed.size(), 3);
    draft.setValue(u"colour"_s, u"green"_s);
    QCOMPARE(changed.size(), 3);
    const Expected<Profile> profile = draft.profile();
    QVERIFY(profile);
    QVERIFY(profile->policy.ttl == std::chrono::seconds(90));
    QCOMPARE(profile->policy.regions, QStringList {u"DE"_s});
    QCOMPARE(profile->name, u"Team"_s);
    QCOMPARE(draft.changeCount(), 3);
    draft.markSaved(*profile);
    QVERIFY(!draft.isDirty());
    QCOMPARE(draft.value(u"policy.ttl_s"_s).toInt(), 90);
}

void ProfileDraftTest::faultsAreTheReadersOwn()
{
    ProfileDraft draft;
    draft.begin(sound());
    draft.setTypedNumber(u"policy.ttl_s"_s, u"5"_s);
    QCOMPARE(draft.faultOf(u"policy.ttl_s"_s), u"Must be a whole number from 30 to 600, not 5."_s);
    const Expected<Profile> profile = draft.profile();
    QVERIFY(!profile);
    QVERIFY(profile.error().message.endsWith(draft.faultOf(u"policy.ttl_s"_s).sliced(1)));
    draft.setValue(u"phlo.auth_id"_s, QString());
    QVERIFY(draft.faultOf(u"phlo.auth_id"_s).contains(u"The Plivo auth id is missing"_s));
    draft.setTypedNumber(u"policy.ttl_s"_s, u"60"_s);
    QVERIFY(draft.faultOf(u"policy.ttl_s"_s).isEmpty());
}

void ProfileDraftTest::aNumberThatIsNoneIsKeptAndRefused()
{
    ProfileDraft draft;
    draft.begin(sound());
    for (const char *typed : {"", "ten", "1.5", "99999999999"}) {
        draft.setTypedNumber(u"policy.max_attempts"_s, QString::fromLatin1(typed));
        QVERIFY2(!draft.faultOf(u"policy.max_attempts"_s).isEmpty(), typed);
    }
}

void ProfileDraftTest::aLanguagesFaultIsToldWithTheLanguages()
{
    ProfileDraft draft;
    draft.begin(sound());
    draft.setValue(u"phlo.languages"_s, QJsonObject {{u"es"_s, 7}});
    QVERIFY(!draft.faultOf(u"phlo.languages"_s).isEmpty());
}

void ProfileDraftTest::whatIsPinnedStays()
{
    const ManagedPolicy managed = laidDown("{\"pinned\": {\"policy\": {\"max_attempts\": 3}}, \"ask\": \"Jo\"}");
    Profile profile = sound(managed);
    profile.policy.maxAttempts = 3;
    ProfileDraft draft;
    draft.begin(profile);
    QVERIFY(draft.isPinned(u"policy.max_attempts"_s));
    QVERIFY(draft.lockOf(u"policy.max_attempts"_s).contains(u"Ask Jo"_s));
    QVERIFY(draft.lockOf(u"policy.ttl_s"_s).isEmpty());
    draft.setTypedNumber(u"policy.max_attempts"_s, u"50"_s);
    QVERIFY(!draft.isDirty());
    QCOMPARE(draft.value(u"policy.max_attempts"_s).toInt(), 3);
}

void ProfileDraftTest::aLockedDraftChangesNothing()
{
    ProfileDraft draft;
    draft.begin(sound());
    draft.lock(u"Ask Jo."_s);
    draft.setValue(u"store"_s, u"redis://host"_s);
    draft.setSecret(SecretKind::AuthToken, Secret("x"));
    QVERIFY(!draft.isDirty());
    QCOMPARE(draft.lockOf(u"store"_s), u"Ask Jo."_s);
}

void ProfileDraftTest::discardingGoesBack()
{
    ProfileDraft draft;
    draft.begin(sound());
    draft.setValue(u"store"_s, u"nonsense"_s);
    draft.setSecret(SecretKind::AuthToken, Secret("x"));
    QVERIFY(draft.isDirty() && !draft.faults().isEmpty());
    draft.discard();
    QVERIFY(!draft.isDirty() && draft.faults().isEmpty());
    QCOMPARE(draft.text(u"store"_s), u"embedded:"_s);
}

void ProfileDraftTest::typedSecretsAreChangesToo()
{
    ProfileDraft draft;
    draft.begin(sound());
    draft.setSecret(SecretKind::RedisPassword, Secret("hunter2"));
    QVERIFY(draft.isDirty());
    QCOMPARE(draft.typedSecrets(), QList<SecretKind> {SecretKind::RedisPassword});
    QVERIFY(!QJsonDocument(draft.unsaved()).toJson().contains("hunter2"));
    draft.setSecret(SecretKind::RedisPassword, {});
    QVERIFY(!draft.isDirty());
}

void ProfileDraftTest::unsavedChangesAreTakenUpAgain()
{
    ProfileDraft before;
    before.begin(sound());
    before.setTypedNumber(u"policy.ttl_s"_s, u"abc"_s);
    before.setValue(u"store"_s, u"redis://host"_s);
    QJsonObject unsaved = before.unsaved();
    before.setValue(u"store"_s, u"redis://desk:hun"_s); // a password that is being typed
    QVERIFY(!before.unsaved().contains(u"store"_s));
    before.setValue(u"store"_s, u"redis://host"_s);
    unsaved.insert(u"gone.with_the_release"_s, 1);

    ProfileDraft after;
    after.begin(sound());
    after.takeUp(unsaved);
    QCOMPARE(after.text(u"store"_s), u"redis://host"_s);
    QCOMPARE(after.text(u"policy.ttl_s"_s), u"abc"_s);
    QCOMPARE(after.changeCount(), 2);
    QCOMPARE(after.faults().size(), 1);
}

void ProfileDraftTest::theProfileSoFarHasWhatIsRight()
{
    ProfileDraft draft;
    draft.begin(sound());
    draft.setValue(u"store"_s, u"redis://host"_s);
    draft.setTypedNumber(u"policy.ttl_s"_s, u"abc"_s);
    QCOMPARE(draft.profileSoFar().store, u"redis://host"_s);
    QVERIFY(draft.profileSoFar().policy.ttl == Policy().ttl);
}

void ProfileDraftTest::theSandboxHasNoFaults()
{
    ProfileDraft draft;
    draft.begin(Profile::sandboxProfile());
    QVERIFY(draft.faults().isEmpty());
}

QTEST_GUILESS_MAIN(ProfileDraftTest)
#include "tst_profiledraft.moc"
