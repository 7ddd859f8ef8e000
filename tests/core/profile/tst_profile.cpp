// SPDX-License-Identifier: GPL-3.0-or-later
// Config files: what the design shows is read as it says, and every fault is named.
#include "profile/profile.h"

#include <QTest>

using namespace Ringproof;

class ProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverythingThatTheDesignShows();
    void leavesOutWhatHasADefault();
    void namesEachFault_data();
    void namesEachFault();
    void tellsEveryFaultByItsKey();
    void knowsItsKeys();
    void readsAFileAndIsCalledAfterIt();
    void saysWhyAFileCannotBeRead();
    void neverLeavesItsFolderForAProfileName();
    void theSandboxIsAlwaysThere();
};

namespace {

const QByteArray Minimal = R"({"phlo":{"auth_id":"MA1","phlo_id":"p-1","from":"+15671234567"}})";

} // namespace

void ProfileTest::readsEverythingThatTheDesignShows()
{
    const auto profile = Profile::fromJson(R"({
        "phlo": { "auth_id": "MAXXX", "phlo_id": "abc-1", "from": "+15671234567",
                  "runner_url": "http://127.0.0.1:8080", "voice_url": "https://voice.example.com",
                  "languages": { "es": "spanish-1", "pt-BR": "brazil-1" }, "language_key": "lang", "language": "en" },
        "network": { "ca": "/etc/ssl/team.pem" },
        "store": "redis://10.0.0.5:6380/2", "code_storage": "plain",
        "policy": { "code_length": 4, "ttl_s": 90, "max_attempts": 3, "cooldown_s": 0, "sends_per_hour": 7, "sends_per_day": 9,
                    "budget_per_day": 11, "extend_on_answer": false, "regions": ["us", "DE"],
                    "line_types": ["uan", "pager"], "refused_numbers": ["+44 70*", "+14155550100"] },
        "default_region": "gb" })", QStringLiteral("x.json"));
    QVERIFY2(profile, qPrintable(profile ? QString() : profile.error().message));
    QCOMPARE(profile->phlo.authId, QStringLiteral("MAXXX"));
    QCOMPARE(profile->phlo.phloId, QStringLiteral("abc-1"));
    QCOMPARE(profile->phlo.from, QStringLiteral("+15671234567"));
    QCOMPARE(profile->phlo.runnerUrl, QUrl(QStringLiteral("http://127.0.0.1:8080")));
    QCOMPARE(profile->phlo.voiceUrl, QUrl(QStringLiteral("https://voice.example.com")));
    QCOMPARE(profile->phlo.phloIdByLanguage, (QMap<QString, QString> {{QStringLiteral("es"), QStringLiteral("spanish-1")},
                                                                      {QStringLiteral("pt-BR"), QStringLiteral("brazil-1")}}));
    QCOMPARE(profile->phlo.languageKey, QStringLiteral("lang"));
    QCOMPARE(profile->phlo.language, QStringLiteral("en"));
    QCOMPARE(profile->phlo.caFile, QStringLiteral("/etc/ssl/team.pem"));
    QCOMPARE(profile->store, QStringLiteral("redis://10.0.0.5:6380/2"));
    QVERIFY(profile->codeStorage == CodeStorage::Plain);
    QCOMPARE(profile->policy.codeLength, 4);
    QVERIFY(profile->policy.ttl == std::chrono::seconds(90));
    QCOMPARE(profile->policy.maxAttempts, 3);
    QVERIFY(profile->policy.cooldown == std::chrono::seconds(0));
    QCOMPARE(profile->policy.sendsPerHour, 7);
    QCOMPARE(profile->policy.sendsPerDay, 9);
    QCOMPARE(profile->policy.budgetPerDay, 11);
    QCOMPARE(profile->policy.extendOnAnswer, false);
    QCOMPARE(profile->policy.regions, QStringList({QStringLiteral("US"), QStringLiteral("DE")}));
    QVERIFY(profile->policy.lineTypes == QList<LineType>({LineType::Uan, LineType::Pager}));
    QCOMPARE(profile->policy.refusedNumbers.size(), 2);
    QCOMPARE(profile->policy.refusedNumbers.at(0).toString(), QStringLiteral("+4470*"));
    QCOMPARE(profile->policy.refusedNumbers.at(1).toString(), QStringLiteral("+14155550100"));
    QCOMPARE(profile->defaultRegion, QStringLiteral("GB"));
}

void ProfileTest::leavesOutWhatHasADefault()
{
    const auto profile = Profile::fromJson("\xEF\xBB\xBF" + Minimal, QStringLiteral("x.json"));
    QVERIFY(profile);
    QVERIFY(profile->policy == Policy());
    QCOMPARE(profile->store, QStringLiteral("embedded:"));
    QVERIFY(profile->codeStorage == CodeStorage::Sealed);
    QCOMPARE(profile->phlo.runnerUrl.host(), QStringLiteral("phlorunner.plivo.com"));
    QCOMPARE(profile->phlo.voiceUrl.host(), QStringLiteral("api.plivo.com"));
    QCOMPARE(profile->defaultRegion, QStringLiteral("US"));
}

