// SPDX-License-Identifier: GPL-3.0-or-later
// A profile as a config file: what is written is what was meant, and reads as if somebody had typed it.
#include "randomprofile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Ringproof;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Minimal = "{\"phlo\":{\"auth_id\":\"MA1\",\"phlo_id\":\"p-1\",\"from\":\"+15671234567\"}}";

Profile read(const QByteArray &json, const ManagedPolicy &managed = {})
{
    const auto profile = Profile::fromJson(json, u"x.json"_s, managed);
    if (!profile)
        qFatal("%s\n%s", qPrintable(profile.error().message), json.constData());
    return *profile;
}

ManagedPolicy policyOf(const QByteArray &text)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"policy.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the policy can't be written");
    file.close();
    const auto policy = ManagedPolicy::fromFile(file.fileName(), ManagedPolicy::Ownership::NotChecked);
    if (!policy)
        qFatal("%s", qPrintable(policy.error().message));
    return *policy;
}

//! What the reader says of a key that it doesn't know, on top or in an object there: it names all that it knows.
QString faultOfUnknownKey(const QString &object)
{
    QJsonObject json = QJsonDocument::fromJson(Minimal).object();
    QJsonObject inner = object.isEmpty() ? json : json.value(object).toObject();
    inner.insert(u"~"_s, 1);
    if (object.isEmpty())
        json = inner;
    else
        json.insert(object, inner);
    return Profile::fromJson(QJsonDocument(json).toJson(), u"x"_s).error().message;
}

//! Every key that the reader knows, as `policy.ttl_s`.
QStringList knownKeys(const QString &object = {})
{
    const QString message = faultOfUnknownKey(object);
    QStringList keys;
    for (const QString &key : message.sliced(message.indexOf(u"Known here: "_s) + 12).chopped(1).split(u", "_s)) {
        if (object.isEmpty() && faultOfUnknownKey(key).contains(key + u".~ is not a setting"_s))
            keys += knownKeys(key);
        else
            keys += object.isEmpty() ? key : object + u'.' + key;
    }
    return keys;
}

QStringList keysIn(const QJsonObject &object, const QString &prefix = {})
{
    QStringList keys;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isObject() && it.key() != u"languages"_s)
            keys += keysIn(it->toObject(), it.key() + u'.');
        else
            keys += prefix + it.key();
    }
    return keys;
}

} // namespace

class TestProfileWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsWhatWasMeant();
    void everyKeyThatIsReadIsWritten();
    void onlyWhatSaysSomethingIsWritten();
    void keysStandInTheOrderOfTheGuide();
    void whatIsPinnedStaysAsItWasInTheFile();
    void theWholeProfileHasWhatIsPinned();
};

void TestProfileWriting::whatIsWrittenIsWhatWasMeant()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    RandomProfile profiles(seed);
    for (int i = 0; i < 2000; ++i) {
        const Profile meant = profiles.next();
        const QByteArray json = meant.toJson();
        const auto again = Profile::fromJson(json, u"x.json"_s);
        QVERIFY2(again, again ? "" : qPrintable(again.error().message + QString::fromUtf8(json) + u" seed "_s + QString::number(seed)));
        QVERIFY2(*again == meant, qPrintable(QString::fromUtf8(json) + u" seed "_s + QString::number(seed)));
        QCOMPARE(again->toJson(), json);
    }
}

void TestProfileWriting::everyKeyThatIsReadIsWritten()
{
    QStringList known = knownKeys();
    QVERIFY2(known.contains(u"policy.ttl_s"_s) && known.contains(u"phlo.language_key"_s), qPrintable(known.join(u' ')));
    RandomProfile profiles(20261123);
    QSet<QString> written;
    for (int i = 0; i < 300; ++i) {
        const QStringList keys = keysIn(QJsonDocument::fromJson(profiles.next().toJson()).object());
        written += QSet<QString>(keys.begin(), keys.end());
    }
    QStringList all(written.begin(), written.end());
    all.sort();
    known.sort();
    QCOMPARE(all, known);
}

void TestProfileWriting::onlyWhatSaysSomethingIsWritten()
{
    QCOMPARE(read(Minimal).toJson(), QByteArray("{\n"
                                                "    \"phlo\": {\n"
                                                "        \"auth_id\": \"MA1\",\n"
                                                "        \"phlo_id\": \"p-1\",\n"
                                                "        \"from\": \"+15671234567\"\n"
                                                "    }\n"
                                                "}\n"));
}

void TestProfileWriting::keysStandInTheOrderOfTheGuide()
{
    Profile profile = read(Minimal);
    profile.colour = ProfileColour::Red;
    profile.store = u"redis://127.0.0.1"_s;
    profile.policy.regions = {u"US"_s, u"CA"_s};
    profile.policy.maxAttempts = 3;
    profile.phlo.phloIdByLanguage = {{u"es"_s, u"p-2"_s}};
    QCOMPARE(profile.toJson(), QByteArray("{\n"
                                          "    \"phlo\": {\n"
                                          "        \"auth_id\": \"MA1\",\n"
                                          "        \"phlo_id\": \"p-1\",\n"
                                          "        \"from\": \"+15671234567\",\n"
                                          "        \"languages\": {\"es\": \"p-2\"}\n"
                                          "    },\n"
                                          "    \"store\": \"redis://127.0.0.1\",\n"
                                          "    \"policy\": {\n"
                                          "        \"max_attempts\": 3,\n"
                                          "        \"regions\": [\"US\", \"CA\"]\n"
                                          "    },\n"
                                          "    \"colour\": \"red\"\n"
                                          "}\n"));
}

void TestProfileWriting::whatIsPinnedStaysAsItWasInTheFile()
{
    const ManagedPolicy managed = policyOf("{\"pinned\": {\"store\": \"redis://team.example\", \"policy\": {\"max_attempts\": 3, \"ttl_s\": 120},"
                                           " \"phlo\": {\"from\": \"+4930123456\"}}}");
    const QByteArray file = Minimal.chopped(1) + ", \"store\": \"embedded:/mine.db\", \"policy\": {\"max_attempts\": 9, \"cooldown_s\": 7}}";
    Profile profile = read(file, managed);
    profile.policy.cooldown = std::chrono::seconds(8);
    const QJsonObject written = QJsonDocument::fromJson(profile.toJson(QJsonDocument::fromJson(file).object())).object();
    QCOMPARE(written.value(u"store"_s).toString(), u"embedded:/mine.db"_s);
    const QJsonObject policy {{u"max_attempts"_s, 9}, {u"cooldown_s"_s, 8}};
    QCOMPARE(written.value(u"policy"_s).toObject(), policy);
    QCOMPARE(written.value(u"phlo"_s).toObject().value(u"from"_s).toString(), u"+15671234567"_s);

    const QJsonObject fresh = QJsonDocument::fromJson(profile.toJson(QJsonObject())).object();
    QCOMPARE(keysIn(fresh), QStringList({u"phlo.auth_id"_s, u"phlo.phlo_id"_s, u"policy.cooldown_s"_s}));
}

void TestProfileWriting::theWholeProfileHasWhatIsPinned()
{
    const ManagedPolicy managed = policyOf("{\"pinned\": {\"store\": \"redis://team.example\", \"policy\": {\"max_attempts\": 3}}}");
    const Profile elsewhere = read(read(Minimal, managed).toJson());
    QCOMPARE(elsewhere.store, u"redis://team.example"_s);
    QCOMPARE(elsewhere.policy.maxAttempts, 3);
}

QTEST_GUILESS_MAIN(TestProfileWriting)
#include "tst_profilewriting.moc"
