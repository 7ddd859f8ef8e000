// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of profiles that several programs change: nothing by halves, nothing lost in silence.
#include "profile/profilestore.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace Ringproof;
using namespace Qt::StringLiterals;

class TestProfileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theSandboxIsAlwaysThereAndFirst();
    void whatWasCreatedIsThereAgain();
    void filesAreTheirOwnersAlone();
    void aTakenNameIsRefused();
    void aProfileThatCouldNotBeOpenedIsNotSaved();
    void noPasswordGetsIntoAFile();
    void whatAnotherChangedIsNotOverwritten();
    void ofTwoWritersOneIsTold();
    void aCopyIsTheSameToTheByte();
    void aRenamedProfileIsWhatItWas();
    void onlyTheCaseOfANameCanChange();
    void whatIsRemovedIsGone();
    void whatIsNotThereIsNamed();
    void theSandboxCanNotBeChanged();
    void namesNeverLeaveTheFolder();
    void aPolicyCanForbidIt();
    void whatIsPinnedIsNotWritten();
    void aFullDiskLeavesTheOldFileWhole();
    void aFolderThatCanNotBeWrittenIsSaid();
    void anotherProgramAtItIsWaitedForAndTold();
    void whatOthersChangeIsTold();
    void ownChangesAreToldToo();
    void aFolderThatWasRemovedIsWatchedAgain();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(u"profiles/"_s + name + u".json"_s); }
    [[nodiscard]] QByteArray content(const QString &name) const;
    void put(const QString &name, const QByteArray &content) const;
    [[nodiscard]] ManagedPolicy policyOf(const QByteArray &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileStore> m_store;
};

namespace {

Profile someProfile()
{
    Profile profile;
    profile.phlo.authId = u"MA1"_s;
    profile.phlo.phloId = u"p-1"_s;
    profile.phlo.from = u"+15671234567"_s;
    return profile;
}

template<typename T> bool isRefused(const Expected<T> &outcome, Error::Kind kind, const QString &says)
{
    if (!outcome && outcome.error().kind == kind && outcome.error().message.contains(says))
        return true;
    qWarning() << (outcome ? u"nothing was refused"_s : outcome.error().message);
    return false;
}

} // namespace

void TestProfileStore::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<ProfileStore>(ManagedPolicy(), m_folder->filePath(u"profiles"_s));
}

