// SPDX-License-Identifier: GPL-3.0-or-later
// What RedisStore says, and leaves undone, when it can't do what is asked.
#include "core/store/redisoperations.h"
#include "support/fakeredis.h"

#include <QTest>

using namespace Ringproof;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Also those that are not about a number.
std::vector<Operation> everyOperation()
{
    std::vector<Operation> operations = numberOperations();
    operations.push_back({"active", [](RedisStore &s) { return errorOf(s.active({})); }});
    operations.push_back({"ping", [](RedisStore &s) { return errorOf(s.ping()); }});
    return operations;
}

} // namespace

class TestRedisStoreErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server.clear(); }

    void dataOfANewerReleaseIsLeftAlone();
    void anErrorOfTheServerIsSaid_data();
    void anErrorOfTheServerIsSaid();
    void aFullServerTakesNothingHalfWay();
    void theRightsThatAreSaidSuffice();
    void aStrangersKeyIsSaid();
    void withoutAServerNothingIsDone();
    void destroyingItFailsWhatIsPending();

private:
    RedisServer m_server;
};

void TestRedisStoreErrors::dataOfANewerReleaseIsLeftAlone()
{
    RedisStore store(m_server.options(), plainSettings());
    Desk(store).issue(testNumber(0), u"482913"_s);
    for (const char *key : {"state", "live"})
        m_server.ask({"HSET", QByteArray("ringproof:{number:+14155552671:code}:") + key, "v", "2"});
    const auto everything = [this] {
        QByteArrayList dump;
        const QByteArrayList keys = allKeys(m_server);
        for (const QByteArray &key : keys)
            dump << key << m_server.ask({"DUMP", key}).text;
        return dump;
    };
    const QByteArrayList before = everything();
    for (const Operation &operation : numberOperations()) {
        const auto error = operation.run(store);
        QVERIFY2(error && error->kind == Error::Kind::Incompatible, operation.name);
        QVERIFY2(error->message.contains(u"newer release"), qPrintable(error->message));
    }
    QVERIFY(everything() == before);
    QVERIFY(Desk(store).active().isEmpty()); // a newer release lists its own
    QVERIFY(everything() == before);
}

void TestRedisStoreErrors::anErrorOfTheServerIsSaid_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *error, const char *says) { QTest::newRow(error) << QByteArray(error) << QString::fromUtf8(says); };
    row("LOADING Redis is loading the dataset in memory", "isn't ready");
    row("BUSY Redis is busy running a script.", "isn't ready");
    row("MASTERDOWN Link with MASTER is down", "isn't ready");
    row("READONLY You can't write against a read only replica.", "is a replica");
    row("ERR Error running script (call to f_0): @user_script:1: -READONLY You can't write against a read only replica. ", "is a replica");
    row("MOVED 866 127.0.0.1:7001", "is part of a cluster");
    row("CROSSSLOT Keys in request don't hash to the same slot", "is part of a cluster");
    row("OOM command not allowed when used memory > 'maxmemory'.", "takes no changes at present");
    row("MISCONF Redis is configured to save RDB snapshots, but it's unable to persist to disk.", "takes no changes at present");
    row("NOPERM this user has no permissions to run the 'evalsha' command", "doesn't allow this user");
    row("NOAUTH Authentication required.", "doesn't allow this user");
    row("WRONGTYPE Operation against a key holding the wrong kind of value", "Another program keeps something else");
    row("ERR unknown command `EVALSHA`, with args beginning with: `9182736455`", "unknown command `EVALSHA`”");
}

void TestRedisStoreErrors::anErrorOfTheServerIsSaid()
{
    QFETCH(const QByteArray, error);
    QFETCH(const QString, says);
    FakeRedis peer([&error](const FakeRedis::Command &command) {
        return command.value(0) == "CLIENT" ? QByteArray("+OK\r\n") : '-' + error + "\r\n";
    });
    RedisStore store(peer.options(), plainSettings());
    for (const Operation &operation : everyOperation()) {
        const auto said = operation.run(store);
        QVERIFY2(said && said->kind == Error::Kind::Unavailable, operation.name);
        QVERIFY2(said->message.contains(says), qPrintable(said->message));
        QVERIFY2(said->message.contains(u"Nothing was done."), qPrintable(said->message));
        QVERIFY(!said->message.contains(u"9182736455"));
    }
}

