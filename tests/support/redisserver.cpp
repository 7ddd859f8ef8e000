// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/redisserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>

#ifdef Q_OS_UNIX
#include <csignal>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <unistd.h>
#endif

namespace Ringproof {

namespace {

constexpr int Generous = 60'000; // ms, for a slow machine

} // namespace

void endWithThisProgram(QProcess &process)
{
#ifdef Q_OS_LINUX
    const pid_t parent = getpid();
    process.setChildProcessModifier([parent] {
        prctl(PR_SET_PDEATHSIG, SIGKILL); // a test that crashes leaves no server behind
        if (getppid() != parent)
            _exit(1);
    });
#else
    Q_UNUSED(process)
#endif
}

quint16 freePort()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHost))
        qFatal("There is no free port: %s", qUtf8Printable(probe.errorString()));
    return probe.serverPort();
}

RedisServer::RedisServer(ClockKind clock, QStringList arguments) : m_clock(clock), m_arguments(std::move(arguments))
{
    startAnywhere();
}

RedisServer::RedisServer(Tls tls, QStringList arguments) : m_clock(ClockKind::System), m_arguments(std::move(arguments)), m_tls(std::move(tls))
{
    startAnywhere();
}

void RedisServer::startAnywhere()
{
    for (int tries = 0; tries < 20; ++tries) { // somebody else may take the port between the probe and the server
        if (startOn(freePort()))
            return;
    }
    qFatal("redis-server doesn't start: %s", m_process->readAllStandardOutput().constData());
}

RedisServer::~RedisServer()
{
    m_client.reset();
    kill();
}

bool RedisServer::startOn(quint16 port)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("redis-server"));
    if (program.isEmpty())
        qFatal("This test needs redis-server (Debian: apt-get install redis-server).");

    m_process = std::make_unique<QProcess>();
    m_process->setProgram(program);
    QStringList arguments {QStringLiteral("--port"),       QString::number(m_tls ? 0 : port),
                           QStringLiteral("--bind"),       QStringLiteral("127.0.0.1"),
                           QStringLiteral("--save"),       QString(),
                           QStringLiteral("--appendonly"), QStringLiteral("no"),
                           QStringLiteral("--dir"),        m_directory.path()};
    if (m_tls) {
        arguments << QStringLiteral("--tls-port") << QString::number(port) << QStringLiteral("--tls-cert-file") << m_tls->own.certificate
                  << QStringLiteral("--tls-key-file") << m_tls->own.key << QStringLiteral("--tls-ca-cert-file") << m_tls->authority
                  << QStringLiteral("--tls-protocols") << m_tls->protocols << QStringLiteral("--tls-auth-clients")
                  << (m_tls->clients == Tls::Clients::Anybody ? QStringLiteral("no") : QStringLiteral("yes"));
    }
    if (m_arguments.contains(QStringLiteral("--cluster-enabled"))) { // by itself it takes the port 10000 further on, which may not exist
        if (m_busPort == 0 || port != m_port)
            m_busPort = freePort();
        arguments << QStringLiteral("--cluster-port") << QString::number(m_busPort);
    }
    m_process->setArguments(arguments + m_arguments);
    m_process->setProcessChannelMode(QProcess::MergedChannels);
#ifdef RINGPROOF_CLOCKSHIFT
    if (m_clock == ClockKind::Movable) {
        QFile shift(m_directory.filePath(QStringLiteral("shift")));
        if (!shift.open(QIODevice::WriteOnly) || shift.write(reinterpret_cast<const char *>(&m_shift), sizeof m_shift) != sizeof m_shift)
            qFatal("%s", qUtf8Printable(shift.errorString()));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("RINGPROOF_CLOCK_SHIFT"), shift.fileName());
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(RINGPROOF_CLOCKSHIFT));
        m_process->setProcessEnvironment(environment);
    }
#else
    if (m_clock == ClockKind::Movable)
        qFatal("The clock of a server can't be moved on this system.");
#endif
    endWithThisProgram(*m_process);
    m_process->start(QIODevice::ReadOnly);

    QByteArray said;
    QElapsedTimer elapsed;
    elapsed.start();
    while (m_process->state() != QProcess::NotRunning && elapsed.elapsed() < Generous) {
        m_process->waitForReadyRead(100);
        said += m_process->readAllStandardOutput();
        if (said.contains("eady to accept connections")) {
            m_port = port;
            return true;
        }
    }
    m_process->kill();
    m_process->waitForFinished(Generous);
    return false;
}

RedisAddress RedisServer::address() const
{
    RedisAddress address = RedisAddress::single(QStringLiteral("127.0.0.1"), m_port);
    if (m_tls) {
        address.tls.emplace();
        address.tls->caFile = m_tls->authority;
    }
    return address;
}

RedisOptions RedisServer::options() const
{
    RedisOptions options;
    options.address = address();
    options.commandDeadline = std::chrono::seconds(30); // tests of deadlines set their own
    options.connectDeadline = std::chrono::seconds(30);
    return options;
}

RespValue RedisServer::ask(const QList<QByteArray> &command)
{
    if (!m_client) {
        RedisOptions own = options();
        own.name = QByteArrayLiteral("fixture");
        own.password = m_password;
        if (m_tls) { // a server's certificate serves as a client's
            own.address.tls->certificateFile = m_tls->own.certificate;
            own.address.tls->keyFile = m_tls->own.key;
        }
        m_client = std::make_unique<RedisPipeline>(own);
    }
    Expected<RespValue> reply = QCoro::waitFor(m_client->command(command));
    if (!reply)
        qFatal("%s", qUtf8Printable(reply.error().message));
    return std::move(*reply);
}

RespValue RedisServer::ask(const QString &command)
{
    return ask(command.toUtf8().split(' '));
}

void RedisServer::kill()
{
    m_client.reset();
    m_process->kill();
    m_process->waitForFinished(Generous);
}

void RedisServer::start()
{
    if (!startOn(m_port))
        qFatal("redis-server doesn't start again on port %d.", m_port);
}

void RedisServer::freeze()
{
#ifdef Q_OS_UNIX
    ::kill(pid_t(m_process->processId()), SIGSTOP);
#endif
}

void RedisServer::thaw()
{
#ifdef Q_OS_UNIX
    ::kill(pid_t(m_process->processId()), SIGCONT);
#endif
}

void RedisServer::advance(Milliseconds by)
{
    Q_ASSERT(m_clock == ClockKind::Movable);
    m_shift += by;
    QFile shift(m_directory.filePath(QStringLiteral("shift")));
    if (!shift.open(QIODevice::ReadWrite | QIODevice::Unbuffered)
        || shift.write(reinterpret_cast<const char *>(&m_shift), sizeof m_shift) != sizeof m_shift)
        qFatal("%s", qUtf8Printable(shift.errorString()));
}

Milliseconds RedisServer::now() const
{
    return Clock::system().now() + std::chrono::duration_cast<Milliseconds>(m_shift);
}

} // namespace Ringproof
