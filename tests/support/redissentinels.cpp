// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/redissentinels.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

namespace Ringproof {

using namespace Qt::StringLiterals;

namespace {

constexpr int Generous = 60'000; // ms, for a slow machine

QString host()
{
    return u"127.0.0.1"_s;
}

QStringList replicaArguments(const RedisSentinels::Setup &setup, quint16 master)
{
    QStringList arguments {u"--repl-diskless-sync-delay"_s, u"0"_s, u"--repl-ping-replica-period"_s, u"1"_s};
    if (!setup.password.isEmpty())
        arguments << u"--requirepass"_s << QString::fromLatin1(setup.password) << u"--masterauth"_s << QString::fromLatin1(setup.password);
    if (master != 0)
        arguments << u"--replicaof"_s << host() << QString::number(master);
    return arguments;
}

QByteArray fieldOf(const RespValue &fields, QByteArrayView name)
{
    for (size_t i = 0; i + 1 < fields.elements.size(); i += 2) {
        if (fields.elements[i].text == name)
            return fields.elements[i + 1].text;
    }
    return {};
}

} // namespace

RedisSentinels::RedisSentinels(const Setup &setup) : m_setup(setup)
{
    for (int i = 0; i <= m_setup.replicas; ++i) {
        const quint16 master = i == 0 ? quint16(0) : m_servers.front()->port();
        m_servers.push_back(std::make_unique<RedisServer>(RedisServer::ClockKind::System, replicaArguments(m_setup, master)));
        m_servers.back()->setPassword(m_setup.password);
    }
    for (int i = 0; i < m_setup.sentinels; ++i) {
        Sentinel &sentinel = m_sentinels.emplace_back();
        sentinel.port = freePort();
        sentinel.id = QByteArray(40, char('a' + i));
    }
    // Written whole, with what they would otherwise find out about each other in some seconds.
    for (int i = 0; i < m_setup.sentinels; ++i) {
        writeConfiguration(i);
        startSentinel(i);
    }
    if (!settlesOn(*m_servers.front()))
        qFatal("The Sentinels don't agree on their master.");
}

RedisSentinels::~RedisSentinels()
{
    for (Sentinel &sentinel : m_sentinels) { // first, or they would fail over what ends next
        sentinel.process->kill();
        sentinel.process->waitForFinished(Generous);
    }
}

QString RedisSentinels::configuration(int index) const
{
    return m_directory.filePath(QString::number(index) + u"/sentinel.conf"_s);
}

//! A file of its own each, since they write it again whenever they learn something.
void RedisSentinels::writeConfiguration(int index) const
{
    const Sentinel &own = m_sentinels[size_t(index)];
    const QByteArray at = host().toLatin1() + ' ';
    QByteArray lines = "port " + QByteArray::number(own.port) + "\nbind " + at + "\ndir " + m_directory.path().toLocal8Bit() + '/'
        + QByteArray::number(index) + "\nsentinel myid " + own.id + "\nsentinel monitor mymaster " + at
        + QByteArray::number(m_servers.front()->port()) + ' ' + QByteArray::number(m_setup.sentinels / 2 + 1)
        + "\nsentinel down-after-milliseconds mymaster " + QByteArray::number(qint64(m_setup.downAfter.count()) + 300 * index) // not all at once: votes would be split
        + "\nsentinel failover-timeout mymaster 3000\n";
    if (!m_setup.password.isEmpty())
        lines += "sentinel auth-pass mymaster " + m_setup.password + '\n';
    if (!m_setup.sentinelPassword.isEmpty())
        lines += "requirepass " + m_setup.sentinelPassword + '\n';
    for (size_t i = 1; i < m_servers.size(); ++i)
        lines += "sentinel known-replica mymaster " + at + QByteArray::number(m_servers[i]->port()) + '\n';
    for (const Sentinel &other : m_sentinels) {
        if (&other != &own)
            lines += "sentinel known-sentinel mymaster " + at + QByteArray::number(other.port) + ' ' + other.id + '\n';
    }
    QDir().mkpath(m_directory.filePath(QString::number(index)));
    QFile file(configuration(index));
    if (!file.open(QIODevice::WriteOnly) || file.write(lines) != lines.size())
        qFatal("%s", qUtf8Printable(file.errorString()));
}

void RedisSentinels::startSentinel(int index)
{
    Sentinel &sentinel = m_sentinels.at(size_t(index));
    sentinel.process = std::make_unique<QProcess>();
    sentinel.process->setProgram(QStandardPaths::findExecutable(u"redis-server"_s));
    sentinel.process->setArguments({configuration(index), u"--sentinel"_s});
    sentinel.process->setProcessChannelMode(QProcess::MergedChannels);
    endWithThisProgram(*sentinel.process);
    sentinel.process->start(QIODevice::ReadOnly);
    QElapsedTimer elapsed;
    elapsed.start();
    sentinel.said.clear();
    while (sentinel.process->state() != QProcess::NotRunning && elapsed.elapsed() < Generous) {
        sentinel.process->waitForReadyRead(100);
        listen(sentinel);
        if (sentinel.said.contains("+monitor master")) {
            // Tests are shorter than the patience of a Sentinel, and machines that run them slower. Redis 7; others take their time.
            askSentinel(index, u"SENTINEL DEBUG info-period 500 publish-period 300 ping-period 400 ask-period 100 tilt-trigger 60000"_s);
            return;
        }
    }
    qFatal("A Sentinel doesn't start: %s", sentinel.said.constData());
}

void RedisSentinels::killSentinel(int index)
{
    QProcess &process = *m_sentinels.at(size_t(index)).process;
    process.kill();
    process.waitForFinished(Generous);
}

void RedisSentinels::listen(Sentinel &sentinel) const
{
    sentinel.said += sentinel.process->readAllStandardOutput();
}

RedisEndpoint RedisSentinels::sentinel(int index) const
{
    return {host(), m_sentinels.at(size_t(index)).port};
}

RedisAddress RedisSentinels::address(int sentinels) const
{
    RedisAddress address;
    address.kind = RedisAddress::Kind::Sentinel;
    address.master = u"mymaster"_s;
    for (int i = 0; i < std::min(sentinels, m_setup.sentinels); ++i)
        address.servers << sentinel(i);
    return address;
}

RedisOptions RedisSentinels::options(int sentinels) const
{
    RedisOptions options = m_servers.front()->options();
    options.address = address(sentinels);
    options.password = Secret(m_setup.password);
    return options;
}

RedisServer *RedisSentinels::serverAt(const RedisEndpoint &endpoint)
{
    const auto found = std::find_if(m_servers.begin(), m_servers.end(), [&endpoint](const auto &server) { return server->port() == endpoint.port; });
    return found == m_servers.end() ? nullptr : found->get();
}

RespValue RedisSentinels::askSentinel(int index, const QString &command)
{
    RedisOptions options = m_servers.front()->options();
    options.address = RedisAddress::single(host(), m_sentinels.at(size_t(index)).port);
    options.password = Secret(m_setup.sentinelPassword);
    RedisPipeline client(options);
    Expected<RespValue> reply = QCoro::waitFor(client.command(command.toUtf8().split(' ')));
    if (!reply)
        qFatal("%s", qUtf8Printable(reply.error().message));
    return std::move(*reply);
}

std::optional<Milliseconds> RedisSentinels::switchedAt()
{
    std::optional<Milliseconds> first;
    for (Sentinel &sentinel : m_sentinels) {
        listen(sentinel);
        for (const QByteArray &line : sentinel.said.split('\n')) {
            if (!line.contains("+switch-master"))
                continue;
            // `4711:X 22 Nov 2026 22:13:28.123 # +switch-master …`
            const QByteArray time = line.mid(line.indexOf(' ') + 1).left(24);
            const QDateTime when = QLocale::c().toDateTime(QString::fromLatin1(time), u"dd MMM yyyy HH:mm:ss.zzz"_s);
            const Milliseconds at(when.toMSecsSinceEpoch());
            first = std::min(first.value_or(at), at);
        }
    }
    return first;
}

bool RedisSentinels::settlesOn(RedisServer &master)
{
    const auto agrees = [&](int index) {
        const RespValue state = askSentinel(index, u"SENTINEL MASTER mymaster"_s);
        const RespValue replicas = askSentinel(index, u"SENTINEL REPLICAS mymaster"_s);
        const auto isInStep = [](const RespValue &replica) {
            return fieldOf(replica, "master-link-status") == "ok" && fieldOf(replica, "flags") == "slave";
        };
        return fieldOf(state, "port").toInt() == master.port() && fieldOf(state, "flags") == "master"
            && fieldOf(state, "num-other-sentinels").toInt() == m_setup.sentinels - 1 && replicas.elements.size() == m_servers.size() - 1
            && std::all_of(replicas.elements.begin(), replicas.elements.end(), isInStep);
    };
    for (int i = 0; i < m_setup.sentinels; ++i) {
        if (m_sentinels[size_t(i)].process->state() == QProcess::Running && !QTest::qWaitFor([&] { return agrees(i); }, Generous)) {
            listen(m_sentinels[size_t(i)]);
            qWarning("%s", m_sentinels[size_t(i)].said.constData());
            return false;
        }
    }
    // A replica may take itself for connected before its master sends it anything.
    const int replicas = m_setup.replicas;
    return QTest::qWaitFor([&] { return master.ask(u"WAIT %1 100"_s.arg(replicas)).integer >= replicas; }, Generous);
}

} // namespace Ringproof