void TestRedisStoreErrors::aFullServerTakesNothingHalfWay()
{
    RedisServer server;
    RedisStore store(server.options(), plainSettings());
    Desk(store).issue(testNumber(0), u"482913"_s);
    server.ask(u"CONFIG SET maxmemory 1"_s);
    const auto keysBefore = allKeys(server);
    const auto issue = errorOf(store.issue({newRequestId(), testNumber(1), codeOf(u"517264"_s), u"ann"_s}));
    QVERIFY(issue);
    QCOMPARE(issue->kind, Error::Kind::Unavailable);
    const auto verify = errorOf(store.verify({newRequestId(), testNumber(0), codeOf(u"000000"_s), u"ann"_s}));
    QVERIFY(verify);
    server.ask(u"CONFIG SET maxmemory 0"_s);
    QCOMPARE(allKeys(server).size(), keysBefore.size());
    QCOMPARE(Desk(store).status(testNumber(0)).attemptsLeft, 5);
    QCOMPARE(Desk(store).status(testNumber(0)).sendsLeftDay, std::optional(9));
}

void TestRedisStoreErrors::theRightsThatAreSaidSuffice()
{
    m_server.ask(u"ACL SETUSER desk on >pa55 -@all"_s);
    RedisOptions options = m_server.options();
    options.address.user = u"desk"_s;
    options.password = Secret("pa55");
    const auto refusal = [&options] {
        RedisStore store(options, plainSettings());
        return errorOf(store.issue({newRequestId(), testNumber(0), codeOf(u"482913"_s), u"ann"_s}));
    };
    const std::optional<Error> error = refusal();
    QVERIFY(error);
    const QString rights = error->message.mid(error->message.indexOf(u"~number"));
    QVERIFY2(rights.endsWith(u'.'), qPrintable(error->message));
    m_server.ask(u"ACL SETUSER desk "_s + rights.chopped(1));

    RedisStore store(options, plainSettings());
    int heard = 0;
    connect(&store, &OtpStore::happened, this, [&heard] { ++heard; });
    for (const Operation &operation : everyOperation()) {
        const std::optional<Error> none = operation.run(store);
        QVERIFY2(!none, none ? qPrintable(none->message) : "");
    }
    QTRY_VERIFY_WITH_TIMEOUT(heard > 0, 60'000);
    m_server.ask(u"ACL DELUSER desk"_s);
}

void TestRedisStoreErrors::aStrangersKeyIsSaid()
{
    RedisStore store(m_server.options(), plainSettings());
    m_server.ask(u"RPUSH number:+14155552671:code x"_s);
    const auto error = errorOf(store.issue({newRequestId(), testNumber(0), codeOf(u"482913"_s), u"ann"_s}));
    QVERIFY(error);
    QVERIFY2(error->message.contains(u"Another program keeps something else"), qPrintable(error->message));
    QCOMPARE(allKeys(m_server).size(), 1);
}

void TestRedisStoreErrors::withoutAServerNothingIsDone()
{
    RedisOptions options;
    options.address = RedisAddress::single(u"127.0.0.1"_s, freePort());
    options.commandDeadline = 200ms;
    RedisStore store(options, plainSettings());
    for (const Operation &operation : everyOperation()) {
        const auto error = operation.run(store);
        QVERIFY2(error && error->kind == Error::Kind::Unavailable, operation.name);
        QCOMPARE(error->message,
                 u"The Redis at 127.0.0.1:%1/0 can't be reached (connection refused). Nothing was sent. Check that "
                 "it runs and that the address is right."_s.arg(options.address.servers[0].port));
    }
}

void TestRedisStoreErrors::destroyingItFailsWhatIsPending()
{
    RedisServer server;
    auto store = std::make_unique<RedisStore>(server.options(), plainSettings());
    connect(store.get(), &OtpStore::happened, this, [] {});
    QVERIFY(QCoro::waitFor(store->ping()));
    server.freeze();
    int failed = 0;
    RedisStore *again = store.get();
    QCoro::connect(store->status(testNumber(0)), this, [&failed, again](const Expected<NumberStatus> &status) {
        failed += !status;
        // Whoever tries once more doesn't find half a store.
        QCoro::connect(again->status(testNumber(0)), again, [&failed](const Expected<NumberStatus> &next) { failed += !next; });
    });
    store.reset();
    QCOMPARE(failed, 2);
}

QTEST_GUILESS_MAIN(TestRedisStoreErrors)
#include "tst_redisstore_errors.moc"
