// SPDX-License-Identifier: GPL-3.0-or-later
// SentinelClient through whole failovers: three real Sentinels, real servers, the master killed.
#include "redis/sentinelclient.h"
#include "support/redissentinels.h"

#include <QTest>

#include <algorithm>

using namespace Ringproof;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Phase = RedisClient::State::Phase;

namespace {

constexpr int Generous = 60'000; // ms

Milliseconds now()
{
    return Clock::system().now();
}

//! A steady stream of commands, one after the other: what became of them and when.
class Stream
{
public:
    explicit Stream(RedisOptions options)
    {
        options.commandDeadline = 1s;
        m_client = std::make_unique<SentinelClient>(std::move(options));
        next();
    }

    [[nodiscard]] SentinelClient &client() { return *m_client; }

    int successes = 0;
    QStringList failures; //!< sentences
    Milliseconds lastSuccess {0};
    Milliseconds firstAfterGap {0}; //!< since the last failure

private:
    void next()
    {
        QCoro::connect(m_client->command({"INCR", "counter"}), m_client.get(), [this](const Expected<RespValue> &reply) {
            if (m_client->state().phase == Phase::Closed)
                return;
            if (!reply || reply->isError()) {
                failures << (reply ? QString::fromUtf8(reply->text) : reply.error().message);
                firstAfterGap = 0ms;
            } else {
                ++successes;
                lastSuccess = now();
                if (firstAfterGap == 0ms)
                    firstAfterGap = lastSuccess;
            }
            QTimer::singleShot(5ms, m_client.get(), [this] { next(); });
        });
    }

    std::unique_ptr<SentinelClient> m_client;
};

} // namespace

class TestSentinelFailover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheMasterThroughADeath();
    void survivesTheSentinelsOfItsAddress();
    void followsAFailoverThatWasAskedFor();
    void passwordsOfAllAreTheRedisOwn();
};

void TestSentinelFailover::followsTheMasterThroughADeath()
{
    RedisSentinels redis;
    Stream stream(redis.options());
    QTRY_VERIFY_WITH_TIMEOUT(stream.successes > 20, Generous);
    QCOMPARE(stream.client().master()->port, redis.server(0).port());

    const Milliseconds killed = now();
    redis.server(0).kill();
    QTRY_VERIFY_WITH_TIMEOUT(redis.switchedAt().has_value(), Generous);
    const Milliseconds switched = *redis.switchedAt();
    QTRY_VERIFY_WITH_TIMEOUT(stream.lastSuccess > killed + 100ms && stream.client().state().phase == Phase::Connected, Generous);
    qInfo("The Sentinels took %lld ms; the stream went on %+lld ms after them. Failures meanwhile: %s", qint64((switched - killed).count()),
          qint64((stream.firstAfterGap - switched).count()), qPrintable(stream.failures.join(u"\n  "_s)));
    QVERIFY(stream.firstAfterGap <= switched + 1s);
    QCOMPARE(stream.client().master()->port, redis.server(1).port());
    QVERIFY(stream.client().state().message.isEmpty());

    // The old one comes back as a master, for some seconds: nobody goes there.
    redis.server(0).start();
    QVERIFY(redis.settlesOn(redis.server(1)));
    const qsizetype failures = stream.failures.size();
    SentinelClient late(redis.options());
    QVERIFY(QCoro::waitFor(late.command({"PING"})));
    QCOMPARE(late.master()->port, redis.server(1).port());
    QCOMPARE(stream.failures.size(), failures);
    const int before = stream.successes;
    QTRY_VERIFY_WITH_TIMEOUT(stream.successes > before + 10, Generous);
}

void TestSentinelFailover::survivesTheSentinelsOfItsAddress()
{
    RedisSentinels redis;
    Stream stream(redis.options(1)); // names one of the three
    QTRY_VERIFY_WITH_TIMEOUT(stream.successes > 20, Generous);
    const auto isListenedTo = [&redis](int index) {
        const QByteArrayList clients = redis.askSentinel(index, u"CLIENT LIST"_s).text.split('\n');
        return std::any_of(clients.begin(), clients.end(),
                           [](const QByteArray &client) { return client.contains(" name=ringproof ") && client.contains(" sub=1 "); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isListenedTo(1) && isListenedTo(2), Generous);
    redis.killSentinel(0);
    const Milliseconds killed = now();
    redis.server(0).kill();
    QTRY_VERIFY_WITH_TIMEOUT(redis.switchedAt() && stream.lastSuccess > killed + 100ms, Generous);
    QVERIFY(stream.firstAfterGap <= *redis.switchedAt() + 1s);
    QCOMPARE(stream.client().master()->port, redis.server(1).port());
}

//! Nothing dies: the old master is made a replica.
void TestSentinelFailover::followsAFailoverThatWasAskedFor()
{
    RedisSentinels redis;
    Stream stream(redis.options());
    QTRY_VERIFY_WITH_TIMEOUT(stream.successes > 20, Generous);
    QCOMPARE(redis.askSentinel(1, u"SENTINEL FAILOVER mymaster"_s).text, QByteArray("OK"));
    QTRY_VERIFY_WITH_TIMEOUT(redis.switchedAt().has_value(), Generous);
    const Milliseconds switched = *redis.switchedAt();
    QTRY_VERIFY_WITH_TIMEOUT(stream.client().master()->port == redis.server(1).port() && stream.lastSuccess > switched, Generous);
    QVERIFY(stream.firstAfterGap <= switched + 1s);
    QVERIFY(redis.settlesOn(redis.server(1)));
    for (const QString &failure : stream.failures)
        QVERIFY2(!failure.contains(u"READONLY"), qPrintable(failure));
}

void TestSentinelFailover::passwordsOfAllAreTheRedisOwn()
{
    RedisSentinels::Setup setup;
    setup.password = "s3cret";
    setup.sentinelPassword = "s3cret";
    RedisSentinels redis(setup);
    SentinelClient client(redis.options());
    const auto reply = QCoro::waitFor(client.command({"SET", "key", "value"}));
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().message));
}

QTEST_GUILESS_MAIN(TestSentinelFailover)
#include "tst_sentinelfailover.moc"
