// SPDX-License-Identifier: GPL-3.0-or-later
// What RedisStore promises on a real cluster beyond the contract: what spans numbers, and a master that dies.
#include "core/store/redisoperations.h"
#include "store/rediskeys.h"
#include "store/redisscripts.h"
#include "support/rediscluster.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Ringproof;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Generous = 60'000; // ms

//! Issues and verifies one number's codes, one after the other, and what comes of it.
struct Stream {
    PhoneNumber number;
    bool isEnding = false;
    int asked = 0;
    QMap<QString, int> outcomes;
    qint64 lastVerified = 0; //!< ms since the start
};

QCoro::Task<void> verifyOnAndOn(RedisStore &store, Stream &stream, const QElapsedTimer &elapsed)
{
    while (!stream.isEnding) {
        const IssueRequest issue {newRequestId(), stream.number, codeOf(u"482913"_s), u"ann"_s};
        ++stream.asked;
        Expected<IssueReply> issued = co_await store.issue(issue);
        while (!issued && issued.error().kind == Error::Kind::Uncertain)
            issued = co_await store.issue(issue); // as OtpService does: under the same id
        ++stream.outcomes[issued ? words(*issued) : issued.error().message];
        const VerifyRequest verify {newRequestId(), stream.number, issue.code, u"ann"_s};
        ++stream.asked;
        Expected<VerifyReply> verified = co_await store.verify(verify);
        while (!verified && verified.error().kind == Error::Kind::Uncertain)
            verified = co_await store.verify(verify);
        ++stream.outcomes[verified ? words(*verified) : verified.error().message];
        if (verified && verified->outcome == VerifyReply::Outcome::Verified)
            stream.lastVerified = elapsed.elapsed();
    }
}

} // namespace

class TestRedisStoreCluster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
#ifdef SIGPIPE
    void initTestCase() { std::signal(SIGPIPE, SIG_IGN); } // as Qt does for sockets; QtTest takes it back
#endif
    void init() { m_cluster.clear(); }

    void aSendIsCountedOnce();
    void whatIsNotIssuedIsGivenBack();
    void theListIsKept();
    void eachEventIsToldOnce();
    void whatComesAfterAnAnswerIsFinished();
    void anotherDeskHearsAtOnce();
    void theRightsThatAreSaidSuffice();
    void aMasterDies(); // the last: nobody brings it back

private:
    [[nodiscard]] qint64 counted()
    {
        const QByteArray key = RedisKeys::budget(u"MAEXAMPLE"_s);
        return m_cluster.ask(key, {"HGET", key, "count"}).toInteger().value_or(0);
    }
    [[nodiscard]] qint64 listed() { return m_cluster.ask(RedisKeys::active(), {"ZCARD", RedisKeys::active()}).integer; }
    static void rest(RedisStore &store) { QTRY_VERIFY_WITH_TIMEOUT(store.isIdle(), Generous); }
    static void hear(RedisStore &store) { QTRY_VERIFY_WITH_TIMEOUT(store.isListening(), Generous); }

    RedisCluster m_cluster {{}};
};

void TestRedisStoreCluster::aSendIsCountedOnce()
{
    RedisStore store(m_cluster.options(), plainSettings());
    const Desk ann(store);
    const QString id = newRequestId();
    QCOMPARE(words(ann.issue(testNumber(0), u"482913"_s, id)), u"issued 9"_s);
    QCOMPARE(words(ann.issue(testNumber(0), u"482913"_s, id)), u"issued 9"_s);
    QCOMPARE(counted(), 1);
    ann.issue(testNumber(1), u"482913"_s);
    QCOMPARE(counted(), 2);
    QVERIFY(ann.withdraw(testNumber(0), id));
    QCOMPARE(counted(), 1);
    QVERIFY(ann.withdraw(testNumber(0), id)); // asked again
    QCOMPARE(counted(), 1);
}

void TestRedisStoreCluster::whatIsNotIssuedIsGivenBack()
{
    StoreSettings settings = plainSettings();
    settings.policy.cooldown = 30s;
    settings.policy.budgetPerDay = 2;
    RedisStore store(m_cluster.options(), settings);
    const Desk ann(store);
    ann.issue(testNumber(0), u"482913"_s);
    const QString refused = newRequestId();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(words(ann.issue(testNumber(0), u"482913"_s, refused)), u"refused cooldown"_s);
    QCOMPARE(counted(), 1);
    ann.issue(testNumber(1), u"482913"_s);
    QCOMPARE(words(ann.issue(testNumber(2), u"482913"_s)), u"refused budget"_s);
    QCOMPARE(counted(), 2);

    const QByteArray state = RedisNumberKeys(testNumber(3)).all()[1];
    m_cluster.ask(state, {"HSET", state, "v", "2"}); // a newer release's: nothing is done
    RedisStore generous(m_cluster.options(), plainSettings());
    QVERIFY(errorOf(generous.issue({newRequestId(), testNumber(3), codeOf(u"482913"_s), u"ann"_s}))->kind == Error::Kind::Incompatible);
    QCOMPARE(counted(), 2);
}

