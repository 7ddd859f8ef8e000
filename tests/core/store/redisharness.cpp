// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redisharness.h"

namespace Ringproof {

namespace {

//! As the seed builds its key.
QByteArray keyOf(const PhoneNumber &number)
{
    return "number:" + number.e164().toUtf8() + ":code";
}

} // namespace

RedisHarness::RedisHarness(RedisServer &server) : m_server(server)
{
    m_server.clear();
}

OtpStore &RedisHarness::open(const StoreSettings &settings)
{
    RedisStore &store = *m_stores.emplace_back(std::make_unique<RedisStore>(m_server.options(), settings));
    QObject::connect(&store, &OtpStore::happened, &store, [] {}); // from then on it hears
    const auto health = QCoro::waitFor(store.ping()); // goes the same way as what it needs to know to hear
    if (!health || !store.isListening())
        qFatal("A store doesn't work: %s", health ? "it doesn't hear" : qUtf8Printable(health.error().message));
    return store;
}

void RedisHarness::plant(const PhoneNumber &number, const QByteArray &value, Milliseconds ttl)
{
    m_server.ask({"SET", keyOf(number), value, "PX", QByteArray::number(qint64(ttl.count()))});
}

QByteArray RedisHarness::stored(const PhoneNumber &number)
{
    return m_server.ask({"GET", keyOf(number)}).text;
}

void RedisHarness::take(const PhoneNumber &number)
{
    m_server.ask({"DEL", keyOf(number)});
}

} // namespace Ringproof
