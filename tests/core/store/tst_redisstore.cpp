// SPDX-License-Identifier: GPL-3.0-or-later
// What RedisStore promises beyond the contract: what is in the Redis, how it gets there, what the team sees.
#include "core/store/redismonitor.h"
#include "core/store/redisoperations.h"
#include "store/rediskeys.h"
#include "store/redisscripts.h"

#include <QSignalSpy>
#include <QTest>

using namespace Ringproof;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Generous = 60'000; // ms

} // namespace

class TestRedisStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server.clear(); }

    // What is in the Redis
    void aCodeIsAsTheSeedHasIt();
    void codesOfAReleaseWithoutMarksAreJudged();
    void everyKeyOfANumberSharesItsSlot();
    void whatIsKeptAboutANumberEnds();
    void scriptsTouchTheKeysThatTheyArePassed();
    void scriptsCheckHowTheyAreCalled();
    void theNewestReplacedCodesAreKept();

    // How it gets there
    void anOperationIsOneRoundTrip();
    void scriptsThatTheServerForgotAreSentAgain();
    void ofManySimultaneousRightAnswersOneWins();
    void ofManySimultaneousWrongAnswersAllAttemptsAreJudged();

    // The team's view
    void theListOfLiveCodesIsMended();
    void manyLiveCodesAreListed();
    void codesThatEndTogetherAreEachOnAPage();
    void whatHappenedDuringAGapIsHeard();
    void eventsAreHeardFromAServerThatCountsFromAnew();

    // Its health
    void pingNamesTheServer();
    void aLostWayIsToldThoughNobodyAsks();

private:
    RedisServer m_server;
};