void TestRedisStoreCluster::theListIsKept()
{
    RedisStore store(m_cluster.options(), plainSettings());
    const Desk ann(store);
    QStringList ids;
    for (int i = 0; i < 8; ++i) {
        ids << newRequestId();
        ann.issue(testNumber(i), u"482913"_s, ids.last());
    }
    rest(store);
    QCOMPARE(ann.active().size(), 8);
    QCOMPARE(ann.page({3, {}}).codes.size(), 3);
    QCOMPARE(ann.verify(testNumber(0), u"482913"_s).outcome, VerifyReply::Outcome::Verified);
    QVERIFY(ann.revoke(testNumber(1)));
    QVERIFY(ann.withdraw(testNumber(2), ids.at(2)));
    rest(store);
    QCOMPARE(listed(), 5);
    const QByteArray taken = RedisNumberKeys(testNumber(3)).code();
    m_cluster.ask(taken, {"DEL", taken}); // by a program written like the seed
    QCOMPARE(ann.active().size(), 4);
    QCOMPARE(listed(), 4);
    QVERIFY(ann.extend(testNumber(4), ids.at(4), 300s) > 200s);
    rest(store);
    QCOMPARE(ann.active().last().number, testNumber(4).e164());

    // What is told late about an earlier code leaves a later one listed.
    const QByteArray number = testNumber(5).e164().toLatin1();
    const qint64 end = m_cluster.ask(RedisKeys::active(), {"ZSCORE", RedisKeys::active(), number}).toInteger().value_or(0);
    const RedisScripts &scripts = RedisScripts::instance();
    const auto client = RedisClient::create(m_cluster.options());
    QCOMPARE(QCoro::waitFor(evaluate(*client, scripts.delist, {RedisKeys::active()}, {number, QByteArray::number(end - 1)}))->elements[0].integer, 0);
    QVERIFY(QCoro::waitFor(evaluate(*client, scripts.list, {RedisKeys::active()}, {number, QByteArray::number(end - 1), "0"})));
    QCOMPARE(m_cluster.ask(RedisKeys::active(), {"ZSCORE", RedisKeys::active(), number}).toInteger().value_or(0), end);
}

void TestRedisStoreCluster::eachEventIsToldOnce()
{
    RedisStore ann(m_cluster.options(), plainSettings());
    RedisStore bob(m_cluster.options(), plainSettings());
    QStringList heard;
    connect(&bob, &OtpStore::happened, this, [&heard](const StoreEvent &event) { heard << words(event); });
    hear(bob);
    const QString id = newRequestId();
    for (int i = 0; i < 3; ++i)
        Desk(ann).issue(testNumber(0), u"482913"_s, id);
    const QString wrong = newRequestId();
    for (RedisStore *store : {&ann, &bob, &ann})
        Desk(*store, u"eve"_s).verify(testNumber(0), u"000000"_s, wrong);
    rest(ann);
    rest(bob);
    Desk(ann).reset(testNumber(0));
    QTRY_COMPARE_WITH_TIMEOUT(heard, (QStringList {u"issued ann"_s, u"wrong eve"_s, u"reset"_s}), Generous);
}

void TestRedisStoreCluster::whatComesAfterAnAnswerIsFinished()
{
    RedisStore listening(m_cluster.options(), plainSettings());
    int heard = 0;
    connect(&listening, &OtpStore::happened, this, [&heard] { ++heard; });
    hear(listening);
    {
        RedisStore store(m_cluster.options(), plainSettings());
        QSignalSpy idle(&store, &OtpStore::becameIdle);
        Desk(store).issue(testNumber(0), u"482913"_s);
        QVERIFY(!store.isIdle());
        QTRY_COMPARE_WITH_TIMEOUT(idle.size(), 1, Generous);
        QVERIFY(store.isIdle());
    }
    QTRY_COMPARE_WITH_TIMEOUT(heard, 1, Generous);
    QCOMPARE(listed(), 1);
}

