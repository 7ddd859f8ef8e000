// SPDX-License-Identifier: GPL-3.0-or-later
// What an administrator lays down, and that nothing is opened where it can't be known.
#include "profile/profile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Ringproof;
using namespace Qt::StringLiterals;
using Feature = ManagedPolicy::Feature;
using Ownership = ManagedPolicy::Ownership;

namespace {

QByteArray config(const QByteArray &more = {})
{
    return "{\"phlo\": {\"auth_id\": \"MAXXXXXXXXXXXXXXXXXX\", \"phlo_id\": \"p\", \"from\": \"+12025550123\"}" + more + "}";
}

} // namespace

class TestManagedPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void withoutAFileNothingIsLaidDown();
    void whatIsPinnedGoesFirst();
    void theSandboxIsLeftAlone();
    void whatIsSwitchedOffSaysWhomToAsk();
    void plainModeIsRefused();
    void aBrokenFileFailsClosed_data();
    void aBrokenFileFailsClosed();
    void aFileOfSomebodyElseFailsClosed();
    void aFolderThatCanNotBeLookedIntoFailsClosed();
    void thePathIsOutOfReachOfTheEnvironment();

private:
    [[nodiscard]] Expected<ManagedPolicy> policyOf(const QByteArray &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestManagedPolicy::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"policy.json"_s);
}

Expected<ManagedPolicy> TestManagedPolicy::policyOf(const QByteArray &text)
{
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s can't be written", qPrintable(m_path));
    file.close();
    return ManagedPolicy::fromFile(m_path, Ownership::NotChecked);
}

void TestManagedPolicy::withoutAFileNothingIsLaidDown()
{
    for (const QString &path : {m_path, m_folder->filePath(u"no/such/folder/policy.json"_s)}) {
        const auto policy = ManagedPolicy::fromFile(path, Ownership::Required);
        QVERIFY(policy && policy->isEmpty());
        QVERIFY(policy->allows(Feature::Reset));
    }
}

void TestManagedPolicy::whatIsPinnedGoesFirst()
{
    const auto policy = policyOf("{\"pinned\": {\"store\": \"redis://team.example:6379/0\", \"code_storage\": \"sealed\","
                                 " \"policy\": {\"max_attempts\": 3, \"regions\": [\"DE\"]}, \"phlo\": {\"from\": \"+4930123456\"}}}");
    QVERIFY2(policy, policy ? "" : qPrintable(policy.error().message));
    QCOMPARE(policy->pinnedKeys(),
             QStringList({u"code_storage"_s, u"phlo.from"_s, u"policy.max_attempts"_s, u"policy.regions"_s, u"store"_s}));
    const auto profile = Profile::fromJson(
        config(", \"store\": \"embedded:\", \"policy\": {\"max_attempts\": 50, \"cooldown_s\": 10}, \"code_storage\": \"plain\""), u"desk.json"_s, *policy);
    QVERIFY2(profile, profile ? "" : qPrintable(profile.error().message));
    QCOMPARE(profile->store, u"redis://team.example:6379/0"_s);
    QCOMPARE(profile->policy.maxAttempts, 3);
    QCOMPARE(profile->policy.cooldown, std::chrono::seconds(10));
    QCOMPARE(profile->policy.regions, QStringList {u"DE"_s});
    QCOMPARE(profile->phlo.from, u"+4930123456"_s);
    QCOMPARE(profile->phlo.phloId, u"p"_s);
    QVERIFY(profile->codeStorage == CodeStorage::Sealed);
}

void TestManagedPolicy::theSandboxIsLeftAlone()
{
    const auto policy = policyOf("{\"pinned\": {\"store\": \"redis://team.example:6379/0\"}, \"switched_off\": [\"reset\"]}");
    QVERIFY(policy);
    const Profile sandbox = Profile::sandboxProfile(*policy);
    QCOMPARE(sandbox.store, u"embedded:"_s);
    QVERIFY(!sandbox.managed.allows(Feature::Reset));
}

void TestManagedPolicy::whatIsSwitchedOffSaysWhomToAsk()
{
    auto policy = policyOf("{\"switched_off\": [\"http_endpoint\", \"reveal\"], \"ask\": \"the service desk, extension 4711\"}");
    QVERIFY(policy);
    QVERIFY(!policy->allows(Feature::HttpEndpoint));
    QVERIFY(!policy->allows(Feature::Reveal));
    QVERIFY(policy->allows(Feature::PlainMode));
    QCOMPARE(policy->sentenceFor(Feature::HttpEndpoint),
             u"The HTTP endpoint is switched off on this computer. Ask the service desk, extension 4711 if you need it."_s);
    policy = policyOf("{\"switched_off\": [\"reset\"]}");
    QVERIFY(policy);
    QVERIFY(policy->sentenceFor(Feature::Reset).contains(u"Ask your administrator"_s));
}

