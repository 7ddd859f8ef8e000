// SPDX-License-Identifier: GPL-3.0-or-later
// What MONITOR shows of a Redis, for tests that look at what reaches it.
#pragma once

#include "support/redisserver.h"

#include <QTcpSocket>
#include <QTest>

namespace Ringproof {

//! Every command of every client and of every script.
class Monitor
{
public:
    explicit Monitor(RedisServer &server) : m_server(server)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), server.port());
        m_socket.write("MONITOR\r\n");
        waitFor("+OK\r\n");
        clear();
    }

    void clear() { m_seen.clear(); }

    //! Everything up to now.
    QByteArray seen()
    {
        const QByteArray mark = "mark-" + QByteArray::number(++m_marks);
        m_server.ask({"ECHO", mark});
        waitFor(mark);
        return m_seen;
    }

    //! The commands that clients sent, without those of scripts and of the fixture.
    QByteArrayList sent()
    {
        QByteArrayList lines;
        for (const QByteArray &line : seen().split('\n')) {
            if (line.contains('"') && !line.contains(" lua] ") && !line.contains("\"ECHO\" \"mark-"))
                lines << line;
        }
        return lines;
    }

private:
    void waitFor(const QByteArray &text)
    {
        const bool came = QTest::qWaitFor(
            [&] {
                m_seen += m_socket.readAll();
                return m_seen.contains(text);
            },
            60'000);
        if (!came)
            qFatal("MONITOR doesn't show %s", text.constData());
    }

    RedisServer &m_server;
    QTcpSocket m_socket;
    QByteArray m_seen;
    int m_marks = 0;
};

} // namespace Ringproof
