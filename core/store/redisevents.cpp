// SPDX-License-Identifier: GPL-3.0-or-later
#include "redisevents.h"

#include "store/rediskeys.h"

#include <QPointer>

#include <chrono>

namespace Ringproof {

using namespace std::chrono_literals;

namespace {

constexpr size_t EntriesAtOnce = 500;

RedisOptions forReading(RedisOptions options)
{
    options.name = QByteArrayLiteral("ringproof-events");
    return options;
}

//! An id is two numbers, `<milliseconds>-<sequence>`.
struct EntryId {
    quint64 time = 0;
    quint64 sequence = 0;

    explicit EntryId(const QByteArray &text)
    {
        const qsizetype dash = text.indexOf('-');
        time = text.left(dash).toULongLong();
        sequence = dash < 0 ? 0 : text.mid(dash + 1).toULongLong();
    }
    friend auto operator<=>(const EntryId &, const EntryId &) = default;
};

//! The id of the newest entry in the reply to XREVRANGE … COUNT 1.
QByteArray newestId(const RespValue &reply)
{
    if (!reply.isArray() || reply.elements.empty() || !reply.elements.front().isArrayOf(2))
        return QByteArrayLiteral("0-0");
    return reply.elements.front().elements.front().text;
}

std::optional<StoreEvent> eventOf(const RespValue &fields)
{
    StoreEvent event;
    std::optional<StoreEvent::Kind> kind;
    for (size_t i = 0; i + 1 < fields.elements.size(); i += 2) {
        const QByteArray &name = fields.elements[i].text;
        const QString value = QString::fromUtf8(fields.elements[i + 1].text);
        if (name == "type")
            kind = storeEventKind(value);
        else if (name == "number")
            event.number = value;
        else if (name == "issue")
            event.issueId = value;
        else if (name == "by")
            event.by = value;
    }
    if (!kind)
        return std::nullopt; // a newer release's kind
    event.kind = *kind;
    return event;
}

QList<QByteArray> askForNewest()
{
    return {QByteArrayLiteral("XREVRANGE"), RedisKeys::events(),        QByteArrayLiteral("+"),
            QByteArrayLiteral("-"),         QByteArrayLiteral("COUNT"), QByteArrayLiteral("1")};
}

QList<QByteArray> askFor(const QByteArray &id)
{
    return {QByteArrayLiteral("XRANGE"), RedisKeys::events(), id, id};
}

} // namespace

RedisEvents::RedisEvents(RedisOptions options, QObject *parent)
    : QObject(parent)
    , m_client(RedisClient::create(forReading(std::move(options))))
    , m_backoff(100ms, 10s)
{
}

RedisEvents::~RedisEvents()
{
    close(); // here, while whoever is told of it is still whole
}

void RedisEvents::start(RedisClient &commands)
{
    m_commands = &commands;
    findPlace();
}

void RedisEvents::findPlace()
{
    // Waits as long as it takes: it must be ahead of the first command that tells something.
    QCoro::connect(m_commands->command(askForNewest(), RedisKeys::events(), 24h), this, [this](const Expected<RespValue> &reply) { onPlace(reply); });
}

void RedisEvents::onPlace(const Expected<RespValue> &reply)
{
    if (!reply || reply->isError()) {
        m_isPlaceLate = true;
        return later(&RedisEvents::findPlace);
    }
    m_backoff.reset();
    m_lastId = newestId(*reply);
    const QPointer<RedisEvents> self(this);
    Q_EMIT listening();
    if (self && m_isPlaceLate)
        Q_EMIT missed();
    if (self)
        read();
}

//! After a failure: goes on where it was, if the entry that was heard last is still there. Otherwise the stream has been cut past it, or
//! the server has come back with less than it had.
void RedisEvents::resume()
{
    QCoro::connect(m_client->command(askFor(m_lastId), RedisKeys::events()), this, [this](const Expected<RespValue> &reply) {
        if (!reply || !reply->isArray())
            return later(&RedisEvents::resume);
        if (!reply->elements.empty())
            return read();
        catchUp();
    });
}

//! A server that has lost data may count on from an earlier entry than ours.
void RedisEvents::catchUp()
{
    QCoro::connect(m_client->command(askForNewest(), RedisKeys::events()), this, [this](const Expected<RespValue> &reply) {
        if (!reply || reply->isError())
            return later(&RedisEvents::resume);
        if (EntryId(newestId(*reply)) < EntryId(m_lastId))
            m_lastId = newestId(*reply);
        const QPointer<RedisEvents> self(this);
        Q_EMIT missed();
        if (self)
            read();
    });
}

//! So much has come at once that the stream may have been cut before we asked (a computer that slept, say): was our place still in it?
void RedisEvents::checkPlace(const QByteArray &place)
{
    QCoro::connect(m_client->command(askFor(place), RedisKeys::events()), this, [this](const Expected<RespValue> &reply) {
        const QPointer<RedisEvents> self(this);
        if (!reply || !reply->isArray() || reply->elements.empty())
            Q_EMIT missed();
        if (self)
            read();
    });
}

void RedisEvents::read()
{
    // The server lets it wait no longer than any silence may last, so that a dead connection is noticed.
    const Milliseconds patience = m_client->options().idlePing;
    const Milliseconds deadline = patience + m_client->options().commandDeadline;
    QList<QByteArray> command {QByteArrayLiteral("XREAD"),
                               QByteArrayLiteral("COUNT"),
                               QByteArray::number(EntriesAtOnce),
                               QByteArrayLiteral("BLOCK"),
                               QByteArray::number(qint64(patience.count())),
                               QByteArrayLiteral("STREAMS"),
                               RedisKeys::events(),
                               m_lastId};
    QCoro::connect(m_client->command(std::move(command), RedisKeys::events(), deadline), this, [this](const Expected<RespValue> &reply) { onRead(reply); });
}

void RedisEvents::onRead(const Expected<RespValue> &reply)
{
    if (!reply || reply->isError())
        return later(&RedisEvents::resume);
    m_backoff.reset();

    // One stream: [[name, [[id, [field, value, …]], …]]]; nil when nothing happened in the meantime.
    const QPointer<RedisEvents> self(this);
    const QByteArray askedFrom = m_lastId;
    size_t came = 0;
    if (reply->isArrayOf(1) && reply->elements[0].isArrayOf(2)) {
        came = reply->elements[0].elements[1].elements.size();
        for (const RespValue &entry : reply->elements[0].elements[1].elements) {
            if (!entry.isArrayOf(2))
                continue;
            m_lastId = entry.elements[0].text;
            if (const std::optional<StoreEvent> event = eventOf(entry.elements[1])) {
                Q_EMIT heard(*event);
                if (!self)
                    return;
            }
        }
    }
    if (came >= EntriesAtOnce)
        checkPlace(askedFrom);
    else
        read();
}

//! Tries again after a failure, which must not become a busy loop when it comes at once.
void RedisEvents::later(void (RedisEvents::*step)())
{
    if (m_client->state().phase == RedisClient::State::Phase::Closed)
        return;
    QTimer::singleShot(m_backoff.next(), this, step);
}

} // namespace Ringproof