void ProfileTest::namesEachFault_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");

    const auto with = [](const QByteArray &more) { return Minimal.chopped(1) + ',' + more + '}'; };
    const auto row = [](const char *name, const QByteArray &json, const char *named) {
        QTest::newRow(name) << json << QString::fromLatin1(named);
    };
    row("nothing", "", "line 1");
    row("no JSON", "{\n\"phlo\": oops}", "line 2");
    row("a list", "[]", "braces");
    row("no PHLO", "{}", "phlo is missing");
    row("PHLO of the wrong type", R"({"phlo": 1})", "phlo must be an object");
    row("no auth id", R"({"phlo":{"phlo_id":"p","from":"+15671234567"}})", "phlo.auth_id is missing");
    row("empty PHLO id", R"({"phlo":{"auth_id":"a","phlo_id":"","from":"+15671234567"}})", "phlo.phlo_id is empty");
    row("unknown key on top", with(R"("stroe": "embedded:")"), "stroe is not a setting");
    row("unknown key inside", with(R"("policy": {"ttl": 60})"), "policy.ttl is not a setting");
    row("a token in the file", R"({"phlo":{"auth_id":"a","phlo_id":"p","from":"+15671234567","auth_token":"x"}})", "phlo.auth_token");
    row("a text for a number", with(R"("policy": {"ttl_s": "60"})"), "policy.ttl_s must be a whole number");
    row("a fraction", with(R"("policy": {"ttl_s": 60.5})"), "policy.ttl_s must be a whole number");
    row("too short a life", with(R"("policy": {"ttl_s": 29})"), "from 30 to 600, not 29");
    row("too long a life", with(R"("policy": {"ttl_s": 601})"), "from 30 to 600");
    row("too short a code", with(R"("policy": {"code_length": 3})"), "from 4 to 8");
    row("too long a code", with(R"("policy": {"code_length": 9})"), "from 4 to 8");
    row("no attempt", with(R"("policy": {"max_attempts": 0})"), "policy.max_attempts");
    row("a negative limit", with(R"("policy": {"sends_per_hour": -1})"), "policy.sends_per_hour");
    row("a huge number", with(R"("policy": {"budget_per_day": 1e300})"), "policy.budget_per_day");
    row("a number for a switch", with(R"("policy": {"extend_on_answer": 1})"), "policy.extend_on_answer must be true or false");
    row("a region that is none", with(R"("policy": {"regions": ["XQ"]})"), "XQ");
    row("regions of the wrong type", with(R"("policy": {"regions": "US"})"), "policy.regions must be a list");
    row("a line type that is none", with(R"("policy": {"line_types": ["freephone"]})"), "policy.line_types names \"freephone\"");
    row("a line type that is ordinary", with(R"("policy": {"line_types": ["mobile"]})"), "always allowed");
    row("a line type that costs", with(R"("policy": {"line_types": ["premium_rate"]})"), "always refused");
    row("a prefix without its star", with(R"("policy": {"refused_numbers": ["+4470"]})"), "write +4470*");
    row("a number without its plus", with(R"("policy": {"refused_numbers": ["4470*"]})"), "policy.refused_numbers can't be used");
    row("storage that is none", with(R"("code_storage": "clear")"), "\"sealed\", \"plain\"");
    row("a default region that is none", with(R"("default_region": "Germany")"), "default_region");
    row("a number for an address", with(R"("store": 6379)"), "store must be a text");
    row("plain http to elsewhere", R"({"phlo":{"auth_id":"a","phlo_id":"p","from":"+15671234567","runner_url":"http://plivo.example"}})",
        "phlo.runner_url");
    row("authorities by half a path", with(R"("network": {"ca": "ca.pem"})"), "network.ca must name a file by its whole path");
    row("authorities of the wrong type", with(R"("network": {"ca": true})"), "network.ca must be a text");
    row("a setting of the network that is none", with(R"("network": {"proxy": "x"})"), "network.proxy is not a setting");
    const auto withPhlo = [](const QByteArray &more) { return Minimal.chopped(2) + ',' + more + "}}"; };
    row("a list of languages", withPhlo(R"("languages": ["es"])"), "phlo.languages must be an object");
    row("a number for a PHLO", withPhlo(R"("languages": {"es": 7})"), "phlo.languages.es must be a text");
    row("a language that is none", withPhlo(R"("languages": {"spanish": "p-2"})"), "phlo.languages can't be used");
    row("a PHLO that is none", withPhlo(R"("languages": {"es": ""})"), "phlo.languages can't be used");
    row("a key of the payload's own", withPhlo(R"("language_key": "otp")"), "phlo.language_key can't be used");
    row("a key that is none", withPhlo(R"("language_key": "a b")"), "phlo.language_key can't be used");
    row("an own language that is none", withPhlo(R"("language": "deutsch")"), "phlo.language can't be used");
    row("a store by half a path", with(R"("store": "embedded:codes.db")"), "store can't be used: A store on this computer");
    row("a store that is none", with(R"("store": "mysql://host")"), "store can't be used: The address is of a kind");
    row("a password in the store", with(R"("store": "redis://:hunter2@host")"), "store can't be used: A Redis address must not hold a password");
    row("what would move a terminal's cursor", with("\"policy\": {\"refused_numbers\": [\"+4\\u001b[2J\\u202e\\n\"]}"), "policy.refused_numbers can't be used");
    row("a key without an end", with('"' + QByteArray(5000, 'k') + "\": 1"), "is not a setting. Known here");
    row("no caller id", R"({"phlo":{"auth_id":"a","phlo_id":"p","from":"15671234567"}})", "phlo.from");
}

void ProfileTest::namesEachFault()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, named);
    const auto profile = Profile::fromJson(json, QStringLiteral("desk.json"));
    QVERIFY(!profile);
    QVERIFY(profile.error().kind == Error::Kind::Invalid);
    const QString message = profile.error().message;
    QVERIFY2(message.startsWith(QStringLiteral("desk.json: ")), qPrintable(message));
    QVERIFY2(message.contains(named), qPrintable(message));
    QVERIFY2(!message.contains(u'\n') && !message.contains(QChar(0x1b)) && !message.contains(QChar(0x202e)), qPrintable(message));
    QVERIFY2(message.size() < 800, qPrintable(message));
}

void ProfileTest::tellsEveryFaultByItsKey()
{
    const QJsonObject config = QJsonDocument::fromJson(R"({"phlo": {"auth_id": "a/b", "phlo_id": "p", "from": "4711"}, "store": "embedded:x",
        "policy": {"ttl_s": 1, "ttl": 60}})").object();
    QStringList keys;
    const QList<SettingFault> faults = Profile::faultsOf(config);
    for (const SettingFault &fault : faults)
        keys.append(fault.key);
    QCOMPARE(keys, QStringList({QStringLiteral("phlo.auth_id"), QStringLiteral("phlo.from"), QStringLiteral("store"), QStringLiteral("policy.ttl_s"),
                                QStringLiteral("policy.ttl")}));
    QCOMPARE(faults.at(3).what, QStringLiteral("must be a whole number from 30 to 600, not 1."));
    QVERIFY(Profile::faultsOf(QJsonDocument::fromJson(Minimal).object()).isEmpty());
}

