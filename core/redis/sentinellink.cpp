// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentinellink.h"

#include "redis/redisconnection.h"
#include "redis/respcommand.h"

#include <algorithm>

namespace Ringproof {

using namespace std::chrono_literals;

namespace {

//! Between questions while all is quiet; also finds out that a Sentinel is gone without a word.
constexpr Milliseconds Quiet = 10s;

//! The least between two tries to connect when somebody waits for the answer.
constexpr Milliseconds Prompt = 200ms;

//! A Sentinel answers from memory.
constexpr Milliseconds AnswerDeadline = 2s;

QByteArray channel()
{
    return QByteArrayLiteral("+switch-master");
}

//! The value of a field in a list of field, value, field, value, …
QByteArray fieldOf(const RespValue &fields, QByteArrayView name)
{
    for (size_t i = 0; i + 1 < fields.elements.size(); i += 2) {
        if (fields.elements[i].text == name)
            return fields.elements[i + 1].text;
    }
    return {};
}

std::optional<RedisEndpoint> endpoint(const QByteArray &host, const QByteArray &port)
{
    bool ok = false;
    const quint16 number = port.toUShort(&ok);
    if (!ok || number == 0 || host.isEmpty())
        return std::nullopt;
    return RedisEndpoint {QString::fromUtf8(host), number};
}

} // namespace

SentinelLink::SentinelLink(const RedisOptions &options, const RedisEndpoint &sentinel, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_sentinel(sentinel)
    , m_backoff(options.firstRetry, options.longestRetry)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &SentinelLink::ask);
    m_answerDeadline.setSingleShot(true);
    connect(&m_answerDeadline, &QTimer::timeout, this, [this] { drop(tr("it doesn't answer")); });
}

void SentinelLink::ask()
{
    if (m_isConnected && m_expected.empty()) {
        sendQuestion();
    } else if (!m_connection) {
        if (!m_next.isActive())
            connectNow();
        else if (m_next.remainingTimeAsDuration() > Prompt)
            m_next.start(Prompt);
    }
}

//! Of the Redis' options what holds for its Sentinels: the way they are reached, and the password if they want one. They have no
//! databases.
RedisOptions SentinelLink::options() const
{
    RedisOptions options = m_options;
    options.address = m_options.address.at(m_sentinel);
    options.address.database = 0;
    options.role = RedisOptions::Role::Any;
    if (!m_isLoggingIn) {
        options.address.user.clear();
        options.password = Secret();
    }
    return options;
}

void SentinelLink::connectNow()
{
    m_next.stop();
    m_connection = new RedisConnection(options(), this);
    connect(m_connection, &RedisConnection::ready, this, [this] {
        m_isConnected = true;
        sendQuestion();
    });
    connect(m_connection, &RedisConnection::replied, this, &SentinelLink::onReplied);
    connect(m_connection, &RedisConnection::lost, this,
            [this](const RedisConnection::Loss &loss) { onLost(loss.kind != RedisConnection::Loss::Kind::Unreachable, loss.reason); });
    m_connection->open();
}

//! All in one write. Who listens may not ask (RESP2), so the listening is interrupted; the Sentinel reads the whole before it does
//! anything else, so that nothing is announced in between.
void SentinelLink::sendQuestion()
{
    const QByteArray sentinel = QByteArrayLiteral("SENTINEL");
    const QByteArray master = m_options.address.master.toUtf8();
    m_connection->write(respCommand({QByteArrayLiteral("UNSUBSCRIBE"), channel()})
                        + respCommand({sentinel, QByteArrayLiteral("GET-MASTER-ADDR-BY-NAME"), master})
                        + respCommand({sentinel, QByteArrayLiteral("MASTER"), master})
                        + respCommand({sentinel, QByteArrayLiteral("SENTINELS"), master})
                        + respCommand({QByteArrayLiteral("SUBSCRIBE"), channel()}));
    m_expected = {Part::Silence, Part::Address, Part::Master, Part::Others, Part::Listening};
    m_coming = SentinelView();
    m_isStranger = false;
    m_askAgain = false;
    m_next.stop();
    m_answerDeadline.start(AnswerDeadline);
}

