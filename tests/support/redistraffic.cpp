// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/redistraffic.h"

#include "redis/redisscript.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

namespace Ringproof::Test {

namespace {

const RedisScript &countOnce()
{
    static const RedisScript script("return { redis.call('HINCRBY', KEYS[1], ARGV[1], 1), ARGV[1] }");
    return script;
}

//! Sixteen letters: no single corrupted byte turns one tag into another, nor a part of one into RESP.
QByteArray newTag()
{
    quint64 random = QRandomGenerator::global()->generate64();
    QByteArray tag(16, Qt::Uninitialized);
    for (char &letter : tag) {
        letter = char('a' + random % 16);
        random /= 16;
    }
    return tag;
}

} // namespace

RedisTraffic::~RedisTraffic()
{
    Q_ASSERT(m_isStopping && m_tally.underWay() == 0);
}

void RedisTraffic::start(int workers)
{
    m_isStopping = false;
    for (int i = 0; i < workers; ++i)
        work(this);
}

QCoro::Task<void> RedisTraffic::work(RedisTraffic *self)
{
    QElapsedTimer elapsed;
    while (!self->m_isStopping) {
        const QByteArray tag = newTag();
        ++self->m_tally.begun;
        self->m_ends.insert(tag, End::None);
        elapsed.start();
        const Expected<RespValue> reply = co_await self->ask(tag);
        self->m_tally.longest = std::max(self->m_tally.longest, std::chrono::milliseconds(elapsed.elapsed()));
        self->judge(tag, reply);
    }
}

QCoro::Task<Expected<RespValue>> RedisTraffic::ask(QByteArray tag)
{
    if (m_command == Command::CountOnce)
        return evaluate(m_client, countOnce(), {countKey()}, {tag});
    return m_client.command({"ECHO", tag});
}

void RedisTraffic::judge(const QByteArray &tag, const Expected<RespValue> &reply)
{
    if (!reply) {
        const bool isUncertain = reply.error().kind == Error::Kind::Uncertain;
        ++(isUncertain ? m_tally.uncertain : m_tally.unavailable);
        m_ends[tag] = isUncertain ? End::Uncertain : End::Unavailable;
        return;
    }
    if (reply->isError()) {
        ++m_tally.refused;
        return;
    }
    const bool isWhole = m_command == Command::Echo || (reply->isArrayOf(2) && reply->elements[0].integer == 1);
    const QByteArray said = m_command == Command::Echo ? reply->text : isWhole ? reply->elements[1].text : QByteArray();
    if (said == tag) {
        ++m_tally.answered;
        m_ends[tag] = End::Answered;
    } else {
        ++(m_ends.contains(said) ? m_tally.swapped : m_tally.altered);
    }
}

QStringList RedisTraffic::discrepancies(const RespValue &counted) const
{
    QHash<QByteArray, qint64> times;
    for (size_t i = 0; i + 1 < counted.elements.size(); i += 2)
        times.insert(counted.elements[i].text, counted.elements[i + 1].toInteger().value_or(0));

    QStringList found;
    const auto say
        = [&found](const QByteArray &tag, const char *what) { found << QString::fromLatin1(tag) + QLatin1Char(' ') + QLatin1String(what); };
    for (auto it = m_ends.begin(); it != m_ends.end(); ++it) {
        const qint64 count = times.take(it.key());
        if (count > 1)
            say(it.key(), "was carried out more than once");
        if (it.value() == End::None)
            say(it.key(), "came to no end, or to a wrong one");
        if (it.value() == End::Answered && count == 0)
            say(it.key(), "was answered and not carried out");
        if (it.value() == End::Unavailable && count != 0)
            say(it.key(), "was carried out in spite of “nothing was sent”");
    }
    for (auto it = times.begin(); it != times.end(); ++it)
        say(it.key(), "was never asked for");
    return found;
}

RedisOptions briskOptions(quint16 port)
{
    RedisOptions options;
    options.address = RedisAddress::single(QStringLiteral("127.0.0.1"), port);
    options.commandDeadline = Milliseconds(400);
    options.connectDeadline = Milliseconds(400);
    options.firstRetry = Milliseconds(2);
    options.longestRetry = Milliseconds(50);
    options.promptRetry = Milliseconds(20);
    return options;
}

QString words(const RedisTraffic::Tally &tally)
{
    return QStringLiteral(
               "%1 begun: %2 answered, %3 refused, %4 uncertain, %5 unavailable, %6 swapped, %7 altered, %8 under way; the longest took %9 ms")
        .arg(tally.begun)
        .arg(tally.answered)
        .arg(tally.refused)
        .arg(tally.uncertain)
        .arg(tally.unavailable)
        .arg(tally.swapped)
        .arg(tally.altered)
        .arg(tally.underWay())
        .arg(qint64(tally.longest.count()));
}

} // namespace Ringproof::Test
