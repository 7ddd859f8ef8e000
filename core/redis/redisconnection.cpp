// SPDX-License-Identifier: GPL-3.0-or-later
#include "redisconnection.h"

#include "redis/respcommand.h"

#include <QNetworkProxy>

#include <algorithm>
#include <array>

namespace Ringproof {

RedisConnection::RedisConnection(const RedisOptions &options, QObject *parent) : QObject(parent), m_options(options)
{
    m_socket.setProxy(QNetworkProxy::NoProxy); // a proxy for the web is of no use on the way to a Redis
    connect(&m_socket, &QSslSocket::connected, this, &RedisConnection::onConnected);
    connect(&m_socket, &QSslSocket::readyRead, this, &RedisConnection::onReadyRead);
    connect(&m_socket, &QSslSocket::bytesWritten, this, &RedisConnection::onBytesWritten);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &RedisConnection::onSocketError);

    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { lose(Loss::Kind::Unreachable, tr("no answer within %n ms", nullptr, int(m_options.connectDeadline.count()))); });
}

RedisConnection::~RedisConnection()
{
    abort();
}

void RedisConnection::open()
{
    m_deadline.start(m_options.connectDeadline);
    const RedisEndpoint &server = m_options.address.servers.first();
    m_socket.connectToHost(server.host, server.port);
}

void RedisConnection::abort()
{
    noteHandedOver();
    m_isOver = true;
    m_isReady = false;
    m_deadline.stop();
    m_socket.disconnect(this);
    m_socket.abort();
}

void RedisConnection::lose(Loss::Kind kind, const QString &reason)
{
    if (m_isOver)
        return;
    abort();
    Q_EMIT lost(Loss {kind, reason});
}

//! Introduces us: AUTH, SELECT, CLIENT SETNAME in one go. Commands follow when all is well: without it they would run as
//! nobody, or on another database.
void RedisConnection::onConnected()
{
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    m_lastHeard = std::chrono::steady_clock::now();

    QByteArray bytes;
    const auto add = [this, &bytes](Step step, const QList<QByteArray> &arguments) {
        QByteArray command = respCommand(arguments);
        bytes += command;
        wipe(command);
        m_steps.push_back(step);
    };
    const RedisAddress &address = m_options.address;
    if (!address.user.isEmpty() || !m_options.password.isEmpty()) {
        QList<QByteArray> arguments {QByteArrayLiteral("AUTH")};
        if (!address.user.isEmpty())
            arguments.append(address.user.toUtf8());
        arguments.append(m_options.password.reveal().toByteArray());
        add(Step::Authenticate, arguments);
        wipe(arguments.last());
    }
    if (address.database != 0)
        add(Step::Select, {QByteArrayLiteral("SELECT"), QByteArray::number(address.database)});
    add(Step::SetName, {QByteArrayLiteral("CLIENT"), QByteArrayLiteral("SETNAME"), m_options.name});

    m_socket.write(bytes);
    wipe(bytes);
}

bool RedisConnection::readStep(const RespValue &reply)
{
    const Step step = m_steps.front();
    m_steps.pop_front();
    if (!reply.isError())
        return true;

    const QString said = QString::fromUtf8(reply.text).left(200);
    if (reply.isError("NOAUTH") || reply.isError("WRONGPASS") || reply.isError("DENIED")
        || (step == Step::Authenticate && !reply.text.startsWith("ERR max number of clients"))) {
        QString reason = tr("it refused us: “%1”. Check the user in the address and RINGPROOF_REDIS_PASSWORD").arg(said);
        if (reply.isError("NOAUTH"))
            reason = tr("it asks for a password. Set RINGPROOF_REDIS_PASSWORD");
        else if (reply.isError("WRONGPASS") || reply.text.contains("invalid password"))
            reason = tr("it doesn't accept the user or the password. Check the user in the address and RINGPROOF_REDIS_PASSWORD");
        else if (reply.text.contains("without any password configured"))
            reason = tr("a password is set here, but this server has none. Check that it is the right server, and unset "
                        "RINGPROOF_REDIS_PASSWORD if it is");
        else if (reply.isError("DENIED"))
            reason = tr("it runs in protected mode and accepts programs on its own computer only. Give it a password");
        lose(Loss::Kind::Refused, reason);
        return false;
    }
    if (step == Step::Select) {
        lose(Loss::Kind::Refused, tr("it doesn't let us use database %1: “%2”").arg(m_options.address.database).arg(said));
        return false;
    }
    // The name is for people who look at CLIENT LIST; a user that may not set it works all the same.
    if (reply.isError("NOPERM") || reply.text.startsWith("ERR unknown"))
        return true;
    lose(Loss::Kind::Unreachable, tr("it said “%1”").arg(said));
    return false;
}

void RedisConnection::onReadyRead()
{
    m_lastHeard = std::chrono::steady_clock::now();
    const bool hadReplies = hasReply();
    QString problem;
    std::array<char, RespReader::ChunkSize> chunk;
    for (qint64 size = 1; size > 0 && problem.isEmpty();) {
        size = m_socket.read(chunk.data(), qint64(chunk.size()));
        if (size <= 0)
            break;
        m_reader.feed(QByteArrayView(chunk.data(), qsizetype(size)));
        for (;;) {
            auto reply = m_reader.next();
            if (!reply) {
                problem = reply.error();
                break;
            }
            if (!*reply)
                break;
            if (m_isReady || m_steps.empty()) {
                m_replies.push_back(std::move(**reply));
                continue;
            }
            if (!readStep(**reply))
                return;
            if (m_steps.empty()) {
                m_isReady = true;
                m_deadline.stop();
                Q_EMIT ready();
                if (m_isOver)
                    return;
            }
        }
    }
    if (!hadReplies && hasReply())
        Q_EMIT replied();
    if (!problem.isEmpty())
        lose(Loss::Kind::Unreachable, problem);
}

RespValue RedisConnection::takeReply()
{
    RespValue reply = std::move(m_replies.front());
    m_replies.pop_front();
    return reply;
}

void RedisConnection::write(const QByteArray &bytes)
{
    m_written += bytes.size();
    m_socket.write(bytes);
    m_socket.flush();
    noteHandedOver();
}

//! When in doubt (the socket has thrown its bytes away, or encrypted them), they count as taken.
void RedisConnection::noteHandedOver()
{
    m_handedOver = std::max(m_handedOver, m_written - m_socket.bytesToWrite());
}

void RedisConnection::onBytesWritten()
{
    noteHandedOver();
    Q_EMIT drained();
}

void RedisConnection::onSocketError()
{
    if (m_socket.bytesAvailable() > 0)
        onReadyRead(); // its last words
    if (m_isOver)
        return;
    switch (m_socket.error()) {
    case QAbstractSocket::ConnectionRefusedError: return lose(Loss::Kind::Unreachable, tr("connection refused"));
    case QAbstractSocket::RemoteHostClosedError: return lose(Loss::Kind::Unreachable, tr("it closed the connection"));
    case QAbstractSocket::HostNotFoundError:
        return lose(Loss::Kind::Unreachable, tr("there is no host of the name %1").arg(m_options.address.servers.first().host));
    default: return lose(Loss::Kind::Unreachable, m_socket.errorString());
    }
}

} // namespace Ringproof