void TestRedisStore::aCodeIsAsTheSeedHasIt()
{
    RedisStore store(m_server.options(), plainSettings());
    Desk(store).issue(testNumber(0), u"004213"_s);
    QCOMPARE(m_server.ask(u"TYPE number:+14155552671:code"_s).text, QByteArray("string"));
    QCOMPARE(m_server.ask(u"GET number:+14155552671:code"_s).text, QByteArray("004213"));
    const qint64 ttl = m_server.ask(u"PTTL number:+14155552671:code"_s).integer;
    QVERIFY(ttl > 0 && ttl <= 60'000);
}

//! Desks of an earlier release don't know the field `seal`: they leave it as it was.
void TestRedisStore::codesOfAReleaseWithoutMarksAreJudged()
{
    StoreSettings settings = sealedSettings();
    RedisStore store(m_server.options(), settings);
    settings.seal = CodeSeal::sealed(Secret(QByteArray(CodeSeal::KeySize, 'l')));
    RedisStore other(m_server.options(), settings);
    const PhoneNumber number = testNumber(0);
    const QByteArray live = "ringproof:{number:+14155552671:code}:live";
    for (const QByteArray &left : {QByteArray(), QByteArray("0123456789abcdef v1:of-the-code-before")}) {
        Desk(store).issue(number, u"48291375"_s);
        QCOMPARE(m_server.ask({"HGET", live, "seal"}).text,
                 sealedSettings().seal.mark() + ' ' + m_server.ask(u"GET number:+14155552671:code"_s).text);
        if (left.isEmpty())
            m_server.ask({"HDEL", live, "seal"});
        else
            m_server.ask({"HSET", live, "seal", left});
        QCOMPARE(words(Desk(other).verify(number, u"48291375"_s)), u"wrong 4"_s);
        QCOMPARE(words(Desk(store).verify(number, u"48291375"_s)), u"verified"_s);
    }
}

void TestRedisStore::everyKeyOfANumberSharesItsSlot()
{
    RedisStore store(m_server.options(), plainSettings());
    liveThrough(store);
    RedisServer cluster(RedisServer::ClockKind::System, {u"--cluster-enabled"_s, u"yes"_s});
    const auto slotOf = [&cluster](const QByteArray &key) { return cluster.ask({"CLUSTER", "KEYSLOT", key}).integer; };
    const qint64 slot = slotOf("number:+14155552671:code");
    int ofTheNumber = 0;
    for (const QByteArray &key : allKeys(m_server)) {
        QVERIFY2(key.startsWith("number:+") || key.startsWith("ringproof:"), key.constData());
        if (key.contains("+14155552671")) {
            ++ofTheNumber;
            QCOMPARE(slotOf(key), slot);
        }
    }
    QVERIFY(ofTheNumber >= 7);
}

void TestRedisStore::whatIsKeptAboutANumberEnds()
{
    RedisStore store(m_server.options(), plainSettings());
    liveThrough(store);
    for (const QByteArray &key : allKeys(m_server)) {
        const qint64 ttl = m_server.ask({"PTTL", key}).integer;
        if (key == "ringproof:active" || key == "ringproof:events")
            continue; // bounded otherwise
        QVERIFY2(ttl > 0, key.constData());
        if (key.contains(":reply:"))
            QVERIFY2(ttl <= 600'000, key.constData());
        else if (key.startsWith("ringproof:budget:"))
            QVERIFY2(ttl <= 3 * 86'400'000, key.constData());
        else
            QVERIFY2(ttl <= 90'000'000, key.constData());
    }
}

//! Also with the fewer keys of a cluster: a user who may touch nothing else can run them.
void TestRedisStore::scriptsTouchTheKeysThatTheyArePassed()
{
    RedisServer cluster(RedisServer::ClockKind::System, {u"--cluster-enabled"_s, u"yes"_s});
    cluster.ask(u"CLUSTER ADDSLOTSRANGE 0 16383"_s);
    QTRY_VERIFY_WITH_TIMEOUT(cluster.ask(u"CLUSTER INFO"_s).text.contains("cluster_state:ok"), Generous);
    RedisPipeline client(cluster.options());
    const RedisNumberKeys number(QByteArray("+14155552671"));
    const auto run = [&](const RedisScript &script, QByteArrayView replyKind, QList<QByteArray> arguments) {
        QList<QByteArray> keys = number.all();
        if (!replyKind.isEmpty())
            keys << number.reply(replyKind, newRequestId());
        arguments = QList<QByteArray> {"+14155552671", "origin"} + arguments;
        const auto reply = QCoro::waitFor(evaluate(client, script, keys, arguments));
        return reply && reply->isArray() ? reply->elements.front() : RespValue();
    };
    const RedisScripts &scripts = RedisScripts::instance();
    const QList<QByteArray> issue {"id", "482913", "60000", "5", "0", "5", "10", "500", "MA", "ann", "", "0", "20000"};
    QCOMPARE(run(scripts.issue, "issue", issue).text, QByteArray("issued"));
    QCOMPARE(run(scripts.issue, "issue", issue).text, QByteArray("issued"));
    QCOMPARE(run(scripts.verify, "verify", {"000000", "plain", "5", "ann", "", ""}).text, QByteArray("wrong"));
    QVERIFY(run(scripts.extend, {}, {"id", "90000", "600000"}).integer > 60'000);
    QCOMPARE(run(scripts.status, {}, {"plain", "5", "30000"}).integer, 1);
    QCOMPARE(run(scripts.withdraw, "withdraw", {"id", "MA"}).integer, 1);
    QCOMPARE(run(scripts.revoke, "revoke", {"", "plain"}).integer, 1);
    QCOMPARE(run(scripts.reset, {}, {}).integer, 1);
}

void TestRedisStore::scriptsCheckHowTheyAreCalled()
{
    RedisPipeline client(m_server.options());
    const QByteArray e164 = "+14155552671";
    const RedisNumberKeys number(e164);
    const QList<QByteArray> shared {"reply", RedisKeys::active(), RedisKeys::events(), "budget"};
    const QList<QByteArray> about {e164, "origin"};
    struct Call {
        const char *name;
        RedisScript script;
        QList<QByteArray> keys;
        QList<QByteArray> arguments;
        QList<qsizetype> numbers; //!< where these stand among the arguments
    };
    const RedisScripts &scripts = RedisScripts::instance();
    const auto own = [&](qsizetype more) { return number.all() + shared.first(more); };
    const QList<QByteArray> issue {"id", "482913", "60000", "5", "0", "5", "10", "500", "MA", "ann", ""};
    const std::vector<Call> calls {
        {"issue", scripts.issue, own(4), about + issue, {4, 5, 6, 7, 8, 9}},
        {"issue in a cluster", scripts.issue, own(1), about + issue + QList<QByteArray> {"0", "20000"}, {4, 5, 6, 7, 8, 9, 13, 14}},
        {"withdraw", scripts.withdraw, own(4), about + QList<QByteArray> {"id", "MA"}, {}},
        {"extend", scripts.extend, number.all() + QList<QByteArray> {"a", "e"}, about + QList<QByteArray> {"id", "1", "600000"}, {3, 4}},
        {"verify", scripts.verify, own(3), about + QList<QByteArray> {"000000", "plain", "5", "ann", "", ""}, {4}},
        {"revoke", scripts.revoke, own(3), about + QList<QByteArray> {"", "plain"}, {}},
        {"reset", scripts.reset, own(0), about, {}},
        {"status", scripts.status, number.all(), about + QList<QByteArray> {"plain", "5", "0"}, {3, 4}},
        {"page", scripts.page, {RedisKeys::active()}, {"0", "", "10", "0"}, {0, 2, 3}},
        {"active", scripts.active, number.forListing(), {}, {}},
        {"delist", scripts.delist, {RedisKeys::active()}, {e164, "1"}, {1}},
        {"list", scripts.list, {RedisKeys::active()}, {e164, "99999999999999", "0"}, {1, 2}},
        {"tell", scripts.tell, {RedisKeys::events(), "told"}, {"issued", e164, "id", "ann", "origin"}, {}},
        {"reserve", scripts.reserve, {"budget", "counted"}, {"500"}, {0}},
        {"release", scripts.release, {"budget", "counted"}, {}, {}},
    };
    for (const Call &call : calls) {
        const auto isRefused = [&](const QList<QByteArray> &keys, const QList<QByteArray> &arguments) {
            const auto reply = QCoro::waitFor(evaluate(client, call.script, keys, arguments));
            return reply && reply->isError() && allKeys(m_server).isEmpty();
        };
        m_server.clear();
        QVERIFY2(isRefused(call.keys.first(call.keys.size() - 1), call.arguments), call.name);
        QVERIFY2(isRefused(call.keys + QList<QByteArray> {"key 1", "key 2", "key 3"}, call.arguments), call.name);
        QVERIFY2(isRefused(call.keys, call.arguments + QList<QByteArray> {"1"}), call.name);
        if (!call.arguments.isEmpty())
            QVERIFY2(isRefused(call.keys, call.arguments.first(call.arguments.size() - 1)), call.name);
        for (const qsizetype position : call.numbers) {
            QList<QByteArray> arguments = call.arguments;
            arguments[position] = "x";
            QVERIFY2(isRefused(call.keys, arguments), call.name);
        }
        const auto reply = QCoro::waitFor(evaluate(client, call.script, call.keys, call.arguments));
        QVERIFY2(reply && !reply->isError(), reply ? reply->text.constData() : call.name);
    }
}

void TestRedisStore::theNewestReplacedCodesAreKept()
{
    StoreSettings settings = plainSettings();
    settings.policy.sendsPerDay = 0;
    RedisStore store(m_server.options(), settings);
    const Desk ann(store);
    QStringList ids;
    for (int i = 0; i < 40; ++i) {
        ids << newRequestId();
        ann.issue(testNumber(0), QString::number(100'000 + i), ids.last());
    }
    for (int i = 39; i > 39 - 32; --i)
        QVERIFY(ann.withdraw(testNumber(0), ids.at(i)));
    QCOMPARE(ann.verify(testNumber(0), u"100007"_s).outcome, VerifyReply::Outcome::Verified);
}

void TestRedisStore::anOperationIsOneRoundTrip()
{
    RedisStore store(m_server.options(), sealedSettings());
    for (const Operation &operation : numberOperations())
        QVERIFY(!operation.run(store)); // the server knows the scripts from now on
    Monitor monitor(m_server);
    for (const Operation &operation : numberOperations()) {
        monitor.clear();
        QVERIFY(!operation.run(store));
        const QByteArrayList sent = monitor.sent();
        QVERIFY2(sent.size() == 1 && sent.first().contains("\"EVALSHA\""), (operation.name + sent.join('\n')).constData());
    }
}

void TestRedisStore::scriptsThatTheServerForgotAreSentAgain()
{
    RedisStore store(m_server.options(), sealedSettings());
    for (const Operation &operation : numberOperations()) {
        m_server.ask(u"SCRIPT FLUSH"_s);
        const auto error = operation.run(store);
        QVERIFY2(!error, error ? qPrintable(error->message) : "");
    }
}

void TestRedisStore::ofManySimultaneousRightAnswersOneWins()
{
    std::vector<std::unique_ptr<RedisStore>> stores;
    for (int i = 0; i < 25; ++i)
        stores.push_back(std::make_unique<RedisStore>(m_server.options(), sealedSettings()));
    for (int round = 0; round < 5; ++round) {
        Desk(*stores.front()).issue(testNumber(0), u"482913"_s);
        std::vector<QCoro::Task<Expected<VerifyReply>>> tasks;
        for (size_t i = 0; i < 100; ++i)
            tasks.push_back(Desk(*stores[i % stores.size()]).verifying(testNumber(0), u"482913"_s));
        int verified = 0;
        for (auto &task : tasks)
            verified += waitedFor(std::move(task)).outcome == VerifyReply::Outcome::Verified;
        QCOMPARE(verified, 1);
    }
}

void TestRedisStore::ofManySimultaneousWrongAnswersAllAttemptsAreJudged()
{
    std::vector<std::unique_ptr<RedisStore>> stores;
    for (int i = 0; i < 25; ++i)
        stores.push_back(std::make_unique<RedisStore>(m_server.options(), sealedSettings()));
    Desk(*stores.front()).issue(testNumber(0), u"482913"_s);
    std::vector<QCoro::Task<Expected<VerifyReply>>> tasks;
    for (size_t i = 0; i < 100; ++i)
        tasks.push_back(Desk(*stores[i % stores.size()]).verifying(testNumber(0), u"000000"_s));
    int judged = 0;
    int exhausted = 0;
    for (auto &task : tasks) {
        const VerifyReply::Outcome outcome = waitedFor(std::move(task)).outcome;
        judged += outcome != VerifyReply::Outcome::Expired;
        exhausted += outcome == VerifyReply::Outcome::Exhausted;
    }
    QCOMPARE(judged, 5);
    QCOMPARE(exhausted, 1);
}

void TestRedisStore::theListOfLiveCodesIsMended()
{
    RedisStore store(m_server.options(), plainSettings());
    const Desk ann(store);
    ann.issue(testNumber(0), u"482913"_s);
    ann.issue(testNumber(1), u"517264"_s);
    ann.issue(testNumber(2), u"660012"_s);
    m_server.ask(u"DEL number:+14155552671:code"_s); // verified by a program written like the seed
    m_server.ask(u"SET number:+442071838750:code 111111 EX 60"_s); // issued by one
    const QList<ActiveCode> codes = ann.active();
    QCOMPARE(codes.size(), 1);
    QCOMPARE(codes.first().number, testNumber(2).e164());
    QCOMPARE(m_server.ask(u"ZCARD ringproof:active"_s).integer, 1);
}

void TestRedisStore::manyLiveCodesAreListed()
{
    // The keys of 1000 numbers as issue.lua writes them; nobody has 1000 valid numbers at hand.
    const QByteArray fill = "local now = redis.call('TIME')[1] * 1000 "
                            "for i = 1, 1000 do "
                            "local code = 'number:+1' .. i .. ':code' "
                            "redis.call('SET', code, 'x' .. i, 'PX', 60000 + i * 10) "
                            "local live = 'ringproof:{' .. code .. '}:live' "
                            "redis.call('HSET', live, 'value', 'x' .. i, 'issue', 'i' .. i, 'attempts', 1, 'max', 5, 'issued', now, "
                            "'operator', 'ann') "
                            "redis.call('ZADD', 'ringproof:active', now + 60000 + i * 10, '+1' .. i) end return 1";
    m_server.ask({"EVAL", fill, "0"});
    RedisStore store(m_server.options(), plainSettings());
    const QList<ActiveCode> codes = Desk(store).active();
    QCOMPARE(codes.size(), 1000);
    for (int i = 0; i < 1000; ++i) {
        QCOMPARE(codes.at(i).number, u"+1%1"_s.arg(i + 1));
        QCOMPARE(codes.at(i).attemptsLeft, 4);
    }
}

void TestRedisStore::codesThatEndTogetherAreEachOnAPage()
{
    const QByteArray fill = "local now = redis.call('TIME')[1] * 1000 "
                            "for i = 10, 49 do "
                            "local code = 'number:+1' .. i .. ':code' "
                            "redis.call('SET', code, 'x', 'PX', 60000) "
                            "redis.call('HSET', 'ringproof:{' .. code .. '}:live', 'value', 'x', 'issue', 'i' .. i, 'attempts', 0, 'max', 5, "
                            "'issued', now, 'operator', 'ann') "
                            "redis.call('ZADD', 'ringproof:active', now + 60000, '+1' .. i) end return 1";
    m_server.ask({"EVAL", fill, "0"});
    RedisStore store(m_server.options(), plainSettings());
    QStringList numbers;
    ActiveQuery query {7, {}};
    do {
        const ActivePage page = Desk(store).page(query);
        QCOMPARE(page.total, 40);
        for (const ActiveCode &code : page.codes)
            numbers << code.number;
        query.after = page.next;
    } while (!query.after.isEmpty());
    QCOMPARE(numbers.size(), 40);
    for (int i = 10; i < 50; ++i)
        QCOMPARE(numbers.at(i - 10), u"+1%1"_s.arg(i));
}

void TestRedisStore::whatHappenedDuringAGapIsHeard()
{
    RedisStore ann(m_server.options(), plainSettings());
    RedisStore bob(m_server.options(), plainSettings());
    QStringList heard;
    connect(&bob, &OtpStore::happened, this, [&heard](const StoreEvent &event) { heard << event.by; });
    QSignalSpy missed(&bob, &OtpStore::eventsMissed);
    QVERIFY(QCoro::waitFor(bob.ping()));
    QVERIFY(bob.isListening());
    const auto issue = [&ann](int number, const QString &by) { Desk(ann, by).issue(testNumber(number), u"482913"_s); };

    issue(0, u"before"_s);
    QTRY_COMPARE_WITH_TIMEOUT(heard, QStringList {u"before"_s}, Generous);
    const auto killReaders = [this] {
        int killed = 0;
        for (const QByteArray &line : m_server.ask(u"CLIENT LIST"_s).text.split('\n')) {
            if (line.contains(" name=ringproof-events ")) {
                m_server.ask({"CLIENT", "KILL", "ID", line.mid(3).split(' ').first()});
                ++killed;
            }
        }
        return killed;
    };
    QCOMPARE(killReaders(), 1);
    issue(1, u"during 1"_s);
    issue(2, u"during 2"_s);
    QTRY_COMPARE_WITH_TIMEOUT(heard, (QStringList {u"before"_s, u"during 1"_s, u"during 2"_s}), Generous);
    issue(3, u"after"_s);
    QTRY_COMPARE_WITH_TIMEOUT(heard.size(), 4, Generous);
    QCOMPARE(heard.last(), u"after"_s);
    QCOMPARE(missed.size(), 0);

    // A gap in which the stream is cut past the place.
    m_server.ask(u"XTRIM ringproof:events MAXLEN 0"_s);
    QCOMPARE(killReaders(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(missed.size(), 1, Generous);
}

void TestRedisStore::aLostWayIsToldThoughNobodyAsks()
{
    RedisServer server;
    RedisStore store(server.options(), plainSettings());
    QVERIFY(QCoro::waitFor(store.ping()));
    QSignalSpy told(&store, &OtpStore::reachableChanged);
    server.kill();
    QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty() && !told.last().first().toBool(), Generous);
    server.start();
    QTRY_VERIFY_WITH_TIMEOUT(told.last().first().toBool(), Generous);
}

void TestRedisStore::eventsAreHeardFromAServerThatCountsFromAnew()
{
    RedisServer server;
    RedisStore store(server.options(), plainSettings());
    QStringList heard;
    connect(&store, &OtpStore::happened, this, [&heard](const StoreEvent &event) { heard << event.by; });
    QSignalSpy missed(&store, &OtpStore::eventsMissed);
    QVERIFY(QCoro::waitFor(store.ping()));
    // As if the server's clock had been far ahead.
    server.ask(u"XADD ringproof:events 99999999999999-0 type issued number +1 issue x by future origin y"_s);
    QTRY_COMPARE_WITH_TIMEOUT(heard, QStringList {u"future"_s}, Generous);
    server.kill();
    server.start();
    const auto hearsOne = [&] {
        server.ask(u"XADD ringproof:events * type issued number +1 issue x by present origin y"_s);
        return heard.contains(u"present"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(hearsOne(), Generous);
    QVERIFY(missed.size() >= 1); // what happened before the server went is gone with it
}

void TestRedisStore::pingNamesTheServer()
{
    RedisStore store(m_server.options(), plainSettings());
    const StoreHealth health = Desk(store).ping();
    QVERIFY2(health.description.startsWith(u"Redis ") && health.description.endsWith(u" at "_s + m_server.address().toString()),
             qPrintable(health.description));
    QVERIFY(std::chrono::abs(health.clockOffset) < 10s); // the same computer's clock

    RedisServer ahead(RedisServer::ClockKind::Movable);
    ahead.advance(90s);
    RedisStore other(ahead.options(), plainSettings());
    const Milliseconds offset = Desk(other).ping().clockOffset;
    QVERIFY(offset > 80s && offset < 100s);

    m_server.ask(u"ACL SETUSER desk on nopass ~* +@all -info"_s);
    RedisOptions options = m_server.options();
    options.address.user = u"desk"_s;
    RedisStore quiet(options, plainSettings());
    QCOMPARE(Desk(quiet).ping().description, u"Redis at "_s + m_server.address().toString());
}

QTEST_GUILESS_MAIN(TestRedisStore)
#include "tst_redisstore.moc"