QByteArray TestProfileStore::content(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

void TestProfileStore::put(const QString &name, const QByteArray &content) const
{
    QDir().mkpath(m_folder->filePath(u"profiles"_s));
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s can't be written", qPrintable(file.fileName()));
}

ManagedPolicy TestProfileStore::policyOf(const QByteArray &text) const
{
    QFile file(m_folder->filePath(u"policy.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the policy can't be written");
    file.close();
    const auto policy = ManagedPolicy::fromFile(file.fileName(), ManagedPolicy::Ownership::NotChecked);
    if (!policy)
        qFatal("%s", qPrintable(policy.error().message));
    return *policy;
}

void TestProfileStore::theSandboxIsAlwaysThereAndFirst()
{
    QCOMPARE(m_store->names(), QStringList {u"sandbox"_s});
    for (const char *name : {"b", "C", "a", "Sandbox", ".hidden"})
        put(QString::fromLatin1(name), "{}");
    QCOMPARE(m_store->names(), QStringList({u"sandbox"_s, u"a"_s, u"b"_s, u"C"_s}));
    const auto sandbox = m_store->read(u"Sandbox"_s);
    QVERIFY(sandbox && sandbox->profile.sandbox);
}

void TestProfileStore::whatWasCreatedIsThereAgain()
{
    Profile profile = someProfile();
    profile.colour = ProfileColour::Red;
    QVERIFY(m_store->create(u"Köln (Büro)"_s, profile));
    const auto stored = m_store->read(u"Köln (Büro)"_s);
    QVERIFY(stored);
    profile.name = u"Köln (Büro)"_s;
    QVERIFY(stored->profile == profile);
    QVERIFY(m_store->contains(u"Köln (Büro)"_s));
    QCOMPARE(m_store->names().last(), u"Köln (Büro)"_s);
}

void TestProfileStore::filesAreTheirOwnersAlone()
{
#ifdef Q_OS_UNIX
    const mode_t before = umask(0);
    QVERIFY(m_store->create(u"desk"_s, someProfile()));
    umask(before);
    struct stat state = {};
    QCOMPARE(stat(QFile::encodeName(path(u"desk"_s)).constData(), &state), 0);
    QCOMPARE(int(state.st_mode & 07777), 0600);
    QCOMPARE(stat(QFile::encodeName(m_store->folder()).constData(), &state), 0);
    QCOMPARE(int(state.st_mode & 07777), 0700);
#endif
}

void TestProfileStore::aTakenNameIsRefused()
{
    QVERIFY(m_store->create(u"Desk"_s, someProfile()));
    QVERIFY(m_store->create(u"B\u00fcro"_s, someProfile()));
    const QByteArray before = content(u"Desk"_s);
    for (const char *name : {"Desk", "dESK", "bu\xcc\x88ro"})
        QVERIFY(isRefused(m_store->create(QString::fromUtf8(name), someProfile()), Error::Kind::Invalid, u"already"_s));
    QVERIFY(isRefused(m_store->duplicate(u"Desk"_s, u"b\u00fcro"_s), Error::Kind::Invalid, u"already"_s));
    QVERIFY(isRefused(m_store->rename(u"Desk"_s, u"b\u00fcro"_s), Error::Kind::Invalid, u"already"_s));
    QVERIFY(isRefused(m_store->create(u"nul"_s, someProfile()), Error::Kind::Invalid, u"Windows"_s));
    QCOMPARE(content(u"Desk"_s), before);
    QCOMPARE(m_store->names().size(), 3);
}

void TestProfileStore::aProfileThatCouldNotBeOpenedIsNotSaved()
{
    Profile profile = someProfile();
    profile.policy.maxAttempts = 101;
    QVERIFY(isRefused(m_store->create(u"desk"_s, profile), Error::Kind::Invalid, u"policy.max_attempts must be"_s));
    QVERIFY(!m_store->contains(u"desk"_s));
    QVERIFY(isRefused(m_store->create(u"desk"_s, Profile::sandboxProfile()), Error::Kind::Invalid, u"sandbox"_s));
}

void TestProfileStore::noPasswordGetsIntoAFile()
{
    Profile profile = someProfile();
    profile.store = u"redis://desk:hunter2@redis.example/0"_s;
    const auto outcome = m_store->create(u"desk"_s, profile);
    QVERIFY(isRefused(outcome, Error::Kind::Invalid, u"RINGPROOF_REDIS_PASSWORD"_s));
    QVERIFY(!outcome.error().message.contains(u"hunter2"_s));
    QVERIFY(!m_store->contains(u"desk"_s));
    profile.store = u"embedded:codes.db"_s;
    QVERIFY(isRefused(m_store->create(u"desk"_s, profile), Error::Kind::Invalid, u"whole path"_s));
}

void TestProfileStore::whatAnotherChangedIsNotOverwritten()
{
    QVERIFY(m_store->create(u"desk"_s, someProfile()));
    auto stored = m_store->read(u"desk"_s);
    QVERIFY(stored);
    const QByteArray theirs = content(u"desk"_s).replace("+15671234567", "+15671234568");
    put(u"desk"_s, theirs);
    stored->profile.colour = ProfileColour::Teal;
    QVERIFY(isRefused(m_store->write(u"desk"_s, stored->profile, stored->revision), Error::Kind::Rejected, u"somebody else"_s));
    QCOMPARE(content(u"desk"_s), theirs);

    stored = m_store->read(u"desk"_s);
    stored->profile.colour = ProfileColour::Teal;
    const auto revision = m_store->write(u"desk"_s, stored->profile, stored->revision);
    QVERIFY(revision);
    stored->profile.colour = ProfileColour::Pink;
    QVERIFY(m_store->write(u"desk"_s, stored->profile, *revision));
    QVERIFY(m_store->read(u"desk"_s)->profile.colour == ProfileColour::Pink);
    QCOMPARE(m_store->read(u"desk"_s)->profile.phlo.from, u"+15671234568"_s);
}

void TestProfileStore::ofTwoWritersOneIsTold()
{
    QVERIFY(m_store->create(u"desk"_s, someProfile()));
    ProfileStore other({}, m_store->folder());
    const auto mine = m_store->read(u"desk"_s);
    const auto theirs = other.read(u"desk"_s);
    Profile first = mine->profile;
    first.colour = ProfileColour::Red;
    Profile second = theirs->profile;
    second.colour = ProfileColour::Green;
    QVERIFY(other.write(u"desk"_s, second, theirs->revision));
    QVERIFY(!m_store->write(u"desk"_s, first, mine->revision));
    QVERIFY(m_store->read(u"desk"_s)->profile.colour == ProfileColour::Green);
}

void TestProfileStore::aCopyIsTheSameToTheByte()
{
    const QByteArray typed = "\xEF\xBB\xBF{ \"phlo\": {\"auth_id\":\"a\", \"phlo_id\":\"p\",\"from\":\"+15671234567\"},\r\n\"store\":\"embedded:\" }";
    put(u"desk"_s, typed);
    QVERIFY(m_store->duplicate(u"desk"_s, u"desk 2"_s));
    QCOMPARE(content(u"desk 2"_s), typed);
    QCOMPARE(content(u"desk"_s), typed);
}

void TestProfileStore::aRenamedProfileIsWhatItWas()
{
    QVERIFY(m_store->create(u"desk"_s, someProfile()));
    const QByteArray before = content(u"desk"_s);
    QVERIFY(m_store->rename(u"desk"_s, u"front desk"_s));
    QVERIFY(!m_store->contains(u"desk"_s));
    QCOMPARE(content(u"front desk"_s), before);
    QVERIFY(m_store->rename(u"front desk"_s, u"front desk"_s));
    QCOMPARE(content(u"front desk"_s), before);
}

void TestProfileStore::onlyTheCaseOfANameCanChange()
{
    QVERIFY(m_store->create(u"desk"_s, someProfile()));
    QVERIFY(m_store->rename(u"desk"_s, u"DESK"_s));
    QCOMPARE(m_store->names(), QStringList({u"sandbox"_s, u"DESK"_s}));
}

void TestProfileStore::whatIsRemovedIsGone()
{
    QVERIFY(m_store->create(u"desk"_s, someProfile()));
    QVERIFY(m_store->remove(u"desk"_s));
    QVERIFY(!m_store->contains(u"desk"_s));
    QVERIFY(isRefused(m_store->remove(u"desk"_s), Error::Kind::NotFound, u"desk"_s));
}

void TestProfileStore::whatIsNotThereIsNamed()
{
    QVERIFY(m_store->create(u"desk"_s, someProfile()));
    const QString says = u"There are: sandbox, desk."_s;
    QVERIFY(isRefused(m_store->read(u"dsk"_s), Error::Kind::NotFound, says));
    QVERIFY(isRefused(m_store->write(u"dsk"_s, someProfile(), {}), Error::Kind::NotFound, says));
    QVERIFY(isRefused(m_store->duplicate(u"dsk"_s, u"x"_s), Error::Kind::NotFound, says));
    QVERIFY(isRefused(m_store->rename(u"dsk"_s, u"x"_s), Error::Kind::NotFound, says));
    QCOMPARE(m_store->names().size(), 2);
}

void TestProfileStore::theSandboxCanNotBeChanged()
{
    for (const QString &name : {u"sandbox"_s, u"Sandbox"_s}) {
        QVERIFY(!m_store->create(name, someProfile()));
        QVERIFY(!m_store->write(name, someProfile(), {}));
        QVERIFY(!m_store->duplicate(name, u"copy"_s));
        QVERIFY(!m_store->rename(name, u"other"_s));
        QVERIFY(!m_store->remove(name));
    }
    QCOMPARE(m_store->names(), QStringList {u"sandbox"_s});
}

void TestProfileStore::namesNeverLeaveTheFolder()
{
    QFile outside(m_folder->filePath(u"secret.json"_s));
    QVERIFY(outside.open(QIODevice::WriteOnly) && outside.write("{}") == 2);
    outside.close();
    for (const char *name : {"../secret", "a/../../secret", "..\\secret", "", ".", ".."}) {
        const QString text = QString::fromLatin1(name);
        QVERIFY(isRefused(m_store->read(text), Error::Kind::NotFound, u"no profile"_s));
        QVERIFY(!m_store->remove(text));
        QVERIFY(!m_store->create(text, someProfile()));
        QVERIFY(!m_store->duplicate(text, u"copy"_s));
    }
    QVERIFY(outside.exists());
}

void TestProfileStore::aPolicyCanForbidIt()
{
    QVERIFY(m_store->create(u"desk"_s, someProfile()));
    const QByteArray before = content(u"desk"_s);
    ProfileStore bound(policyOf("{\"switched_off\": [\"profile_editing\"], \"ask\": \"Amy\"}"), m_store->folder());
    const auto stored = bound.read(u"desk"_s);
    QVERIFY(stored);
    const QString says = u"Editing profiles is switched off on this computer. Ask Amy"_s;
    QVERIFY(isRefused(bound.create(u"x"_s, someProfile()), Error::Kind::Rejected, says));
    QVERIFY(isRefused(bound.write(u"desk"_s, someProfile(), stored->revision), Error::Kind::Rejected, says));
    QVERIFY(isRefused(bound.duplicate(u"desk"_s, u"x"_s), Error::Kind::Rejected, says));
    QVERIFY(isRefused(bound.rename(u"desk"_s, u"x"_s), Error::Kind::Rejected, says));
    QVERIFY(isRefused(bound.remove(u"desk"_s), Error::Kind::Rejected, says));
    QVERIFY(bound.editingRefusal());
    QCOMPARE(content(u"desk"_s), before);
    QCOMPARE(bound.names().size(), 2);
}

void TestProfileStore::whatIsPinnedIsNotWritten()
{
    ProfileStore bound(policyOf("{\"pinned\": {\"store\": \"redis://team.example\", \"phlo\": {\"auth_id\": \"MATEAM\"}}}"), m_store->folder());
    QVERIFY(bound.create(u"desk"_s, someProfile()));
    const QJsonObject written = QJsonDocument::fromJson(content(u"desk"_s)).object();
    QVERIFY(!written.contains(u"store"_s));
    QCOMPARE(written.value(u"phlo"_s).toObject().keys(), QStringList({u"from"_s, u"phlo_id"_s}));
    const auto stored = bound.read(u"desk"_s);
    QCOMPARE(stored->profile.store, u"redis://team.example"_s);
    QCOMPARE(stored->profile.phlo.authId, u"MATEAM"_s);

    put(u"desk"_s, "{\"phlo\":{\"auth_id\":\"MINE\",\"phlo_id\":\"p\",\"from\":\"+15671234567\"},\"store\":\"embedded:\"}");
    auto mine = bound.read(u"desk"_s);
    mine->profile.colour = ProfileColour::Red;
    QVERIFY(bound.write(u"desk"_s, mine->profile, mine->revision));
    const auto unbound = m_store->read(u"desk"_s);
    QCOMPARE(unbound->profile.store, u"embedded:"_s);
    QCOMPARE(unbound->profile.phlo.authId, u"MINE"_s);
    QVERIFY(unbound->profile.colour == ProfileColour::Red);
}

void TestProfileStore::aFullDiskLeavesTheOldFileWhole()
{
#ifdef Q_OS_LINUX
    QVERIFY(m_store->create(u"desk"_s, someProfile()));
    const QByteArray before = content(u"desk"_s);
    auto stored = m_store->read(u"desk"_s);
    for (int i = 0; i < 200; ++i)
        stored->profile.phlo.phloIdByLanguage.insert(u"es-x%1"_s.arg(i), u"p"_s.repeated(100));

    std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit limit = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
    struct rlimit tight = limit;
    tight.rlim_cur = 4096;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const auto written = m_store->write(u"desk"_s, stored->profile, stored->revision);
    const auto created = m_store->create(u"another"_s, stored->profile);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);

    QVERIFY(isRefused(written, Error::Kind::Unavailable, u"can't be saved"_s));
    QVERIFY(isRefused(created, Error::Kind::Unavailable, u"can't be saved"_s));
    QCOMPARE(content(u"desk"_s), before);
    QCOMPARE(m_store->names(), QStringList({u"sandbox"_s, u"desk"_s}));
    QCOMPARE(QDir(m_store->folder()).entryList(QDir::Files | QDir::Hidden), QStringList {u"desk.json"_s});
    QVERIFY(m_store->write(u"desk"_s, stored->profile, stored->revision));
#endif
}

void TestProfileStore::aFolderThatCanNotBeWrittenIsSaid()
{
    ProfileStore nowhere({}, u"/proc/ringproof/profiles"_s);
    QVERIFY(isRefused(nowhere.create(u"desk"_s, someProfile()), Error::Kind::Unavailable, u"/proc/ringproof/profiles"_s));
    QCOMPARE(nowhere.names(), QStringList {u"sandbox"_s});
    nowhere.watch();
}

void TestProfileStore::anotherProgramAtItIsWaitedForAndTold()
{
    QVERIFY(m_store->create(u"desk"_s, someProfile()));
    QLockFile theirs(QDir(m_store->folder()).filePath(u".lock"_s));
    QVERIFY(theirs.tryLock(0));
    QVERIFY(isRefused(m_store->create(u"x"_s, someProfile()), Error::Kind::Unavailable, u"try again"_s));
    theirs.unlock();
    QVERIFY(m_store->create(u"x"_s, someProfile()));
}

void TestProfileStore::whatOthersChangeIsTold()
{
    put(u"desk"_s, "{}");
    m_store->watch();
    QSignalSpy names(m_store.get(), &ProfileStore::namesChanged);
    QSignalSpy changes(m_store.get(), &ProfileStore::profileChanged);
    ProfileStore other({}, m_store->folder());
    QVERIFY(other.create(u"new"_s, someProfile()));
    QTRY_COMPARE_WITH_TIMEOUT(names.size(), 1, 20'000);
    QCOMPARE(changes.size(), 0);

    // Put in the place of the old file, and then typed into it: both are seen, also the second time.
    for (int i = 0; i < 2; ++i) {
        auto stored = other.read(u"new"_s);
        stored->profile.colour = i == 0 ? ProfileColour::Red : ProfileColour::Green;
        QVERIFY(other.write(u"new"_s, stored->profile, stored->revision));
        QTRY_COMPARE_WITH_TIMEOUT(changes.size(), 2 * i + 1, 20'000);
        put(u"new"_s, content(u"new"_s).replace("p-1", "p-2") + QByteArray(i + 1, '\n'));
        QTRY_COMPARE_WITH_TIMEOUT(changes.size(), 2 * i + 2, 20'000);
    }
    QCOMPARE(changes.last().first().toString(), u"new"_s);
    QCOMPARE(names.size(), 1);

    QVERIFY(other.rename(u"new"_s, u"newer"_s));
    QTRY_COMPARE_WITH_TIMEOUT(names.size(), 2, 20'000);
    QVERIFY(other.remove(u"newer"_s));
    QTRY_COMPARE_WITH_TIMEOUT(names.size(), 3, 20'000);
}

void TestProfileStore::ownChangesAreToldToo()
{
    m_store->watch();
    QSignalSpy names(m_store.get(), &ProfileStore::namesChanged);
    QVERIFY(m_store->create(u"desk"_s, someProfile()));
    QTRY_COMPARE_WITH_TIMEOUT(names.size(), 1, 20'000);
    QSignalSpy changes(m_store.get(), &ProfileStore::profileChanged);
    auto stored = m_store->read(u"desk"_s);
    stored->profile.colour = ProfileColour::Red;
    QVERIFY(m_store->write(u"desk"_s, stored->profile, stored->revision));
    QTRY_COMPARE_WITH_TIMEOUT(changes.size(), 1, 20'000);
}

void TestProfileStore::aFolderThatWasRemovedIsWatchedAgain()
{
    QVERIFY(m_store->create(u"desk"_s, someProfile()));
    m_store->watch();
    QSignalSpy names(m_store.get(), &ProfileStore::namesChanged);
    QVERIFY(QDir(m_store->folder()).removeRecursively());
    QTRY_COMPARE_WITH_TIMEOUT(names.size(), 1, 20'000);
    ProfileStore other({}, m_store->folder());
    QVERIFY(other.create(u"new"_s, someProfile()));
    QTRY_COMPARE_WITH_TIMEOUT(names.size(), 2, 20'000);
}

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