void TestRedisStoreCluster::anotherDeskHearsAtOnce()
{
    RedisStore ann(m_cluster.options(), plainSettings());
    RedisStore bob(m_cluster.options(), plainSettings());
    QElapsedTimer elapsed;
    elapsed.start();
    qint64 heardAt = 0;
    connect(&bob, &OtpStore::happened, this, [&](const StoreEvent &event) {
        if (event.kind == StoreEvent::Kind::Wrong)
            heardAt = elapsed.nsecsElapsed();
    });
    hear(bob);
    StoreSettings settings = plainSettings();
    settings.policy.maxAttempts = 1000;
    RedisStore issuer(m_cluster.options(), settings);
    Desk(issuer).issue(testNumber(0), u"482913"_s);
    std::vector<double> waits;
    for (int i = 0; i < 50; ++i) {
        heardAt = 0;
        QVERIFY(Desk(ann).verify(testNumber(0), u"000000"_s).outcome == VerifyReply::Outcome::Wrong);
        const qint64 answeredAt = elapsed.nsecsElapsed();
        while (heardAt == 0) {
            QVERIFY(!elapsed.hasExpired(Generous));
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        waits.push_back(double(std::max<qint64>(0, heardAt - answeredAt)) / 1e6);
    }
    std::sort(waits.begin(), waits.end());
    qInfo("In the cluster another desk hears %.2f ms after the answer (median of 50; the longest %.1f ms).", waits[25], waits.back());
    QVERIFY(waits[25] < 1000); // a slow machine under load; the aim is 100 ms
}

void TestRedisStoreCluster::theRightsThatAreSaidSuffice()
{
    const auto everywhere = [this](const QString &command) {
        for (int i = 0; i < m_cluster.size(); ++i)
            m_cluster.server(i).ask(command);
    };
    everywhere(u"ACL SETUSER desk on >pa55 -@all +cluster|slots"_s);
    RedisOptions options = m_cluster.options();
    options.address.user = u"desk"_s;
    options.password = Secret("pa55");
    QString rights;
    {
        RedisStore store(options, plainSettings());
        const auto error = errorOf(store.status(testNumber(0)));
        QVERIFY(error);
        rights = error->message.mid(error->message.indexOf(u"~number")).chopped(1);
    }
    QVERIFY2(rights.endsWith(u"+cluster|slots"), qPrintable(rights));
    everywhere(u"ACL SETUSER desk reset"_s);
    everywhere(u"ACL SETUSER desk on >pa55 "_s + rights);
    RedisStore store(options, plainSettings());
    int heard = 0;
    connect(&store, &OtpStore::happened, this, [&heard] { ++heard; });
    hear(store);
    for (const Operation &operation : numberOperations()) {
        const std::optional<Error> none = operation.run(store);
        QVERIFY2(!none, none ? qPrintable(none->message) : "");
    }
    QVERIFY(!errorOf(store.active({})));
    QTRY_VERIFY_WITH_TIMEOUT(heard > 0, Generous);

    // What redirections need, with the same rights.
    const QByteArray key = RedisNumberKeys(testNumber(0)).code();
    const int slot = int(m_cluster.server(0).ask({"CLUSTER", "KEYSLOT", key}).integer);
    const int from = m_cluster.ownerOf(slot);
    m_cluster.beginMove(slot, from, (from + 1) % 3);
    const auto client = RedisClient::create(options);
    QList<QByteArray> get {"GET", "number:{" + key + '}'};
    const auto asked = QCoro::waitFor(client->command(get, get[1]));
    QVERIFY2(asked && asked->isNil(), asked ? asked->text.constData() : "");
    m_cluster.moveKeys(slot, from, (from + 1) % 3);
    m_cluster.endMove(slot, from, (from + 1) % 3);
    QVERIFY(!errorOf(store.status(testNumber(0))));
}

void TestRedisStoreCluster::aMasterDies()
{
    RedisOptions options = m_cluster.options();
    options.commandDeadline = 20s; // longer than a failover
    StoreSettings settings = plainSettings();
    settings.policy.sendsPerDay = 0;
    settings.policy.budgetPerDay = 0;
    RedisStore store(options, settings);
    QElapsedTimer elapsed;
    elapsed.start();
    std::vector<Stream> streams;
    for (int i = 0; i < 8; ++i)
        streams.push_back({.number = testNumber(i), .isEnding = false, .asked = 0, .outcomes = {}, .lastVerified = 0});
    std::vector<QCoro::Task<void>> workers;
    for (Stream &stream : streams)
        workers.push_back(verifyOnAndOn(store, stream, elapsed));
    const auto allVerifiedSince = [&](qint64 moment) {
        return std::all_of(streams.begin(), streams.end(), [moment](const Stream &stream) { return stream.lastVerified > moment; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(allVerifiedSince(0), Generous);

    const QByteArray budget = RedisKeys::budget(settings.account); // the worst one to lose: every issue needs it
    const int victim = m_cluster.ownerOf(int(m_cluster.server(0).ask({"CLUSTER", "KEYSLOT", budget}).integer));
    const qint64 killedAt = elapsed.elapsed();
    m_cluster.server(victim).kill();
    QTRY_VERIFY_WITH_TIMEOUT(allVerifiedSince(killedAt + 200), Generous);
    qInfo("All numbers are verified again %lld ms after the death of the budget's master.", static_cast<long long>(elapsed.elapsed() - killedAt));
    for (Stream &stream : streams)
        stream.isEnding = true;
    for (auto &worker : workers)
        QCoro::waitFor(std::move(worker));
    for (const Stream &stream : streams) {
        int outcomes = 0;
        for (auto outcome = stream.outcomes.cbegin(); outcome != stream.outcomes.cend(); ++outcome) {
            // Expired: the issue was in the dead master's last moments, which no replica has heard of.
            QVERIFY2(outcome.key() == u"issued" || outcome.key() == u"verified" || (outcome.key() == u"expired" && outcome.value() <= 2),
                     qPrintable(outcome.key()));
            outcomes += outcome.value();
        }
        QCOMPARE(outcomes, stream.asked);
    }
    rest(store);
}

QTEST_GUILESS_MAIN(TestRedisStoreCluster)
#include "tst_redisstore_cluster.moc"
