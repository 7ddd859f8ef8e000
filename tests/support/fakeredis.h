// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for a Redis that misbehaves in ways a real one can't be brought to: it answers exactly what a test tells it to.
#pragma once

#include "redis/redisoptions.h"
#include "redis/respreader.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <memory>

namespace Ringproof {

class FakeRedis : public QObject
{
    Q_OBJECT

public:
    using Command = QList<QByteArray>;
    //! What goes back for a command, byte for byte; nothing is nothing. HELLO it doesn't know, as a Redis until 5, unless told otherwise.
    using Answer = std::function<QByteArray(const Command &)>;

    explicit FakeRedis(Answer answer) : m_answer(std::move(answer))
    {
        connect(&m_server, &QTcpServer::newConnection, this, &FakeRedis::accept);
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("%s", qUtf8Printable(m_server.errorString()));
    }

    [[nodiscard]] RedisOptions options() const
    {
        RedisOptions options;
        options.address = RedisAddress::single(QStringLiteral("127.0.0.1"), m_server.serverPort());
        options.commandDeadline = std::chrono::seconds(30);
        options.connectDeadline = std::chrono::seconds(30);
        return options;
    }

    //! Whether it reads what clients send; their bytes pile up otherwise. For connections from now on.
    void setReading(bool reading) { m_isReading = reading; }

    //! What it answers to HELLO, byte for byte.
    void setHello(const QByteArray &reply) { m_hello = reply; }

    void send(const QByteArray &bytes)
    {
        if (m_socket)
            m_socket->write(bytes);
    }
    //! One byte in each turn of the event loop.
    void sendInBytes(const QByteArray &bytes)
    {
        if (!m_socket || bytes.isEmpty())
            return;
        m_socket->write(bytes.left(1));
        m_socket->flush();
        QMetaObject::invokeMethod(
            this, [this, rest = bytes.mid(1)] { sendInBytes(rest); }, Qt::QueuedConnection);
    }
    //! Ends the present connection with a reset.
    void hangUp()
    {
        if (m_socket)
            m_socket->abort();
    }

    //! Ends it after what was sent.
    void closeGently()
    {
        if (m_socket)
            m_socket->disconnectFromHost();
    }

    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] const QList<Command> &commands() const { return m_commands; } //!< those after the introduction

private:
    void accept()
    {
        QTcpSocket *socket = m_server.nextPendingConnection();
        m_socket = socket;
        ++m_connections;
        const auto reader = std::make_shared<RespReader>();
        if (!m_isReading) {
            socket->setReadBufferSize(1);
            socket->write(m_hello + "+OK\r\n");
            return;
        }
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, reader] {
            while (socket->bytesAvailable() > 0)
                reader->feed(socket->read(RespReader::ChunkSize));
            for (auto value = reader->next(); value && *value; value = reader->next())
                reply(socket, **value);
        });
    }

    void reply(QTcpSocket *socket, const RespValue &value)
    {
        Command command;
        for (const RespValue &element : value.elements)
            command.append(element.text);
        if (command.value(0) == "HELLO") {
            socket->write(m_hello);
            return;
        }
        if (command.value(0) != "CLIENT")
            m_commands.append(command);
        socket->write(m_answer(command));
    }

    Answer m_answer;
    QTcpServer m_server;
    QPointer<QTcpSocket> m_socket; //!< the latest
    QList<Command> m_commands;
    QByteArray m_hello = QByteArrayLiteral("-ERR unknown command `HELLO`\r\n");
    int m_connections = 0;
    bool m_isReading = true;
};

} // namespace Ringproof