void SentinelLink::onReplied()
{
    while (m_connection && m_connection->hasReply()) {
        const RespValue reply = m_connection->takeReply();
        if (reply.isArrayOf(3) && reply.elements[0].text == "message") {
            // `<master> <old host> <old port> <new host> <new port>`: a reason to ask, since it doesn't say the epoch.
            m_askAgain = m_askAgain || reply.elements[2].text.startsWith(m_options.address.master.toUtf8() + ' ');
        } else if (m_expected.empty()) {
            return drop(tr("it answered what nobody had asked"));
        } else {
            const Part part = m_expected.front();
            m_expected.pop_front();
            read(part, reply);
            if (m_connection && m_expected.empty())
                conclude();
        }
    }
    if (m_isConnected && m_askAgain && m_expected.empty())
        sendQuestion();
}

void SentinelLink::read(Part part, const RespValue &reply)
{
    const bool isUnknown = reply.isError("ERR") && reply.text.contains("No such master");
    if (isUnknown) {
        m_isStranger = true;
        return;
    }
    // Without the right to listen it is still asked once in a while.
    if (reply.isError() && part != Part::Silence && part != Part::Listening) {
        const QString said = QString::fromUtf8(reply.text).left(200);
        if (reply.isError("NOAUTH") || reply.isError("NOPERM"))
            return onLost(true, tr("it refused us: “%1”. Check the user in the address and RINGPROOF_REDIS_PASSWORD").arg(said));
        if (reply.isError("ERR") && reply.text.contains("unknown command"))
            return onLost(true, tr("it is no Sentinel. Check the host and the port in the address; Sentinels usually listen on port 26379"));
        return drop(tr("it said “%1”").arg(said));
    }

    switch (part) {
    case Part::Silence:
    case Part::Listening: break;
    case Part::Address:
        if (reply.isNil()) {
            m_isStranger = true;
        } else {
            const auto master = reply.isArrayOf(2) ? endpoint(reply.elements[0].text, reply.elements[1].text) : std::nullopt;
            if (!master)
                return drop(tr("its answer can't be understood"));
            m_coming.master = *master;
        }
        break;
    case Part::Master: {
        m_coming.epoch = fieldOf(reply, "config-epoch").toLongLong();
        const QByteArrayList flags = fieldOf(reply, "flags").split(',');
        m_coming.isFailingOver = flags.contains("o_down") || flags.contains("failover_in_progress");
        break;
    }
    case Part::Others:
        for (const RespValue &other : reply.elements) {
            if (const auto found = endpoint(fieldOf(other, "ip"), fieldOf(other, "port")))
                m_coming.sentinels.append(*found);
        }
        break;
    }
}

//! The answer is whole.
void SentinelLink::conclude()
{
    m_answerDeadline.stop();
    m_backoff.reset();
    m_next.start(Quiet);
    if (m_isStranger) {
        m_standing = Standing::Stranger;
        m_view.reset();
        m_trouble = tr("it watches no master of the name “%1”").arg(m_options.address.master);
    } else {
        m_standing = Standing::Answered;
        m_view = m_coming;
        m_trouble.clear();
    }
    Q_EMIT told();
}

void SentinelLink::drop(const QString &reason)
{
    onLost(false, reason);
}

void SentinelLink::onLost(bool isRefused, const QString &reason)
{
    m_connection->abort();
    m_connection->deleteLater(); // not now: it may be what calls us
    m_connection = nullptr;
    m_answerDeadline.stop();
    m_isConnected = false;
    m_askAgain = false;
    m_expected.clear();

    const bool hasPassword = !m_options.password.isEmpty() || !m_options.address.user.isEmpty();
    const bool triesWithPassword = isRefused && hasPassword && !m_isLoggingIn;
    if (isRefused)
        m_isLoggingIn = triesWithPassword;
    if (triesWithPassword) {
        m_next.start(0ms); // from the event loop, not from inside what was lost
        return;
    }

    m_standing = isRefused ? Standing::Refused : Standing::Unreachable;
    m_view.reset();
    m_trouble = reason;
    m_next.start(m_backoff.next());
    Q_EMIT told();
}

} // namespace Ringproof