void TestManagedPolicy::plainModeIsRefused()
{
    const auto policy = policyOf("{\"switched_off\": [\"plain_mode\"]}");
    QVERIFY(policy);
    const auto profile = Profile::fromJson(config(", \"code_storage\": \"plain\""), u"desk.json"_s, *policy);
    QVERIFY(!profile);
    QVERIFY2(profile.error().message.contains(u"desk.json: code_storage must be \"sealed\""_s), qPrintable(profile.error().message));
    QVERIFY(Profile::fromJson(config(), u"desk.json"_s, *policy));
}

void TestManagedPolicy::aBrokenFileFailsClosed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *text, const char *says) { QTest::newRow(says) << QByteArray(text) << QString::fromUtf8(says); };
    row("", "is not a JSON object");
    row("{\n\n\"pinned\": }", "line 3");
    row("[]", "is not a JSON object (");
    row("{\"pinned\": 1}", "pinned must be an object");
    row("{\"pind\": {}}", "pind");
    row("{\"switched_off\": [\"everything\"]}", "\"everything\", which is nothing that can be switched off");
    row("{\"switched_off\": \"reset\"}", "switched_off");
    row("{\"ask\": 7}", "ask");
    row("{\"pinned\": {\"polcy\": {}}}", "polcy");
    row("{\"pinned\": {\"policy\": {\"ttl_s\": 5}}}", "policy.ttl_s");
    row("{\"pinned\": {\"policy\": {\"ttl_s\": \"60\"}}}", "policy.ttl_s must be");
    row("{\"pinned\": {\"phlo\": {\"runner_url\": \"http://evil.example\"}}}", "phlo.runner_url");
}

void TestManagedPolicy::aBrokenFileFailsClosed()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, says);
    const auto policy = policyOf(text);
    QVERIFY(!policy);
    QVERIFY(policy.error().kind == Error::Kind::Invalid);
    QVERIFY2(policy.error().message.contains(says), qPrintable(policy.error().message));
    QVERIFY2(policy.error().message.contains(m_path), qPrintable(policy.error().message));
    QVERIFY2(policy.error().message.contains(u"Nothing is opened"_s), qPrintable(policy.error().message));
}

void TestManagedPolicy::aFileOfSomebodyElseFailsClosed()
{
#ifdef Q_OS_UNIX
    QVERIFY(policyOf("{}"));
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther | QFile::WriteOther);
    auto policy = ManagedPolicy::fromFile(m_path, Ownership::Required);
    QVERIFY(!policy);
    QVERIFY2(policy.error().message.contains(u"root"_s), qPrintable(policy.error().message));
    if (geteuid() != 0)
        QSKIP("the rest needs root");

    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    QVERIFY(ManagedPolicy::fromFile(m_path, Ownership::Required));
    QVERIFY(chown(QFile::encodeName(m_path).constData(), 12345, 0) == 0);
    QVERIFY(!ManagedPolicy::fromFile(m_path, Ownership::Required));
    QVERIFY(chown(QFile::encodeName(m_path).constData(), 0, 0) == 0);
    QVERIFY(chown(QFile::encodeName(m_folder->path()).constData(), 12345, 0) == 0);
    policy = ManagedPolicy::fromFile(m_path, Ownership::Required);
    QVERIFY(!policy);
    QVERIFY2(policy.error().message.contains(u"folder"_s), qPrintable(policy.error().message));
#endif
}

void TestManagedPolicy::aFolderThatCanNotBeLookedIntoFailsClosed()
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        QSKIP("root looks into every folder");
    QVERIFY(policyOf("{}"));
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner);
    QVERIFY(!ManagedPolicy::fromFile(m_path, Ownership::NotChecked));
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
#endif
}

void TestManagedPolicy::thePathIsOutOfReachOfTheEnvironment()
{
    const QString before = ManagedPolicy::systemPath();
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_CONFIG_DIRS", "XDG_DATA_HOME", "ProgramData", "ALLUSERSPROFILE"})
        qputenv(name, QFile::encodeName(m_folder->path()));
    QCOMPARE(ManagedPolicy::systemPath(), before);
}

QTEST_GUILESS_MAIN(TestManagedPolicy)
#include "tst_managedpolicy.moc"