void ProfileTest::knowsItsKeys()
{
    const QStringList keys = Profile::keys();
    for (const char *key : {"phlo.auth_id", "phlo.languages", "store", "code_storage", "policy.ttl_s", "policy.regions", "default_region"})
        QVERIFY2(keys.contains(QLatin1StringView(key)), key);
    QVERIFY(!keys.contains(QStringLiteral("phlo")));
    QVERIFY(!keys.contains(QStringLiteral("policy")));
}

void ProfileTest::readsAFileAndIsCalledAfterIt()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("front desk.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(Minimal);
    file.close();
    const auto profile = Profile::fromFile(path);
    QVERIFY(profile);
    QCOMPARE(profile->name, QStringLiteral("front desk"));
}

void ProfileTest::saysWhyAFileCannotBeRead()
{
    QTemporaryDir folder;
    const auto missing = Profile::fromFile(folder.filePath(QStringLiteral("none.json")));
    QVERIFY(!missing);
    QVERIFY(missing.error().message.contains(QStringLiteral("no config file")));
    const auto isFolder = Profile::fromFile(folder.path());
    QVERIFY(!isFolder);
    QVERIFY(isFolder.error().message.contains(QStringLiteral("folder")));
    const auto tooLarge = Profile::fromFile(QStringLiteral("/dev/zero"));
    QVERIFY(!tooLarge);
}

void ProfileTest::neverLeavesItsFolderForAProfileName()
{
    for (const char *name : {"", "../secret", "a/b", "a\\b", ".hidden", "nobody"})
        QVERIFY(!Profile::named(QString::fromLatin1(name)));
}

void ProfileTest::theSandboxIsAlwaysThere()
{
    QCOMPARE(Profile::names().first(), QStringLiteral("sandbox"));
    const auto sandbox = Profile::named(QStringLiteral("Sandbox"));
    QVERIFY(sandbox);
    QVERIFY(sandbox->sandbox);
}

QTEST_GUILESS_MAIN(ProfileTest)
#include "tst_profile.moc"
