// SPDX-License-Identifier: GPL-3.0-or-later
// A real redis-server for tests: on a free port, in a directory of its own, gone when the test ends however it ends.
#pragma once

#include "redis/redispipeline.h"
#include "support/tlsauthority.h"

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace Ringproof {

class RedisServer
{
public:
    enum class ClockKind {
        System,
        Movable, //!< advance() works; Linux only
    };

    //! What a server by TLS comes with.
    struct Tls {
        enum class Clients { Anybody, WithCertificate };
        TlsFiles own;
        QString authority; //!< of clients' certificates; also what address() trusts
        Clients clients = Clients::Anybody;
        QString protocols = QStringLiteral("TLSv1.2 TLSv1.3");
    };

    //! Starts it and waits until it answers; ends the program if it can't. \param arguments in addition, as on a command line.
    explicit RedisServer(ClockKind clock = ClockKind::System, QStringList arguments = {});
    //! Speaks TLS only.
    explicit RedisServer(Tls tls, QStringList arguments = {});
    ~RedisServer();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] quint16 busPort() const { return m_busPort; } //!< of a cluster's servers among themselves
    [[nodiscard]] RedisAddress address() const;
    [[nodiscard]] RedisOptions options() const;

    //! Asks over a connection of the fixture's own and waits; ends the program if there is no answer.
    RespValue ask(const QList<QByteArray> &command);
    RespValue ask(const QString &command); //!< words with spaces between them

    //! From the next start() on.
    void setTls(Tls tls) { m_tls = std::move(tls); }

    //! For the fixture's own connection.
    void setPassword(const QByteArray &password) { m_password = Secret(password); }

    //! Forgets all data. Scripts stay.
    void clear() { ask(QStringLiteral("FLUSHALL")); }

    //! Ends it as a power cut would: nothing is said to clients.
    void kill();
    //! Starts it again on the same port, without data.
    void start();

    [[nodiscard]] bool isRunning() const { return m_process->state() == QProcess::Running; }

    //! Stops it where it is, connections open, until thaw().
    void freeze();
    void thaw();

    //! Moves the server's clock.
    void advance(Milliseconds by);
    //! The time by the server's clock.
    [[nodiscard]] Milliseconds now() const;

private:
    void startAnywhere();
    [[nodiscard]] bool startOn(quint16 port);

    const ClockKind m_clock;
    const QStringList m_arguments;
    std::optional<Tls> m_tls;
    QTemporaryDir m_directory;
    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<RedisPipeline> m_client;
    Secret m_password;
    quint16 m_port = 0;
    quint16 m_busPort = 0;
    std::chrono::microseconds m_shift {0};
};

//! Has a process that is yet to be started end with this program, however that ends; Linux only.
void endWithThisProgram(QProcess &process);

//! A port that nobody listens on at present.
[[nodiscard]] quint16 freePort();

} // namespace Ringproof
