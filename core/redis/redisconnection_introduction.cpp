// SPDX-License-Identifier: GPL-3.0-or-later
// How a connection introduces itself, and what a server may have against it.
#include "redisconnection.h"

#include "redis/respcommand.h"

namespace Ringproof {

//! AUTH, HELLO 2, SELECT, the question of its role and CLIENT SETNAME in one go. Commands follow when all is well: without it they
//! would run as nobody, on another database, or on a replica. AUTH stands by itself because servers before Redis 6 don't know
//! HELLO, and because a password for a server that has none is noticed by AUTH alone.
void RedisConnection::introduce()
{
    m_stage = Stage::Introduction;
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
    add(Step::Hello, {QByteArrayLiteral("HELLO"), QByteArrayLiteral("2")});
    if (address.database != 0)
        add(Step::Select, {QByteArrayLiteral("SELECT"), QByteArray::number(address.database)});
    // What ROLE would say, within rights that a user needs anyway (RedisStore::ping).
    if (m_options.role == RedisOptions::Role::Master)
        add(Step::CheckRole, {QByteArrayLiteral("INFO"), QByteArrayLiteral("replication")});
    add(Step::SetName, {QByteArrayLiteral("CLIENT"), QByteArrayLiteral("SETNAME"), m_options.name});

    m_socket->write(bytes);
    wipe(bytes);
}

bool RedisConnection::readStep(const RespValue &reply)
{
    const Step step = m_steps.front();
    m_steps.pop_front();
    if (reply.isError())
        return readRefusal(step, reply);
    switch (step) {
    case Step::Hello: return readHello(reply);
    case Step::CheckRole: return readRole(reply);
    default: return true;
    }
}

bool RedisConnection::readRole(const RespValue &reply)
{
    if (reply.text.contains("\nrole:master\r\n"))
        return true;
    lose(Loss::Kind::Unreachable, tr("it is a replica, not the master"));
    return false;
}

//! What a server says of itself: name and value in turn.
bool RedisConnection::readHello(const RespValue &reply)
{
    QByteArray mode;
    for (size_t i = 0; i + 1 < reply.elements.size(); i += 2) {
        if (reply.elements[i].text == "mode")
            mode = reply.elements[i + 1].text;
    }
    if (!m_options.mustBeAlone)
        return true;
    const QString scheme = m_tls ? QStringLiteral("rediss") : QStringLiteral("redis");
    if (mode == "cluster") {
        lose(Loss::Kind::Refused, tr("it is a node of a cluster. Write %1+cluster:// in place of %1://").arg(scheme));
        return false;
    }
    if (mode == "sentinel") {
        lose(Loss::Kind::Refused,
             tr("it is a Sentinel, which watches over others and stores nothing. Write %1+sentinel:// in place of %1://, and after the "
                "slash the name of what it watches")
                 .arg(scheme));
        return false;
    }
    return true;
}

bool RedisConnection::readRefusal(Step step, const RespValue &reply)
{
    const QString said = QString::fromUtf8(reply.text).left(200);
    const bool isFull = reply.text.startsWith("ERR max number of clients");
    if (reply.isError("NOAUTH") || reply.isError("WRONGPASS") || reply.isError("DENIED") || (step == Step::Authenticate && !isFull)) {
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
    if (step == Step::CheckRole && reply.isError("NOPERM")) {
        lose(Loss::Kind::Refused, tr("it doesn't let us ask whether it is the master: “%1”. Give the user the right +info").arg(said));
        return false;
    }
    // Servers before Redis 6 don't know HELLO, and speak the only protocol they have. The name is for people who look at CLIENT LIST.
    // A user that may do neither works all the same.
    if (!isFull && (step == Step::Hello || reply.isError("NOPERM") || reply.text.startsWith("ERR unknown")))
        return true;
    lose(Loss::Kind::Unreachable, tr("it said “%1”").arg(said));
    return false;
}

} // namespace Ringproof
